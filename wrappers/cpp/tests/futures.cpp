// Calls that are answered through a future.
#include "conformance_async.hpp"

#include "check.hpp"

#include <thread>

using namespace conformance;
using namespace std::chrono_literals;

TEST(a_future_has_the_answer_or_the_error) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    std::future<Result<int64_t>> number = lib.echoI64Future(7);
    std::future<Result<void>> nothing = lib.unitResultFuture();
    std::future<Result<int64_t, TestError>> failed = lib.failFuture(FailKind::NotFound);
    CHECK(number.get().value() == 7);
    CHECK_OK(nothing.get());
    const auto failure = failed.get();
    CHECK(failure.providerError() != nullptr && *failure.providerError() == TestError::NotFound{42});
    CHECK(lib.waitFuture(60000, 20ms).get().status() == Status::Timeout);
}

TEST(what_cannot_begin_is_a_future_that_is_ready) {
    Conformance lib;
    auto inert = lib.echoI64Future(1);
    CHECK(inert.wait_for(0s) == std::future_status::ready && inert.get().status() == Status::BadContext);
    CHECK_OK(lib.createContext());
    const auto refused = lib.echoI64Future(1, -1ms).get();
    CHECK(refused.status() == Status::InvalidArgument && refused.argument() == "timeout");
    CHECK(lib.echoStringFuture("\xff").get().argument() == "value");
}

TEST(a_future_can_be_waited_for_inside_a_callback) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate gate;
    lib.onTick([&](Conformance &owner, uint32_t n, std::string_view) {
        CHECK(owner.echoI64Future(n).get().value() == n);
        auto slow = owner.waitFuture(5);
        CHECK_OK(owner.echoI64(n));
        CHECK_OK(slow.get());
        gate.pass();
    });
    CHECK_OK(lib.emitBurst(3, "x"));
    CHECK(gate.reached(3));
}

TEST(two_thousand_futures_are_all_answered) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    std::vector<std::future<Result<int64_t>>> futures;
    for (int64_t i = 0; i < 2000; ++i) {
        futures.push_back(lib.echoI64Future(i));
    }
    for (int64_t i = 0; i < 2000; ++i) {
        const auto answer = futures[static_cast<size_t>(i)].get();
        CHECK(answer.ok() && *answer == i);
    }
}

TEST(a_future_waits_for_room_in_the_window) {
    Options options;
    options.asyncWindow = 1;
    Conformance lib;
    CHECK_OK(lib.createContext(options));
    std::vector<std::future<Result<void>>> futures;
    for (int i = 0; i < 5; ++i) {
        futures.push_back(lib.waitFuture(10));
    }
    for (auto &future : futures) {
        CHECK_OK(future.get());
    }
}

TEST(inside_a_callback_there_is_no_waiting_for_room) {
    Options options;
    options.asyncWindow = 2;
    Conformance lib;
    CHECK_OK(lib.createContext(options));
    check::Gate gate;
    lib.onTick([&](Conformance &owner, uint32_t, std::string_view) {
        auto one = owner.waitFuture(50);
        auto two = owner.waitFuture(50);
        CHECK(owner.echoI64Future(1).get().status() == Status::Again);
        CHECK(one.get().ok() && two.get().ok());
        gate.pass();
    });
    CHECK_OK(lib.emitBurst(1, "x"));
    CHECK(gate.reached(1));
}

TEST(shutdown_ends_futures) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    std::vector<std::future<Result<void>>> futures;
    for (int i = 0; i < 100; ++i) {
        futures.push_back(lib.waitFuture(60000));
    }
    CHECK(lib.shutdown() == Status::Ok);
    for (auto &future : futures) {
        CHECK(future.wait_for(0s) == std::future_status::ready && future.get().status() == Status::Shutdown);
    }
}

TEST(dropping_a_future_leaves_its_call_alone) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    for (int i = 0; i < 100; ++i) {
        static_cast<void>(lib.echoStringFuture("x"));
    }
    static_cast<void>(lib.waitFuture(20));
    CHECK_OK(lib.wait(40));
    CHECK(lib.droppedWaits().value() == 0);
}

TEST(threads_wait_for_futures_during_shutdown) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate running;
    std::atomic<bool> stop{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (bool first = true; !stop; first = false) {
                const auto answer = lib.echoI64Future(1).get();
                CHECK(answer.ok() || answer.status() == Status::Shutdown || answer.status() == Status::BadContext);
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
}

#if defined(__cpp_lib_jthread)
TEST(a_stop_token_cancels) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate started;
    lib.onWaitStarted([&](uint32_t) { started.pass(); });
    std::stop_source source;
    check::Gate completed;
    CHECK_OK(lib.waitAsync(
        60000,
        [&](const Result<void> &answer) {
            CHECK(answer.status() == Status::Cancelled);
            completed.pass();
        },
        {}, source.get_token()));
    auto future = lib.waitFuture(60000, 30s, source.get_token());
    auto over = lib.echoI64Future(1, {}, source.get_token()).get();
    CHECK(over.ok() && started.reached(2));
    CHECK(source.request_stop());
    CHECK(future.get().status() == Status::Cancelled && completed.reached(1));
    CHECK(lib.echoI64Future(1, {}, source.get_token()).get().status() == Status::Cancelled);
    CHECK(lib.echoI64Async(1, [](const Result<int64_t> &) { CHECK(false); }, {}, source.get_token()).status() ==
          Status::Cancelled);
    CHECK(lib.echoI64Future(1, {}, std::stop_token()).get().ok());
    CHECK(lib.droppedWaits().value() == 2);
}

TEST(a_stop_at_any_moment_ends_the_call_once) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    for (int i = 0; i < 200; ++i) {
        std::stop_source source;
        std::thread stopper([&] { source.request_stop(); });
        const auto answer = lib.echoI64Future(i, {}, source.get_token()).get();
        CHECK(answer.ok() ? *answer == i : answer.status() == Status::Cancelled);
        stopper.join();
    }
}
#endif
