// Two libraries in one file, made with different versions of the text that the headers of all libraries share.
// `version_two` is mylib.hpp as a later version of the project might have made it.
#include "conformance.hpp"
#include "version_two/mylib.hpp"

#include "check.hpp"

#include <type_traits>

TEST(each_keeps_to_its_own_version) {
    static_assert(!std::is_same_v<mylib::Status, conformance::Status>, "the versions are the same: nothing is tested");
    mylib::Mylib monitor;
    conformance::Conformance other;
    CHECK(monitor.createContext().ok());
    CHECK_OK(other.createContext());
    CHECK_OK(other.echoString("x"));
    check::Gate gate;
    const auto handle = other.onTick([&](const conformance::TickView &) {
        CHECK(!monitor.getDevice(1).ok());
        gate.pass();
    });
    CHECK_OK(other.emitBurst(1, "x"));
    CHECK(gate.reached(1) && handle);
    CHECK(monitor.shutdown() == mylib::Status::Ok);
}
