// expect-error: asynchronous calls need the library's second header: include
// one error
#include "conformance.hpp"

int main() {
    conformance::Conformance lib;
    static_cast<void>(lib.echoI64Async(1, [](conformance::Result<int64_t>) {}));
}
