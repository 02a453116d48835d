// What an instance tells of itself: its numbers, and what is logged.
#include "conformance_async.hpp"

#include "check.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>

using namespace conformance;
using brokers::LogLevel;
using brokers::LogRecord;

TEST(the_numbers_of_an_instance) {
    Conformance lib;
    CHECK(lib.stats().status() == Status::BadContext && lib.statsJson().status() == Status::BadContext);
    CHECK_OK(lib.createContext());
    const auto before = lib.stats().value();
    check::Gate gate;
    check::Gate waiting;
    lib.onTick([&](const TickView &) { gate.pass(); });
    lib.onWaitStarted([&](uint32_t) { waiting.pass(); });
    CHECK_OK(lib.emitBurst(5, "x"));
    CHECK_OK(lib.poke(1));
    CHECK_OK(lib.echoI64Async(1, [&](const Result<int64_t> &) { gate.pass(); }));
    CHECK(gate.reached(6));
    const auto id = lib.waitAsync(60000, [&](const Result<void> &) { gate.pass(); }).value();
    CHECK(waiting.reached(1));
    const auto now = lib.stats().value();
    CHECK(now.requests >= before.requests + 3 && now.requestsInFlight == 1 && now.signals == before.signals + 1);
    CHECK(now.events >= 6 && now.subscriptions == 2 && now.asyncInFlight == 1);
    CHECK(now.delivered >= 5 && now.completed == 1 && now.eventsHighWater >= 1);
    CHECK(now.lostFull == 0 && now.lostShutdown == 0 && now.lostDepth == 0 && now.callbackPanics == 0);
    CHECK(lib.cancel(id) == Status::Ok && gate.reached(7));
}

TEST(the_numbers_as_json) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    CHECK_OK(lib.echoI64(1));
    const auto json = lib.statsJson().value();
    CHECK(json.front() == '{' && json.back() == '}');
    CHECK(json.find("\"subscriptions\":0") != std::string::npos);
    CHECK(json.find("\"brokers\":[{\"name\":") != std::string::npos);
    CHECK(json.find("\"name\":\"EchoI64\",\"kind\":\"request\"") != std::string::npos);
}

TEST(what_is_logged_comes_to_the_sink) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    const auto sink = [&](const LogRecord &record) {
        const auto &fields = record.fields;
        const auto says = [](const auto &field) { return field.name == "panic" && field.value == "on purpose"; };
        if (std::any_of(fields.begin(), fields.end(), says)) {
            CHECK(record.level == LogLevel::Error && !record.target.empty() && !record.message.empty());
            gate.pass();
        }
    };
    CHECK(Conformance::setLog(LogLevel::Error, sink) == Status::Ok);
    CHECK(lib.panics("on purpose").status() == Status::Panic);
    CHECK(gate.reached(1));
    check::Gate second;
    CHECK(Conformance::setLog(LogLevel::Trace, [&](const LogRecord &) { second.pass(); }) == Status::Ok);
    CHECK(lib.panics("on purpose").status() == Status::Panic);
    CHECK(second.reached(1) && gate.passed() == 1);
    CHECK(Conformance::setLog(static_cast<LogLevel>(9), sink) == Status::InvalidArgument);
    CHECK(Conformance::setLog(LogLevel::Warn, {}) == Status::Ok);
}

TEST(a_sink_lives_until_another_takes_its_place) {
    check::Gate destroyed;
    auto held = std::shared_ptr<check::Gate>(&destroyed, [](check::Gate *gate) { gate->pass(); });
    CHECK(Conformance::setLog(LogLevel::Error, [held](const LogRecord &) {}) == Status::Ok);
    held.reset();
    CHECK(destroyed.passed() == 0);
    CHECK(Conformance::setLog(LogLevel::Error, {}) == Status::Ok);
    CHECK(destroyed.passed() == 1);
}

TEST(a_sink_may_throw_and_take_itself_away) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    CHECK(Conformance::setLog(LogLevel::Error, [&, again = std::make_shared<int>(1)](const LogRecord &) {
              CHECK(Conformance::setLog(LogLevel::Error, {}) == Status::Ok);
              CHECK(*again == 1);
              gate.pass();
              throw std::runtime_error("boom");
          }) == Status::Ok);
    CHECK(lib.panics("on purpose").status() == Status::Panic);
    CHECK(gate.reached(1) && lib.panics("again").status() == Status::Panic && gate.passed() == 1);
}
