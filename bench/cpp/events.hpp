// Events, and answers that come to a callback.
#pragma once

#include <condition_variable>
#include <mutex>

#include "library.hpp"

namespace bench {

/// What is waited for this long has been lost.
constexpr auto longEnough = std::chrono::seconds(30);

/// What callbacks on one thread see, and how the measuring thread waits for the last of a round.
class Tally {
  public:
    void expect(std::uint64_t count) {
        const std::lock_guard<std::mutex> lock(mutex_);
        expected_ = count;
        seen_ = 0;
        next_ = 0;
        right_ = true;
        done_ = false;
    }

    void see(std::int64_t number, bool right) {
        right_ = right_ && right && number == next_;
        ++next_;
        if (++seen_ == expected_) {
            {
                const std::lock_guard<std::mutex> lock(mutex_);
                done_ = true;
            }
            changed_.notify_one();
        }
    }

    void wait() {
        std::unique_lock<std::mutex> lock(mutex_);
        check(changed_.wait_for(lock, longEnough, [&] { return done_; }), "not all came");
        check(right_, "something came that should not have, or not in order");
    }

  private:
    std::uint64_t expected_ = 0, seen_ = 0;
    std::int64_t next_ = 0;
    bool right_ = true;
    bool done_ = false;
    std::mutex mutex_;
    std::condition_variable changed_;
};

constexpr std::string_view what = "a door was opened";

inline void seeRaw(const RawEvent *event, void *userData) {
    static_cast<Tally *>(userData)->see(event->number, event->what_len == what.size() && event->over);
}

/// So many events at once, from the request for them until the last callback; and what emitting them took.
class Listening {
  public:
    Listening(int subscribers, std::uint32_t capacity) : tallies_(static_cast<std::size_t>(subscribers)) {
        boundary::Options options;
        options.eventCapacity = capacity;
        library_ = instance(options);
        for (auto &tally : tallies_) {
            std::uint64_t handle = 0;
            check(boundary_onHappened(library_->ctx(), see, &tally, nullptr, nullptr, &handle, nullptr) == BOUNDARY_OK,
                  "no subscription");
        }
    }

    /// Nanoseconds from the request until the last callback, and in the emitter.
    std::pair<double, double> burst(std::uint64_t count) {
        for (auto &tally : tallies_) {
            tally.expect(count);
        }
        const auto start = Clock::now();
        const auto emitter = library_->burst(count).value();
        for (auto &tally : tallies_) {
            tally.wait();
        }
        return {nanoseconds(Clock::now() - start), static_cast<double>(emitter)};
    }

  private:
    static void see(boundary_Context, const boundary_Happened *event, void *userData) {
        static_cast<Tally *>(userData)->see(event->number, event->what.len == what.size() && event->over == 1);
    }

    // Outlive the subscriptions, which end with the instance.
    std::vector<Tally> tallies_;
    std::shared_ptr<boundary::Boundary> library_;
};

/// More than wait at once in any round.
constexpr std::uint32_t capacity = 1u << 21;

inline Contestant hearing(const char *name, int subscribers) {
    const auto listening = std::make_shared<Listening>(subscribers, capacity);
    return {name, [listening](std::uint64_t count) -> Samples {
                const auto [seen, emitter] = listening->burst(count);
                return {{seen / static_cast<double>(count)}, {emitter / static_cast<double>(count)}};
            }};
}

/// Through Tokio's channels to a thread that calls back.
inline Contestant channelled() {
    const auto tally = std::make_shared<Tally>();
    return {"tokio mpsc to a thread", [tokio = channels(), tally](std::uint64_t count) -> Samples {
                tally->expect(count);
                const auto start = Clock::now();
                raw_channels_burst(tokio.get(), count, seeRaw, tally.get());
                tally->wait();
                return {{nanoseconds(Clock::now() - start) / static_cast<double>(count)}, {}};
            }};
}

/// On the emitting thread, which waits for it.
inline Contestant calledAtOnce() {
    return {"plain C callback, same thread", [](std::uint64_t count) -> Samples {
                Tally tally;
                tally.expect(count);
                const auto start = Clock::now();
                raw_burst(count, seeRaw, &tally);
                tally.wait();
                return {{nanoseconds(Clock::now() - start) / static_cast<double>(count)}, {}};
            }};
}

inline std::vector<Contestant> events() { return {calledAtOnce(), channelled(), hearing("C callback", 1)}; }

/// The difference that eight more subscribers make, by one.
inline std::vector<Contestant> extraSubscriber() {
    const auto one = std::make_shared<Listening>(1, capacity);
    const auto nine = std::make_shared<Listening>(9, capacity);
    return {{"C callback", [one, nine](std::uint64_t count) -> Samples {
                 const auto alone = one->burst(count).first;
                 return {{(nine->burst(count).first - alone) / 8 / static_cast<double>(count)}};
             }}};
}

inline std::vector<Contestant> unheard() {
    const auto library = instance();
    return {{"C++", [library](std::uint64_t count) -> Samples {
                 return {{static_cast<double>(library->burstUnheard(count).value()) / static_cast<double>(count)}};
             }}};
}

/// So many calls under way at once, from the first until the last answer.
template <class F> Contestant pipelined(const char *name, F start) {
    const auto tally = std::make_shared<Tally>();
    return {name, [tally, start](std::uint64_t count) -> Samples {
                tally->expect(count);
                const auto began = Clock::now();
                for (std::int64_t number = 0; number < static_cast<std::int64_t>(count); ++number) {
                    start(number, tally.get());
                }
                tally->wait();
                return {{nanoseconds(Clock::now() - began) / static_cast<double>(count)}};
            }};
}

inline void seeAnswer(std::int64_t answer, void *userData) { static_cast<Tally *>(userData)->see(answer - 1, true); }

inline std::vector<Contestant> asyncCalls() {
    std::vector<Contestant> contestants = {
        pipelined("tokio mpsc to a thread", [tokio = channels()](std::int64_t number, Tally *tally) {
            raw_channels_add_later(tokio.get(), number, 1, seeAnswer, tally);
        })};
#ifdef BOUNDARY_ASYNC
    const auto library = instance();
    static constexpr auto answered = [](boundary_Context, boundary_RequestId, const std::int64_t *answer,
                                        const boundary_Error *, void *userData) {
        static_cast<Tally *>(userData)->see(answer != nullptr ? *answer - 1 : -1, answer != nullptr);
    };
    const auto in = [library](auto function) {
        return [library, function, ctx = library->ctx()](std::int64_t number, Tally *tally) {
            boundary_RequestId id = 0;
            const auto status = function(ctx, number, 1, BOUNDARY_TIMEOUT_DEFAULT, answered, tally, &id, nullptr);
            check(status == BOUNDARY_OK, "a call was refused");
        };
    };
    contestants.push_back(pipelined("C callback", in(boundary_addThereAsync)));
    contestants.push_back(pipelined("C callback, direct", in(boundary_addThereAsyncDirect)));
#endif
    return contestants;
}

} // namespace bench
