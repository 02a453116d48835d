// Whose threads, whose loop, and what becomes of events that nobody is quick enough for.
#include "conformance_async.hpp"

#include "check.hpp"

#include <map>
#include <memory>
#include <poll.h>
#include <stdexcept>
#include <thread>

using namespace conformance;
using namespace std::chrono_literals;
using brokers::Delivery;
using brokers::Policy;
using brokers::ThreadRole;

namespace {

/// Which threads have started and stopped.
class Threads {
  public:
    Options options() {
        Options options;
        // What the hooks hold lives as long as they may be called.
        const auto kept = std::shared_ptr<int>(new int(1), [this](int *held) {
            delete held;
            destroyed.pass();
        });
        options.onThreadStart = [this, kept](ThreadRole role) {
            const std::lock_guard<std::mutex> lock(mutex_);
            started_[role] += *kept;
            ids_[std::this_thread::get_id()] = role;
        };
        options.onThreadStop = [this, kept](ThreadRole role) {
            const std::lock_guard<std::mutex> lock(mutex_);
            CHECK(ids_.at(std::this_thread::get_id()) == role);
            stopped_[role] += *kept;
        };
        return options;
    }
    int started(ThreadRole role) {
        const std::lock_guard<std::mutex> lock(mutex_);
        return started_[role];
    }
    int stopped(ThreadRole role) {
        const std::lock_guard<std::mutex> lock(mutex_);
        return stopped_[role];
    }
    bool isRole(ThreadRole role) {
        const std::lock_guard<std::mutex> lock(mutex_);
        const auto found = ids_.find(std::this_thread::get_id());
        return found != ids_.end() && found->second == role;
    }

    check::Gate destroyed;

  private:
    std::mutex mutex_;
    std::map<ThreadRole, int> started_;
    std::map<ThreadRole, int> stopped_;
    std::map<std::thread::id, ThreadRole> ids_;
};

/// A subscription whose callback is held up by the first event: what comes to it of ten more.
struct Slow {
    Conformance lib;
    check::Gate entered;
    check::Gate release;
    check::Gate calls;
    std::vector<uint32_t> seen;
    uint64_t lost = 0;

    void run(SubscribeOptions options, unsigned expected) {
        CHECK_OK(lib.createContext());
        options.onLost = [this](uint64_t newly) { lost += newly; };
        const auto handle = lib.onTick(
            [this](uint32_t n, std::string_view text) {
                if (text == "first") {
                    entered.pass();
                    CHECK(release.reached(1));
                    return;
                }
                seen.push_back(n);
                calls.pass();
            },
            options);
        CHECK(handle);
        CHECK_OK(lib.emitBurst(1, "first"));
        CHECK(entered.reached(1));
        CHECK_OK(lib.emitBurst(10, "x"));
        CHECK(handle.lost() == 10 - expected);
        release.pass();
        CHECK(calls.reached(expected));
        CHECK(lib.offTick(handle) == Status::Ok);
        CHECK(seen.size() == expected && lost == 10 - expected);
    }
};

SubscribeOptions bounded(uint32_t capacity, Policy policy) {
    SubscribeOptions options;
    options.capacity = capacity;
    options.policy = policy;
    return options;
}

} // namespace

TEST(hooks_see_each_thread_start_and_stop) {
    Threads threads;
    {
        Conformance lib;
        CHECK_OK(lib.createContext(threads.options()));
        CHECK(threads.started(ThreadRole::Processing) == 1);
        check::Gate gate;
        lib.onTick([&](const TickView &) {
            CHECK(threads.isRole(ThreadRole::Delivery));
            gate.pass();
        });
        SubscribeOptions isolated;
        isolated.isolated = true;
        lib.onTick(
            [&](const TickView &) {
                CHECK(threads.isRole(ThreadRole::Isolated));
                gate.pass();
            },
            isolated);
        CHECK_OK(lib.emitBurst(1, "x"));
        CHECK(gate.reached(2));
        CHECK(threads.stopped(ThreadRole::Processing) == 0);
        CHECK(lib.shutdown() == Status::Ok);
        for (const auto role : {ThreadRole::Processing, ThreadRole::Delivery, ThreadRole::Isolated}) {
            CHECK(threads.started(role) == 1 && threads.stopped(role) == 1);
        }
    }
    CHECK(threads.destroyed.passed() == 1);
}

TEST(an_exception_in_a_thread_hook_goes_no_further) {
    Conformance lib;
    check::Gate hooked;
    lib.setExceptionHook([&](const CallbackException &exception) {
        CHECK(exception.event == "onThreadStart" && exception.what == "boom");
        hooked.pass();
    });
    Options options;
    options.onThreadStart = [](ThreadRole) { throw std::runtime_error("boom"); };
    CHECK_OK(lib.createContext(options));
    CHECK(hooked.reached(1) && lib.echoI64(1).ok());
}

TEST(hooks_of_an_instance_destroyed_by_its_callback_live_on) {
    Threads threads;
    check::Gate after;
    auto lib = std::make_unique<Conformance>();
    CHECK_OK(lib->createContext(threads.options()));
    CHECK_OK(lib->waitAsync(5, [&](const Result<void> &) {
        lib.reset();
        after.pass();
    }));
    CHECK(after.reached(1) && threads.destroyed.reached(1));
    CHECK(threads.stopped(ThreadRole::Processing) == 1 && threads.stopped(ThreadRole::Delivery) == 1);
}

TEST(instances_share_threads) {
    Threads threads;
    Threads others;
    auto options = threads.options();
    options.sharedThreads = true;
    auto second = others.options();
    second.sharedThreads = true;
    {
        Conformance one;
        Conformance two;
        CHECK_OK(one.createContext(options));
        CHECK_OK(two.createContext(second));
        options = {};
        second = {};
        CHECK(others.started(ThreadRole::Processing) == 0);
        CHECK(one.echoI64(1).value() == 1 && two.echoI64(2).value() == 2);
        check::Gate gate;
        one.onTick([&](const TickView &) { gate.pass(); });
        two.onTick([&](const TickView &) { gate.pass(); });
        CHECK(one.emitBurst(1, "x").ok() && two.emitBurst(1, "x").ok());
        CHECK(gate.reached(2) && others.started(ThreadRole::Delivery) == 0);
        CHECK(one.shutdown() == Status::Ok && threads.stopped(ThreadRole::Processing) == 0);
        CHECK(two.emitBurst(1, "x").ok() && gate.reached(3));
    }
    CHECK(threads.destroyed.reached(1) && others.destroyed.reached(1));
    CHECK(threads.started(ThreadRole::Processing) == threads.stopped(ThreadRole::Processing));
}

TEST(with_manual_delivery_everything_runs_in_dispatch) {
    Options options;
    options.delivery = Delivery::Manual;
    Conformance lib;
    CHECK_OK(lib.createContext(options));
    const auto here = std::this_thread::get_id();
    unsigned ticks = 0;
    lib.onTick([&](Conformance &owner, uint32_t n, std::string_view) {
        CHECK(std::this_thread::get_id() == here && n == ticks++);
        CHECK(owner.dispatch().status() == Status::WouldDeadlock);
    });
    CHECK(lib.dispatch().value() == 0);
    pollfd readable{lib.pollHandle().value(), POLLIN, 0};
    CHECK(poll(&readable, 1, 0) == 0);
    CHECK_OK(lib.emitBurst(5, "x"));
    CHECK(poll(&readable, 1, 20000) == 1);
    CHECK(lib.dispatch(2).value() == 2 && ticks == 2);
    CHECK(poll(&readable, 1, 0) == 1);
    CHECK(lib.dispatch().value() == 3 && ticks == 5);
    CHECK(poll(&readable, 1, 0) == 0 && lib.dispatch(1, 1ms).value() == 0);

    bool answered = false;
    CHECK_OK(lib.echoI64Async(7, [&](const Result<int64_t> &answer) {
        CHECK(std::this_thread::get_id() == here && answer.value() == 7);
        answered = true;
    }));
    CHECK(lib.dispatch(1, 20s).value() == 1 && answered);
    CHECK(lib.echoI64Future(8).get().value() == 8);
    CHECK(lib.dispatch(0, -1ms).argument() == "timeout");
}

TEST(only_manual_delivery_is_dispatched) {
    Conformance lib;
    CHECK(lib.dispatch().status() == Status::BadContext && lib.pollHandle().status() == Status::BadContext);
    CHECK_OK(lib.createContext());
    CHECK(lib.dispatch().status() == Status::InvalidArgument && lib.pollHandle().status() == Status::InvalidArgument);
}

TEST(the_newest_are_lost) {
    Slow slow;
    slow.run(bounded(2, Policy::DropNewest), 2);
    CHECK((slow.seen == std::vector<uint32_t>{0, 1}));
}

TEST(the_oldest_are_lost) {
    Slow slow;
    slow.run(bounded(2, Policy::DropOldest), 2);
    CHECK((slow.seen == std::vector<uint32_t>{8, 9}));
}

TEST(all_but_the_latest_are_lost) {
    Slow slow;
    slow.run(bounded(0, Policy::Latest), 1);
    CHECK((slow.seen == std::vector<uint32_t>{9}));
}

TEST(an_emitter_that_waits_loses_nothing) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    auto options = bounded(1, Policy::Wait);
    options.wait = 20s;
    options.onLost = [](uint64_t) { CHECK(false); };
    check::Gate calls;
    const auto handle = lib.onTick([&](const TickView &) { calls.pass(); }, options);
    CHECK_OK(lib.emitFromThread(2, 50));
    CHECK(calls.reached(100) && handle.lost() == 0);
    options.wait = -1ms;
    CHECK(lib.onTick([](const TickView &) {}, options).status() == Status::InvalidArgument);
}

TEST(an_isolated_callback_waits_for_no_other) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate release;
    check::Gate isolated;
    check::Gate others;
    lib.onTick([&](const TickView &) {
        CHECK(release.reached(1));
        others.pass();
    });
    SubscribeOptions alone;
    alone.isolated = true;
    const auto scoped = lib.subscribeTick([&](const TickView &) { isolated.pass(); }, alone);
    CHECK_OK(lib.emitBurst(3, "x"));
    CHECK(isolated.reached(3) && others.passed() == 0);
    release.pass();
    CHECK(others.reached(3));
}

TEST(an_exception_in_on_lost_goes_to_the_hook) {
    Slow slow;
    check::Gate hooked;
    slow.lib.setExceptionHook([&](const CallbackException &exception) {
        CHECK(exception.event == "Tick" && exception.what == "boom");
        hooked.pass();
    });
    CHECK_OK(slow.lib.createContext());
    auto options = bounded(1, Policy::DropNewest);
    options.onLost = [](uint64_t) { throw std::runtime_error("boom"); };
    slow.lib.onTick(
        [&](uint32_t, std::string_view text) {
            if (text == "first") {
                slow.entered.pass();
                CHECK(slow.release.reached(1));
            }
            slow.calls.pass();
        },
        options);
    CHECK_OK(slow.lib.emitBurst(1, "first"));
    CHECK(slow.entered.reached(1));
    CHECK_OK(slow.lib.emitBurst(3, "x"));
    slow.release.pass();
    CHECK(slow.calls.reached(2) && hooked.reached(1));
}
