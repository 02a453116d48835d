// expect-error: onTick takes a callable with the parameters (Conformance &, uint32_t n, std::string_view text), (Conformance &, const TickView &), (Conformance &, const Tick &), or one of these without the Conformance &
// one error
#include "conformance.hpp"

int main() {
    conformance::Conformance lib;
    lib.onTick([](conformance::Conformance &, const std::vector<int> &) {});
}
