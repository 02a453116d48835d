// Instances come and go.
#pragma once

#include <thread>

#include <unistd.h>

#include "library.hpp"

namespace bench {

inline void hear(boundary_Context, const boundary_Happened *, void *) {}

/// With a subscription both of its threads run.
inline std::shared_ptr<boundary::Boundary> subscribed() {
    auto library = instance();
    std::uint64_t handle = 0;
    check(boundary_onHappened(library->ctx(), hear, nullptr, nullptr, nullptr, &handle, nullptr) == BOUNDARY_OK,
          "no subscription");
    return library;
}

inline std::vector<Contestant> createAndShutdown() {
    const auto ended = [](const std::shared_ptr<boundary::Boundary> &library) {
        check(library->shutdown() == boundary::Status::Ok, "the shutdown failed");
    };
    return {
        {"two threads, started and joined",
         [](std::uint64_t count) {
             return each(count, [](std::int64_t) {
                 std::thread one([] {}), other([] {});
                 one.join();
                 other.join();
             });
         }},
        {"C++", [ended](std::uint64_t count) { return each(count, [&](std::int64_t) { ended(instance()); }); }},
        {"C++, with a subscription",
         [ended](std::uint64_t count) { return each(count, [&](std::int64_t) { ended(subscribed()); }); }},
    };
}

/// KiB that lie in memory.
inline double resident() {
    auto *file = std::fopen("/proc/self/statm", "r");
    check(file != nullptr, "no /proc/self/statm");
    long all = 0, here = 0;
    const auto read = std::fscanf(file, "%ld %ld", &all, &here);
    std::fclose(file);
    check(read == 2, "/proc/self/statm is not as expected");
    return static_cast<double>(here) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
}

/// What so many more cost, by one. All stay until the end: what the next ones took of the memory of former ones would not
/// be seen.
inline std::vector<Contestant> memory() {
    using Instances = std::vector<std::shared_ptr<boundary::Boundary>>;
    const auto taken = [](std::shared_ptr<boundary::Boundary> (*make)()) {
        return [make, all = std::make_shared<Instances>()](std::uint64_t count) -> Samples {
            const auto before = resident();
            for (std::uint64_t number = 0; number < count; ++number) {
                all->push_back(make());
                check(all->back()->addThere(1, 2).value() == 3, "a wrong sum");
            }
            return {{(resident() - before) / static_cast<double>(count)}};
        };
    };
    return {{"C++", taken([] { return instance(); })}, {"C++, with a subscription", taken(subscribed)}};
}

/// What is there after so many that was not there before; the warm-up has had as many.
inline std::vector<Contestant> flat() {
    return {{"C++", [](std::uint64_t count) -> Samples {
                 const auto before = resident();
                 for (std::uint64_t number = 0; number < count; ++number) {
                     check(subscribed()->addThere(1, 2).value() == 3, "a wrong sum");
                 }
                 return {{resident() - before}};
             }}};
}

} // namespace bench
