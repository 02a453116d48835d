// Ends of all kinds, from outside and from inside callbacks, with threads that do not care.
#include "conformance.hpp"

#include "check.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace conformance;
using namespace std::chrono_literals;

namespace {

/// Counts how often the callable that holds it is destroyed. Copies do not count.
class Counted {
  public:
    explicit Counted(check::Gate &gate) : gate_(&gate) {}
    Counted(Counted &&other) noexcept : gate_(std::exchange(other.gate_, nullptr)) {}
    Counted(const Counted &) = delete;
    Counted &operator=(Counted &&) = delete;
    ~Counted() {
        if (gate_ != nullptr) {
            gate_->pass();
        }
    }

  private:
    check::Gate *gate_;
};

} // namespace

TEST(off_inside_the_callback) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate calls;
    check::Gate destroyed;
    std::atomic<bool> known{false};
    Handle handle;
    handle = lib.onTick([&, counted = Counted(destroyed)](Conformance &owner, uint32_t, std::string_view) {
        while (!known) {
            std::this_thread::yield();
        }
        CHECK(owner.offTick(handle) == Status::Ok);
        calls.pass();
    });
    known = true;
    CHECK_OK(lib.emitBurst(10, "x"));
    CHECK(calls.reached(1) && destroyed.reached(1));
    check::Gate later;
    lib.onTick([&](const TickView &) { later.pass(); });
    CHECK_OK(lib.emitBurst(1, "x"));
    CHECK(later.reached(1) && calls.passed() == 1 && destroyed.passed() == 1);
}

TEST(off_waits_for_the_running_call_and_destroys_the_callable) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate entered;
    check::Gate destroyed;
    std::atomic<bool> done{false};
    const auto handle = lib.onTick([&, counted = Counted(destroyed)](const TickView &) {
        entered.pass();
        std::this_thread::sleep_for(50ms);
        done = true;
    });
    CHECK_OK(lib.emitBurst(1, "x"));
    CHECK(entered.reached(1));
    CHECK(lib.offTick(handle) == Status::Ok);
    CHECK(done);
    CHECK(destroyed.reached(1));
}

TEST(shutdown_inside_the_callback) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate calls;
    check::Gate destroyed;
    std::atomic<bool> left{false};
    lib.onTick([&, counted = Counted(destroyed)](Conformance &owner, uint32_t, std::string_view) {
        if (calls.passed() == 0) {
            CHECK(owner.shutdown() == Status::Ok);
            CHECK(owner.ctx() == 0);
        }
        CHECK(owner.shutdown() == Status::BadContext);
        CHECK(owner.echoI64(1).status() == Status::BadContext);
        calls.pass();
        std::this_thread::sleep_for(50ms);
        left = true;
    });
    CHECK_OK(lib.emitBurst(1, "x"));
    CHECK(calls.reached(1));
    // The shutdown is under way; outside of callbacks it is waited for.
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(left && destroyed.passed() == 1 && !lib);
    CHECK(lib.shutdown() == Status::BadContext);
    CHECK_OK(lib.createContext());
    CHECK(lib.echoI64(1).ok());
}

TEST(the_destructor_waits_for_a_shutdown_that_a_callback_began) {
    check::Gate calls;
    std::atomic<bool> left{false};
    {
        Conformance lib;
        CHECK_OK(lib.createContext());
        lib.onTick([&](Conformance &owner, uint32_t, std::string_view) {
            static_cast<void>(owner.shutdown());
            calls.pass();
            std::this_thread::sleep_for(50ms);
            left = true;
        });
        CHECK_OK(lib.emitBurst(1, "x"));
        CHECK(calls.reached(1));
    }
    CHECK(left);
}

TEST(destroying_the_object_inside_its_own_callback) {
    check::Gate after;
    check::Gate destroyed;
    auto lib = std::make_unique<Conformance>();
    CHECK_OK(lib->createContext());
    std::atomic<bool> ready{false};
    lib->onTick([&, counted = Counted(destroyed)](Conformance &owner, uint32_t, std::string_view) {
        while (!ready) {
            std::this_thread::yield();
        }
        lib.reset();
        // The owner is still there, and says that it is over.
        CHECK(owner.ctx() == 0 && owner.echoI64(1).status() == Status::BadContext);
        after.pass();
    });
    CHECK_OK(lib->emitBurst(1, "x"));
    ready = true;
    CHECK(after.reached(1));
    CHECK(destroyed.reached(1));
    CHECK(destroyed.passed() == 1 && lib == nullptr);
}

TEST(moving_the_object_while_callbacks_run) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto ctx = lib.ctx();
    check::Gate calls;
    lib.onTick([&](Conformance &owner, uint32_t n, std::string_view) {
        CHECK(owner.ctx() == ctx);
        if (n % 100 == 0) {
            CHECK(owner.echoI64(n).ok());
        }
        calls.pass();
    });
    CHECK_OK(lib.emitBurst(1000, "x"));
    for (int i = 0; i < 100; ++i) {
        Conformance other(std::move(lib));
        lib = std::move(other);
    }
    CHECK(lib.ctx() == ctx && calls.reached(1000));
}

TEST(moving_the_object_inside_its_own_callback) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    const auto ctx = lib.ctx();
    check::Gate calls;
    Conformance other;
    lib.onTick([&](Conformance &owner, uint32_t n, std::string_view) {
        other = std::move(lib);
        CHECK(lib.ctx() == 0 && other.ctx() == ctx && owner.ctx() == ctx); // NOLINT: the state after a move is promised
        CHECK(other.echoI64(n).ok() && owner.echoI64(n).ok());
        calls.pass();
    });
    // From C: no member of the object may run while it is moved.
    CHECK(conformance_emitBurst(ctx, 1, conformance_Str{"x", 1}, nullptr) == 0);
    CHECK(calls.reached(1) && other.ctx() == ctx);
    other.offTick();
    CHECK(other.echoI64(1).ok() && !lib);
}

TEST(moving_the_owner_leaves_it_as_it_is) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate calls;
    lib.onTick([&](Conformance &owner, uint32_t, std::string_view) {
        {
            const Conformance second(std::move(owner));
            CHECK(second.ctx() == lib.ctx());
            CHECK(second.echoI64(3).ok());
        }
        CHECK(owner.ctx() == lib.ctx()); // NOLINT: the state after a move is promised
        owner = Conformance();
        CHECK(owner.ctx() == lib.ctx());
        calls.pass();
    });
    CHECK_OK(lib.emitBurst(2, "x"));
    CHECK(calls.reached(2) && lib.echoI64(1).ok());
}

TEST(an_exception_in_a_callback_goes_to_the_hook_and_no_further) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    check::Gate hooked;
    lib.setExceptionHook([&](const CallbackException &exception) {
        CHECK(exception.event == "Tick" && exception.exception != nullptr);
        CHECK(exception.what == "boom" || exception.what == "not a std::exception");
        hooked.pass();
    });
    check::Gate calls;
    lib.onTick([&](uint32_t n, std::string_view) {
        calls.pass();
        if (n == 0) {
            throw std::runtime_error("boom");
        }
        if (n == 1) {
            throw 7;
        }
    });
    CHECK_OK(lib.emitBurst(3, "x"));
    CHECK(calls.reached(3) && hooked.reached(2));
    CHECK(lib.callbackExceptions() == 2 && lib.echoI64(1).ok());
}

TEST(an_exception_in_the_hook_goes_no_further_either) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.setExceptionHook([](const CallbackException &) { throw std::runtime_error("hook"); });
    check::Gate calls;
    lib.onTick([&](const TickView &) {
        calls.pass();
        throw std::runtime_error("boom");
    });
    CHECK_OK(lib.emitBurst(2, "x"));
    CHECK(calls.reached(2) && lib.shutdown() == Status::Ok);
    CHECK(lib.callbackExceptions() == 2);
}

TEST(eight_threads_call_during_shutdown) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    lib.onTick([](const TickView &) {});
    check::Gate started;
    std::atomic<bool> stop{false};
    std::atomic<int> odd{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (bool first = true; !stop; first = false) {
                auto answer = lib.echoI64(i);
                const auto status = answer.status();
                if (status != Status::Ok && status != Status::Shutdown && status != Status::BadContext) {
                    ++odd;
                }
                if (answer.ok() && *answer != i) {
                    ++odd;
                }
                static_cast<void>(lib.poke(1));
                static_cast<void>(lib.offTick(lib.onTick([](const TickView &) {})));
                if (first) {
                    started.pass();
                }
            }
        });
    }
    CHECK(started.reached(8));
    CHECK(lib.shutdown() == Status::Ok);
    CHECK(lib.echoI64(1).status() == Status::BadContext);
    stop = true;
    for (auto &thread : threads) {
        thread.join();
    }
    CHECK(odd == 0);
}

TEST(every_member_is_called_while_others_shut_down_and_create) {
    for (const auto delivery : {brokers::Delivery::Thread, brokers::Delivery::Manual}) {
        Options options;
        options.delivery = delivery;
        Conformance lib;
        CHECK_OK(lib.createContext(options));
        const auto fine = [](Status status) {
            // What becomes of a call depends on the moment, but it is one of these.
            CHECK(status == Status::Ok || status == Status::Shutdown || status == Status::BadContext);
        };
        const std::function<void()> members[] = {
            [&] { fine(lib.echoI64(1).status()); },
            [&] { fine(lib.request(EchoString{"x"}).status()); },
            [&] { fine(lib.borrow(EchoString{"x"}).status()); },
            [&] { fine(lib.poke(1).status()); },
            [&] { fine(lib.emitBurst(1, "x").status()); },
            [&] {
                const auto handle = lib.onTick([](const TickView &) {});
                fine(handle.status());
                static_cast<void>(handle.lost());
                const auto ended = lib.offTick(handle);
                // The instance may be another one by now, and another thread may have ended all.
                CHECK(ended == Status::BadHandle || (fine(ended), true));
            },
            [&] { fine(lib.subscribeTick([](const TickView &) {}).status()); },
            [&] { fine(lib.offTick()); },
            [&] { static_cast<void>(lib.ctx() != 0 || lib.validContext() || static_cast<bool>(lib)); },
            [&] { CHECK(Conformance::has("Tick") && Conformance::version() != nullptr && Conformance::schema() != nullptr); },
            [&] { static_cast<void>(Conformance::lastError()); },
            [&] {
                const auto cancelled = lib.cancel(1);
                CHECK(cancelled == Status::BadHandle || (fine(cancelled), true));
            },
            [&] {
                const auto window = lib.window();
                CHECK(window == 0 || window == Conformance::asyncWindow);
            },
            [&] {
                const auto ran = lib.dispatch(1);
                CHECK(ran.status() == Status::InvalidArgument || (fine(ran.status()), true));
            },
            [&] {
                const auto handle = lib.pollHandle();
                CHECK(handle.status() == Status::InvalidArgument || (fine(handle.status()), true));
            },
            [&] { fine(lib.stats().status()); },
            [&] { fine(lib.statsJson().status()); },
            [&] { lib.setExceptionHook([](const CallbackException &) {}); },
            [&] { CHECK(lib.callbackExceptions() == 0); },
            [&] {
                const auto created = lib.createContext(options);
                CHECK(created.status() == Status::InvalidArgument || (fine(created.status()), true));
            },
        };
        constexpr size_t count = std::size(members);
        check::Gate rounds;
        std::atomic<bool> stop{false};
        std::vector<std::thread> threads;
        for (size_t i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (size_t next = i * count / 4; !stop; ++next) {
                    members[next % count]();
                    if (next % count == 0) {
                        rounds.pass();
                    }
                }
            });
        }
        for (unsigned i = 1; i <= 5; ++i) {
            fine(lib.shutdown());
            CHECK(rounds.reached(i * 4));
        }
        stop = true;
        for (auto &thread : threads) {
            thread.join();
        }
        fine(lib.shutdown());
        CHECK(!lib);
    }
}

TEST(many_threads_shut_down_at_once) {
    Conformance lib;
    CHECK_OK(lib.createContext());
    std::atomic<int> odd{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            const auto status = lib.shutdown();
            if (status != Status::Ok && status != Status::BadContext) {
                ++odd;
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    CHECK(odd == 0 && !lib);
}

TEST(only_one_of_many_threads_creates_the_context) {
    Conformance lib;
    std::atomic<int> created{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            if (lib.createContext()) {
                ++created;
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    CHECK(created == 1 && lib.echoI64(1).ok());
}

TEST(a_subscription_outlives_its_library_harmlessly) {
    Subscription kept;
    check::Gate destroyed;
    {
        Conformance lib;
        CHECK_OK(lib.createContext());
        kept = lib.subscribeTick([counted = Counted(destroyed)](const TickView &) {});
        CHECK(kept);
    }
    CHECK(destroyed.passed() == 1);
    CHECK(kept.close() == Status::BadContext);
}

TEST(a_hundred_instances_come_and_go) {
    check::Gate destroyed;
    for (int i = 0; i < 100; ++i) {
        Conformance lib;
        CHECK_OK(lib.createContext());
        lib.onTick([counted = Counted(destroyed)](const TickView &) {});
        CHECK_OK(lib.emitBurst(3, "x"));
        CHECK(lib.echoI64(i).ok());
    }
    CHECK(destroyed.passed() == 100);
}

TEST(an_instance_whose_shutdown_request_fails_is_gone_all_the_same) {
    Conformance lib;
    setenv("CONFORMANCE_SHUTDOWN", "fail", 1);
    CHECK_OK(lib.createContext());
    unsetenv("CONFORMANCE_SHUTDOWN");
    CHECK(lib.shutdown() == Status::Provider);
    CHECK(Conformance::lastError().find("asks for a failure") != std::string::npos);
    CHECK(!lib && lib.ctx() == 0);
    CHECK(lib.shutdown() == Status::BadContext);
    CHECK_OK(lib.createContext());
    CHECK(lib.shutdown() == Status::Ok);
}
