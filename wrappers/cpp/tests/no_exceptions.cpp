// flags: -fno-exceptions -fno-rtti
// The headers without exceptions and RTTI.
#include "conformance_async.hpp"

#include "check.hpp"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace conformance;

TEST(calls_and_callbacks_without_exceptions) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    const auto handle = lib.onTick([&](Conformance &, uint32_t, std::string_view text) {
        CHECK(text == "x");
        gate.pass();
    });
    CHECK_OK(lib.emitBurst(2, "x"));
    CHECK(gate.reached(2));
    CHECK(lib.offTick(handle) == Status::Ok);
    auto failed = lib.fail(FailKind::Refused);
    CHECK(failed.providerError() != nullptr && failed.providerError()->is<TestError::Refused>());
    CHECK(lib.echoShape(Shape::Circle{1.0}).value().is<Shape::Circle>());
    CHECK(lib.shutdown() == Status::Ok);
}

TEST(asynchronous_calls_without_exceptions) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    CHECK_OK(lib.failAsync(FailKind::Plain, [&](Conformance &, const Result<int64_t, TestError> &failed) {
        CHECK(failed.providerError() != nullptr && failed.providerError()->is<TestError::Plain>());
        gate.pass();
    }));
    CHECK(gate.reached(1));
    CHECK(lib.echoI64Future(7).get().value() == 7);
#if BROKERS_COROUTINES
    CHECK(brokers::syncWait(lib.echoI64Task(8)).value() == 8);
#endif
    CHECK(lib.stats().ok() && lib.statsJson().ok());
}

TEST(value_of_a_failure_ends_the_program) {
    std::fflush(stdout);
    const auto child = fork();
    if (child == 0) {
        std::freopen("/dev/null", "w", stderr);
        std::signal(SIGABRT, SIG_DFL);
        static_cast<void>(Conformance().echoI64(1).value());
        _exit(0);
    }
    int status = 0;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}
