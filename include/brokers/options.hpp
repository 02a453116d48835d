// Options of instances and subscriptions, and what an instance tells of itself.
#ifndef BROKERS_V1_OPTIONS_HPP
#define BROKERS_V1_OPTIONS_HPP

#include "brokers/base.hpp"

#include <functional>
#include <vector>

namespace brokers {
inline namespace v1 {

/// An asynchronous call of one instance; never 0.
using RequestId = std::uint64_t;

/// Who runs the callbacks of an instance.
enum class Delivery : std::int32_t {
    /// A thread of the library.
    Thread = 0,
    /// Whoever calls `dispatch`, and nobody else.
    Manual = 1,
};

/// What a thread of the library is for.
enum class ThreadRole : std::int32_t {
    /// It runs providers.
    Processing = 0,
    /// It runs callbacks.
    Delivery = 1,
    /// It runs the callback of one subscription.
    Isolated = 2,
};

/// Called on a thread of the library.
using ThreadHook = std::function<void(ThreadRole)>;

/// What an instance is created with. The fingerprints of the header go along by themselves.
struct Options {
    /// The default deadline of this instance's calls; `std::nullopt` leaves the library's own.
    Timeout deadline = std::nullopt;
    /// How many events may wait for delivery; 0 leaves the library's own bound.
    std::uint32_t eventCapacity = 0;
    /// How many asynchronous calls may be without an answer; 0 leaves the library's own bound.
    std::uint32_t asyncWindow = 0;
    /// Who runs the callbacks.
    Delivery delivery = Delivery::Thread;
    /// Whether the instance shares its threads with all others of the library that say so too. It costs less then, but
    /// code that blocks keeps all of them waiting.
    bool sharedThreads = false;
    /// Called on each thread that starts for this instance, before anything else runs there. Threads that are shared are
    /// those of the instance that started them.
    ThreadHook onThreadStart = nullptr;
    /// Called on each of these threads when it ends. Both are kept until the last of them has.
    ThreadHook onThreadStop = nullptr;
};

/// What happens to an event that finds the queue of a subscription full. Nothing is lost without being counted.
enum class Policy : std::int32_t {
    /// The new event is lost for the subscription.
    DropNewest = 0,
    /// The event that has waited longest is lost, and the new one waits.
    DropOldest = 1,
    /// Only the newest event waits, whatever the capacity.
    Latest = 2,
    /// The emitter waits for room, for as long as the options say; then the new event is lost.
    Wait = 3,
};

/// How to subscribe.
struct SubscribeOptions {
    /// How many events may wait for this subscription; 0: as many as the instance allows for all together.
    std::uint32_t capacity = 0;
    Policy policy = Policy::DropNewest;
    /// How long an emitter waits with `Policy::Wait`.
    std::chrono::milliseconds wait = std::chrono::milliseconds(50);
    /// Whether the callback runs on a thread of its own, so that it delays no other.
    bool isolated = false;
    /// Told how many events were lost since it was told last; where the callback runs, before the next event.
    std::function<void(std::uint64_t)> onLost = nullptr;
};

/// The numbers of an instance since it was created, read one after the other while it goes on.
struct Stats {
    /// Requests made, from outside and inside.
    std::uint64_t requests = 0;
    /// Requests without an answer yet.
    std::uint64_t requestsInFlight = 0;
    /// Requests whose caller went before the answer came: a deadline passed, or it cancelled.
    std::uint64_t requestsAbandoned = 0;
    /// Signals sent.
    std::uint64_t signals = 0;
    /// Events emitted to those who listen now; forgotten with the last listener of an event.
    std::uint64_t events = 0;
    /// Asynchronous calls without an answer yet.
    std::uint64_t asyncInFlight = 0;
    /// Events that wait for callbacks.
    std::uint64_t eventsQueued = 0;
    /// The most that have ever waited.
    std::uint64_t eventsHighWater = 0;
    /// Callbacks called with an event.
    std::uint64_t delivered = 0;
    /// Answers handed to callbacks.
    std::uint64_t completed = 0;
    /// Events lost for a subscription because a queue was full.
    std::uint64_t lostFull = 0;
    /// Events lost for a subscription because a shutdown could not wait for their delivery.
    std::uint64_t lostShutdown = 0;
    /// Events lost for a subscription because they were nested too deep.
    std::uint64_t lostDepth = 0;
    /// Callbacks that panicked.
    std::uint64_t callbackPanics = 0;
    /// Subscriptions that there are.
    std::uint64_t subscriptions = 0;
};

/// How serious a log record is.
enum class LogLevel : std::int32_t { Error = 1, Warn = 2, Info = 3, Debug = 4, Trace = 5 };

/// A field of a log record.
struct LogField {
    std::string_view name;
    std::string_view value;
};

/// Something that the library or its author's code logs. Valid during the call of the sink.
struct LogRecord {
    LogLevel level = LogLevel::Info;
    /// Where it comes from: a module's path, unless the author chose something else.
    std::string_view target;
    std::string_view message;
    /// What it says besides.
    std::vector<LogField> fields;
};

/// Called on the thread that logs, so also by several threads at once.
using LogSink = std::function<void(const LogRecord &)>;

/// What the system waits for: a file descriptor, on Windows the handle of an event.
#if defined(_WIN32)
using PollHandle = void *;
#else
using PollHandle = int;
#endif

namespace detail {

/// The C form of a time to wait for something, or nothing if it is negative. Zero does not wait.
inline std::optional<std::uint32_t> waitMs(std::chrono::milliseconds wait) noexcept {
    if (wait.count() <= 0) {
        return wait.count() == 0 ? std::optional<std::uint32_t>(0) : std::nullopt;
    }
    return timeoutMs(wait);
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_OPTIONS_HPP
