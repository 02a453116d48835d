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

// Whether ThreadSanitizer is told what the library orders; see `detail::Order`. A program that it watches needs besides, in
// the file that TSAN_OPTIONS=suppressions=<file> names, the line `called_from_lib:lib<library>.so`.
#if !defined(BROKERS_TSAN)
#if defined(__SANITIZE_THREAD__)
#define BROKERS_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define BROKERS_TSAN 1
#endif
#endif
#endif
#if !defined(BROKERS_TSAN)
#define BROKERS_TSAN 0
#endif
#if BROKERS_TSAN
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
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

/// What the library orders, for ThreadSanitizer, which sees nothing of that: the library is not compiled for it. Said at
/// each crossing; without ThreadSanitizer nothing is left of it. The kinds are apart so that a race stays one: who makes a
/// call has not waited for callbacks.
enum class Order {
    /// What was done before a call, or before something was handed over, is there for what the library does with it.
    Call,
    /// What a callback did is there for the one whose turn is next.
    Turn,
    /// What callbacks did is there for who waited for the last of them.
    End,
};

#if BROKERS_TSAN
/// Stands for one kind of order in what `key` says: an instance, something handed over, or 0 for the library. It may happen
/// to be the same one for others: then a race between the two is not seen.
inline void *orderOf(Order kind, std::uint64_t key) noexcept {
    static std::uint64_t places[3][1024];
    return &places[static_cast<int>(kind)][(key * 0x9E3779B97F4A7C15u) >> 54];
}
inline void before(Order kind, std::uint64_t key) noexcept { __tsan_release(orderOf(kind, key)); }
inline void after(Order kind, std::uint64_t key) noexcept { __tsan_acquire(orderOf(kind, key)); }
inline std::uint64_t keyOf(const void *handed) noexcept { return reinterpret_cast<std::uintptr_t>(handed); }
#else
constexpr void before(Order, std::uint64_t) noexcept {}
constexpr void after(Order, std::uint64_t) noexcept {}
constexpr std::uint64_t keyOf(const void *) noexcept { return 0; }
#endif

/// A call into the library, as long as the scope.
struct Calling {
    /// It may hand something over, which comes back as user data.
    explicit Calling(std::uint64_t instance, const void *handed = nullptr) noexcept : ctx(instance) {
        before(Order::Call, ctx);
        before(Order::Call, keyOf(handed));
    }
    ~Calling() { after(Order::Call, ctx); }
    Calling(const Calling &) = delete;
    Calling &operator=(const Calling &) = delete;

    /// The call has waited for callbacks, unless it was made inside of one.
    void waited() const noexcept {
        if (callbackDepth == 0) {
            after(Order::End, ctx);
        }
    }

    std::uint64_t ctx;
};

/// A call from the library, as long as the scope: of an instance, or with 0 of the library.
struct InCallback {
    InCallback(std::uint64_t instance, const void *userData) noexcept : ctx(instance), handed(keyOf(userData)) {
        ++callbackDepth;
        after(Order::Call, ctx);
        after(Order::Call, handed);
    }
    ~InCallback() {
        before(Order::Turn, turn);
        before(Order::End, handed);
        before(Order::End, ctx);
        --callbackDepth;
    }
    InCallback(const InCallback &) = delete;
    InCallback &operator=(const InCallback &) = delete;

    /// It runs in turn with the others of the instance, or if it is alone, with those of the same user data.
    void inTurn(bool alone = false) noexcept {
        turn = alone ? handed : ctx;
        after(Order::Turn, turn);
    }
    /// There will be no other with this user data.
    void last() const noexcept { after(Order::End, handed); }

    std::uint64_t ctx;
    std::uint64_t handed;
    /// With nobody's, at first.
    std::uint64_t turn = 0;
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
