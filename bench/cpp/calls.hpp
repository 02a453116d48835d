// Calls that are answered on the caller's thread.
#pragma once

#include <atomic>
#include <numeric>
#include <thread>

#include "brokers-bench-cxx/src/lib.rs.h"
#include "library.hpp"

namespace bench {

/// One thread: the time of a round. Several: the processor time of each, which grows if they get in each other's way,
/// however many processors there are.
template <int Threads, class F> Contestant adding(const char *name, F add) {
    const auto some = [add](std::uint64_t count) {
        std::uint64_t sum = 0;
        for (std::uint64_t number = 0; number < count; ++number) {
            sum += static_cast<std::uint64_t>(add(static_cast<std::int64_t>(number), 1));
        }
        check(sum == count * (count + 1) / 2, "a wrong sum");
    };
    return {name, [some](std::uint64_t count) -> Samples {
                if constexpr (Threads == 1) {
                    const auto start = Clock::now();
                    some(count);
                    return {{nanoseconds(Clock::now() - start) / static_cast<double>(count)}};
                }
                std::atomic<int> missing{Threads};
                std::atomic<bool> failed{false};
                std::vector<double> took(Threads);
                std::vector<std::thread> threads;
                for (auto &mine : took) {
                    threads.emplace_back([&] {
                        --missing;
                        while (missing.load() > 0) {
                            std::this_thread::yield();
                        }
                        const auto start = threadTime();
                        try {
                            some(count);
                        } catch (const Failed &) {
                            failed = true;
                        }
                        mine = (threadTime() - start) / static_cast<double>(count);
                    });
                }
                for (auto &thread : threads) {
                    thread.join();
                }
                check(!failed, "a wrong sum");
                return {{std::accumulate(took.begin(), took.end(), 0.0) / Threads}};
            }};
}

template <int Threads> std::vector<Contestant> sharedCalls() {
    const auto library = instance();
    const auto inC = [library](auto function) {
        return [library, function, ctx = library->ctx()](std::int64_t a, std::int64_t b) {
            std::int64_t sum = 0;
            return function(ctx, a, b, &sum, nullptr) == BOUNDARY_OK ? sum : -1;
        };
    };
    return {
        adding<Threads>("plain extern C", raw_add),
        adding<Threads>("cxx", [](std::int64_t a, std::int64_t b) { return bridge::add(a, b); }),
        adding<Threads>("C, sync", inC(boundary_add)),
        adding<Threads>("C, async", inC(boundary_addSoon)),
        adding<Threads>("C++, sync", [library](std::int64_t a, std::int64_t b) { return library->add(a, b).value(); }),
        adding<Threads>("C++, async", [library](std::int64_t a, std::int64_t b) { return library->addSoon(a, b).value(); }),
    };
}

} // namespace bench
