// expect-error: ignoring return
#include "conformance.hpp"

int main() {
    conformance::Conformance lib;
    lib.echoI64(1);
}
