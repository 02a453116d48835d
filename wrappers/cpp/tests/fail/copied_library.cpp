// expect-error: deleted
#include "conformance.hpp"

int main() {
    conformance::Conformance lib;
    conformance::Conformance copy = lib;
}
