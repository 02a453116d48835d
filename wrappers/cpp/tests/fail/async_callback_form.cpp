// expect-error: the callback of an asynchronous call takes a Result<T, E> of the request's answer and error
// one error
#include "conformance_async.hpp"

int main() {
    conformance::Conformance lib;
    static_cast<void>(lib.echoI64Async(1, [](int64_t) {}));
}
