// expect-error: offTick
#include "conformance.hpp"
#include "mylib.hpp"

int main() {
    conformance::Conformance lib;
    lib.offTick(mylib::Handle());
}
