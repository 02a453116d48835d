// Statuses, timeouts and options: the words that every library's C++ header shares.
#ifndef BROKERS_V1_BASE_HPP
#define BROKERS_V1_BASE_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define BROKERS_EXCEPTIONS 1
#else
#define BROKERS_EXCEPTIONS 0
#endif

// A reference into the object that the function is called on: compilers that know the word warn where it outlives that.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::lifetimebound)
#define BROKERS_LIFETIMEBOUND [[clang::lifetimebound]]
#elif __has_cpp_attribute(msvc::lifetimebound)
#define BROKERS_LIFETIMEBOUND [[msvc::lifetimebound]]
#endif
#endif
#if !defined(BROKERS_LIFETIMEBOUND)
#define BROKERS_LIFETIMEBOUND
#endif

namespace brokers {
inline namespace v1 {

/// How a call ended. The numbers are fixed and are those of the C header.
enum class Status : std::int32_t {
    Ok = 0,
    /// The provider's own error; see `Result::providerError`.
    Provider = 1,
    /// An argument cannot be used; the failure names it.
    InvalidArgument = -1,
    /// There is no such instance: not created yet, shut down, or of another library.
    BadContext = -2,
    NoProvider = -3,
    Timeout = -4,
    Cancelled = -5,
    /// A bounded window or queue is full; try later.
    Again = -6,
    Shutdown = -7,
    /// A provider panicked; the instance stays usable.
    Panic = -8,
    WouldDeadlock = -9,
    UnknownName = -10,
    Malformed = -11,
    /// The header and the loaded library come from different declarations.
    AbiMismatch = -12,
    /// An unknown or stale subscription.
    BadHandle = -13,
    NotInitialized = -14,
    /// The library's own setup failed; the message has the reason.
    Setup = -15,
    /// Beyond a stated limit.
    Limit = -16,
};

/// The status in the spelling of the C header, for messages.
constexpr const char *statusName(Status status) noexcept {
    switch (status) {
    case Status::Ok: return "OK";
    case Status::Provider: return "PROVIDER";
    case Status::InvalidArgument: return "INVALID_ARGUMENT";
    case Status::BadContext: return "BAD_CONTEXT";
    case Status::NoProvider: return "NO_PROVIDER";
    case Status::Timeout: return "TIMEOUT";
    case Status::Cancelled: return "CANCELLED";
    case Status::Again: return "AGAIN";
    case Status::Shutdown: return "SHUTDOWN";
    case Status::Panic: return "PANIC";
    case Status::WouldDeadlock: return "WOULD_DEADLOCK";
    case Status::UnknownName: return "UNKNOWN_NAME";
    case Status::Malformed: return "MALFORMED";
    case Status::AbiMismatch: return "ABI_MISMATCH";
    case Status::BadHandle: return "BAD_HANDLE";
    case Status::NotInitialized: return "NOT_INITIALIZED";
    case Status::Setup: return "SETUP";
    case Status::Limit: return "LIMIT";
    }
    return "UNKNOWN_STATUS";
}

/// How long a call may take. `std::nullopt` is the default deadline of the instance; `noTimeout` waits without end; zero
/// and less are refused with `Status::InvalidArgument`.
using Timeout = std::optional<std::chrono::milliseconds>;

/// The timeout of a call that may take as long as it wants.
inline constexpr std::chrono::milliseconds noTimeout = std::chrono::milliseconds::max();

namespace detail {

/// How often this thread is inside a callback of some library. There `shutdown` and `off` do not wait.
inline thread_local unsigned callbackDepth = 0;

struct InCallback {
    InCallback() noexcept { ++callbackDepth; }
    ~InCallback() { --callbackDepth; }
    InCallback(const InCallback &) = delete;
    InCallback &operator=(const InCallback &) = delete;
};

/// The C form of a timeout, or nothing if it is zero or negative. Beyond what the C form can say (49 days), it is cut.
inline std::optional<std::uint32_t> timeoutMs(const Timeout &timeout) noexcept {
    constexpr std::uint32_t byDefault = 0;
    constexpr std::uint32_t none = 0xFFFFFFFFu;
    if (!timeout) {
        return byDefault;
    }
    if (*timeout == noTimeout) {
        return none;
    }
    if (timeout->count() <= 0) {
        return std::nullopt;
    }
    return timeout->count() >= none ? none - 1 : static_cast<std::uint32_t>(timeout->count());
}

/// The end of a program that broke a precondition and cannot be told by an exception.
[[noreturn]] inline void fail(const char *what, const char *status, const char *message) noexcept {
    std::fprintf(stderr, "brokers: %s: %s: %s\n", what, status, message);
    std::abort();
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_BASE_HPP
