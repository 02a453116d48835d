// Calls that another thread answers.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "library.hpp"

namespace bench {

/// The least that two threads that sleep while the other works have to do: the word says whose turn it is.
class PingPong {
  public:
    explicit PingPong(bool spinning) : spinning_(spinning), worker_([this] { serve(); }) {}
    ~PingPong() {
        pass(over);
        worker_.join();
    }

    std::int64_t add(std::int64_t a, std::int64_t b) {
        a_ = a;
        b_ = b;
        pass(worker);
        await(caller);
        return a_;
    }

  private:
    enum : std::uint32_t { caller, worker, over };

    void serve() {
        while (await(worker) != over) {
            a_ += b_;
            pass(caller);
        }
    }

    void pass(std::uint32_t turn) {
        turn_.store(turn, std::memory_order_release);
        if (!spinning_) {
            syscall(SYS_futex, &turn_, FUTEX_WAKE_PRIVATE, 1, nullptr, nullptr, 0);
        }
    }

    std::uint32_t await(std::uint32_t turn) {
        for (int spins = 0;;) {
            const auto now = turn_.load(std::memory_order_acquire);
            if (now == turn || now == over) {
                return now;
            }
            if (spinning_) {
                // Lets the other one in where both have to share a processor after all.
                if (++spins > 10000) {
                    sched_yield();
                }
            } else {
                syscall(SYS_futex, &turn_, FUTEX_WAIT_PRIVATE, now, nullptr, nullptr, 0);
            }
        }
    }

    const bool spinning_;
    std::int64_t a_ = 0, b_ = 0;
    std::atomic<std::uint32_t> turn_{caller};
    std::thread worker_;
};

/// What one writes by hand: a queue under a mutex, and condition variables.
class CondVar {
  public:
    CondVar() : worker_([this] { serve(); }) {}
    ~CondVar() {
        {
            const std::lock_guard<std::mutex> lock(mutex_);
            over_ = true;
        }
        filled_.notify_one();
        worker_.join();
    }

    std::int64_t add(std::int64_t a, std::int64_t b) {
        Call call{a, b, false, {}};
        std::unique_lock<std::mutex> lock(mutex_);
        calls_.push_back(&call);
        filled_.notify_one();
        call.answered.wait(lock, [&] { return call.done; });
        return call.a;
    }

  private:
    struct Call {
        std::int64_t a, b;
        bool done;
        std::condition_variable answered;
    };

    void serve() {
        std::unique_lock<std::mutex> lock(mutex_);
        for (;;) {
            filled_.wait(lock, [&] { return over_ || !calls_.empty(); });
            if (calls_.empty()) {
                return;
            }
            auto &call = *calls_.front();
            calls_.pop_front();
            call.a += call.b;
            call.done = true;
            // Under the lock: the caller's frame goes as soon as it is released.
            call.answered.notify_one();
        }
    }

    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<Call *> calls_;
    bool over_ = false;
    std::thread worker_;
};

template <class F> Contestant asking(const char *name, F add) {
    return {name, [add](std::uint64_t count) {
                return each(count, [&](std::int64_t number) { check(add(number, 1) == number + 1, "a wrong sum"); });
            }};
}

template <bool Spinning> std::vector<Contestant> handOff() {
    const auto library = instance();
    const auto futex = std::make_shared<PingPong>(false);
    const auto condVar = std::make_shared<CondVar>();
    const auto tokio = channels();
    std::vector<Contestant> contestants = {
        asking("bare futex ping-pong", [futex](std::int64_t a, std::int64_t b) { return futex->add(a, b); }),
        asking("mutex + condvar", [condVar](std::int64_t a, std::int64_t b) { return condVar->add(a, b); }),
        asking("tokio mpsc + oneshot",
               [tokio](std::int64_t a, std::int64_t b) { return raw_channels_add(tokio.get(), a, b); }),
        asking("C",
               [library, ctx = library->ctx()](std::int64_t a, std::int64_t b) {
                   std::int64_t sum = 0;
                   check(boundary_addThere(ctx, a, b, &sum, nullptr) == BOUNDARY_OK, "no sum");
                   return sum;
               }),
        asking("C++", [library](std::int64_t a, std::int64_t b) { return library->addThere(a, b).value(); }),
    };
    if (Spinning) {
        // Its worker lives in its rounds only: elsewhere it would take a processor from the others.
        contestants.insert(contestants.begin() + 1, {"two threads that spin", [](std::uint64_t count) {
                                                         PingPong spinning(true);
                                                         return each(count, [&](std::int64_t number) {
                                                             check(spinning.add(number, 1) == number + 1, "a wrong sum");
                                                         });
                                                     }});
    }
    return contestants;
}

/// Several threads ask at once; the time of one operation is that of the round, divided by all operations.
template <int Callers, class F> Contestant crowding(const char *name, F add) {
    return {name, [add](std::uint64_t count) -> Samples {
                std::atomic<int> missing{Callers};
                std::atomic<bool> go{false}, failed{false};
                std::vector<Clock::time_point> ends(Callers);
                std::vector<std::thread> callers;
                for (auto &end : ends) {
                    callers.emplace_back([&, first = static_cast<std::int64_t>(&end - ends.data())] {
                        --missing;
                        while (!go) {
                            std::this_thread::yield();
                        }
                        try {
                            for (auto number = first; number < static_cast<std::int64_t>(count); number += Callers) {
                                check(add(number, 1) == number + 1, "a wrong sum");
                            }
                        } catch (const std::exception &) {
                            failed = true;
                        }
                        end = Clock::now();
                    });
                }
                while (missing.load() > 0) {
                    std::this_thread::yield();
                }
                const auto start = Clock::now();
                go = true;
                for (auto &caller : callers) {
                    caller.join();
                }
                check(!failed, "a wrong sum");
                const auto end = *std::max_element(ends.begin(), ends.end());
                return {{nanoseconds(end - start) / static_cast<double>(count)}};
            }};
}

inline std::vector<Contestant> eightCallers() {
    const auto library = instance();
    const auto condVar = std::make_shared<CondVar>();
    const auto tokio = channels();
    return {
        crowding<8>("mutex + condvar", [condVar](std::int64_t a, std::int64_t b) { return condVar->add(a, b); }),
        crowding<8>("tokio mpsc + oneshot",
                    [tokio](std::int64_t a, std::int64_t b) { return raw_channels_add(tokio.get(), a, b); }),
        crowding<8>("C++", [library](std::int64_t a, std::int64_t b) { return library->addThere(a, b).value(); }),
    };
}

} // namespace bench
