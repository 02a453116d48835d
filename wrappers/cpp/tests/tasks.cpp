// flags: -std=c++20 -fno-sanitize=undefined -fsanitize=address
// Calls that coroutines await.
#include "conformance_async.hpp"

#include "check.hpp"

#if BROKERS_COROUTINES

#include <deque>
#include <stdexcept>
#include <thread>

using namespace conformance;
using namespace std::chrono_literals;
using brokers::Resume;
using brokers::syncWait;

namespace {

/// A coroutine that begins at once and belongs to nobody.
struct Fire {
    struct promise_type {
        Fire get_return_object() { return {}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { throw; }
    };
};

/// A coroutine that begins at once and ends with this object.
struct Job {
    struct promise_type {
        Job get_return_object() { return Job{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { throw; }
    };

    std::coroutine_handle<promise_type> handle;
    explicit Job(std::coroutine_handle<promise_type> of) : handle(of) {}
    Job(Job &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
    ~Job() { destroy(); }
    void destroy() {
        if (handle) {
            std::exchange(handle, nullptr).destroy();
        }
    }
};

/// A coroutine that begins when it is awaited.
struct Lazy {
    struct promise_type {
        std::coroutine_handle<> awaiting;
        int64_t value = 0;
        std::exception_ptr exception;

        struct Back {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) noexcept {
                return self.promise().awaiting;
            }
            void await_resume() noexcept {}
        };
        Lazy get_return_object() { return Lazy{std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() { return {}; }
        Back final_suspend() noexcept { return {}; }
        void return_value(int64_t of) { value = of; }
        void unhandled_exception() { exception = std::current_exception(); }
    };

    std::coroutine_handle<promise_type> handle;
    explicit Lazy(std::coroutine_handle<promise_type> of) : handle(of) {}
    Lazy(Lazy &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
    ~Lazy() {
        if (handle) {
            handle.destroy();
        }
    }
    bool await_ready() { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) {
        handle.promise().awaiting = awaiting;
        return handle;
    }
    int64_t await_resume() {
        if (handle.promise().exception != nullptr) {
            std::rethrow_exception(handle.promise().exception);
        }
        return handle.promise().value;
    }
};

struct Bench {
    // Before the instance, whose callbacks may run until it ends.
    check::Gate started;
    check::Gate gate;
    Conformance lib;

    explicit Bench(const Options &options = {}) {
        CHECK_OK(lib.createContext(options));
        lib.onWaitStarted([this](uint32_t) { started.pass(); });
    }
};

/// A loop of one's own.
class Loop {
  public:
    void post(Resume resume) {
        const std::lock_guard<std::mutex> lock(mutex_);
        waiting_.push_back(std::move(resume));
        gate_.pass();
    }
    Resume next() {
        CHECK(gate_.reached(++taken_));
        const std::lock_guard<std::mutex> lock(mutex_);
        auto resume = std::move(waiting_.front());
        waiting_.pop_front();
        return resume;
    }

  private:
    std::mutex mutex_;
    std::deque<Resume> waiting_;
    check::Gate gate_;
    unsigned taken_ = 0;
};

Lazy sum(Conformance &lib, std::thread::id thread) {
    int64_t total = 0;
    for (int64_t i = 1; i <= 10; ++i) {
        total += (co_await lib.echoI64Task(i)).value();
        CHECK(std::this_thread::get_id() == thread);
    }
    CHECK_OK(co_await lib.waitTask(5));
    CHECK(std::this_thread::get_id() == thread);
    co_return total;
}

} // namespace

TEST(a_task_can_be_waited_for) {
    Bench bench;
    CHECK(syncWait(bench.lib.echoI64Task(7)).value() == 7);
    CHECK_OK(syncWait(bench.lib.waitTask(5)));
    const Result<int64_t, TestError> failed = syncWait(bench.lib.failTask(FailKind::Plain));
    CHECK(failed.providerError() != nullptr && failed.providerError()->is<TestError::Plain>());
    CHECK(syncWait(bench.lib.waitTask(60000, 20ms)).status() == Status::Timeout);
    Conformance inert;
    auto task = inert.echoI64Task(1);
    CHECK(task.done() && task.id() == 0 && syncWait(task).status() == Status::BadContext);
    CHECK(syncWait(Conformance(std::move(inert)).echoI64Task(1, 0ms)).status() == Status::BadContext);
    CHECK(syncWait(bench.lib.echoI64Task(1, 0ms)).argument() == "timeout");
}

TEST(in_sync_wait_a_coroutine_stays_on_the_thread_that_waits) {
    Bench bench;
    CHECK(syncWait(sum(bench.lib, std::this_thread::get_id())) == 55);
}

TEST(sync_wait_works_inside_a_callback) {
    Bench bench;
    bench.lib.onTick([&](Conformance &owner, uint32_t, std::string_view) {
        CHECK(syncWait(sum(owner, std::this_thread::get_id())) == 55);
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.emitBurst(2, "x"));
    CHECK(bench.gate.reached(2));
}

TEST(sync_wait_hands_exceptions_on) {
    Bench bench;
    const auto failing = [&]() -> Lazy {
        CHECK_OK(co_await bench.lib.waitTask(5));
        throw std::runtime_error("boom");
    };
    bool caught = false;
    try {
        static_cast<void>(syncWait(failing()));
    } catch (const std::runtime_error &error) {
        caught = std::string(error.what()) == "boom";
    }
    CHECK(caught);
}

TEST(elsewhere_a_coroutine_goes_on_where_callbacks_run) {
    Bench bench;
    std::thread::id callbacks;
    bench.lib.onTick([&](const TickView &) { callbacks = std::this_thread::get_id(); });
    const auto run = [&]() -> Fire {
        CHECK_OK(co_await bench.lib.emitBurstTask(1, "x"));
        CHECK_OK(co_await bench.lib.waitTask(5));
        CHECK(std::this_thread::get_id() == callbacks);
        // As in a callback: calls that block, and an end that is not waited for.
        CHECK(bench.lib.echoI64(1).value() == 1 && syncWait(bench.lib.echoI64Task(2)).value() == 2);
        CHECK(bench.lib.shutdown() == Status::Ok);
        bench.gate.pass();
    };
    run();
    CHECK(bench.gate.reached(1));
    CHECK(bench.lib.shutdown() == Status::Ok);
}

TEST(with_an_answer_already_there_nothing_is_suspended) {
    Bench bench;
    auto task = bench.lib.echoI64Task(1);
    while (!task.done()) {
        std::this_thread::yield();
    }
    const auto run = [&]() -> Fire {
        CHECK((co_await task).value() == 1);
        bench.gate.pass();
    };
    run();
    CHECK(bench.gate.passed() == 1);
}

TEST(an_executor_says_where_a_coroutine_goes_on) {
    Bench bench;
    Loop loop;
    const auto run = [&]() -> Fire {
        CHECK_OK(co_await bench.lib.waitTask(5).via([&](Resume resume) { loop.post(std::move(resume)); }));
        bench.gate.pass();
    };
    run();
    const auto resume = loop.next();
    CHECK(bench.gate.passed() == 0);
    resume();
    CHECK(bench.gate.passed() == 1);
    resume();
    CHECK(bench.gate.passed() == 1);
}

TEST(destroying_a_coroutine_that_awaits_cancels) {
    Bench bench;
    const auto run = [&]() -> Job {
        static_cast<void>(co_await bench.lib.waitTask(60000));
        CHECK(false);
    };
    {
        const auto one = run();
        auto two = run();
        CHECK(bench.started.reached(2));
        two.destroy();
        CHECK(bench.lib.droppedWaits().value() == 1);
    }
    CHECK(bench.lib.droppedWaits().value() == 2);
    static_cast<void>(bench.lib.waitTask(60000));
    CHECK(bench.lib.stats().value().asyncInFlight == 0);
}

TEST(destroying_a_coroutine_on_its_way_leaves_nothing_to_resume) {
    Bench bench;
    Loop loop;
    const auto run = [&]() -> Job {
        CHECK_OK(co_await bench.lib.waitTask(1).via([&](Resume resume) { loop.post(std::move(resume)); }));
        CHECK(false);
    };
    auto job = run();
    const auto resume = loop.next();
    job.destroy();
    resume();
}

TEST(a_coroutine_is_destroyed_at_any_moment_on_the_thread_that_resumes_it) {
    Bench bench;
    for (uint32_t i = 0; i < 100; ++i) {
        const auto run = [&]() -> Job { CHECK_OK(co_await bench.lib.echoI64Task(i)); };
        check::Gate done;
        auto job = std::make_shared<Job>(run());
        CHECK_OK(bench.lib.echoI64Async(1, [&, job](const Result<int64_t> &) mutable {
            job->destroy();
            done.pass();
        }));
        CHECK(done.reached(1));
    }
}

TEST(a_stop_token_cancels_what_is_awaited) {
    Bench bench;
    std::stop_source source;
    std::thread stopper([&] {
        CHECK(bench.started.reached(1));
        source.request_stop();
    });
    CHECK(syncWait(bench.lib.waitTask(60000, {}, source.get_token())).status() == Status::Cancelled);
    stopper.join();
    CHECK(bench.lib.droppedWaits().value() == 1);
    CHECK(syncWait(bench.lib.echoI64Task(1, {}, source.get_token())).status() == Status::Cancelled);
}

TEST(two_thousand_tasks_are_all_answered) {
    Bench bench;
    std::atomic<int64_t> total{0};
    const auto run = [&](int64_t i) -> Fire {
        total += (co_await bench.lib.echoI64Task(i)).value();
        bench.gate.pass();
    };
    for (int64_t i = 0; i < 2000; ++i) {
        run(i);
    }
    CHECK(bench.gate.reached(2000) && total == 1999 * 1000);
}

TEST(a_task_waits_for_room_in_the_window_but_not_inside_a_callback) {
    Options options;
    options.asyncWindow = 1;
    Bench bench(options);
    {
        auto one = bench.lib.waitTask(20);
        auto two = bench.lib.waitTask(1);
        CHECK_OK(syncWait(one));
        CHECK_OK(syncWait(two));
    }
    bench.lib.onTick([&](Conformance &owner, uint32_t, std::string_view) {
        const auto held = owner.waitTask(60000);
        auto refused = owner.echoI64Task(1);
        CHECK(refused.done() && syncWait(refused).status() == Status::Again);
        bench.gate.pass();
    });
    CHECK_OK(bench.lib.emitBurst(1, "x"));
    CHECK(bench.gate.reached(1));
}

TEST(shutdown_resumes_what_awaits) {
    Bench bench;
    const auto run = [&]() -> Fire {
        const auto answer = co_await bench.lib.waitTask(60000);
        CHECK(answer.status() == Status::Shutdown);
        CHECK((co_await bench.lib.echoI64Task(1)).status() != Status::Ok);
        bench.gate.pass();
    };
    for (int i = 0; i < 100; ++i) {
        run();
    }
    CHECK(bench.started.reached(100));
    CHECK(bench.lib.shutdown() == Status::Ok);
    CHECK(bench.gate.passed() == 100);
}

TEST(an_exception_that_leaves_a_coroutine_goes_to_the_hook) {
    Bench bench;
    bench.lib.setExceptionHook([&](const CallbackException &exception) {
        CHECK(exception.event == "Wait" && exception.what == "boom");
        bench.gate.pass();
    });
    const auto run = [&]() -> Job {
        CHECK_OK(co_await bench.lib.waitTask(5));
        throw std::runtime_error("boom");
    };
    const auto job = run();
    CHECK(bench.gate.reached(1) && bench.lib.echoI64(1).ok());
}

TEST(what_sync_wait_leaves_behind_goes_on_where_callbacks_run) {
    Bench bench;
    const auto waiting = std::this_thread::get_id();
    const auto aside = [&]() -> Fire {
        CHECK_OK(co_await bench.lib.waitTask(30));
        CHECK(std::this_thread::get_id() != waiting);
        bench.gate.pass();
    };
    const auto run = [&]() -> Lazy {
        aside();
        co_return (co_await bench.lib.echoI64Task(1)).value();
    };
    CHECK(syncWait(run()) == 1);
    CHECK(bench.gate.reached(1));
}

TEST(with_manual_delivery_a_coroutine_goes_on_in_dispatch) {
    Options options;
    options.delivery = brokers::Delivery::Manual;
    Bench bench(options);
    const auto here = std::this_thread::get_id();
    bool done = false;
    const auto run = [&]() -> Fire {
        CHECK((co_await bench.lib.echoI64Task(1)).value() == 1);
        CHECK(std::this_thread::get_id() == here);
        CHECK_OK(co_await bench.lib.waitTask(1));
        CHECK(std::this_thread::get_id() == here);
        done = true;
    };
    run();
    while (!done) {
        const auto ran = bench.lib.dispatch(0, 20s);
        CHECK_OK(ran);
        if (!ran || *ran == 0) {
            break;
        }
    }
    CHECK(done);
}

#endif
