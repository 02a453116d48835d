// expect-error: will be destroyed at the end of the full-expression
// compiler: clang++
#include "conformance.hpp"

int main() {
    conformance::Conformance lib;
    const std::string &message = lib.echoI64(1).error();
    return message.empty() ? 0 : 1;
}
