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

namespace {

/// What a program prints that asks this failed result for its value, and is ended for that.
template <class E> std::string lastWords(const Failure<E> &failure) {
    std::fflush(stdout);
    int ends[2] = {};
    CHECK(pipe(ends) == 0);
    const auto child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        std::signal(SIGABRT, SIG_DFL);
        static_cast<void>(Result<int64_t, E>(failure).value());
        _exit(0);
    }
    close(ends[1]);
    std::string words;
    char piece[256];
    for (auto size = read(ends[0], piece, sizeof piece); size > 0; size = read(ends[0], piece, sizeof piece)) {
        words.append(piece, static_cast<size_t>(size));
    }
    close(ends[0]);
    int status = 0;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    return words;
}

} // namespace

TEST(value_of_a_failure_prints_it_and_ends_the_program) {
    const auto variant = lastWords(Failure<TestError>{Status::Provider, "none of these", "", TestError::NotFound{42}});
    CHECK(variant.find("PROVIDER NotFound: none of these") != std::string::npos);
    const auto number = lastWords(Failure<PlainError>{Status::Provider, "no more", "", PlainError::Late});
    CHECK(number.find("PROVIDER Late: no more") != std::string::npos);
    const auto text = lastWords(Failure<>{Status::BadContext, "there is no context", "", std::nullopt});
    CHECK(text.find("BAD_CONTEXT: there is no context") != std::string::npos);
}
