// Contestants of a group, run in turns in one process, so that what disturbs one disturbs the others.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <sched.h>
#include <time.h>

namespace bench {

using Clock = std::chrono::steady_clock;

/// A row that cannot run, a wrong answer, an event that was lost.
struct Failed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void check(bool right, const char *what) {
    if (!right) {
        throw Failed(what);
    }
}

inline double nanoseconds(Clock::duration took) { return std::chrono::duration<double, std::nano>(took).count(); }

/// For each measure of the group, what was taken: one number for the whole round, or one for each operation.
using Samples = std::vector<std::vector<double>>;

/// One way to do what a group is about. A round does so many operations and checks what came of them.
struct Contestant {
    std::string name;
    std::function<Samples(std::uint64_t count)> round;
};

/// The processors that a group may use.
enum class Where { Anywhere, OneCore, TwoCores };

struct Group {
    std::string name;
    std::vector<Contestant> (*open)();
    Where where = Where::Anywhere;
    /// The operations of a round; 0 for as many as fill its time.
    std::uint64_t batch = 0;
    std::uint64_t quickBatch = 0;
    int rounds = 100;
    std::vector<const char *> measures = {""};
    const char *unit = "ns";
};

/// A round of which the mean counts.
template <class F> Samples mean(std::uint64_t count, F &&once) {
    const auto start = Clock::now();
    for (std::uint64_t number = 0; number < count; ++number) {
        once(static_cast<std::int64_t>(number));
    }
    return {{nanoseconds(Clock::now() - start) / static_cast<double>(count)}};
}

/// A round of which each operation counts: where the median means more than the mean. The clock is read once for each.
template <class F> Samples each(std::uint64_t count, F &&once) {
    std::vector<double> took(count);
    auto before = Clock::now();
    for (std::uint64_t number = 0; number < count; ++number) {
        once(static_cast<std::int64_t>(number));
        const auto now = Clock::now();
        took[number] = nanoseconds(now - before);
        before = now;
    }
    return {std::move(took)};
}

/// The processor time of the calling thread.
inline double threadTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

/// Lets this thread, and those it starts from now on, run where the group belongs. False if there are too few processors.
inline bool settle(Where where) {
    if (where == Where::Anywhere) {
        return true;
    }
    cpu_set_t all, chosen;
    CPU_ZERO(&all);
    CPU_ZERO(&chosen);
    check(sched_getaffinity(0, sizeof all, &all) == 0, "sched_getaffinity");
    auto missing = where == Where::OneCore ? 1 : 2;
    for (int cpu = 0; cpu < CPU_SETSIZE && missing > 0; ++cpu) {
        if (CPU_ISSET(cpu, &all)) {
            CPU_SET(cpu, &chosen);
            --missing;
        }
    }
    return missing == 0 && sched_setaffinity(0, sizeof chosen, &chosen) == 0;
}

/// How many operations the rounds have. It takes some rounds to find out, which warm up what needs it.
inline std::uint64_t warmUp(const Contestant &contestant, const Group &group, bool quick) {
    if (group.batch != 0) {
        const auto count = quick ? group.quickBatch : group.batch;
        contestant.round(count);
        return count;
    }
    constexpr std::uint64_t most = std::uint64_t{1} << 20;
    const auto round = quick ? 0.5e6 : 4e6;
    for (std::uint64_t count = 16;; count *= 4) {
        // The better of two: a cold call, or another process that came between, would make all rounds short ones.
        const auto timed = [&] {
            const auto start = Clock::now();
            contestant.round(count);
            return nanoseconds(Clock::now() - start);
        };
        const auto first = timed();
        const auto took = std::min(first, timed());
        if (took >= round / 2 || count >= most) {
            const auto fitting = static_cast<std::uint64_t>(static_cast<double>(count) * round / took);
            return std::clamp<std::uint64_t>(fitting, 16, most);
        }
    }
}

/// Runs a group and prints a line for each contestant and measure.
inline void race(const Group &group, bool quick) {
    if (!settle(group.where)) {
        std::fprintf(stderr, "%s: not measured, there are too few processors\n", group.name.c_str());
        return;
    }
    struct Running {
        Contestant contestant;
        std::uint64_t count;
        Samples samples;
    };
    std::vector<Running> field;
    for (auto &contestant : group.open()) {
        try {
            const auto count = warmUp(contestant, group, quick);
            field.push_back({std::move(contestant), count, Samples(group.measures.size())});
        } catch (const std::exception &error) {
            throw Failed(group.name + ": " + contestant.name + ": " + error.what());
        }
    }
    const auto rounds = quick ? std::min(group.rounds, 3) : group.rounds;
    for (int round = 0; round < rounds; ++round) {
        for (auto &running : field) {
            try {
                const auto samples = running.contestant.round(running.count);
                for (std::size_t measure = 0; measure < samples.size(); ++measure) {
                    auto &all = running.samples[measure];
                    all.insert(all.end(), samples[measure].begin(), samples[measure].end());
                }
            } catch (const std::exception &error) {
                throw Failed(group.name + ": " + running.contestant.name + ": " + error.what());
            }
        }
    }
    for (std::size_t measure = 0; measure < group.measures.size(); ++measure) {
        for (const auto &running : field) {
            std::printf("{\"measure\":\"%s\",\"contestant\":\"%s\",\"unit\":\"%s\",\"samples\":[", group.measures[measure],
                        running.contestant.name.c_str(), group.unit);
            const char *between = "";
            for (const auto sample : running.samples[measure]) {
                std::printf("%s%.1f", between, sample);
                between = ",";
            }
            std::printf("]}\n");
        }
    }
}

} // namespace bench
