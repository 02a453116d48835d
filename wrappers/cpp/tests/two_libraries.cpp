// Two libraries' headers in one file, and in one program.
#include "conformance.hpp"
#include "mylib.hpp"

#include "check.hpp"

#include <type_traits>

TEST(both_libraries_work_side_by_side) {
    mylib::Mylib monitor;
    conformance::Conformance other;
    CHECK_OK(monitor.createContext());
    CHECK_OK(other.createContext());
    CHECK_OK(other.echoString("x"));
    // An instance of one is none of the other.
    CHECK(mylib_validContext(other.ctx()) == 0 && conformance_validContext(monitor.ctx()) == 0);
    check::Gate gate;
    const auto handle = other.onTick([&](const conformance::TickView &) {
        CHECK(!monitor.getDevice(1).ok());
        gate.pass();
    });
    CHECK_OK(other.emitBurst(1, "x"));
    CHECK(gate.reached(1) && handle);
    CHECK(monitor.shutdown() == mylib::Status::Ok);
    CHECK_OK(other.echoI64(1));
}

TEST(what_libraries_share_is_the_same_type) {
    static_assert(std::is_same_v<mylib::Status, conformance::Status>);
    static_assert(std::is_same_v<mylib::Result<int>, conformance::Result<int>>);
    static_assert(std::is_same_v<mylib::Error, conformance::Error>);
    static_assert(!std::is_same_v<mylib::Handle, conformance::Handle>, "handles of two libraries do not mix");
}
