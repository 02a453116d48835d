// Calls that are answered by a callback: once, whatever happens.
#include "conformance_async.hpp"

#include "check.hpp"

#include <memory>
#include <stdexcept>
#include <thread>

using namespace conformance;
using namespace std::chrono_literals;

namespace {

/// What came to a callback, and how often.
template <class T, class E = ProviderMessage> class Inbox {
  public:
    auto callback() {
        return [this](Result<T, E> answer) {
            answer_.emplace(std::move(answer));
            gate_.pass();
        };
    }
    Result<T, E> &answer() {
        CHECK(gate_.reached(1) && gate_.passed() == 1);
        return *answer_;
    }

  private:
    check::Gate gate_;
    std::optional<Result<T, E>> answer_;
};

struct Bench {
    Conformance lib;
    check::Gate started;

    explicit Bench(const Options &options = {}) {
        CHECK_OK(lib.createContext(options));
        lib.onWaitStarted([this](uint32_t) { started.pass(); });
    }
};

/// Counts when the callable that holds it is destroyed.
struct Counted {
    std::unique_ptr<check::Gate, void (*)(check::Gate *)> gate;
    explicit Counted(check::Gate &counts) : gate(&counts, [](check::Gate *destroyed) { destroyed->pass(); }) {}
};

} // namespace

TEST(the_answer_comes_with_and_without_the_owner) {
    Bench bench;
    Inbox<int64_t> inbox;
    auto id = bench.lib.echoI64Async(7, inbox.callback());
    CHECK_OK(id);
    CHECK(*id != 0 && inbox.answer().value() == 7);
    check::Gate gate;
    CHECK_OK(bench.lib.echoI64Async(8, [&](Conformance &owner, const Result<int64_t> &answer) {
        CHECK(owner.ctx() == bench.lib.ctx() && *answer == 8);
        gate.pass();
    }));
    CHECK_OK(bench.lib.echoI64Async(9, [&](auto &owner, auto answer) {
        static_assert(std::is_same_v<decltype(owner), Conformance &>);
        CHECK(*answer == 9);
        gate.pass();
    }));
    CHECK(gate.reached(2));
}

TEST(answers_of_all_kinds_are_copied_for_the_callback) {
    Bench bench;
    Inbox<void> nothing;
    CHECK_OK(bench.lib.unitResultAsync(nothing.callback()));
    CHECK_OK(nothing.answer());
    Inbox<bool> truth;
    CHECK_OK(bench.lib.echoBoolAsync(true, truth.callback()));
    CHECK(truth.answer().value());
    Inbox<std::string> text;
    {
        // What goes in need not live longer than the call.
        const std::string given(1000, 'x');
        CHECK_OK(bench.lib.echoStringAsync(given, text.callback()));
    }
    CHECK(text.answer().value() == std::string(1000, 'x'));
    Inbox<Shape> shape;
    CHECK_OK(bench.lib.echoShapeAsync(Shape::Named{"square", {"flat", "even"}}, shape.callback()));
    CHECK((shape.answer().value() == Shape(Shape::Named{"square", {"flat", "even"}})));
}

TEST(errors_are_those_of_the_call_that_blocks) {
    Bench bench;
    Inbox<int64_t, TestError> declared;
    CHECK_OK(bench.lib.failAsync(FailKind::Refused, declared.callback()));
    const auto *error = declared.answer().providerError();
    CHECK(declared.answer().status() == Status::Provider && error != nullptr);
    CHECK((error != nullptr && *error == TestError::Refused{"closed on Sundays", {7, -7}}));
    Inbox<int64_t, PlainError> number;
    CHECK_OK(bench.lib.failPlainAsync(number.callback()));
    CHECK(number.answer().providerError() != nullptr && *number.answer().providerError() == PlainError::Late);
    Inbox<int64_t> text;
    CHECK_OK(bench.lib.failMessageAsync("no luck today", text.callback()));
    CHECK(text.answer().error() == "no luck today" && text.answer().providerError() != nullptr);
    Inbox<int64_t> panic;
    CHECK_OK(bench.lib.panicsAsync("on purpose", panic.callback()));
    CHECK(panic.answer().status() == Status::Panic);
    Inbox<bool> nobody;
    CHECK_OK(bench.lib.unprovidedAsync(nobody.callback()));
    CHECK(nobody.answer().status() == Status::NoProvider);
}

TEST(what_cannot_begin_is_refused_and_calls_nothing) {
    check::Gate destroyed;
    const auto never = [counted = std::make_shared<Counted>(destroyed)](const Result<int64_t> &) { CHECK(false); };
    Conformance inert;
    CHECK(inert.echoI64Async(1, never).status() == Status::BadContext);
    Bench bench;
    const auto refused = bench.lib.echoI64Async(1, never, 0ms);
    CHECK(refused.status() == Status::InvalidArgument && refused.argument() == "timeout");
    void (*null)(Result<int64_t>) = nullptr;
    const auto empty = bench.lib.echoI64Async(1, null);
    CHECK(empty.status() == Status::InvalidArgument && empty.argument() == "callback");
    const auto invalid = bench.lib.echoStringAsync("\xff", [](const Result<std::string> &) { CHECK(false); });
    CHECK(invalid.status() == Status::InvalidArgument && invalid.argument() == "value");
    CHECK(bench.lib.cancel(0) == Status::BadHandle && inert.cancel(1) == Status::BadContext);
}

TEST(a_deadline_ends_the_call) {
    Bench bench;
    Inbox<void> inbox;
    CHECK_OK(bench.lib.waitAsync(60000, inbox.callback(), 20ms));
    CHECK(inbox.answer().status() == Status::Timeout);
}

TEST(cancelling_drops_the_provider) {
    Bench bench;
    Inbox<void> inbox;
    const auto id = bench.lib.waitAsync(60000, inbox.callback()).value();
    CHECK(bench.started.reached(1));
    CHECK(bench.lib.cancel(id) == Status::Ok);
    CHECK(inbox.answer().status() == Status::Cancelled);
    CHECK(bench.lib.cancel(id) == Status::BadHandle);
    CHECK(bench.lib.droppedWaits().value() == 1);
}

TEST(beyond_the_window_it_is_again) {
    Options options;
    options.asyncWindow = 2;
    Bench bench(options);
    CHECK(bench.lib.window() == 2 && Conformance::asyncWindow == 1024);
    Inbox<void> first;
    Inbox<void> second;
    const auto id = bench.lib.waitAsync(60000, first.callback()).value();
    CHECK_OK(bench.lib.waitAsync(60000, second.callback()));
    CHECK(bench.lib.echoI64Async(1, [](const Result<int64_t> &) { CHECK(false); }).status() == Status::Again);
    CHECK(bench.lib.cancel(id) == Status::Ok);
    CHECK(first.answer().status() == Status::Cancelled);
    Inbox<int64_t> third;
    CHECK_OK(bench.lib.echoI64Async(3, third.callback()));
    CHECK(third.answer().value() == 3);
    CHECK(bench.lib.shutdown() == Status::Ok);
    CHECK(second.answer().status() == Status::Shutdown);
    CHECK(bench.lib.window() == 0);
}

TEST(shutdown_completes_what_is_pending) {
    Bench bench;
    check::Gate completed;
    for (int i = 0; i < 100; ++i) {
        CHECK_OK(bench.lib.waitAsync(60000, [&](Conformance &owner, const Result<void> &answer) {
            CHECK(answer.status() == Status::Shutdown);
            CHECK(!owner.echoI64(1).ok());
            completed.pass();
        }));
    }
    CHECK(bench.lib.shutdown() == Status::Ok);
    CHECK(completed.passed() == 100);
}

TEST(a_callback_may_call_anything) {
    Bench bench;
    check::Gate gate;
    CHECK_OK(bench.lib.echoI64Async(1, [&](Conformance &owner, const Result<int64_t> &one) {
        CHECK(one.value() == 1 && owner.echoI64(2).value() == 2);
        CHECK(owner.echoI64Future(3).get().value() == 3);
        CHECK_OK(owner.echoI64Async(4, [&](Conformance &again, const Result<int64_t> &four) {
            CHECK(four.value() == 4 && again.emitBurst(1, "x").ok());
            CHECK(again.shutdown() == Status::Ok && again.echoI64(5).status() == Status::BadContext);
            gate.pass();
        }));
    }));
    CHECK(gate.reached(1));
    CHECK(bench.lib.shutdown() == Status::Ok);
}

TEST(destroying_the_object_inside_an_answer) {
    check::Gate after;
    check::Gate destroyed;
    auto lib = std::make_unique<Conformance>();
    CHECK_OK(lib->createContext());
    CHECK_OK(lib->waitAsync(10, [&, counted = Counted(destroyed)](Conformance &owner, const Result<void> &answer) {
        CHECK_OK(answer);
        lib.reset();
        CHECK(owner.ctx() == 0 && owner.echoI64(1).status() == Status::BadContext);
        after.pass();
    }));
    CHECK(after.reached(1) && destroyed.reached(1) && destroyed.passed() == 1 && lib == nullptr);
}

TEST(moving_the_object_inside_an_answer) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto ctx = lib.ctx();
    Conformance other;
    check::Gate begun;
    check::Gate moved;
    CHECK_OK(lib.waitAsync(1, [&](Conformance &owner, const Result<void> &answer) {
        CHECK(begun.reached(1));
        other = std::move(lib);
        CHECK(answer.ok() && owner.ctx() == ctx && other.ctx() == ctx && owner.echoI64(1).ok());
        moved.pass();
    }));
    begun.pass();
    CHECK(moved.reached(1) && other.echoI64(2).ok() && !lib);
}

TEST(moving_the_object_while_calls_are_pending) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto ctx = lib.ctx();
    check::Gate gate;
    for (int i = 0; i < 100; ++i) {
        CHECK_OK(lib.waitAsync(1, [&](Conformance &owner, const Result<void> &answer) {
            CHECK(owner.ctx() == ctx && answer.ok());
            gate.pass();
        }));
        Conformance other(std::move(lib));
        lib = std::move(other);
    }
    CHECK(gate.reached(100));
}

TEST(a_callback_is_destroyed_after_its_one_call) {
    Bench bench;
    check::Gate destroyed;
    CHECK_OK(bench.lib.echoI64Async(1, [counted = Counted(destroyed), calls = 0](const Result<int64_t> &) mutable {
        CHECK(counted.gate != nullptr && ++calls == 1);
    }));
    CHECK(destroyed.reached(1) && destroyed.passed() == 1);
}

TEST(an_exception_in_a_callback_goes_to_the_hook) {
    Bench bench;
    check::Gate hooked;
    bench.lib.setExceptionHook([&](const CallbackException &exception) {
        CHECK(exception.event == "EchoI64" && exception.what == "boom");
        hooked.pass();
    });
    CHECK_OK(bench.lib.echoI64Async(1, [](const Result<int64_t> &) { throw std::runtime_error("boom"); }));
    CHECK(hooked.reached(1) && bench.lib.callbackExceptions() == 1 && bench.lib.echoI64(1).ok());
}

TEST(threads_begin_calls_during_shutdown) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate running;
    std::atomic<unsigned> begun{0};
    std::atomic<unsigned> completed{0};
    std::atomic<bool> stop{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (bool first = true; !stop; first = false) {
                auto id = lib.echoI64Async(1, [&](const Result<int64_t> &answer) {
                    CHECK(answer.ok() || answer.status() == Status::Shutdown);
                    ++completed;
                });
                begun += id.ok() ? 1 : 0;
                CHECK(id.ok() || id.status() == Status::Again || id.status() == Status::Shutdown ||
                      id.status() == Status::BadContext);
                if (first) {
                    running.pass();
                }
            }
        });
    }
    CHECK(running.reached(4));
    CHECK(lib.shutdown() == Status::Ok);
    stop = true;
    for (auto &thread : threads) {
        thread.join();
    }
    CHECK(begun > 0 && begun == completed);
}
