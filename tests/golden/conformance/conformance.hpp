// conformance 0.1.0: The library that the tests of every language call: each mapped type in each position, and each fault.
//
// Made by brokers-codegen from the library's declarations; do not edit. Header-only, C++17 or later; link libconformance.
//
//     using namespace conformance;
//     Conformance lib;  // inert
//     auto created = lib.createContext();  // Result<void>
//     if (!created.ok()) { ... created.error() ... }
//     auto answer = lib.someRequest(...);  // Result<Answer, Error>: ok(), value(), error(), providerError()
//     auto handle = lib.onSomeEvent([](Conformance &owner, ...) { ... });
//     lib.offSomeEvent(handle);
//     lib.shutdown();  // the destructor does it too
//
// The class Conformance is at the end of this file, and before it are the types that it asks and answers with.
//
// Threads: calls block until the library answered and may be made from any thread, also in callbacks. Callbacks run on the
// instance's own delivery thread, one at a time, in the order of the events; what they throw is caught and reported.
// Calls whose answer comes later are complete with conformance_async.hpp.
//
// Ownership: answers and errors are values and there is nothing to free. Views, spans and string views that a callback is
// given are valid during the call. Arguments are not kept.
//
// Durations and points in time are counted in nanoseconds, which reach 292 years from zero or from 1970; what is beyond
// becomes the nearest that there is.

#ifndef CONFORMANCE_HPP
#define CONFORMANCE_HPP

#include "conformance.h"

#if !defined(CONFORMANCE_SURFACE) || CONFORMANCE_SURFACE != 0x1d9d0b7b91840607
#error "conformance.hpp was not made together with the conformance.h that it includes: take both from the same build"
#endif

// ---- what the C++ headers of all libraries share

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

// Result: an answer, or why there is none.
#ifndef BROKERS_V1_RESULT_HPP
#define BROKERS_V1_RESULT_HPP


#include <exception>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>
#if __cplusplus > 202002L && __has_include(<expected>)
#include <expected>
#endif

namespace brokers {
inline namespace v1 {

/// What a provider without a declared error type failed with: a text.
struct ProviderMessage {
    std::string text;

    friend bool operator==(const ProviderMessage &left, const ProviderMessage &right) { return left.text == right.text; }
    friend bool operator!=(const ProviderMessage &left, const ProviderMessage &right) { return !(left == right); }
};

/// Why a call has no answer.
template <class E = ProviderMessage> struct Failure {
    Status status = Status::Provider;
    /// For people; says the same as the other fields.
    std::string message = {};
    /// The argument that was refused, as a path like `devices[3].name`; empty for other failures.
    std::string argument = {};
    /// The provider's own error, if that is what happened (`Status::Provider`).
    std::optional<E> provider = std::nullopt;
};

namespace detail {

/// Its address stands for the type; RTTI may be off.
template <class T> inline constexpr char typeTag = 0;

} // namespace detail

/// What `Result::value` throws.
class Error : public std::exception {
  public:
    template <class E> explicit Error(const Failure<E> &failure) : details_(std::make_shared<Details>()) {
        details_->status = failure.status;
        details_->message = failure.message;
        details_->argument = failure.argument;
        if (failure.provider) {
            details_->provider = std::make_shared<const E>(*failure.provider);
            details_->providerTag = &detail::typeTag<E>;
        }
    }

    const char *what() const noexcept override { return details_->message.c_str(); }
    Status status() const noexcept { return details_->status; }
    const std::string &argument() const noexcept BROKERS_LIFETIMEBOUND { return details_->argument; }

    /// The provider's own error, if it is one of type `E`; else null.
    template <class E> const E *providerError() const noexcept {
        return details_->providerTag == &detail::typeTag<E> ? static_cast<const E *>(details_->provider.get()) : nullptr;
    }

  private:
    struct Details {
        Status status = Status::Ok;
        std::string message;
        std::string argument;
        std::shared_ptr<const void> provider;
        const void *providerTag = nullptr;
    };
    // Shared, because copying an exception must not throw.
    std::shared_ptr<Details> details_;
};

template <class T, class E = ProviderMessage> class Result;

namespace detail {

#if BROKERS_EXCEPTIONS
template <class E> [[noreturn]] void raise(const Failure<E> &failure) { throw Error(failure); }
#else
/// The name of the variant that a declared error is; a text has none.
template <class E> auto variantOf(const E &error, int) -> decltype(error.name()) { return error.name(); }
template <class E> auto variantOf(const E &error, int) -> decltype(toString(error)) { return toString(error); }
template <class E> const char *variantOf(const E &, long) { return ""; }

template <class E> [[noreturn]] void raise(const Failure<E> &failure) {
    std::string how = statusName(failure.status);
    if (failure.provider && *variantOf(*failure.provider, 0) != '\0') {
        how += std::string(" ") + variantOf(*failure.provider, 0);
    }
    fail("value() of a failed result", how.c_str(), failure.message.c_str());
}
#endif

/// `T`, in a template that depends on `D`: known when that is used.
template <class T, class D> struct Later {
    using Type = T;
};

/// Becomes what `make` returns, right where that is to be: it is not moved there.
template <class F> struct InPlace {
    F make;
    operator decltype(std::declval<const F &>()())() const { return make(); }
};

template <class R> struct IsResult : std::false_type {};
template <class T, class E> struct IsResult<Result<T, E>> : std::true_type {
    using Error = E;
};

/// What results with and without a value have in common.
template <class Stored, class E> class Outcome {
  public:
    /// Whether there is an answer.
    bool ok() const noexcept { return state_.index() == 0; }
    bool isOk() const noexcept { return ok(); }
    bool isErr() const noexcept { return !ok(); }
    explicit operator bool() const noexcept { return ok(); }

    /// The message of the failure; empty if there is an answer.
    const std::string &error() const noexcept BROKERS_LIFETIMEBOUND { return failure().message; }
    /// `Status::Ok`, or how the call failed.
    Status status() const noexcept { return ok() ? Status::Ok : failure().status; }
    /// The path of the argument that was refused; empty if that is not what happened.
    const std::string &argument() const noexcept BROKERS_LIFETIMEBOUND { return failure().argument; }
    /// The provider's own error; null unless the status is `Status::Provider`.
    const E *providerError() const noexcept BROKERS_LIFETIMEBOUND {
        const auto &provider = failure().provider;
        return provider ? &*provider : nullptr;
    }
    /// All of the failure; one with an empty message if there is an answer.
    const Failure<E> &failure() const noexcept BROKERS_LIFETIMEBOUND {
        static const Failure<E> none{Status::Ok, {}, {}, std::nullopt};
        const auto *some = std::get_if<1>(&state_);
        return some != nullptr ? *some : none;
    }

  protected:
    template <std::size_t I, class... A>
    explicit Outcome(std::in_place_index_t<I> index, A &&...args) : state_(index, std::forward<A>(args)...) {}

    Stored &stored() {
        auto *value = std::get_if<0>(&state_);
        if (value == nullptr) {
            raise(failure());
        }
        return *value;
    }
    const Stored &stored() const {
        const auto *value = std::get_if<0>(&state_);
        if (value == nullptr) {
            raise(failure());
        }
        return *value;
    }

    /// What `map` and `andThen` make of the value, given as a call without arguments.
    template <class F> auto mapped(F &&f) const -> Result<decltype(f()), E> {
        if (!ok()) {
            return failure();
        }
        if constexpr (std::is_void_v<decltype(f())>) {
            f();
            return {};
        } else {
            return f();
        }
    }
    template <class F> auto chained(F &&f) const -> decltype(f()) {
        static_assert(IsResult<decltype(f())>::value, "andThen: the next step must return a Result");
        static_assert(std::is_same_v<typename IsResult<decltype(f())>::Error, E>,
                      "andThen: the next step must have the same error type");
        if (!ok()) {
            return failure();
        }
        return f();
    }

  private:
    std::variant<Stored, Failure<E>> state_;
};

} // namespace detail

/// An answer of type `T`, or why there is none. `E` is the error type that the request declares.
template <class T, class E> class [[nodiscard]] Result : public detail::Outcome<T, E> {
    using Base = detail::Outcome<T, E>;

  public:
    using value_type = T;
    using error_type = E;

    Result(T value) : Base(std::in_place_index<0>, std::move(value)) {}
    /// With the answer that a function makes.
    template <class F> Result(detail::InPlace<F> answer) : Base(std::in_place_index<0>, std::move(answer)) {}
    Result(Failure<E> failure) : Base(std::in_place_index<1>, std::move(failure)) {}

    /// The answer. Without one it throws `Error`, or prints the failure and aborts where exceptions are off.
    /// From a temporary result it is returned by value, so that `for (auto &x : lib.list().value())` is safe.
    T &value() & BROKERS_LIFETIMEBOUND { return this->stored(); }
    const T &value() const & BROKERS_LIFETIMEBOUND { return this->stored(); }
    T value() && { return std::move(this->stored()); }

    T &operator*() & BROKERS_LIFETIMEBOUND { return this->stored(); }
    const T &operator*() const & BROKERS_LIFETIMEBOUND { return this->stored(); }
    T operator*() && { return std::move(this->stored()); }
    T *operator->() BROKERS_LIFETIMEBOUND { return &this->stored(); }
    const T *operator->() const BROKERS_LIFETIMEBOUND { return &this->stored(); }

    /// Moves the answer out; fails as `value` does.
    T take() { return std::move(this->stored()); }

    /// The answer, or `other`.
    template <class U> T valueOr(U &&other) const & {
        return this->ok() ? this->stored() : static_cast<T>(std::forward<U>(other));
    }
    template <class U> T valueOr(U &&other) && {
        return this->ok() ? std::move(this->stored()) : static_cast<T>(std::forward<U>(other));
    }

    /// A result of what `f` makes of the answer; the same failure if there is none.
    template <class F> auto map(F &&f) const & {
        return this->mapped([&]() -> decltype(auto) { return std::forward<F>(f)(this->stored()); });
    }
    template <class F> auto map(F &&f) && {
        return this->mapped([&]() -> decltype(auto) { return std::forward<F>(f)(std::move(this->stored())); });
    }
    /// What `f`, itself returning a result, makes of the answer; the same failure if there is none.
    template <class F> auto andThen(F &&f) const & {
        return this->chained([&]() -> decltype(auto) { return std::forward<F>(f)(this->stored()); });
    }
    template <class F> auto andThen(F &&f) && {
        return this->chained([&]() -> decltype(auto) { return std::forward<F>(f)(std::move(this->stored())); });
    }

#if defined(__cpp_lib_expected)
    std::expected<T, Failure<E>> expected() const & {
        return this->ok() ? std::expected<T, Failure<E>>(this->stored()) : std::unexpected(this->failure());
    }
    std::expected<T, Failure<E>> expected() && {
        return this->ok() ? std::expected<T, Failure<E>>(std::move(this->stored())) : std::unexpected(this->failure());
    }
    operator std::expected<T, Failure<E>>() const & { return expected(); }
    operator std::expected<T, Failure<E>>() && { return std::move(*this).expected(); }
#endif
};

/// Done, or why not.
template <class E> class [[nodiscard]] Result<void, E> : public detail::Outcome<std::monostate, E> {
    using Base = detail::Outcome<std::monostate, E>;

  public:
    using value_type = void;
    using error_type = E;

    Result() : Base(std::in_place_index<0>) {}
    Result(Failure<E> failure) : Base(std::in_place_index<1>, std::move(failure)) {}

    /// Nothing if it was done; else it throws `Error`, or prints the failure and aborts where exceptions are off.
    void value() const { static_cast<void>(this->stored()); }
    void operator*() const { value(); }
    void take() const { value(); }

    template <class F> auto map(F &&f) const {
        return this->mapped([&]() -> decltype(auto) { return std::forward<F>(f)(); });
    }
    template <class F> auto andThen(F &&f) const {
        return this->chained([&]() -> decltype(auto) { return std::forward<F>(f)(); });
    }

#if defined(__cpp_lib_expected)
    std::expected<void, Failure<E>> expected() const {
        return this->ok() ? std::expected<void, Failure<E>>() : std::unexpected(this->failure());
    }
    operator std::expected<void, Failure<E>>() const { return expected(); }
#endif
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_RESULT_HPP

// Sequences: what an event shows (span, Seq) and what a call accepts (Items).
#ifndef BROKERS_V1_SEQUENCE_HPP
#define BROKERS_V1_SEQUENCE_HPP


#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>
#if __cplusplus >= 202002L && __has_include(<span>)
#include <span>
#endif

namespace brokers {
inline namespace v1 {

#if defined(__cpp_lib_span)
template <class T> using span = std::span<T>;
#else
/// A contiguous sequence that somebody else owns; `std::span` from C++20 on.
template <class T> class span {
  public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using size_type = std::size_t;
    using iterator = T *;

    constexpr span() noexcept = default;
    constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <class Range,
              class = std::enable_if_t<std::is_convertible_v<decltype(std::data(std::declval<Range &>())), T *>>>
    constexpr span(Range &range) noexcept : data_(std::data(range)), size_(std::size(range)) {}

    constexpr T *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr std::size_t size_bytes() const noexcept { return size_ * sizeof(T); }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr T *begin() const noexcept { return data_; }
    constexpr T *end() const noexcept { return data_ + size_; }
    constexpr T &operator[](std::size_t index) const noexcept { return data_[index]; }
    constexpr T &front() const noexcept { return data_[0]; }
    constexpr T &back() const noexcept { return data_[size_ - 1]; }
    constexpr span first(std::size_t count) const noexcept { return {data_, count}; }
    constexpr span last(std::size_t count) const noexcept { return {data_ + (size_ - count), count}; }
    constexpr span subspan(std::size_t offset) const noexcept { return {data_ + offset, size_ - offset}; }
    constexpr span subspan(std::size_t offset, std::size_t count) const noexcept { return {data_ + offset, count}; }

  private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};
#endif

template <class V, class = void> struct Picture;

/// A random-access range of views over an array that the library owns. Elements are made when asked for, by value.
template <class V> class Seq {
  public:
    using value_type = V;
    using size_type = std::size_t;
    using At = V (*)(const void *items, std::size_t index);

    class iterator {
        struct Arrow {
            V view;
            const V *operator->() const noexcept { return &view; }
        };

      public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = V;
        using difference_type = std::ptrdiff_t;
        using reference = V;
        using pointer = Arrow;

        iterator() noexcept = default;
        iterator(Seq seq, std::ptrdiff_t index) noexcept : seq_(seq), index_(index) {}

        V operator*() const { return seq_[static_cast<std::size_t>(index_)]; }
        Arrow operator->() const { return Arrow{**this}; }
        V operator[](std::ptrdiff_t offset) const { return *(*this + offset); }
        iterator &operator++() { return *this += 1; }
        iterator &operator--() { return *this -= 1; }
        iterator operator++(int) { return std::exchange(*this, *this + 1); }
        iterator operator--(int) { return std::exchange(*this, *this - 1); }
        iterator &operator+=(std::ptrdiff_t offset) { return index_ += offset, *this; }
        iterator &operator-=(std::ptrdiff_t offset) { return index_ -= offset, *this; }
        friend iterator operator+(iterator it, std::ptrdiff_t offset) { return it += offset; }
        friend iterator operator+(std::ptrdiff_t offset, iterator it) { return it += offset; }
        friend iterator operator-(iterator it, std::ptrdiff_t offset) { return it -= offset; }
        friend std::ptrdiff_t operator-(const iterator &l, const iterator &r) { return l.index_ - r.index_; }
        friend bool operator==(const iterator &l, const iterator &r) { return l.index_ == r.index_; }
        friend bool operator!=(const iterator &l, const iterator &r) { return l.index_ != r.index_; }
        friend bool operator<(const iterator &l, const iterator &r) { return l.index_ < r.index_; }
        friend bool operator>(const iterator &l, const iterator &r) { return l.index_ > r.index_; }
        friend bool operator<=(const iterator &l, const iterator &r) { return l.index_ <= r.index_; }
        friend bool operator>=(const iterator &l, const iterator &r) { return l.index_ >= r.index_; }

      private:
        Seq seq_;
        std::ptrdiff_t index_ = 0;
    };
    using const_iterator = iterator;

    Seq() noexcept = default;
    Seq(const void *items, std::size_t size, At at) noexcept : items_(items), size_(size), at_(at) {}

    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    V operator[](std::size_t index) const { return at_(items_, index); }
    V front() const { return (*this)[0]; }
    V back() const { return (*this)[size_ - 1]; }
    iterator begin() const noexcept { return iterator(*this, 0); }
    iterator end() const noexcept { return iterator(*this, static_cast<std::ptrdiff_t>(size_)); }

    /// A `std::vector` with copies of everything.
    auto own() const { return Picture<Seq>::own(*this); }

  private:
    const void *items_ = nullptr;
    std::size_t size_ = 0;
    At at_ = nullptr;
};

namespace detail {

/// The values that cross the boundary as one number.
template <class T> inline constexpr bool isScalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <class Range>
using ElementOf = std::remove_cv_t<std::remove_pointer_t<decltype(std::data(std::declval<const Range &>()))>>;

/// A `U` may stand for a number `T`: the type itself, and for a byte anything that is one byte wide.
template <class T, class U>
inline constexpr bool sameNumber =
    std::is_same_v<T, U> || (std::is_same_v<T, std::uint8_t> && sizeof(U) == 1 &&
                             (std::is_integral_v<U> || std::is_same_v<U, std::byte>));

/// A literal ends in a zero that nobody means to send.
template <class Range>
inline constexpr bool isLiteral =
    std::is_array_v<Range> && std::is_same_v<std::remove_cv_t<std::remove_extent_t<Range>>, char>;

} // namespace detail

template <class T, class = void> class Items;

namespace detail {

/// What one element of a sequence argument is seen as.
template <class T> struct Argument {
    using Type = const T &;
    using Listed = T;
    template <class U> static constexpr bool from = std::is_same_v<T, U>;
};
template <> struct Argument<std::string> {
    using Type = std::string_view;
    using Listed = std::string_view;
    template <class U> static constexpr bool from = std::is_convertible_v<const U &, std::string_view>;
};
template <class T> struct Argument<std::vector<T>> {
    using Type = Items<T>;
    using Listed = Items<T>;
    template <class U> static constexpr bool from = std::is_convertible_v<const U &, Items<T>>;
};

} // namespace detail

/// A sequence argument: made from a vector, an array, a span, anything contiguous, or a braced list. Nothing is copied;
/// it is meant for the duration of one call.
template <class T, class> class Items {
    using Element = detail::Argument<T>;
    using At = typename Element::Type (*)(const void *items, std::size_t index);

  public:
    Items() noexcept = default;
    Items(std::initializer_list<typename Element::Listed> list) noexcept : Items(list.begin(), list.size()) {}
    template <class Range, class = std::enable_if_t<Element::template from<detail::ElementOf<Range>>>>
    Items(const Range &range) noexcept : Items(std::data(range), std::size(range)) {}

    std::size_t size() const noexcept { return size_; }
    typename Element::Type operator[](std::size_t index) const { return at_(items_, index); }

  private:
    template <class U>
    Items(const U *items, std::size_t size) noexcept
        : items_(items), size_(size), at_([](const void *all, std::size_t index) -> typename Element::Type {
              return static_cast<const U *>(all)[index];
          }) {}

    const void *items_ = nullptr;
    std::size_t size_ = 0;
    At at_ = nullptr;
};

/// The same for numbers, which the library reads where they are.
template <class T> class Items<T, std::enable_if_t<detail::isScalar<T>>> {
  public:
    Items() noexcept = default;
    Items(std::initializer_list<T> list) noexcept : Items(list.begin(), list.size()) {}
    template <class Range, class = std::enable_if_t<detail::sameNumber<T, detail::ElementOf<Range>> &&
                                                    !detail::isLiteral<Range>>>
    Items(const Range &range) noexcept : Items(reinterpret_cast<const T *>(std::data(range)), std::size(range)) {}

    const T *data() const noexcept { return items_; }
    std::size_t size() const noexcept { return size_; }

  private:
    Items(const T *items, std::size_t size) noexcept : items_(items), size_(size) {}

    const T *items_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_SEQUENCE_HPP

// box: a value in memory of its own, which is how a type can contain itself.
#ifndef BROKERS_V1_BOX_HPP
#define BROKERS_V1_BOX_HPP


#include <type_traits>
#include <utility>

namespace brokers {
inline namespace v1 {

/// A value of type `T` in memory of its own: copied, compared and destroyed with the box.
///
/// It always holds a value, except after something was moved out of it: then it may be destroyed, assigned to, copied
/// and compared, and looking inside ends the program. Given to a library, such a box is refused like a null pointer, or
/// is none where it may be missing. `T` may be incomplete where a box is declared as a member.
template <class T> class box {
  public:
    using value_type = T;

    box() : value_(new T()) {}
    box(const T &value) : value_(new T(value)) {}
    box(T &&value) : value_(new T(std::move(value))) {}
    /// From an alternative of `T`, where `T` is a library's enum with data.
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, T>>>
    box(A &&alternative) : value_(new T(std::forward<A>(alternative))) {}

    box(const box &other) : value_(other.value_ != nullptr ? new T(*other.value_) : nullptr) {}
    box(box &&other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
    // Both keep the former value until the new one is complete, since that may be a part of it.
    box &operator=(const box &other) {
        box(other).swap(*this);
        return *this;
    }
    box &operator=(box &&other) noexcept {
        box(std::move(other)).swap(*this);
        return *this;
    }
    ~box() { delete value_; }

    T &operator*() noexcept { return *held(); }
    const T &operator*() const noexcept { return *held(); }
    T *operator->() noexcept { return held(); }
    const T *operator->() const noexcept { return held(); }

    /// Whether the value was moved out.
    bool valueless_after_move() const noexcept { return value_ == nullptr; }

    void swap(box &other) noexcept { std::swap(value_, other.value_); }
    friend void swap(box &left, box &right) noexcept { left.swap(right); }

    friend bool operator==(const box &left, const box &right) {
        if (left.value_ == nullptr || right.value_ == nullptr) {
            return left.value_ == right.value_;
        }
        return *left.value_ == *right.value_;
    }
    friend bool operator!=(const box &left, const box &right) { return !(left == right); }

  private:
    T *held() const noexcept {
        if (value_ == nullptr) {
            detail::fail("box", "INVALID_ARGUMENT", "its value was moved out");
        }
        return value_;
    }

    T *value_;
};

/// What the library shows of a boxed value: used like a pointer. The view behind it is made when asked for, by value.
template <class V> class BoxView {
    struct Arrow {
        V view;
        const V *operator->() const noexcept { return &view; }
    };

  public:
    using value_type = V;
    using Read = V (*)(const void *item);

    BoxView() noexcept = default;
    BoxView(const void *item, Read read) noexcept : item_(item), read_(read) {}

    V operator*() const { return read_(item_); }
    Arrow operator->() const { return Arrow{**this}; }

    /// A `box` with a copy of everything.
    auto own() const { return Picture<BoxView>::own(*this); }

  private:
    const void *item_ = nullptr;
    Read read_ = nullptr;
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_BOX_HPP

// Maps: what the library shows of one.
#ifndef BROKERS_V1_MAP_HPP
#define BROKERS_V1_MAP_HPP


#include <map>
#include <type_traits>
#include <unordered_map>

namespace brokers {
inline namespace v1 {

/// An entry of a map, in the order that `for (const auto &[key, value] : map)` expects.
template <class K, class V> struct Entry {
    K key = {};
    V value = {};
};

/// A random-access range of the entries of a map that the library owns, made when asked for, by value. `Sorted` by key,
/// or in no particular order; no key is there twice.
template <class K, class V, bool Sorted> class Entries : public Seq<Entry<K, V>> {
  public:
    using Seq<Entry<K, V>>::Seq;

    /// A `std::map` or, if not sorted, a `std::unordered_map` with copies of everything.
    auto own() const { return Picture<Entries>::own(*this); }
};

/// What the library shows of a map that is sorted by its keys.
template <class K, class V> using MapView = Entries<K, V, true>;
/// What the library shows of a map in no particular order.
template <class K, class V> using HashMapView = Entries<K, V, false>;

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_MAP_HPP

// Time: durations and points in time, as seconds and nanoseconds on one side and as std::chrono on the other.
#ifndef BROKERS_V1_TIME_HPP
#define BROKERS_V1_TIME_HPP


#include <chrono>
#include <limits>

namespace brokers {
inline namespace v1 {

/// A point in time: `std::chrono::system_clock`, counted in nanoseconds.
///
/// It reaches from 1677 to 2262 (a `std::chrono::nanoseconds` 292 years), less far than the library's own times: what
/// the library shows beyond is the nearest that there is.
using SystemTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::nanoseconds>;

namespace detail {

inline constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

/// Seconds, and nanoseconds forward from them, as one number of nanoseconds; the nearest one if it does not fit.
constexpr std::int64_t nanosecondsOf(std::int64_t sec, std::uint32_t nsec) noexcept {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto wholeSeconds = most / nanosecondsPerSecond;
    const auto rest = static_cast<std::int64_t>(nsec);
    if (sec < 0) {
        // Counted from the next second, so that no step of the sum is beyond the least number.
        const auto next = sec + 1;
        const auto back = nanosecondsPerSecond - rest;
        return next < -wholeSeconds || next * nanosecondsPerSecond < least + back
                   ? least
                   : next * nanosecondsPerSecond - back;
    }
    return sec > wholeSeconds || sec * nanosecondsPerSecond > most - rest ? most : sec * nanosecondsPerSecond + rest;
}

/// The opposite, with the nanoseconds counting forward also before zero.
template <class Sec, class Nsec> constexpr void split(std::int64_t nanoseconds, Sec &sec, Nsec &nsec) noexcept {
    const auto rest = nanoseconds % nanosecondsPerSecond;
    const auto borrow = rest < 0 ? 1 : 0;
    sec = static_cast<Sec>(nanoseconds / nanosecondsPerSecond - borrow);
    nsec = static_cast<Nsec>(rest + borrow * nanosecondsPerSecond);
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_TIME_HPP

// Crossing the boundary: pictures of what the library shows, and lowering of what a caller gives.
#ifndef BROKERS_V1_CONVERT_HPP
#define BROKERS_V1_CONVERT_HPP


#include <array>
#include <memory>
#include <new>
#include <tuple>

namespace brokers {
inline namespace v1 {

/// How a view type is read from its C form (`read`) and copied into a value of one's own (`own`).
///
/// A generated view is constructible from its C struct and has `own()`; everything else is listed below.
template <class V, class> struct Picture {
    using Owned = decltype(std::declval<const V &>().own());
    template <class C> static V read(const C &from) { return V(from); }
    static Owned own(const V &view) { return view.own(); }
};

template <class V> struct Picture<V, std::enable_if_t<detail::isScalar<V>>> {
    using Owned = V;
    template <class C> static V read(C from) noexcept { return static_cast<V>(from); }
    static V own(V view) noexcept { return view; }
};

template <> struct Picture<std::string_view> {
    using Owned = std::string;
    template <class C> static std::string_view read(const C &from) noexcept { return {from.ptr, from.len}; }
    static std::string own(std::string_view view) { return std::string(view); }
};

template <class T> struct Picture<span<const T>> {
    using Owned = std::vector<T>;
    template <class C> static span<const T> read(const C &from) noexcept {
        static_assert(sizeof(*from.ptr) == sizeof(T), "a span shows the library's numbers where they are");
        return {reinterpret_cast<const T *>(from.ptr), from.len};
    }
    static Owned own(span<const T> view) { return Owned(view.begin(), view.end()); }
};

template <class V> struct Picture<Seq<V>> {
    using Owned = std::vector<typename Picture<V>::Owned>;
    template <class C> static Seq<V> read(const C &from) noexcept {
        using Item = std::remove_pointer_t<decltype(from.ptr)>;
        return {from.ptr, from.len, [](const void *items, std::size_t index) -> V {
                    return Picture<V>::read(static_cast<Item *>(items)[index]);
                }};
    }
    static Owned own(const Seq<V> &view) {
        Owned owned;
        owned.reserve(view.size());
        for (std::size_t index = 0; index < view.size(); ++index) {
            owned.push_back(Picture<V>::own(view[index]));
        }
        return owned;
    }
};

template <class V> struct Picture<BoxView<V>> {
    using Owned = box<typename Picture<V>::Owned>;
    template <class C> static BoxView<V> read(const C *from) noexcept {
        return {from, [](const void *item) -> V { return Picture<V>::read(*static_cast<const C *>(item)); }};
    }
    static Owned own(const BoxView<V> &view) { return Owned(Picture<V>::own(*view)); }
};

template <class K, class V, bool Sorted> struct Picture<Entries<K, V, Sorted>> {
    using Key = typename Picture<K>::Owned;
    using Value = typename Picture<V>::Owned;
    using Owned = std::conditional_t<Sorted, std::map<Key, Value>, std::unordered_map<Key, Value>>;
    template <class C> static Entries<K, V, Sorted> read(const C &from) noexcept {
        using Item = std::remove_pointer_t<decltype(from.ptr)>;
        return {from.ptr, from.len, [](const void *items, std::size_t index) -> Entry<K, V> {
                    const auto &item = static_cast<Item *>(items)[index];
                    return {Picture<K>::read(item.key), Picture<V>::read(item.value)};
                }};
    }
    static Owned own(const Entries<K, V, Sorted> &view) {
        Owned owned;
        if constexpr (!Sorted) {
            owned.reserve(view.size());
        }
        for (const auto &[key, value] : view) {
            // The end is the right place in a sorted map, and no place in particular in the other.
            owned.emplace_hint(owned.end(), Picture<K>::own(key), Picture<V>::own(value));
        }
        return owned;
    }
};

template <> struct Picture<std::chrono::nanoseconds> {
    using Owned = std::chrono::nanoseconds;
    template <class C> static Owned read(const C &from) noexcept {
        return std::chrono::nanoseconds(detail::nanosecondsOf(from.sec, from.nsec));
    }
    static Owned own(Owned view) noexcept { return view; }
};

template <> struct Picture<SystemTime> {
    using Owned = SystemTime;
    template <class C> static Owned read(const C &from) noexcept {
        return SystemTime(std::chrono::nanoseconds(detail::nanosecondsOf(from.sec, from.nsec)));
    }
    static Owned own(Owned view) noexcept { return view; }
};

namespace detail {

/// A member of a tuple's C form.
template <std::size_t I, class C> auto &part(C &tuple) noexcept {
    static_assert(I < 12, "tuples have at most 12 parts");
    // clang-format off
    if constexpr (I == 0) { return tuple.field0; }
    else if constexpr (I == 1) { return tuple.field1; }
    else if constexpr (I == 2) { return tuple.field2; }
    else if constexpr (I == 3) { return tuple.field3; }
    else if constexpr (I == 4) { return tuple.field4; }
    else if constexpr (I == 5) { return tuple.field5; }
    else if constexpr (I == 6) { return tuple.field6; }
    else if constexpr (I == 7) { return tuple.field7; }
    else if constexpr (I == 8) { return tuple.field8; }
    else if constexpr (I == 9) { return tuple.field9; }
    else if constexpr (I == 10) { return tuple.field10; }
    else { return tuple.field11; }
    // clang-format on
}

} // namespace detail

template <class... V> struct Picture<std::tuple<V...>> {
    using Owned = std::tuple<typename Picture<V>::Owned...>;
    template <class C> static std::tuple<V...> read(const C &from) {
        return read(from, std::index_sequence_for<V...>());
    }
    static Owned own(const std::tuple<V...> &view) {
        return std::apply([](const V &...part) { return Owned(Picture<V>::own(part)...); }, view);
    }

  private:
    template <class C, std::size_t... I> static std::tuple<V...> read(const C &from, std::index_sequence<I...>) {
        return std::tuple<V...>(Picture<V>::read(detail::part<I>(from))...);
    }
};

template <class V> struct Picture<std::optional<V>> {
    using Owned = std::optional<typename Picture<V>::Owned>;
    template <class C> static std::optional<V> read(const C &from) {
        if constexpr (std::is_pointer_v<C>) {
            return from != nullptr ? std::optional<V>(Picture<V>::read(from)) : std::nullopt;
        } else {
            return from.present != 0 ? std::optional<V>(Picture<V>::read(from.value)) : std::nullopt;
        }
    }
    static Owned own(const std::optional<V> &view) { return view ? Owned(Picture<V>::own(*view)) : std::nullopt; }
};

template <class V, std::size_t N> struct Picture<std::array<V, N>> {
    using Owned = std::array<typename Picture<V>::Owned, N>;
    template <class C> static std::array<V, N> read(const C (&from)[N]) {
        std::array<V, N> view{};
        for (std::size_t index = 0; index < N; ++index) {
            view[index] = Picture<V>::read(from[index]);
        }
        return view;
    }
    template <class C> static std::array<V, N> read(const C &from) { return read(from.items); }
    static Owned own(const std::array<V, N> &view) {
        Owned owned; // Not `{}`, at which Clang 14 crashes for arrays of arrays of structs, as C++20.
        for (std::size_t index = 0; index < N; ++index) {
            owned[index] = Picture<V>::own(view[index]);
        }
        return owned;
    }
};

/// Reads a view from its C form.
template <class V, class C> V view(const C &from) { return Picture<V>::read(from); }

/// Copies what a view shows.
template <class V> typename Picture<V>::Owned own(const V &view) { return Picture<V>::own(view); }

/// An answer where the library keeps it, given back when this goes. What it shows, down to the last `std::string_view`, is
/// valid until then, also after the instance has been shut down. It may go to another thread.
template <class V> class Borrowed {
  public:
    Borrowed(V view, const void *answer, void (*free)(const void *)) noexcept
        : view_(std::move(view)), answer_(answer, free) {}

    const V &operator*() const & noexcept BROKERS_LIFETIMEBOUND { return view_; }
    const V *operator->() const noexcept BROKERS_LIFETIMEBOUND { return &view_; }

    /// What a sequence or a map shows, one after the other.
    template <class W = V> auto begin() const -> decltype(std::declval<const W &>().begin()) { return view_.begin(); }
    template <class W = V> auto end() const -> decltype(std::declval<const W &>().end()) { return view_.end(); }

    /// A copy that depends on nothing.
    typename Picture<V>::Owned own() const { return v1::own(view_); }

  private:
    V view_;
    std::unique_ptr<const void, void (*)(const void *)> answer_;
};

/// The memory of one call's C views: a piece of the stack, then the heap.
class Arena {
  public:
    Arena() noexcept {} // NOLINT: the bytes stay uninitialized
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// `count` zeroed objects that live as long as the arena.
    template <class C> C *make(std::size_t count) {
        static_assert(std::is_trivially_destructible_v<C>, "only plain C data is never destroyed");
        auto *items = static_cast<C *>(allocate(count * sizeof(C)));
        for (std::size_t index = 0; index < count; ++index) {
            ::new (static_cast<void *>(items + index)) C();
        }
        return items;
    }

  private:
    static constexpr std::size_t align = alignof(std::max_align_t);

    void *allocate(std::size_t bytes) {
        if (bytes <= sizeof(stack_) - used_) {
            void *place = stack_ + used_;
            used_ = (used_ + bytes + align - 1) / align * align;
            return place;
        }
        heap_.push_back(std::make_unique<std::max_align_t[]>((bytes + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t)));
        return heap_.back().get();
    }

    std::size_t used_ = 0;
    std::vector<std::unique_ptr<std::max_align_t[]>> heap_;
    alignas(align) unsigned char stack_[64 * align];
};

// `lower(from, to, arena)` fills the C form of a value; it points into `from` and into the arena. Structs bring their
// own, found by argument-dependent lookup, which the arena also brings about for the ones here.

template <class T, class C, class = std::enable_if_t<detail::isScalar<T>>> void lower(T from, C &to, Arena &) noexcept {
    to = static_cast<C>(from);
}

template <class C> void lower(std::string_view from, C &to, Arena &) noexcept {
    to.ptr = from.data();
    to.len = from.size();
}

template <class T, class C> void lower(const Items<T> &from, C &to, Arena &arena) {
    using Item = std::remove_const_t<std::remove_pointer_t<decltype(to.ptr)>>;
    to.len = from.size();
    if constexpr (detail::isScalar<T>) {
        static_assert(sizeof(Item) == sizeof(T), "the library reads numbers where they are");
        to.ptr = reinterpret_cast<const Item *>(from.data());
    } else {
        Item *items = arena.make<Item>(from.size());
        for (std::size_t index = 0; index < from.size(); ++index) {
            lower(from[index], items[index], arena);
        }
        to.ptr = items;
    }
}

template <class T, class C> void lower(const std::vector<T> &from, C &to, Arena &arena) {
    lower(Items<T>(from), to, arena);
}

template <class T, class C> void lower(const std::optional<T> &from, C &to, Arena &arena) {
    to.present = from ? 1 : 0;
    if (from) {
        lower(*from, to.value, arena);
    }
}

/// A boxed value is a pointer. (A null one if the value was moved out.)
template <class T, class C> void lower(const box<T> &from, const C *&to, Arena &arena) {
    to = nullptr;
    if (!from.valueless_after_move()) {
        auto *item = arena.make<C>(1);
        lower(*from, *item, arena);
        to = item;
    }
}

/// Of a boxed value that may be missing, the pointer says it.
template <class T, class C> void lower(const std::optional<box<T>> &from, const C *&to, Arena &arena) {
    to = nullptr;
    if (from) {
        lower(*from, to, arena);
    }
}

template <class C> void lower(std::chrono::nanoseconds from, C &to, Arena &) noexcept {
    detail::split(from.count(), to.sec, to.nsec);
}

template <class C> void lower(SystemTime from, C &to, Arena &) noexcept {
    detail::split(from.time_since_epoch().count(), to.sec, to.nsec);
}

namespace detail {

template <class Map, class C> void lowerMap(const Map &from, C &to, Arena &arena) {
    auto *entries = arena.make<std::remove_const_t<std::remove_pointer_t<decltype(to.ptr)>>>(from.size());
    to.ptr = entries;
    to.len = from.size();
    for (const auto &[key, value] : from) {
        lower(key, entries->key, arena);
        lower(value, entries->value, arena);
        ++entries;
    }
}

template <class... T, class C, std::size_t... I>
void lowerTuple(const std::tuple<T...> &from, C &to, Arena &arena, std::index_sequence<I...>) {
    (lower(std::get<I>(from), part<I>(to), arena), ...);
}

} // namespace detail

template <class K, class T, class C> void lower(const std::map<K, T> &from, C &to, Arena &arena) {
    detail::lowerMap(from, to, arena);
}

template <class K, class T, class C> void lower(const std::unordered_map<K, T> &from, C &to, Arena &arena) {
    detail::lowerMap(from, to, arena);
}

template <class... T, class C> void lower(const std::tuple<T...> &from, C &to, Arena &arena) {
    detail::lowerTuple(from, to, arena, std::index_sequence_for<T...>());
}

template <class T, std::size_t N, class C> void lower(const std::array<T, N> &from, C (&to)[N], Arena &arena) {
    for (std::size_t index = 0; index < N; ++index) {
        lower(from[index], to[index], arena);
    }
}

template <class T, std::size_t N, class C> void lower(const std::array<T, N> &from, C &to, Arena &arena) {
    lower(from, to.items, arena);
}

/// Lowers a field. (Called by its full name in generated structs, whose own members may be called `lower`.)
template <class T, class C> void lowerField(const T &from, C &to, Arena &arena) { lower(from, to, arena); }

namespace detail {

/// The values whose own C form is a pointer.
template <class T> inline constexpr bool isBoxed = false;
template <class T> inline constexpr bool isBoxed<box<T>> = true;
template <class T> inline constexpr bool isBoxed<std::optional<box<T>>> = true;

/// One argument in the form that a C function takes: by value, or by pointer to a struct.
template <class P, class A> P lowered(const A &from, Arena &arena) {
    if constexpr (std::is_pointer_v<P> && !isBoxed<A>) {
        auto *to = arena.make<std::remove_const_t<std::remove_pointer_t<P>>>(1);
        lower(from, *to, arena);
        return to;
    } else {
        P to{};
        lower(from, to, arena);
        return to;
    }
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_CONVERT_HPP

// Events: the forms of a callback, handles, scope-bound subscriptions.
#ifndef BROKERS_V1_EVENT_HPP
#define BROKERS_V1_EVENT_HPP


#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <tuple>

namespace brokers {
inline namespace v1 {

/// An exception that left a callback. It goes to the hook and no further.
struct CallbackException {
    /// The event or request whose callback it was, or the name of the hook.
    std::string_view event;
    /// Its `what()`, or a note that it has none. Valid during the hook.
    std::string_view what;
    /// The exception itself.
    std::exception_ptr exception;
};

using ExceptionHook = std::function<void(const CallbackException &)>;

/// One subscription of one instance: a value to be kept, compared, hashed. False if the subscription was refused.
template <class Library> class Handle {
  public:
    Handle() noexcept = default;
    Handle(std::uint64_t ctx, std::uint64_t id, Status status) noexcept : ctx_(ctx), id_(id), status_(status) {}

    explicit operator bool() const noexcept { return id_ != 0; }
    /// Why the subscription was refused; `Status::Ok` if it was not.
    Status status() const noexcept { return status_; }
    /// How many events this subscription lost because the queue was full; 0 when it is gone.
    std::uint64_t lost() const noexcept {
        const detail::Calling calling(ctx_);
        std::uint64_t count = 0;
        return Library::lost(ctx_, id_, &count) == 0 ? count : 0;
    }
    /// The instance, and the number of the subscription in it, as the C functions know them.
    std::uint64_t ctx() const noexcept { return ctx_; }
    std::uint64_t id() const noexcept { return id_; }

    friend bool operator==(const Handle &l, const Handle &r) noexcept { return l.ctx_ == r.ctx_ && l.id_ == r.id_; }
    friend bool operator!=(const Handle &l, const Handle &r) noexcept { return !(l == r); }

  private:
    std::uint64_t ctx_ = 0;
    std::uint64_t id_ = 0;
    Status status_ = Status::BadHandle;
};

namespace detail {

/// Ends a subscription, or all of an event if it is not said which.
template <class Off, class... Which> Status off(Off function, std::uint64_t ctx, Which... which) noexcept {
    const Calling calling(ctx);
    const auto status = static_cast<Status>(function(ctx, which...));
    if (status == Status::Ok) {
        calling.waited();
    }
    return status;
}

} // namespace detail

/// A subscription that ends with its scope. Ending it waits for a running callback, except inside a callback.
template <class Library> class [[nodiscard]] Subscription {
  public:
    using Off = std::int32_t (*)(std::uint64_t ctx, std::uint64_t id);

    Subscription() noexcept = default;
    Subscription(Handle<Library> handle, Off off) noexcept : handle_(handle), off_(off) {}
    Subscription(Subscription &&other) noexcept : handle_(other.release()), off_(other.off_) {}
    Subscription &operator=(Subscription &&other) noexcept {
        if (this != &other) {
            close();
            off_ = other.off_;
            handle_ = other.release();
        }
        return *this;
    }
    ~Subscription() { close(); }

    explicit operator bool() const noexcept { return static_cast<bool>(handle_); }
    const Handle<Library> &handle() const noexcept { return handle_; }
    Status status() const noexcept { return handle_.status(); }
    std::uint64_t lost() const noexcept { return handle_.lost(); }

    /// Ends the subscription now. `Status::BadHandle` if there is none.
    Status close() noexcept {
        const auto handle = release();
        return handle ? detail::off(off_, handle.ctx(), handle.id()) : Status::BadHandle;
    }
    /// Leaves the subscription to its handle.
    Handle<Library> release() noexcept { return std::exchange(handle_, {}); }

  private:
    Handle<Library> handle_;
    Off off_ = nullptr;
};

namespace detail {

/// Where the exceptions of one object's callbacks end: in its hook, or on stderr. Shared by all that calls back.
class Catcher {
  public:
    explicit Catcher(const char *library) noexcept : library_(library) {}

    void setHook(ExceptionHook hook) {
        auto shared = std::make_shared<const ExceptionHook>(std::move(hook));
        const std::lock_guard<std::mutex> lock(mutex_);
        hook_.swap(shared);
    }
    std::uint64_t count() const noexcept { return count_; }

    /// Runs `body` so that nothing thrown in it gets any further.
    template <class F> void guarded(const char *origin, F &&body) noexcept {
#if BROKERS_EXCEPTIONS
        try {
            body();
        } catch (const std::exception &exception) {
            report(origin, exception.what());
        } catch (...) {
            report(origin, "not a std::exception");
        }
#else
        static_cast<void>(origin);
        body();
#endif
    }

  private:
#if BROKERS_EXCEPTIONS
    void report(const char *origin, const char *what) noexcept {
        ++count_;
        try {
            std::shared_ptr<const ExceptionHook> current;
            {
                const std::lock_guard<std::mutex> lock(mutex_);
                current = hook_;
            }
            if (current != nullptr && *current) {
                (*current)(CallbackException{origin, what, std::current_exception()});
                return;
            }
        } catch (...) {
            std::fprintf(stderr, "%s: the exception hook itself failed\n", library_);
        }
        std::fprintf(stderr, "%s: exception in a callback of %s: %s\n", library_, origin, what);
    }
#endif

    [[maybe_unused]] const char *library_;
    std::atomic<std::uint64_t> count_{0};
    std::mutex mutex_;
    std::shared_ptr<const ExceptionHook> hook_;
};

/// The forms of a callback, in the order in which they are tried.
enum class Form { OwnerFields, OwnerView, OwnerOwned, Fields, View, Owned, None };

template <class F, class Owner, class V, class... Fields> constexpr Form formOf(const std::tuple<Fields...> *) {
    using Owned = typename Picture<V>::Owned;
    if (std::is_invocable_v<F &, Owner &, Fields...>) {
        return Form::OwnerFields;
    }
    if (std::is_invocable_v<F &, Owner &, const V &>) {
        return Form::OwnerView;
    }
    if (std::is_invocable_v<F &, Owner &, const Owned &>) {
        return Form::OwnerOwned;
    }
    if (std::is_invocable_v<F &, Fields...>) {
        return Form::Fields;
    }
    if (std::is_invocable_v<F &, const V &>) {
        return Form::View;
    }
    return std::is_invocable_v<F &, const Owned &> ? Form::Owned : Form::None;
}

template <class F, class Owner, class V>
inline constexpr Form form =
    formOf<F, Owner, V>(static_cast<const decltype(fields(std::declval<const V &>())) *>(nullptr));

/// Calls `callback` in its form. `fields(view)` comes from the generated view, as a tuple of references.
template <class F, class Owner, class V> void invoke(F &callback, Owner &owner, const V &view) {
    constexpr Form which = form<F, Owner, V>;
    if constexpr (which == Form::OwnerFields) {
        std::apply([&](const auto &...field) { static_cast<void>(callback(owner, field...)); }, fields(view));
    } else if constexpr (which == Form::OwnerView) {
        static_cast<void>(callback(owner, view));
    } else if constexpr (which == Form::OwnerOwned) {
        const auto owned = view.own();
        static_cast<void>(callback(owner, owned));
    } else if constexpr (which == Form::Fields) {
        std::apply([&](const auto &...field) { static_cast<void>(callback(field...)); }, fields(view));
    } else if constexpr (which == Form::View) {
        static_cast<void>(callback(view));
    } else {
        const auto owned = view.own();
        static_cast<void>(callback(owned));
    }
}

template <class F, class = void> struct IsNullable : std::false_type {};
template <class F>
struct IsNullable<F, std::void_t<decltype(std::declval<const F &>() == nullptr)>>
    : std::bool_constant<std::is_pointer_v<F> || std::is_constructible_v<F, std::nullptr_t>> {};

/// Whether `callback` is a null pointer or an empty `std::function`.
template <class F> bool isNull(const F &callback) {
    if constexpr (IsNullable<F>::value) {
        return callback == nullptr;
    } else {
        static_cast<void>(callback);
        return false;
    }
}

} // namespace detail
} // namespace v1
} // namespace brokers

template <class Library> struct std::hash<brokers::v1::Handle<Library>> {
    std::size_t operator()(const brokers::v1::Handle<Library> &handle) const noexcept {
        return std::hash<std::uint64_t>()(handle.id() ^ (handle.ctx() * 0x9E3779B97F4A7C15u));
    }
};

#endif // BROKERS_V1_EVENT_HPP

// Options of instances and subscriptions, and what an instance tells of itself.
#ifndef BROKERS_V1_OPTIONS_HPP
#define BROKERS_V1_OPTIONS_HPP


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

// Client: what every library's class does apart from its own requests, events and signals.
#ifndef BROKERS_V1_CLIENT_HPP
#define BROKERS_V1_CLIENT_HPP


namespace brokers {
inline namespace v1 {

/// The last parameter of asynchronous calls, if no `std::stop_token` is given.
struct NoStop {};

namespace detail {

/// How the calls of a request are begun whose answer `View` or error `ErrorView` comes later: in `brokers/async.hpp`.
template <class Client, class View, class ErrorView> struct Async;

/// What stands for a call that cannot be compiled, so that there is one error.
struct Missing {
    template <class Anything> operator Anything() const;
};

template <class T, class = void> inline constexpr bool isComplete = false;
template <class T> inline constexpr bool isComplete<T, std::void_t<decltype(sizeof(T))>> = true;

/// The hooks of one instance's threads, there for as long as the state of its object or one of these threads.
class ThreadHooks {
  public:
    ThreadHooks(const Options &options, std::shared_ptr<Catcher> catcher)
        : start_(options.onThreadStart), stop_(options.onThreadStop), catcher_(std::move(catcher)) {}

    static void start(std::int32_t role, void *userData) noexcept {
        after(Order::Call, keyOf(userData));
        auto &hooks = *static_cast<ThreadHooks *>(userData);
        ++hooks.holders_;
        hooks.run(hooks.start_, "onThreadStart", role);
    }
    static void stop(std::int32_t role, void *userData) noexcept {
        auto &hooks = *static_cast<ThreadHooks *>(userData);
        hooks.run(hooks.stop_, "onThreadStop", role);
        hooks.letGo();
    }

    struct LetGo {
        void operator()(ThreadHooks *hooks) const noexcept { hooks->letGo(); }
    };

  private:
    void run(const ThreadHook &hook, const char *name, std::int32_t role) noexcept {
        const InCallback inside(0, this);
        catcher_->guarded(name, [&] {
            if (hook) {
                hook(static_cast<ThreadRole>(role));
            }
        });
    }
    void letGo() noexcept {
        if (--holders_ == 0) {
            delete this;
        }
    }

    ThreadHook start_;
    ThreadHook stop_;
    std::shared_ptr<Catcher> catcher_;
    std::atomic<unsigned> holders_{1};
};

/// The sink that one library's log records go to. It is called by threads that nobody here waits for, also while the
/// program ends: so this is never destroyed.
template <class Library> class Log {
  public:
    static Status set(LogLevel min, LogSink sink) {
        static Log &log = *new Log;
        std::unique_lock<std::mutex> lock(log.mutex_, std::defer_lock);
        if (depth == 0) {
            lock.lock();
        } else if (!lock.try_lock()) {
            // Whoever has the lock may be waiting for the call that this is made in.
            return Status::Again;
        }
        auto kept = sink ? std::make_unique<Kept>(std::move(sink)) : nullptr;
        const Calling calling(0, kept.get());
        const auto status = static_cast<Status>(
            Library::setLog(static_cast<std::int32_t>(min), kept != nullptr ? &Kept::call : nullptr, kept.get()));
        if (status != Status::Ok && status != Status::Timeout) {
            return status;
        }
        if (status == Status::Ok) {
            calling.waited();
        }
        log.current_.swap(kept);
        if (status == Status::Timeout || depth != 0) {
            // A call of it is still running.
            log.former_.push_back(std::move(kept));
        }
        return status;
    }

  private:
    struct Kept {
        LogSink sink;
        Catcher catcher{Library::name};

        explicit Kept(LogSink &&from) : sink(std::move(from)) {}
        static void call(const typename Library::LogRecord *record, void *userData) noexcept {
            const InCallback inside(0, userData);
            auto &kept = *static_cast<Kept *>(userData);
            ++depth;
            kept.catcher.guarded("the log", [&] {
                LogRecord seen{static_cast<LogLevel>(record->level), record->target, record->message, {}};
                for (std::uint32_t at = 0; at < record->fieldCount; ++at) {
                    seen.fields.push_back({record->fields[at].name, record->fields[at].value});
                }
                kept.sink(seen);
            });
            --depth;
        }
    };

    /// How often this thread is inside of a sink.
    static inline thread_local unsigned depth = 0;

    std::mutex mutex_;
    std::unique_ptr<Kept> current_;
    std::vector<std::unique_ptr<Kept>> former_;
};

} // namespace detail

/// The inside of a generated class `Self`; `Library` names the library's C functions.
///
/// An object is a handle to state at a fixed address, which every registered callback keeps alive. Callbacks get another
/// `Self` that lives in that state and owns nothing, so the object itself may be moved or destroyed at any time, also by
/// its own callback. All members may be called from any thread at any time; moving, assigning and destroying one object
/// need the care of any C++ object.
template <class Self, class Library> class Client {
    struct State;
    using CError = typename Library::Error;
    using CSubscribeOptions = typename Library::SubscribeOptions;

  public:
    using Handle = v1::Handle<Library>;
    using SelfType = Self;
    using LibraryType = Library;

    /// What makes the `Self` that callbacks see; only the state can.
    class Borrow {
        friend class Client;
        explicit Borrow(State *borrowed) noexcept : state(borrowed) {}
        State *state;
    };

    /// An inert object: until `createContext` succeeded, every call answers `Status::BadContext`.
    Client() : keep_(std::make_shared<State>()), state_(keep_.get()), owns_(true) {}
    explicit Client(Borrow borrow) noexcept : state_(borrow.state), owns_(false) {}

    /// Takes the instance over; `other` is inert afterwards. What is moved from a callback's `owner` is one more handle
    /// that owns nothing, and `owner` stays as it is.
    Client(Client &&other) noexcept : owns_(false) { takeFrom(other); }
    /// Shuts the instance of this object down and takes the other's over. A callback's `owner` cannot be assigned to:
    /// nothing happens.
    Client &operator=(Client &&other) noexcept {
        if (this != &other && !isBorrowed()) {
            release();
            takeFrom(other);
        }
        return *this;
    }
    /// Shuts the instance down.
    ~Client() { release(); }

    /// Creates the library instance: runs the library's setup, starts its threads. When it returns, calls and
    /// subscriptions work. An object has one instance at a time.
    Result<void> createContext(const Options &options = {}) {
        if (state_ == nullptr) {
            keep_ = std::make_shared<State>();
            state_ = keep_.get();
            owns_ = true;
        }
        const auto deadline = detail::timeoutMs(options.deadline);
        if (!deadline) {
            return refused<ProviderMessage>(Status::InvalidArgument, "the deadline must be longer than zero", "deadline");
        }
        if (state_->creating.exchange(true)) {
            return refused<ProviderMessage>(Status::InvalidArgument, "already created, by another thread");
        }
        const Creating creating{*state_};
        if (ctx() != 0) {
            return refused<ProviderMessage>(Status::InvalidArgument, "already created");
        }
        if (state_->closing != 0) {
            if (detail::callbackDepth != 0) {
                return refused<ProviderMessage>(Status::WouldDeadlock, "the former instance is still shutting down");
            }
            static_cast<void>(awaitClosing());
        }
        auto given = Library::options();
        given.deadlineMs = *deadline;
        given.eventCapacity = options.eventCapacity;
        given.asyncWindow = options.asyncWindow;
        given.delivery = static_cast<std::int32_t>(options.delivery);
        given.sharedThreads = options.sharedThreads ? 1 : 0;
        std::unique_ptr<detail::ThreadHooks, detail::ThreadHooks::LetGo> hooks;
        if (options.onThreadStart || options.onThreadStop) {
            hooks.reset(new detail::ThreadHooks(options, state_->catcher));
            given.onThreadStart = &detail::ThreadHooks::start;
            given.onThreadStop = &detail::ThreadHooks::stop;
            given.threadUserData = hooks.get();
        }
        std::uint64_t created = 0;
        const CError *error = nullptr;
        const detail::Calling calling(0, hooks.get());
        const auto status = Library::createContext(&given, &created, &error);
        if (status != 0) {
            return failed<ProviderMessage>(status, error);
        }
        state_->hooks = std::move(hooks);
        state_->ctx = created;
        return {};
    }

    /// Ends the instance: refuses new calls, lets running ones end, delivers the events already queued, stops the
    /// threads. When it returns `Status::Ok`, no callback runs and none will. Inside a callback it takes effect at once
    /// but does not wait. `Status::Timeout` if code that cannot be stopped outlasts the bound; `Status::Provider`,
    /// `Panic` or `Cancelled` if the author's own shutdown request failed: the instance is gone all the same.
    /// `Status::BadContext` if there is no instance.
    Status shutdown() noexcept {
        if (state_ == nullptr) {
            return Status::BadContext;
        }
        auto instance = ctx();
        if (instance == 0) {
            return detail::callbackDepth == 0 ? awaitClosing() : Status::BadContext;
        }
        const auto status = end(instance);
        // Whatever else came of it, from here on the instance takes no calls.
        if (status != Status::WouldDeadlock) {
            // Inside a callback the end is not awaited. Whoever shuts down or destroys this object elsewhere must still
            // be able to wait for it.
            if (status != Status::BadContext && detail::callbackDepth != 0) {
                state_->closing = instance;
            }
            state_->ctx.compare_exchange_strong(instance, 0);
        }
        return status;
    }

    /// The instance's handle for the C functions; 0 when inert.
    std::uint64_t ctx() const noexcept { return state_ != nullptr ? state_->ctx.load() : 0; }
    /// Whether there is an instance and the library knows it.
    bool validContext() const noexcept { return Library::validContext(ctx()) != 0; }

    /// The message of this thread's last failed call; for `on…` and `off…`, which return only a handle or a status.
    static std::string lastError() {
        const CError *error = Library::lastError();
        return error != nullptr ? std::string(error->message, error->messageLen) : std::string();
    }

    /// Where exceptions that leave callbacks go, instead of stderr. An empty hook brings stderr back.
    void setExceptionHook(ExceptionHook hook) {
        if (state_ != nullptr) {
            state_->catcher->setHook(std::move(hook));
        }
    }
    /// How many exceptions have left callbacks so far.
    std::uint64_t callbackExceptions() const noexcept { return state_ != nullptr ? state_->catcher->count() : 0; }

    /// Cancels an asynchronous call: its provider goes no further, and it ends with `Status::Cancelled`. Waits for neither.
    /// `Status::BadHandle` if there is no such call, or its answer is on its way already.
    Status cancel(RequestId id) const noexcept {
        const auto instance = ctx();
        const detail::Calling calling(instance);
        return instance != 0 ? static_cast<Status>(Library::cancel(instance, id)) : Status::BadContext;
    }
    /// How many asynchronous calls of this instance may be without an answer; 0 if there is no instance.
    std::size_t window() const noexcept {
        std::size_t window = 0;
        const auto instance = ctx();
        const detail::Calling calling(instance);
        return instance != 0 && Library::asyncWindow(instance, &window, nullptr) == 0 ? window : 0;
    }

    /// Of an instance with `Delivery::Manual`: runs the callbacks of what waits, on this thread, at most `max`; waits for
    /// the first as long as `timeout` says. How many ran.
    Result<std::size_t> dispatch(std::size_t max, std::chrono::milliseconds timeout) const {
        const auto milliseconds = detail::waitMs(timeout);
        if (!milliseconds) {
            return refused<ProviderMessage>(Status::InvalidArgument, "the timeout must not be negative", "timeout");
        }
        return ask<std::size_t>(
            [&](auto instance, auto *count, auto **error) { return Library::dispatch(instance, max, *milliseconds, count, error); });
    }
    /// Of an instance with `Delivery::Manual`: becomes readable when there is something to dispatch.
    Result<PollHandle> pollHandle() const {
        auto handle = ask<std::int64_t>(Library::pollHandle);
#if defined(_WIN32)
        return handle.map([](std::int64_t number) { return reinterpret_cast<PollHandle>(static_cast<std::intptr_t>(number)); });
#else
        return handle.map([](std::int64_t number) { return static_cast<PollHandle>(number); });
#endif
    }

    /// The numbers of the instance.
    Result<Stats> stats() const {
        typename Library::Stats from{};
        from.size = sizeof from;
        return ask<Stats>([&](auto instance, auto *to, auto **error) {
            const auto status = Library::stats(instance, &from, error);
            *to = Stats{from.requests,     from.requestsInFlight, from.requestsAbandoned, from.signals,
                        from.events,       from.asyncInFlight,    from.eventsQueued,      from.eventsHighWater,
                        from.delivered,    from.completed,        from.lostFull,          from.lostShutdown,
                        from.lostDepth,    from.callbackPanics,   from.subscriptions};
            return status;
        });
    }
    /// The same and those of each request, event and signal, as JSON.
    Result<std::string> statsJson() const {
        return ask<std::string>([](auto instance, auto *to, auto **error) {
            const typename Library::Str *json = nullptr;
            const auto status = Library::statsJson(instance, &json, error);
            const Guard guard{json};
            if (status == 0) {
                to->assign(json->ptr, json->len);
            }
            return status;
        });
    }

    /// Has what the library logs go to `sink`; an empty one brings stderr back.
    static Status setLog(LogLevel min, LogSink sink) { return detail::Log<Library>::set(min, std::move(sink)); }

    // ---- what the generated members are made of

    /// A request. `View` shows the answer, `ErrorView` the declared error.
    template <class View, class ErrorView, class... P, class... A>
    auto call(std::int32_t (*function)(std::uint64_t, std::uint32_t, P...), const Timeout &timeout, const A &...args) const {
        using T = typename Answer<View>::Owned;
        const auto copied = [](auto out) {
            if constexpr (std::is_pointer_v<decltype(out)>) {
                const Guard guard{out};
                return v1::own(v1::view<View>(*out));
            } else {
                return v1::own(v1::view<View>(out));
            }
        };
        return finished<T, ErrorView>(copied, function, timeout, args...);
    }

    /// A request whose answer stays where it is.
    template <class View, class ErrorView, class... P, class... A>
    auto borrow(std::int32_t (*function)(std::uint64_t, std::uint32_t, P...), const Timeout &timeout, const A &...args) const {
        const auto shown = [](auto out) { return Borrowed<View>(v1::view<View>(*out), out, Library::free); };
        return finished<Borrowed<View>, ErrorView>(shown, function, timeout, args...);
    }

    /// A signal.
    template <class... P, class... A>
    Result<void> send(std::int32_t (*function)(std::uint64_t, P...), const A &...args) const {
        const auto instance = ctx();
        if (instance == 0) {
            return inert<ProviderMessage>();
        }
        Arena arena;
        const CError *error = nullptr;
        const detail::Calling calling(instance);
        const auto status =
            enter<P...>([&](auto... lowered) { return function(instance, lowered..., &error); }, arena,
                        std::index_sequence_for<A...>(), args...);
        return status == 0 ? Result<void>() : Result<void>(failed<ProviderMessage>(status, error));
    }

    /// Whether `F` has one of the forms of an event callback.
    template <class View, class F>
    static constexpr bool accepts = detail::form<std::decay_t<F>, Self, View> != detail::Form::None;

    template <class View, class C>
    using On = std::int32_t (*)(std::uint64_t, void (*)(std::uint64_t, const C *, void *), void *, void (*)(void *),
                                const CSubscribeOptions *, std::uint64_t *, const CError **);

    /// A subscription.
    template <class View, class C, class F>
    Handle listen(On<View, C> on, const char *event, F &&callback, SubscribeOptions options) {
        using Kept = Registration<View, C, std::decay_t<F>>;
        auto state = shared();
        const auto wait = detail::waitMs(options.wait);
        if (detail::isNull(callback) || !wait) {
            return Handle(0, 0, Status::InvalidArgument);
        }
        const auto instance = ctx();
        if (state == nullptr || instance == 0) {
            return Handle(0, 0, Status::BadContext);
        }
        CSubscribeOptions given{};
        given.size = sizeof given;
        given.capacity = options.capacity;
        given.policy = static_cast<std::int32_t>(options.policy);
        given.waitMs = *wait;
        given.isolated = options.isolated ? 1 : 0;
        given.onLost = options.onLost ? &Kept::lost : nullptr;
        auto kept = std::make_unique<Kept>(
            Kept{std::move(state), event, options.isolated, std::move(options.onLost), std::forward<F>(callback)});
        std::uint64_t id = 0;
        const detail::Calling calling(instance, kept.get());
        const auto status = on(instance, &Kept::deliver, kept.get(), &Kept::destroy, &given, &id, nullptr);
        if (status != 0) {
            return Handle(0, 0, static_cast<Status>(status));
        }
        // From here on the library owns it, and gives it back through `destroy`.
        static_cast<void>(kept.release());
        return Handle(instance, id, Status::Ok);
    }

    Status drop(std::int32_t (*off)(std::uint64_t, std::uint64_t), const Handle &handle) noexcept {
        const auto instance = ctx();
        if (instance == 0) {
            return Status::BadContext;
        }
        // Numbers of subscriptions mean something within one instance only.
        return handle.ctx() == instance ? detail::off(off, instance, handle.id()) : Status::BadHandle;
    }

    /// A request whose answer comes to a callback.
    template <class View, class ErrorView, class... A> auto async(A &&...args) const {
        return begun<View, ErrorView>([&](auto with) { return decltype(with)::callback(*this, std::forward<A>(args)...); });
    }
    /// A request whose answer comes through a future.
    template <class View, class ErrorView, class... A> auto future(A &&...args) const {
        return begun<View, ErrorView>([&](auto with) { return decltype(with)::future(*this, std::forward<A>(args)...); });
    }
    /// A request whose answer is awaited by a coroutine.
    template <class View, class ErrorView, class... A> auto task(A &&...args) const {
        return begun<View, ErrorView>([&](auto with) { return decltype(with)::task(*this, std::forward<A>(args)...); });
    }

    Status dropAll(std::int32_t (*offAll)(std::uint64_t)) noexcept { return detail::off(offAll, ctx()); }

  private:
    template <class Client_, class View, class ErrorView> friend struct detail::Async;

    template <class View, class ErrorView, class F> static auto begun(F &&begin) {
        using With = detail::Async<Client, View, ErrorView>;
        if constexpr (detail::isComplete<With>) {
            return begin(With());
        } else {
            static_assert(detail::isComplete<With>, "asynchronous calls need the library's second header: include "
                                                    "<library>_async.hpp instead of <library>.hpp");
            return detail::Missing();
        }
    }

    struct State : std::enable_shared_from_this<State> {
        State() : self(Borrow(this)) {}

        std::atomic<std::uint64_t> ctx{0};
        /// The instance that a callback shut down, until somebody has waited for its end.
        std::atomic<std::uint64_t> closing{0};
        std::atomic<bool> creating{false};
        std::shared_ptr<detail::Catcher> catcher = std::make_shared<detail::Catcher>(Library::name);
        std::unique_ptr<detail::ThreadHooks, detail::ThreadHooks::LetGo> hooks;
        Self self;
    };

    /// What the library holds for one subscription, as its user data.
    template <class View, class C, class F> struct Registration {
        std::shared_ptr<State> state;
        const char *event;
        bool isolated;
        std::function<void(std::uint64_t)> onLost;
        F callback;

        static void deliver(std::uint64_t ctx, const C *event, void *userData) noexcept {
            detail::InCallback inside(ctx, userData);
            auto &kept = *static_cast<Registration *>(userData);
            inside.inTurn(kept.isolated);
            kept.state->catcher->guarded(
                kept.event, [&] { detail::invoke(kept.callback, kept.state->self, v1::view<View>(*event)); });
        }
        static void lost(std::uint64_t ctx, std::uint64_t count, void *userData) noexcept {
            detail::InCallback inside(ctx, userData);
            auto &kept = *static_cast<Registration *>(userData);
            inside.inTurn(kept.isolated);
            kept.state->catcher->guarded(kept.event, [&] { kept.onLost(count); });
        }
        static void destroy(void *userData) noexcept {
            auto *kept = static_cast<Registration *>(userData);
            detail::after(detail::Order::Call, detail::keyOf(userData));
            const auto state = kept->state;
            const auto *event = kept->event;
            const detail::InCallback inside(state->ctx, userData);
            inside.last();
            state->catcher->guarded(event, [&] { delete kept; });
        }
    };

    struct Creating {
        State &state;
        ~Creating() { state.creating = false; }
    };

    struct Guard {
        const void *view;
        ~Guard() { Library::free(view); }
    };

    /// A request, of whose answer `finish` makes the `T` of the result.
    template <class T, class ErrorView, class Finish, class... P, class... A>
    auto finished(const Finish &finish, std::int32_t (*function)(std::uint64_t, std::uint32_t, P...), const Timeout &timeout,
                  const A &...args) const {
        using E = typename ErrorPicture<ErrorView>::Error;
        const auto instance = ctx();
        if (instance == 0) {
            return Result<T, E>(inert<E>());
        }
        const auto milliseconds = detail::timeoutMs(timeout);
        if (!milliseconds) {
            return Result<T, E>(refused<E>(Status::InvalidArgument, "the timeout must be longer than zero", "timeout"));
        }
        Arena arena;
        const CError *error = nullptr;
        const auto request = [&](auto... out) {
            const detail::Calling calling(instance);
            return enter<P...>(
                [&](auto... lowered) { return function(instance, *milliseconds, lowered..., out..., &error); }, arena,
                std::index_sequence_for<A...>(), args...);
        };
        if constexpr (std::is_void_v<T>) {
            const auto status = request();
            return status == 0 ? Result<T, E>() : Result<T, E>(failed<E, ErrorView>(status, error));
        } else {
            using Out = std::remove_pointer_t<std::tuple_element_t<sizeof...(A), std::tuple<P...>>>;
            Out out{};
            const auto status = request(&out);
            if (status != 0) {
                return Result<T, E>(failed<E, ErrorView>(status, error));
            }
            const auto made = [&] { return finish(out); };
            return Result<T, E>(detail::InPlace<decltype(made)>{made});
        }
    }

    template <class View, class = void> struct Answer {
        using Owned = typename Picture<View>::Owned;
    };
    template <class None> struct Answer<void, None> {
        using Owned = void;
    };

    /// How a declared error is read from a C error: a struct or the number of a fieldless enum in its payload, or just
    /// the message.
    template <class ErrorView, class = void> struct ErrorPicture {
        using Error = typename Picture<ErrorView>::Owned;
        static Error read(const CError &error) {
            return v1::own(v1::view<ErrorView>(*static_cast<const typename ErrorView::Abi *>(error.payload)));
        }
    };
    template <class ErrorView> struct ErrorPicture<ErrorView, std::enable_if_t<std::is_enum_v<ErrorView>>> {
        using Error = ErrorView;
        static Error read(const CError &error) {
            return static_cast<ErrorView>(*static_cast<const std::int32_t *>(error.payload));
        }
    };
    template <class ErrorView>
    struct ErrorPicture<ErrorView, std::enable_if_t<std::is_same_v<ErrorView, ProviderMessage>>> {
        using Error = ProviderMessage;
    };

    /// Lowers the arguments, each to the type that the C function has at its place, and enters it.
    template <class... P, class F, std::size_t... I, class... A>
    static std::int32_t enter(F &&function, Arena &arena, std::index_sequence<I...>, const A &...args) {
        static_cast<void>(arena);
        return function(detail::lowered<std::tuple_element_t<I, std::tuple<P...>>>(args, arena)...);
    }

    /// What the library can say of an instance, given by a C function through its last but one parameter.
    template <class T, class F> Result<T> ask(F &&function) const {
        const auto instance = ctx();
        if (instance == 0) {
            return inert<ProviderMessage>();
        }
        T told{};
        const CError *error = nullptr;
        const detail::Calling calling(instance);
        const auto status = function(instance, &told, &error);
        return status == 0 ? Result<T>(std::move(told)) : Result<T>(failed<ProviderMessage>(status, error));
    }

    /// Takes an error over.
    template <class E, class ErrorView = void> static Failure<E> failed(std::int32_t status, const CError *error) {
        const Guard guard{error};
        return failure<E, ErrorView>(status, error);
    }
    template <class E, class ErrorView = void> static Failure<E> failure(std::int32_t status, const CError *error) {
        Failure<E> failure;
        failure.status = static_cast<Status>(status);
        if (error == nullptr) {
            failure.message = statusName(failure.status);
            return failure;
        }
        failure.message.assign(error->message, error->messageLen);
        if (error->argument != nullptr) {
            failure.argument = error->argument;
        }
        if (failure.status == Status::Provider) {
            if constexpr (std::is_same_v<E, ProviderMessage>) {
                failure.provider = ProviderMessage{failure.message};
            } else if (error->payload != nullptr) {
                failure.provider = ErrorPicture<ErrorView>::read(*error);
            }
        }
        return failure;
    }

    template <class E> static Failure<E> refused(Status status, const char *message, const char *argument = "") {
        return Failure<E>{status, std::string(Library::name) + ": " + message, argument, std::nullopt};
    }
    template <class E> static Failure<E> inert() {
        return refused<E>(Status::BadContext, "there is no context: createContext() has not succeeded, or shutdown() was called");
    }

    static Status end(std::uint64_t instance) noexcept {
        const detail::Calling calling(instance);
        const detail::Calling hooks(0);
        const auto status = static_cast<Status>(Library::shutdown(instance));
        if (status != Status::Timeout && status != Status::WouldDeadlock) {
            calling.waited();
            hooks.waited();
        }
        return status;
    }

    /// Waits for the end of an instance that a callback shut down.
    Status awaitClosing() noexcept {
        auto instance = state_->closing.load();
        if (instance == 0) {
            return Status::BadContext;
        }
        const auto status = end(instance);
        if (status == Status::Timeout || status == Status::WouldDeadlock) {
            return status;
        }
        state_->closing.compare_exchange_strong(instance, 0);
        return status == Status::BadContext ? Status::Ok : status;
    }

    /// The state, for what holds it longer than a call; null if there is none.
    std::shared_ptr<State> shared() const noexcept {
        return state_ != nullptr ? state_->weak_from_this().lock() : nullptr;
    }

    bool isBorrowed() const noexcept { return state_ != nullptr && keep_ == nullptr; }

    void takeFrom(Client &other) noexcept {
        if (other.isBorrowed()) {
            keep_ = other.state_->weak_from_this().lock();
            state_ = keep_.get();
            owns_ = false;
        } else {
            keep_ = std::move(other.keep_);
            state_ = std::exchange(other.state_, nullptr);
            owns_ = std::exchange(other.owns_, false);
        }
    }

    void release() noexcept {
        if (owns_) {
            static_cast<void>(shutdown());
        }
        if (!isBorrowed()) {
            state_ = nullptr;
            keep_.reset();
            owns_ = false;
        }
    }

    std::shared_ptr<State> keep_;
    State *state_ = nullptr;
    bool owns_ = false;
};

} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_CLIENT_HPP


// ---- conformance itself

namespace conformance {

class Conformance;

template <class T, class E = brokers::v1::ProviderMessage> using Result = brokers::v1::Result<T, E>;
template <class E = brokers::v1::ProviderMessage> using Failure = brokers::v1::Failure<E>;
template <class T> using span = brokers::v1::span<T>;
template <class V> using Seq = brokers::v1::Seq<V>;
template <class V> using Borrowed = brokers::v1::Borrowed<V>;
using brokers::v1::CallbackException;
using brokers::v1::Error;
using brokers::v1::ExceptionHook;
using brokers::v1::noTimeout;
using brokers::v1::Options;
using brokers::v1::ProviderMessage;
using brokers::v1::RequestId;
using brokers::v1::Status;
using brokers::v1::statusName;
using brokers::v1::SubscribeOptions;
using brokers::v1::Timeout;

namespace detail {

/// The C functions that every library has.
struct Library {
    using Error = conformance_Error;
    using SubscribeOptions = conformance_SubscribeOptions;
    using Stats = conformance_Stats;
    using Str = conformance_Str;
    using LogRecord = conformance_LogRecord;
    static constexpr const char *name = "Conformance";

    static conformance_Options options() { return CONFORMANCE_OPTIONS_INIT; }
    static conformance_Status createContext(const conformance_Options *options, conformance_Context *ctx, const Error **error) {
        return conformance_createContext(options, ctx, error);
    }
    static conformance_Status shutdown(conformance_Context ctx) { return conformance_shutdown(ctx); }
    static uint8_t validContext(conformance_Context ctx) { return conformance_validContext(ctx); }
    static conformance_Status lost(conformance_Context ctx, conformance_Handle handle, uint64_t *count) {
        return conformance_lost(ctx, handle, count, nullptr);
    }
    static conformance_Status cancel(conformance_Context ctx, conformance_RequestId id) { return conformance_cancel(ctx, id); }
    static conformance_Status post(conformance_Context ctx, void (*function)(conformance_Context, void *), void *userData) {
        return conformance_post(ctx, function, userData);
    }
    static conformance_Status asyncWindow(conformance_Context ctx, size_t *window, const Error **error) {
        return conformance_asyncWindow(ctx, window, error);
    }
    static conformance_Status dispatch(conformance_Context ctx, size_t max, uint32_t timeoutMs, size_t *count, const Error **error) {
        return conformance_dispatch(ctx, max, timeoutMs, count, error);
    }
    static conformance_Status pollHandle(conformance_Context ctx, int64_t *handle, const Error **error) {
        return conformance_pollHandle(ctx, handle, error);
    }
    static conformance_Status stats(conformance_Context ctx, Stats *stats, const Error **error) {
        return conformance_stats(ctx, stats, error);
    }
    static conformance_Status statsJson(conformance_Context ctx, const Str **json, const Error **error) {
        return conformance_statsJson(ctx, json, error);
    }
    static conformance_Status setLog(int32_t min, conformance_LogCallback callback, void *userData) {
        return conformance_setLogCallback(min, callback, userData);
    }
    static void free(const void *anything) { conformance_free(anything); }
    static const Error *lastError() { return conformance_lastError(); }
};

using Client = brokers::v1::Client<Conformance, Library>;

} // namespace detail

/// One subscription: a value to be kept, compared, hashed. False if the subscription was refused.
using Handle = brokers::v1::Handle<detail::Library>;
/// A subscription that ends with its scope.
using Subscription = brokers::v1::Subscription<detail::Library>;

// What the types below can do is templates with one set of arguments: a program compiles only what it uses, and only where
// all types are complete.

// Types that contain themselves, by way of others or not.
struct Tree;
struct TreeView;
struct List;
struct ListView;
struct Expr;
struct ExprView;
struct Odd;
struct OddView;
struct Even;
struct EvenView;
struct Index;
struct IndexView;
struct Branch;
struct BranchView;

/// A share of a whole; an alias, so the same type as what it stands for.
using Ratio = double;

/// As many numbers.
using Quad = std::array<int32_t, 4>;

/// What something is called; another alias.
using Name = std::string;

/// A length in metres.
using Meters = double;

/// A text that is not just any text.
using Label = std::string;

/// Bytes that nobody looks into.
using Seal = std::vector<uint8_t>;

/// A colour; the numbers are neither dense nor all positive.
enum class Color : int32_t {
    /// Like a cherry.
    Red = 1,
    /// Like grass.
    Green = 2,
    /// Like the sky, and below zero.
    Blue = -7,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(Color value) noexcept {
    switch (value) {
    case Color::Red: return "Red";
    case Color::Green: return "Green";
    case Color::Blue: return "Blue";
    }
    return "?";
}

/// How high something stands, with the first and the last number that there is.
enum class Level : int32_t {
    /// Nowhere lower.
    Lowest = -2147483647 - 1,
    /// Neither high nor low.
    Middle = 0,
    /// Nowhere higher.
    Highest = 2147483647,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(Level value) noexcept {
    switch (value) {
    case Level::Lowest: return "Lowest";
    case Level::Middle: return "Middle";
    case Level::Highest: return "Highest";
    }
    return "?";
}

/// A small structure with fields of several kinds.
struct Item {
    /// A text.
    std::string name = {};
    /// A number.
    double amount = {};
    /// A truth value.
    bool flag = {};
    /// A character.
    char32_t letter = {};
    /// A variant without data.
    Color color = Color::Red;

    template <class Self_ = Item> friend bool operator==(const Item &left_, const Item &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.name == r_.name &&
               l_.amount == r_.amount &&
               l_.flag == r_.flag &&
               l_.letter == r_.letter &&
               l_.color == r_.color;
    }
    template <class Self_ = Item> friend bool operator!=(const Item &left_, const Item &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Item> friend void lower(const Item &from_, conformance_Item &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.name, c_.name, arena_);
        brokers::v1::lowerField(from_.amount, c_.amount, arena_);
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
    }
};

/// A `Item` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ItemView {
    /// A text.
    std::string_view name = {};
    /// A number.
    double amount = {};
    /// A truth value.
    bool flag = {};
    /// A character.
    char32_t letter = {};
    /// A variant without data.
    Color color = Color::Red;

    /// Zero or empty.
    ItemView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Item>>>
    explicit ItemView(const C_ &from_)
        : name(brokers::v1::view<std::string_view>(from_.name))
        , amount(from_.amount)
        , flag(brokers::v1::view<bool>(from_.flag))
        , letter(brokers::v1::view<char32_t>(from_.letter))
        , color(brokers::v1::view<Color>(from_.color)) {}

    /// A copy that stays valid.
    template <class View_ = ItemView> Item own() const {
        const View_ &view_ = *this;
        return Item{
            brokers::v1::own(view_.name),
            view_.amount,
            view_.flag,
            view_.letter,
            view_.color,
        };
    }
};

struct Shape;

/// The alternatives of `Shape`.
struct ShapeAlternatives {
    /// All points at one distance.
    struct Circle {
        using Union = conformance::Shape;
        /// That distance.
        double radius = {};

        template <class Self_ = Circle>
        friend bool operator==(const Circle &left_, const Circle &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.radius == r_.radius;
        }
        template <class Self_ = Circle>
        friend bool operator!=(const Circle &left_, const Circle &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Four right angles.
    struct Rect {
        using Union = conformance::Shape;
        /// From left to right.
        double width = {};
        /// From top to bottom.
        double height = {};

        template <class Self_ = Rect>
        friend bool operator==(const Rect &left_, const Rect &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.width == r_.width &&
                   l_.height == r_.height;
        }
        template <class Self_ = Rect>
        friend bool operator!=(const Rect &left_, const Rect &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Known by its name only.
    struct Named {
        using Union = conformance::Shape;
        /// The name.
        std::string name = {};
        /// What else is said of it.
        std::vector<std::string> tags = {};

        template <class Self_ = Named>
        friend bool operator==(const Named &left_, const Named &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.name == r_.name &&
                   l_.tags == r_.tags;
        }
        template <class Self_ = Named>
        friend bool operator!=(const Named &left_, const Named &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Nothing at all.
    struct Empty {
        using Union = conformance::Shape;
        friend bool operator==(const Empty &, const Empty &) { return true; }
        friend bool operator!=(const Empty &, const Empty &) { return false; }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Circle = 0,
        Rect = 1,
        Named = 2,
        Empty = 3,
    };
};

/// Variants with data of different kinds, and one without.
struct Shape : ShapeAlternatives {
    using Variant = std::variant<Circle, Rect, Named, Empty>;
    /// The alternative that it is.
    Variant value = {};

    Shape() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Shape>>>
    Shape(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Circle,
            Tag::Rect,
            Tag::Named,
            Tag::Empty,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Circle",
            "Rect",
            "Named",
            "Empty",
        };
        return names[value.index()];
    }

    template <class Self_ = Shape> friend bool operator==(const Shape &left_, const Shape &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = Shape> friend bool operator!=(const Shape &left_, const Shape &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }

    template <class C_ = conformance_Shape> friend void lower(const Shape &from_, conformance_Shape &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        c_.tag = static_cast<int32_t>(from_.tag());
        if (const auto *data_ = std::get_if<0>(&from_.value)) {
            brokers::v1::lowerField(data_->radius, c_.value.circle.radius, arena_);
        }
        if (const auto *data_ = std::get_if<1>(&from_.value)) {
            brokers::v1::lowerField(data_->width, c_.value.rect.width, arena_);
            brokers::v1::lowerField(data_->height, c_.value.rect.height, arena_);
        }
        if (const auto *data_ = std::get_if<2>(&from_.value)) {
            brokers::v1::lowerField(data_->name, c_.value.named.name, arena_);
            brokers::v1::lowerField(data_->tags, c_.value.named.tags, arena_);
        }
    }
};

/// The alternatives of `ShapeView`.
struct ShapeViewAlternatives {
    using Tag = Shape::Tag;

    /// All points at one distance.
    struct Circle {
        /// That distance.
        double radius = {};

        Circle() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Shape_Circle>>>
        explicit Circle(const C_ &from_)
            : radius(from_.radius) {}

        template <class View_ = Circle> Shape::Circle own() const {
            const View_ &view_ = *this;
            return Shape::Circle{
                view_.radius,
            };
        }
    };

    /// Four right angles.
    struct Rect {
        /// From left to right.
        double width = {};
        /// From top to bottom.
        double height = {};

        Rect() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Shape_Rect>>>
        explicit Rect(const C_ &from_)
            : width(from_.width)
            , height(from_.height) {}

        template <class View_ = Rect> Shape::Rect own() const {
            const View_ &view_ = *this;
            return Shape::Rect{
                view_.width,
                view_.height,
            };
        }
    };

    /// Known by its name only.
    struct Named {
        /// The name.
        std::string_view name = {};
        /// What else is said of it.
        brokers::v1::Seq<std::string_view> tags = {};

        Named() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Shape_Named>>>
        explicit Named(const C_ &from_)
            : name(brokers::v1::view<std::string_view>(from_.name))
            , tags(brokers::v1::view<brokers::v1::Seq<std::string_view>>(from_.tags)) {}

        template <class View_ = Named> Shape::Named own() const {
            const View_ &view_ = *this;
            return Shape::Named{
                brokers::v1::own(view_.name),
                brokers::v1::own(view_.tags),
            };
        }
    };

    /// Nothing at all.
    struct Empty {
        Shape::Empty own() const { return {}; }
    };
};

/// A `Shape` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ShapeView : ShapeViewAlternatives {
    using Abi = conformance_Shape;
    using Variant = std::variant<Circle, Rect, Named, Empty>;
    /// The alternative that it is.
    Variant value = {};

    ShapeView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Shape>>>
    explicit ShapeView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = ShapeView> Shape own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        case 3: return std::get_if<3>(&view_.value)->own();
        }
        brokers::v1::detail::fail("Shape", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Circle: return Circle(from_.value.circle);
        case Tag::Rect: return Rect(from_.value.rect);
        case Tag::Named: return Named(from_.value.named);
        case Tag::Empty: return Empty();
        }
        brokers::v1::detail::fail("Shape", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

struct Token;

/// The alternatives of `Token`.
struct TokenAlternatives {
    /// A number.
    struct Number {
        using Union = conformance::Token;
        double field0 = {};

        template <class Self_ = Number>
        friend bool operator==(const Number &left_, const Number &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0;
        }
        template <class Self_ = Number>
        friend bool operator!=(const Number &left_, const Number &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Another number, and what it is called.
    struct Constant {
        using Union = conformance::Token;
        int64_t field0 = {};
        conformance::Name field1 = {};

        template <class Self_ = Constant>
        friend bool operator==(const Constant &left_, const Constant &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0 &&
                   l_.field1 == r_.field1;
        }
        template <class Self_ = Constant>
        friend bool operator!=(const Constant &left_, const Constant &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Nothing but its name.
    struct End {
        using Union = conformance::Token;
        friend bool operator==(const End &, const End &) { return true; }
        friend bool operator!=(const End &, const End &) { return false; }
    };
    /// A structure.
    struct Item {
        using Union = conformance::Token;
        conformance::Item field0 = {};

        template <class Self_ = Item>
        friend bool operator==(const Item &left_, const Item &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0;
        }
        template <class Self_ = Item>
        friend bool operator!=(const Item &left_, const Item &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Number = 0,
        Constant = 1,
        End = 2,
        Item = 3,
    };
};

/// Variants with data that has no names, and one without data.
struct Token : TokenAlternatives {
    using Variant = std::variant<Number, Constant, End, Item>;
    /// The alternative that it is.
    Variant value = {};

    Token() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Token>>>
    Token(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Number,
            Tag::Constant,
            Tag::End,
            Tag::Item,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Number",
            "Constant",
            "End",
            "Item",
        };
        return names[value.index()];
    }

    template <class Self_ = Token> friend bool operator==(const Token &left_, const Token &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = Token> friend bool operator!=(const Token &left_, const Token &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }

    template <class C_ = conformance_Token> friend void lower(const Token &from_, conformance_Token &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        c_.tag = static_cast<int32_t>(from_.tag());
        if (const auto *data_ = std::get_if<0>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.number.field0, arena_);
        }
        if (const auto *data_ = std::get_if<1>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.constant.field0, arena_);
            brokers::v1::lowerField(data_->field1, c_.value.constant.field1, arena_);
        }
        if (const auto *data_ = std::get_if<3>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.item.field0, arena_);
        }
    }
};

/// The alternatives of `TokenView`.
struct TokenViewAlternatives {
    using Tag = Token::Tag;

    /// A number.
    struct Number {
        double field0 = {};

        Number() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Token_Number>>>
        explicit Number(const C_ &from_)
            : field0(from_.field0) {}

        template <class View_ = Number> Token::Number own() const {
            const View_ &view_ = *this;
            return Token::Number{
                view_.field0,
            };
        }
    };

    /// Another number, and what it is called.
    struct Constant {
        int64_t field0 = {};
        std::string_view field1 = {};

        Constant() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Token_Constant>>>
        explicit Constant(const C_ &from_)
            : field0(from_.field0)
            , field1(brokers::v1::view<std::string_view>(from_.field1)) {}

        template <class View_ = Constant> Token::Constant own() const {
            const View_ &view_ = *this;
            return Token::Constant{
                view_.field0,
                brokers::v1::own(view_.field1),
            };
        }
    };

    /// Nothing but its name.
    struct End {
        Token::End own() const { return {}; }
    };

    /// A structure.
    struct Item {
        conformance::ItemView field0 = {};

        Item() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Token_Item>>>
        explicit Item(const C_ &from_)
            : field0(brokers::v1::view<conformance::ItemView>(from_.field0)) {}

        template <class View_ = Item> Token::Item own() const {
            const View_ &view_ = *this;
            return Token::Item{
                brokers::v1::own(view_.field0),
            };
        }
    };
};

/// A `Token` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TokenView : TokenViewAlternatives {
    using Abi = conformance_Token;
    using Variant = std::variant<Number, Constant, End, Item>;
    /// The alternative that it is.
    Variant value = {};

    TokenView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Token>>>
    explicit TokenView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = TokenView> Token own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        case 3: return std::get_if<3>(&view_.value)->own();
        }
        brokers::v1::detail::fail("Token", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Number: return Number(from_.value.number);
        case Tag::Constant: return Constant(from_.value.constant);
        case Tag::End: return End();
        case Tag::Item: return Item(from_.value.item);
        }
        brokers::v1::detail::fail("Token", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// One field of every kind; two are named like words that some target languages keep for themselves.
struct Everything {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string text = {};
    /// Bytes.
    std::vector<uint8_t> blob = {};
    /// Numbers.
    std::vector<int32_t> numbers = {};
    /// Texts.
    std::vector<std::string> names = {};
    /// Structures.
    std::vector<Item> items = {};
    /// Lists of numbers.
    std::vector<std::vector<double>> matrix = {};
    /// A fixed number of numbers.
    std::array<int32_t, 4> quad = {};
    /// A fixed number of structures.
    std::array<Item, 2> pair = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A text or nothing.
    std::optional<std::string> maybeText = {};
    /// A list or nothing.
    std::optional<std::vector<int32_t>> maybeNumbers = {};
    /// A structure or nothing.
    std::optional<Item> maybeItem = {};
    /// A structure.
    Item inner = {};
    /// A variant without data.
    Color color = Color::Red;
    /// A newtype of a number.
    Meters distance = {};
    /// A newtype of a text.
    Label label = {};
    /// An alias.
    Ratio ratio = {};
    /// A variant with data.
    Shape shape = {};
    /// A keyword of C++ and Python.
    std::string class_ = {};
    /// A constant of Python, once its case is changed.
    std::optional<int32_t> none = {};

    template <class Self_ = Everything> friend bool operator==(const Everything &left_, const Everything &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.numbers == r_.numbers &&
               l_.names == r_.names &&
               l_.items == r_.items &&
               l_.matrix == r_.matrix &&
               l_.quad == r_.quad &&
               l_.pair == r_.pair &&
               l_.maybe == r_.maybe &&
               l_.maybeText == r_.maybeText &&
               l_.maybeNumbers == r_.maybeNumbers &&
               l_.maybeItem == r_.maybeItem &&
               l_.inner == r_.inner &&
               l_.color == r_.color &&
               l_.distance == r_.distance &&
               l_.label == r_.label &&
               l_.ratio == r_.ratio &&
               l_.shape == r_.shape &&
               l_.class_ == r_.class_ &&
               l_.none == r_.none;
    }
    template <class Self_ = Everything> friend bool operator!=(const Everything &left_, const Everything &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Everything> friend void lower(const Everything &from_, conformance_Everything &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.doublePrecision, c_.doublePrecision, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.blob, c_.blob, arena_);
        brokers::v1::lowerField(from_.numbers, c_.numbers, arena_);
        brokers::v1::lowerField(from_.names, c_.names, arena_);
        brokers::v1::lowerField(from_.items, c_.items, arena_);
        brokers::v1::lowerField(from_.matrix, c_.matrix, arena_);
        brokers::v1::lowerField(from_.quad, c_.quad, arena_);
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.maybeText, c_.maybeText, arena_);
        brokers::v1::lowerField(from_.maybeNumbers, c_.maybeNumbers, arena_);
        brokers::v1::lowerField(from_.maybeItem, c_.maybeItem, arena_);
        brokers::v1::lowerField(from_.inner, c_.inner, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.distance, c_.distance, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.ratio, c_.ratio, arena_);
        brokers::v1::lowerField(from_.shape, c_.shape, arena_);
        brokers::v1::lowerField(from_.class_, c_.class_, arena_);
        brokers::v1::lowerField(from_.none, c_.none, arena_);
    }
};

/// A `Everything` as the library shows it, valid as long as what it is part of; `own` copies it.
struct EverythingView {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string_view text = {};
    /// Bytes.
    brokers::v1::span<const uint8_t> blob = {};
    /// Numbers.
    brokers::v1::span<const int32_t> numbers = {};
    /// Texts.
    brokers::v1::Seq<std::string_view> names = {};
    /// Structures.
    brokers::v1::Seq<ItemView> items = {};
    /// Lists of numbers.
    brokers::v1::Seq<brokers::v1::span<const double>> matrix = {};
    /// A fixed number of numbers.
    std::array<int32_t, 4> quad = {};
    /// A fixed number of structures.
    std::array<ItemView, 2> pair = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A text or nothing.
    std::optional<std::string_view> maybeText = {};
    /// A list or nothing.
    std::optional<brokers::v1::span<const int32_t>> maybeNumbers = {};
    /// A structure or nothing.
    std::optional<ItemView> maybeItem = {};
    /// A structure.
    ItemView inner = {};
    /// A variant without data.
    Color color = Color::Red;
    /// A newtype of a number.
    Meters distance = {};
    /// A newtype of a text.
    std::string_view label = {};
    /// An alias.
    Ratio ratio = {};
    /// A variant with data.
    ShapeView shape = {};
    /// A keyword of C++ and Python.
    std::string_view class_ = {};
    /// A constant of Python, once its case is changed.
    std::optional<int32_t> none = {};

    /// Zero or empty.
    EverythingView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Everything>>>
    explicit EverythingView(const C_ &from_)
        : flag(brokers::v1::view<bool>(from_.flag))
        , signed8(from_.signed8)
        , signed16(from_.signed16)
        , signed32(from_.signed32)
        , signed64(from_.signed64)
        , unsigned8(from_.unsigned8)
        , unsigned16(from_.unsigned16)
        , unsigned32(from_.unsigned32)
        , unsigned64(from_.unsigned64)
        , single(from_.single)
        , doublePrecision(from_.doublePrecision)
        , letter(brokers::v1::view<char32_t>(from_.letter))
        , text(brokers::v1::view<std::string_view>(from_.text))
        , blob(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.blob))
        , numbers(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.numbers))
        , names(brokers::v1::view<brokers::v1::Seq<std::string_view>>(from_.names))
        , items(brokers::v1::view<brokers::v1::Seq<ItemView>>(from_.items))
        , matrix(brokers::v1::view<brokers::v1::Seq<brokers::v1::span<const double>>>(from_.matrix))
        , quad(brokers::v1::view<std::array<int32_t, 4>>(from_.quad))
        , pair(brokers::v1::view<std::array<ItemView, 2>>(from_.pair))
        , maybe(brokers::v1::view<std::optional<int64_t>>(from_.maybe))
        , maybeText(brokers::v1::view<std::optional<std::string_view>>(from_.maybeText))
        , maybeNumbers(brokers::v1::view<std::optional<brokers::v1::span<const int32_t>>>(from_.maybeNumbers))
        , maybeItem(brokers::v1::view<std::optional<ItemView>>(from_.maybeItem))
        , inner(brokers::v1::view<ItemView>(from_.inner))
        , color(brokers::v1::view<Color>(from_.color))
        , distance(from_.distance)
        , label(brokers::v1::view<std::string_view>(from_.label))
        , ratio(from_.ratio)
        , shape(brokers::v1::view<ShapeView>(from_.shape))
        , class_(brokers::v1::view<std::string_view>(from_.class_))
        , none(brokers::v1::view<std::optional<int32_t>>(from_.none)) {}

    /// A copy that stays valid.
    template <class View_ = EverythingView> Everything own() const {
        const View_ &view_ = *this;
        return Everything{
            view_.flag,
            view_.signed8,
            view_.signed16,
            view_.signed32,
            view_.signed64,
            view_.unsigned8,
            view_.unsigned16,
            view_.unsigned32,
            view_.unsigned64,
            view_.single,
            view_.doublePrecision,
            view_.letter,
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.names),
            brokers::v1::own(view_.items),
            brokers::v1::own(view_.matrix),
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.maybeText),
            brokers::v1::own(view_.maybeNumbers),
            brokers::v1::own(view_.maybeItem),
            brokers::v1::own(view_.inner),
            view_.color,
            view_.distance,
            brokers::v1::own(view_.label),
            view_.ratio,
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.class_),
            brokers::v1::own(view_.none),
        };
    }
};

/// Durations and moments in every place.
struct Times {
    /// How long something may take.
    std::chrono::nanoseconds timeout = {};
    /// When something happened.
    brokers::v1::SystemTime at = {};
    /// How long, or nothing.
    std::optional<std::chrono::nanoseconds> maybe = {};
    /// Moments.
    std::vector<brokers::v1::SystemTime> all = {};

    template <class Self_ = Times> friend bool operator==(const Times &left_, const Times &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.timeout == r_.timeout &&
               l_.at == r_.at &&
               l_.maybe == r_.maybe &&
               l_.all == r_.all;
    }
    template <class Self_ = Times> friend bool operator!=(const Times &left_, const Times &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Times> friend void lower(const Times &from_, conformance_Times &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.timeout, c_.timeout, arena_);
        brokers::v1::lowerField(from_.at, c_.at, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.all, c_.all, arena_);
    }
};

/// A `Times` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TimesView {
    /// How long something may take.
    std::chrono::nanoseconds timeout = {};
    /// When something happened.
    brokers::v1::SystemTime at = {};
    /// How long, or nothing.
    std::optional<std::chrono::nanoseconds> maybe = {};
    /// Moments.
    brokers::v1::Seq<brokers::v1::SystemTime> all = {};

    /// Zero or empty.
    TimesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Times>>>
    explicit TimesView(const C_ &from_)
        : timeout(brokers::v1::view<std::chrono::nanoseconds>(from_.timeout))
        , at(brokers::v1::view<brokers::v1::SystemTime>(from_.at))
        , maybe(brokers::v1::view<std::optional<std::chrono::nanoseconds>>(from_.maybe))
        , all(brokers::v1::view<brokers::v1::Seq<brokers::v1::SystemTime>>(from_.all)) {}

    /// A copy that stays valid.
    template <class View_ = TimesView> Times own() const {
        const View_ &view_ = *this;
        return Times{
            brokers::v1::own(view_.timeout),
            brokers::v1::own(view_.at),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.all),
        };
    }
};

/// Maps with keys and values of every kind.
struct Maps {
    /// By text, sorted.
    std::map<std::string, int64_t> byName = {};
    /// By number, in no order.
    std::unordered_map<uint32_t, Item> byId = {};
    /// Maps in a map, with lists.
    std::map<std::string, std::map<int64_t, std::vector<std::string>>> nested = {};
    /// By truth value.
    std::map<bool, std::string> byFlag = {};
    /// By character.
    std::map<char32_t, uint8_t> byChar = {};
    /// By variant without data.
    std::unordered_map<Color, std::vector<uint8_t>> byEnum = {};
    /// Structures or nothing.
    std::map<std::string, std::optional<Item>> maybe = {};

    template <class Self_ = Maps> friend bool operator==(const Maps &left_, const Maps &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.nested == r_.nested &&
               l_.byFlag == r_.byFlag &&
               l_.byChar == r_.byChar &&
               l_.byEnum == r_.byEnum &&
               l_.maybe == r_.maybe;
    }
    template <class Self_ = Maps> friend bool operator!=(const Maps &left_, const Maps &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Maps> friend void lower(const Maps &from_, conformance_Maps &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.byName, c_.byName, arena_);
        brokers::v1::lowerField(from_.byId, c_.byId, arena_);
        brokers::v1::lowerField(from_.nested, c_.nested, arena_);
        brokers::v1::lowerField(from_.byFlag, c_.byFlag, arena_);
        brokers::v1::lowerField(from_.byChar, c_.byChar, arena_);
        brokers::v1::lowerField(from_.byEnum, c_.byEnum, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
    }
};

/// A `Maps` as the library shows it, valid as long as what it is part of; `own` copies it.
struct MapsView {
    /// By text, sorted.
    brokers::v1::MapView<std::string_view, int64_t> byName = {};
    /// By number, in no order.
    brokers::v1::HashMapView<uint32_t, ItemView> byId = {};
    /// Maps in a map, with lists.
    brokers::v1::MapView<std::string_view, brokers::v1::MapView<int64_t, brokers::v1::Seq<std::string_view>>> nested = {};
    /// By truth value.
    brokers::v1::MapView<bool, std::string_view> byFlag = {};
    /// By character.
    brokers::v1::MapView<char32_t, uint8_t> byChar = {};
    /// By variant without data.
    brokers::v1::HashMapView<Color, brokers::v1::span<const uint8_t>> byEnum = {};
    /// Structures or nothing.
    brokers::v1::MapView<std::string_view, std::optional<ItemView>> maybe = {};

    /// Zero or empty.
    MapsView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Maps>>>
    explicit MapsView(const C_ &from_)
        : byName(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.byName))
        , byId(brokers::v1::view<brokers::v1::HashMapView<uint32_t, ItemView>>(from_.byId))
        , nested(brokers::v1::view<brokers::v1::MapView<std::string_view, brokers::v1::MapView<int64_t, brokers::v1::Seq<std::string_view>>>>(from_.nested))
        , byFlag(brokers::v1::view<brokers::v1::MapView<bool, std::string_view>>(from_.byFlag))
        , byChar(brokers::v1::view<brokers::v1::MapView<char32_t, uint8_t>>(from_.byChar))
        , byEnum(brokers::v1::view<brokers::v1::HashMapView<Color, brokers::v1::span<const uint8_t>>>(from_.byEnum))
        , maybe(brokers::v1::view<brokers::v1::MapView<std::string_view, std::optional<ItemView>>>(from_.maybe)) {}

    /// A copy that stays valid.
    template <class View_ = MapsView> Maps own() const {
        const View_ &view_ = *this;
        return Maps{
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.nested),
            brokers::v1::own(view_.byFlag),
            brokers::v1::own(view_.byChar),
            brokers::v1::own(view_.byEnum),
            brokers::v1::own(view_.maybe),
        };
    }
};

/// Tuples of several lengths.
struct Tuples {
    /// Two parts.
    std::tuple<int32_t, std::string> pair = {};
    /// One part.
    std::tuple<double> one = {};
    /// A tuple in a tuple, and one in a list.
    std::tuple<std::tuple<uint8_t, bool>, std::vector<std::tuple<std::string, int64_t>>> nested = {};
    /// A duration, and a moment or nothing.
    std::tuple<std::chrono::nanoseconds, std::optional<brokers::v1::SystemTime>> times = {};

    template <class Self_ = Tuples> friend bool operator==(const Tuples &left_, const Tuples &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.pair == r_.pair &&
               l_.one == r_.one &&
               l_.nested == r_.nested &&
               l_.times == r_.times;
    }
    template <class Self_ = Tuples> friend bool operator!=(const Tuples &left_, const Tuples &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Tuples> friend void lower(const Tuples &from_, conformance_Tuples &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.one, c_.one, arena_);
        brokers::v1::lowerField(from_.nested, c_.nested, arena_);
        brokers::v1::lowerField(from_.times, c_.times, arena_);
    }
};

/// A `Tuples` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TuplesView {
    /// Two parts.
    std::tuple<int32_t, std::string_view> pair = {};
    /// One part.
    std::tuple<double> one = {};
    /// A tuple in a tuple, and one in a list.
    std::tuple<std::tuple<uint8_t, bool>, brokers::v1::Seq<std::tuple<std::string_view, int64_t>>> nested = {};
    /// A duration, and a moment or nothing.
    std::tuple<std::chrono::nanoseconds, std::optional<brokers::v1::SystemTime>> times = {};

    /// Zero or empty.
    TuplesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Tuples>>>
    explicit TuplesView(const C_ &from_)
        : pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
        , one(brokers::v1::view<std::tuple<double>>(from_.one))
        , nested(brokers::v1::view<std::tuple<std::tuple<uint8_t, bool>, brokers::v1::Seq<std::tuple<std::string_view, int64_t>>>>(from_.nested))
        , times(brokers::v1::view<std::tuple<std::chrono::nanoseconds, std::optional<brokers::v1::SystemTime>>>(from_.times)) {}

    /// A copy that stays valid.
    template <class View_ = TuplesView> Tuples own() const {
        const View_ &view_ = *this;
        return Tuples{
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.one),
            brokers::v1::own(view_.nested),
            brokers::v1::own(view_.times),
        };
    }
};

/// Made of itself through a list.
struct Tree {
    /// The name of this node.
    std::string name = {};
    /// What hangs from it.
    std::vector<Tree> children = {};

    template <class Self_ = Tree> friend bool operator==(const Tree &left_, const Tree &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.name == r_.name &&
               l_.children == r_.children;
    }
    template <class Self_ = Tree> friend bool operator!=(const Tree &left_, const Tree &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Tree> friend void lower(const Tree &from_, conformance_Tree &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.name, c_.name, arena_);
        brokers::v1::lowerField(from_.children, c_.children, arena_);
    }
};

/// A `Tree` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TreeView {
    /// The name of this node.
    std::string_view name = {};
    /// What hangs from it.
    brokers::v1::Seq<TreeView> children = {};

    /// Zero or empty.
    TreeView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Tree>>>
    explicit TreeView(const C_ &from_)
        : name(brokers::v1::view<std::string_view>(from_.name))
        , children(brokers::v1::view<brokers::v1::Seq<TreeView>>(from_.children)) {}

    /// A copy that stays valid.
    template <class View_ = TreeView> Tree own() const {
        const View_ &view_ = *this;
        return Tree{
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.children),
        };
    }
};

/// Made of itself through a box that may be missing.
struct List {
    /// The value of this link.
    int64_t value = {};
    /// The rest of the chain.
    std::optional<brokers::v1::box<List>> next = {};

    template <class Self_ = List> friend bool operator==(const List &left_, const List &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value &&
               l_.next == r_.next;
    }
    template <class Self_ = List> friend bool operator!=(const List &left_, const List &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_List> friend void lower(const List &from_, conformance_List &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.value, c_.value, arena_);
        brokers::v1::lowerField(from_.next, c_.next, arena_);
    }
};

/// A `List` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ListView {
    /// The value of this link.
    int64_t value = {};
    /// The rest of the chain.
    std::optional<brokers::v1::BoxView<ListView>> next = {};

    /// Zero or empty.
    ListView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_List>>>
    explicit ListView(const C_ &from_)
        : value(from_.value)
        , next(brokers::v1::view<std::optional<brokers::v1::BoxView<ListView>>>(from_.next)) {}

    /// A copy that stays valid.
    template <class View_ = ListView> List own() const {
        const View_ &view_ = *this;
        return List{
            view_.value,
            brokers::v1::own(view_.next),
        };
    }
};

struct Expr;

/// The alternatives of `Expr`.
struct ExprAlternatives {
    /// A number.
    struct Number {
        using Union = conformance::Expr;
        double field0 = {};

        template <class Self_ = Number>
        friend bool operator==(const Number &left_, const Number &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0;
        }
        template <class Self_ = Number>
        friend bool operator!=(const Number &left_, const Number &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// The opposite of another.
    struct Negate {
        using Union = conformance::Expr;
        brokers::v1::box<conformance::Expr> field0 = {};

        template <class Self_ = Negate>
        friend bool operator==(const Negate &left_, const Negate &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0;
        }
        template <class Self_ = Negate>
        friend bool operator!=(const Negate &left_, const Negate &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// The sum of two others.
    struct Add {
        using Union = conformance::Expr;
        /// The first of them.
        brokers::v1::box<conformance::Expr> left = {};
        /// The second of them.
        brokers::v1::box<conformance::Expr> right = {};

        template <class Self_ = Add>
        friend bool operator==(const Add &left_, const Add &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.left == r_.left &&
                   l_.right == r_.right;
        }
        template <class Self_ = Add>
        friend bool operator!=(const Add &left_, const Add &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// A function of others.
    struct Call {
        using Union = conformance::Expr;
        /// The name of the function.
        std::string name = {};
        /// What it is called with.
        std::vector<conformance::Expr> arguments;

        template <class Self_ = Call>
        friend bool operator==(const Call &left_, const Call &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.name == r_.name &&
                   l_.arguments == r_.arguments;
        }
        template <class Self_ = Call>
        friend bool operator!=(const Call &left_, const Call &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Number = 0,
        Negate = 1,
        Add = 2,
        Call = 3,
    };
};

/// Variants that are made of the whole.
struct Expr : ExprAlternatives {
    using Variant = std::variant<Number, Negate, Add, Call>;
    /// The alternative that it is.
    Variant value = {};

    Expr() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Expr>>>
    Expr(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Number,
            Tag::Negate,
            Tag::Add,
            Tag::Call,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Number",
            "Negate",
            "Add",
            "Call",
        };
        return names[value.index()];
    }

    template <class Self_ = Expr> friend bool operator==(const Expr &left_, const Expr &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = Expr> friend bool operator!=(const Expr &left_, const Expr &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }

    template <class C_ = conformance_Expr> friend void lower(const Expr &from_, conformance_Expr &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        c_.tag = static_cast<int32_t>(from_.tag());
        if (const auto *data_ = std::get_if<0>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.number.field0, arena_);
        }
        if (const auto *data_ = std::get_if<1>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.negate.field0, arena_);
        }
        if (const auto *data_ = std::get_if<2>(&from_.value)) {
            brokers::v1::lowerField(data_->left, c_.value.add.left, arena_);
            brokers::v1::lowerField(data_->right, c_.value.add.right, arena_);
        }
        if (const auto *data_ = std::get_if<3>(&from_.value)) {
            brokers::v1::lowerField(data_->name, c_.value.call.name, arena_);
            brokers::v1::lowerField(data_->arguments, c_.value.call.arguments, arena_);
        }
    }
};

/// The alternatives of `ExprView`.
struct ExprViewAlternatives {
    using Tag = Expr::Tag;

    /// A number.
    struct Number {
        double field0 = {};

        Number() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Expr_Number>>>
        explicit Number(const C_ &from_)
            : field0(from_.field0) {}

        template <class View_ = Number> Expr::Number own() const {
            const View_ &view_ = *this;
            return Expr::Number{
                view_.field0,
            };
        }
    };

    /// The opposite of another.
    struct Negate {
        brokers::v1::BoxView<conformance::ExprView> field0 = {};

        Negate() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Expr_Negate>>>
        explicit Negate(const C_ &from_)
            : field0(brokers::v1::view<brokers::v1::BoxView<conformance::ExprView>>(from_.field0)) {}

        template <class View_ = Negate> Expr::Negate own() const {
            const View_ &view_ = *this;
            return Expr::Negate{
                brokers::v1::own(view_.field0),
            };
        }
    };

    /// The sum of two others.
    struct Add {
        /// The first of them.
        brokers::v1::BoxView<conformance::ExprView> left = {};
        /// The second of them.
        brokers::v1::BoxView<conformance::ExprView> right = {};

        Add() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Expr_Add>>>
        explicit Add(const C_ &from_)
            : left(brokers::v1::view<brokers::v1::BoxView<conformance::ExprView>>(from_.left))
            , right(brokers::v1::view<brokers::v1::BoxView<conformance::ExprView>>(from_.right)) {}

        template <class View_ = Add> Expr::Add own() const {
            const View_ &view_ = *this;
            return Expr::Add{
                brokers::v1::own(view_.left),
                brokers::v1::own(view_.right),
            };
        }
    };

    /// A function of others.
    struct Call {
        /// The name of the function.
        std::string_view name = {};
        /// What it is called with.
        brokers::v1::Seq<conformance::ExprView> arguments = {};

        Call() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Expr_Call>>>
        explicit Call(const C_ &from_)
            : name(brokers::v1::view<std::string_view>(from_.name))
            , arguments(brokers::v1::view<brokers::v1::Seq<conformance::ExprView>>(from_.arguments)) {}

        template <class View_ = Call> Expr::Call own() const {
            const View_ &view_ = *this;
            return Expr::Call{
                brokers::v1::own(view_.name),
                brokers::v1::own(view_.arguments),
            };
        }
    };
};

/// A `Expr` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ExprView : ExprViewAlternatives {
    using Abi = conformance_Expr;
    using Variant = std::variant<Number, Negate, Add, Call>;
    /// The alternative that it is.
    Variant value = {};

    ExprView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Expr>>>
    explicit ExprView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = ExprView> Expr own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        case 3: return std::get_if<3>(&view_.value)->own();
        }
        brokers::v1::detail::fail("Expr", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Number: return Number(from_.value.number);
        case Tag::Negate: return Negate(from_.value.negate);
        case Tag::Add: return Add(from_.value.add);
        case Tag::Call: return Call(from_.value.call);
        }
        brokers::v1::detail::fail("Expr", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// The other of two types that are made of each other.
struct Odd {
    /// The first one.
    std::optional<brokers::v1::box<Even>> even = {};
    /// A text.
    std::string tag = {};

    template <class Self_ = Odd> friend bool operator==(const Odd &left_, const Odd &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.even == r_.even &&
               l_.tag == r_.tag;
    }
    template <class Self_ = Odd> friend bool operator!=(const Odd &left_, const Odd &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Odd> friend void lower(const Odd &from_, conformance_Odd &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.even, c_.even, arena_);
        brokers::v1::lowerField(from_.tag, c_.tag, arena_);
    }
};

/// A `Odd` as the library shows it, valid as long as what it is part of; `own` copies it.
struct OddView {
    /// The first one.
    std::optional<brokers::v1::BoxView<EvenView>> even = {};
    /// A text.
    std::string_view tag = {};

    /// Zero or empty.
    OddView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Odd>>>
    explicit OddView(const C_ &from_)
        : even(brokers::v1::view<std::optional<brokers::v1::BoxView<EvenView>>>(from_.even))
        , tag(brokers::v1::view<std::string_view>(from_.tag)) {}

    /// A copy that stays valid.
    template <class View_ = OddView> Odd own() const {
        const View_ &view_ = *this;
        return Odd{
            brokers::v1::own(view_.even),
            brokers::v1::own(view_.tag),
        };
    }
};

/// One of two types that are made of each other.
struct Even {
    /// The other one.
    std::optional<brokers::v1::box<Odd>> odd = {};

    template <class Self_ = Even> friend bool operator==(const Even &left_, const Even &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.odd == r_.odd;
    }
    template <class Self_ = Even> friend bool operator!=(const Even &left_, const Even &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Even> friend void lower(const Even &from_, conformance_Even &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.odd, c_.odd, arena_);
    }
};

/// A `Even` as the library shows it, valid as long as what it is part of; `own` copies it.
struct EvenView {
    /// The other one.
    std::optional<brokers::v1::BoxView<OddView>> odd = {};

    /// Zero or empty.
    EvenView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Even>>>
    explicit EvenView(const C_ &from_)
        : odd(brokers::v1::view<std::optional<brokers::v1::BoxView<OddView>>>(from_.odd)) {}

    /// A copy that stays valid.
    template <class View_ = EvenView> Even own() const {
        const View_ &view_ = *this;
        return Even{
            brokers::v1::own(view_.odd),
        };
    }
};

/// Made of itself through the values of a map.
struct Index {
    /// What is found under each name.
    std::map<std::string, Index> entries = {};

    template <class Self_ = Index> friend bool operator==(const Index &left_, const Index &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.entries == r_.entries;
    }
    template <class Self_ = Index> friend bool operator!=(const Index &left_, const Index &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Index> friend void lower(const Index &from_, conformance_Index &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.entries, c_.entries, arena_);
    }
};

/// A `Index` as the library shows it, valid as long as what it is part of; `own` copies it.
struct IndexView {
    /// What is found under each name.
    brokers::v1::MapView<std::string_view, IndexView> entries = {};

    /// Zero or empty.
    IndexView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Index>>>
    explicit IndexView(const C_ &from_)
        : entries(brokers::v1::view<brokers::v1::MapView<std::string_view, IndexView>>(from_.entries)) {}

    /// A copy that stays valid.
    template <class View_ = IndexView> Index own() const {
        const View_ &view_ = *this;
        return Index{
            brokers::v1::own(view_.entries),
        };
    }
};

struct NewTypesError;

/// The alternatives of `NewTypesError`.
struct NewTypesErrorAlternatives {
    /// It was all wrong.
    struct Bad {
        using Union = conformance::NewTypesError;
        /// A tuple.
        std::tuple<int32_t, std::string> pair = {};
        /// A map.
        std::map<std::string, int64_t> map = {};
        /// A moment.
        brokers::v1::SystemTime at = {};
        /// A box of a type that is made of itself.
        brokers::v1::box<conformance::Tree> tree = {};

        template <class Self_ = Bad>
        friend bool operator==(const Bad &left_, const Bad &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.pair == r_.pair &&
                   l_.map == r_.map &&
                   l_.at == r_.at &&
                   l_.tree == r_.tree;
        }
        template <class Self_ = Bad>
        friend bool operator!=(const Bad &left_, const Bad &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Bad = 0,
    };
};

/// An error that carries what is neither a number nor a text.
struct NewTypesError : NewTypesErrorAlternatives {
    using Variant = std::variant<Bad>;
    /// The alternative that it is.
    Variant value = {};

    NewTypesError() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, NewTypesError>>>
    NewTypesError(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Bad,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Bad",
        };
        return names[value.index()];
    }
    /// What happened, for people, without the data.
    const char *message() const noexcept {
        constexpr const char *messages[] = {
            "It was all wrong",
        };
        return messages[value.index()];
    }

    template <class Self_ = NewTypesError> friend bool operator==(const NewTypesError &left_, const NewTypesError &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = NewTypesError> friend bool operator!=(const NewTypesError &left_, const NewTypesError &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The alternatives of `NewTypesErrorView`.
struct NewTypesErrorViewAlternatives {
    using Tag = NewTypesError::Tag;

    /// It was all wrong.
    struct Bad {
        /// A tuple.
        std::tuple<int32_t, std::string_view> pair = {};
        /// A map.
        brokers::v1::MapView<std::string_view, int64_t> map = {};
        /// A moment.
        brokers::v1::SystemTime at = {};
        /// A box of a type that is made of itself.
        brokers::v1::BoxView<conformance::TreeView> tree = {};

        Bad() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_NewTypesError_Bad>>>
        explicit Bad(const C_ &from_)
            : pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
            , map(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.map))
            , at(brokers::v1::view<brokers::v1::SystemTime>(from_.at))
            , tree(brokers::v1::view<brokers::v1::BoxView<conformance::TreeView>>(from_.tree)) {}

        template <class View_ = Bad> NewTypesError::Bad own() const {
            const View_ &view_ = *this;
            return NewTypesError::Bad{
                brokers::v1::own(view_.pair),
                brokers::v1::own(view_.map),
                brokers::v1::own(view_.at),
                brokers::v1::own(view_.tree),
            };
        }
    };
};

/// A `NewTypesError` as the library shows it, valid as long as what it is part of; `own` copies it.
struct NewTypesErrorView : NewTypesErrorViewAlternatives {
    using Abi = conformance_NewTypesError;
    using Variant = std::variant<Bad>;
    /// The alternative that it is.
    Variant value = {};

    NewTypesErrorView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_NewTypesError>>>
    explicit NewTypesErrorView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = NewTypesErrorView> NewTypesError own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        }
        brokers::v1::detail::fail("NewTypesError", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Bad: return Bad(from_.value.bad);
        }
        brokers::v1::detail::fail("NewTypesError", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// Lists of each type; those of `u8` are bytes.
struct Lists {
    /// A truth value.
    std::vector<uint8_t> flag = {};
    /// 8 bits, signed.
    std::vector<int8_t> signed8 = {};
    /// 16 bits, signed.
    std::vector<int16_t> signed16 = {};
    /// 32 bits, signed.
    std::vector<int32_t> signed32 = {};
    /// 64 bits, signed.
    std::vector<int64_t> signed64 = {};
    /// 8 bits, unsigned.
    std::vector<uint8_t> unsigned8 = {};
    /// 16 bits, unsigned.
    std::vector<uint16_t> unsigned16 = {};
    /// 32 bits, unsigned.
    std::vector<uint32_t> unsigned32 = {};
    /// 64 bits, unsigned.
    std::vector<uint64_t> unsigned64 = {};
    /// Single precision.
    std::vector<float> single = {};
    /// Double precision.
    std::vector<double> doublePrecision = {};
    /// A character.
    std::vector<char32_t> letter = {};
    /// A text.
    std::vector<std::string> text = {};
    /// Bytes.
    std::vector<std::vector<uint8_t>> blob = {};
    /// A duration.
    std::vector<std::chrono::nanoseconds> length = {};
    /// A moment.
    std::vector<brokers::v1::SystemTime> moment = {};
    /// A variant without data.
    std::vector<Color> color = {};
    /// A variant with a number at the end of what there is.
    std::vector<Level> level = {};
    /// A variant with named data.
    std::vector<Shape> shape = {};
    /// A variant with unnamed data.
    std::vector<Token> token = {};
    /// A structure.
    std::vector<Item> item = {};
    /// A newtype of a number.
    std::vector<Meters> meters = {};
    /// A newtype of a text.
    std::vector<Label> label = {};
    /// A newtype of bytes.
    std::vector<Seal> seal = {};
    /// An alias of a number.
    std::vector<Ratio> ratio = {};
    /// An alias of an array.
    std::vector<Quad> quad = {};
    /// A list of numbers.
    std::vector<std::vector<int32_t>> numbers = {};
    /// An array of structures.
    std::vector<std::array<Item, 2>> corners = {};
    /// A number or nothing.
    std::vector<std::optional<int64_t>> maybe = {};
    /// A map in order.
    std::vector<std::map<std::string, int64_t>> byName = {};
    /// A map without order.
    std::vector<std::unordered_map<uint32_t, Item>> byId = {};
    /// A tuple.
    std::vector<std::tuple<int32_t, std::string>> pair = {};
    /// A box.
    std::vector<brokers::v1::box<Tree>> tree = {};
    /// A type that is made of itself.
    std::vector<List> list = {};
    /// Variants that are made of the whole.
    std::vector<Expr> expr = {};

    template <class Self_ = Lists> friend bool operator==(const Lists &left_, const Lists &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = Lists> friend bool operator!=(const Lists &left_, const Lists &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Lists> friend void lower(const Lists &from_, conformance_Lists &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.doublePrecision, c_.doublePrecision, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.blob, c_.blob, arena_);
        brokers::v1::lowerField(from_.length, c_.length, arena_);
        brokers::v1::lowerField(from_.moment, c_.moment, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.shape, c_.shape, arena_);
        brokers::v1::lowerField(from_.token, c_.token, arena_);
        brokers::v1::lowerField(from_.item, c_.item, arena_);
        brokers::v1::lowerField(from_.meters, c_.meters, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.seal, c_.seal, arena_);
        brokers::v1::lowerField(from_.ratio, c_.ratio, arena_);
        brokers::v1::lowerField(from_.quad, c_.quad, arena_);
        brokers::v1::lowerField(from_.numbers, c_.numbers, arena_);
        brokers::v1::lowerField(from_.corners, c_.corners, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.byName, c_.byName, arena_);
        brokers::v1::lowerField(from_.byId, c_.byId, arena_);
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.tree, c_.tree, arena_);
        brokers::v1::lowerField(from_.list, c_.list, arena_);
        brokers::v1::lowerField(from_.expr, c_.expr, arena_);
    }
};

/// A `Lists` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ListsView {
    /// A truth value.
    brokers::v1::span<const uint8_t> flag = {};
    /// 8 bits, signed.
    brokers::v1::span<const int8_t> signed8 = {};
    /// 16 bits, signed.
    brokers::v1::span<const int16_t> signed16 = {};
    /// 32 bits, signed.
    brokers::v1::span<const int32_t> signed32 = {};
    /// 64 bits, signed.
    brokers::v1::span<const int64_t> signed64 = {};
    /// 8 bits, unsigned.
    brokers::v1::span<const uint8_t> unsigned8 = {};
    /// 16 bits, unsigned.
    brokers::v1::span<const uint16_t> unsigned16 = {};
    /// 32 bits, unsigned.
    brokers::v1::span<const uint32_t> unsigned32 = {};
    /// 64 bits, unsigned.
    brokers::v1::span<const uint64_t> unsigned64 = {};
    /// Single precision.
    brokers::v1::span<const float> single = {};
    /// Double precision.
    brokers::v1::span<const double> doublePrecision = {};
    /// A character.
    brokers::v1::span<const char32_t> letter = {};
    /// A text.
    brokers::v1::Seq<std::string_view> text = {};
    /// Bytes.
    brokers::v1::Seq<brokers::v1::span<const uint8_t>> blob = {};
    /// A duration.
    brokers::v1::Seq<std::chrono::nanoseconds> length = {};
    /// A moment.
    brokers::v1::Seq<brokers::v1::SystemTime> moment = {};
    /// A variant without data.
    brokers::v1::span<const Color> color = {};
    /// A variant with a number at the end of what there is.
    brokers::v1::span<const Level> level = {};
    /// A variant with named data.
    brokers::v1::Seq<ShapeView> shape = {};
    /// A variant with unnamed data.
    brokers::v1::Seq<TokenView> token = {};
    /// A structure.
    brokers::v1::Seq<ItemView> item = {};
    /// A newtype of a number.
    brokers::v1::span<const Meters> meters = {};
    /// A newtype of a text.
    brokers::v1::Seq<std::string_view> label = {};
    /// A newtype of bytes.
    brokers::v1::Seq<brokers::v1::span<const uint8_t>> seal = {};
    /// An alias of a number.
    brokers::v1::span<const Ratio> ratio = {};
    /// An alias of an array.
    brokers::v1::Seq<std::array<int32_t, 4>> quad = {};
    /// A list of numbers.
    brokers::v1::Seq<brokers::v1::span<const int32_t>> numbers = {};
    /// An array of structures.
    brokers::v1::Seq<std::array<ItemView, 2>> corners = {};
    /// A number or nothing.
    brokers::v1::Seq<std::optional<int64_t>> maybe = {};
    /// A map in order.
    brokers::v1::Seq<brokers::v1::MapView<std::string_view, int64_t>> byName = {};
    /// A map without order.
    brokers::v1::Seq<brokers::v1::HashMapView<uint32_t, ItemView>> byId = {};
    /// A tuple.
    brokers::v1::Seq<std::tuple<int32_t, std::string_view>> pair = {};
    /// A box.
    brokers::v1::Seq<brokers::v1::BoxView<TreeView>> tree = {};
    /// A type that is made of itself.
    brokers::v1::Seq<ListView> list = {};
    /// Variants that are made of the whole.
    brokers::v1::Seq<ExprView> expr = {};

    /// Zero or empty.
    ListsView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Lists>>>
    explicit ListsView(const C_ &from_)
        : flag(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.flag))
        , signed8(brokers::v1::view<brokers::v1::span<const int8_t>>(from_.signed8))
        , signed16(brokers::v1::view<brokers::v1::span<const int16_t>>(from_.signed16))
        , signed32(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.signed32))
        , signed64(brokers::v1::view<brokers::v1::span<const int64_t>>(from_.signed64))
        , unsigned8(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.unsigned8))
        , unsigned16(brokers::v1::view<brokers::v1::span<const uint16_t>>(from_.unsigned16))
        , unsigned32(brokers::v1::view<brokers::v1::span<const uint32_t>>(from_.unsigned32))
        , unsigned64(brokers::v1::view<brokers::v1::span<const uint64_t>>(from_.unsigned64))
        , single(brokers::v1::view<brokers::v1::span<const float>>(from_.single))
        , doublePrecision(brokers::v1::view<brokers::v1::span<const double>>(from_.doublePrecision))
        , letter(brokers::v1::view<brokers::v1::span<const char32_t>>(from_.letter))
        , text(brokers::v1::view<brokers::v1::Seq<std::string_view>>(from_.text))
        , blob(brokers::v1::view<brokers::v1::Seq<brokers::v1::span<const uint8_t>>>(from_.blob))
        , length(brokers::v1::view<brokers::v1::Seq<std::chrono::nanoseconds>>(from_.length))
        , moment(brokers::v1::view<brokers::v1::Seq<brokers::v1::SystemTime>>(from_.moment))
        , color(brokers::v1::view<brokers::v1::span<const Color>>(from_.color))
        , level(brokers::v1::view<brokers::v1::span<const Level>>(from_.level))
        , shape(brokers::v1::view<brokers::v1::Seq<ShapeView>>(from_.shape))
        , token(brokers::v1::view<brokers::v1::Seq<TokenView>>(from_.token))
        , item(brokers::v1::view<brokers::v1::Seq<ItemView>>(from_.item))
        , meters(brokers::v1::view<brokers::v1::span<const Meters>>(from_.meters))
        , label(brokers::v1::view<brokers::v1::Seq<std::string_view>>(from_.label))
        , seal(brokers::v1::view<brokers::v1::Seq<brokers::v1::span<const uint8_t>>>(from_.seal))
        , ratio(brokers::v1::view<brokers::v1::span<const Ratio>>(from_.ratio))
        , quad(brokers::v1::view<brokers::v1::Seq<std::array<int32_t, 4>>>(from_.quad))
        , numbers(brokers::v1::view<brokers::v1::Seq<brokers::v1::span<const int32_t>>>(from_.numbers))
        , corners(brokers::v1::view<brokers::v1::Seq<std::array<ItemView, 2>>>(from_.corners))
        , maybe(brokers::v1::view<brokers::v1::Seq<std::optional<int64_t>>>(from_.maybe))
        , byName(brokers::v1::view<brokers::v1::Seq<brokers::v1::MapView<std::string_view, int64_t>>>(from_.byName))
        , byId(brokers::v1::view<brokers::v1::Seq<brokers::v1::HashMapView<uint32_t, ItemView>>>(from_.byId))
        , pair(brokers::v1::view<brokers::v1::Seq<std::tuple<int32_t, std::string_view>>>(from_.pair))
        , tree(brokers::v1::view<brokers::v1::Seq<brokers::v1::BoxView<TreeView>>>(from_.tree))
        , list(brokers::v1::view<brokers::v1::Seq<ListView>>(from_.list))
        , expr(brokers::v1::view<brokers::v1::Seq<ExprView>>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = ListsView> Lists own() const {
        const View_ &view_ = *this;
        return Lists{
            brokers::v1::own(view_.flag),
            brokers::v1::own(view_.signed8),
            brokers::v1::own(view_.signed16),
            brokers::v1::own(view_.signed32),
            brokers::v1::own(view_.signed64),
            brokers::v1::own(view_.unsigned8),
            brokers::v1::own(view_.unsigned16),
            brokers::v1::own(view_.unsigned32),
            brokers::v1::own(view_.unsigned64),
            brokers::v1::own(view_.single),
            brokers::v1::own(view_.doublePrecision),
            brokers::v1::own(view_.letter),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
            brokers::v1::own(view_.color),
            brokers::v1::own(view_.level),
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            brokers::v1::own(view_.meters),
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            brokers::v1::own(view_.ratio),
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }
};

/// Arrays of each type.
struct Arrays {
    /// A truth value.
    std::array<bool, 2> flag = {};
    /// 8 bits, signed.
    std::array<int8_t, 2> signed8 = {};
    /// 16 bits, signed.
    std::array<int16_t, 2> signed16 = {};
    /// 32 bits, signed.
    std::array<int32_t, 2> signed32 = {};
    /// 64 bits, signed.
    std::array<int64_t, 2> signed64 = {};
    /// 8 bits, unsigned.
    std::array<uint8_t, 2> unsigned8 = {};
    /// 16 bits, unsigned.
    std::array<uint16_t, 2> unsigned16 = {};
    /// 32 bits, unsigned.
    std::array<uint32_t, 2> unsigned32 = {};
    /// 64 bits, unsigned.
    std::array<uint64_t, 2> unsigned64 = {};
    /// Single precision.
    std::array<float, 2> single = {};
    /// Double precision.
    std::array<double, 2> doublePrecision = {};
    /// A character.
    std::array<char32_t, 2> letter = {};
    /// A text.
    std::array<std::string, 2> text = {};
    /// Bytes.
    std::array<std::vector<uint8_t>, 2> blob = {};
    /// A duration.
    std::array<std::chrono::nanoseconds, 2> length = {};
    /// A moment.
    std::array<brokers::v1::SystemTime, 2> moment = {};
    /// A variant without data.
    std::array<Color, 2> color = {};
    /// A variant with a number at the end of what there is.
    std::array<Level, 2> level = {};
    /// A variant with named data.
    std::array<Shape, 2> shape = {};
    /// A variant with unnamed data.
    std::array<Token, 2> token = {};
    /// A structure.
    std::array<Item, 2> item = {};
    /// A newtype of a number.
    std::array<Meters, 2> meters = {};
    /// A newtype of a text.
    std::array<Label, 2> label = {};
    /// A newtype of bytes.
    std::array<Seal, 2> seal = {};
    /// An alias of a number.
    std::array<Ratio, 2> ratio = {};
    /// An alias of an array.
    std::array<Quad, 2> quad = {};
    /// A list of numbers.
    std::array<std::vector<int32_t>, 2> numbers = {};
    /// An array of structures.
    std::array<std::array<Item, 2>, 2> corners = {};
    /// A number or nothing.
    std::array<std::optional<int64_t>, 2> maybe = {};
    /// A map in order.
    std::array<std::map<std::string, int64_t>, 2> byName = {};
    /// A map without order.
    std::array<std::unordered_map<uint32_t, Item>, 2> byId = {};
    /// A tuple.
    std::array<std::tuple<int32_t, std::string>, 2> pair = {};
    /// A box.
    std::array<brokers::v1::box<Tree>, 2> tree = {};
    /// A type that is made of itself.
    std::array<List, 2> list = {};
    /// Variants that are made of the whole.
    std::array<Expr, 2> expr = {};

    template <class Self_ = Arrays> friend bool operator==(const Arrays &left_, const Arrays &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = Arrays> friend bool operator!=(const Arrays &left_, const Arrays &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Arrays> friend void lower(const Arrays &from_, conformance_Arrays &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.doublePrecision, c_.doublePrecision, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.blob, c_.blob, arena_);
        brokers::v1::lowerField(from_.length, c_.length, arena_);
        brokers::v1::lowerField(from_.moment, c_.moment, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.shape, c_.shape, arena_);
        brokers::v1::lowerField(from_.token, c_.token, arena_);
        brokers::v1::lowerField(from_.item, c_.item, arena_);
        brokers::v1::lowerField(from_.meters, c_.meters, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.seal, c_.seal, arena_);
        brokers::v1::lowerField(from_.ratio, c_.ratio, arena_);
        brokers::v1::lowerField(from_.quad, c_.quad, arena_);
        brokers::v1::lowerField(from_.numbers, c_.numbers, arena_);
        brokers::v1::lowerField(from_.corners, c_.corners, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.byName, c_.byName, arena_);
        brokers::v1::lowerField(from_.byId, c_.byId, arena_);
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.tree, c_.tree, arena_);
        brokers::v1::lowerField(from_.list, c_.list, arena_);
        brokers::v1::lowerField(from_.expr, c_.expr, arena_);
    }
};

/// A `Arrays` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ArraysView {
    /// A truth value.
    std::array<bool, 2> flag = {};
    /// 8 bits, signed.
    std::array<int8_t, 2> signed8 = {};
    /// 16 bits, signed.
    std::array<int16_t, 2> signed16 = {};
    /// 32 bits, signed.
    std::array<int32_t, 2> signed32 = {};
    /// 64 bits, signed.
    std::array<int64_t, 2> signed64 = {};
    /// 8 bits, unsigned.
    std::array<uint8_t, 2> unsigned8 = {};
    /// 16 bits, unsigned.
    std::array<uint16_t, 2> unsigned16 = {};
    /// 32 bits, unsigned.
    std::array<uint32_t, 2> unsigned32 = {};
    /// 64 bits, unsigned.
    std::array<uint64_t, 2> unsigned64 = {};
    /// Single precision.
    std::array<float, 2> single = {};
    /// Double precision.
    std::array<double, 2> doublePrecision = {};
    /// A character.
    std::array<char32_t, 2> letter = {};
    /// A text.
    std::array<std::string_view, 2> text = {};
    /// Bytes.
    std::array<brokers::v1::span<const uint8_t>, 2> blob = {};
    /// A duration.
    std::array<std::chrono::nanoseconds, 2> length = {};
    /// A moment.
    std::array<brokers::v1::SystemTime, 2> moment = {};
    /// A variant without data.
    std::array<Color, 2> color = {};
    /// A variant with a number at the end of what there is.
    std::array<Level, 2> level = {};
    /// A variant with named data.
    std::array<ShapeView, 2> shape = {};
    /// A variant with unnamed data.
    std::array<TokenView, 2> token = {};
    /// A structure.
    std::array<ItemView, 2> item = {};
    /// A newtype of a number.
    std::array<Meters, 2> meters = {};
    /// A newtype of a text.
    std::array<std::string_view, 2> label = {};
    /// A newtype of bytes.
    std::array<brokers::v1::span<const uint8_t>, 2> seal = {};
    /// An alias of a number.
    std::array<Ratio, 2> ratio = {};
    /// An alias of an array.
    std::array<std::array<int32_t, 4>, 2> quad = {};
    /// A list of numbers.
    std::array<brokers::v1::span<const int32_t>, 2> numbers = {};
    /// An array of structures.
    std::array<std::array<ItemView, 2>, 2> corners = {};
    /// A number or nothing.
    std::array<std::optional<int64_t>, 2> maybe = {};
    /// A map in order.
    std::array<brokers::v1::MapView<std::string_view, int64_t>, 2> byName = {};
    /// A map without order.
    std::array<brokers::v1::HashMapView<uint32_t, ItemView>, 2> byId = {};
    /// A tuple.
    std::array<std::tuple<int32_t, std::string_view>, 2> pair = {};
    /// A box.
    std::array<brokers::v1::BoxView<TreeView>, 2> tree = {};
    /// A type that is made of itself.
    std::array<ListView, 2> list = {};
    /// Variants that are made of the whole.
    std::array<ExprView, 2> expr = {};

    /// Zero or empty.
    ArraysView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Arrays>>>
    explicit ArraysView(const C_ &from_)
        : flag(brokers::v1::view<std::array<bool, 2>>(from_.flag))
        , signed8(brokers::v1::view<std::array<int8_t, 2>>(from_.signed8))
        , signed16(brokers::v1::view<std::array<int16_t, 2>>(from_.signed16))
        , signed32(brokers::v1::view<std::array<int32_t, 2>>(from_.signed32))
        , signed64(brokers::v1::view<std::array<int64_t, 2>>(from_.signed64))
        , unsigned8(brokers::v1::view<std::array<uint8_t, 2>>(from_.unsigned8))
        , unsigned16(brokers::v1::view<std::array<uint16_t, 2>>(from_.unsigned16))
        , unsigned32(brokers::v1::view<std::array<uint32_t, 2>>(from_.unsigned32))
        , unsigned64(brokers::v1::view<std::array<uint64_t, 2>>(from_.unsigned64))
        , single(brokers::v1::view<std::array<float, 2>>(from_.single))
        , doublePrecision(brokers::v1::view<std::array<double, 2>>(from_.doublePrecision))
        , letter(brokers::v1::view<std::array<char32_t, 2>>(from_.letter))
        , text(brokers::v1::view<std::array<std::string_view, 2>>(from_.text))
        , blob(brokers::v1::view<std::array<brokers::v1::span<const uint8_t>, 2>>(from_.blob))
        , length(brokers::v1::view<std::array<std::chrono::nanoseconds, 2>>(from_.length))
        , moment(brokers::v1::view<std::array<brokers::v1::SystemTime, 2>>(from_.moment))
        , color(brokers::v1::view<std::array<Color, 2>>(from_.color))
        , level(brokers::v1::view<std::array<Level, 2>>(from_.level))
        , shape(brokers::v1::view<std::array<ShapeView, 2>>(from_.shape))
        , token(brokers::v1::view<std::array<TokenView, 2>>(from_.token))
        , item(brokers::v1::view<std::array<ItemView, 2>>(from_.item))
        , meters(brokers::v1::view<std::array<Meters, 2>>(from_.meters))
        , label(brokers::v1::view<std::array<std::string_view, 2>>(from_.label))
        , seal(brokers::v1::view<std::array<brokers::v1::span<const uint8_t>, 2>>(from_.seal))
        , ratio(brokers::v1::view<std::array<Ratio, 2>>(from_.ratio))
        , quad(brokers::v1::view<std::array<std::array<int32_t, 4>, 2>>(from_.quad))
        , numbers(brokers::v1::view<std::array<brokers::v1::span<const int32_t>, 2>>(from_.numbers))
        , corners(brokers::v1::view<std::array<std::array<ItemView, 2>, 2>>(from_.corners))
        , maybe(brokers::v1::view<std::array<std::optional<int64_t>, 2>>(from_.maybe))
        , byName(brokers::v1::view<std::array<brokers::v1::MapView<std::string_view, int64_t>, 2>>(from_.byName))
        , byId(brokers::v1::view<std::array<brokers::v1::HashMapView<uint32_t, ItemView>, 2>>(from_.byId))
        , pair(brokers::v1::view<std::array<std::tuple<int32_t, std::string_view>, 2>>(from_.pair))
        , tree(brokers::v1::view<std::array<brokers::v1::BoxView<TreeView>, 2>>(from_.tree))
        , list(brokers::v1::view<std::array<ListView, 2>>(from_.list))
        , expr(brokers::v1::view<std::array<ExprView, 2>>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = ArraysView> Arrays own() const {
        const View_ &view_ = *this;
        return Arrays{
            brokers::v1::own(view_.flag),
            brokers::v1::own(view_.signed8),
            brokers::v1::own(view_.signed16),
            brokers::v1::own(view_.signed32),
            brokers::v1::own(view_.signed64),
            brokers::v1::own(view_.unsigned8),
            brokers::v1::own(view_.unsigned16),
            brokers::v1::own(view_.unsigned32),
            brokers::v1::own(view_.unsigned64),
            brokers::v1::own(view_.single),
            brokers::v1::own(view_.doublePrecision),
            brokers::v1::own(view_.letter),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
            brokers::v1::own(view_.color),
            brokers::v1::own(view_.level),
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            brokers::v1::own(view_.meters),
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            brokers::v1::own(view_.ratio),
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }
};

/// Each type, or nothing.
struct Maybes {
    /// A truth value.
    std::optional<bool> flag = {};
    /// 8 bits, signed.
    std::optional<int8_t> signed8 = {};
    /// 16 bits, signed.
    std::optional<int16_t> signed16 = {};
    /// 32 bits, signed.
    std::optional<int32_t> signed32 = {};
    /// 64 bits, signed.
    std::optional<int64_t> signed64 = {};
    /// 8 bits, unsigned.
    std::optional<uint8_t> unsigned8 = {};
    /// 16 bits, unsigned.
    std::optional<uint16_t> unsigned16 = {};
    /// 32 bits, unsigned.
    std::optional<uint32_t> unsigned32 = {};
    /// 64 bits, unsigned.
    std::optional<uint64_t> unsigned64 = {};
    /// Single precision.
    std::optional<float> single = {};
    /// Double precision.
    std::optional<double> doublePrecision = {};
    /// A character.
    std::optional<char32_t> letter = {};
    /// A text.
    std::optional<std::string> text = {};
    /// Bytes.
    std::optional<std::vector<uint8_t>> blob = {};
    /// A duration.
    std::optional<std::chrono::nanoseconds> length = {};
    /// A moment.
    std::optional<brokers::v1::SystemTime> moment = {};
    /// A variant without data.
    std::optional<Color> color = {};
    /// A variant with a number at the end of what there is.
    std::optional<Level> level = {};
    /// A variant with named data.
    std::optional<Shape> shape = {};
    /// A variant with unnamed data.
    std::optional<Token> token = {};
    /// A structure.
    std::optional<Item> item = {};
    /// A newtype of a number.
    std::optional<Meters> meters = {};
    /// A newtype of a text.
    std::optional<Label> label = {};
    /// A newtype of bytes.
    std::optional<Seal> seal = {};
    /// An alias of a number.
    std::optional<Ratio> ratio = {};
    /// An alias of an array.
    std::optional<Quad> quad = {};
    /// A list of numbers.
    std::optional<std::vector<int32_t>> numbers = {};
    /// An array of structures.
    std::optional<std::array<Item, 2>> corners = {};
    /// A number or nothing.
    std::optional<std::optional<int64_t>> maybe = {};
    /// A map in order.
    std::optional<std::map<std::string, int64_t>> byName = {};
    /// A map without order.
    std::optional<std::unordered_map<uint32_t, Item>> byId = {};
    /// A tuple.
    std::optional<std::tuple<int32_t, std::string>> pair = {};
    /// A box.
    std::optional<brokers::v1::box<Tree>> tree = {};
    /// A type that is made of itself.
    std::optional<List> list = {};
    /// Variants that are made of the whole.
    std::optional<Expr> expr = {};

    template <class Self_ = Maybes> friend bool operator==(const Maybes &left_, const Maybes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = Maybes> friend bool operator!=(const Maybes &left_, const Maybes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Maybes> friend void lower(const Maybes &from_, conformance_Maybes &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.doublePrecision, c_.doublePrecision, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.blob, c_.blob, arena_);
        brokers::v1::lowerField(from_.length, c_.length, arena_);
        brokers::v1::lowerField(from_.moment, c_.moment, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.shape, c_.shape, arena_);
        brokers::v1::lowerField(from_.token, c_.token, arena_);
        brokers::v1::lowerField(from_.item, c_.item, arena_);
        brokers::v1::lowerField(from_.meters, c_.meters, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.seal, c_.seal, arena_);
        brokers::v1::lowerField(from_.ratio, c_.ratio, arena_);
        brokers::v1::lowerField(from_.quad, c_.quad, arena_);
        brokers::v1::lowerField(from_.numbers, c_.numbers, arena_);
        brokers::v1::lowerField(from_.corners, c_.corners, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.byName, c_.byName, arena_);
        brokers::v1::lowerField(from_.byId, c_.byId, arena_);
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.tree, c_.tree, arena_);
        brokers::v1::lowerField(from_.list, c_.list, arena_);
        brokers::v1::lowerField(from_.expr, c_.expr, arena_);
    }
};

/// A `Maybes` as the library shows it, valid as long as what it is part of; `own` copies it.
struct MaybesView {
    /// A truth value.
    std::optional<bool> flag = {};
    /// 8 bits, signed.
    std::optional<int8_t> signed8 = {};
    /// 16 bits, signed.
    std::optional<int16_t> signed16 = {};
    /// 32 bits, signed.
    std::optional<int32_t> signed32 = {};
    /// 64 bits, signed.
    std::optional<int64_t> signed64 = {};
    /// 8 bits, unsigned.
    std::optional<uint8_t> unsigned8 = {};
    /// 16 bits, unsigned.
    std::optional<uint16_t> unsigned16 = {};
    /// 32 bits, unsigned.
    std::optional<uint32_t> unsigned32 = {};
    /// 64 bits, unsigned.
    std::optional<uint64_t> unsigned64 = {};
    /// Single precision.
    std::optional<float> single = {};
    /// Double precision.
    std::optional<double> doublePrecision = {};
    /// A character.
    std::optional<char32_t> letter = {};
    /// A text.
    std::optional<std::string_view> text = {};
    /// Bytes.
    std::optional<brokers::v1::span<const uint8_t>> blob = {};
    /// A duration.
    std::optional<std::chrono::nanoseconds> length = {};
    /// A moment.
    std::optional<brokers::v1::SystemTime> moment = {};
    /// A variant without data.
    std::optional<Color> color = {};
    /// A variant with a number at the end of what there is.
    std::optional<Level> level = {};
    /// A variant with named data.
    std::optional<ShapeView> shape = {};
    /// A variant with unnamed data.
    std::optional<TokenView> token = {};
    /// A structure.
    std::optional<ItemView> item = {};
    /// A newtype of a number.
    std::optional<Meters> meters = {};
    /// A newtype of a text.
    std::optional<std::string_view> label = {};
    /// A newtype of bytes.
    std::optional<brokers::v1::span<const uint8_t>> seal = {};
    /// An alias of a number.
    std::optional<Ratio> ratio = {};
    /// An alias of an array.
    std::optional<std::array<int32_t, 4>> quad = {};
    /// A list of numbers.
    std::optional<brokers::v1::span<const int32_t>> numbers = {};
    /// An array of structures.
    std::optional<std::array<ItemView, 2>> corners = {};
    /// A number or nothing.
    std::optional<std::optional<int64_t>> maybe = {};
    /// A map in order.
    std::optional<brokers::v1::MapView<std::string_view, int64_t>> byName = {};
    /// A map without order.
    std::optional<brokers::v1::HashMapView<uint32_t, ItemView>> byId = {};
    /// A tuple.
    std::optional<std::tuple<int32_t, std::string_view>> pair = {};
    /// A box.
    std::optional<brokers::v1::BoxView<TreeView>> tree = {};
    /// A type that is made of itself.
    std::optional<ListView> list = {};
    /// Variants that are made of the whole.
    std::optional<ExprView> expr = {};

    /// Zero or empty.
    MaybesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Maybes>>>
    explicit MaybesView(const C_ &from_)
        : flag(brokers::v1::view<std::optional<bool>>(from_.flag))
        , signed8(brokers::v1::view<std::optional<int8_t>>(from_.signed8))
        , signed16(brokers::v1::view<std::optional<int16_t>>(from_.signed16))
        , signed32(brokers::v1::view<std::optional<int32_t>>(from_.signed32))
        , signed64(brokers::v1::view<std::optional<int64_t>>(from_.signed64))
        , unsigned8(brokers::v1::view<std::optional<uint8_t>>(from_.unsigned8))
        , unsigned16(brokers::v1::view<std::optional<uint16_t>>(from_.unsigned16))
        , unsigned32(brokers::v1::view<std::optional<uint32_t>>(from_.unsigned32))
        , unsigned64(brokers::v1::view<std::optional<uint64_t>>(from_.unsigned64))
        , single(brokers::v1::view<std::optional<float>>(from_.single))
        , doublePrecision(brokers::v1::view<std::optional<double>>(from_.doublePrecision))
        , letter(brokers::v1::view<std::optional<char32_t>>(from_.letter))
        , text(brokers::v1::view<std::optional<std::string_view>>(from_.text))
        , blob(brokers::v1::view<std::optional<brokers::v1::span<const uint8_t>>>(from_.blob))
        , length(brokers::v1::view<std::optional<std::chrono::nanoseconds>>(from_.length))
        , moment(brokers::v1::view<std::optional<brokers::v1::SystemTime>>(from_.moment))
        , color(brokers::v1::view<std::optional<Color>>(from_.color))
        , level(brokers::v1::view<std::optional<Level>>(from_.level))
        , shape(brokers::v1::view<std::optional<ShapeView>>(from_.shape))
        , token(brokers::v1::view<std::optional<TokenView>>(from_.token))
        , item(brokers::v1::view<std::optional<ItemView>>(from_.item))
        , meters(brokers::v1::view<std::optional<Meters>>(from_.meters))
        , label(brokers::v1::view<std::optional<std::string_view>>(from_.label))
        , seal(brokers::v1::view<std::optional<brokers::v1::span<const uint8_t>>>(from_.seal))
        , ratio(brokers::v1::view<std::optional<Ratio>>(from_.ratio))
        , quad(brokers::v1::view<std::optional<std::array<int32_t, 4>>>(from_.quad))
        , numbers(brokers::v1::view<std::optional<brokers::v1::span<const int32_t>>>(from_.numbers))
        , corners(brokers::v1::view<std::optional<std::array<ItemView, 2>>>(from_.corners))
        , maybe(brokers::v1::view<std::optional<std::optional<int64_t>>>(from_.maybe))
        , byName(brokers::v1::view<std::optional<brokers::v1::MapView<std::string_view, int64_t>>>(from_.byName))
        , byId(brokers::v1::view<std::optional<brokers::v1::HashMapView<uint32_t, ItemView>>>(from_.byId))
        , pair(brokers::v1::view<std::optional<std::tuple<int32_t, std::string_view>>>(from_.pair))
        , tree(brokers::v1::view<std::optional<brokers::v1::BoxView<TreeView>>>(from_.tree))
        , list(brokers::v1::view<std::optional<ListView>>(from_.list))
        , expr(brokers::v1::view<std::optional<ExprView>>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = MaybesView> Maybes own() const {
        const View_ &view_ = *this;
        return Maybes{
            brokers::v1::own(view_.flag),
            brokers::v1::own(view_.signed8),
            brokers::v1::own(view_.signed16),
            brokers::v1::own(view_.signed32),
            brokers::v1::own(view_.signed64),
            brokers::v1::own(view_.unsigned8),
            brokers::v1::own(view_.unsigned16),
            brokers::v1::own(view_.unsigned32),
            brokers::v1::own(view_.unsigned64),
            brokers::v1::own(view_.single),
            brokers::v1::own(view_.doublePrecision),
            brokers::v1::own(view_.letter),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
            brokers::v1::own(view_.color),
            brokers::v1::own(view_.level),
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            brokers::v1::own(view_.meters),
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            brokers::v1::own(view_.ratio),
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }
};

/// Tuples with a part of each type.
struct Pairs {
    /// From a truth value to a character.
    std::tuple<bool, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t, float, double, char32_t> part0 = {};
    /// From a text to a newtype of bytes.
    std::tuple<std::string, std::vector<uint8_t>, std::chrono::nanoseconds, brokers::v1::SystemTime, Color, Level, Shape, Token, Item, Meters, Label, Seal> part1 = {};
    /// From an alias of a number to variants that are made of the whole.
    std::tuple<Ratio, Quad, std::vector<int32_t>, std::array<Item, 2>, std::optional<int64_t>, std::map<std::string, int64_t>, std::unordered_map<uint32_t, Item>, std::tuple<int32_t, std::string>, brokers::v1::box<Tree>, List, Expr> part2 = {};

    template <class Self_ = Pairs> friend bool operator==(const Pairs &left_, const Pairs &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.part0 == r_.part0 &&
               l_.part1 == r_.part1 &&
               l_.part2 == r_.part2;
    }
    template <class Self_ = Pairs> friend bool operator!=(const Pairs &left_, const Pairs &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Pairs> friend void lower(const Pairs &from_, conformance_Pairs &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.part0, c_.part0, arena_);
        brokers::v1::lowerField(from_.part1, c_.part1, arena_);
        brokers::v1::lowerField(from_.part2, c_.part2, arena_);
    }
};

/// A `Pairs` as the library shows it, valid as long as what it is part of; `own` copies it.
struct PairsView {
    /// From a truth value to a character.
    std::tuple<bool, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t, float, double, char32_t> part0 = {};
    /// From a text to a newtype of bytes.
    std::tuple<std::string_view, brokers::v1::span<const uint8_t>, std::chrono::nanoseconds, brokers::v1::SystemTime, Color, Level, ShapeView, TokenView, ItemView, Meters, std::string_view, brokers::v1::span<const uint8_t>> part1 = {};
    /// From an alias of a number to variants that are made of the whole.
    std::tuple<Ratio, std::array<int32_t, 4>, brokers::v1::span<const int32_t>, std::array<ItemView, 2>, std::optional<int64_t>, brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::HashMapView<uint32_t, ItemView>, std::tuple<int32_t, std::string_view>, brokers::v1::BoxView<TreeView>, ListView, ExprView> part2 = {};

    /// Zero or empty.
    PairsView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Pairs>>>
    explicit PairsView(const C_ &from_)
        : part0(brokers::v1::view<std::tuple<bool, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t, float, double, char32_t>>(from_.part0))
        , part1(brokers::v1::view<std::tuple<std::string_view, brokers::v1::span<const uint8_t>, std::chrono::nanoseconds, brokers::v1::SystemTime, Color, Level, ShapeView, TokenView, ItemView, Meters, std::string_view, brokers::v1::span<const uint8_t>>>(from_.part1))
        , part2(brokers::v1::view<std::tuple<Ratio, std::array<int32_t, 4>, brokers::v1::span<const int32_t>, std::array<ItemView, 2>, std::optional<int64_t>, brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::HashMapView<uint32_t, ItemView>, std::tuple<int32_t, std::string_view>, brokers::v1::BoxView<TreeView>, ListView, ExprView>>(from_.part2)) {}

    /// A copy that stays valid.
    template <class View_ = PairsView> Pairs own() const {
        const View_ &view_ = *this;
        return Pairs{
            brokers::v1::own(view_.part0),
            brokers::v1::own(view_.part1),
            brokers::v1::own(view_.part2),
        };
    }
};

/// A type of its own around: a truth value.
using NewFlag = bool;

/// A type of its own around: 64 bits, signed.
using NewSigned64 = int64_t;

/// A type of its own around: a character.
using NewLetter = char32_t;

/// A type of its own around: a variant without data.
using NewColor = Color;

/// A type of its own around: a newtype of a text.
using NewLabel = Label;

/// Maps in the order of keys of each kind; with `ByKeyUnsorted` they have values of each type.
struct ByKey {
    /// By a truth value: a truth value.
    std::map<bool, bool> flag = {};
    /// By 8 bits, signed: 8 bits, signed.
    std::map<int8_t, int8_t> signed8 = {};
    /// By 16 bits, signed: 16 bits, signed.
    std::map<int16_t, int16_t> signed16 = {};
    /// By 32 bits, signed: 32 bits, signed.
    std::map<int32_t, int32_t> signed32 = {};
    /// By 64 bits, signed: 64 bits, signed.
    std::map<int64_t, int64_t> signed64 = {};
    /// By 8 bits, unsigned: 8 bits, unsigned.
    std::map<uint8_t, uint8_t> unsigned8 = {};
    /// By 16 bits, unsigned: 16 bits, unsigned.
    std::map<uint16_t, uint16_t> unsigned16 = {};
    /// By 32 bits, unsigned: 32 bits, unsigned.
    std::map<uint32_t, uint32_t> unsigned32 = {};
    /// By 64 bits, unsigned: 64 bits, unsigned.
    std::map<uint64_t, uint64_t> unsigned64 = {};
    /// By a character: single precision.
    std::map<char32_t, float> letter = {};
    /// By a text: double precision.
    std::map<std::string, double> text = {};
    /// By an alias of a text: a character.
    std::map<Name, char32_t> name = {};
    /// By a variant without data: a text.
    std::map<Color, std::string> color = {};
    /// By a variant with a number at the end of what there is: bytes.
    std::map<Level, std::vector<uint8_t>> level = {};
    /// By a newtype of a text: a duration.
    std::map<Label, std::chrono::nanoseconds> label = {};
    /// By a newtype of a truth value: a moment.
    std::map<NewFlag, brokers::v1::SystemTime> newFlag = {};
    /// By a newtype of a number: a variant without data.
    std::map<NewSigned64, Color> newSigned64 = {};
    /// By a newtype of a character: a variant with a number at the end of what there is.
    std::map<NewLetter, Level> newLetter = {};
    /// By a newtype of a variant: a variant with named data.
    std::map<NewColor, Shape> newColor = {};
    /// By a newtype of a newtype: a variant with unnamed data.
    std::map<NewLabel, Token> newLabel = {};

    template <class Self_ = ByKey> friend bool operator==(const ByKey &left_, const ByKey &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.name == r_.name &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.label == r_.label &&
               l_.newFlag == r_.newFlag &&
               l_.newSigned64 == r_.newSigned64 &&
               l_.newLetter == r_.newLetter &&
               l_.newColor == r_.newColor &&
               l_.newLabel == r_.newLabel;
    }
    template <class Self_ = ByKey> friend bool operator!=(const ByKey &left_, const ByKey &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_ByKey> friend void lower(const ByKey &from_, conformance_ByKey &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.name, c_.name, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.newFlag, c_.newFlag, arena_);
        brokers::v1::lowerField(from_.newSigned64, c_.newSigned64, arena_);
        brokers::v1::lowerField(from_.newLetter, c_.newLetter, arena_);
        brokers::v1::lowerField(from_.newColor, c_.newColor, arena_);
        brokers::v1::lowerField(from_.newLabel, c_.newLabel, arena_);
    }
};

/// A `ByKey` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ByKeyView {
    /// By a truth value: a truth value.
    brokers::v1::MapView<bool, bool> flag = {};
    /// By 8 bits, signed: 8 bits, signed.
    brokers::v1::MapView<int8_t, int8_t> signed8 = {};
    /// By 16 bits, signed: 16 bits, signed.
    brokers::v1::MapView<int16_t, int16_t> signed16 = {};
    /// By 32 bits, signed: 32 bits, signed.
    brokers::v1::MapView<int32_t, int32_t> signed32 = {};
    /// By 64 bits, signed: 64 bits, signed.
    brokers::v1::MapView<int64_t, int64_t> signed64 = {};
    /// By 8 bits, unsigned: 8 bits, unsigned.
    brokers::v1::MapView<uint8_t, uint8_t> unsigned8 = {};
    /// By 16 bits, unsigned: 16 bits, unsigned.
    brokers::v1::MapView<uint16_t, uint16_t> unsigned16 = {};
    /// By 32 bits, unsigned: 32 bits, unsigned.
    brokers::v1::MapView<uint32_t, uint32_t> unsigned32 = {};
    /// By 64 bits, unsigned: 64 bits, unsigned.
    brokers::v1::MapView<uint64_t, uint64_t> unsigned64 = {};
    /// By a character: single precision.
    brokers::v1::MapView<char32_t, float> letter = {};
    /// By a text: double precision.
    brokers::v1::MapView<std::string_view, double> text = {};
    /// By an alias of a text: a character.
    brokers::v1::MapView<std::string_view, char32_t> name = {};
    /// By a variant without data: a text.
    brokers::v1::MapView<Color, std::string_view> color = {};
    /// By a variant with a number at the end of what there is: bytes.
    brokers::v1::MapView<Level, brokers::v1::span<const uint8_t>> level = {};
    /// By a newtype of a text: a duration.
    brokers::v1::MapView<std::string_view, std::chrono::nanoseconds> label = {};
    /// By a newtype of a truth value: a moment.
    brokers::v1::MapView<NewFlag, brokers::v1::SystemTime> newFlag = {};
    /// By a newtype of a number: a variant without data.
    brokers::v1::MapView<NewSigned64, Color> newSigned64 = {};
    /// By a newtype of a character: a variant with a number at the end of what there is.
    brokers::v1::MapView<NewLetter, Level> newLetter = {};
    /// By a newtype of a variant: a variant with named data.
    brokers::v1::MapView<NewColor, ShapeView> newColor = {};
    /// By a newtype of a newtype: a variant with unnamed data.
    brokers::v1::MapView<std::string_view, TokenView> newLabel = {};

    /// Zero or empty.
    ByKeyView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ByKey>>>
    explicit ByKeyView(const C_ &from_)
        : flag(brokers::v1::view<brokers::v1::MapView<bool, bool>>(from_.flag))
        , signed8(brokers::v1::view<brokers::v1::MapView<int8_t, int8_t>>(from_.signed8))
        , signed16(brokers::v1::view<brokers::v1::MapView<int16_t, int16_t>>(from_.signed16))
        , signed32(brokers::v1::view<brokers::v1::MapView<int32_t, int32_t>>(from_.signed32))
        , signed64(brokers::v1::view<brokers::v1::MapView<int64_t, int64_t>>(from_.signed64))
        , unsigned8(brokers::v1::view<brokers::v1::MapView<uint8_t, uint8_t>>(from_.unsigned8))
        , unsigned16(brokers::v1::view<brokers::v1::MapView<uint16_t, uint16_t>>(from_.unsigned16))
        , unsigned32(brokers::v1::view<brokers::v1::MapView<uint32_t, uint32_t>>(from_.unsigned32))
        , unsigned64(brokers::v1::view<brokers::v1::MapView<uint64_t, uint64_t>>(from_.unsigned64))
        , letter(brokers::v1::view<brokers::v1::MapView<char32_t, float>>(from_.letter))
        , text(brokers::v1::view<brokers::v1::MapView<std::string_view, double>>(from_.text))
        , name(brokers::v1::view<brokers::v1::MapView<std::string_view, char32_t>>(from_.name))
        , color(brokers::v1::view<brokers::v1::MapView<Color, std::string_view>>(from_.color))
        , level(brokers::v1::view<brokers::v1::MapView<Level, brokers::v1::span<const uint8_t>>>(from_.level))
        , label(brokers::v1::view<brokers::v1::MapView<std::string_view, std::chrono::nanoseconds>>(from_.label))
        , newFlag(brokers::v1::view<brokers::v1::MapView<NewFlag, brokers::v1::SystemTime>>(from_.newFlag))
        , newSigned64(brokers::v1::view<brokers::v1::MapView<NewSigned64, Color>>(from_.newSigned64))
        , newLetter(brokers::v1::view<brokers::v1::MapView<NewLetter, Level>>(from_.newLetter))
        , newColor(brokers::v1::view<brokers::v1::MapView<NewColor, ShapeView>>(from_.newColor))
        , newLabel(brokers::v1::view<brokers::v1::MapView<std::string_view, TokenView>>(from_.newLabel)) {}

    /// A copy that stays valid.
    template <class View_ = ByKeyView> ByKey own() const {
        const View_ &view_ = *this;
        return ByKey{
            brokers::v1::own(view_.flag),
            brokers::v1::own(view_.signed8),
            brokers::v1::own(view_.signed16),
            brokers::v1::own(view_.signed32),
            brokers::v1::own(view_.signed64),
            brokers::v1::own(view_.unsigned8),
            brokers::v1::own(view_.unsigned16),
            brokers::v1::own(view_.unsigned32),
            brokers::v1::own(view_.unsigned64),
            brokers::v1::own(view_.letter),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.color),
            brokers::v1::own(view_.level),
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.newFlag),
            brokers::v1::own(view_.newSigned64),
            brokers::v1::own(view_.newLetter),
            brokers::v1::own(view_.newColor),
            brokers::v1::own(view_.newLabel),
        };
    }
};

/// Maps with keys of each kind, in no order; with `ByKey` they have values of each type.
struct ByKeyUnsorted {
    /// By a truth value: a structure.
    std::unordered_map<bool, Item> flag = {};
    /// By 8 bits, signed: a newtype of a number.
    std::unordered_map<int8_t, Meters> signed8 = {};
    /// By 16 bits, signed: a newtype of a text.
    std::unordered_map<int16_t, Label> signed16 = {};
    /// By 32 bits, signed: a newtype of bytes.
    std::unordered_map<int32_t, Seal> signed32 = {};
    /// By 64 bits, signed: an alias of a number.
    std::unordered_map<int64_t, Ratio> signed64 = {};
    /// By 8 bits, unsigned: an alias of an array.
    std::unordered_map<uint8_t, Quad> unsigned8 = {};
    /// By 16 bits, unsigned: a list of numbers.
    std::unordered_map<uint16_t, std::vector<int32_t>> unsigned16 = {};
    /// By 32 bits, unsigned: an array of structures.
    std::unordered_map<uint32_t, std::array<Item, 2>> unsigned32 = {};
    /// By 64 bits, unsigned: a number or nothing.
    std::unordered_map<uint64_t, std::optional<int64_t>> unsigned64 = {};
    /// By a character: a map in order.
    std::unordered_map<char32_t, std::map<std::string, int64_t>> letter = {};
    /// By a text: a map without order.
    std::unordered_map<std::string, std::unordered_map<uint32_t, Item>> text = {};
    /// By an alias of a text: a tuple.
    std::unordered_map<Name, std::tuple<int32_t, std::string>> name = {};
    /// By a variant without data: a box.
    std::unordered_map<Color, brokers::v1::box<Tree>> color = {};
    /// By a variant with a number at the end of what there is: a type that is made of itself.
    std::unordered_map<Level, List> level = {};
    /// By a newtype of a text: variants that are made of the whole.
    std::unordered_map<Label, Expr> label = {};
    /// By a newtype of a truth value: a truth value.
    std::unordered_map<NewFlag, bool> newFlag = {};
    /// By a newtype of a number: 8 bits, signed.
    std::unordered_map<NewSigned64, int8_t> newSigned64 = {};
    /// By a newtype of a character: 16 bits, signed.
    std::unordered_map<NewLetter, int16_t> newLetter = {};
    /// By a newtype of a variant: 32 bits, signed.
    std::unordered_map<NewColor, int32_t> newColor = {};
    /// By a newtype of a newtype: 64 bits, signed.
    std::unordered_map<NewLabel, int64_t> newLabel = {};

    template <class Self_ = ByKeyUnsorted> friend bool operator==(const ByKeyUnsorted &left_, const ByKeyUnsorted &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.name == r_.name &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.label == r_.label &&
               l_.newFlag == r_.newFlag &&
               l_.newSigned64 == r_.newSigned64 &&
               l_.newLetter == r_.newLetter &&
               l_.newColor == r_.newColor &&
               l_.newLabel == r_.newLabel;
    }
    template <class Self_ = ByKeyUnsorted> friend bool operator!=(const ByKeyUnsorted &left_, const ByKeyUnsorted &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_ByKeyUnsorted> friend void lower(const ByKeyUnsorted &from_, conformance_ByKeyUnsorted &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.name, c_.name, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.newFlag, c_.newFlag, arena_);
        brokers::v1::lowerField(from_.newSigned64, c_.newSigned64, arena_);
        brokers::v1::lowerField(from_.newLetter, c_.newLetter, arena_);
        brokers::v1::lowerField(from_.newColor, c_.newColor, arena_);
        brokers::v1::lowerField(from_.newLabel, c_.newLabel, arena_);
    }
};

/// A `ByKeyUnsorted` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ByKeyUnsortedView {
    /// By a truth value: a structure.
    brokers::v1::HashMapView<bool, ItemView> flag = {};
    /// By 8 bits, signed: a newtype of a number.
    brokers::v1::HashMapView<int8_t, Meters> signed8 = {};
    /// By 16 bits, signed: a newtype of a text.
    brokers::v1::HashMapView<int16_t, std::string_view> signed16 = {};
    /// By 32 bits, signed: a newtype of bytes.
    brokers::v1::HashMapView<int32_t, brokers::v1::span<const uint8_t>> signed32 = {};
    /// By 64 bits, signed: an alias of a number.
    brokers::v1::HashMapView<int64_t, Ratio> signed64 = {};
    /// By 8 bits, unsigned: an alias of an array.
    brokers::v1::HashMapView<uint8_t, std::array<int32_t, 4>> unsigned8 = {};
    /// By 16 bits, unsigned: a list of numbers.
    brokers::v1::HashMapView<uint16_t, brokers::v1::span<const int32_t>> unsigned16 = {};
    /// By 32 bits, unsigned: an array of structures.
    brokers::v1::HashMapView<uint32_t, std::array<ItemView, 2>> unsigned32 = {};
    /// By 64 bits, unsigned: a number or nothing.
    brokers::v1::HashMapView<uint64_t, std::optional<int64_t>> unsigned64 = {};
    /// By a character: a map in order.
    brokers::v1::HashMapView<char32_t, brokers::v1::MapView<std::string_view, int64_t>> letter = {};
    /// By a text: a map without order.
    brokers::v1::HashMapView<std::string_view, brokers::v1::HashMapView<uint32_t, ItemView>> text = {};
    /// By an alias of a text: a tuple.
    brokers::v1::HashMapView<std::string_view, std::tuple<int32_t, std::string_view>> name = {};
    /// By a variant without data: a box.
    brokers::v1::HashMapView<Color, brokers::v1::BoxView<TreeView>> color = {};
    /// By a variant with a number at the end of what there is: a type that is made of itself.
    brokers::v1::HashMapView<Level, ListView> level = {};
    /// By a newtype of a text: variants that are made of the whole.
    brokers::v1::HashMapView<std::string_view, ExprView> label = {};
    /// By a newtype of a truth value: a truth value.
    brokers::v1::HashMapView<NewFlag, bool> newFlag = {};
    /// By a newtype of a number: 8 bits, signed.
    brokers::v1::HashMapView<NewSigned64, int8_t> newSigned64 = {};
    /// By a newtype of a character: 16 bits, signed.
    brokers::v1::HashMapView<NewLetter, int16_t> newLetter = {};
    /// By a newtype of a variant: 32 bits, signed.
    brokers::v1::HashMapView<NewColor, int32_t> newColor = {};
    /// By a newtype of a newtype: 64 bits, signed.
    brokers::v1::HashMapView<std::string_view, int64_t> newLabel = {};

    /// Zero or empty.
    ByKeyUnsortedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ByKeyUnsorted>>>
    explicit ByKeyUnsortedView(const C_ &from_)
        : flag(brokers::v1::view<brokers::v1::HashMapView<bool, ItemView>>(from_.flag))
        , signed8(brokers::v1::view<brokers::v1::HashMapView<int8_t, Meters>>(from_.signed8))
        , signed16(brokers::v1::view<brokers::v1::HashMapView<int16_t, std::string_view>>(from_.signed16))
        , signed32(brokers::v1::view<brokers::v1::HashMapView<int32_t, brokers::v1::span<const uint8_t>>>(from_.signed32))
        , signed64(brokers::v1::view<brokers::v1::HashMapView<int64_t, Ratio>>(from_.signed64))
        , unsigned8(brokers::v1::view<brokers::v1::HashMapView<uint8_t, std::array<int32_t, 4>>>(from_.unsigned8))
        , unsigned16(brokers::v1::view<brokers::v1::HashMapView<uint16_t, brokers::v1::span<const int32_t>>>(from_.unsigned16))
        , unsigned32(brokers::v1::view<brokers::v1::HashMapView<uint32_t, std::array<ItemView, 2>>>(from_.unsigned32))
        , unsigned64(brokers::v1::view<brokers::v1::HashMapView<uint64_t, std::optional<int64_t>>>(from_.unsigned64))
        , letter(brokers::v1::view<brokers::v1::HashMapView<char32_t, brokers::v1::MapView<std::string_view, int64_t>>>(from_.letter))
        , text(brokers::v1::view<brokers::v1::HashMapView<std::string_view, brokers::v1::HashMapView<uint32_t, ItemView>>>(from_.text))
        , name(brokers::v1::view<brokers::v1::HashMapView<std::string_view, std::tuple<int32_t, std::string_view>>>(from_.name))
        , color(brokers::v1::view<brokers::v1::HashMapView<Color, brokers::v1::BoxView<TreeView>>>(from_.color))
        , level(brokers::v1::view<brokers::v1::HashMapView<Level, ListView>>(from_.level))
        , label(brokers::v1::view<brokers::v1::HashMapView<std::string_view, ExprView>>(from_.label))
        , newFlag(brokers::v1::view<brokers::v1::HashMapView<NewFlag, bool>>(from_.newFlag))
        , newSigned64(brokers::v1::view<brokers::v1::HashMapView<NewSigned64, int8_t>>(from_.newSigned64))
        , newLetter(brokers::v1::view<brokers::v1::HashMapView<NewLetter, int16_t>>(from_.newLetter))
        , newColor(brokers::v1::view<brokers::v1::HashMapView<NewColor, int32_t>>(from_.newColor))
        , newLabel(brokers::v1::view<brokers::v1::HashMapView<std::string_view, int64_t>>(from_.newLabel)) {}

    /// A copy that stays valid.
    template <class View_ = ByKeyUnsortedView> ByKeyUnsorted own() const {
        const View_ &view_ = *this;
        return ByKeyUnsorted{
            brokers::v1::own(view_.flag),
            brokers::v1::own(view_.signed8),
            brokers::v1::own(view_.signed16),
            brokers::v1::own(view_.signed32),
            brokers::v1::own(view_.signed64),
            brokers::v1::own(view_.unsigned8),
            brokers::v1::own(view_.unsigned16),
            brokers::v1::own(view_.unsigned32),
            brokers::v1::own(view_.unsigned64),
            brokers::v1::own(view_.letter),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.color),
            brokers::v1::own(view_.level),
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.newFlag),
            brokers::v1::own(view_.newSigned64),
            brokers::v1::own(view_.newLetter),
            brokers::v1::own(view_.newColor),
            brokers::v1::own(view_.newLabel),
        };
    }
};

/// A type of its own around: 8 bits, signed.
using NewSigned8 = int8_t;

/// A type of its own around: 16 bits, signed.
using NewSigned16 = int16_t;

/// A type of its own around: 32 bits, signed.
using NewSigned32 = int32_t;

/// A type of its own around: 8 bits, unsigned.
using NewUnsigned8 = uint8_t;

/// A type of its own around: 16 bits, unsigned.
using NewUnsigned16 = uint16_t;

/// A type of its own around: 32 bits, unsigned.
using NewUnsigned32 = uint32_t;

/// A type of its own around: 64 bits, unsigned.
using NewUnsigned64 = uint64_t;

/// A type of its own around: single precision.
using NewSingle = float;

/// A type of its own around: double precision.
using NewDoublePrecision = double;

/// A type of its own around: a text.
using NewText = std::string;

/// A type of its own around: bytes.
using NewBlob = std::vector<uint8_t>;

/// A type of its own around: a duration.
using NewLength = std::chrono::nanoseconds;

/// A type of its own around: a moment.
using NewMoment = brokers::v1::SystemTime;

/// A type of its own around: a variant with a number at the end of what there is.
using NewLevel = Level;

/// A type of its own around: a variant with named data.
using NewShape = Shape;
using NewShapeView = ShapeView;

/// A type of its own around: a variant with unnamed data.
using NewToken = Token;
using NewTokenView = TokenView;

/// A type of its own around: a structure.
using NewItem = Item;
using NewItemView = ItemView;

/// A type of its own around: a newtype of a number.
using NewMeters = Meters;

/// A type of its own around: a newtype of bytes.
using NewSeal = Seal;

/// A type of its own around: an alias of a number.
using NewRatio = Ratio;

/// A type of its own around: an alias of an array.
using NewQuad = Quad;

/// A type of its own around: a list of numbers.
using NewNumbers = std::vector<int32_t>;

/// A type of its own around: an array of structures.
using NewCorners = std::array<Item, 2>;

/// A type of its own around: a number or nothing.
using NewMaybe = std::optional<int64_t>;

/// A type of its own around: a map in order.
using NewByName = std::map<std::string, int64_t>;

/// A type of its own around: a map without order.
using NewById = std::unordered_map<uint32_t, Item>;

/// A type of its own around: a tuple.
using NewPair = std::tuple<int32_t, std::string>;

/// A type of its own around: a box.
using NewTree = brokers::v1::box<Tree>;

/// A type of its own around: a type that is made of itself.
using NewList = List;
using NewListView = ListView;

/// A type of its own around: variants that are made of the whole.
using NewExpr = Expr;
using NewExprView = ExprView;

/// Newtypes of each type.
struct Newtypes {
    /// A truth value.
    NewFlag flag = {};
    /// 8 bits, signed.
    NewSigned8 signed8 = {};
    /// 16 bits, signed.
    NewSigned16 signed16 = {};
    /// 32 bits, signed.
    NewSigned32 signed32 = {};
    /// 64 bits, signed.
    NewSigned64 signed64 = {};
    /// 8 bits, unsigned.
    NewUnsigned8 unsigned8 = {};
    /// 16 bits, unsigned.
    NewUnsigned16 unsigned16 = {};
    /// 32 bits, unsigned.
    NewUnsigned32 unsigned32 = {};
    /// 64 bits, unsigned.
    NewUnsigned64 unsigned64 = {};
    /// Single precision.
    NewSingle single = {};
    /// Double precision.
    NewDoublePrecision doublePrecision = {};
    /// A character.
    NewLetter letter = {};
    /// A text.
    NewText text = {};
    /// Bytes.
    NewBlob blob = {};
    /// A duration.
    NewLength length = {};
    /// A moment.
    NewMoment moment = {};
    /// A variant without data.
    NewColor color = Color::Red;
    /// A variant with a number at the end of what there is.
    NewLevel level = {};
    /// A variant with named data.
    NewShape shape = {};
    /// A variant with unnamed data.
    NewToken token = {};
    /// A structure.
    NewItem item = {};
    /// A newtype of a number.
    NewMeters meters = {};
    /// A newtype of a text.
    NewLabel label = {};
    /// A newtype of bytes.
    NewSeal seal = {};
    /// An alias of a number.
    NewRatio ratio = {};
    /// An alias of an array.
    NewQuad quad = {};
    /// A list of numbers.
    NewNumbers numbers = {};
    /// An array of structures.
    NewCorners corners = {};
    /// A number or nothing.
    NewMaybe maybe = {};
    /// A map in order.
    NewByName byName = {};
    /// A map without order.
    NewById byId = {};
    /// A tuple.
    NewPair pair = {};
    /// A box.
    NewTree tree = {};
    /// A type that is made of itself.
    NewList list = {};
    /// Variants that are made of the whole.
    NewExpr expr = {};

    template <class Self_ = Newtypes> friend bool operator==(const Newtypes &left_, const Newtypes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment &&
               l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = Newtypes> friend bool operator!=(const Newtypes &left_, const Newtypes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Newtypes> friend void lower(const Newtypes &from_, conformance_Newtypes &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.flag, c_.flag, arena_);
        brokers::v1::lowerField(from_.signed8, c_.signed8, arena_);
        brokers::v1::lowerField(from_.signed16, c_.signed16, arena_);
        brokers::v1::lowerField(from_.signed32, c_.signed32, arena_);
        brokers::v1::lowerField(from_.signed64, c_.signed64, arena_);
        brokers::v1::lowerField(from_.unsigned8, c_.unsigned8, arena_);
        brokers::v1::lowerField(from_.unsigned16, c_.unsigned16, arena_);
        brokers::v1::lowerField(from_.unsigned32, c_.unsigned32, arena_);
        brokers::v1::lowerField(from_.unsigned64, c_.unsigned64, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.doublePrecision, c_.doublePrecision, arena_);
        brokers::v1::lowerField(from_.letter, c_.letter, arena_);
        brokers::v1::lowerField(from_.text, c_.text, arena_);
        brokers::v1::lowerField(from_.blob, c_.blob, arena_);
        brokers::v1::lowerField(from_.length, c_.length, arena_);
        brokers::v1::lowerField(from_.moment, c_.moment, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
        brokers::v1::lowerField(from_.level, c_.level, arena_);
        brokers::v1::lowerField(from_.shape, c_.shape, arena_);
        brokers::v1::lowerField(from_.token, c_.token, arena_);
        brokers::v1::lowerField(from_.item, c_.item, arena_);
        brokers::v1::lowerField(from_.meters, c_.meters, arena_);
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.seal, c_.seal, arena_);
        brokers::v1::lowerField(from_.ratio, c_.ratio, arena_);
        brokers::v1::lowerField(from_.quad, c_.quad, arena_);
        brokers::v1::lowerField(from_.numbers, c_.numbers, arena_);
        brokers::v1::lowerField(from_.corners, c_.corners, arena_);
        brokers::v1::lowerField(from_.maybe, c_.maybe, arena_);
        brokers::v1::lowerField(from_.byName, c_.byName, arena_);
        brokers::v1::lowerField(from_.byId, c_.byId, arena_);
        brokers::v1::lowerField(from_.pair, c_.pair, arena_);
        brokers::v1::lowerField(from_.tree, c_.tree, arena_);
        brokers::v1::lowerField(from_.list, c_.list, arena_);
        brokers::v1::lowerField(from_.expr, c_.expr, arena_);
    }
};

/// A `Newtypes` as the library shows it, valid as long as what it is part of; `own` copies it.
struct NewtypesView {
    /// A truth value.
    NewFlag flag = {};
    /// 8 bits, signed.
    NewSigned8 signed8 = {};
    /// 16 bits, signed.
    NewSigned16 signed16 = {};
    /// 32 bits, signed.
    NewSigned32 signed32 = {};
    /// 64 bits, signed.
    NewSigned64 signed64 = {};
    /// 8 bits, unsigned.
    NewUnsigned8 unsigned8 = {};
    /// 16 bits, unsigned.
    NewUnsigned16 unsigned16 = {};
    /// 32 bits, unsigned.
    NewUnsigned32 unsigned32 = {};
    /// 64 bits, unsigned.
    NewUnsigned64 unsigned64 = {};
    /// Single precision.
    NewSingle single = {};
    /// Double precision.
    NewDoublePrecision doublePrecision = {};
    /// A character.
    NewLetter letter = {};
    /// A text.
    std::string_view text = {};
    /// Bytes.
    brokers::v1::span<const uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};
    /// A variant without data.
    NewColor color = Color::Red;
    /// A variant with a number at the end of what there is.
    NewLevel level = {};
    /// A variant with named data.
    ShapeView shape = {};
    /// A variant with unnamed data.
    TokenView token = {};
    /// A structure.
    ItemView item = {};
    /// A newtype of a number.
    NewMeters meters = {};
    /// A newtype of a text.
    std::string_view label = {};
    /// A newtype of bytes.
    brokers::v1::span<const uint8_t> seal = {};
    /// An alias of a number.
    NewRatio ratio = {};
    /// An alias of an array.
    std::array<int32_t, 4> quad = {};
    /// A list of numbers.
    brokers::v1::span<const int32_t> numbers = {};
    /// An array of structures.
    std::array<ItemView, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    brokers::v1::MapView<std::string_view, int64_t> byName = {};
    /// A map without order.
    brokers::v1::HashMapView<uint32_t, ItemView> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string_view> pair = {};
    /// A box.
    brokers::v1::BoxView<TreeView> tree = {};
    /// A type that is made of itself.
    ListView list = {};
    /// Variants that are made of the whole.
    ExprView expr = {};

    /// Zero or empty.
    NewtypesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Newtypes>>>
    explicit NewtypesView(const C_ &from_)
        : flag(brokers::v1::view<NewFlag>(from_.flag))
        , signed8(from_.signed8)
        , signed16(from_.signed16)
        , signed32(from_.signed32)
        , signed64(from_.signed64)
        , unsigned8(from_.unsigned8)
        , unsigned16(from_.unsigned16)
        , unsigned32(from_.unsigned32)
        , unsigned64(from_.unsigned64)
        , single(from_.single)
        , doublePrecision(from_.doublePrecision)
        , letter(brokers::v1::view<NewLetter>(from_.letter))
        , text(brokers::v1::view<std::string_view>(from_.text))
        , blob(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.blob))
        , length(brokers::v1::view<std::chrono::nanoseconds>(from_.length))
        , moment(brokers::v1::view<brokers::v1::SystemTime>(from_.moment))
        , color(brokers::v1::view<NewColor>(from_.color))
        , level(brokers::v1::view<NewLevel>(from_.level))
        , shape(brokers::v1::view<ShapeView>(from_.shape))
        , token(brokers::v1::view<TokenView>(from_.token))
        , item(brokers::v1::view<ItemView>(from_.item))
        , meters(from_.meters)
        , label(brokers::v1::view<std::string_view>(from_.label))
        , seal(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.seal))
        , ratio(from_.ratio)
        , quad(brokers::v1::view<std::array<int32_t, 4>>(from_.quad))
        , numbers(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.numbers))
        , corners(brokers::v1::view<std::array<ItemView, 2>>(from_.corners))
        , maybe(brokers::v1::view<std::optional<int64_t>>(from_.maybe))
        , byName(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.byName))
        , byId(brokers::v1::view<brokers::v1::HashMapView<uint32_t, ItemView>>(from_.byId))
        , pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
        , tree(brokers::v1::view<brokers::v1::BoxView<TreeView>>(from_.tree))
        , list(brokers::v1::view<ListView>(from_.list))
        , expr(brokers::v1::view<ExprView>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = NewtypesView> Newtypes own() const {
        const View_ &view_ = *this;
        return Newtypes{
            view_.flag,
            view_.signed8,
            view_.signed16,
            view_.signed32,
            view_.signed64,
            view_.unsigned8,
            view_.unsigned16,
            view_.unsigned32,
            view_.unsigned64,
            view_.single,
            view_.doublePrecision,
            view_.letter,
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
            view_.color,
            view_.level,
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            view_.meters,
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            view_.ratio,
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }
};

struct Cases;

/// The alternatives of `Cases`.
struct CasesAlternatives {
    /// Nothing.
    struct Nothing {
        using Union = conformance::Cases;
        friend bool operator==(const Nothing &, const Nothing &) { return true; }
        friend bool operator!=(const Nothing &, const Nothing &) { return false; }
    };
    /// All at once: what is one number, one text, one stretch of bytes or time.
    struct Scalars {
        using Union = conformance::Cases;
        /// A truth value.
        bool field0 = {};
        /// 8 bits, signed.
        int8_t field1 = {};
        /// 16 bits, signed.
        int16_t field2 = {};
        /// 32 bits, signed.
        int32_t field3 = {};
        /// 64 bits, signed.
        int64_t field4 = {};
        /// 8 bits, unsigned.
        uint8_t field5 = {};
        /// 16 bits, unsigned.
        uint16_t field6 = {};
        /// 32 bits, unsigned.
        uint32_t field7 = {};
        /// 64 bits, unsigned.
        uint64_t field8 = {};
        /// Single precision.
        float field9 = {};
        /// Double precision.
        double field10 = {};
        /// A character.
        char32_t field11 = {};
        /// A text.
        std::string field12 = {};
        /// Bytes.
        std::vector<uint8_t> field13 = {};
        /// A duration.
        std::chrono::nanoseconds field14 = {};
        /// A moment.
        brokers::v1::SystemTime field15 = {};

        template <class Self_ = Scalars>
        friend bool operator==(const Scalars &left_, const Scalars &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0 &&
                   l_.field1 == r_.field1 &&
                   l_.field2 == r_.field2 &&
                   l_.field3 == r_.field3 &&
                   l_.field4 == r_.field4 &&
                   l_.field5 == r_.field5 &&
                   l_.field6 == r_.field6 &&
                   l_.field7 == r_.field7 &&
                   l_.field8 == r_.field8 &&
                   l_.field9 == r_.field9 &&
                   l_.field10 == r_.field10 &&
                   l_.field11 == r_.field11 &&
                   l_.field12 == r_.field12 &&
                   l_.field13 == r_.field13 &&
                   l_.field14 == r_.field14 &&
                   l_.field15 == r_.field15;
        }
        template <class Self_ = Scalars>
        friend bool operator!=(const Scalars &left_, const Scalars &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// All at once: what is declared, or made of others.
    struct Composites {
        using Union = conformance::Cases;
        /// A variant without data.
        conformance::Color field0 = conformance::Color::Red;
        /// A variant with a number at the end of what there is.
        conformance::Level field1 = {};
        /// A variant with named data.
        conformance::Shape field2 = {};
        /// A variant with unnamed data.
        conformance::Token field3 = {};
        /// A structure.
        conformance::Item field4 = {};
        /// A newtype of a number.
        conformance::Meters field5 = {};
        /// A newtype of a text.
        conformance::Label field6 = {};
        /// A newtype of bytes.
        conformance::Seal field7 = {};
        /// An alias of a number.
        conformance::Ratio field8 = {};
        /// An alias of an array.
        conformance::Quad field9 = {};
        /// A list of numbers.
        std::vector<int32_t> field10 = {};
        /// An array of structures.
        std::array<conformance::Item, 2> field11 = {};
        /// A number or nothing.
        std::optional<int64_t> field12 = {};
        /// A map in order.
        std::map<std::string, int64_t> field13 = {};
        /// A map without order.
        std::unordered_map<uint32_t, conformance::Item> field14 = {};
        /// A tuple.
        std::tuple<int32_t, std::string> field15 = {};
        /// A box.
        brokers::v1::box<conformance::Tree> field16 = {};
        /// A type that is made of itself.
        conformance::List field17 = {};
        /// Variants that are made of the whole.
        conformance::Expr field18 = {};

        template <class Self_ = Composites>
        friend bool operator==(const Composites &left_, const Composites &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0 &&
                   l_.field1 == r_.field1 &&
                   l_.field2 == r_.field2 &&
                   l_.field3 == r_.field3 &&
                   l_.field4 == r_.field4 &&
                   l_.field5 == r_.field5 &&
                   l_.field6 == r_.field6 &&
                   l_.field7 == r_.field7 &&
                   l_.field8 == r_.field8 &&
                   l_.field9 == r_.field9 &&
                   l_.field10 == r_.field10 &&
                   l_.field11 == r_.field11 &&
                   l_.field12 == r_.field12 &&
                   l_.field13 == r_.field13 &&
                   l_.field14 == r_.field14 &&
                   l_.field15 == r_.field15 &&
                   l_.field16 == r_.field16 &&
                   l_.field17 == r_.field17 &&
                   l_.field18 == r_.field18;
        }
        template <class Self_ = Composites>
        friend bool operator!=(const Composites &left_, const Composites &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Nothing = 0,
        Scalars = 1,
        Composites = 2,
    };
};

/// Variants with unnamed data of each type.
struct Cases : CasesAlternatives {
    using Variant = std::variant<Nothing, Scalars, Composites>;
    /// The alternative that it is.
    Variant value = {};

    Cases() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Cases>>>
    Cases(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Nothing,
            Tag::Scalars,
            Tag::Composites,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Nothing",
            "Scalars",
            "Composites",
        };
        return names[value.index()];
    }

    template <class Self_ = Cases> friend bool operator==(const Cases &left_, const Cases &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = Cases> friend bool operator!=(const Cases &left_, const Cases &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }

    template <class C_ = conformance_Cases> friend void lower(const Cases &from_, conformance_Cases &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        c_.tag = static_cast<int32_t>(from_.tag());
        if (const auto *data_ = std::get_if<1>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.scalars.field0, arena_);
            brokers::v1::lowerField(data_->field1, c_.value.scalars.field1, arena_);
            brokers::v1::lowerField(data_->field2, c_.value.scalars.field2, arena_);
            brokers::v1::lowerField(data_->field3, c_.value.scalars.field3, arena_);
            brokers::v1::lowerField(data_->field4, c_.value.scalars.field4, arena_);
            brokers::v1::lowerField(data_->field5, c_.value.scalars.field5, arena_);
            brokers::v1::lowerField(data_->field6, c_.value.scalars.field6, arena_);
            brokers::v1::lowerField(data_->field7, c_.value.scalars.field7, arena_);
            brokers::v1::lowerField(data_->field8, c_.value.scalars.field8, arena_);
            brokers::v1::lowerField(data_->field9, c_.value.scalars.field9, arena_);
            brokers::v1::lowerField(data_->field10, c_.value.scalars.field10, arena_);
            brokers::v1::lowerField(data_->field11, c_.value.scalars.field11, arena_);
            brokers::v1::lowerField(data_->field12, c_.value.scalars.field12, arena_);
            brokers::v1::lowerField(data_->field13, c_.value.scalars.field13, arena_);
            brokers::v1::lowerField(data_->field14, c_.value.scalars.field14, arena_);
            brokers::v1::lowerField(data_->field15, c_.value.scalars.field15, arena_);
        }
        if (const auto *data_ = std::get_if<2>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.composites.field0, arena_);
            brokers::v1::lowerField(data_->field1, c_.value.composites.field1, arena_);
            brokers::v1::lowerField(data_->field2, c_.value.composites.field2, arena_);
            brokers::v1::lowerField(data_->field3, c_.value.composites.field3, arena_);
            brokers::v1::lowerField(data_->field4, c_.value.composites.field4, arena_);
            brokers::v1::lowerField(data_->field5, c_.value.composites.field5, arena_);
            brokers::v1::lowerField(data_->field6, c_.value.composites.field6, arena_);
            brokers::v1::lowerField(data_->field7, c_.value.composites.field7, arena_);
            brokers::v1::lowerField(data_->field8, c_.value.composites.field8, arena_);
            brokers::v1::lowerField(data_->field9, c_.value.composites.field9, arena_);
            brokers::v1::lowerField(data_->field10, c_.value.composites.field10, arena_);
            brokers::v1::lowerField(data_->field11, c_.value.composites.field11, arena_);
            brokers::v1::lowerField(data_->field12, c_.value.composites.field12, arena_);
            brokers::v1::lowerField(data_->field13, c_.value.composites.field13, arena_);
            brokers::v1::lowerField(data_->field14, c_.value.composites.field14, arena_);
            brokers::v1::lowerField(data_->field15, c_.value.composites.field15, arena_);
            brokers::v1::lowerField(data_->field16, c_.value.composites.field16, arena_);
            brokers::v1::lowerField(data_->field17, c_.value.composites.field17, arena_);
            brokers::v1::lowerField(data_->field18, c_.value.composites.field18, arena_);
        }
    }
};

/// The alternatives of `CasesView`.
struct CasesViewAlternatives {
    using Tag = Cases::Tag;

    /// Nothing.
    struct Nothing {
        Cases::Nothing own() const { return {}; }
    };

    /// All at once: what is one number, one text, one stretch of bytes or time.
    struct Scalars {
        /// A truth value.
        bool field0 = {};
        /// 8 bits, signed.
        int8_t field1 = {};
        /// 16 bits, signed.
        int16_t field2 = {};
        /// 32 bits, signed.
        int32_t field3 = {};
        /// 64 bits, signed.
        int64_t field4 = {};
        /// 8 bits, unsigned.
        uint8_t field5 = {};
        /// 16 bits, unsigned.
        uint16_t field6 = {};
        /// 32 bits, unsigned.
        uint32_t field7 = {};
        /// 64 bits, unsigned.
        uint64_t field8 = {};
        /// Single precision.
        float field9 = {};
        /// Double precision.
        double field10 = {};
        /// A character.
        char32_t field11 = {};
        /// A text.
        std::string_view field12 = {};
        /// Bytes.
        brokers::v1::span<const uint8_t> field13 = {};
        /// A duration.
        std::chrono::nanoseconds field14 = {};
        /// A moment.
        brokers::v1::SystemTime field15 = {};

        Scalars() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Cases_Scalars>>>
        explicit Scalars(const C_ &from_)
            : field0(brokers::v1::view<bool>(from_.field0))
            , field1(from_.field1)
            , field2(from_.field2)
            , field3(from_.field3)
            , field4(from_.field4)
            , field5(from_.field5)
            , field6(from_.field6)
            , field7(from_.field7)
            , field8(from_.field8)
            , field9(from_.field9)
            , field10(from_.field10)
            , field11(brokers::v1::view<char32_t>(from_.field11))
            , field12(brokers::v1::view<std::string_view>(from_.field12))
            , field13(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.field13))
            , field14(brokers::v1::view<std::chrono::nanoseconds>(from_.field14))
            , field15(brokers::v1::view<brokers::v1::SystemTime>(from_.field15)) {}

        template <class View_ = Scalars> Cases::Scalars own() const {
            const View_ &view_ = *this;
            return Cases::Scalars{
                view_.field0,
                view_.field1,
                view_.field2,
                view_.field3,
                view_.field4,
                view_.field5,
                view_.field6,
                view_.field7,
                view_.field8,
                view_.field9,
                view_.field10,
                view_.field11,
                brokers::v1::own(view_.field12),
                brokers::v1::own(view_.field13),
                brokers::v1::own(view_.field14),
                brokers::v1::own(view_.field15),
            };
        }
    };

    /// All at once: what is declared, or made of others.
    struct Composites {
        /// A variant without data.
        conformance::Color field0 = conformance::Color::Red;
        /// A variant with a number at the end of what there is.
        conformance::Level field1 = {};
        /// A variant with named data.
        conformance::ShapeView field2 = {};
        /// A variant with unnamed data.
        conformance::TokenView field3 = {};
        /// A structure.
        conformance::ItemView field4 = {};
        /// A newtype of a number.
        conformance::Meters field5 = {};
        /// A newtype of a text.
        std::string_view field6 = {};
        /// A newtype of bytes.
        brokers::v1::span<const uint8_t> field7 = {};
        /// An alias of a number.
        conformance::Ratio field8 = {};
        /// An alias of an array.
        std::array<int32_t, 4> field9 = {};
        /// A list of numbers.
        brokers::v1::span<const int32_t> field10 = {};
        /// An array of structures.
        std::array<conformance::ItemView, 2> field11 = {};
        /// A number or nothing.
        std::optional<int64_t> field12 = {};
        /// A map in order.
        brokers::v1::MapView<std::string_view, int64_t> field13 = {};
        /// A map without order.
        brokers::v1::HashMapView<uint32_t, conformance::ItemView> field14 = {};
        /// A tuple.
        std::tuple<int32_t, std::string_view> field15 = {};
        /// A box.
        brokers::v1::BoxView<conformance::TreeView> field16 = {};
        /// A type that is made of itself.
        conformance::ListView field17 = {};
        /// Variants that are made of the whole.
        conformance::ExprView field18 = {};

        Composites() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Cases_Composites>>>
        explicit Composites(const C_ &from_)
            : field0(brokers::v1::view<conformance::Color>(from_.field0))
            , field1(brokers::v1::view<conformance::Level>(from_.field1))
            , field2(brokers::v1::view<conformance::ShapeView>(from_.field2))
            , field3(brokers::v1::view<conformance::TokenView>(from_.field3))
            , field4(brokers::v1::view<conformance::ItemView>(from_.field4))
            , field5(from_.field5)
            , field6(brokers::v1::view<std::string_view>(from_.field6))
            , field7(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.field7))
            , field8(from_.field8)
            , field9(brokers::v1::view<std::array<int32_t, 4>>(from_.field9))
            , field10(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.field10))
            , field11(brokers::v1::view<std::array<conformance::ItemView, 2>>(from_.field11))
            , field12(brokers::v1::view<std::optional<int64_t>>(from_.field12))
            , field13(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.field13))
            , field14(brokers::v1::view<brokers::v1::HashMapView<uint32_t, conformance::ItemView>>(from_.field14))
            , field15(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.field15))
            , field16(brokers::v1::view<brokers::v1::BoxView<conformance::TreeView>>(from_.field16))
            , field17(brokers::v1::view<conformance::ListView>(from_.field17))
            , field18(brokers::v1::view<conformance::ExprView>(from_.field18)) {}

        template <class View_ = Composites> Cases::Composites own() const {
            const View_ &view_ = *this;
            return Cases::Composites{
                view_.field0,
                view_.field1,
                brokers::v1::own(view_.field2),
                brokers::v1::own(view_.field3),
                brokers::v1::own(view_.field4),
                view_.field5,
                brokers::v1::own(view_.field6),
                brokers::v1::own(view_.field7),
                view_.field8,
                brokers::v1::own(view_.field9),
                brokers::v1::own(view_.field10),
                brokers::v1::own(view_.field11),
                brokers::v1::own(view_.field12),
                brokers::v1::own(view_.field13),
                brokers::v1::own(view_.field14),
                brokers::v1::own(view_.field15),
                brokers::v1::own(view_.field16),
                brokers::v1::own(view_.field17),
                brokers::v1::own(view_.field18),
            };
        }
    };
};

/// A `Cases` as the library shows it, valid as long as what it is part of; `own` copies it.
struct CasesView : CasesViewAlternatives {
    using Abi = conformance_Cases;
    using Variant = std::variant<Nothing, Scalars, Composites>;
    /// The alternative that it is.
    Variant value = {};

    CasesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Cases>>>
    explicit CasesView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = CasesView> Cases own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        }
        brokers::v1::detail::fail("Cases", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Nothing: return Nothing();
        case Tag::Scalars: return Scalars(from_.value.scalars);
        case Tag::Composites: return Composites(from_.value.composites);
        }
        brokers::v1::detail::fail("Cases", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// Which variant of `TestError` is wanted.
enum class FailKind : int32_t {
    /// `TestError::NotFound` with the id 42.
    NotFound = 0,
    /// `TestError::Refused` with the reason `closed on Sundays` and the codes 7, -7.
    Refused = 1,
    /// `TestError::Plain`.
    Plain = 2,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(FailKind value) noexcept {
    switch (value) {
    case FailKind::NotFound: return "NotFound";
    case FailKind::Refused: return "Refused";
    case FailKind::Plain: return "Plain";
    }
    return "?";
}

struct TestError;

/// The alternatives of `TestError`.
struct TestErrorAlternatives {
    /// Nothing has this id.
    struct NotFound {
        using Union = conformance::TestError;
        /// The id.
        int64_t id = {};

        template <class Self_ = NotFound>
        friend bool operator==(const NotFound &left_, const NotFound &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.id == r_.id;
        }
        template <class Self_ = NotFound>
        friend bool operator!=(const NotFound &left_, const NotFound &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// The request was understood and refused.
    struct Refused {
        using Union = conformance::TestError;
        /// Why.
        std::string reason = {};
        /// Numbers for those who know what they mean.
        std::vector<int32_t> codes = {};

        template <class Self_ = Refused>
        friend bool operator==(const Refused &left_, const Refused &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.reason == r_.reason &&
                   l_.codes == r_.codes;
        }
        template <class Self_ = Refused>
        friend bool operator!=(const Refused &left_, const Refused &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// There is nothing more to say.
    struct Plain {
        using Union = conformance::TestError;
        friend bool operator==(const Plain &, const Plain &) { return true; }
        friend bool operator!=(const Plain &, const Plain &) { return false; }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        NotFound = 0,
        Refused = 1,
        Plain = 2,
    };
};

/// An error with data in some of its variants.
struct TestError : TestErrorAlternatives {
    using Variant = std::variant<NotFound, Refused, Plain>;
    /// The alternative that it is.
    Variant value = {};

    TestError() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, TestError>>>
    TestError(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::NotFound,
            Tag::Refused,
            Tag::Plain,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "NotFound",
            "Refused",
            "Plain",
        };
        return names[value.index()];
    }
    /// What happened, for people, without the data.
    const char *message() const noexcept {
        constexpr const char *messages[] = {
            "Nothing has this id",
            "The request was understood and refused",
            "There is nothing more to say",
        };
        return messages[value.index()];
    }

    template <class Self_ = TestError> friend bool operator==(const TestError &left_, const TestError &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = TestError> friend bool operator!=(const TestError &left_, const TestError &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The alternatives of `TestErrorView`.
struct TestErrorViewAlternatives {
    using Tag = TestError::Tag;

    /// Nothing has this id.
    struct NotFound {
        /// The id.
        int64_t id = {};

        NotFound() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_TestError_NotFound>>>
        explicit NotFound(const C_ &from_)
            : id(from_.id) {}

        template <class View_ = NotFound> TestError::NotFound own() const {
            const View_ &view_ = *this;
            return TestError::NotFound{
                view_.id,
            };
        }
    };

    /// The request was understood and refused.
    struct Refused {
        /// Why.
        std::string_view reason = {};
        /// Numbers for those who know what they mean.
        brokers::v1::span<const int32_t> codes = {};

        Refused() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_TestError_Refused>>>
        explicit Refused(const C_ &from_)
            : reason(brokers::v1::view<std::string_view>(from_.reason))
            , codes(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.codes)) {}

        template <class View_ = Refused> TestError::Refused own() const {
            const View_ &view_ = *this;
            return TestError::Refused{
                brokers::v1::own(view_.reason),
                brokers::v1::own(view_.codes),
            };
        }
    };

    /// There is nothing more to say.
    struct Plain {
        TestError::Plain own() const { return {}; }
    };
};

/// A `TestError` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TestErrorView : TestErrorViewAlternatives {
    using Abi = conformance_TestError;
    using Variant = std::variant<NotFound, Refused, Plain>;
    /// The alternative that it is.
    Variant value = {};

    TestErrorView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_TestError>>>
    explicit TestErrorView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = TestErrorView> TestError own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        }
        brokers::v1::detail::fail("TestError", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::NotFound: return NotFound(from_.value.notFound);
        case Tag::Refused: return Refused(from_.value.refused);
        case Tag::Plain: return Plain();
        }
        brokers::v1::detail::fail("TestError", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// An error whose variants carry nothing but their numbers.
enum class PlainError : int32_t {
    /// It was too early.
    Early = 3,
    /// It was too late.
    Late = 8,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(PlainError value) noexcept {
    switch (value) {
    case PlainError::Early: return "Early";
    case PlainError::Late: return "Late";
    }
    return "?";
}

/// What happened, for people.
constexpr const char *message(PlainError value) noexcept {
    switch (value) {
    case PlainError::Early: return "It was too early";
    case PlainError::Late: return "It was too late";
    }
    return "?";
}

/// A structure with bytes.
struct Parcel {
    /// What is written on it.
    Label label = {};
    /// What is in it.
    std::vector<uint8_t> content = {};

    template <class Self_ = Parcel> friend bool operator==(const Parcel &left_, const Parcel &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.label == r_.label &&
               l_.content == r_.content;
    }
    template <class Self_ = Parcel> friend bool operator!=(const Parcel &left_, const Parcel &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Parcel> friend void lower(const Parcel &from_, conformance_Parcel &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.label, c_.label, arena_);
        brokers::v1::lowerField(from_.content, c_.content, arena_);
    }
};

/// A `Parcel` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ParcelView {
    /// What is written on it.
    std::string_view label = {};
    /// What is in it.
    brokers::v1::span<const uint8_t> content = {};

    /// Zero or empty.
    ParcelView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Parcel>>>
    explicit ParcelView(const C_ &from_)
        : label(brokers::v1::view<std::string_view>(from_.label))
        , content(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.content)) {}

    /// A copy that stays valid.
    template <class View_ = ParcelView> Parcel own() const {
        const View_ &view_ = *this;
        return Parcel{
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.content),
        };
    }
};

/// A structure with a map of structures.
struct Registry {
    /// What is found under each name.
    std::map<std::string, Item> entries = {};

    template <class Self_ = Registry> friend bool operator==(const Registry &left_, const Registry &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.entries == r_.entries;
    }
    template <class Self_ = Registry> friend bool operator!=(const Registry &left_, const Registry &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Registry> friend void lower(const Registry &from_, conformance_Registry &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.entries, c_.entries, arena_);
    }
};

/// A `Registry` as the library shows it, valid as long as what it is part of; `own` copies it.
struct RegistryView {
    /// What is found under each name.
    brokers::v1::MapView<std::string_view, ItemView> entries = {};

    /// Zero or empty.
    RegistryView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Registry>>>
    explicit RegistryView(const C_ &from_)
        : entries(brokers::v1::view<brokers::v1::MapView<std::string_view, ItemView>>(from_.entries)) {}

    /// A copy that stays valid.
    template <class View_ = RegistryView> Registry own() const {
        const View_ &view_ = *this;
        return Registry{
            brokers::v1::own(view_.entries),
        };
    }
};

struct Lookup;

/// The alternatives of `Lookup`.
struct LookupAlternatives {
    /// Nothing was looked up.
    struct Nothing {
        using Union = conformance::Lookup;
        friend bool operator==(const Nothing &, const Nothing &) { return true; }
        friend bool operator!=(const Nothing &, const Nothing &) { return false; }
    };
    /// All of it.
    struct Found {
        using Union = conformance::Lookup;
        conformance::Registry field0 = {};

        template <class Self_ = Found>
        friend bool operator==(const Found &left_, const Found &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0;
        }
        template <class Self_ = Found>
        friend bool operator!=(const Found &left_, const Found &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// Some of it.
    struct Partly {
        using Union = conformance::Lookup;
        /// What was found.
        conformance::Registry registry = {};
        /// What was not.
        std::vector<std::string> missing = {};

        template <class Self_ = Partly>
        friend bool operator==(const Partly &left_, const Partly &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.registry == r_.registry &&
                   l_.missing == r_.missing;
        }
        template <class Self_ = Partly>
        friend bool operator!=(const Partly &left_, const Partly &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Nothing = 0,
        Found = 1,
        Partly = 2,
    };
};

/// Variants with a structure that has a map.
struct Lookup : LookupAlternatives {
    using Variant = std::variant<Nothing, Found, Partly>;
    /// The alternative that it is.
    Variant value = {};

    Lookup() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Lookup>>>
    Lookup(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Nothing,
            Tag::Found,
            Tag::Partly,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Nothing",
            "Found",
            "Partly",
        };
        return names[value.index()];
    }

    template <class Self_ = Lookup> friend bool operator==(const Lookup &left_, const Lookup &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = Lookup> friend bool operator!=(const Lookup &left_, const Lookup &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }

    template <class C_ = conformance_Lookup> friend void lower(const Lookup &from_, conformance_Lookup &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        c_.tag = static_cast<int32_t>(from_.tag());
        if (const auto *data_ = std::get_if<1>(&from_.value)) {
            brokers::v1::lowerField(data_->field0, c_.value.found.field0, arena_);
        }
        if (const auto *data_ = std::get_if<2>(&from_.value)) {
            brokers::v1::lowerField(data_->registry, c_.value.partly.registry, arena_);
            brokers::v1::lowerField(data_->missing, c_.value.partly.missing, arena_);
        }
    }
};

/// The alternatives of `LookupView`.
struct LookupViewAlternatives {
    using Tag = Lookup::Tag;

    /// Nothing was looked up.
    struct Nothing {
        Lookup::Nothing own() const { return {}; }
    };

    /// All of it.
    struct Found {
        conformance::RegistryView field0 = {};

        Found() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Lookup_Found>>>
        explicit Found(const C_ &from_)
            : field0(brokers::v1::view<conformance::RegistryView>(from_.field0)) {}

        template <class View_ = Found> Lookup::Found own() const {
            const View_ &view_ = *this;
            return Lookup::Found{
                brokers::v1::own(view_.field0),
            };
        }
    };

    /// Some of it.
    struct Partly {
        /// What was found.
        conformance::RegistryView registry = {};
        /// What was not.
        brokers::v1::Seq<std::string_view> missing = {};

        Partly() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Lookup_Partly>>>
        explicit Partly(const C_ &from_)
            : registry(brokers::v1::view<conformance::RegistryView>(from_.registry))
            , missing(brokers::v1::view<brokers::v1::Seq<std::string_view>>(from_.missing)) {}

        template <class View_ = Partly> Lookup::Partly own() const {
            const View_ &view_ = *this;
            return Lookup::Partly{
                brokers::v1::own(view_.registry),
                brokers::v1::own(view_.missing),
            };
        }
    };
};

/// A `Lookup` as the library shows it, valid as long as what it is part of; `own` copies it.
struct LookupView : LookupViewAlternatives {
    using Abi = conformance_Lookup;
    using Variant = std::variant<Nothing, Found, Partly>;
    /// The alternative that it is.
    Variant value = {};

    LookupView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Lookup>>>
    explicit LookupView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = LookupView> Lookup own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        }
        brokers::v1::detail::fail("Lookup", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Nothing: return Nothing();
        case Tag::Found: return Found(from_.value.found);
        case Tag::Partly: return Partly(from_.value.partly);
        }
        brokers::v1::detail::fail("Lookup", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// Made of itself through boxes on two sides.
struct Branch {
    /// A number.
    int32_t value = {};
    /// What is smaller.
    std::optional<brokers::v1::box<Branch>> left = {};
    /// What is greater.
    std::optional<brokers::v1::box<Branch>> right = {};

    template <class Self_ = Branch> friend bool operator==(const Branch &left_, const Branch &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value &&
               l_.left == r_.left &&
               l_.right == r_.right;
    }
    template <class Self_ = Branch> friend bool operator!=(const Branch &left_, const Branch &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Branch> friend void lower(const Branch &from_, conformance_Branch &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.value, c_.value, arena_);
        brokers::v1::lowerField(from_.left, c_.left, arena_);
        brokers::v1::lowerField(from_.right, c_.right, arena_);
    }
};

/// A `Branch` as the library shows it, valid as long as what it is part of; `own` copies it.
struct BranchView {
    /// A number.
    int32_t value = {};
    /// What is smaller.
    std::optional<brokers::v1::BoxView<BranchView>> left = {};
    /// What is greater.
    std::optional<brokers::v1::BoxView<BranchView>> right = {};

    /// Zero or empty.
    BranchView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Branch>>>
    explicit BranchView(const C_ &from_)
        : value(from_.value)
        , left(brokers::v1::view<std::optional<brokers::v1::BoxView<BranchView>>>(from_.left))
        , right(brokers::v1::view<std::optional<brokers::v1::BoxView<BranchView>>>(from_.right)) {}

    /// A copy that stays valid.
    template <class View_ = BranchView> Branch own() const {
        const View_ &view_ = *this;
        return Branch{
            view_.value,
            brokers::v1::own(view_.left),
            brokers::v1::own(view_.right),
        };
    }
};

/// Two and more types around each other.
struct Nestings {
    /// A list of structures with bytes.
    std::vector<Parcel> parcels = {};
    /// A list or nothing.
    std::optional<std::vector<std::string>> maybeNames = {};
    /// A map of structures or nothing.
    std::map<std::string, std::optional<Item>> maybeItems = {};
    /// An array of structures.
    std::array<Item, 3> corners = {};
    /// A variant with data that has a structure with a map.
    Lookup lookup = {};
    /// Made of itself through boxes.
    Branch branch = {};
    /// An option in an option.
    std::optional<std::optional<int32_t>> maybeMaybe = {};
    /// Options in a list.
    std::vector<std::optional<std::string>> textsOrNothing = {};
    /// Lists in a list.
    std::vector<std::vector<double>> matrix = {};
    /// Arrays in an array.
    std::array<std::array<uint8_t, 2>, 3> board = {};
    /// Aliases of arrays in a list.
    std::vector<Quad> quads = {};
    /// Lists in an array.
    std::array<std::vector<std::string>, 2> columns = {};
    /// Options in an array.
    std::array<std::optional<Color>, 2> slots_ = {};
    /// Options of arrays.
    std::optional<Quad> maybeQuad = {};
    /// Maps in a list.
    std::vector<std::map<std::string, int64_t>> maps = {};
    /// Maps or nothing.
    std::optional<std::map<std::string, int64_t>> maybeMap = {};
    /// Maps in a map.
    std::map<int32_t, std::map<std::string, std::vector<uint8_t>>> mapOfMaps = {};
    /// Lists in a map without order.
    std::unordered_map<Color, std::vector<Item>> listsByColor = {};
    /// Tuples in a list.
    std::vector<std::tuple<int32_t, std::string>> pairs = {};
    /// Tuples or nothing.
    std::optional<std::tuple<Seal, std::optional<Meters>>> maybePair = {};
    /// A tuple in a tuple, a list, an array and a map in it.
    std::tuple<std::tuple<uint8_t, bool>, std::vector<Shape>, std::array<Ratio, 2>, std::map<char32_t, Label>> tuple = {};
    /// A tuple of one part.
    std::tuple<std::chrono::nanoseconds> single = {};
    /// Tuples in a map.
    std::map<std::string, std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>> tuplesByName = {};
    /// Boxes in a list.
    std::vector<brokers::v1::box<Tree>> trees = {};
    /// A box or nothing.
    std::optional<brokers::v1::box<Tree>> maybeTree = {};
    /// Variants with data or nothing, in a list.
    std::vector<std::optional<Shape>> shapes = {};

    template <class Self_ = Nestings> friend bool operator==(const Nestings &left_, const Nestings &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.parcels == r_.parcels &&
               l_.maybeNames == r_.maybeNames &&
               l_.maybeItems == r_.maybeItems &&
               l_.corners == r_.corners &&
               l_.lookup == r_.lookup &&
               l_.branch == r_.branch &&
               l_.maybeMaybe == r_.maybeMaybe &&
               l_.textsOrNothing == r_.textsOrNothing &&
               l_.matrix == r_.matrix &&
               l_.board == r_.board &&
               l_.quads == r_.quads &&
               l_.columns == r_.columns &&
               l_.slots_ == r_.slots_ &&
               l_.maybeQuad == r_.maybeQuad &&
               l_.maps == r_.maps &&
               l_.maybeMap == r_.maybeMap &&
               l_.mapOfMaps == r_.mapOfMaps &&
               l_.listsByColor == r_.listsByColor &&
               l_.pairs == r_.pairs &&
               l_.maybePair == r_.maybePair &&
               l_.tuple == r_.tuple &&
               l_.single == r_.single &&
               l_.tuplesByName == r_.tuplesByName &&
               l_.trees == r_.trees &&
               l_.maybeTree == r_.maybeTree &&
               l_.shapes == r_.shapes;
    }
    template <class Self_ = Nestings> friend bool operator!=(const Nestings &left_, const Nestings &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Nestings> friend void lower(const Nestings &from_, conformance_Nestings &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.parcels, c_.parcels, arena_);
        brokers::v1::lowerField(from_.maybeNames, c_.maybeNames, arena_);
        brokers::v1::lowerField(from_.maybeItems, c_.maybeItems, arena_);
        brokers::v1::lowerField(from_.corners, c_.corners, arena_);
        brokers::v1::lowerField(from_.lookup, c_.lookup, arena_);
        brokers::v1::lowerField(from_.branch, c_.branch, arena_);
        brokers::v1::lowerField(from_.maybeMaybe, c_.maybeMaybe, arena_);
        brokers::v1::lowerField(from_.textsOrNothing, c_.textsOrNothing, arena_);
        brokers::v1::lowerField(from_.matrix, c_.matrix, arena_);
        brokers::v1::lowerField(from_.board, c_.board, arena_);
        brokers::v1::lowerField(from_.quads, c_.quads, arena_);
        brokers::v1::lowerField(from_.columns, c_.columns, arena_);
        brokers::v1::lowerField(from_.slots_, c_.slots_, arena_);
        brokers::v1::lowerField(from_.maybeQuad, c_.maybeQuad, arena_);
        brokers::v1::lowerField(from_.maps, c_.maps, arena_);
        brokers::v1::lowerField(from_.maybeMap, c_.maybeMap, arena_);
        brokers::v1::lowerField(from_.mapOfMaps, c_.mapOfMaps, arena_);
        brokers::v1::lowerField(from_.listsByColor, c_.listsByColor, arena_);
        brokers::v1::lowerField(from_.pairs, c_.pairs, arena_);
        brokers::v1::lowerField(from_.maybePair, c_.maybePair, arena_);
        brokers::v1::lowerField(from_.tuple, c_.tuple, arena_);
        brokers::v1::lowerField(from_.single, c_.single, arena_);
        brokers::v1::lowerField(from_.tuplesByName, c_.tuplesByName, arena_);
        brokers::v1::lowerField(from_.trees, c_.trees, arena_);
        brokers::v1::lowerField(from_.maybeTree, c_.maybeTree, arena_);
        brokers::v1::lowerField(from_.shapes, c_.shapes, arena_);
    }
};

/// A `Nestings` as the library shows it, valid as long as what it is part of; `own` copies it.
struct NestingsView {
    /// A list of structures with bytes.
    brokers::v1::Seq<ParcelView> parcels = {};
    /// A list or nothing.
    std::optional<brokers::v1::Seq<std::string_view>> maybeNames = {};
    /// A map of structures or nothing.
    brokers::v1::MapView<std::string_view, std::optional<ItemView>> maybeItems = {};
    /// An array of structures.
    std::array<ItemView, 3> corners = {};
    /// A variant with data that has a structure with a map.
    LookupView lookup = {};
    /// Made of itself through boxes.
    BranchView branch = {};
    /// An option in an option.
    std::optional<std::optional<int32_t>> maybeMaybe = {};
    /// Options in a list.
    brokers::v1::Seq<std::optional<std::string_view>> textsOrNothing = {};
    /// Lists in a list.
    brokers::v1::Seq<brokers::v1::span<const double>> matrix = {};
    /// Arrays in an array.
    std::array<std::array<uint8_t, 2>, 3> board = {};
    /// Aliases of arrays in a list.
    brokers::v1::Seq<std::array<int32_t, 4>> quads = {};
    /// Lists in an array.
    std::array<brokers::v1::Seq<std::string_view>, 2> columns = {};
    /// Options in an array.
    std::array<std::optional<Color>, 2> slots_ = {};
    /// Options of arrays.
    std::optional<std::array<int32_t, 4>> maybeQuad = {};
    /// Maps in a list.
    brokers::v1::Seq<brokers::v1::MapView<std::string_view, int64_t>> maps = {};
    /// Maps or nothing.
    std::optional<brokers::v1::MapView<std::string_view, int64_t>> maybeMap = {};
    /// Maps in a map.
    brokers::v1::MapView<int32_t, brokers::v1::MapView<std::string_view, brokers::v1::span<const uint8_t>>> mapOfMaps = {};
    /// Lists in a map without order.
    brokers::v1::HashMapView<Color, brokers::v1::Seq<ItemView>> listsByColor = {};
    /// Tuples in a list.
    brokers::v1::Seq<std::tuple<int32_t, std::string_view>> pairs = {};
    /// Tuples or nothing.
    std::optional<std::tuple<brokers::v1::span<const uint8_t>, std::optional<Meters>>> maybePair = {};
    /// A tuple in a tuple, a list, an array and a map in it.
    std::tuple<std::tuple<uint8_t, bool>, brokers::v1::Seq<ShapeView>, std::array<Ratio, 2>, brokers::v1::MapView<char32_t, std::string_view>> tuple = {};
    /// A tuple of one part.
    std::tuple<std::chrono::nanoseconds> single = {};
    /// Tuples in a map.
    brokers::v1::MapView<std::string_view, std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>> tuplesByName = {};
    /// Boxes in a list.
    brokers::v1::Seq<brokers::v1::BoxView<TreeView>> trees = {};
    /// A box or nothing.
    std::optional<brokers::v1::BoxView<TreeView>> maybeTree = {};
    /// Variants with data or nothing, in a list.
    brokers::v1::Seq<std::optional<ShapeView>> shapes = {};

    /// Zero or empty.
    NestingsView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Nestings>>>
    explicit NestingsView(const C_ &from_)
        : parcels(brokers::v1::view<brokers::v1::Seq<ParcelView>>(from_.parcels))
        , maybeNames(brokers::v1::view<std::optional<brokers::v1::Seq<std::string_view>>>(from_.maybeNames))
        , maybeItems(brokers::v1::view<brokers::v1::MapView<std::string_view, std::optional<ItemView>>>(from_.maybeItems))
        , corners(brokers::v1::view<std::array<ItemView, 3>>(from_.corners))
        , lookup(brokers::v1::view<LookupView>(from_.lookup))
        , branch(brokers::v1::view<BranchView>(from_.branch))
        , maybeMaybe(brokers::v1::view<std::optional<std::optional<int32_t>>>(from_.maybeMaybe))
        , textsOrNothing(brokers::v1::view<brokers::v1::Seq<std::optional<std::string_view>>>(from_.textsOrNothing))
        , matrix(brokers::v1::view<brokers::v1::Seq<brokers::v1::span<const double>>>(from_.matrix))
        , board(brokers::v1::view<std::array<std::array<uint8_t, 2>, 3>>(from_.board))
        , quads(brokers::v1::view<brokers::v1::Seq<std::array<int32_t, 4>>>(from_.quads))
        , columns(brokers::v1::view<std::array<brokers::v1::Seq<std::string_view>, 2>>(from_.columns))
        , slots_(brokers::v1::view<std::array<std::optional<Color>, 2>>(from_.slots_))
        , maybeQuad(brokers::v1::view<std::optional<std::array<int32_t, 4>>>(from_.maybeQuad))
        , maps(brokers::v1::view<brokers::v1::Seq<brokers::v1::MapView<std::string_view, int64_t>>>(from_.maps))
        , maybeMap(brokers::v1::view<std::optional<brokers::v1::MapView<std::string_view, int64_t>>>(from_.maybeMap))
        , mapOfMaps(brokers::v1::view<brokers::v1::MapView<int32_t, brokers::v1::MapView<std::string_view, brokers::v1::span<const uint8_t>>>>(from_.mapOfMaps))
        , listsByColor(brokers::v1::view<brokers::v1::HashMapView<Color, brokers::v1::Seq<ItemView>>>(from_.listsByColor))
        , pairs(brokers::v1::view<brokers::v1::Seq<std::tuple<int32_t, std::string_view>>>(from_.pairs))
        , maybePair(brokers::v1::view<std::optional<std::tuple<brokers::v1::span<const uint8_t>, std::optional<Meters>>>>(from_.maybePair))
        , tuple(brokers::v1::view<std::tuple<std::tuple<uint8_t, bool>, brokers::v1::Seq<ShapeView>, std::array<Ratio, 2>, brokers::v1::MapView<char32_t, std::string_view>>>(from_.tuple))
        , single(brokers::v1::view<std::tuple<std::chrono::nanoseconds>>(from_.single))
        , tuplesByName(brokers::v1::view<brokers::v1::MapView<std::string_view, std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>>>(from_.tuplesByName))
        , trees(brokers::v1::view<brokers::v1::Seq<brokers::v1::BoxView<TreeView>>>(from_.trees))
        , maybeTree(brokers::v1::view<std::optional<brokers::v1::BoxView<TreeView>>>(from_.maybeTree))
        , shapes(brokers::v1::view<brokers::v1::Seq<std::optional<ShapeView>>>(from_.shapes)) {}

    /// A copy that stays valid.
    template <class View_ = NestingsView> Nestings own() const {
        const View_ &view_ = *this;
        return Nestings{
            brokers::v1::own(view_.parcels),
            brokers::v1::own(view_.maybeNames),
            brokers::v1::own(view_.maybeItems),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.lookup),
            brokers::v1::own(view_.branch),
            brokers::v1::own(view_.maybeMaybe),
            brokers::v1::own(view_.textsOrNothing),
            brokers::v1::own(view_.matrix),
            brokers::v1::own(view_.board),
            brokers::v1::own(view_.quads),
            brokers::v1::own(view_.columns),
            brokers::v1::own(view_.slots_),
            brokers::v1::own(view_.maybeQuad),
            brokers::v1::own(view_.maps),
            brokers::v1::own(view_.maybeMap),
            brokers::v1::own(view_.mapOfMaps),
            brokers::v1::own(view_.listsByColor),
            brokers::v1::own(view_.pairs),
            brokers::v1::own(view_.maybePair),
            brokers::v1::own(view_.tuple),
            brokers::v1::own(view_.single),
            brokers::v1::own(view_.tuplesByName),
            brokers::v1::own(view_.trees),
            brokers::v1::own(view_.maybeTree),
            brokers::v1::own(view_.shapes),
        };
    }
};

/// A field of each type: what is one number, one text, one stretch of bytes or time.
struct Scalars {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string text = {};
    /// Bytes.
    std::vector<uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    template <class Self_ = Scalars> friend bool operator==(const Scalars &left_, const Scalars &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment;
    }
    template <class Self_ = Scalars> friend bool operator!=(const Scalars &left_, const Scalars &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Scalars` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ScalarsView {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string_view text = {};
    /// Bytes.
    brokers::v1::span<const uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    /// Zero or empty.
    ScalarsView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Scalars>>>
    explicit ScalarsView(const C_ &from_)
        : flag(brokers::v1::view<bool>(from_.flag))
        , signed8(from_.signed8)
        , signed16(from_.signed16)
        , signed32(from_.signed32)
        , signed64(from_.signed64)
        , unsigned8(from_.unsigned8)
        , unsigned16(from_.unsigned16)
        , unsigned32(from_.unsigned32)
        , unsigned64(from_.unsigned64)
        , single(from_.single)
        , doublePrecision(from_.doublePrecision)
        , letter(brokers::v1::view<char32_t>(from_.letter))
        , text(brokers::v1::view<std::string_view>(from_.text))
        , blob(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.blob))
        , length(brokers::v1::view<std::chrono::nanoseconds>(from_.length))
        , moment(brokers::v1::view<brokers::v1::SystemTime>(from_.moment)) {}

    /// A copy that stays valid.
    template <class View_ = ScalarsView> Scalars own() const {
        const View_ &view_ = *this;
        return Scalars{
            view_.flag,
            view_.signed8,
            view_.signed16,
            view_.signed32,
            view_.signed64,
            view_.unsigned8,
            view_.unsigned16,
            view_.unsigned32,
            view_.unsigned64,
            view_.single,
            view_.doublePrecision,
            view_.letter,
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
        };
    }
};

/// A field of each type: what is declared, or made of others.
struct Composites {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    Shape shape = {};
    /// A variant with unnamed data.
    Token token = {};
    /// A structure.
    Item item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    Label label = {};
    /// A newtype of bytes.
    Seal seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    Quad quad = {};
    /// A list of numbers.
    std::vector<int32_t> numbers = {};
    /// An array of structures.
    std::array<Item, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    std::map<std::string, int64_t> byName = {};
    /// A map without order.
    std::unordered_map<uint32_t, Item> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// A box.
    brokers::v1::box<Tree> tree = {};
    /// A type that is made of itself.
    List list = {};
    /// Variants that are made of the whole.
    Expr expr = {};

    template <class Self_ = Composites> friend bool operator==(const Composites &left_, const Composites &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = Composites> friend bool operator!=(const Composites &left_, const Composites &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Composites` as the library shows it, valid as long as what it is part of; `own` copies it.
struct CompositesView {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    ShapeView shape = {};
    /// A variant with unnamed data.
    TokenView token = {};
    /// A structure.
    ItemView item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    std::string_view label = {};
    /// A newtype of bytes.
    brokers::v1::span<const uint8_t> seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    std::array<int32_t, 4> quad = {};
    /// A list of numbers.
    brokers::v1::span<const int32_t> numbers = {};
    /// An array of structures.
    std::array<ItemView, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    brokers::v1::MapView<std::string_view, int64_t> byName = {};
    /// A map without order.
    brokers::v1::HashMapView<uint32_t, ItemView> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string_view> pair = {};
    /// A box.
    brokers::v1::BoxView<TreeView> tree = {};
    /// A type that is made of itself.
    ListView list = {};
    /// Variants that are made of the whole.
    ExprView expr = {};

    /// Zero or empty.
    CompositesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Composites>>>
    explicit CompositesView(const C_ &from_)
        : color(brokers::v1::view<Color>(from_.color))
        , level(brokers::v1::view<Level>(from_.level))
        , shape(brokers::v1::view<ShapeView>(from_.shape))
        , token(brokers::v1::view<TokenView>(from_.token))
        , item(brokers::v1::view<ItemView>(from_.item))
        , meters(from_.meters)
        , label(brokers::v1::view<std::string_view>(from_.label))
        , seal(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.seal))
        , ratio(from_.ratio)
        , quad(brokers::v1::view<std::array<int32_t, 4>>(from_.quad))
        , numbers(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.numbers))
        , corners(brokers::v1::view<std::array<ItemView, 2>>(from_.corners))
        , maybe(brokers::v1::view<std::optional<int64_t>>(from_.maybe))
        , byName(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.byName))
        , byId(brokers::v1::view<brokers::v1::HashMapView<uint32_t, ItemView>>(from_.byId))
        , pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
        , tree(brokers::v1::view<brokers::v1::BoxView<TreeView>>(from_.tree))
        , list(brokers::v1::view<ListView>(from_.list))
        , expr(brokers::v1::view<ExprView>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = CompositesView> Composites own() const {
        const View_ &view_ = *this;
        return Composites{
            view_.color,
            view_.level,
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            view_.meters,
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            view_.ratio,
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }
};

struct CarriesAll;

/// The alternatives of `CarriesAll`.
struct CarriesAllAlternatives {
    /// It was what is one number, one text, one stretch of bytes or time.
    struct Scalars {
        using Union = conformance::CarriesAll;
        /// A truth value.
        bool flag = {};
        /// 8 bits, signed.
        int8_t signed8 = {};
        /// 16 bits, signed.
        int16_t signed16 = {};
        /// 32 bits, signed.
        int32_t signed32 = {};
        /// 64 bits, signed.
        int64_t signed64 = {};
        /// 8 bits, unsigned.
        uint8_t unsigned8 = {};
        /// 16 bits, unsigned.
        uint16_t unsigned16 = {};
        /// 32 bits, unsigned.
        uint32_t unsigned32 = {};
        /// 64 bits, unsigned.
        uint64_t unsigned64 = {};
        /// Single precision.
        float single = {};
        /// Double precision.
        double doublePrecision = {};
        /// A character.
        char32_t letter = {};
        /// A text.
        std::string text = {};
        /// Bytes.
        std::vector<uint8_t> blob = {};
        /// A duration.
        std::chrono::nanoseconds length = {};
        /// A moment.
        brokers::v1::SystemTime moment = {};

        template <class Self_ = Scalars>
        friend bool operator==(const Scalars &left_, const Scalars &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.flag == r_.flag &&
                   l_.signed8 == r_.signed8 &&
                   l_.signed16 == r_.signed16 &&
                   l_.signed32 == r_.signed32 &&
                   l_.signed64 == r_.signed64 &&
                   l_.unsigned8 == r_.unsigned8 &&
                   l_.unsigned16 == r_.unsigned16 &&
                   l_.unsigned32 == r_.unsigned32 &&
                   l_.unsigned64 == r_.unsigned64 &&
                   l_.single == r_.single &&
                   l_.doublePrecision == r_.doublePrecision &&
                   l_.letter == r_.letter &&
                   l_.text == r_.text &&
                   l_.blob == r_.blob &&
                   l_.length == r_.length &&
                   l_.moment == r_.moment;
        }
        template <class Self_ = Scalars>
        friend bool operator!=(const Scalars &left_, const Scalars &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// It was what is declared, or made of others.
    struct Composites {
        using Union = conformance::CarriesAll;
        /// A variant without data.
        conformance::Color color = conformance::Color::Red;
        /// A variant with a number at the end of what there is.
        conformance::Level level = {};
        /// A variant with named data.
        conformance::Shape shape = {};
        /// A variant with unnamed data.
        conformance::Token token = {};
        /// A structure.
        conformance::Item item = {};
        /// A newtype of a number.
        conformance::Meters meters = {};
        /// A newtype of a text.
        conformance::Label label = {};
        /// A newtype of bytes.
        conformance::Seal seal = {};
        /// An alias of a number.
        conformance::Ratio ratio = {};
        /// An alias of an array.
        conformance::Quad quad = {};
        /// A list of numbers.
        std::vector<int32_t> numbers = {};
        /// An array of structures.
        std::array<conformance::Item, 2> corners = {};
        /// A number or nothing.
        std::optional<int64_t> maybe = {};
        /// A map in order.
        std::map<std::string, int64_t> byName = {};
        /// A map without order.
        std::unordered_map<uint32_t, conformance::Item> byId = {};
        /// A tuple.
        std::tuple<int32_t, std::string> pair = {};
        /// A box.
        brokers::v1::box<conformance::Tree> tree = {};
        /// A type that is made of itself.
        conformance::List list = {};
        /// Variants that are made of the whole.
        conformance::Expr expr = {};

        template <class Self_ = Composites>
        friend bool operator==(const Composites &left_, const Composites &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.color == r_.color &&
                   l_.level == r_.level &&
                   l_.shape == r_.shape &&
                   l_.token == r_.token &&
                   l_.item == r_.item &&
                   l_.meters == r_.meters &&
                   l_.label == r_.label &&
                   l_.seal == r_.seal &&
                   l_.ratio == r_.ratio &&
                   l_.quad == r_.quad &&
                   l_.numbers == r_.numbers &&
                   l_.corners == r_.corners &&
                   l_.maybe == r_.maybe &&
                   l_.byName == r_.byName &&
                   l_.byId == r_.byId &&
                   l_.pair == r_.pair &&
                   l_.tree == r_.tree &&
                   l_.list == r_.list &&
                   l_.expr == r_.expr;
        }
        template <class Self_ = Composites>
        friend bool operator!=(const Composites &left_, const Composites &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// It was lists, arrays, options and maps.
    struct Containers {
        using Union = conformance::CarriesAll;
        /// Lists.
        conformance::Lists lists = {};
        /// Arrays.
        conformance::Arrays arrays = {};
        /// Values or nothing.
        conformance::Maybes maybes = {};
        /// Sorted maps by every kind of key.
        conformance::ByKey byKey = {};
        /// Maps without order by every kind of key.
        conformance::ByKeyUnsorted byKeyUnsorted = {};

        template <class Self_ = Containers>
        friend bool operator==(const Containers &left_, const Containers &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.lists == r_.lists &&
                   l_.arrays == r_.arrays &&
                   l_.maybes == r_.maybes &&
                   l_.byKey == r_.byKey &&
                   l_.byKeyUnsorted == r_.byKeyUnsorted;
        }
        template <class Self_ = Containers>
        friend bool operator!=(const Containers &left_, const Containers &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// It was what is inside of something else.
    struct Nested {
        using Union = conformance::CarriesAll;
        /// Tuples.
        conformance::Pairs pairs = {};
        /// Newtypes.
        conformance::Newtypes newtypes = {};
        /// Variants with data of every type.
        conformance::Cases cases = {};
        /// Nestings of several kinds.
        conformance::Nestings nestings = {};

        template <class Self_ = Nested>
        friend bool operator==(const Nested &left_, const Nested &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.pairs == r_.pairs &&
                   l_.newtypes == r_.newtypes &&
                   l_.cases == r_.cases &&
                   l_.nestings == r_.nestings;
        }
        template <class Self_ = Nested>
        friend bool operator!=(const Nested &left_, const Nested &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// It was a tuple.
    struct Unnamed {
        using Union = conformance::CarriesAll;
        int32_t field0 = {};
        std::string field1 = {};
        conformance::Item field2 = {};

        template <class Self_ = Unnamed>
        friend bool operator==(const Unnamed &left_, const Unnamed &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.field0 == r_.field0 &&
                   l_.field1 == r_.field1 &&
                   l_.field2 == r_.field2;
        }
        template <class Self_ = Unnamed>
        friend bool operator!=(const Unnamed &left_, const Unnamed &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// There is nothing more to say.
    struct Nothing {
        using Union = conformance::CarriesAll;
        friend bool operator==(const Nothing &, const Nothing &) { return true; }
        friend bool operator!=(const Nothing &, const Nothing &) { return false; }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        Scalars = 0,
        Composites = 1,
        Containers = 2,
        Nested = 3,
        Unnamed = 4,
        Nothing = 5,
    };
};

/// An error that carries each type.
struct CarriesAll : CarriesAllAlternatives {
    using Variant = std::variant<Scalars, Composites, Containers, Nested, Unnamed, Nothing>;
    /// The alternative that it is.
    Variant value = {};

    CarriesAll() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, CarriesAll>>>
    CarriesAll(A &&alternative) : value(std::forward<A>(alternative)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// The number of the alternative.
    Tag tag() const noexcept {
        constexpr Tag tags[] = {
            Tag::Scalars,
            Tag::Composites,
            Tag::Containers,
            Tag::Nested,
            Tag::Unnamed,
            Tag::Nothing,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "Scalars",
            "Composites",
            "Containers",
            "Nested",
            "Unnamed",
            "Nothing",
        };
        return names[value.index()];
    }
    /// What happened, for people, without the data.
    const char *message() const noexcept {
        constexpr const char *messages[] = {
            "It was what is one number, one text, one stretch of bytes or time",
            "It was what is declared, or made of others",
            "It was lists, arrays, options and maps",
            "It was what is inside of something else",
            "It was a tuple",
            "There is nothing more to say",
        };
        return messages[value.index()];
    }

    template <class Self_ = CarriesAll> friend bool operator==(const CarriesAll &left_, const CarriesAll &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = CarriesAll> friend bool operator!=(const CarriesAll &left_, const CarriesAll &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The alternatives of `CarriesAllView`.
struct CarriesAllViewAlternatives {
    using Tag = CarriesAll::Tag;

    /// It was what is one number, one text, one stretch of bytes or time.
    struct Scalars {
        /// A truth value.
        bool flag = {};
        /// 8 bits, signed.
        int8_t signed8 = {};
        /// 16 bits, signed.
        int16_t signed16 = {};
        /// 32 bits, signed.
        int32_t signed32 = {};
        /// 64 bits, signed.
        int64_t signed64 = {};
        /// 8 bits, unsigned.
        uint8_t unsigned8 = {};
        /// 16 bits, unsigned.
        uint16_t unsigned16 = {};
        /// 32 bits, unsigned.
        uint32_t unsigned32 = {};
        /// 64 bits, unsigned.
        uint64_t unsigned64 = {};
        /// Single precision.
        float single = {};
        /// Double precision.
        double doublePrecision = {};
        /// A character.
        char32_t letter = {};
        /// A text.
        std::string_view text = {};
        /// Bytes.
        brokers::v1::span<const uint8_t> blob = {};
        /// A duration.
        std::chrono::nanoseconds length = {};
        /// A moment.
        brokers::v1::SystemTime moment = {};

        Scalars() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll_Scalars>>>
        explicit Scalars(const C_ &from_)
            : flag(brokers::v1::view<bool>(from_.flag))
            , signed8(from_.signed8)
            , signed16(from_.signed16)
            , signed32(from_.signed32)
            , signed64(from_.signed64)
            , unsigned8(from_.unsigned8)
            , unsigned16(from_.unsigned16)
            , unsigned32(from_.unsigned32)
            , unsigned64(from_.unsigned64)
            , single(from_.single)
            , doublePrecision(from_.doublePrecision)
            , letter(brokers::v1::view<char32_t>(from_.letter))
            , text(brokers::v1::view<std::string_view>(from_.text))
            , blob(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.blob))
            , length(brokers::v1::view<std::chrono::nanoseconds>(from_.length))
            , moment(brokers::v1::view<brokers::v1::SystemTime>(from_.moment)) {}

        template <class View_ = Scalars> CarriesAll::Scalars own() const {
            const View_ &view_ = *this;
            return CarriesAll::Scalars{
                view_.flag,
                view_.signed8,
                view_.signed16,
                view_.signed32,
                view_.signed64,
                view_.unsigned8,
                view_.unsigned16,
                view_.unsigned32,
                view_.unsigned64,
                view_.single,
                view_.doublePrecision,
                view_.letter,
                brokers::v1::own(view_.text),
                brokers::v1::own(view_.blob),
                brokers::v1::own(view_.length),
                brokers::v1::own(view_.moment),
            };
        }
    };

    /// It was what is declared, or made of others.
    struct Composites {
        /// A variant without data.
        conformance::Color color = conformance::Color::Red;
        /// A variant with a number at the end of what there is.
        conformance::Level level = {};
        /// A variant with named data.
        conformance::ShapeView shape = {};
        /// A variant with unnamed data.
        conformance::TokenView token = {};
        /// A structure.
        conformance::ItemView item = {};
        /// A newtype of a number.
        conformance::Meters meters = {};
        /// A newtype of a text.
        std::string_view label = {};
        /// A newtype of bytes.
        brokers::v1::span<const uint8_t> seal = {};
        /// An alias of a number.
        conformance::Ratio ratio = {};
        /// An alias of an array.
        std::array<int32_t, 4> quad = {};
        /// A list of numbers.
        brokers::v1::span<const int32_t> numbers = {};
        /// An array of structures.
        std::array<conformance::ItemView, 2> corners = {};
        /// A number or nothing.
        std::optional<int64_t> maybe = {};
        /// A map in order.
        brokers::v1::MapView<std::string_view, int64_t> byName = {};
        /// A map without order.
        brokers::v1::HashMapView<uint32_t, conformance::ItemView> byId = {};
        /// A tuple.
        std::tuple<int32_t, std::string_view> pair = {};
        /// A box.
        brokers::v1::BoxView<conformance::TreeView> tree = {};
        /// A type that is made of itself.
        conformance::ListView list = {};
        /// Variants that are made of the whole.
        conformance::ExprView expr = {};

        Composites() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll_Composites>>>
        explicit Composites(const C_ &from_)
            : color(brokers::v1::view<conformance::Color>(from_.color))
            , level(brokers::v1::view<conformance::Level>(from_.level))
            , shape(brokers::v1::view<conformance::ShapeView>(from_.shape))
            , token(brokers::v1::view<conformance::TokenView>(from_.token))
            , item(brokers::v1::view<conformance::ItemView>(from_.item))
            , meters(from_.meters)
            , label(brokers::v1::view<std::string_view>(from_.label))
            , seal(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.seal))
            , ratio(from_.ratio)
            , quad(brokers::v1::view<std::array<int32_t, 4>>(from_.quad))
            , numbers(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.numbers))
            , corners(brokers::v1::view<std::array<conformance::ItemView, 2>>(from_.corners))
            , maybe(brokers::v1::view<std::optional<int64_t>>(from_.maybe))
            , byName(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.byName))
            , byId(brokers::v1::view<brokers::v1::HashMapView<uint32_t, conformance::ItemView>>(from_.byId))
            , pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
            , tree(brokers::v1::view<brokers::v1::BoxView<conformance::TreeView>>(from_.tree))
            , list(brokers::v1::view<conformance::ListView>(from_.list))
            , expr(brokers::v1::view<conformance::ExprView>(from_.expr)) {}

        template <class View_ = Composites> CarriesAll::Composites own() const {
            const View_ &view_ = *this;
            return CarriesAll::Composites{
                view_.color,
                view_.level,
                brokers::v1::own(view_.shape),
                brokers::v1::own(view_.token),
                brokers::v1::own(view_.item),
                view_.meters,
                brokers::v1::own(view_.label),
                brokers::v1::own(view_.seal),
                view_.ratio,
                brokers::v1::own(view_.quad),
                brokers::v1::own(view_.numbers),
                brokers::v1::own(view_.corners),
                brokers::v1::own(view_.maybe),
                brokers::v1::own(view_.byName),
                brokers::v1::own(view_.byId),
                brokers::v1::own(view_.pair),
                brokers::v1::own(view_.tree),
                brokers::v1::own(view_.list),
                brokers::v1::own(view_.expr),
            };
        }
    };

    /// It was lists, arrays, options and maps.
    struct Containers {
        /// Lists.
        conformance::ListsView lists = {};
        /// Arrays.
        conformance::ArraysView arrays = {};
        /// Values or nothing.
        conformance::MaybesView maybes = {};
        /// Sorted maps by every kind of key.
        conformance::ByKeyView byKey = {};
        /// Maps without order by every kind of key.
        conformance::ByKeyUnsortedView byKeyUnsorted = {};

        Containers() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll_Containers>>>
        explicit Containers(const C_ &from_)
            : lists(brokers::v1::view<conformance::ListsView>(from_.lists))
            , arrays(brokers::v1::view<conformance::ArraysView>(from_.arrays))
            , maybes(brokers::v1::view<conformance::MaybesView>(from_.maybes))
            , byKey(brokers::v1::view<conformance::ByKeyView>(from_.byKey))
            , byKeyUnsorted(brokers::v1::view<conformance::ByKeyUnsortedView>(from_.byKeyUnsorted)) {}

        template <class View_ = Containers> CarriesAll::Containers own() const {
            const View_ &view_ = *this;
            return CarriesAll::Containers{
                brokers::v1::own(view_.lists),
                brokers::v1::own(view_.arrays),
                brokers::v1::own(view_.maybes),
                brokers::v1::own(view_.byKey),
                brokers::v1::own(view_.byKeyUnsorted),
            };
        }
    };

    /// It was what is inside of something else.
    struct Nested {
        /// Tuples.
        conformance::PairsView pairs = {};
        /// Newtypes.
        conformance::NewtypesView newtypes = {};
        /// Variants with data of every type.
        conformance::CasesView cases = {};
        /// Nestings of several kinds.
        conformance::NestingsView nestings = {};

        Nested() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll_Nested>>>
        explicit Nested(const C_ &from_)
            : pairs(brokers::v1::view<conformance::PairsView>(from_.pairs))
            , newtypes(brokers::v1::view<conformance::NewtypesView>(from_.newtypes))
            , cases(brokers::v1::view<conformance::CasesView>(from_.cases))
            , nestings(brokers::v1::view<conformance::NestingsView>(from_.nestings)) {}

        template <class View_ = Nested> CarriesAll::Nested own() const {
            const View_ &view_ = *this;
            return CarriesAll::Nested{
                brokers::v1::own(view_.pairs),
                brokers::v1::own(view_.newtypes),
                brokers::v1::own(view_.cases),
                brokers::v1::own(view_.nestings),
            };
        }
    };

    /// It was a tuple.
    struct Unnamed {
        int32_t field0 = {};
        std::string_view field1 = {};
        conformance::ItemView field2 = {};

        Unnamed() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll_Unnamed>>>
        explicit Unnamed(const C_ &from_)
            : field0(from_.field0)
            , field1(brokers::v1::view<std::string_view>(from_.field1))
            , field2(brokers::v1::view<conformance::ItemView>(from_.field2)) {}

        template <class View_ = Unnamed> CarriesAll::Unnamed own() const {
            const View_ &view_ = *this;
            return CarriesAll::Unnamed{
                view_.field0,
                brokers::v1::own(view_.field1),
                brokers::v1::own(view_.field2),
            };
        }
    };

    /// There is nothing more to say.
    struct Nothing {
        CarriesAll::Nothing own() const { return {}; }
    };
};

/// A `CarriesAll` as the library shows it, valid as long as what it is part of; `own` copies it.
struct CarriesAllView : CarriesAllViewAlternatives {
    using Abi = conformance_CarriesAll;
    using Variant = std::variant<Scalars, Composites, Containers, Nested, Unnamed, Nothing>;
    /// The alternative that it is.
    Variant value = {};

    CarriesAllView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CarriesAll>>>
    explicit CarriesAllView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = CarriesAllView> CarriesAll own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        case 3: return std::get_if<3>(&view_.value)->own();
        case 4: return std::get_if<4>(&view_.value)->own();
        case 5: return std::get_if<5>(&view_.value)->own();
        }
        brokers::v1::detail::fail("CarriesAll", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::Scalars: return Scalars(from_.value.scalars);
        case Tag::Composites: return Composites(from_.value.composites);
        case Tag::Containers: return Containers(from_.value.containers);
        case Tag::Nested: return Nested(from_.value.nested);
        case Tag::Unnamed: return Unnamed(from_.value.unnamed);
        case Tag::Nothing: return Nothing();
        }
        brokers::v1::detail::fail("CarriesAll", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// What one of two declarations stands for.
using Ticket = int64_t;

/// Somewhere.
struct Place {
    /// A type of the module around this one.
    Ticket ticket = {};
    /// A length from constants of this file.
    std::array<int16_t, 4> directions = {};
    /// A type of a file beside that module.
    Color color = Color::Red;

    template <class Self_ = Place> friend bool operator==(const Place &left_, const Place &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.ticket == r_.ticket &&
               l_.directions == r_.directions &&
               l_.color == r_.color;
    }
    template <class Self_ = Place> friend bool operator!=(const Place &left_, const Place &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Place> friend void lower(const Place &from_, conformance_Place &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.ticket, c_.ticket, arena_);
        brokers::v1::lowerField(from_.directions, c_.directions, arena_);
        brokers::v1::lowerField(from_.color, c_.color, arena_);
    }
};

/// A `Place` as the library shows it, valid as long as what it is part of; `own` copies it.
struct PlaceView {
    /// A type of the module around this one.
    Ticket ticket = {};
    /// A length from constants of this file.
    std::array<int16_t, 4> directions = {};
    /// A type of a file beside that module.
    Color color = Color::Red;

    /// Zero or empty.
    PlaceView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Place>>>
    explicit PlaceView(const C_ &from_)
        : ticket(from_.ticket)
        , directions(brokers::v1::view<std::array<int16_t, 4>>(from_.directions))
        , color(brokers::v1::view<Color>(from_.color)) {}

    /// A copy that stays valid.
    template <class View_ = PlaceView> Place own() const {
        const View_ &view_ = *this;
        return Place{
            view_.ticket,
            brokers::v1::own(view_.directions),
            view_.color,
        };
    }
};

/// What is only found by its path.
struct Deep {
    /// A type of the module around this one.
    Ticket number = {};
    /// A type from another file, under another name.
    Place spot = {};

    template <class Self_ = Deep> friend bool operator==(const Deep &left_, const Deep &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.number == r_.number &&
               l_.spot == r_.spot;
    }
    template <class Self_ = Deep> friend bool operator!=(const Deep &left_, const Deep &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Deep> friend void lower(const Deep &from_, conformance_Deep &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.number, c_.number, arena_);
        brokers::v1::lowerField(from_.spot, c_.spot, arena_);
    }
};

/// A `Deep` as the library shows it, valid as long as what it is part of; `own` copies it.
struct DeepView {
    /// A type of the module around this one.
    Ticket number = {};
    /// A type from another file, under another name.
    PlaceView spot = {};

    /// Zero or empty.
    DeepView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Deep>>>
    explicit DeepView(const C_ &from_)
        : number(from_.number)
        , spot(brokers::v1::view<PlaceView>(from_.spot)) {}

    /// A copy that stays valid.
    template <class View_ = DeepView> Deep own() const {
        const View_ &view_ = *this;
        return Deep{
            view_.number,
            brokers::v1::own(view_.spot),
        };
    }
};

/// Some of this is there and some is not.
struct Conditional {
    /// Always there.
    Ticket ticket = {};
    /// There on each system that is tested.
    std::string there = {};

    template <class Self_ = Conditional> friend bool operator==(const Conditional &left_, const Conditional &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.ticket == r_.ticket &&
               l_.there == r_.there;
    }
    template <class Self_ = Conditional> friend bool operator!=(const Conditional &left_, const Conditional &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = conformance_Conditional> friend void lower(const Conditional &from_, conformance_Conditional &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.ticket, c_.ticket, arena_);
        brokers::v1::lowerField(from_.there, c_.there, arena_);
    }
};

/// A `Conditional` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ConditionalView {
    /// Always there.
    Ticket ticket = {};
    /// There on each system that is tested.
    std::string_view there = {};

    /// Zero or empty.
    ConditionalView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Conditional>>>
    explicit ConditionalView(const C_ &from_)
        : ticket(from_.ticket)
        , there(brokers::v1::view<std::string_view>(from_.there)) {}

    /// A copy that stays valid.
    template <class View_ = ConditionalView> Conditional own() const {
        const View_ &view_ = *this;
        return Conditional{
            view_.ticket,
            brokers::v1::own(view_.there),
        };
    }
};

/// Some variants are there and some are not.
enum class Choice : int32_t {
    /// Always there.
    First = 0,
    /// There on each system that is tested.
    Second = 1,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(Choice value) noexcept {
    switch (value) {
    case Choice::First: return "First";
    case Choice::Second: return "Second";
    }
    return "?";
}

/// Answer a truth value, as it was given.
///
/// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
struct EchoBool {
    /// What comes back.
    bool value = {};

    template <class Self_ = EchoBool> friend bool operator==(const EchoBool &left_, const EchoBool &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoBool> friend bool operator!=(const EchoBool &left_, const EchoBool &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a signed number of 8 bits, as it was given.
struct EchoI8 {
    /// What comes back.
    int8_t value = {};

    template <class Self_ = EchoI8> friend bool operator==(const EchoI8 &left_, const EchoI8 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoI8> friend bool operator!=(const EchoI8 &left_, const EchoI8 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a signed number of 16 bits, as it was given.
struct EchoI16 {
    /// What comes back.
    int16_t value = {};

    template <class Self_ = EchoI16> friend bool operator==(const EchoI16 &left_, const EchoI16 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoI16> friend bool operator!=(const EchoI16 &left_, const EchoI16 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a signed number of 32 bits, as it was given.
struct EchoI32 {
    /// What comes back.
    int32_t value = {};

    template <class Self_ = EchoI32> friend bool operator==(const EchoI32 &left_, const EchoI32 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoI32> friend bool operator!=(const EchoI32 &left_, const EchoI32 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a signed number of 64 bits, as it was given.
struct EchoI64 {
    /// What comes back.
    int64_t value = {};

    template <class Self_ = EchoI64> friend bool operator==(const EchoI64 &left_, const EchoI64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoI64> friend bool operator!=(const EchoI64 &left_, const EchoI64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an unsigned number of 8 bits, as it was given.
struct EchoU8 {
    /// What comes back.
    uint8_t value = {};

    template <class Self_ = EchoU8> friend bool operator==(const EchoU8 &left_, const EchoU8 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoU8> friend bool operator!=(const EchoU8 &left_, const EchoU8 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an unsigned number of 16 bits, as it was given.
struct EchoU16 {
    /// What comes back.
    uint16_t value = {};

    template <class Self_ = EchoU16> friend bool operator==(const EchoU16 &left_, const EchoU16 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoU16> friend bool operator!=(const EchoU16 &left_, const EchoU16 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an unsigned number of 32 bits, as it was given.
struct EchoU32 {
    /// What comes back.
    uint32_t value = {};

    template <class Self_ = EchoU32> friend bool operator==(const EchoU32 &left_, const EchoU32 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoU32> friend bool operator!=(const EchoU32 &left_, const EchoU32 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an unsigned number of 64 bits, as it was given.
struct EchoU64 {
    /// What comes back.
    uint64_t value = {};

    template <class Self_ = EchoU64> friend bool operator==(const EchoU64 &left_, const EchoU64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoU64> friend bool operator!=(const EchoU64 &left_, const EchoU64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a number of single precision, as it was given.
struct EchoF32 {
    /// What comes back.
    float value = {};

    template <class Self_ = EchoF32> friend bool operator==(const EchoF32 &left_, const EchoF32 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoF32> friend bool operator!=(const EchoF32 &left_, const EchoF32 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a number of double precision, as it was given.
struct EchoF64 {
    /// What comes back.
    double value = {};

    template <class Self_ = EchoF64> friend bool operator==(const EchoF64 &left_, const EchoF64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoF64> friend bool operator!=(const EchoF64 &left_, const EchoF64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a character, as it was given.
struct EchoChar {
    /// What comes back.
    char32_t value = {};

    template <class Self_ = EchoChar> friend bool operator==(const EchoChar &left_, const EchoChar &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoChar> friend bool operator!=(const EchoChar &left_, const EchoChar &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a text, as it was given.
struct EchoString {
    /// What comes back.
    std::string value = {};

    template <class Self_ = EchoString> friend bool operator==(const EchoString &left_, const EchoString &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoString> friend bool operator!=(const EchoString &left_, const EchoString &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer bytes, as it was given.
struct EchoBytes {
    /// What comes back.
    std::vector<uint8_t> value = {};

    template <class Self_ = EchoBytes> friend bool operator==(const EchoBytes &left_, const EchoBytes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoBytes> friend bool operator!=(const EchoBytes &left_, const EchoBytes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of numbers, as it was given.
struct EchoVecI32 {
    /// What comes back.
    std::vector<int32_t> values = {};

    template <class Self_ = EchoVecI32> friend bool operator==(const EchoVecI32 &left_, const EchoVecI32 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecI32> friend bool operator!=(const EchoVecI32 &left_, const EchoVecI32 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of floating-point numbers, as it was given.
struct EchoVecF64 {
    /// What comes back.
    std::vector<double> values = {};

    template <class Self_ = EchoVecF64> friend bool operator==(const EchoVecF64 &left_, const EchoVecF64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecF64> friend bool operator!=(const EchoVecF64 &left_, const EchoVecF64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of truth values, as it was given.
struct EchoVecBool {
    /// What comes back.
    std::vector<uint8_t> values = {};

    template <class Self_ = EchoVecBool> friend bool operator==(const EchoVecBool &left_, const EchoVecBool &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecBool> friend bool operator!=(const EchoVecBool &left_, const EchoVecBool &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of texts, as it was given.
struct EchoVecString {
    /// What comes back.
    std::vector<std::string> values = {};

    template <class Self_ = EchoVecString> friend bool operator==(const EchoVecString &left_, const EchoVecString &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecString> friend bool operator!=(const EchoVecString &left_, const EchoVecString &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of byte strings, as it was given.
struct EchoVecBytes {
    /// What comes back.
    std::vector<std::vector<uint8_t>> values = {};

    template <class Self_ = EchoVecBytes> friend bool operator==(const EchoVecBytes &left_, const EchoVecBytes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecBytes> friend bool operator!=(const EchoVecBytes &left_, const EchoVecBytes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of structures, as it was given.
struct EchoVecStruct {
    /// What comes back.
    std::vector<Item> values = {};

    template <class Self_ = EchoVecStruct> friend bool operator==(const EchoVecStruct &left_, const EchoVecStruct &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecStruct> friend bool operator!=(const EchoVecStruct &left_, const EchoVecStruct &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of variants, as it was given.
struct EchoVecEnum {
    /// What comes back.
    std::vector<Color> values = {};

    template <class Self_ = EchoVecEnum> friend bool operator==(const EchoVecEnum &left_, const EchoVecEnum &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecEnum> friend bool operator!=(const EchoVecEnum &left_, const EchoVecEnum &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of newtypes, as it was given.
struct EchoVecNewtype {
    /// What comes back.
    std::vector<Meters> values = {};

    template <class Self_ = EchoVecNewtype> friend bool operator==(const EchoVecNewtype &left_, const EchoVecNewtype &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecNewtype> friend bool operator!=(const EchoVecNewtype &left_, const EchoVecNewtype &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of lists, as it was given.
struct EchoVecVecF64 {
    /// What comes back.
    std::vector<std::vector<double>> values = {};

    template <class Self_ = EchoVecVecF64> friend bool operator==(const EchoVecVecF64 &left_, const EchoVecVecF64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoVecVecF64> friend bool operator!=(const EchoVecVecF64 &left_, const EchoVecVecF64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a fixed number of numbers, as it was given.
struct EchoArray {
    /// What comes back.
    std::array<int32_t, 4> values = {};

    template <class Self_ = EchoArray> friend bool operator==(const EchoArray &left_, const EchoArray &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.values == r_.values;
    }
    template <class Self_ = EchoArray> friend bool operator!=(const EchoArray &left_, const EchoArray &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a number or nothing, as it was given.
struct EchoOptionI64 {
    /// What comes back.
    std::optional<int64_t> value = {};

    template <class Self_ = EchoOptionI64> friend bool operator==(const EchoOptionI64 &left_, const EchoOptionI64 &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoOptionI64> friend bool operator!=(const EchoOptionI64 &left_, const EchoOptionI64 &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a text or nothing, as it was given.
struct EchoOptionString {
    /// What comes back.
    std::optional<std::string> value = {};

    template <class Self_ = EchoOptionString> friend bool operator==(const EchoOptionString &left_, const EchoOptionString &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoOptionString> friend bool operator!=(const EchoOptionString &left_, const EchoOptionString &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a structure or nothing, as it was given.
struct EchoOptionStruct {
    /// What comes back.
    std::optional<Item> value = {};

    template <class Self_ = EchoOptionStruct> friend bool operator==(const EchoOptionStruct &left_, const EchoOptionStruct &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoOptionStruct> friend bool operator!=(const EchoOptionStruct &left_, const EchoOptionStruct &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a variant without data, as it was given.
struct EchoEnum {
    /// What comes back.
    Color value = Color::Red;

    template <class Self_ = EchoEnum> friend bool operator==(const EchoEnum &left_, const EchoEnum &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoEnum> friend bool operator!=(const EchoEnum &left_, const EchoEnum &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a newtype of a number, as it was given.
struct EchoNewtype {
    /// What comes back.
    Meters value = {};

    template <class Self_ = EchoNewtype> friend bool operator==(const EchoNewtype &left_, const EchoNewtype &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoNewtype> friend bool operator!=(const EchoNewtype &left_, const EchoNewtype &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a newtype of a text, as it was given.
struct EchoNewtypeString {
    /// What comes back.
    Label value = {};

    template <class Self_ = EchoNewtypeString> friend bool operator==(const EchoNewtypeString &left_, const EchoNewtypeString &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoNewtypeString> friend bool operator!=(const EchoNewtypeString &left_, const EchoNewtypeString &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a value of an aliased type, as it was given.
struct EchoAlias {
    /// What comes back.
    Ratio value = {};

    template <class Self_ = EchoAlias> friend bool operator==(const EchoAlias &left_, const EchoAlias &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoAlias> friend bool operator!=(const EchoAlias &left_, const EchoAlias &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a structure with a field of every kind, as it was given.
struct EchoStruct {
    /// What comes back.
    Everything value = {};

    template <class Self_ = EchoStruct> friend bool operator==(const EchoStruct &left_, const EchoStruct &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoStruct> friend bool operator!=(const EchoStruct &left_, const EchoStruct &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a variant with data, as it was given.
struct EchoShape {
    /// What comes back.
    Shape value = {};

    template <class Self_ = EchoShape> friend bool operator==(const EchoShape &left_, const EchoShape &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoShape> friend bool operator!=(const EchoShape &left_, const EchoShape &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a variant with a number at the end of what there is, as it was given.
struct EchoLevel {
    /// What comes back.
    Level value = {};

    template <class Self_ = EchoLevel> friend bool operator==(const EchoLevel &left_, const EchoLevel &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoLevel> friend bool operator!=(const EchoLevel &left_, const EchoLevel &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a variant with unnamed data, as it was given.
struct EchoToken {
    /// What comes back.
    Token value = {};

    template <class Self_ = EchoToken> friend bool operator==(const EchoToken &left_, const EchoToken &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoToken> friend bool operator!=(const EchoToken &left_, const EchoToken &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a newtype of bytes, as it was given.
struct EchoSeal {
    /// What comes back.
    Seal value = {};

    template <class Self_ = EchoSeal> friend bool operator==(const EchoSeal &left_, const EchoSeal &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoSeal> friend bool operator!=(const EchoSeal &left_, const EchoSeal &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an alias of an array, as it was given.
struct EchoQuad {
    /// What comes back.
    Quad value = {};

    template <class Self_ = EchoQuad> friend bool operator==(const EchoQuad &left_, const EchoQuad &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoQuad> friend bool operator!=(const EchoQuad &left_, const EchoQuad &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a map without order, as it was given.
struct EchoById {
    /// What comes back.
    std::unordered_map<uint32_t, Item> value = {};

    template <class Self_ = EchoById> friend bool operator==(const EchoById &left_, const EchoById &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoById> friend bool operator!=(const EchoById &left_, const EchoById &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an array of structures, as it was given.
struct EchoCorners {
    /// What comes back.
    std::array<Item, 2> value = {};

    template <class Self_ = EchoCorners> friend bool operator==(const EchoCorners &left_, const EchoCorners &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoCorners> friend bool operator!=(const EchoCorners &left_, const EchoCorners &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
struct Describe {
    /// First.
    int32_t number = {};
    /// Second.
    std::string text = {};
    /// Third.
    std::vector<Item> items = {};
    /// Fourth.
    std::optional<int64_t> maybe = {};
    /// Fifth.
    Shape shape = {};
    /// Sixth.
    bool flag = {};

    template <class Self_ = Describe> friend bool operator==(const Describe &left_, const Describe &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.number == r_.number &&
               l_.text == r_.text &&
               l_.items == r_.items &&
               l_.maybe == r_.maybe &&
               l_.shape == r_.shape &&
               l_.flag == r_.flag;
    }
    template <class Self_ = Describe> friend bool operator!=(const Describe &left_, const Describe &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Take nothing, answer nothing.
struct UnitResult {
    friend bool operator==(const UnitResult &, const UnitResult &) { return true; }
    friend bool operator!=(const UnitResult &, const UnitResult &) { return false; }
};

/// Answer a duration, and the moment that long after 1970.
struct SplitSecond {
    /// Whole seconds.
    uint64_t sec = {};
    /// Nanoseconds, below a second.
    uint32_t nsec = {};

    template <class Self_ = SplitSecond> friend bool operator==(const SplitSecond &left_, const SplitSecond &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.sec == r_.sec &&
               l_.nsec == r_.nsec;
    }
    template <class Self_ = SplitSecond> friend bool operator!=(const SplitSecond &left_, const SplitSecond &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer durations and moments, as they were given.
struct EchoTimes {
    /// What comes back.
    Times value = {};

    template <class Self_ = EchoTimes> friend bool operator==(const EchoTimes &left_, const EchoTimes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoTimes> friend bool operator!=(const EchoTimes &left_, const EchoTimes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer maps, as they were given.
struct EchoMaps {
    /// What comes back.
    Maps value = {};

    template <class Self_ = EchoMaps> friend bool operator==(const EchoMaps &left_, const EchoMaps &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMaps> friend bool operator!=(const EchoMaps &left_, const EchoMaps &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer tuples, as they were given.
struct EchoTuples {
    /// What comes back.
    Tuples value = {};

    template <class Self_ = EchoTuples> friend bool operator==(const EchoTuples &left_, const EchoTuples &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoTuples> friend bool operator!=(const EchoTuples &left_, const EchoTuples &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a tree, as it was given.
struct EchoTree {
    /// What comes back.
    Tree value = {};

    template <class Self_ = EchoTree> friend bool operator==(const EchoTree &left_, const EchoTree &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoTree> friend bool operator!=(const EchoTree &left_, const EchoTree &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a chain, as it was given.
struct EchoList {
    /// What comes back.
    List value = {};

    template <class Self_ = EchoList> friend bool operator==(const EchoList &left_, const EchoList &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoList> friend bool operator!=(const EchoList &left_, const EchoList &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an expression, as it was given.
struct EchoExpr {
    /// What comes back.
    Expr value = {};

    template <class Self_ = EchoExpr> friend bool operator==(const EchoExpr &left_, const EchoExpr &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoExpr> friend bool operator!=(const EchoExpr &left_, const EchoExpr &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer types that are made of each other, as they were given.
struct EchoEven {
    /// What comes back.
    Even value = {};

    template <class Self_ = EchoEven> friend bool operator==(const EchoEven &left_, const EchoEven &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoEven> friend bool operator!=(const EchoEven &left_, const EchoEven &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer maps of maps, as they were given.
struct EchoIndex {
    /// What comes back.
    Index value = {};

    template <class Self_ = EchoIndex> friend bool operator==(const EchoIndex &left_, const EchoIndex &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoIndex> friend bool operator!=(const EchoIndex &left_, const EchoIndex &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a map, as it was given.
struct EchoMap {
    /// What comes back.
    std::map<std::string, int64_t> value = {};

    template <class Self_ = EchoMap> friend bool operator==(const EchoMap &left_, const EchoMap &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMap> friend bool operator!=(const EchoMap &left_, const EchoMap &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a tuple, as it was given.
struct EchoPair {
    /// What comes back.
    std::tuple<int32_t, std::string> value = {};

    template <class Self_ = EchoPair> friend bool operator==(const EchoPair &left_, const EchoPair &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoPair> friend bool operator!=(const EchoPair &left_, const EchoPair &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a duration, as it was given.
struct EchoDuration {
    /// What comes back.
    std::chrono::nanoseconds value = {};

    template <class Self_ = EchoDuration> friend bool operator==(const EchoDuration &left_, const EchoDuration &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoDuration> friend bool operator!=(const EchoDuration &left_, const EchoDuration &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a moment, as it was given.
struct EchoTime {
    /// What comes back.
    brokers::v1::SystemTime value = {};

    template <class Self_ = EchoTime> friend bool operator==(const EchoTime &left_, const EchoTime &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoTime> friend bool operator!=(const EchoTime &left_, const EchoTime &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a tree in a box, as it was given.
struct EchoBoxed {
    /// What comes back.
    Tree value = {};

    template <class Self_ = EchoBoxed> friend bool operator==(const EchoBoxed &left_, const EchoBoxed &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoBoxed> friend bool operator!=(const EchoBoxed &left_, const EchoBoxed &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
struct DeepList {
    /// How many links.
    uint32_t depth = {};

    template <class Self_ = DeepList> friend bool operator==(const DeepList &left_, const DeepList &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.depth == r_.depth;
    }
    template <class Self_ = DeepList> friend bool operator!=(const DeepList &left_, const DeepList &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Emit a `Grown` whose tree has as many levels as asked for; none counts as one.
struct EmitGrown {
    /// How many levels.
    uint32_t depth = {};

    template <class Self_ = EmitGrown> friend bool operator==(const EmitGrown &left_, const EmitGrown &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.depth == r_.depth;
    }
    template <class Self_ = EmitGrown> friend bool operator!=(const EmitGrown &left_, const EmitGrown &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Emit one `NewTypes` of what is given.
struct EmitNewTypes {
    /// Its times.
    Times times = {};
    /// Its maps.
    Maps maps = {};
    /// Its tuples.
    Tuples tuples = {};
    /// Its tree.
    Tree tree = {};

    template <class Self_ = EmitNewTypes> friend bool operator==(const EmitNewTypes &left_, const EmitNewTypes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.times == r_.times &&
               l_.maps == r_.maps &&
               l_.tuples == r_.tuples &&
               l_.tree == r_.tree;
    }
    template <class Self_ = EmitNewTypes> friend bool operator!=(const EmitNewTypes &left_, const EmitNewTypes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `NewTypesError::Bad` of what is given.
struct FailNewTypes {
    /// Its tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// Its map.
    std::map<std::string, int64_t> map = {};
    /// Its moment.
    brokers::v1::SystemTime at = {};
    /// Its tree.
    Tree tree = {};

    template <class Self_ = FailNewTypes> friend bool operator==(const FailNewTypes &left_, const FailNewTypes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.pair == r_.pair &&
               l_.map == r_.map &&
               l_.at == r_.at &&
               l_.tree == r_.tree;
    }
    template <class Self_ = FailNewTypes> friend bool operator!=(const FailNewTypes &left_, const FailNewTypes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with the variant that was asked for.
struct Fail {
    /// The variant.
    FailKind kind = {};

    template <class Self_ = Fail> friend bool operator==(const Fail &left_, const Fail &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.kind == r_.kind;
    }
    template <class Self_ = Fail> friend bool operator!=(const Fail &left_, const Fail &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `PlainError::Late`.
struct FailPlain {
    friend bool operator==(const FailPlain &, const FailPlain &) { return true; }
    friend bool operator!=(const FailPlain &, const FailPlain &) { return false; }
};

/// Fail with a text.
struct FailMessage {
    /// The text.
    std::string text = {};

    template <class Self_ = FailMessage> friend bool operator==(const FailMessage &left_, const FailMessage &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.text == r_.text;
    }
    template <class Self_ = FailMessage> friend bool operator!=(const FailMessage &left_, const FailMessage &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Panic.
struct Panics {
    /// What the panic says.
    std::string message = {};

    template <class Self_ = Panics> friend bool operator==(const Panics &left_, const Panics &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.message == r_.message;
    }
    template <class Self_ = Panics> friend bool operator!=(const Panics &left_, const Panics &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Declared, and never provided.
struct Unprovided {
    friend bool operator==(const Unprovided &, const Unprovided &) { return true; }
    friend bool operator!=(const Unprovided &, const Unprovided &) { return false; }
};

/// Try to provide `EchoBool` a second time; answers whether that was refused.
struct SecondProvider {
    friend bool operator==(const SecondProvider &, const SecondProvider &) { return true; }
    friend bool operator!=(const SecondProvider &, const SecondProvider &) { return false; }
};

/// Wait without holding up the processing thread; the beginning is told by `WaitStarted`.
struct Wait {
    /// For how many milliseconds.
    uint32_t ms = {};

    template <class Self_ = Wait> friend bool operator==(const Wait &left_, const Wait &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.ms == r_.ms;
    }
    template <class Self_ = Wait> friend bool operator!=(const Wait &left_, const Wait &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer how many `Wait`s were given up before their time had come.
struct DroppedWaits {
    friend bool operator==(const DroppedWaits &, const DroppedWaits &) { return true; }
    friend bool operator!=(const DroppedWaits &, const DroppedWaits &) { return false; }
};

/// Hold up the processing thread; nothing can interrupt that. The beginning is told by `WaitStarted`.
struct Block {
    /// For how many milliseconds.
    uint32_t ms = {};

    template <class Self_ = Block> friend bool operator==(const Block &left_, const Block &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.ms == r_.ms;
    }
    template <class Self_ = Block> friend bool operator!=(const Block &left_, const Block &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Ask `EchoI64` from inside a provider and answer what it answered.
struct CallBack {
    /// What to ask with.
    int64_t value = {};

    template <class Self_ = CallBack> friend bool operator==(const CallBack &left_, const CallBack &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = CallBack> friend bool operator!=(const CallBack &left_, const CallBack &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Emit `Tick` a number of times on the processing thread, numbered from 0.
struct EmitBurst {
    /// How many times.
    uint32_t count = {};
    /// The text of each.
    std::string text = {};

    template <class Self_ = EmitBurst> friend bool operator==(const EmitBurst &left_, const EmitBurst &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.count == r_.count &&
               l_.text == r_.text;
    }
    template <class Self_ = EmitBurst> friend bool operator!=(const EmitBurst &left_, const EmitBurst &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Emit `Tick` from several threads at once; answers when all of them are done.
struct EmitFromThread {
    /// How many threads; each puts its number, counted from 0, into the text.
    uint32_t threads = {};
    /// How many ticks each thread emits, numbered from 0.
    uint32_t each = {};

    template <class Self_ = EmitFromThread> friend bool operator==(const EmitFromThread &left_, const EmitFromThread &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.threads == r_.threads &&
               l_.each == r_.each;
    }
    template <class Self_ = EmitFromThread> friend bool operator!=(const EmitFromThread &left_, const EmitFromThread &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Emit one `Shaped` of what is given.
struct EmitShape {
    /// Its shape.
    Shape shape = {};
    /// Its items.
    std::vector<Item> items = {};
    /// Its text, if it has one.
    std::optional<std::string> maybe = {};

    template <class Self_ = EmitShape> friend bool operator==(const EmitShape &left_, const EmitShape &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.shape == r_.shape &&
               l_.items == r_.items &&
               l_.maybe == r_.maybe;
    }
    template <class Self_ = EmitShape> friend bool operator!=(const EmitShape &left_, const EmitShape &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer the sum of the amounts of all `Poke`s so far.
struct PokeTotal {
    friend bool operator==(const PokeTotal &, const PokeTotal &) { return true; }
    friend bool operator!=(const PokeTotal &, const PokeTotal &) { return false; }
};

/// Has `Noted` emitted.
struct Note {
    /// In numbers.
    std::vector<int16_t> numbers = {};
    /// How long it took.
    std::chrono::nanoseconds length = {};
    /// What.
    std::optional<std::string> text = {};
    /// In bytes.
    std::optional<std::vector<uint8_t>> blob = {};
    /// In colour.
    std::optional<Color> color = {};

    template <class Self_ = Note> friend bool operator==(const Note &left_, const Note &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.numbers == r_.numbers &&
               l_.length == r_.length &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.color == r_.color;
    }
    template <class Self_ = Note> friend bool operator!=(const Note &left_, const Note &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list of structures with bytes, as it was given.
struct EchoParcels {
    /// What comes back.
    std::vector<Parcel> value = {};

    template <class Self_ = EchoParcels> friend bool operator==(const EchoParcels &left_, const EchoParcels &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoParcels> friend bool operator!=(const EchoParcels &left_, const EchoParcels &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a list or nothing, as it was given.
struct EchoMaybeNames {
    /// What comes back.
    std::optional<std::vector<std::string>> value = {};

    template <class Self_ = EchoMaybeNames> friend bool operator==(const EchoMaybeNames &left_, const EchoMaybeNames &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMaybeNames> friend bool operator!=(const EchoMaybeNames &left_, const EchoMaybeNames &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a map of structures or nothing, as it was given.
struct EchoMaybeItems {
    /// What comes back.
    std::map<std::string, std::optional<Item>> value = {};

    template <class Self_ = EchoMaybeItems> friend bool operator==(const EchoMaybeItems &left_, const EchoMaybeItems &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMaybeItems> friend bool operator!=(const EchoMaybeItems &left_, const EchoMaybeItems &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a variant with data that has a structure with a map, as it was given.
struct EchoLookup {
    /// What comes back.
    Lookup value = {};

    template <class Self_ = EchoLookup> friend bool operator==(const EchoLookup &left_, const EchoLookup &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoLookup> friend bool operator!=(const EchoLookup &left_, const EchoLookup &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a tree of boxes, as it was given.
struct EchoBranch {
    /// What comes back.
    Branch value = {};

    template <class Self_ = EchoBranch> friend bool operator==(const EchoBranch &left_, const EchoBranch &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoBranch> friend bool operator!=(const EchoBranch &left_, const EchoBranch &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer an option in an option, as it was given.
struct EchoMaybeMaybe {
    /// What comes back.
    std::optional<std::optional<int32_t>> value = {};

    template <class Self_ = EchoMaybeMaybe> friend bool operator==(const EchoMaybeMaybe &left_, const EchoMaybeMaybe &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMaybeMaybe> friend bool operator!=(const EchoMaybeMaybe &left_, const EchoMaybeMaybe &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer a map with values by number, as it was given.
struct EchoCounts {
    /// What comes back.
    std::map<uint32_t, int32_t> value = {};

    template <class Self_ = EchoCounts> friend bool operator==(const EchoCounts &left_, const EchoCounts &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoCounts> friend bool operator!=(const EchoCounts &left_, const EchoCounts &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
struct EchoScalars {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string text = {};
    /// Bytes.
    std::vector<uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    template <class Self_ = EchoScalars> friend bool operator==(const EchoScalars &left_, const EchoScalars &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment;
    }
    template <class Self_ = EchoScalars> friend bool operator!=(const EchoScalars &left_, const EchoScalars &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Scalars` of what is given.
struct FailWithScalars {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string text = {};
    /// Bytes.
    std::vector<uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    template <class Self_ = FailWithScalars> friend bool operator==(const FailWithScalars &left_, const FailWithScalars &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment;
    }
    template <class Self_ = FailWithScalars> friend bool operator!=(const FailWithScalars &left_, const FailWithScalars &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer them all, as they were given: what is declared, or made of others.
struct EchoComposites {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    Shape shape = {};
    /// A variant with unnamed data.
    Token token = {};
    /// A structure.
    Item item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    Label label = {};
    /// A newtype of bytes.
    Seal seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    Quad quad = {};
    /// A list of numbers.
    std::vector<int32_t> numbers = {};
    /// An array of structures.
    std::array<Item, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    std::map<std::string, int64_t> byName = {};
    /// A map without order.
    std::unordered_map<uint32_t, Item> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// A box.
    Tree tree = {};
    /// A type that is made of itself.
    List list = {};
    /// Variants that are made of the whole.
    Expr expr = {};

    template <class Self_ = EchoComposites> friend bool operator==(const EchoComposites &left_, const EchoComposites &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = EchoComposites> friend bool operator!=(const EchoComposites &left_, const EchoComposites &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Composites` of what is given.
struct FailWithComposites {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    Shape shape = {};
    /// A variant with unnamed data.
    Token token = {};
    /// A structure.
    Item item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    Label label = {};
    /// A newtype of bytes.
    Seal seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    Quad quad = {};
    /// A list of numbers.
    std::vector<int32_t> numbers = {};
    /// An array of structures.
    std::array<Item, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    std::map<std::string, int64_t> byName = {};
    /// A map without order.
    std::unordered_map<uint32_t, Item> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// A box.
    Tree tree = {};
    /// A type that is made of itself.
    List list = {};
    /// Variants that are made of the whole.
    Expr expr = {};

    template <class Self_ = FailWithComposites> friend bool operator==(const FailWithComposites &left_, const FailWithComposites &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = FailWithComposites> friend bool operator!=(const FailWithComposites &left_, const FailWithComposites &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer lists, as they were given.
struct EchoLists {
    /// What comes back.
    Lists value = {};

    template <class Self_ = EchoLists> friend bool operator==(const EchoLists &left_, const EchoLists &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoLists> friend bool operator!=(const EchoLists &left_, const EchoLists &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer arrays, as they were given.
struct EchoArrays {
    /// What comes back.
    Arrays value = {};

    template <class Self_ = EchoArrays> friend bool operator==(const EchoArrays &left_, const EchoArrays &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoArrays> friend bool operator!=(const EchoArrays &left_, const EchoArrays &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer values or nothing, as they were given.
struct EchoMaybes {
    /// What comes back.
    Maybes value = {};

    template <class Self_ = EchoMaybes> friend bool operator==(const EchoMaybes &left_, const EchoMaybes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoMaybes> friend bool operator!=(const EchoMaybes &left_, const EchoMaybes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer sorted maps by every kind of key, as they were given.
struct EchoByKey {
    /// What comes back.
    ByKey value = {};

    template <class Self_ = EchoByKey> friend bool operator==(const EchoByKey &left_, const EchoByKey &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoByKey> friend bool operator!=(const EchoByKey &left_, const EchoByKey &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer maps without order by every kind of key, as they were given.
struct EchoByKeyUnsorted {
    /// What comes back.
    ByKeyUnsorted value = {};

    template <class Self_ = EchoByKeyUnsorted> friend bool operator==(const EchoByKeyUnsorted &left_, const EchoByKeyUnsorted &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoByKeyUnsorted> friend bool operator!=(const EchoByKeyUnsorted &left_, const EchoByKeyUnsorted &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer tuples, as they were given.
struct EchoPairs {
    /// What comes back.
    Pairs value = {};

    template <class Self_ = EchoPairs> friend bool operator==(const EchoPairs &left_, const EchoPairs &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoPairs> friend bool operator!=(const EchoPairs &left_, const EchoPairs &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer newtypes, as they were given.
struct EchoNewtypes {
    /// What comes back.
    Newtypes value = {};

    template <class Self_ = EchoNewtypes> friend bool operator==(const EchoNewtypes &left_, const EchoNewtypes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoNewtypes> friend bool operator!=(const EchoNewtypes &left_, const EchoNewtypes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer variants with data of every type, as they were given.
struct EchoCases {
    /// What comes back.
    Cases value = {};

    template <class Self_ = EchoCases> friend bool operator==(const EchoCases &left_, const EchoCases &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoCases> friend bool operator!=(const EchoCases &left_, const EchoCases &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer nestings of several kinds, as they were given.
struct EchoNestings {
    /// What comes back.
    Nestings value = {};

    template <class Self_ = EchoNestings> friend bool operator==(const EchoNestings &left_, const EchoNestings &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoNestings> friend bool operator!=(const EchoNestings &left_, const EchoNestings &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Containers` of what is given.
struct FailWithContainers {
    /// Lists.
    Lists lists = {};
    /// Arrays.
    Arrays arrays = {};
    /// Values or nothing.
    Maybes maybes = {};
    /// Sorted maps by every kind of key.
    ByKey byKey = {};
    /// Maps without order by every kind of key.
    ByKeyUnsorted byKeyUnsorted = {};

    template <class Self_ = FailWithContainers> friend bool operator==(const FailWithContainers &left_, const FailWithContainers &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.lists == r_.lists &&
               l_.arrays == r_.arrays &&
               l_.maybes == r_.maybes &&
               l_.byKey == r_.byKey &&
               l_.byKeyUnsorted == r_.byKeyUnsorted;
    }
    template <class Self_ = FailWithContainers> friend bool operator!=(const FailWithContainers &left_, const FailWithContainers &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Nested` of what is given.
struct FailWithNested {
    /// Tuples.
    Pairs pairs = {};
    /// Newtypes.
    Newtypes newtypes = {};
    /// Variants with data of every type.
    Cases cases = {};
    /// Nestings of several kinds.
    Nestings nestings = {};

    template <class Self_ = FailWithNested> friend bool operator==(const FailWithNested &left_, const FailWithNested &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.pairs == r_.pairs &&
               l_.newtypes == r_.newtypes &&
               l_.cases == r_.cases &&
               l_.nestings == r_.nestings;
    }
    template <class Self_ = FailWithNested> friend bool operator!=(const FailWithNested &left_, const FailWithNested &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Unnamed` of what is given.
struct FailWithUnnamed {
    /// Its first field.
    int32_t field0 = {};
    /// Its second field.
    std::string field1 = {};
    /// Its third field.
    Item field2 = {};

    template <class Self_ = FailWithUnnamed> friend bool operator==(const FailWithUnnamed &left_, const FailWithUnnamed &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.field0 == r_.field0 &&
               l_.field1 == r_.field1 &&
               l_.field2 == r_.field2;
    }
    template <class Self_ = FailWithUnnamed> friend bool operator!=(const FailWithUnnamed &left_, const FailWithUnnamed &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Fail with `CarriesAll::Nothing`.
struct FailWithNothing {
    friend bool operator==(const FailWithNothing &, const FailWithNothing &) { return true; }
    friend bool operator!=(const FailWithNothing &, const FailWithNothing &) { return false; }
};

/// Answer what is declared in a file of its own, as it was given.
struct EchoPlace {
    /// What comes back.
    Place value = {};

    template <class Self_ = EchoPlace> friend bool operator==(const EchoPlace &left_, const EchoPlace &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoPlace> friend bool operator!=(const EchoPlace &left_, const EchoPlace &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer what is declared in a module inside of a file, as it was given.
struct EchoDeep {
    /// What comes back.
    Deep value = {};

    template <class Self_ = EchoDeep> friend bool operator==(const EchoDeep &left_, const EchoDeep &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoDeep> friend bool operator!=(const EchoDeep &left_, const EchoDeep &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer what is there, as it was given.
struct EchoConditional {
    /// What comes back.
    Conditional value = {};

    template <class Self_ = EchoConditional> friend bool operator==(const EchoConditional &left_, const EchoConditional &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoConditional> friend bool operator!=(const EchoConditional &left_, const EchoConditional &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer the variant that is there, as it was given.
struct EchoChoice {
    /// What comes back.
    Choice value = {};

    template <class Self_ = EchoChoice> friend bool operator==(const EchoChoice &left_, const EchoChoice &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = EchoChoice> friend bool operator!=(const EchoChoice &left_, const EchoChoice &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer nothing before `ReleaseHeld`. The beginning is told by `HoldBegan`, the end by `HoldEnded`.
struct Hold {
    /// What it answers, and by which the events know it.
    uint32_t id = {};

    template <class Self_ = Hold> friend bool operator==(const Hold &left_, const Hold &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.id == r_.id;
    }
    template <class Self_ = Hold> friend bool operator!=(const Hold &left_, const Hold &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Let every `Hold` answer; answers how many there were.
struct ReleaseHeld {
    friend bool operator==(const ReleaseHeld &, const ReleaseHeld &) { return true; }
    friend bool operator!=(const ReleaseHeld &, const ReleaseHeld &) { return false; }
};

/// Answer nothing at all, with a deadline of its own.
struct Hurried {
    friend bool operator==(const Hurried &, const Hurried &) { return true; }
    friend bool operator!=(const Hurried &, const Hurried &) { return false; }
};

/// Answer the value on the thread of whoever asks.
struct OnTheSpot {
    /// The value.
    int64_t value = {};

    template <class Self_ = OnTheSpot> friend bool operator==(const OnTheSpot &left_, const OnTheSpot &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = OnTheSpot> friend bool operator!=(const OnTheSpot &left_, const OnTheSpot &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.
struct AtOnce {
    /// The value.
    int64_t value = {};

    template <class Self_ = AtOnce> friend bool operator==(const AtOnce &left_, const AtOnce &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = AtOnce> friend bool operator!=(const AtOnce &left_, const AtOnce &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer the value at once, on the processing thread.
struct AtOnceElsewhere {
    /// The value.
    int64_t value = {};

    template <class Self_ = AtOnceElsewhere> friend bool operator==(const AtOnceElsewhere &left_, const AtOnceElsewhere &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = AtOnceElsewhere> friend bool operator!=(const AtOnceElsewhere &left_, const AtOnceElsewhere &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`.
struct NeverOnTheSpot {
    friend bool operator==(const NeverOnTheSpot &, const NeverOnTheSpot &) { return true; }
    friend bool operator!=(const NeverOnTheSpot &, const NeverOnTheSpot &) { return false; }
};

/// Log a text, as an author's code does.
struct WriteLog {
    /// 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
    uint32_t level = {};
    /// The text; `number` is logged with it, and is 7.
    std::string text = {};

    template <class Self_ = WriteLog> friend bool operator==(const WriteLog &left_, const WriteLog &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.level == r_.level &&
               l_.text == r_.text;
    }
    template <class Self_ = WriteLog> friend bool operator!=(const WriteLog &left_, const WriteLog &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// An event with structures of them all.
struct NewTypes {
    /// Durations and moments.
    Times times = {};
    /// Maps.
    Maps maps = {};
    /// Tuples.
    Tuples tuples = {};
    /// A type that is made of itself.
    Tree tree = {};

    template <class Self_ = NewTypes> friend bool operator==(const NewTypes &left_, const NewTypes &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.times == r_.times &&
               l_.maps == r_.maps &&
               l_.tuples == r_.tuples &&
               l_.tree == r_.tree;
    }
    template <class Self_ = NewTypes> friend bool operator!=(const NewTypes &left_, const NewTypes &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `NewTypes` as the library shows it, valid during the callback; `own` copies it.
struct NewTypesView {
    /// Durations and moments.
    TimesView times = {};
    /// Maps.
    MapsView maps = {};
    /// Tuples.
    TuplesView tuples = {};
    /// A type that is made of itself.
    TreeView tree = {};

    /// Zero or empty.
    NewTypesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_NewTypes>>>
    explicit NewTypesView(const C_ &from_)
        : times(brokers::v1::view<TimesView>(from_.times))
        , maps(brokers::v1::view<MapsView>(from_.maps))
        , tuples(brokers::v1::view<TuplesView>(from_.tuples))
        , tree(brokers::v1::view<TreeView>(from_.tree)) {}

    /// A copy that stays valid.
    template <class View_ = NewTypesView> NewTypes own() const {
        const View_ &view_ = *this;
        return NewTypes{
            brokers::v1::own(view_.times),
            brokers::v1::own(view_.maps),
            brokers::v1::own(view_.tuples),
            brokers::v1::own(view_.tree),
        };
    }

    template <class View_ = NewTypesView> friend auto fields(const NewTypesView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.times, view_.maps, view_.tuples, view_.tree);
    }
};

/// What a `PushNewTypes` carried.
struct Pushed {
    /// Its tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// Its map.
    std::map<std::string, int64_t> map = {};
    /// Its duration.
    std::chrono::nanoseconds after = {};

    template <class Self_ = Pushed> friend bool operator==(const Pushed &left_, const Pushed &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.pair == r_.pair &&
               l_.map == r_.map &&
               l_.after == r_.after;
    }
    template <class Self_ = Pushed> friend bool operator!=(const Pushed &left_, const Pushed &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Pushed` as the library shows it, valid during the callback; `own` copies it.
struct PushedView {
    /// Its tuple.
    std::tuple<int32_t, std::string_view> pair = {};
    /// Its map.
    brokers::v1::MapView<std::string_view, int64_t> map = {};
    /// Its duration.
    std::chrono::nanoseconds after = {};

    /// Zero or empty.
    PushedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Pushed>>>
    explicit PushedView(const C_ &from_)
        : pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
        , map(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.map))
        , after(brokers::v1::view<std::chrono::nanoseconds>(from_.after)) {}

    /// A copy that stays valid.
    template <class View_ = PushedView> Pushed own() const {
        const View_ &view_ = *this;
        return Pushed{
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.map),
            brokers::v1::own(view_.after),
        };
    }

    template <class View_ = PushedView> friend auto fields(const PushedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.pair, view_.map, view_.after);
    }
};

/// An event with a tree in a box.
struct Grown {
    /// The tree.
    Tree tree = {};

    template <class Self_ = Grown> friend bool operator==(const Grown &left_, const Grown &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.tree == r_.tree;
    }
    template <class Self_ = Grown> friend bool operator!=(const Grown &left_, const Grown &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Grown` as the library shows it, valid during the callback; `own` copies it.
struct GrownView {
    /// The tree.
    TreeView tree = {};

    /// Zero or empty.
    GrownView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Grown>>>
    explicit GrownView(const C_ &from_)
        : tree(brokers::v1::view<TreeView>(from_.tree)) {}

    /// A copy that stays valid.
    template <class View_ = GrownView> Grown own() const {
        const View_ &view_ = *this;
        return Grown{
            brokers::v1::own(view_.tree),
        };
    }

    template <class View_ = GrownView> friend auto fields(const GrownView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.tree);
    }
};

/// One of many.
struct Tick {
    /// Its number.
    uint32_t n = {};
    /// A text.
    std::string text = {};

    template <class Self_ = Tick> friend bool operator==(const Tick &left_, const Tick &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.n == r_.n &&
               l_.text == r_.text;
    }
    template <class Self_ = Tick> friend bool operator!=(const Tick &left_, const Tick &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Tick` as the library shows it, valid during the callback; `own` copies it.
struct TickView {
    /// Its number.
    uint32_t n = {};
    /// A text.
    std::string_view text = {};

    /// Zero or empty.
    TickView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Tick>>>
    explicit TickView(const C_ &from_)
        : n(from_.n)
        , text(brokers::v1::view<std::string_view>(from_.text)) {}

    /// A copy that stays valid.
    template <class View_ = TickView> Tick own() const {
        const View_ &view_ = *this;
        return Tick{
            view_.n,
            brokers::v1::own(view_.text),
        };
    }

    template <class View_ = TickView> friend auto fields(const TickView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.n, view_.text);
    }
};

/// A `Wait` or a `Block` has begun.
struct WaitStarted {
    /// How long it will take, in milliseconds.
    uint32_t ms = {};

    template <class Self_ = WaitStarted> friend bool operator==(const WaitStarted &left_, const WaitStarted &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.ms == r_.ms;
    }
    template <class Self_ = WaitStarted> friend bool operator!=(const WaitStarted &left_, const WaitStarted &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `WaitStarted` as the library shows it, valid during the callback; `own` copies it.
struct WaitStartedView {
    /// How long it will take, in milliseconds.
    uint32_t ms = {};

    /// Zero or empty.
    WaitStartedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_WaitStarted>>>
    explicit WaitStartedView(const C_ &from_)
        : ms(from_.ms) {}

    /// A copy that stays valid.
    template <class View_ = WaitStartedView> WaitStarted own() const {
        const View_ &view_ = *this;
        return WaitStarted{
            view_.ms,
        };
    }

    template <class View_ = WaitStartedView> friend auto fields(const WaitStartedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.ms);
    }
};

/// An event that carries what is not a number.
struct Shaped {
    /// A variant with data.
    Shape shape = {};
    /// Structures.
    std::vector<Item> items = {};
    /// A text or nothing.
    std::optional<std::string> maybe = {};

    template <class Self_ = Shaped> friend bool operator==(const Shaped &left_, const Shaped &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.shape == r_.shape &&
               l_.items == r_.items &&
               l_.maybe == r_.maybe;
    }
    template <class Self_ = Shaped> friend bool operator!=(const Shaped &left_, const Shaped &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Shaped` as the library shows it, valid during the callback; `own` copies it.
struct ShapedView {
    /// A variant with data.
    ShapeView shape = {};
    /// Structures.
    brokers::v1::Seq<ItemView> items = {};
    /// A text or nothing.
    std::optional<std::string_view> maybe = {};

    /// Zero or empty.
    ShapedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Shaped>>>
    explicit ShapedView(const C_ &from_)
        : shape(brokers::v1::view<ShapeView>(from_.shape))
        , items(brokers::v1::view<brokers::v1::Seq<ItemView>>(from_.items))
        , maybe(brokers::v1::view<std::optional<std::string_view>>(from_.maybe)) {}

    /// A copy that stays valid.
    template <class View_ = ShapedView> Shaped own() const {
        const View_ &view_ = *this;
        return Shaped{
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.items),
            brokers::v1::own(view_.maybe),
        };
    }

    template <class View_ = ShapedView> friend auto fields(const ShapedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.shape, view_.items, view_.maybe);
    }
};

/// An event that carries nothing; `Prod` causes one.
struct Everyone {
    friend bool operator==(const Everyone &, const Everyone &) { return true; }
    friend bool operator!=(const Everyone &, const Everyone &) { return false; }
};

/// A `Everyone` as the library shows it, valid during the callback; `own` copies it.
struct EveryoneView {

    /// Zero or empty.
    EveryoneView() = default;
    explicit EveryoneView(const conformance_Everyone &) {}

    /// A copy that stays valid.
    Everyone own() const { return Everyone{}; }

    friend auto fields(const EveryoneView &) { return std::tuple<>(); }
};

/// Something was noted, or not.
struct Noted {
    /// In numbers.
    std::vector<int16_t> numbers = {};
    /// How long it took.
    std::chrono::nanoseconds length = {};
    /// What.
    std::optional<std::string> text = {};
    /// In bytes.
    std::optional<std::vector<uint8_t>> blob = {};
    /// In colour.
    std::optional<Color> color = {};

    template <class Self_ = Noted> friend bool operator==(const Noted &left_, const Noted &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.numbers == r_.numbers &&
               l_.length == r_.length &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.color == r_.color;
    }
    template <class Self_ = Noted> friend bool operator!=(const Noted &left_, const Noted &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Noted` as the library shows it, valid during the callback; `own` copies it.
struct NotedView {
    /// In numbers.
    brokers::v1::span<const int16_t> numbers = {};
    /// How long it took.
    std::chrono::nanoseconds length = {};
    /// What.
    std::optional<std::string_view> text = {};
    /// In bytes.
    std::optional<brokers::v1::span<const uint8_t>> blob = {};
    /// In colour.
    std::optional<Color> color = {};

    /// Zero or empty.
    NotedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_Noted>>>
    explicit NotedView(const C_ &from_)
        : numbers(brokers::v1::view<brokers::v1::span<const int16_t>>(from_.numbers))
        , length(brokers::v1::view<std::chrono::nanoseconds>(from_.length))
        , text(brokers::v1::view<std::optional<std::string_view>>(from_.text))
        , blob(brokers::v1::view<std::optional<brokers::v1::span<const uint8_t>>>(from_.blob))
        , color(brokers::v1::view<std::optional<Color>>(from_.color)) {}

    /// A copy that stays valid.
    template <class View_ = NotedView> Noted own() const {
        const View_ &view_ = *this;
        return Noted{
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.color),
        };
    }

    template <class View_ = NotedView> friend auto fields(const NotedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.numbers, view_.length, view_.text, view_.blob, view_.color);
    }
};

/// What a `SendScalars` carried.
struct ScalarsHeard {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string text = {};
    /// Bytes.
    std::vector<uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    template <class Self_ = ScalarsHeard> friend bool operator==(const ScalarsHeard &left_, const ScalarsHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.flag == r_.flag &&
               l_.signed8 == r_.signed8 &&
               l_.signed16 == r_.signed16 &&
               l_.signed32 == r_.signed32 &&
               l_.signed64 == r_.signed64 &&
               l_.unsigned8 == r_.unsigned8 &&
               l_.unsigned16 == r_.unsigned16 &&
               l_.unsigned32 == r_.unsigned32 &&
               l_.unsigned64 == r_.unsigned64 &&
               l_.single == r_.single &&
               l_.doublePrecision == r_.doublePrecision &&
               l_.letter == r_.letter &&
               l_.text == r_.text &&
               l_.blob == r_.blob &&
               l_.length == r_.length &&
               l_.moment == r_.moment;
    }
    template <class Self_ = ScalarsHeard> friend bool operator!=(const ScalarsHeard &left_, const ScalarsHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `ScalarsHeard` as the library shows it, valid during the callback; `own` copies it.
struct ScalarsHeardView {
    /// A truth value.
    bool flag = {};
    /// 8 bits, signed.
    int8_t signed8 = {};
    /// 16 bits, signed.
    int16_t signed16 = {};
    /// 32 bits, signed.
    int32_t signed32 = {};
    /// 64 bits, signed.
    int64_t signed64 = {};
    /// 8 bits, unsigned.
    uint8_t unsigned8 = {};
    /// 16 bits, unsigned.
    uint16_t unsigned16 = {};
    /// 32 bits, unsigned.
    uint32_t unsigned32 = {};
    /// 64 bits, unsigned.
    uint64_t unsigned64 = {};
    /// Single precision.
    float single = {};
    /// Double precision.
    double doublePrecision = {};
    /// A character.
    char32_t letter = {};
    /// A text.
    std::string_view text = {};
    /// Bytes.
    brokers::v1::span<const uint8_t> blob = {};
    /// A duration.
    std::chrono::nanoseconds length = {};
    /// A moment.
    brokers::v1::SystemTime moment = {};

    /// Zero or empty.
    ScalarsHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ScalarsHeard>>>
    explicit ScalarsHeardView(const C_ &from_)
        : flag(brokers::v1::view<bool>(from_.flag))
        , signed8(from_.signed8)
        , signed16(from_.signed16)
        , signed32(from_.signed32)
        , signed64(from_.signed64)
        , unsigned8(from_.unsigned8)
        , unsigned16(from_.unsigned16)
        , unsigned32(from_.unsigned32)
        , unsigned64(from_.unsigned64)
        , single(from_.single)
        , doublePrecision(from_.doublePrecision)
        , letter(brokers::v1::view<char32_t>(from_.letter))
        , text(brokers::v1::view<std::string_view>(from_.text))
        , blob(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.blob))
        , length(brokers::v1::view<std::chrono::nanoseconds>(from_.length))
        , moment(brokers::v1::view<brokers::v1::SystemTime>(from_.moment)) {}

    /// A copy that stays valid.
    template <class View_ = ScalarsHeardView> ScalarsHeard own() const {
        const View_ &view_ = *this;
        return ScalarsHeard{
            view_.flag,
            view_.signed8,
            view_.signed16,
            view_.signed32,
            view_.signed64,
            view_.unsigned8,
            view_.unsigned16,
            view_.unsigned32,
            view_.unsigned64,
            view_.single,
            view_.doublePrecision,
            view_.letter,
            brokers::v1::own(view_.text),
            brokers::v1::own(view_.blob),
            brokers::v1::own(view_.length),
            brokers::v1::own(view_.moment),
        };
    }

    template <class View_ = ScalarsHeardView> friend auto fields(const ScalarsHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.flag, view_.signed8, view_.signed16, view_.signed32, view_.signed64, view_.unsigned8, view_.unsigned16, view_.unsigned32, view_.unsigned64, view_.single, view_.doublePrecision, view_.letter, view_.text, view_.blob, view_.length, view_.moment);
    }
};

/// What a `SendComposites` carried.
struct CompositesHeard {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    Shape shape = {};
    /// A variant with unnamed data.
    Token token = {};
    /// A structure.
    Item item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    Label label = {};
    /// A newtype of bytes.
    Seal seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    Quad quad = {};
    /// A list of numbers.
    std::vector<int32_t> numbers = {};
    /// An array of structures.
    std::array<Item, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    std::map<std::string, int64_t> byName = {};
    /// A map without order.
    std::unordered_map<uint32_t, Item> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// A box.
    Tree tree = {};
    /// A type that is made of itself.
    List list = {};
    /// Variants that are made of the whole.
    Expr expr = {};

    template <class Self_ = CompositesHeard> friend bool operator==(const CompositesHeard &left_, const CompositesHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.color == r_.color &&
               l_.level == r_.level &&
               l_.shape == r_.shape &&
               l_.token == r_.token &&
               l_.item == r_.item &&
               l_.meters == r_.meters &&
               l_.label == r_.label &&
               l_.seal == r_.seal &&
               l_.ratio == r_.ratio &&
               l_.quad == r_.quad &&
               l_.numbers == r_.numbers &&
               l_.corners == r_.corners &&
               l_.maybe == r_.maybe &&
               l_.byName == r_.byName &&
               l_.byId == r_.byId &&
               l_.pair == r_.pair &&
               l_.tree == r_.tree &&
               l_.list == r_.list &&
               l_.expr == r_.expr;
    }
    template <class Self_ = CompositesHeard> friend bool operator!=(const CompositesHeard &left_, const CompositesHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `CompositesHeard` as the library shows it, valid during the callback; `own` copies it.
struct CompositesHeardView {
    /// A variant without data.
    Color color = Color::Red;
    /// A variant with a number at the end of what there is.
    Level level = {};
    /// A variant with named data.
    ShapeView shape = {};
    /// A variant with unnamed data.
    TokenView token = {};
    /// A structure.
    ItemView item = {};
    /// A newtype of a number.
    Meters meters = {};
    /// A newtype of a text.
    std::string_view label = {};
    /// A newtype of bytes.
    brokers::v1::span<const uint8_t> seal = {};
    /// An alias of a number.
    Ratio ratio = {};
    /// An alias of an array.
    std::array<int32_t, 4> quad = {};
    /// A list of numbers.
    brokers::v1::span<const int32_t> numbers = {};
    /// An array of structures.
    std::array<ItemView, 2> corners = {};
    /// A number or nothing.
    std::optional<int64_t> maybe = {};
    /// A map in order.
    brokers::v1::MapView<std::string_view, int64_t> byName = {};
    /// A map without order.
    brokers::v1::HashMapView<uint32_t, ItemView> byId = {};
    /// A tuple.
    std::tuple<int32_t, std::string_view> pair = {};
    /// A box.
    TreeView tree = {};
    /// A type that is made of itself.
    ListView list = {};
    /// Variants that are made of the whole.
    ExprView expr = {};

    /// Zero or empty.
    CompositesHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CompositesHeard>>>
    explicit CompositesHeardView(const C_ &from_)
        : color(brokers::v1::view<Color>(from_.color))
        , level(brokers::v1::view<Level>(from_.level))
        , shape(brokers::v1::view<ShapeView>(from_.shape))
        , token(brokers::v1::view<TokenView>(from_.token))
        , item(brokers::v1::view<ItemView>(from_.item))
        , meters(from_.meters)
        , label(brokers::v1::view<std::string_view>(from_.label))
        , seal(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.seal))
        , ratio(from_.ratio)
        , quad(brokers::v1::view<std::array<int32_t, 4>>(from_.quad))
        , numbers(brokers::v1::view<brokers::v1::span<const int32_t>>(from_.numbers))
        , corners(brokers::v1::view<std::array<ItemView, 2>>(from_.corners))
        , maybe(brokers::v1::view<std::optional<int64_t>>(from_.maybe))
        , byName(brokers::v1::view<brokers::v1::MapView<std::string_view, int64_t>>(from_.byName))
        , byId(brokers::v1::view<brokers::v1::HashMapView<uint32_t, ItemView>>(from_.byId))
        , pair(brokers::v1::view<std::tuple<int32_t, std::string_view>>(from_.pair))
        , tree(brokers::v1::view<TreeView>(from_.tree))
        , list(brokers::v1::view<ListView>(from_.list))
        , expr(brokers::v1::view<ExprView>(from_.expr)) {}

    /// A copy that stays valid.
    template <class View_ = CompositesHeardView> CompositesHeard own() const {
        const View_ &view_ = *this;
        return CompositesHeard{
            view_.color,
            view_.level,
            brokers::v1::own(view_.shape),
            brokers::v1::own(view_.token),
            brokers::v1::own(view_.item),
            view_.meters,
            brokers::v1::own(view_.label),
            brokers::v1::own(view_.seal),
            view_.ratio,
            brokers::v1::own(view_.quad),
            brokers::v1::own(view_.numbers),
            brokers::v1::own(view_.corners),
            brokers::v1::own(view_.maybe),
            brokers::v1::own(view_.byName),
            brokers::v1::own(view_.byId),
            brokers::v1::own(view_.pair),
            brokers::v1::own(view_.tree),
            brokers::v1::own(view_.list),
            brokers::v1::own(view_.expr),
        };
    }

    template <class View_ = CompositesHeardView> friend auto fields(const CompositesHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.color, view_.level, view_.shape, view_.token, view_.item, view_.meters, view_.label, view_.seal, view_.ratio, view_.quad, view_.numbers, view_.corners, view_.maybe, view_.byName, view_.byId, view_.pair, view_.tree, view_.list, view_.expr);
    }
};

/// What a `SendLists` carried.
struct ListsHeard {
    /// They.
    Lists value = {};

    template <class Self_ = ListsHeard> friend bool operator==(const ListsHeard &left_, const ListsHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = ListsHeard> friend bool operator!=(const ListsHeard &left_, const ListsHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `ListsHeard` as the library shows it, valid during the callback; `own` copies it.
struct ListsHeardView {
    /// They.
    ListsView value = {};

    /// Zero or empty.
    ListsHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ListsHeard>>>
    explicit ListsHeardView(const C_ &from_)
        : value(brokers::v1::view<ListsView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = ListsHeardView> ListsHeard own() const {
        const View_ &view_ = *this;
        return ListsHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = ListsHeardView> friend auto fields(const ListsHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendArrays` carried.
struct ArraysHeard {
    /// They.
    Arrays value = {};

    template <class Self_ = ArraysHeard> friend bool operator==(const ArraysHeard &left_, const ArraysHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = ArraysHeard> friend bool operator!=(const ArraysHeard &left_, const ArraysHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `ArraysHeard` as the library shows it, valid during the callback; `own` copies it.
struct ArraysHeardView {
    /// They.
    ArraysView value = {};

    /// Zero or empty.
    ArraysHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ArraysHeard>>>
    explicit ArraysHeardView(const C_ &from_)
        : value(brokers::v1::view<ArraysView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = ArraysHeardView> ArraysHeard own() const {
        const View_ &view_ = *this;
        return ArraysHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = ArraysHeardView> friend auto fields(const ArraysHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendMaybes` carried.
struct MaybesHeard {
    /// They.
    Maybes value = {};

    template <class Self_ = MaybesHeard> friend bool operator==(const MaybesHeard &left_, const MaybesHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = MaybesHeard> friend bool operator!=(const MaybesHeard &left_, const MaybesHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `MaybesHeard` as the library shows it, valid during the callback; `own` copies it.
struct MaybesHeardView {
    /// They.
    MaybesView value = {};

    /// Zero or empty.
    MaybesHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_MaybesHeard>>>
    explicit MaybesHeardView(const C_ &from_)
        : value(brokers::v1::view<MaybesView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = MaybesHeardView> MaybesHeard own() const {
        const View_ &view_ = *this;
        return MaybesHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = MaybesHeardView> friend auto fields(const MaybesHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendByKey` carried.
struct ByKeyHeard {
    /// They.
    ByKey value = {};

    template <class Self_ = ByKeyHeard> friend bool operator==(const ByKeyHeard &left_, const ByKeyHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = ByKeyHeard> friend bool operator!=(const ByKeyHeard &left_, const ByKeyHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `ByKeyHeard` as the library shows it, valid during the callback; `own` copies it.
struct ByKeyHeardView {
    /// They.
    ByKeyView value = {};

    /// Zero or empty.
    ByKeyHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ByKeyHeard>>>
    explicit ByKeyHeardView(const C_ &from_)
        : value(brokers::v1::view<ByKeyView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = ByKeyHeardView> ByKeyHeard own() const {
        const View_ &view_ = *this;
        return ByKeyHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = ByKeyHeardView> friend auto fields(const ByKeyHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendByKeyUnsorted` carried.
struct ByKeyUnsortedHeard {
    /// They.
    ByKeyUnsorted value = {};

    template <class Self_ = ByKeyUnsortedHeard> friend bool operator==(const ByKeyUnsortedHeard &left_, const ByKeyUnsortedHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = ByKeyUnsortedHeard> friend bool operator!=(const ByKeyUnsortedHeard &left_, const ByKeyUnsortedHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `ByKeyUnsortedHeard` as the library shows it, valid during the callback; `own` copies it.
struct ByKeyUnsortedHeardView {
    /// They.
    ByKeyUnsortedView value = {};

    /// Zero or empty.
    ByKeyUnsortedHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_ByKeyUnsortedHeard>>>
    explicit ByKeyUnsortedHeardView(const C_ &from_)
        : value(brokers::v1::view<ByKeyUnsortedView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = ByKeyUnsortedHeardView> ByKeyUnsortedHeard own() const {
        const View_ &view_ = *this;
        return ByKeyUnsortedHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = ByKeyUnsortedHeardView> friend auto fields(const ByKeyUnsortedHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendPairs` carried.
struct PairsHeard {
    /// They.
    Pairs value = {};

    template <class Self_ = PairsHeard> friend bool operator==(const PairsHeard &left_, const PairsHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = PairsHeard> friend bool operator!=(const PairsHeard &left_, const PairsHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `PairsHeard` as the library shows it, valid during the callback; `own` copies it.
struct PairsHeardView {
    /// They.
    PairsView value = {};

    /// Zero or empty.
    PairsHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_PairsHeard>>>
    explicit PairsHeardView(const C_ &from_)
        : value(brokers::v1::view<PairsView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = PairsHeardView> PairsHeard own() const {
        const View_ &view_ = *this;
        return PairsHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = PairsHeardView> friend auto fields(const PairsHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendNewtypes` carried.
struct NewtypesHeard {
    /// They.
    Newtypes value = {};

    template <class Self_ = NewtypesHeard> friend bool operator==(const NewtypesHeard &left_, const NewtypesHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = NewtypesHeard> friend bool operator!=(const NewtypesHeard &left_, const NewtypesHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `NewtypesHeard` as the library shows it, valid during the callback; `own` copies it.
struct NewtypesHeardView {
    /// They.
    NewtypesView value = {};

    /// Zero or empty.
    NewtypesHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_NewtypesHeard>>>
    explicit NewtypesHeardView(const C_ &from_)
        : value(brokers::v1::view<NewtypesView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = NewtypesHeardView> NewtypesHeard own() const {
        const View_ &view_ = *this;
        return NewtypesHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = NewtypesHeardView> friend auto fields(const NewtypesHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendCases` carried.
struct CasesHeard {
    /// They.
    Cases value = {};

    template <class Self_ = CasesHeard> friend bool operator==(const CasesHeard &left_, const CasesHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = CasesHeard> friend bool operator!=(const CasesHeard &left_, const CasesHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `CasesHeard` as the library shows it, valid during the callback; `own` copies it.
struct CasesHeardView {
    /// They.
    CasesView value = {};

    /// Zero or empty.
    CasesHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_CasesHeard>>>
    explicit CasesHeardView(const C_ &from_)
        : value(brokers::v1::view<CasesView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = CasesHeardView> CasesHeard own() const {
        const View_ &view_ = *this;
        return CasesHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = CasesHeardView> friend auto fields(const CasesHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// What a `SendNestings` carried.
struct NestingsHeard {
    /// They.
    Nestings value = {};

    template <class Self_ = NestingsHeard> friend bool operator==(const NestingsHeard &left_, const NestingsHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.value == r_.value;
    }
    template <class Self_ = NestingsHeard> friend bool operator!=(const NestingsHeard &left_, const NestingsHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `NestingsHeard` as the library shows it, valid during the callback; `own` copies it.
struct NestingsHeardView {
    /// They.
    NestingsView value = {};

    /// Zero or empty.
    NestingsHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_NestingsHeard>>>
    explicit NestingsHeardView(const C_ &from_)
        : value(brokers::v1::view<NestingsView>(from_.value)) {}

    /// A copy that stays valid.
    template <class View_ = NestingsHeardView> NestingsHeard own() const {
        const View_ &view_ = *this;
        return NestingsHeard{
            brokers::v1::own(view_.value),
        };
    }

    template <class View_ = NestingsHeardView> friend auto fields(const NestingsHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.value);
    }
};

/// A `SendNothing` came.
struct NothingHeard {
    friend bool operator==(const NothingHeard &, const NothingHeard &) { return true; }
    friend bool operator!=(const NothingHeard &, const NothingHeard &) { return false; }
};

/// A `NothingHeard` as the library shows it, valid during the callback; `own` copies it.
struct NothingHeardView {

    /// Zero or empty.
    NothingHeardView() = default;
    explicit NothingHeardView(const conformance_NothingHeard &) {}

    /// A copy that stays valid.
    NothingHeard own() const { return NothingHeard{}; }

    friend auto fields(const NothingHeardView &) { return std::tuple<>(); }
};

/// What a `SendDeep` carried.
struct DeepHeard {
    /// By its path.
    Deep deep = {};
    /// By another name.
    Place spot = {};

    template <class Self_ = DeepHeard> friend bool operator==(const DeepHeard &left_, const DeepHeard &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deep == r_.deep &&
               l_.spot == r_.spot;
    }
    template <class Self_ = DeepHeard> friend bool operator!=(const DeepHeard &left_, const DeepHeard &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeepHeard` as the library shows it, valid during the callback; `own` copies it.
struct DeepHeardView {
    /// By its path.
    DeepView deep = {};
    /// By another name.
    PlaceView spot = {};

    /// Zero or empty.
    DeepHeardView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_DeepHeard>>>
    explicit DeepHeardView(const C_ &from_)
        : deep(brokers::v1::view<DeepView>(from_.deep))
        , spot(brokers::v1::view<PlaceView>(from_.spot)) {}

    /// A copy that stays valid.
    template <class View_ = DeepHeardView> DeepHeard own() const {
        const View_ &view_ = *this;
        return DeepHeard{
            brokers::v1::own(view_.deep),
            brokers::v1::own(view_.spot),
        };
    }

    template <class View_ = DeepHeardView> friend auto fields(const DeepHeardView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.deep, view_.spot);
    }
};

/// A `Hold` has begun.
struct HoldBegan {
    /// Which.
    uint32_t id = {};

    template <class Self_ = HoldBegan> friend bool operator==(const HoldBegan &left_, const HoldBegan &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.id == r_.id;
    }
    template <class Self_ = HoldBegan> friend bool operator!=(const HoldBegan &left_, const HoldBegan &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `HoldBegan` as the library shows it, valid during the callback; `own` copies it.
struct HoldBeganView {
    /// Which.
    uint32_t id = {};

    /// Zero or empty.
    HoldBeganView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_HoldBegan>>>
    explicit HoldBeganView(const C_ &from_)
        : id(from_.id) {}

    /// A copy that stays valid.
    template <class View_ = HoldBeganView> HoldBegan own() const {
        const View_ &view_ = *this;
        return HoldBegan{
            view_.id,
        };
    }

    template <class View_ = HoldBeganView> friend auto fields(const HoldBeganView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.id);
    }
};

/// A `Hold` is over.
struct HoldEnded {
    /// Which.
    uint32_t id = {};
    /// Whether it has answered; otherwise it was dropped before.
    bool finished = {};

    template <class Self_ = HoldEnded> friend bool operator==(const HoldEnded &left_, const HoldEnded &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.id == r_.id &&
               l_.finished == r_.finished;
    }
    template <class Self_ = HoldEnded> friend bool operator!=(const HoldEnded &left_, const HoldEnded &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `HoldEnded` as the library shows it, valid during the callback; `own` copies it.
struct HoldEndedView {
    /// Which.
    uint32_t id = {};
    /// Whether it has answered; otherwise it was dropped before.
    bool finished = {};

    /// Zero or empty.
    HoldEndedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, conformance_HoldEnded>>>
    explicit HoldEndedView(const C_ &from_)
        : id(from_.id)
        , finished(brokers::v1::view<bool>(from_.finished)) {}

    /// A copy that stays valid.
    template <class View_ = HoldEndedView> HoldEnded own() const {
        const View_ &view_ = *this;
        return HoldEnded{
            view_.id,
            view_.finished,
        };
    }

    template <class View_ = HoldEndedView> friend auto fields(const HoldEndedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.id, view_.finished);
    }
};

/// The members of `Conformance`: those of a template, so that a program compiles only the ones that it uses.
template <class Self> class ConformanceMembers {
    // It depends on `Self`, so that a result is not looked into before it is used.
    template <class T, class E = ProviderMessage>
    using Result = typename brokers::v1::detail::Later<brokers::v1::Result<T, E>, Self>::Type;

    brokers::v1::Client<Self, detail::Library> client_;

  protected:
    ConformanceMembers() = default;
    explicit ConformanceMembers(typename brokers::v1::Client<Self, detail::Library>::Borrow borrow) noexcept : client_(borrow) {}

  public:
    /// Creates the instance: runs the library's setup, starts its threads. When it returns, calls and subscriptions work.
    /// An object has one instance at a time.
    Result<void> createContext(const Options &options = {}) { return client_.createContext(options); }
    /// Ends the instance: new calls are refused, running ones end, the events already queued are delivered, the threads
    /// stop. When it returns `Status::Ok`, no callback runs and none will. Inside a callback it takes effect at once but
    /// does not wait. `Status::BadContext` if there is no instance. The destructor does the same.
    Status shutdown() noexcept { return client_.shutdown(); }

    /// The instance's handle for the C functions; 0 when inert.
    uint64_t ctx() const noexcept { return client_.ctx(); }
    /// Whether there is an instance: false before `createContext` and after `shutdown`.
    explicit operator bool() const noexcept { return ctx() != 0; }
    /// Whether there is an instance and the library knows it.
    bool validContext() const noexcept { return client_.validContext(); }

    /// The version of the loaded library, with the commit it was built from.
    static const char *version() noexcept { return conformance_version(); }
    /// The library's whole declaration, as JSON.
    static const char *schema() noexcept { return conformance_getSchema(); }
    /// Whether the loaded library has the request, event or signal of this name, written as in its declaration.
    static bool has(const std::string &item) noexcept { return conformance_hasItem(item.c_str()) != 0; }
    /// The message of this thread's last failed call: the reason, where a call returns only a handle or a status.
    static std::string lastError() { return brokers::v1::Client<Self, detail::Library>::lastError(); }

    /// Cancels an asynchronous call: its provider goes no further, and it ends with `Status::Cancelled`. Waits for neither.
    /// `Status::BadHandle` if there is no such call, or its answer is on its way already.
    Status cancel(RequestId id) const noexcept { return client_.cancel(id); }
    /// How many asynchronous calls may be without an answer, unless the options of the instance say otherwise.
    static constexpr size_t asyncWindow = 1024;
    /// How many it is for this instance; 0 if there is none.
    size_t window() const noexcept { return client_.window(); }

    /// Of an instance with `brokers::Delivery::Manual`: calls the callbacks of what waits, on this thread: events and
    /// answers in the order they came. At most `max`, or all; waits for the first one as long as `timeout` says, with
    /// `noTimeout` for ever. How many were called. `Status::WouldDeadlock` inside one of them.
    Result<size_t> dispatch(size_t max = 0, std::chrono::milliseconds timeout = std::chrono::milliseconds(0)) const {
        return client_.dispatch(max, timeout);
    }
    /// Of such an instance: what becomes readable when there is something to dispatch; a file descriptor, on Windows the
    /// handle of an event. It belongs to the instance: neither read nor close it.
    Result<brokers::v1::PollHandle> pollHandle() const { return client_.pollHandle(); }

    /// The numbers of the instance. Costs nobody else anything.
    Result<brokers::v1::Stats> stats() const { return client_.stats(); }
    /// The same numbers, and those of each request, event and signal, as a JSON object.
    Result<std::string> statsJson() const { return client_.statsJson(); }
    /// Has what the library and its author's code log go to `sink` from now on, if it is as serious as `min`; one sink for
    /// the whole library, kept until another takes its place. An empty one brings stderr back. When this returns
    /// `Status::Ok`, no call of the former sink runs, unless this was called inside of it. `Status::Timeout` if one still
    /// does after 5 s; `Status::Again` inside of a sink while another thread sets one.
    static Status setLog(brokers::v1::LogLevel min, brokers::v1::LogSink sink) {
        return brokers::v1::Client<Self, detail::Library>::setLog(min, std::move(sink));
    }

    /// Where exceptions that leave callbacks go, instead of stderr. An empty hook brings stderr back.
    void setExceptionHook(ExceptionHook hook) { client_.setExceptionHook(std::move(hook)); }
    /// How many exceptions have left callbacks so far.
    uint64_t callbackExceptions() const noexcept { return client_.callbackExceptions(); }

    // ---- requests

    /// Answer a truth value, as it was given.
    ///
    /// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
    ///
    /// - `value`: What comes back.
    Result<bool> echoBool(bool value, Timeout timeout = std::nullopt) const {
        return client_.template call<bool, brokers::v1::ProviderMessage>(conformance_echoBoolWithin, timeout, value);
    }
    /// The same, as a value.
    Result<bool> request(const EchoBool &request_, Timeout timeout = std::nullopt) const {
        return this->echoBool(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<bool>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoBoolAsync(bool value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<bool, brokers::v1::ProviderMessage>("EchoBool", conformance_echoBoolAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBoolFuture(bool value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<bool, brokers::v1::ProviderMessage>(conformance_echoBoolAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBoolTask(bool value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<bool, brokers::v1::ProviderMessage>("EchoBool", conformance_echoBoolAsyncDirect, timeout, stop, value);
    }

    /// Answer a signed number of 8 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int8_t> echoI8(int8_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int8_t, brokers::v1::ProviderMessage>(conformance_echoI8Within, timeout, value);
    }
    /// The same, as a value.
    Result<int8_t> request(const EchoI8 &request_, Timeout timeout = std::nullopt) const {
        return this->echoI8(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int8_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoI8Async(int8_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int8_t, brokers::v1::ProviderMessage>("EchoI8", conformance_echoI8Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int8_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI8Future(int8_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int8_t, brokers::v1::ProviderMessage>(conformance_echoI8AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int8_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI8Task(int8_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int8_t, brokers::v1::ProviderMessage>("EchoI8", conformance_echoI8AsyncDirect, timeout, stop, value);
    }

    /// Answer a signed number of 16 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int16_t> echoI16(int16_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int16_t, brokers::v1::ProviderMessage>(conformance_echoI16Within, timeout, value);
    }
    /// The same, as a value.
    Result<int16_t> request(const EchoI16 &request_, Timeout timeout = std::nullopt) const {
        return this->echoI16(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int16_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoI16Async(int16_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int16_t, brokers::v1::ProviderMessage>("EchoI16", conformance_echoI16Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int16_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI16Future(int16_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int16_t, brokers::v1::ProviderMessage>(conformance_echoI16AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int16_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI16Task(int16_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int16_t, brokers::v1::ProviderMessage>("EchoI16", conformance_echoI16AsyncDirect, timeout, stop, value);
    }

    /// Answer a signed number of 32 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int32_t> echoI32(int32_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int32_t, brokers::v1::ProviderMessage>(conformance_echoI32Within, timeout, value);
    }
    /// The same, as a value.
    Result<int32_t> request(const EchoI32 &request_, Timeout timeout = std::nullopt) const {
        return this->echoI32(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int32_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoI32Async(int32_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int32_t, brokers::v1::ProviderMessage>("EchoI32", conformance_echoI32Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI32Future(int32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int32_t, brokers::v1::ProviderMessage>(conformance_echoI32AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI32Task(int32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int32_t, brokers::v1::ProviderMessage>("EchoI32", conformance_echoI32AsyncDirect, timeout, stop, value);
    }

    /// Answer a signed number of 64 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int64_t> echoI64(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_echoI64Within, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const EchoI64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoI64(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoI64Async(int64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("EchoI64", conformance_echoI64Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI64Future(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_echoI64AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoI64Task(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("EchoI64", conformance_echoI64AsyncDirect, timeout, stop, value);
    }

    /// Answer an unsigned number of 8 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint8_t> echoU8(uint8_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<uint8_t, brokers::v1::ProviderMessage>(conformance_echoU8Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint8_t> request(const EchoU8 &request_, Timeout timeout = std::nullopt) const {
        return this->echoU8(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint8_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoU8Async(uint8_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint8_t, brokers::v1::ProviderMessage>("EchoU8", conformance_echoU8Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<uint8_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU8Future(uint8_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint8_t, brokers::v1::ProviderMessage>(conformance_echoU8AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint8_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU8Task(uint8_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint8_t, brokers::v1::ProviderMessage>("EchoU8", conformance_echoU8AsyncDirect, timeout, stop, value);
    }

    /// Answer an unsigned number of 16 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint16_t> echoU16(uint16_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<uint16_t, brokers::v1::ProviderMessage>(conformance_echoU16Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint16_t> request(const EchoU16 &request_, Timeout timeout = std::nullopt) const {
        return this->echoU16(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint16_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoU16Async(uint16_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint16_t, brokers::v1::ProviderMessage>("EchoU16", conformance_echoU16Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<uint16_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU16Future(uint16_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint16_t, brokers::v1::ProviderMessage>(conformance_echoU16AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint16_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU16Task(uint16_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint16_t, brokers::v1::ProviderMessage>("EchoU16", conformance_echoU16AsyncDirect, timeout, stop, value);
    }

    /// Answer an unsigned number of 32 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint32_t> echoU32(uint32_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<uint32_t, brokers::v1::ProviderMessage>(conformance_echoU32Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint32_t> request(const EchoU32 &request_, Timeout timeout = std::nullopt) const {
        return this->echoU32(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint32_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoU32Async(uint32_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint32_t, brokers::v1::ProviderMessage>("EchoU32", conformance_echoU32Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU32Future(uint32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint32_t, brokers::v1::ProviderMessage>(conformance_echoU32AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU32Task(uint32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint32_t, brokers::v1::ProviderMessage>("EchoU32", conformance_echoU32AsyncDirect, timeout, stop, value);
    }

    /// Answer an unsigned number of 64 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint64_t> echoU64(uint64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<uint64_t, brokers::v1::ProviderMessage>(conformance_echoU64Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint64_t> request(const EchoU64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoU64(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoU64Async(uint64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint64_t, brokers::v1::ProviderMessage>("EchoU64", conformance_echoU64Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<uint64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU64Future(uint64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint64_t, brokers::v1::ProviderMessage>(conformance_echoU64AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoU64Task(uint64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint64_t, brokers::v1::ProviderMessage>("EchoU64", conformance_echoU64AsyncDirect, timeout, stop, value);
    }

    /// Answer a number of single precision, as it was given.
    ///
    /// - `value`: What comes back.
    Result<float> echoF32(float value, Timeout timeout = std::nullopt) const {
        return client_.template call<float, brokers::v1::ProviderMessage>(conformance_echoF32Within, timeout, value);
    }
    /// The same, as a value.
    Result<float> request(const EchoF32 &request_, Timeout timeout = std::nullopt) const {
        return this->echoF32(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<float>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoF32Async(float value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<float, brokers::v1::ProviderMessage>("EchoF32", conformance_echoF32Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<float>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoF32Future(float value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<float, brokers::v1::ProviderMessage>(conformance_echoF32AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<float>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoF32Task(float value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<float, brokers::v1::ProviderMessage>("EchoF32", conformance_echoF32AsyncDirect, timeout, stop, value);
    }

    /// Answer a number of double precision, as it was given.
    ///
    /// - `value`: What comes back.
    Result<double> echoF64(double value, Timeout timeout = std::nullopt) const {
        return client_.template call<double, brokers::v1::ProviderMessage>(conformance_echoF64Within, timeout, value);
    }
    /// The same, as a value.
    Result<double> request(const EchoF64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoF64(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<double>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoF64Async(double value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<double, brokers::v1::ProviderMessage>("EchoF64", conformance_echoF64Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<double>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoF64Future(double value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<double, brokers::v1::ProviderMessage>(conformance_echoF64AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<double>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoF64Task(double value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<double, brokers::v1::ProviderMessage>("EchoF64", conformance_echoF64AsyncDirect, timeout, stop, value);
    }

    /// Answer a character, as it was given.
    ///
    /// - `value`: What comes back.
    Result<char32_t> echoChar(char32_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<char32_t, brokers::v1::ProviderMessage>(conformance_echoCharWithin, timeout, value);
    }
    /// The same, as a value.
    Result<char32_t> request(const EchoChar &request_, Timeout timeout = std::nullopt) const {
        return this->echoChar(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<char32_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoCharAsync(char32_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<char32_t, brokers::v1::ProviderMessage>("EchoChar", conformance_echoCharAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<char32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCharFuture(char32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<char32_t, brokers::v1::ProviderMessage>(conformance_echoCharAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<char32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCharTask(char32_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<char32_t, brokers::v1::ProviderMessage>("EchoChar", conformance_echoCharAsyncDirect, timeout, stop, value);
    }

    /// Answer a text, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::string> echoString(std::string_view value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::string_view, brokers::v1::ProviderMessage>(conformance_echoStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::string> request(const EchoString &request_, Timeout timeout = std::nullopt) const {
        return this->echoString(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::string_view>> borrow(const EchoString &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::string_view, brokers::v1::ProviderMessage>(conformance_echoStringWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::string>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoStringAsync(std::string_view value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::string_view, brokers::v1::ProviderMessage>("EchoString", conformance_echoStringAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::string>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoStringFuture(std::string_view value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::string_view, brokers::v1::ProviderMessage>(conformance_echoStringAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::string>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoStringTask(std::string_view value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::string_view, brokers::v1::ProviderMessage>("EchoString", conformance_echoStringAsyncDirect, timeout, stop, value);
    }

    /// Answer bytes, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::vector<uint8_t>> echoBytes(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoBytesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::vector<uint8_t>> request(const EchoBytes &request_, Timeout timeout = std::nullopt) const {
        return this->echoBytes(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const uint8_t>>> borrow(const EchoBytes &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoBytesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<uint8_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoBytesAsync(brokers::v1::Items<uint8_t> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoBytes", conformance_echoBytesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::vector<uint8_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBytesFuture(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoBytesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<uint8_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBytesTask(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoBytes", conformance_echoBytesAsyncDirect, timeout, stop, value);
    }

    /// Answer a list of numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<int32_t>> echoVecI32(brokers::v1::Items<int32_t> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const int32_t>, brokers::v1::ProviderMessage>(conformance_echoVecI32Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<int32_t>> request(const EchoVecI32 &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecI32(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const int32_t>>> borrow(const EchoVecI32 &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const int32_t>, brokers::v1::ProviderMessage>(conformance_echoVecI32Within, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<int32_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecI32Async(brokers::v1::Items<int32_t> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const int32_t>, brokers::v1::ProviderMessage>("EchoVecI32", conformance_echoVecI32Async, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<int32_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecI32Future(brokers::v1::Items<int32_t> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const int32_t>, brokers::v1::ProviderMessage>(conformance_echoVecI32AsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<int32_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecI32Task(brokers::v1::Items<int32_t> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const int32_t>, brokers::v1::ProviderMessage>("EchoVecI32", conformance_echoVecI32AsyncDirect, timeout, stop, values);
    }

    /// Answer a list of floating-point numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<double>> echoVecF64(brokers::v1::Items<double> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const double>, brokers::v1::ProviderMessage>(conformance_echoVecF64Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<double>> request(const EchoVecF64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecF64(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const double>>> borrow(const EchoVecF64 &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const double>, brokers::v1::ProviderMessage>(conformance_echoVecF64Within, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<double>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecF64Async(brokers::v1::Items<double> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const double>, brokers::v1::ProviderMessage>("EchoVecF64", conformance_echoVecF64Async, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<double>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecF64Future(brokers::v1::Items<double> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const double>, brokers::v1::ProviderMessage>(conformance_echoVecF64AsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<double>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecF64Task(brokers::v1::Items<double> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const double>, brokers::v1::ProviderMessage>("EchoVecF64", conformance_echoVecF64AsyncDirect, timeout, stop, values);
    }

    /// Answer a list of truth values, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<uint8_t>> echoVecBool(brokers::v1::Items<uint8_t> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoVecBoolWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<uint8_t>> request(const EchoVecBool &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecBool(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const uint8_t>>> borrow(const EchoVecBool &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoVecBoolWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<uint8_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecBoolAsync(brokers::v1::Items<uint8_t> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoVecBool", conformance_echoVecBoolAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<uint8_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecBoolFuture(brokers::v1::Items<uint8_t> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoVecBoolAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<uint8_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecBoolTask(brokers::v1::Items<uint8_t> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoVecBool", conformance_echoVecBoolAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of texts, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::string>> echoVecString(brokers::v1::Items<std::string> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoVecStringWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::string>> request(const EchoVecString &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecString(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<std::string_view>>> borrow(const EchoVecString &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoVecStringWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<std::string>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecStringAsync(brokers::v1::Items<std::string> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<std::string_view>, brokers::v1::ProviderMessage>("EchoVecString", conformance_echoVecStringAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecStringFuture(brokers::v1::Items<std::string> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoVecStringAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecStringTask(brokers::v1::Items<std::string> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<std::string_view>, brokers::v1::ProviderMessage>("EchoVecString", conformance_echoVecStringAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of byte strings, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::vector<uint8_t>>> echoVecBytes(brokers::v1::Items<std::vector<uint8_t>> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<brokers::v1::span<const uint8_t>>, brokers::v1::ProviderMessage>(conformance_echoVecBytesWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::vector<uint8_t>>> request(const EchoVecBytes &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecBytes(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<brokers::v1::span<const uint8_t>>>> borrow(const EchoVecBytes &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<brokers::v1::span<const uint8_t>>, brokers::v1::ProviderMessage>(conformance_echoVecBytesWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<std::vector<uint8_t>>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecBytesAsync(brokers::v1::Items<std::vector<uint8_t>> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<brokers::v1::span<const uint8_t>>, brokers::v1::ProviderMessage>("EchoVecBytes", conformance_echoVecBytesAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<std::vector<uint8_t>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecBytesFuture(brokers::v1::Items<std::vector<uint8_t>> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<brokers::v1::span<const uint8_t>>, brokers::v1::ProviderMessage>(conformance_echoVecBytesAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<std::vector<uint8_t>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecBytesTask(brokers::v1::Items<std::vector<uint8_t>> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<brokers::v1::span<const uint8_t>>, brokers::v1::ProviderMessage>("EchoVecBytes", conformance_echoVecBytesAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of structures, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Item>> echoVecStruct(brokers::v1::Items<Item> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<ItemView>, brokers::v1::ProviderMessage>(conformance_echoVecStructWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Item>> request(const EchoVecStruct &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecStruct(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<ItemView>>> borrow(const EchoVecStruct &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<ItemView>, brokers::v1::ProviderMessage>(conformance_echoVecStructWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<Item>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecStructAsync(brokers::v1::Items<Item> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<ItemView>, brokers::v1::ProviderMessage>("EchoVecStruct", conformance_echoVecStructAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecStructFuture(brokers::v1::Items<Item> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<ItemView>, brokers::v1::ProviderMessage>(conformance_echoVecStructAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecStructTask(brokers::v1::Items<Item> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<ItemView>, brokers::v1::ProviderMessage>("EchoVecStruct", conformance_echoVecStructAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of variants, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Color>> echoVecEnum(brokers::v1::Items<Color> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const Color>, brokers::v1::ProviderMessage>(conformance_echoVecEnumWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Color>> request(const EchoVecEnum &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecEnum(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const Color>>> borrow(const EchoVecEnum &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const Color>, brokers::v1::ProviderMessage>(conformance_echoVecEnumWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<Color>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecEnumAsync(brokers::v1::Items<Color> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const Color>, brokers::v1::ProviderMessage>("EchoVecEnum", conformance_echoVecEnumAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<Color>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecEnumFuture(brokers::v1::Items<Color> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const Color>, brokers::v1::ProviderMessage>(conformance_echoVecEnumAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<Color>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecEnumTask(brokers::v1::Items<Color> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const Color>, brokers::v1::ProviderMessage>("EchoVecEnum", conformance_echoVecEnumAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of newtypes, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Meters>> echoVecNewtype(brokers::v1::Items<Meters> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const Meters>, brokers::v1::ProviderMessage>(conformance_echoVecNewtypeWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Meters>> request(const EchoVecNewtype &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecNewtype(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const Meters>>> borrow(const EchoVecNewtype &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const Meters>, brokers::v1::ProviderMessage>(conformance_echoVecNewtypeWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<Meters>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecNewtypeAsync(brokers::v1::Items<Meters> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const Meters>, brokers::v1::ProviderMessage>("EchoVecNewtype", conformance_echoVecNewtypeAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<Meters>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecNewtypeFuture(brokers::v1::Items<Meters> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const Meters>, brokers::v1::ProviderMessage>(conformance_echoVecNewtypeAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<Meters>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecNewtypeTask(brokers::v1::Items<Meters> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const Meters>, brokers::v1::ProviderMessage>("EchoVecNewtype", conformance_echoVecNewtypeAsyncDirect, timeout, stop, values);
    }

    /// Answer a list of lists, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::vector<double>>> echoVecVecF64(brokers::v1::Items<std::vector<double>> values, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<brokers::v1::span<const double>>, brokers::v1::ProviderMessage>(conformance_echoVecVecF64Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::vector<double>>> request(const EchoVecVecF64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoVecVecF64(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<brokers::v1::span<const double>>>> borrow(const EchoVecVecF64 &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<brokers::v1::span<const double>>, brokers::v1::ProviderMessage>(conformance_echoVecVecF64Within, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<std::vector<double>>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoVecVecF64Async(brokers::v1::Items<std::vector<double>> values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<brokers::v1::span<const double>>, brokers::v1::ProviderMessage>("EchoVecVecF64", conformance_echoVecVecF64Async, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::vector<std::vector<double>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecVecF64Future(brokers::v1::Items<std::vector<double>> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<brokers::v1::span<const double>>, brokers::v1::ProviderMessage>(conformance_echoVecVecF64AsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<std::vector<double>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoVecVecF64Task(brokers::v1::Items<std::vector<double>> values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<brokers::v1::span<const double>>, brokers::v1::ProviderMessage>("EchoVecVecF64", conformance_echoVecVecF64AsyncDirect, timeout, stop, values);
    }

    /// Answer a fixed number of numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::array<int32_t, 4>> echoArray(const std::array<int32_t, 4> &values, Timeout timeout = std::nullopt) const {
        return client_.template call<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoArrayWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::array<int32_t, 4>> request(const EchoArray &request_, Timeout timeout = std::nullopt) const {
        return this->echoArray(request_.values, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::array<int32_t, 4>>> borrow(const EchoArray &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoArrayWithin, timeout, request_.values);
    }
    /// The same, answered by a call of `callback` with a `Result<std::array<int32_t, 4>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoArrayAsync(const std::array<int32_t, 4> &values, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::array<int32_t, 4>, brokers::v1::ProviderMessage>("EchoArray", conformance_echoArrayAsync, std::forward<F_>(callback), timeout, stop, values);
    }
    /// The same, as a `std::future` of a `Result<std::array<int32_t, 4>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoArrayFuture(const std::array<int32_t, 4> &values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoArrayAsyncDirect, timeout, stop, values);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::array<int32_t, 4>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoArrayTask(const std::array<int32_t, 4> &values, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::array<int32_t, 4>, brokers::v1::ProviderMessage>("EchoArray", conformance_echoArrayAsyncDirect, timeout, stop, values);
    }

    /// Answer a number or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<int64_t>> echoOptionI64(std::optional<int64_t> value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<int64_t>, brokers::v1::ProviderMessage>(conformance_echoOptionI64Within, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<int64_t>> request(const EchoOptionI64 &request_, Timeout timeout = std::nullopt) const {
        return this->echoOptionI64(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<int64_t>>> borrow(const EchoOptionI64 &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<int64_t>, brokers::v1::ProviderMessage>(conformance_echoOptionI64Within, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<int64_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoOptionI64Async(std::optional<int64_t> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<int64_t>, brokers::v1::ProviderMessage>("EchoOptionI64", conformance_echoOptionI64Async, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::optional<int64_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionI64Future(std::optional<int64_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<int64_t>, brokers::v1::ProviderMessage>(conformance_echoOptionI64AsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<int64_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionI64Task(std::optional<int64_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<int64_t>, brokers::v1::ProviderMessage>("EchoOptionI64", conformance_echoOptionI64AsyncDirect, timeout, stop, value);
    }

    /// Answer a text or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<std::string>> echoOptionString(std::optional<std::string_view> value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoOptionStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<std::string>> request(const EchoOptionString &request_, Timeout timeout = std::nullopt) const {
        return this->echoOptionString(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<std::string_view>>> borrow(const EchoOptionString &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoOptionStringWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<std::string>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoOptionStringAsync(std::optional<std::string_view> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<std::string_view>, brokers::v1::ProviderMessage>("EchoOptionString", conformance_echoOptionStringAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::optional<std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionStringFuture(std::optional<std::string_view> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<std::string_view>, brokers::v1::ProviderMessage>(conformance_echoOptionStringAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionStringTask(std::optional<std::string_view> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<std::string_view>, brokers::v1::ProviderMessage>("EchoOptionString", conformance_echoOptionStringAsyncDirect, timeout, stop, value);
    }

    /// Answer a structure or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<Item>> echoOptionStruct(const std::optional<Item> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<ItemView>, brokers::v1::ProviderMessage>(conformance_echoOptionStructWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<Item>> request(const EchoOptionStruct &request_, Timeout timeout = std::nullopt) const {
        return this->echoOptionStruct(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<ItemView>>> borrow(const EchoOptionStruct &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<ItemView>, brokers::v1::ProviderMessage>(conformance_echoOptionStructWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<Item>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoOptionStructAsync(const std::optional<Item> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<ItemView>, brokers::v1::ProviderMessage>("EchoOptionStruct", conformance_echoOptionStructAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::optional<Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionStructFuture(const std::optional<Item> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<ItemView>, brokers::v1::ProviderMessage>(conformance_echoOptionStructAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoOptionStructTask(const std::optional<Item> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<ItemView>, brokers::v1::ProviderMessage>("EchoOptionStruct", conformance_echoOptionStructAsyncDirect, timeout, stop, value);
    }

    /// Answer a variant without data, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Color> echoEnum(Color value, Timeout timeout = std::nullopt) const {
        return client_.template call<Color, brokers::v1::ProviderMessage>(conformance_echoEnumWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Color> request(const EchoEnum &request_, Timeout timeout = std::nullopt) const {
        return this->echoEnum(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<Color>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoEnumAsync(Color value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<Color, brokers::v1::ProviderMessage>("EchoEnum", conformance_echoEnumAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Color>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoEnumFuture(Color value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<Color, brokers::v1::ProviderMessage>(conformance_echoEnumAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Color>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoEnumTask(Color value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<Color, brokers::v1::ProviderMessage>("EchoEnum", conformance_echoEnumAsyncDirect, timeout, stop, value);
    }

    /// Answer a newtype of a number, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Meters> echoNewtype(Meters value, Timeout timeout = std::nullopt) const {
        return client_.template call<Meters, brokers::v1::ProviderMessage>(conformance_echoNewtypeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Meters> request(const EchoNewtype &request_, Timeout timeout = std::nullopt) const {
        return this->echoNewtype(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<Meters>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoNewtypeAsync(Meters value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<Meters, brokers::v1::ProviderMessage>("EchoNewtype", conformance_echoNewtypeAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Meters>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypeFuture(Meters value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<Meters, brokers::v1::ProviderMessage>(conformance_echoNewtypeAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Meters>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypeTask(Meters value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<Meters, brokers::v1::ProviderMessage>("EchoNewtype", conformance_echoNewtypeAsyncDirect, timeout, stop, value);
    }

    /// Answer a newtype of a text, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Label> echoNewtypeString(std::string_view value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::string_view, brokers::v1::ProviderMessage>(conformance_echoNewtypeStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Label> request(const EchoNewtypeString &request_, Timeout timeout = std::nullopt) const {
        return this->echoNewtypeString(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::string_view>> borrow(const EchoNewtypeString &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::string_view, brokers::v1::ProviderMessage>(conformance_echoNewtypeStringWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Label>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoNewtypeStringAsync(std::string_view value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::string_view, brokers::v1::ProviderMessage>("EchoNewtypeString", conformance_echoNewtypeStringAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Label>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypeStringFuture(std::string_view value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::string_view, brokers::v1::ProviderMessage>(conformance_echoNewtypeStringAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Label>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypeStringTask(std::string_view value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::string_view, brokers::v1::ProviderMessage>("EchoNewtypeString", conformance_echoNewtypeStringAsyncDirect, timeout, stop, value);
    }

    /// Answer a value of an aliased type, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Ratio> echoAlias(Ratio value, Timeout timeout = std::nullopt) const {
        return client_.template call<Ratio, brokers::v1::ProviderMessage>(conformance_echoAliasWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Ratio> request(const EchoAlias &request_, Timeout timeout = std::nullopt) const {
        return this->echoAlias(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<Ratio>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoAliasAsync(Ratio value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<Ratio, brokers::v1::ProviderMessage>("EchoAlias", conformance_echoAliasAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Ratio>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoAliasFuture(Ratio value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<Ratio, brokers::v1::ProviderMessage>(conformance_echoAliasAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Ratio>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoAliasTask(Ratio value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<Ratio, brokers::v1::ProviderMessage>("EchoAlias", conformance_echoAliasAsyncDirect, timeout, stop, value);
    }

    /// Answer a structure with a field of every kind, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Everything> echoStruct(const Everything &value, Timeout timeout = std::nullopt) const {
        return client_.template call<EverythingView, brokers::v1::ProviderMessage>(conformance_echoStructWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Everything> request(const EchoStruct &request_, Timeout timeout = std::nullopt) const {
        return this->echoStruct(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<EverythingView>> borrow(const EchoStruct &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<EverythingView, brokers::v1::ProviderMessage>(conformance_echoStructWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Everything>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoStructAsync(const Everything &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<EverythingView, brokers::v1::ProviderMessage>("EchoStruct", conformance_echoStructAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Everything>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoStructFuture(const Everything &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<EverythingView, brokers::v1::ProviderMessage>(conformance_echoStructAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Everything>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoStructTask(const Everything &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<EverythingView, brokers::v1::ProviderMessage>("EchoStruct", conformance_echoStructAsyncDirect, timeout, stop, value);
    }

    /// Answer a variant with data, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Shape> echoShape(const Shape &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ShapeView, brokers::v1::ProviderMessage>(conformance_echoShapeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Shape> request(const EchoShape &request_, Timeout timeout = std::nullopt) const {
        return this->echoShape(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ShapeView>> borrow(const EchoShape &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ShapeView, brokers::v1::ProviderMessage>(conformance_echoShapeWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Shape>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoShapeAsync(const Shape &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ShapeView, brokers::v1::ProviderMessage>("EchoShape", conformance_echoShapeAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Shape>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoShapeFuture(const Shape &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ShapeView, brokers::v1::ProviderMessage>(conformance_echoShapeAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Shape>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoShapeTask(const Shape &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ShapeView, brokers::v1::ProviderMessage>("EchoShape", conformance_echoShapeAsyncDirect, timeout, stop, value);
    }

    /// Answer a variant with a number at the end of what there is, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Level> echoLevel(Level value, Timeout timeout = std::nullopt) const {
        return client_.template call<Level, brokers::v1::ProviderMessage>(conformance_echoLevelWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Level> request(const EchoLevel &request_, Timeout timeout = std::nullopt) const {
        return this->echoLevel(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<Level>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoLevelAsync(Level value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<Level, brokers::v1::ProviderMessage>("EchoLevel", conformance_echoLevelAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Level>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoLevelFuture(Level value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<Level, brokers::v1::ProviderMessage>(conformance_echoLevelAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Level>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoLevelTask(Level value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<Level, brokers::v1::ProviderMessage>("EchoLevel", conformance_echoLevelAsyncDirect, timeout, stop, value);
    }

    /// Answer a variant with unnamed data, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Token> echoToken(const Token &value, Timeout timeout = std::nullopt) const {
        return client_.template call<TokenView, brokers::v1::ProviderMessage>(conformance_echoTokenWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Token> request(const EchoToken &request_, Timeout timeout = std::nullopt) const {
        return this->echoToken(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<TokenView>> borrow(const EchoToken &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<TokenView, brokers::v1::ProviderMessage>(conformance_echoTokenWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Token>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoTokenAsync(const Token &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<TokenView, brokers::v1::ProviderMessage>("EchoToken", conformance_echoTokenAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Token>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTokenFuture(const Token &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<TokenView, brokers::v1::ProviderMessage>(conformance_echoTokenAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Token>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTokenTask(const Token &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<TokenView, brokers::v1::ProviderMessage>("EchoToken", conformance_echoTokenAsyncDirect, timeout, stop, value);
    }

    /// Answer a newtype of bytes, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Seal> echoSeal(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoSealWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Seal> request(const EchoSeal &request_, Timeout timeout = std::nullopt) const {
        return this->echoSeal(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::span<const uint8_t>>> borrow(const EchoSeal &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoSealWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Seal>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoSealAsync(brokers::v1::Items<uint8_t> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoSeal", conformance_echoSealAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Seal>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoSealFuture(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>(conformance_echoSealAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Seal>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoSealTask(brokers::v1::Items<uint8_t> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::span<const uint8_t>, brokers::v1::ProviderMessage>("EchoSeal", conformance_echoSealAsyncDirect, timeout, stop, value);
    }

    /// Answer an alias of an array, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Quad> echoQuad(const Quad &value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoQuadWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Quad> request(const EchoQuad &request_, Timeout timeout = std::nullopt) const {
        return this->echoQuad(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::array<int32_t, 4>>> borrow(const EchoQuad &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoQuadWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Quad>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoQuadAsync(const Quad &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::array<int32_t, 4>, brokers::v1::ProviderMessage>("EchoQuad", conformance_echoQuadAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Quad>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoQuadFuture(const Quad &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::array<int32_t, 4>, brokers::v1::ProviderMessage>(conformance_echoQuadAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Quad>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoQuadTask(const Quad &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::array<int32_t, 4>, brokers::v1::ProviderMessage>("EchoQuad", conformance_echoQuadAsyncDirect, timeout, stop, value);
    }

    /// Answer a map without order, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::unordered_map<uint32_t, Item>> echoById(const std::unordered_map<uint32_t, Item> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::HashMapView<uint32_t, ItemView>, brokers::v1::ProviderMessage>(conformance_echoByIdWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::unordered_map<uint32_t, Item>> request(const EchoById &request_, Timeout timeout = std::nullopt) const {
        return this->echoById(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::HashMapView<uint32_t, ItemView>>> borrow(const EchoById &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::HashMapView<uint32_t, ItemView>, brokers::v1::ProviderMessage>(conformance_echoByIdWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::unordered_map<uint32_t, Item>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoByIdAsync(const std::unordered_map<uint32_t, Item> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::HashMapView<uint32_t, ItemView>, brokers::v1::ProviderMessage>("EchoById", conformance_echoByIdAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::unordered_map<uint32_t, Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByIdFuture(const std::unordered_map<uint32_t, Item> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::HashMapView<uint32_t, ItemView>, brokers::v1::ProviderMessage>(conformance_echoByIdAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::unordered_map<uint32_t, Item>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByIdTask(const std::unordered_map<uint32_t, Item> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::HashMapView<uint32_t, ItemView>, brokers::v1::ProviderMessage>("EchoById", conformance_echoByIdAsyncDirect, timeout, stop, value);
    }

    /// Answer an array of structures, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::array<Item, 2>> echoCorners(const std::array<Item, 2> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::array<ItemView, 2>, brokers::v1::ProviderMessage>(conformance_echoCornersWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::array<Item, 2>> request(const EchoCorners &request_, Timeout timeout = std::nullopt) const {
        return this->echoCorners(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::array<ItemView, 2>>> borrow(const EchoCorners &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::array<ItemView, 2>, brokers::v1::ProviderMessage>(conformance_echoCornersWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::array<Item, 2>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoCornersAsync(const std::array<Item, 2> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::array<ItemView, 2>, brokers::v1::ProviderMessage>("EchoCorners", conformance_echoCornersAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::array<Item, 2>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCornersFuture(const std::array<Item, 2> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::array<ItemView, 2>, brokers::v1::ProviderMessage>(conformance_echoCornersAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::array<Item, 2>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCornersTask(const std::array<Item, 2> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::array<ItemView, 2>, brokers::v1::ProviderMessage>("EchoCorners", conformance_echoCornersAsyncDirect, timeout, stop, value);
    }

    /// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
    ///
    /// - `number`: First.
    /// - `text`: Second.
    /// - `items`: Third.
    /// - `maybe`: Fourth.
    /// - `shape`: Fifth.
    /// - `flag`: Sixth.
    Result<std::string> describe(int32_t number, std::string_view text, brokers::v1::Items<Item> items, std::optional<int64_t> maybe, const Shape &shape, bool flag, Timeout timeout = std::nullopt) const {
        return client_.template call<std::string_view, brokers::v1::ProviderMessage>(conformance_describeWithin, timeout, number, text, items, maybe, shape, flag);
    }
    /// The same, as a value.
    Result<std::string> request(const Describe &request_, Timeout timeout = std::nullopt) const {
        return this->describe(request_.number, request_.text, request_.items, request_.maybe, request_.shape, request_.flag, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::string_view>> borrow(const Describe &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::string_view, brokers::v1::ProviderMessage>(conformance_describeWithin, timeout, request_.number, request_.text, request_.items, request_.maybe, request_.shape, request_.flag);
    }
    /// The same, answered by a call of `callback` with a `Result<std::string>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> describeAsync(int32_t number, std::string_view text, brokers::v1::Items<Item> items, std::optional<int64_t> maybe, const Shape &shape, bool flag, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::string_view, brokers::v1::ProviderMessage>("Describe", conformance_describeAsync, std::forward<F_>(callback), timeout, stop, number, text, items, maybe, shape, flag);
    }
    /// The same, as a `std::future` of a `Result<std::string>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto describeFuture(int32_t number, std::string_view text, brokers::v1::Items<Item> items, std::optional<int64_t> maybe, const Shape &shape, bool flag, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::string_view, brokers::v1::ProviderMessage>(conformance_describeAsyncDirect, timeout, stop, number, text, items, maybe, shape, flag);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::string>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto describeTask(int32_t number, std::string_view text, brokers::v1::Items<Item> items, std::optional<int64_t> maybe, const Shape &shape, bool flag, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::string_view, brokers::v1::ProviderMessage>("Describe", conformance_describeAsyncDirect, timeout, stop, number, text, items, maybe, shape, flag);
    }

    /// Take nothing, answer nothing.
    Result<void> unitResult(Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_unitResultWithin, timeout);
    }
    /// The same, as a value.
    Result<void> request(const UnitResult &, Timeout timeout = std::nullopt) const {
        return this->unitResult(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> unitResultAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("UnitResult", conformance_unitResultAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto unitResultFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_unitResultAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto unitResultTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("UnitResult", conformance_unitResultAsyncDirect, timeout, stop);
    }

    /// Answer a duration, and the moment that long after 1970.
    ///
    /// - `sec`: Whole seconds.
    /// - `nsec`: Nanoseconds, below a second.
    Result<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>> splitSecond(uint64_t sec, uint32_t nsec, Timeout timeout = std::nullopt) const {
        return client_.template call<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>, brokers::v1::ProviderMessage>(conformance_splitSecondWithin, timeout, sec, nsec);
    }
    /// The same, as a value.
    Result<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>> request(const SplitSecond &request_, Timeout timeout = std::nullopt) const {
        return this->splitSecond(request_.sec, request_.nsec, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>>> borrow(const SplitSecond &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>, brokers::v1::ProviderMessage>(conformance_splitSecondWithin, timeout, request_.sec, request_.nsec);
    }
    /// The same, answered by a call of `callback` with a `Result<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> splitSecondAsync(uint64_t sec, uint32_t nsec, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>, brokers::v1::ProviderMessage>("SplitSecond", conformance_splitSecondAsync, std::forward<F_>(callback), timeout, stop, sec, nsec);
    }
    /// The same, as a `std::future` of a `Result<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto splitSecondFuture(uint64_t sec, uint32_t nsec, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>, brokers::v1::ProviderMessage>(conformance_splitSecondAsyncDirect, timeout, stop, sec, nsec);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto splitSecondTask(uint64_t sec, uint32_t nsec, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::tuple<std::chrono::nanoseconds, brokers::v1::SystemTime>, brokers::v1::ProviderMessage>("SplitSecond", conformance_splitSecondAsyncDirect, timeout, stop, sec, nsec);
    }

    /// Answer durations and moments, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Times> echoTimes(const Times &value, Timeout timeout = std::nullopt) const {
        return client_.template call<TimesView, brokers::v1::ProviderMessage>(conformance_echoTimesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Times> request(const EchoTimes &request_, Timeout timeout = std::nullopt) const {
        return this->echoTimes(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<TimesView>> borrow(const EchoTimes &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<TimesView, brokers::v1::ProviderMessage>(conformance_echoTimesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Times>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoTimesAsync(const Times &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<TimesView, brokers::v1::ProviderMessage>("EchoTimes", conformance_echoTimesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Times>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTimesFuture(const Times &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<TimesView, brokers::v1::ProviderMessage>(conformance_echoTimesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Times>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTimesTask(const Times &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<TimesView, brokers::v1::ProviderMessage>("EchoTimes", conformance_echoTimesAsyncDirect, timeout, stop, value);
    }

    /// Answer maps, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Maps> echoMaps(const Maps &value, Timeout timeout = std::nullopt) const {
        return client_.template call<MapsView, brokers::v1::ProviderMessage>(conformance_echoMapsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Maps> request(const EchoMaps &request_, Timeout timeout = std::nullopt) const {
        return this->echoMaps(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<MapsView>> borrow(const EchoMaps &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<MapsView, brokers::v1::ProviderMessage>(conformance_echoMapsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Maps>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMapsAsync(const Maps &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<MapsView, brokers::v1::ProviderMessage>("EchoMaps", conformance_echoMapsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Maps>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMapsFuture(const Maps &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<MapsView, brokers::v1::ProviderMessage>(conformance_echoMapsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Maps>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMapsTask(const Maps &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<MapsView, brokers::v1::ProviderMessage>("EchoMaps", conformance_echoMapsAsyncDirect, timeout, stop, value);
    }

    /// Answer tuples, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Tuples> echoTuples(const Tuples &value, Timeout timeout = std::nullopt) const {
        return client_.template call<TuplesView, brokers::v1::ProviderMessage>(conformance_echoTuplesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tuples> request(const EchoTuples &request_, Timeout timeout = std::nullopt) const {
        return this->echoTuples(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<TuplesView>> borrow(const EchoTuples &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<TuplesView, brokers::v1::ProviderMessage>(conformance_echoTuplesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Tuples>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoTuplesAsync(const Tuples &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<TuplesView, brokers::v1::ProviderMessage>("EchoTuples", conformance_echoTuplesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Tuples>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTuplesFuture(const Tuples &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<TuplesView, brokers::v1::ProviderMessage>(conformance_echoTuplesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Tuples>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTuplesTask(const Tuples &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<TuplesView, brokers::v1::ProviderMessage>("EchoTuples", conformance_echoTuplesAsyncDirect, timeout, stop, value);
    }

    /// Answer a tree, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Tree> echoTree(const Tree &value, Timeout timeout = std::nullopt) const {
        return client_.template call<TreeView, brokers::v1::ProviderMessage>(conformance_echoTreeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tree> request(const EchoTree &request_, Timeout timeout = std::nullopt) const {
        return this->echoTree(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<TreeView>> borrow(const EchoTree &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<TreeView, brokers::v1::ProviderMessage>(conformance_echoTreeWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Tree>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoTreeAsync(const Tree &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<TreeView, brokers::v1::ProviderMessage>("EchoTree", conformance_echoTreeAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Tree>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTreeFuture(const Tree &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<TreeView, brokers::v1::ProviderMessage>(conformance_echoTreeAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Tree>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTreeTask(const Tree &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<TreeView, brokers::v1::ProviderMessage>("EchoTree", conformance_echoTreeAsyncDirect, timeout, stop, value);
    }

    /// Answer a chain, as it was given.
    ///
    /// - `value`: What comes back.
    Result<List> echoList(const List &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ListView, brokers::v1::ProviderMessage>(conformance_echoListWithin, timeout, value);
    }
    /// The same, as a value.
    Result<List> request(const EchoList &request_, Timeout timeout = std::nullopt) const {
        return this->echoList(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ListView>> borrow(const EchoList &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ListView, brokers::v1::ProviderMessage>(conformance_echoListWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<List>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoListAsync(const List &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ListView, brokers::v1::ProviderMessage>("EchoList", conformance_echoListAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<List>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoListFuture(const List &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ListView, brokers::v1::ProviderMessage>(conformance_echoListAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<List>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoListTask(const List &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ListView, brokers::v1::ProviderMessage>("EchoList", conformance_echoListAsyncDirect, timeout, stop, value);
    }

    /// Answer an expression, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Expr> echoExpr(const Expr &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ExprView, brokers::v1::ProviderMessage>(conformance_echoExprWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Expr> request(const EchoExpr &request_, Timeout timeout = std::nullopt) const {
        return this->echoExpr(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ExprView>> borrow(const EchoExpr &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ExprView, brokers::v1::ProviderMessage>(conformance_echoExprWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Expr>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoExprAsync(const Expr &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ExprView, brokers::v1::ProviderMessage>("EchoExpr", conformance_echoExprAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Expr>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoExprFuture(const Expr &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ExprView, brokers::v1::ProviderMessage>(conformance_echoExprAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Expr>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoExprTask(const Expr &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ExprView, brokers::v1::ProviderMessage>("EchoExpr", conformance_echoExprAsyncDirect, timeout, stop, value);
    }

    /// Answer types that are made of each other, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Even> echoEven(const Even &value, Timeout timeout = std::nullopt) const {
        return client_.template call<EvenView, brokers::v1::ProviderMessage>(conformance_echoEvenWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Even> request(const EchoEven &request_, Timeout timeout = std::nullopt) const {
        return this->echoEven(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<EvenView>> borrow(const EchoEven &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<EvenView, brokers::v1::ProviderMessage>(conformance_echoEvenWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Even>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoEvenAsync(const Even &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<EvenView, brokers::v1::ProviderMessage>("EchoEven", conformance_echoEvenAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Even>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoEvenFuture(const Even &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<EvenView, brokers::v1::ProviderMessage>(conformance_echoEvenAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Even>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoEvenTask(const Even &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<EvenView, brokers::v1::ProviderMessage>("EchoEven", conformance_echoEvenAsyncDirect, timeout, stop, value);
    }

    /// Answer maps of maps, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Index> echoIndex(const Index &value, Timeout timeout = std::nullopt) const {
        return client_.template call<IndexView, brokers::v1::ProviderMessage>(conformance_echoIndexWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Index> request(const EchoIndex &request_, Timeout timeout = std::nullopt) const {
        return this->echoIndex(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<IndexView>> borrow(const EchoIndex &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<IndexView, brokers::v1::ProviderMessage>(conformance_echoIndexWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Index>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoIndexAsync(const Index &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<IndexView, brokers::v1::ProviderMessage>("EchoIndex", conformance_echoIndexAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Index>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoIndexFuture(const Index &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<IndexView, brokers::v1::ProviderMessage>(conformance_echoIndexAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Index>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoIndexTask(const Index &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<IndexView, brokers::v1::ProviderMessage>("EchoIndex", conformance_echoIndexAsyncDirect, timeout, stop, value);
    }

    /// Answer a map, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::map<std::string, int64_t>> echoMap(const std::map<std::string, int64_t> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::ProviderMessage>(conformance_echoMapWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::map<std::string, int64_t>> request(const EchoMap &request_, Timeout timeout = std::nullopt) const {
        return this->echoMap(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::MapView<std::string_view, int64_t>>> borrow(const EchoMap &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::ProviderMessage>(conformance_echoMapWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::map<std::string, int64_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMapAsync(const std::map<std::string, int64_t> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::ProviderMessage>("EchoMap", conformance_echoMapAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::map<std::string, int64_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMapFuture(const std::map<std::string, int64_t> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::ProviderMessage>(conformance_echoMapAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::map<std::string, int64_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMapTask(const std::map<std::string, int64_t> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::MapView<std::string_view, int64_t>, brokers::v1::ProviderMessage>("EchoMap", conformance_echoMapAsyncDirect, timeout, stop, value);
    }

    /// Answer a tuple, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::tuple<int32_t, std::string>> echoPair(const std::tuple<int32_t, std::string> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::tuple<int32_t, std::string_view>, brokers::v1::ProviderMessage>(conformance_echoPairWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::tuple<int32_t, std::string>> request(const EchoPair &request_, Timeout timeout = std::nullopt) const {
        return this->echoPair(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::tuple<int32_t, std::string_view>>> borrow(const EchoPair &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::tuple<int32_t, std::string_view>, brokers::v1::ProviderMessage>(conformance_echoPairWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::tuple<int32_t, std::string>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoPairAsync(const std::tuple<int32_t, std::string> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::tuple<int32_t, std::string_view>, brokers::v1::ProviderMessage>("EchoPair", conformance_echoPairAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::tuple<int32_t, std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPairFuture(const std::tuple<int32_t, std::string> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::tuple<int32_t, std::string_view>, brokers::v1::ProviderMessage>(conformance_echoPairAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::tuple<int32_t, std::string>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPairTask(const std::tuple<int32_t, std::string> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::tuple<int32_t, std::string_view>, brokers::v1::ProviderMessage>("EchoPair", conformance_echoPairAsyncDirect, timeout, stop, value);
    }

    /// Answer a duration, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::chrono::nanoseconds> echoDuration(std::chrono::nanoseconds value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::chrono::nanoseconds, brokers::v1::ProviderMessage>(conformance_echoDurationWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::chrono::nanoseconds> request(const EchoDuration &request_, Timeout timeout = std::nullopt) const {
        return this->echoDuration(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::chrono::nanoseconds>> borrow(const EchoDuration &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::chrono::nanoseconds, brokers::v1::ProviderMessage>(conformance_echoDurationWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::chrono::nanoseconds>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoDurationAsync(std::chrono::nanoseconds value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::chrono::nanoseconds, brokers::v1::ProviderMessage>("EchoDuration", conformance_echoDurationAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::chrono::nanoseconds>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoDurationFuture(std::chrono::nanoseconds value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::chrono::nanoseconds, brokers::v1::ProviderMessage>(conformance_echoDurationAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::chrono::nanoseconds>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoDurationTask(std::chrono::nanoseconds value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::chrono::nanoseconds, brokers::v1::ProviderMessage>("EchoDuration", conformance_echoDurationAsyncDirect, timeout, stop, value);
    }

    /// Answer a moment, as it was given.
    ///
    /// - `value`: What comes back.
    Result<brokers::v1::SystemTime> echoTime(brokers::v1::SystemTime value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::SystemTime, brokers::v1::ProviderMessage>(conformance_echoTimeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<brokers::v1::SystemTime> request(const EchoTime &request_, Timeout timeout = std::nullopt) const {
        return this->echoTime(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::SystemTime>> borrow(const EchoTime &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::SystemTime, brokers::v1::ProviderMessage>(conformance_echoTimeWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<brokers::v1::SystemTime>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoTimeAsync(brokers::v1::SystemTime value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::SystemTime, brokers::v1::ProviderMessage>("EchoTime", conformance_echoTimeAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<brokers::v1::SystemTime>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTimeFuture(brokers::v1::SystemTime value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::SystemTime, brokers::v1::ProviderMessage>(conformance_echoTimeAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<brokers::v1::SystemTime>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoTimeTask(brokers::v1::SystemTime value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::SystemTime, brokers::v1::ProviderMessage>("EchoTime", conformance_echoTimeAsyncDirect, timeout, stop, value);
    }

    /// Answer a tree in a box, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Tree> echoBoxed(const Tree &value, Timeout timeout = std::nullopt) const {
        return client_.template call<TreeView, brokers::v1::ProviderMessage>(conformance_echoBoxedWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tree> request(const EchoBoxed &request_, Timeout timeout = std::nullopt) const {
        return this->echoBoxed(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<TreeView>> borrow(const EchoBoxed &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<TreeView, brokers::v1::ProviderMessage>(conformance_echoBoxedWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Tree>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoBoxedAsync(const Tree &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<TreeView, brokers::v1::ProviderMessage>("EchoBoxed", conformance_echoBoxedAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Tree>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBoxedFuture(const Tree &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<TreeView, brokers::v1::ProviderMessage>(conformance_echoBoxedAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Tree>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBoxedTask(const Tree &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<TreeView, brokers::v1::ProviderMessage>("EchoBoxed", conformance_echoBoxedAsyncDirect, timeout, stop, value);
    }

    /// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
    ///
    /// - `depth`: How many links.
    Result<List> deepList(uint32_t depth, Timeout timeout = std::nullopt) const {
        return client_.template call<ListView, brokers::v1::ProviderMessage>(conformance_deepListWithin, timeout, depth);
    }
    /// The same, as a value.
    Result<List> request(const DeepList &request_, Timeout timeout = std::nullopt) const {
        return this->deepList(request_.depth, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ListView>> borrow(const DeepList &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ListView, brokers::v1::ProviderMessage>(conformance_deepListWithin, timeout, request_.depth);
    }
    /// The same, answered by a call of `callback` with a `Result<List>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> deepListAsync(uint32_t depth, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ListView, brokers::v1::ProviderMessage>("DeepList", conformance_deepListAsync, std::forward<F_>(callback), timeout, stop, depth);
    }
    /// The same, as a `std::future` of a `Result<List>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto deepListFuture(uint32_t depth, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ListView, brokers::v1::ProviderMessage>(conformance_deepListAsyncDirect, timeout, stop, depth);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<List>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto deepListTask(uint32_t depth, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ListView, brokers::v1::ProviderMessage>("DeepList", conformance_deepListAsyncDirect, timeout, stop, depth);
    }

    /// Emit a `Grown` whose tree has as many levels as asked for; none counts as one.
    ///
    /// - `depth`: How many levels.
    Result<void> emitGrown(uint32_t depth, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_emitGrownWithin, timeout, depth);
    }
    /// The same, as a value.
    Result<void> request(const EmitGrown &request_, Timeout timeout = std::nullopt) const {
        return this->emitGrown(request_.depth, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> emitGrownAsync(uint32_t depth, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("EmitGrown", conformance_emitGrownAsync, std::forward<F_>(callback), timeout, stop, depth);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitGrownFuture(uint32_t depth, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_emitGrownAsyncDirect, timeout, stop, depth);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitGrownTask(uint32_t depth, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("EmitGrown", conformance_emitGrownAsyncDirect, timeout, stop, depth);
    }

    /// Emit one `NewTypes` of what is given.
    ///
    /// - `times`: Its times.
    /// - `maps`: Its maps.
    /// - `tuples`: Its tuples.
    /// - `tree`: Its tree.
    Result<void> emitNewTypes(const Times &times, const Maps &maps, const Tuples &tuples, const Tree &tree, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_emitNewTypesWithin, timeout, times, maps, tuples, tree);
    }
    /// The same, as a value.
    Result<void> request(const EmitNewTypes &request_, Timeout timeout = std::nullopt) const {
        return this->emitNewTypes(request_.times, request_.maps, request_.tuples, request_.tree, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> emitNewTypesAsync(const Times &times, const Maps &maps, const Tuples &tuples, const Tree &tree, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("EmitNewTypes", conformance_emitNewTypesAsync, std::forward<F_>(callback), timeout, stop, times, maps, tuples, tree);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitNewTypesFuture(const Times &times, const Maps &maps, const Tuples &tuples, const Tree &tree, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_emitNewTypesAsyncDirect, timeout, stop, times, maps, tuples, tree);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitNewTypesTask(const Times &times, const Maps &maps, const Tuples &tuples, const Tree &tree, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("EmitNewTypes", conformance_emitNewTypesAsyncDirect, timeout, stop, times, maps, tuples, tree);
    }

    /// Fail with `NewTypesError::Bad` of what is given.
    ///
    /// - `pair`: Its tuple.
    /// - `map`: Its map.
    /// - `at`: Its moment.
    /// - `tree`: Its tree.
    Result<void, NewTypesError> failNewTypes(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, brokers::v1::SystemTime at, const Tree &tree, Timeout timeout = std::nullopt) const {
        return client_.template call<void, NewTypesErrorView>(conformance_failNewTypesWithin, timeout, pair, map, at, tree);
    }
    /// The same, as a value.
    Result<void, NewTypesError> request(const FailNewTypes &request_, Timeout timeout = std::nullopt) const {
        return this->failNewTypes(request_.pair, request_.map, request_.at, request_.tree, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, NewTypesError>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failNewTypesAsync(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, brokers::v1::SystemTime at, const Tree &tree, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, NewTypesErrorView>("FailNewTypes", conformance_failNewTypesAsync, std::forward<F_>(callback), timeout, stop, pair, map, at, tree);
    }
    /// The same, as a `std::future` of a `Result<void, NewTypesError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failNewTypesFuture(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, brokers::v1::SystemTime at, const Tree &tree, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, NewTypesErrorView>(conformance_failNewTypesAsyncDirect, timeout, stop, pair, map, at, tree);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, NewTypesError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failNewTypesTask(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, brokers::v1::SystemTime at, const Tree &tree, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, NewTypesErrorView>("FailNewTypes", conformance_failNewTypesAsyncDirect, timeout, stop, pair, map, at, tree);
    }

    /// Fail with the variant that was asked for.
    ///
    /// - `kind`: The variant.
    Result<int64_t, TestError> fail(FailKind kind, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, TestErrorView>(conformance_failWithin, timeout, kind);
    }
    /// The same, as a value.
    Result<int64_t, TestError> request(const Fail &request_, Timeout timeout = std::nullopt) const {
        return this->fail(request_.kind, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t, TestError>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failAsync(FailKind kind, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, TestErrorView>("Fail", conformance_failAsync, std::forward<F_>(callback), timeout, stop, kind);
    }
    /// The same, as a `std::future` of a `Result<int64_t, TestError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failFuture(FailKind kind, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, TestErrorView>(conformance_failAsyncDirect, timeout, stop, kind);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t, TestError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failTask(FailKind kind, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, TestErrorView>("Fail", conformance_failAsyncDirect, timeout, stop, kind);
    }

    /// Fail with `PlainError::Late`.
    Result<int64_t, PlainError> failPlain(Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, PlainError>(conformance_failPlainWithin, timeout);
    }
    /// The same, as a value.
    Result<int64_t, PlainError> request(const FailPlain &, Timeout timeout = std::nullopt) const {
        return this->failPlain(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t, PlainError>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failPlainAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, PlainError>("FailPlain", conformance_failPlainAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<int64_t, PlainError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failPlainFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, PlainError>(conformance_failPlainAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t, PlainError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failPlainTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, PlainError>("FailPlain", conformance_failPlainAsyncDirect, timeout, stop);
    }

    /// Fail with a text.
    ///
    /// - `text`: The text.
    Result<int64_t> failMessage(std::string_view text, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_failMessageWithin, timeout, text);
    }
    /// The same, as a value.
    Result<int64_t> request(const FailMessage &request_, Timeout timeout = std::nullopt) const {
        return this->failMessage(request_.text, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failMessageAsync(std::string_view text, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("FailMessage", conformance_failMessageAsync, std::forward<F_>(callback), timeout, stop, text);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failMessageFuture(std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_failMessageAsyncDirect, timeout, stop, text);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failMessageTask(std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("FailMessage", conformance_failMessageAsyncDirect, timeout, stop, text);
    }

    /// Panic.
    ///
    /// - `message`: What the panic says.
    Result<int64_t> panics(std::string_view message, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_panicsWithin, timeout, message);
    }
    /// The same, as a value.
    Result<int64_t> request(const Panics &request_, Timeout timeout = std::nullopt) const {
        return this->panics(request_.message, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> panicsAsync(std::string_view message, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("Panics", conformance_panicsAsync, std::forward<F_>(callback), timeout, stop, message);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto panicsFuture(std::string_view message, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_panicsAsyncDirect, timeout, stop, message);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto panicsTask(std::string_view message, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("Panics", conformance_panicsAsyncDirect, timeout, stop, message);
    }

    /// Declared, and never provided.
    Result<bool> unprovided(Timeout timeout = std::nullopt) const {
        return client_.template call<bool, brokers::v1::ProviderMessage>(conformance_unprovidedWithin, timeout);
    }
    /// The same, as a value.
    Result<bool> request(const Unprovided &, Timeout timeout = std::nullopt) const {
        return this->unprovided(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<bool>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> unprovidedAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<bool, brokers::v1::ProviderMessage>("Unprovided", conformance_unprovidedAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto unprovidedFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<bool, brokers::v1::ProviderMessage>(conformance_unprovidedAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto unprovidedTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<bool, brokers::v1::ProviderMessage>("Unprovided", conformance_unprovidedAsyncDirect, timeout, stop);
    }

    /// Try to provide `EchoBool` a second time; answers whether that was refused.
    Result<bool> secondProvider(Timeout timeout = std::nullopt) const {
        return client_.template call<bool, brokers::v1::ProviderMessage>(conformance_secondProviderWithin, timeout);
    }
    /// The same, as a value.
    Result<bool> request(const SecondProvider &, Timeout timeout = std::nullopt) const {
        return this->secondProvider(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<bool>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> secondProviderAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<bool, brokers::v1::ProviderMessage>("SecondProvider", conformance_secondProviderAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto secondProviderFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<bool, brokers::v1::ProviderMessage>(conformance_secondProviderAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<bool>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto secondProviderTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<bool, brokers::v1::ProviderMessage>("SecondProvider", conformance_secondProviderAsyncDirect, timeout, stop);
    }

    /// Wait without holding up the processing thread; the beginning is told by `WaitStarted`.
    ///
    /// - `ms`: For how many milliseconds.
    Result<void> wait(uint32_t ms, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_waitWithin, timeout, ms);
    }
    /// The same, as a value.
    Result<void> request(const Wait &request_, Timeout timeout = std::nullopt) const {
        return this->wait(request_.ms, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> waitAsync(uint32_t ms, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("Wait", conformance_waitAsync, std::forward<F_>(callback), timeout, stop, ms);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto waitFuture(uint32_t ms, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_waitAsyncDirect, timeout, stop, ms);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto waitTask(uint32_t ms, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("Wait", conformance_waitAsyncDirect, timeout, stop, ms);
    }

    /// Answer how many `Wait`s were given up before their time had come.
    Result<uint64_t> droppedWaits(Timeout timeout = std::nullopt) const {
        return client_.template call<uint64_t, brokers::v1::ProviderMessage>(conformance_droppedWaitsWithin, timeout);
    }
    /// The same, as a value.
    Result<uint64_t> request(const DroppedWaits &, Timeout timeout = std::nullopt) const {
        return this->droppedWaits(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> droppedWaitsAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint64_t, brokers::v1::ProviderMessage>("DroppedWaits", conformance_droppedWaitsAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<uint64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto droppedWaitsFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint64_t, brokers::v1::ProviderMessage>(conformance_droppedWaitsAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto droppedWaitsTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint64_t, brokers::v1::ProviderMessage>("DroppedWaits", conformance_droppedWaitsAsyncDirect, timeout, stop);
    }

    /// Hold up the processing thread; nothing can interrupt that. The beginning is told by `WaitStarted`.
    ///
    /// - `ms`: For how many milliseconds.
    Result<void> block(uint32_t ms, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_blockWithin, timeout, ms);
    }
    /// The same, as a value.
    Result<void> request(const Block &request_, Timeout timeout = std::nullopt) const {
        return this->block(request_.ms, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> blockAsync(uint32_t ms, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("Block", conformance_blockAsync, std::forward<F_>(callback), timeout, stop, ms);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto blockFuture(uint32_t ms, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_blockAsyncDirect, timeout, stop, ms);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto blockTask(uint32_t ms, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("Block", conformance_blockAsyncDirect, timeout, stop, ms);
    }

    /// Ask `EchoI64` from inside a provider and answer what it answered.
    ///
    /// - `value`: What to ask with.
    Result<int64_t> callBack(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_callBackWithin, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const CallBack &request_, Timeout timeout = std::nullopt) const {
        return this->callBack(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> callBackAsync(int64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("CallBack", conformance_callBackAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto callBackFuture(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_callBackAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto callBackTask(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("CallBack", conformance_callBackAsyncDirect, timeout, stop, value);
    }

    /// Emit `Tick` a number of times on the processing thread, numbered from 0.
    ///
    /// - `count`: How many times.
    /// - `text`: The text of each.
    Result<void> emitBurst(uint32_t count, std::string_view text, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_emitBurstWithin, timeout, count, text);
    }
    /// The same, as a value.
    Result<void> request(const EmitBurst &request_, Timeout timeout = std::nullopt) const {
        return this->emitBurst(request_.count, request_.text, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> emitBurstAsync(uint32_t count, std::string_view text, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("EmitBurst", conformance_emitBurstAsync, std::forward<F_>(callback), timeout, stop, count, text);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitBurstFuture(uint32_t count, std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_emitBurstAsyncDirect, timeout, stop, count, text);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitBurstTask(uint32_t count, std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("EmitBurst", conformance_emitBurstAsyncDirect, timeout, stop, count, text);
    }

    /// Emit `Tick` from several threads at once; answers when all of them are done.
    ///
    /// - `threads`: How many threads; each puts its number, counted from 0, into the text.
    /// - `each`: How many ticks each thread emits, numbered from 0.
    Result<void> emitFromThread(uint32_t threads, uint32_t each, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_emitFromThreadWithin, timeout, threads, each);
    }
    /// The same, as a value.
    Result<void> request(const EmitFromThread &request_, Timeout timeout = std::nullopt) const {
        return this->emitFromThread(request_.threads, request_.each, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> emitFromThreadAsync(uint32_t threads, uint32_t each, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("EmitFromThread", conformance_emitFromThreadAsync, std::forward<F_>(callback), timeout, stop, threads, each);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitFromThreadFuture(uint32_t threads, uint32_t each, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_emitFromThreadAsyncDirect, timeout, stop, threads, each);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitFromThreadTask(uint32_t threads, uint32_t each, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("EmitFromThread", conformance_emitFromThreadAsyncDirect, timeout, stop, threads, each);
    }

    /// Emit one `Shaped` of what is given.
    ///
    /// - `shape`: Its shape.
    /// - `items`: Its items.
    /// - `maybe`: Its text, if it has one.
    Result<void> emitShape(const Shape &shape, brokers::v1::Items<Item> items, std::optional<std::string_view> maybe, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_emitShapeWithin, timeout, shape, items, maybe);
    }
    /// The same, as a value.
    Result<void> request(const EmitShape &request_, Timeout timeout = std::nullopt) const {
        return this->emitShape(request_.shape, request_.items, request_.maybe, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> emitShapeAsync(const Shape &shape, brokers::v1::Items<Item> items, std::optional<std::string_view> maybe, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("EmitShape", conformance_emitShapeAsync, std::forward<F_>(callback), timeout, stop, shape, items, maybe);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitShapeFuture(const Shape &shape, brokers::v1::Items<Item> items, std::optional<std::string_view> maybe, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_emitShapeAsyncDirect, timeout, stop, shape, items, maybe);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto emitShapeTask(const Shape &shape, brokers::v1::Items<Item> items, std::optional<std::string_view> maybe, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("EmitShape", conformance_emitShapeAsyncDirect, timeout, stop, shape, items, maybe);
    }

    /// Answer the sum of the amounts of all `Poke`s so far.
    Result<int64_t> pokeTotal(Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_pokeTotalWithin, timeout);
    }
    /// The same, as a value.
    Result<int64_t> request(const PokeTotal &, Timeout timeout = std::nullopt) const {
        return this->pokeTotal(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> pokeTotalAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("PokeTotal", conformance_pokeTotalAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto pokeTotalFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_pokeTotalAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto pokeTotalTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("PokeTotal", conformance_pokeTotalAsyncDirect, timeout, stop);
    }

    /// Has `Noted` emitted.
    ///
    /// - `numbers`: In numbers.
    /// - `length`: How long it took.
    /// - `text`: What.
    /// - `blob`: In bytes.
    /// - `color`: In colour.
    Result<void> note(brokers::v1::Items<int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::Items<uint8_t>> blob, std::optional<Color> color, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_noteWithin, timeout, numbers, length, text, blob, color);
    }
    /// The same, as a value.
    Result<void> request(const Note &request_, Timeout timeout = std::nullopt) const {
        return this->note(request_.numbers, request_.length, request_.text, request_.blob, request_.color, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> noteAsync(brokers::v1::Items<int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::Items<uint8_t>> blob, std::optional<Color> color, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("Note", conformance_noteAsync, std::forward<F_>(callback), timeout, stop, numbers, length, text, blob, color);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto noteFuture(brokers::v1::Items<int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::Items<uint8_t>> blob, std::optional<Color> color, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_noteAsyncDirect, timeout, stop, numbers, length, text, blob, color);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto noteTask(brokers::v1::Items<int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::Items<uint8_t>> blob, std::optional<Color> color, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("Note", conformance_noteAsyncDirect, timeout, stop, numbers, length, text, blob, color);
    }

    /// Answer a list of structures with bytes, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::vector<Parcel>> echoParcels(brokers::v1::Items<Parcel> value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<ParcelView>, brokers::v1::ProviderMessage>(conformance_echoParcelsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::vector<Parcel>> request(const EchoParcels &request_, Timeout timeout = std::nullopt) const {
        return this->echoParcels(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<ParcelView>>> borrow(const EchoParcels &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<ParcelView>, brokers::v1::ProviderMessage>(conformance_echoParcelsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<Parcel>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoParcelsAsync(brokers::v1::Items<Parcel> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<ParcelView>, brokers::v1::ProviderMessage>("EchoParcels", conformance_echoParcelsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::vector<Parcel>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoParcelsFuture(brokers::v1::Items<Parcel> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<ParcelView>, brokers::v1::ProviderMessage>(conformance_echoParcelsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<Parcel>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoParcelsTask(brokers::v1::Items<Parcel> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<ParcelView>, brokers::v1::ProviderMessage>("EchoParcels", conformance_echoParcelsAsyncDirect, timeout, stop, value);
    }

    /// Answer a list or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<std::vector<std::string>>> echoMaybeNames(std::optional<brokers::v1::Items<std::string>> value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<brokers::v1::Seq<std::string_view>>, brokers::v1::ProviderMessage>(conformance_echoMaybeNamesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<std::vector<std::string>>> request(const EchoMaybeNames &request_, Timeout timeout = std::nullopt) const {
        return this->echoMaybeNames(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<brokers::v1::Seq<std::string_view>>>> borrow(const EchoMaybeNames &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<brokers::v1::Seq<std::string_view>>, brokers::v1::ProviderMessage>(conformance_echoMaybeNamesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<std::vector<std::string>>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMaybeNamesAsync(std::optional<brokers::v1::Items<std::string>> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<brokers::v1::Seq<std::string_view>>, brokers::v1::ProviderMessage>("EchoMaybeNames", conformance_echoMaybeNamesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::optional<std::vector<std::string>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeNamesFuture(std::optional<brokers::v1::Items<std::string>> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<brokers::v1::Seq<std::string_view>>, brokers::v1::ProviderMessage>(conformance_echoMaybeNamesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<std::vector<std::string>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeNamesTask(std::optional<brokers::v1::Items<std::string>> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<brokers::v1::Seq<std::string_view>>, brokers::v1::ProviderMessage>("EchoMaybeNames", conformance_echoMaybeNamesAsyncDirect, timeout, stop, value);
    }

    /// Answer a map of structures or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::map<std::string, std::optional<Item>>> echoMaybeItems(const std::map<std::string, std::optional<Item>> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::MapView<std::string_view, std::optional<ItemView>>, brokers::v1::ProviderMessage>(conformance_echoMaybeItemsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::map<std::string, std::optional<Item>>> request(const EchoMaybeItems &request_, Timeout timeout = std::nullopt) const {
        return this->echoMaybeItems(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::MapView<std::string_view, std::optional<ItemView>>>> borrow(const EchoMaybeItems &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::MapView<std::string_view, std::optional<ItemView>>, brokers::v1::ProviderMessage>(conformance_echoMaybeItemsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::map<std::string, std::optional<Item>>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMaybeItemsAsync(const std::map<std::string, std::optional<Item>> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::MapView<std::string_view, std::optional<ItemView>>, brokers::v1::ProviderMessage>("EchoMaybeItems", conformance_echoMaybeItemsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::map<std::string, std::optional<Item>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeItemsFuture(const std::map<std::string, std::optional<Item>> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::MapView<std::string_view, std::optional<ItemView>>, brokers::v1::ProviderMessage>(conformance_echoMaybeItemsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::map<std::string, std::optional<Item>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeItemsTask(const std::map<std::string, std::optional<Item>> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::MapView<std::string_view, std::optional<ItemView>>, brokers::v1::ProviderMessage>("EchoMaybeItems", conformance_echoMaybeItemsAsyncDirect, timeout, stop, value);
    }

    /// Answer a variant with data that has a structure with a map, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Lookup> echoLookup(const Lookup &value, Timeout timeout = std::nullopt) const {
        return client_.template call<LookupView, brokers::v1::ProviderMessage>(conformance_echoLookupWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Lookup> request(const EchoLookup &request_, Timeout timeout = std::nullopt) const {
        return this->echoLookup(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<LookupView>> borrow(const EchoLookup &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<LookupView, brokers::v1::ProviderMessage>(conformance_echoLookupWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Lookup>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoLookupAsync(const Lookup &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<LookupView, brokers::v1::ProviderMessage>("EchoLookup", conformance_echoLookupAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Lookup>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoLookupFuture(const Lookup &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<LookupView, brokers::v1::ProviderMessage>(conformance_echoLookupAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Lookup>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoLookupTask(const Lookup &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<LookupView, brokers::v1::ProviderMessage>("EchoLookup", conformance_echoLookupAsyncDirect, timeout, stop, value);
    }

    /// Answer a tree of boxes, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Branch> echoBranch(const Branch &value, Timeout timeout = std::nullopt) const {
        return client_.template call<BranchView, brokers::v1::ProviderMessage>(conformance_echoBranchWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Branch> request(const EchoBranch &request_, Timeout timeout = std::nullopt) const {
        return this->echoBranch(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<BranchView>> borrow(const EchoBranch &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<BranchView, brokers::v1::ProviderMessage>(conformance_echoBranchWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Branch>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoBranchAsync(const Branch &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<BranchView, brokers::v1::ProviderMessage>("EchoBranch", conformance_echoBranchAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Branch>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBranchFuture(const Branch &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<BranchView, brokers::v1::ProviderMessage>(conformance_echoBranchAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Branch>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoBranchTask(const Branch &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<BranchView, brokers::v1::ProviderMessage>("EchoBranch", conformance_echoBranchAsyncDirect, timeout, stop, value);
    }

    /// Answer an option in an option, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<std::optional<int32_t>>> echoMaybeMaybe(std::optional<std::optional<int32_t>> value, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<std::optional<int32_t>>, brokers::v1::ProviderMessage>(conformance_echoMaybeMaybeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<std::optional<int32_t>>> request(const EchoMaybeMaybe &request_, Timeout timeout = std::nullopt) const {
        return this->echoMaybeMaybe(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<std::optional<int32_t>>>> borrow(const EchoMaybeMaybe &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<std::optional<int32_t>>, brokers::v1::ProviderMessage>(conformance_echoMaybeMaybeWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<std::optional<int32_t>>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMaybeMaybeAsync(std::optional<std::optional<int32_t>> value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<std::optional<int32_t>>, brokers::v1::ProviderMessage>("EchoMaybeMaybe", conformance_echoMaybeMaybeAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::optional<std::optional<int32_t>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeMaybeFuture(std::optional<std::optional<int32_t>> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<std::optional<int32_t>>, brokers::v1::ProviderMessage>(conformance_echoMaybeMaybeAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<std::optional<int32_t>>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybeMaybeTask(std::optional<std::optional<int32_t>> value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<std::optional<int32_t>>, brokers::v1::ProviderMessage>("EchoMaybeMaybe", conformance_echoMaybeMaybeAsyncDirect, timeout, stop, value);
    }

    /// Answer a map with values by number, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::map<uint32_t, int32_t>> echoCounts(const std::map<uint32_t, int32_t> &value, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::MapView<uint32_t, int32_t>, brokers::v1::ProviderMessage>(conformance_echoCountsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::map<uint32_t, int32_t>> request(const EchoCounts &request_, Timeout timeout = std::nullopt) const {
        return this->echoCounts(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::MapView<uint32_t, int32_t>>> borrow(const EchoCounts &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::MapView<uint32_t, int32_t>, brokers::v1::ProviderMessage>(conformance_echoCountsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<std::map<uint32_t, int32_t>>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoCountsAsync(const std::map<uint32_t, int32_t> &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::MapView<uint32_t, int32_t>, brokers::v1::ProviderMessage>("EchoCounts", conformance_echoCountsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<std::map<uint32_t, int32_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCountsFuture(const std::map<uint32_t, int32_t> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::MapView<uint32_t, int32_t>, brokers::v1::ProviderMessage>(conformance_echoCountsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::map<uint32_t, int32_t>>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCountsTask(const std::map<uint32_t, int32_t> &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::MapView<uint32_t, int32_t>, brokers::v1::ProviderMessage>("EchoCounts", conformance_echoCountsAsyncDirect, timeout, stop, value);
    }

    /// Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
    ///
    /// - `flag`: A truth value.
    /// - `signed8`: 8 bits, signed.
    /// - `signed16`: 16 bits, signed.
    /// - `signed32`: 32 bits, signed.
    /// - `signed64`: 64 bits, signed.
    /// - `unsigned8`: 8 bits, unsigned.
    /// - `unsigned16`: 16 bits, unsigned.
    /// - `unsigned32`: 32 bits, unsigned.
    /// - `unsigned64`: 64 bits, unsigned.
    /// - `single`: Single precision.
    /// - `doublePrecision`: Double precision.
    /// - `letter`: A character.
    /// - `text`: A text.
    /// - `blob`: Bytes.
    /// - `length`: A duration.
    /// - `moment`: A moment.
    Result<Scalars> echoScalars(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt) const {
        return client_.template call<ScalarsView, brokers::v1::ProviderMessage>(conformance_echoScalarsWithin, timeout, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, as a value.
    Result<Scalars> request(const EchoScalars &request_, Timeout timeout = std::nullopt) const {
        return this->echoScalars(request_.flag, request_.signed8, request_.signed16, request_.signed32, request_.signed64, request_.unsigned8, request_.unsigned16, request_.unsigned32, request_.unsigned64, request_.single, request_.doublePrecision, request_.letter, request_.text, request_.blob, request_.length, request_.moment, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ScalarsView>> borrow(const EchoScalars &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ScalarsView, brokers::v1::ProviderMessage>(conformance_echoScalarsWithin, timeout, request_.flag, request_.signed8, request_.signed16, request_.signed32, request_.signed64, request_.unsigned8, request_.unsigned16, request_.unsigned32, request_.unsigned64, request_.single, request_.doublePrecision, request_.letter, request_.text, request_.blob, request_.length, request_.moment);
    }
    /// The same, answered by a call of `callback` with a `Result<Scalars>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoScalarsAsync(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ScalarsView, brokers::v1::ProviderMessage>("EchoScalars", conformance_echoScalarsAsync, std::forward<F_>(callback), timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, as a `std::future` of a `Result<Scalars>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoScalarsFuture(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ScalarsView, brokers::v1::ProviderMessage>(conformance_echoScalarsAsyncDirect, timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Scalars>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoScalarsTask(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ScalarsView, brokers::v1::ProviderMessage>("EchoScalars", conformance_echoScalarsAsyncDirect, timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }

    /// Fail with `CarriesAll::Scalars` of what is given.
    ///
    /// - `flag`: A truth value.
    /// - `signed8`: 8 bits, signed.
    /// - `signed16`: 16 bits, signed.
    /// - `signed32`: 32 bits, signed.
    /// - `signed64`: 64 bits, signed.
    /// - `unsigned8`: 8 bits, unsigned.
    /// - `unsigned16`: 16 bits, unsigned.
    /// - `unsigned32`: 32 bits, unsigned.
    /// - `unsigned64`: 64 bits, unsigned.
    /// - `single`: Single precision.
    /// - `doublePrecision`: Double precision.
    /// - `letter`: A character.
    /// - `text`: A text.
    /// - `blob`: Bytes.
    /// - `length`: A duration.
    /// - `moment`: A moment.
    Result<void, CarriesAll> failWithScalars(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt) const {
        return client_.template call<void, CarriesAllView>(conformance_failWithScalarsWithin, timeout, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, as a value.
    Result<void, CarriesAll> request(const FailWithScalars &request_, Timeout timeout = std::nullopt) const {
        return this->failWithScalars(request_.flag, request_.signed8, request_.signed16, request_.signed32, request_.signed64, request_.unsigned8, request_.unsigned16, request_.unsigned32, request_.unsigned64, request_.single, request_.doublePrecision, request_.letter, request_.text, request_.blob, request_.length, request_.moment, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithScalarsAsync(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, CarriesAllView>("FailWithScalars", conformance_failWithScalarsAsync, std::forward<F_>(callback), timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, as a `std::future` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithScalarsFuture(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, CarriesAllView>(conformance_failWithScalarsAsyncDirect, timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithScalarsTask(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, CarriesAllView>("FailWithScalars", conformance_failWithScalarsAsyncDirect, timeout, stop, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }

    /// Answer them all, as they were given: what is declared, or made of others.
    ///
    /// - `color`: A variant without data.
    /// - `level`: A variant with a number at the end of what there is.
    /// - `shape`: A variant with named data.
    /// - `token`: A variant with unnamed data.
    /// - `item`: A structure.
    /// - `meters`: A newtype of a number.
    /// - `label`: A newtype of a text.
    /// - `seal`: A newtype of bytes.
    /// - `ratio`: An alias of a number.
    /// - `quad`: An alias of an array.
    /// - `numbers`: A list of numbers.
    /// - `corners`: An array of structures.
    /// - `maybe`: A number or nothing.
    /// - `byName`: A map in order.
    /// - `byId`: A map without order.
    /// - `pair`: A tuple.
    /// - `tree`: A box.
    /// - `list`: A type that is made of itself.
    /// - `expr`: Variants that are made of the whole.
    Result<Composites> echoComposites(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt) const {
        return client_.template call<CompositesView, brokers::v1::ProviderMessage>(conformance_echoCompositesWithin, timeout, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, as a value.
    Result<Composites> request(const EchoComposites &request_, Timeout timeout = std::nullopt) const {
        return this->echoComposites(request_.color, request_.level, request_.shape, request_.token, request_.item, request_.meters, request_.label, request_.seal, request_.ratio, request_.quad, request_.numbers, request_.corners, request_.maybe, request_.byName, request_.byId, request_.pair, request_.tree, request_.list, request_.expr, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<CompositesView>> borrow(const EchoComposites &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<CompositesView, brokers::v1::ProviderMessage>(conformance_echoCompositesWithin, timeout, request_.color, request_.level, request_.shape, request_.token, request_.item, request_.meters, request_.label, request_.seal, request_.ratio, request_.quad, request_.numbers, request_.corners, request_.maybe, request_.byName, request_.byId, request_.pair, request_.tree, request_.list, request_.expr);
    }
    /// The same, answered by a call of `callback` with a `Result<Composites>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoCompositesAsync(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<CompositesView, brokers::v1::ProviderMessage>("EchoComposites", conformance_echoCompositesAsync, std::forward<F_>(callback), timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, as a `std::future` of a `Result<Composites>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCompositesFuture(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<CompositesView, brokers::v1::ProviderMessage>(conformance_echoCompositesAsyncDirect, timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Composites>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCompositesTask(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<CompositesView, brokers::v1::ProviderMessage>("EchoComposites", conformance_echoCompositesAsyncDirect, timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }

    /// Fail with `CarriesAll::Composites` of what is given.
    ///
    /// - `color`: A variant without data.
    /// - `level`: A variant with a number at the end of what there is.
    /// - `shape`: A variant with named data.
    /// - `token`: A variant with unnamed data.
    /// - `item`: A structure.
    /// - `meters`: A newtype of a number.
    /// - `label`: A newtype of a text.
    /// - `seal`: A newtype of bytes.
    /// - `ratio`: An alias of a number.
    /// - `quad`: An alias of an array.
    /// - `numbers`: A list of numbers.
    /// - `corners`: An array of structures.
    /// - `maybe`: A number or nothing.
    /// - `byName`: A map in order.
    /// - `byId`: A map without order.
    /// - `pair`: A tuple.
    /// - `tree`: A box.
    /// - `list`: A type that is made of itself.
    /// - `expr`: Variants that are made of the whole.
    Result<void, CarriesAll> failWithComposites(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt) const {
        return client_.template call<void, CarriesAllView>(conformance_failWithCompositesWithin, timeout, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, as a value.
    Result<void, CarriesAll> request(const FailWithComposites &request_, Timeout timeout = std::nullopt) const {
        return this->failWithComposites(request_.color, request_.level, request_.shape, request_.token, request_.item, request_.meters, request_.label, request_.seal, request_.ratio, request_.quad, request_.numbers, request_.corners, request_.maybe, request_.byName, request_.byId, request_.pair, request_.tree, request_.list, request_.expr, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithCompositesAsync(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, CarriesAllView>("FailWithComposites", conformance_failWithCompositesAsync, std::forward<F_>(callback), timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, as a `std::future` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithCompositesFuture(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, CarriesAllView>(conformance_failWithCompositesAsyncDirect, timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithCompositesTask(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, CarriesAllView>("FailWithComposites", conformance_failWithCompositesAsyncDirect, timeout, stop, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }

    /// Answer lists, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Lists> echoLists(const Lists &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ListsView, brokers::v1::ProviderMessage>(conformance_echoListsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Lists> request(const EchoLists &request_, Timeout timeout = std::nullopt) const {
        return this->echoLists(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ListsView>> borrow(const EchoLists &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ListsView, brokers::v1::ProviderMessage>(conformance_echoListsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Lists>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoListsAsync(const Lists &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ListsView, brokers::v1::ProviderMessage>("EchoLists", conformance_echoListsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Lists>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoListsFuture(const Lists &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ListsView, brokers::v1::ProviderMessage>(conformance_echoListsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Lists>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoListsTask(const Lists &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ListsView, brokers::v1::ProviderMessage>("EchoLists", conformance_echoListsAsyncDirect, timeout, stop, value);
    }

    /// Answer arrays, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Arrays> echoArrays(const Arrays &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ArraysView, brokers::v1::ProviderMessage>(conformance_echoArraysWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Arrays> request(const EchoArrays &request_, Timeout timeout = std::nullopt) const {
        return this->echoArrays(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ArraysView>> borrow(const EchoArrays &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ArraysView, brokers::v1::ProviderMessage>(conformance_echoArraysWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Arrays>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoArraysAsync(const Arrays &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ArraysView, brokers::v1::ProviderMessage>("EchoArrays", conformance_echoArraysAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Arrays>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoArraysFuture(const Arrays &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ArraysView, brokers::v1::ProviderMessage>(conformance_echoArraysAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Arrays>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoArraysTask(const Arrays &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ArraysView, brokers::v1::ProviderMessage>("EchoArrays", conformance_echoArraysAsyncDirect, timeout, stop, value);
    }

    /// Answer values or nothing, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Maybes> echoMaybes(const Maybes &value, Timeout timeout = std::nullopt) const {
        return client_.template call<MaybesView, brokers::v1::ProviderMessage>(conformance_echoMaybesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Maybes> request(const EchoMaybes &request_, Timeout timeout = std::nullopt) const {
        return this->echoMaybes(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<MaybesView>> borrow(const EchoMaybes &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<MaybesView, brokers::v1::ProviderMessage>(conformance_echoMaybesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Maybes>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoMaybesAsync(const Maybes &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<MaybesView, brokers::v1::ProviderMessage>("EchoMaybes", conformance_echoMaybesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Maybes>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybesFuture(const Maybes &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<MaybesView, brokers::v1::ProviderMessage>(conformance_echoMaybesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Maybes>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoMaybesTask(const Maybes &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<MaybesView, brokers::v1::ProviderMessage>("EchoMaybes", conformance_echoMaybesAsyncDirect, timeout, stop, value);
    }

    /// Answer sorted maps by every kind of key, as they were given.
    ///
    /// - `value`: What comes back.
    Result<ByKey> echoByKey(const ByKey &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ByKeyView, brokers::v1::ProviderMessage>(conformance_echoByKeyWithin, timeout, value);
    }
    /// The same, as a value.
    Result<ByKey> request(const EchoByKey &request_, Timeout timeout = std::nullopt) const {
        return this->echoByKey(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ByKeyView>> borrow(const EchoByKey &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ByKeyView, brokers::v1::ProviderMessage>(conformance_echoByKeyWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<ByKey>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoByKeyAsync(const ByKey &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ByKeyView, brokers::v1::ProviderMessage>("EchoByKey", conformance_echoByKeyAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<ByKey>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByKeyFuture(const ByKey &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ByKeyView, brokers::v1::ProviderMessage>(conformance_echoByKeyAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<ByKey>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByKeyTask(const ByKey &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ByKeyView, brokers::v1::ProviderMessage>("EchoByKey", conformance_echoByKeyAsyncDirect, timeout, stop, value);
    }

    /// Answer maps without order by every kind of key, as they were given.
    ///
    /// - `value`: What comes back.
    Result<ByKeyUnsorted> echoByKeyUnsorted(const ByKeyUnsorted &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ByKeyUnsortedView, brokers::v1::ProviderMessage>(conformance_echoByKeyUnsortedWithin, timeout, value);
    }
    /// The same, as a value.
    Result<ByKeyUnsorted> request(const EchoByKeyUnsorted &request_, Timeout timeout = std::nullopt) const {
        return this->echoByKeyUnsorted(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ByKeyUnsortedView>> borrow(const EchoByKeyUnsorted &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ByKeyUnsortedView, brokers::v1::ProviderMessage>(conformance_echoByKeyUnsortedWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<ByKeyUnsorted>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoByKeyUnsortedAsync(const ByKeyUnsorted &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ByKeyUnsortedView, brokers::v1::ProviderMessage>("EchoByKeyUnsorted", conformance_echoByKeyUnsortedAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<ByKeyUnsorted>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByKeyUnsortedFuture(const ByKeyUnsorted &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ByKeyUnsortedView, brokers::v1::ProviderMessage>(conformance_echoByKeyUnsortedAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<ByKeyUnsorted>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoByKeyUnsortedTask(const ByKeyUnsorted &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ByKeyUnsortedView, brokers::v1::ProviderMessage>("EchoByKeyUnsorted", conformance_echoByKeyUnsortedAsyncDirect, timeout, stop, value);
    }

    /// Answer tuples, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Pairs> echoPairs(const Pairs &value, Timeout timeout = std::nullopt) const {
        return client_.template call<PairsView, brokers::v1::ProviderMessage>(conformance_echoPairsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Pairs> request(const EchoPairs &request_, Timeout timeout = std::nullopt) const {
        return this->echoPairs(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<PairsView>> borrow(const EchoPairs &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<PairsView, brokers::v1::ProviderMessage>(conformance_echoPairsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Pairs>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoPairsAsync(const Pairs &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<PairsView, brokers::v1::ProviderMessage>("EchoPairs", conformance_echoPairsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Pairs>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPairsFuture(const Pairs &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<PairsView, brokers::v1::ProviderMessage>(conformance_echoPairsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Pairs>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPairsTask(const Pairs &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<PairsView, brokers::v1::ProviderMessage>("EchoPairs", conformance_echoPairsAsyncDirect, timeout, stop, value);
    }

    /// Answer newtypes, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Newtypes> echoNewtypes(const Newtypes &value, Timeout timeout = std::nullopt) const {
        return client_.template call<NewtypesView, brokers::v1::ProviderMessage>(conformance_echoNewtypesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Newtypes> request(const EchoNewtypes &request_, Timeout timeout = std::nullopt) const {
        return this->echoNewtypes(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<NewtypesView>> borrow(const EchoNewtypes &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<NewtypesView, brokers::v1::ProviderMessage>(conformance_echoNewtypesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Newtypes>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoNewtypesAsync(const Newtypes &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<NewtypesView, brokers::v1::ProviderMessage>("EchoNewtypes", conformance_echoNewtypesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Newtypes>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypesFuture(const Newtypes &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<NewtypesView, brokers::v1::ProviderMessage>(conformance_echoNewtypesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Newtypes>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNewtypesTask(const Newtypes &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<NewtypesView, brokers::v1::ProviderMessage>("EchoNewtypes", conformance_echoNewtypesAsyncDirect, timeout, stop, value);
    }

    /// Answer variants with data of every type, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Cases> echoCases(const Cases &value, Timeout timeout = std::nullopt) const {
        return client_.template call<CasesView, brokers::v1::ProviderMessage>(conformance_echoCasesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Cases> request(const EchoCases &request_, Timeout timeout = std::nullopt) const {
        return this->echoCases(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<CasesView>> borrow(const EchoCases &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<CasesView, brokers::v1::ProviderMessage>(conformance_echoCasesWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Cases>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoCasesAsync(const Cases &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<CasesView, brokers::v1::ProviderMessage>("EchoCases", conformance_echoCasesAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Cases>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCasesFuture(const Cases &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<CasesView, brokers::v1::ProviderMessage>(conformance_echoCasesAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Cases>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoCasesTask(const Cases &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<CasesView, brokers::v1::ProviderMessage>("EchoCases", conformance_echoCasesAsyncDirect, timeout, stop, value);
    }

    /// Answer nestings of several kinds, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Nestings> echoNestings(const Nestings &value, Timeout timeout = std::nullopt) const {
        return client_.template call<NestingsView, brokers::v1::ProviderMessage>(conformance_echoNestingsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Nestings> request(const EchoNestings &request_, Timeout timeout = std::nullopt) const {
        return this->echoNestings(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<NestingsView>> borrow(const EchoNestings &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<NestingsView, brokers::v1::ProviderMessage>(conformance_echoNestingsWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Nestings>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoNestingsAsync(const Nestings &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<NestingsView, brokers::v1::ProviderMessage>("EchoNestings", conformance_echoNestingsAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Nestings>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNestingsFuture(const Nestings &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<NestingsView, brokers::v1::ProviderMessage>(conformance_echoNestingsAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Nestings>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoNestingsTask(const Nestings &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<NestingsView, brokers::v1::ProviderMessage>("EchoNestings", conformance_echoNestingsAsyncDirect, timeout, stop, value);
    }

    /// Fail with `CarriesAll::Containers` of what is given.
    ///
    /// - `lists`: Lists.
    /// - `arrays`: Arrays.
    /// - `maybes`: Values or nothing.
    /// - `byKey`: Sorted maps by every kind of key.
    /// - `byKeyUnsorted`: Maps without order by every kind of key.
    Result<void, CarriesAll> failWithContainers(const Lists &lists, const Arrays &arrays, const Maybes &maybes, const ByKey &byKey, const ByKeyUnsorted &byKeyUnsorted, Timeout timeout = std::nullopt) const {
        return client_.template call<void, CarriesAllView>(conformance_failWithContainersWithin, timeout, lists, arrays, maybes, byKey, byKeyUnsorted);
    }
    /// The same, as a value.
    Result<void, CarriesAll> request(const FailWithContainers &request_, Timeout timeout = std::nullopt) const {
        return this->failWithContainers(request_.lists, request_.arrays, request_.maybes, request_.byKey, request_.byKeyUnsorted, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithContainersAsync(const Lists &lists, const Arrays &arrays, const Maybes &maybes, const ByKey &byKey, const ByKeyUnsorted &byKeyUnsorted, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, CarriesAllView>("FailWithContainers", conformance_failWithContainersAsync, std::forward<F_>(callback), timeout, stop, lists, arrays, maybes, byKey, byKeyUnsorted);
    }
    /// The same, as a `std::future` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithContainersFuture(const Lists &lists, const Arrays &arrays, const Maybes &maybes, const ByKey &byKey, const ByKeyUnsorted &byKeyUnsorted, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, CarriesAllView>(conformance_failWithContainersAsyncDirect, timeout, stop, lists, arrays, maybes, byKey, byKeyUnsorted);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithContainersTask(const Lists &lists, const Arrays &arrays, const Maybes &maybes, const ByKey &byKey, const ByKeyUnsorted &byKeyUnsorted, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, CarriesAllView>("FailWithContainers", conformance_failWithContainersAsyncDirect, timeout, stop, lists, arrays, maybes, byKey, byKeyUnsorted);
    }

    /// Fail with `CarriesAll::Nested` of what is given.
    ///
    /// - `pairs`: Tuples.
    /// - `newtypes`: Newtypes.
    /// - `cases`: Variants with data of every type.
    /// - `nestings`: Nestings of several kinds.
    Result<void, CarriesAll> failWithNested(const Pairs &pairs, const Newtypes &newtypes, const Cases &cases, const Nestings &nestings, Timeout timeout = std::nullopt) const {
        return client_.template call<void, CarriesAllView>(conformance_failWithNestedWithin, timeout, pairs, newtypes, cases, nestings);
    }
    /// The same, as a value.
    Result<void, CarriesAll> request(const FailWithNested &request_, Timeout timeout = std::nullopt) const {
        return this->failWithNested(request_.pairs, request_.newtypes, request_.cases, request_.nestings, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithNestedAsync(const Pairs &pairs, const Newtypes &newtypes, const Cases &cases, const Nestings &nestings, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, CarriesAllView>("FailWithNested", conformance_failWithNestedAsync, std::forward<F_>(callback), timeout, stop, pairs, newtypes, cases, nestings);
    }
    /// The same, as a `std::future` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithNestedFuture(const Pairs &pairs, const Newtypes &newtypes, const Cases &cases, const Nestings &nestings, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, CarriesAllView>(conformance_failWithNestedAsyncDirect, timeout, stop, pairs, newtypes, cases, nestings);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithNestedTask(const Pairs &pairs, const Newtypes &newtypes, const Cases &cases, const Nestings &nestings, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, CarriesAllView>("FailWithNested", conformance_failWithNestedAsyncDirect, timeout, stop, pairs, newtypes, cases, nestings);
    }

    /// Fail with `CarriesAll::Unnamed` of what is given.
    ///
    /// - `field0`: Its first field.
    /// - `field1`: Its second field.
    /// - `field2`: Its third field.
    Result<std::tuple<int32_t, std::string>, CarriesAll> failWithUnnamed(int32_t field0, std::string_view field1, const Item &field2, Timeout timeout = std::nullopt) const {
        return client_.template call<std::tuple<int32_t, std::string_view>, CarriesAllView>(conformance_failWithUnnamedWithin, timeout, field0, field1, field2);
    }
    /// The same, as a value.
    Result<std::tuple<int32_t, std::string>, CarriesAll> request(const FailWithUnnamed &request_, Timeout timeout = std::nullopt) const {
        return this->failWithUnnamed(request_.field0, request_.field1, request_.field2, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::tuple<int32_t, std::string_view>>, CarriesAll> borrow(const FailWithUnnamed &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::tuple<int32_t, std::string_view>, CarriesAllView>(conformance_failWithUnnamedWithin, timeout, request_.field0, request_.field1, request_.field2);
    }
    /// The same, answered by a call of `callback` with a `Result<std::tuple<int32_t, std::string>, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithUnnamedAsync(int32_t field0, std::string_view field1, const Item &field2, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::tuple<int32_t, std::string_view>, CarriesAllView>("FailWithUnnamed", conformance_failWithUnnamedAsync, std::forward<F_>(callback), timeout, stop, field0, field1, field2);
    }
    /// The same, as a `std::future` of a `Result<std::tuple<int32_t, std::string>, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithUnnamedFuture(int32_t field0, std::string_view field1, const Item &field2, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::tuple<int32_t, std::string_view>, CarriesAllView>(conformance_failWithUnnamedAsyncDirect, timeout, stop, field0, field1, field2);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::tuple<int32_t, std::string>, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithUnnamedTask(int32_t field0, std::string_view field1, const Item &field2, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::tuple<int32_t, std::string_view>, CarriesAllView>("FailWithUnnamed", conformance_failWithUnnamedAsyncDirect, timeout, stop, field0, field1, field2);
    }

    /// Fail with `CarriesAll::Nothing`.
    Result<void, CarriesAll> failWithNothing(Timeout timeout = std::nullopt) const {
        return client_.template call<void, CarriesAllView>(conformance_failWithNothingWithin, timeout);
    }
    /// The same, as a value.
    Result<void, CarriesAll> request(const FailWithNothing &, Timeout timeout = std::nullopt) const {
        return this->failWithNothing(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, CarriesAll>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> failWithNothingAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, CarriesAllView>("FailWithNothing", conformance_failWithNothingAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithNothingFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, CarriesAllView>(conformance_failWithNothingAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, CarriesAll>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto failWithNothingTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, CarriesAllView>("FailWithNothing", conformance_failWithNothingAsyncDirect, timeout, stop);
    }

    /// Answer what is declared in a file of its own, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Place> echoPlace(const Place &value, Timeout timeout = std::nullopt) const {
        return client_.template call<PlaceView, brokers::v1::ProviderMessage>(conformance_echoPlaceWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Place> request(const EchoPlace &request_, Timeout timeout = std::nullopt) const {
        return this->echoPlace(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<PlaceView>> borrow(const EchoPlace &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<PlaceView, brokers::v1::ProviderMessage>(conformance_echoPlaceWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Place>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoPlaceAsync(const Place &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<PlaceView, brokers::v1::ProviderMessage>("EchoPlace", conformance_echoPlaceAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Place>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPlaceFuture(const Place &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<PlaceView, brokers::v1::ProviderMessage>(conformance_echoPlaceAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Place>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoPlaceTask(const Place &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<PlaceView, brokers::v1::ProviderMessage>("EchoPlace", conformance_echoPlaceAsyncDirect, timeout, stop, value);
    }

    /// Answer what is declared in a module inside of a file, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Deep> echoDeep(const Deep &value, Timeout timeout = std::nullopt) const {
        return client_.template call<DeepView, brokers::v1::ProviderMessage>(conformance_echoDeepWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Deep> request(const EchoDeep &request_, Timeout timeout = std::nullopt) const {
        return this->echoDeep(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<DeepView>> borrow(const EchoDeep &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<DeepView, brokers::v1::ProviderMessage>(conformance_echoDeepWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Deep>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoDeepAsync(const Deep &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<DeepView, brokers::v1::ProviderMessage>("EchoDeep", conformance_echoDeepAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Deep>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoDeepFuture(const Deep &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<DeepView, brokers::v1::ProviderMessage>(conformance_echoDeepAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Deep>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoDeepTask(const Deep &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<DeepView, brokers::v1::ProviderMessage>("EchoDeep", conformance_echoDeepAsyncDirect, timeout, stop, value);
    }

    /// Answer what is there, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Conditional> echoConditional(const Conditional &value, Timeout timeout = std::nullopt) const {
        return client_.template call<ConditionalView, brokers::v1::ProviderMessage>(conformance_echoConditionalWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Conditional> request(const EchoConditional &request_, Timeout timeout = std::nullopt) const {
        return this->echoConditional(request_.value, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<ConditionalView>> borrow(const EchoConditional &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<ConditionalView, brokers::v1::ProviderMessage>(conformance_echoConditionalWithin, timeout, request_.value);
    }
    /// The same, answered by a call of `callback` with a `Result<Conditional>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoConditionalAsync(const Conditional &value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<ConditionalView, brokers::v1::ProviderMessage>("EchoConditional", conformance_echoConditionalAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Conditional>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoConditionalFuture(const Conditional &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<ConditionalView, brokers::v1::ProviderMessage>(conformance_echoConditionalAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Conditional>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoConditionalTask(const Conditional &value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<ConditionalView, brokers::v1::ProviderMessage>("EchoConditional", conformance_echoConditionalAsyncDirect, timeout, stop, value);
    }

    /// Answer the variant that is there, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Choice> echoChoice(Choice value, Timeout timeout = std::nullopt) const {
        return client_.template call<Choice, brokers::v1::ProviderMessage>(conformance_echoChoiceWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Choice> request(const EchoChoice &request_, Timeout timeout = std::nullopt) const {
        return this->echoChoice(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<Choice>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> echoChoiceAsync(Choice value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<Choice, brokers::v1::ProviderMessage>("EchoChoice", conformance_echoChoiceAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<Choice>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoChoiceFuture(Choice value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<Choice, brokers::v1::ProviderMessage>(conformance_echoChoiceAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Choice>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto echoChoiceTask(Choice value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<Choice, brokers::v1::ProviderMessage>("EchoChoice", conformance_echoChoiceAsyncDirect, timeout, stop, value);
    }

    /// Answer nothing before `ReleaseHeld`. The beginning is told by `HoldBegan`, the end by `HoldEnded`.
    ///
    /// - `id`: What it answers, and by which the events know it.
    Result<uint32_t> hold(uint32_t id, Timeout timeout = std::nullopt) const {
        return client_.template call<uint32_t, brokers::v1::ProviderMessage>(conformance_holdWithin, timeout, id);
    }
    /// The same, as a value.
    Result<uint32_t> request(const Hold &request_, Timeout timeout = std::nullopt) const {
        return this->hold(request_.id, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint32_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> holdAsync(uint32_t id, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint32_t, brokers::v1::ProviderMessage>("Hold", conformance_holdAsync, std::forward<F_>(callback), timeout, stop, id);
    }
    /// The same, as a `std::future` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto holdFuture(uint32_t id, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint32_t, brokers::v1::ProviderMessage>(conformance_holdAsyncDirect, timeout, stop, id);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto holdTask(uint32_t id, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint32_t, brokers::v1::ProviderMessage>("Hold", conformance_holdAsyncDirect, timeout, stop, id);
    }

    /// Let every `Hold` answer; answers how many there were.
    Result<uint32_t> releaseHeld(Timeout timeout = std::nullopt) const {
        return client_.template call<uint32_t, brokers::v1::ProviderMessage>(conformance_releaseHeldWithin, timeout);
    }
    /// The same, as a value.
    Result<uint32_t> request(const ReleaseHeld &, Timeout timeout = std::nullopt) const {
        return this->releaseHeld(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<uint32_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> releaseHeldAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<uint32_t, brokers::v1::ProviderMessage>("ReleaseHeld", conformance_releaseHeldAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto releaseHeldFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<uint32_t, brokers::v1::ProviderMessage>(conformance_releaseHeldAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<uint32_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto releaseHeldTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<uint32_t, brokers::v1::ProviderMessage>("ReleaseHeld", conformance_releaseHeldAsyncDirect, timeout, stop);
    }

    /// Answer nothing at all, with a deadline of its own.
    Result<void> hurried(Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_hurriedWithin, timeout);
    }
    /// The same, as a value.
    Result<void> request(const Hurried &, Timeout timeout = std::nullopt) const {
        return this->hurried(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> hurriedAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("Hurried", conformance_hurriedAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto hurriedFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_hurriedAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto hurriedTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("Hurried", conformance_hurriedAsyncDirect, timeout, stop);
    }

    /// Answer the value on the thread of whoever asks.
    ///
    /// - `value`: The value.
    Result<int64_t> onTheSpot(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_onTheSpotWithin, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const OnTheSpot &request_, Timeout timeout = std::nullopt) const {
        return this->onTheSpot(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> onTheSpotAsync(int64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("OnTheSpot", conformance_onTheSpotAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto onTheSpotFuture(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_onTheSpotAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto onTheSpotTask(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("OnTheSpot", conformance_onTheSpotAsyncDirect, timeout, stop, value);
    }

    /// Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.
    ///
    /// - `value`: The value.
    Result<int64_t> atOnce(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_atOnceWithin, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const AtOnce &request_, Timeout timeout = std::nullopt) const {
        return this->atOnce(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> atOnceAsync(int64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("AtOnce", conformance_atOnceAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto atOnceFuture(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_atOnceAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto atOnceTask(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("AtOnce", conformance_atOnceAsyncDirect, timeout, stop, value);
    }

    /// Answer the value at once, on the processing thread.
    ///
    /// - `value`: The value.
    Result<int64_t> atOnceElsewhere(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.template call<int64_t, brokers::v1::ProviderMessage>(conformance_atOnceElsewhereWithin, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const AtOnceElsewhere &request_, Timeout timeout = std::nullopt) const {
        return this->atOnceElsewhere(request_.value, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<int64_t>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> atOnceElsewhereAsync(int64_t value, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<int64_t, brokers::v1::ProviderMessage>("AtOnceElsewhere", conformance_atOnceElsewhereAsync, std::forward<F_>(callback), timeout, stop, value);
    }
    /// The same, as a `std::future` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto atOnceElsewhereFuture(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<int64_t, brokers::v1::ProviderMessage>(conformance_atOnceElsewhereAsyncDirect, timeout, stop, value);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<int64_t>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto atOnceElsewhereTask(int64_t value, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<int64_t, brokers::v1::ProviderMessage>("AtOnceElsewhere", conformance_atOnceElsewhereAsyncDirect, timeout, stop, value);
    }

    /// Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`.
    Result<void> neverOnTheSpot(Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_neverOnTheSpotWithin, timeout);
    }
    /// The same, as a value.
    Result<void> request(const NeverOnTheSpot &, Timeout timeout = std::nullopt) const {
        return this->neverOnTheSpot(timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> neverOnTheSpotAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("NeverOnTheSpot", conformance_neverOnTheSpotAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto neverOnTheSpotFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_neverOnTheSpotAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto neverOnTheSpotTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("NeverOnTheSpot", conformance_neverOnTheSpotAsyncDirect, timeout, stop);
    }

    /// Log a text, as an author's code does.
    ///
    /// - `level`: 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
    /// - `text`: The text; `number` is logged with it, and is 7.
    Result<void> writeLog(uint32_t level, std::string_view text, Timeout timeout = std::nullopt) const {
        return client_.template call<void, brokers::v1::ProviderMessage>(conformance_writeLogWithin, timeout, level, text);
    }
    /// The same, as a value.
    Result<void> request(const WriteLog &request_, Timeout timeout = std::nullopt) const {
        return this->writeLog(request_.level, request_.text, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void>`, or with `Conformance &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> writeLogAsync(uint32_t level, std::string_view text, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, brokers::v1::ProviderMessage>("WriteLog", conformance_writeLogAsync, std::forward<F_>(callback), timeout, stop, level, text);
    }
    /// The same, as a `std::future` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto writeLogFuture(uint32_t level, std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, brokers::v1::ProviderMessage>(conformance_writeLogAsyncDirect, timeout, stop, level, text);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto writeLogTask(uint32_t level, std::string_view text, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, brokers::v1::ProviderMessage>("WriteLog", conformance_writeLogAsyncDirect, timeout, stop, level, text);
    }

    // ---- events

    /// An event with structures of them all.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, TimesView times, MapsView maps, TuplesView tuples, TreeView tree)`
    /// - `(Conformance &owner, const NewTypesView &event)`
    /// - `(Conformance &owner, const NewTypes &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNewTypes(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<NewTypesView, F>) {
            return client_.template listen<NewTypesView>(conformance_onNewTypes, "NewTypes", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<NewTypesView, F>,
                          "onNewTypes takes a callable with the parameters "
                          "(Conformance &, TimesView times, MapsView maps, TuplesView tuples, TreeView tree), "
                          "(Conformance &, const NewTypesView &), (Conformance &, const NewTypes &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeNewTypes(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onNewTypes(std::forward<F>(callback), options), conformance_offNewTypes);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNewTypes(const Handle &handle) noexcept { return client_.drop(conformance_offNewTypes, handle); }
    /// Ends all subscriptions to this event.
    Status offNewTypes() noexcept { return client_.dropAll(conformance_offAllNewTypes); }

    /// What a `PushNewTypes` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, std::tuple<int32_t, std::string_view> pair, brokers::v1::MapView<std::string_view, int64_t> map, std::chrono::nanoseconds after)`
    /// - `(Conformance &owner, const PushedView &event)`
    /// - `(Conformance &owner, const Pushed &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onPushed(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<PushedView, F>) {
            return client_.template listen<PushedView>(conformance_onPushed, "Pushed", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<PushedView, F>,
                          "onPushed takes a callable with the parameters "
                          "(Conformance &, std::tuple<int32_t, std::string_view> pair, brokers::v1::MapView<std::string_view, int64_t> map, std::chrono::nanoseconds after), "
                          "(Conformance &, const PushedView &), (Conformance &, const Pushed &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribePushed(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onPushed(std::forward<F>(callback), options), conformance_offPushed);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offPushed(const Handle &handle) noexcept { return client_.drop(conformance_offPushed, handle); }
    /// Ends all subscriptions to this event.
    Status offPushed() noexcept { return client_.dropAll(conformance_offAllPushed); }

    /// An event with a tree in a box.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, TreeView tree)`
    /// - `(Conformance &owner, const GrownView &event)`
    /// - `(Conformance &owner, const Grown &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onGrown(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<GrownView, F>) {
            return client_.template listen<GrownView>(conformance_onGrown, "Grown", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<GrownView, F>,
                          "onGrown takes a callable with the parameters "
                          "(Conformance &, TreeView tree), "
                          "(Conformance &, const GrownView &), (Conformance &, const Grown &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeGrown(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onGrown(std::forward<F>(callback), options), conformance_offGrown);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offGrown(const Handle &handle) noexcept { return client_.drop(conformance_offGrown, handle); }
    /// Ends all subscriptions to this event.
    Status offGrown() noexcept { return client_.dropAll(conformance_offAllGrown); }

    /// One of many.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, uint32_t n, std::string_view text)`
    /// - `(Conformance &owner, const TickView &event)`
    /// - `(Conformance &owner, const Tick &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onTick(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<TickView, F>) {
            return client_.template listen<TickView>(conformance_onTick, "Tick", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<TickView, F>,
                          "onTick takes a callable with the parameters "
                          "(Conformance &, uint32_t n, std::string_view text), "
                          "(Conformance &, const TickView &), (Conformance &, const Tick &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeTick(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onTick(std::forward<F>(callback), options), conformance_offTick);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offTick(const Handle &handle) noexcept { return client_.drop(conformance_offTick, handle); }
    /// Ends all subscriptions to this event.
    Status offTick() noexcept { return client_.dropAll(conformance_offAllTick); }

    /// A `Wait` or a `Block` has begun.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, uint32_t ms)`
    /// - `(Conformance &owner, const WaitStartedView &event)`
    /// - `(Conformance &owner, const WaitStarted &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onWaitStarted(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<WaitStartedView, F>) {
            return client_.template listen<WaitStartedView>(conformance_onWaitStarted, "WaitStarted", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<WaitStartedView, F>,
                          "onWaitStarted takes a callable with the parameters "
                          "(Conformance &, uint32_t ms), "
                          "(Conformance &, const WaitStartedView &), (Conformance &, const WaitStarted &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeWaitStarted(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onWaitStarted(std::forward<F>(callback), options), conformance_offWaitStarted);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offWaitStarted(const Handle &handle) noexcept { return client_.drop(conformance_offWaitStarted, handle); }
    /// Ends all subscriptions to this event.
    Status offWaitStarted() noexcept { return client_.dropAll(conformance_offAllWaitStarted); }

    /// An event that carries what is not a number.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ShapeView shape, brokers::v1::Seq<ItemView> items, std::optional<std::string_view> maybe)`
    /// - `(Conformance &owner, const ShapedView &event)`
    /// - `(Conformance &owner, const Shaped &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onShaped(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ShapedView, F>) {
            return client_.template listen<ShapedView>(conformance_onShaped, "Shaped", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ShapedView, F>,
                          "onShaped takes a callable with the parameters "
                          "(Conformance &, ShapeView shape, brokers::v1::Seq<ItemView> items, std::optional<std::string_view> maybe), "
                          "(Conformance &, const ShapedView &), (Conformance &, const Shaped &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeShaped(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onShaped(std::forward<F>(callback), options), conformance_offShaped);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offShaped(const Handle &handle) noexcept { return client_.drop(conformance_offShaped, handle); }
    /// Ends all subscriptions to this event.
    Status offShaped() noexcept { return client_.dropAll(conformance_offAllShaped); }

    /// An event that carries nothing; `Prod` causes one.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner)`
    /// - `(Conformance &owner, const EveryoneView &event)`
    /// - `(Conformance &owner, const Everyone &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onEveryone(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<EveryoneView, F>) {
            return client_.template listen<EveryoneView>(conformance_onEveryone, "Everyone", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<EveryoneView, F>,
                          "onEveryone takes a callable with the parameters "
                          "(Conformance &), "
                          "(Conformance &, const EveryoneView &), (Conformance &, const Everyone &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeEveryone(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onEveryone(std::forward<F>(callback), options), conformance_offEveryone);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offEveryone(const Handle &handle) noexcept { return client_.drop(conformance_offEveryone, handle); }
    /// Ends all subscriptions to this event.
    Status offEveryone() noexcept { return client_.dropAll(conformance_offAllEveryone); }

    /// Something was noted, or not.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, brokers::v1::span<const int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::span<const uint8_t>> blob, std::optional<Color> color)`
    /// - `(Conformance &owner, const NotedView &event)`
    /// - `(Conformance &owner, const Noted &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNoted(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<NotedView, F>) {
            return client_.template listen<NotedView>(conformance_onNoted, "Noted", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<NotedView, F>,
                          "onNoted takes a callable with the parameters "
                          "(Conformance &, brokers::v1::span<const int16_t> numbers, std::chrono::nanoseconds length, std::optional<std::string_view> text, std::optional<brokers::v1::span<const uint8_t>> blob, std::optional<Color> color), "
                          "(Conformance &, const NotedView &), (Conformance &, const Noted &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeNoted(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onNoted(std::forward<F>(callback), options), conformance_offNoted);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNoted(const Handle &handle) noexcept { return client_.drop(conformance_offNoted, handle); }
    /// Ends all subscriptions to this event.
    Status offNoted() noexcept { return client_.dropAll(conformance_offAllNoted); }

    /// What a `SendScalars` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::span<const uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment)`
    /// - `(Conformance &owner, const ScalarsHeardView &event)`
    /// - `(Conformance &owner, const ScalarsHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onScalarsHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ScalarsHeardView, F>) {
            return client_.template listen<ScalarsHeardView>(conformance_onScalarsHeard, "ScalarsHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ScalarsHeardView, F>,
                          "onScalarsHeard takes a callable with the parameters "
                          "(Conformance &, bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::span<const uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment), "
                          "(Conformance &, const ScalarsHeardView &), (Conformance &, const ScalarsHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeScalarsHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onScalarsHeard(std::forward<F>(callback), options), conformance_offScalarsHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offScalarsHeard(const Handle &handle) noexcept { return client_.drop(conformance_offScalarsHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offScalarsHeard() noexcept { return client_.dropAll(conformance_offAllScalarsHeard); }

    /// What a `SendComposites` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, Color color, Level level, ShapeView shape, TokenView token, ItemView item, Meters meters, std::string_view label, brokers::v1::span<const uint8_t> seal, Ratio ratio, std::array<int32_t, 4> quad, brokers::v1::span<const int32_t> numbers, std::array<ItemView, 2> corners, std::optional<int64_t> maybe, brokers::v1::MapView<std::string_view, int64_t> byName, brokers::v1::HashMapView<uint32_t, ItemView> byId, std::tuple<int32_t, std::string_view> pair, TreeView tree, ListView list, ExprView expr)`
    /// - `(Conformance &owner, const CompositesHeardView &event)`
    /// - `(Conformance &owner, const CompositesHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onCompositesHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<CompositesHeardView, F>) {
            return client_.template listen<CompositesHeardView>(conformance_onCompositesHeard, "CompositesHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<CompositesHeardView, F>,
                          "onCompositesHeard takes a callable with the parameters "
                          "(Conformance &, Color color, Level level, ShapeView shape, TokenView token, ItemView item, Meters meters, std::string_view label, brokers::v1::span<const uint8_t> seal, Ratio ratio, std::array<int32_t, 4> quad, brokers::v1::span<const int32_t> numbers, std::array<ItemView, 2> corners, std::optional<int64_t> maybe, brokers::v1::MapView<std::string_view, int64_t> byName, brokers::v1::HashMapView<uint32_t, ItemView> byId, std::tuple<int32_t, std::string_view> pair, TreeView tree, ListView list, ExprView expr), "
                          "(Conformance &, const CompositesHeardView &), (Conformance &, const CompositesHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeCompositesHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onCompositesHeard(std::forward<F>(callback), options), conformance_offCompositesHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offCompositesHeard(const Handle &handle) noexcept { return client_.drop(conformance_offCompositesHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offCompositesHeard() noexcept { return client_.dropAll(conformance_offAllCompositesHeard); }

    /// What a `SendLists` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ListsView value)`
    /// - `(Conformance &owner, const ListsHeardView &event)`
    /// - `(Conformance &owner, const ListsHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onListsHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ListsHeardView, F>) {
            return client_.template listen<ListsHeardView>(conformance_onListsHeard, "ListsHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ListsHeardView, F>,
                          "onListsHeard takes a callable with the parameters "
                          "(Conformance &, ListsView value), "
                          "(Conformance &, const ListsHeardView &), (Conformance &, const ListsHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeListsHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onListsHeard(std::forward<F>(callback), options), conformance_offListsHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offListsHeard(const Handle &handle) noexcept { return client_.drop(conformance_offListsHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offListsHeard() noexcept { return client_.dropAll(conformance_offAllListsHeard); }

    /// What a `SendArrays` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ArraysView value)`
    /// - `(Conformance &owner, const ArraysHeardView &event)`
    /// - `(Conformance &owner, const ArraysHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onArraysHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ArraysHeardView, F>) {
            return client_.template listen<ArraysHeardView>(conformance_onArraysHeard, "ArraysHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ArraysHeardView, F>,
                          "onArraysHeard takes a callable with the parameters "
                          "(Conformance &, ArraysView value), "
                          "(Conformance &, const ArraysHeardView &), (Conformance &, const ArraysHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeArraysHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onArraysHeard(std::forward<F>(callback), options), conformance_offArraysHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offArraysHeard(const Handle &handle) noexcept { return client_.drop(conformance_offArraysHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offArraysHeard() noexcept { return client_.dropAll(conformance_offAllArraysHeard); }

    /// What a `SendMaybes` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, MaybesView value)`
    /// - `(Conformance &owner, const MaybesHeardView &event)`
    /// - `(Conformance &owner, const MaybesHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onMaybesHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<MaybesHeardView, F>) {
            return client_.template listen<MaybesHeardView>(conformance_onMaybesHeard, "MaybesHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<MaybesHeardView, F>,
                          "onMaybesHeard takes a callable with the parameters "
                          "(Conformance &, MaybesView value), "
                          "(Conformance &, const MaybesHeardView &), (Conformance &, const MaybesHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeMaybesHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onMaybesHeard(std::forward<F>(callback), options), conformance_offMaybesHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offMaybesHeard(const Handle &handle) noexcept { return client_.drop(conformance_offMaybesHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offMaybesHeard() noexcept { return client_.dropAll(conformance_offAllMaybesHeard); }

    /// What a `SendByKey` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ByKeyView value)`
    /// - `(Conformance &owner, const ByKeyHeardView &event)`
    /// - `(Conformance &owner, const ByKeyHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onByKeyHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ByKeyHeardView, F>) {
            return client_.template listen<ByKeyHeardView>(conformance_onByKeyHeard, "ByKeyHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ByKeyHeardView, F>,
                          "onByKeyHeard takes a callable with the parameters "
                          "(Conformance &, ByKeyView value), "
                          "(Conformance &, const ByKeyHeardView &), (Conformance &, const ByKeyHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeByKeyHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onByKeyHeard(std::forward<F>(callback), options), conformance_offByKeyHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offByKeyHeard(const Handle &handle) noexcept { return client_.drop(conformance_offByKeyHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offByKeyHeard() noexcept { return client_.dropAll(conformance_offAllByKeyHeard); }

    /// What a `SendByKeyUnsorted` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ByKeyUnsortedView value)`
    /// - `(Conformance &owner, const ByKeyUnsortedHeardView &event)`
    /// - `(Conformance &owner, const ByKeyUnsortedHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onByKeyUnsortedHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<ByKeyUnsortedHeardView, F>) {
            return client_.template listen<ByKeyUnsortedHeardView>(conformance_onByKeyUnsortedHeard, "ByKeyUnsortedHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<ByKeyUnsortedHeardView, F>,
                          "onByKeyUnsortedHeard takes a callable with the parameters "
                          "(Conformance &, ByKeyUnsortedView value), "
                          "(Conformance &, const ByKeyUnsortedHeardView &), (Conformance &, const ByKeyUnsortedHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeByKeyUnsortedHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onByKeyUnsortedHeard(std::forward<F>(callback), options), conformance_offByKeyUnsortedHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offByKeyUnsortedHeard(const Handle &handle) noexcept { return client_.drop(conformance_offByKeyUnsortedHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offByKeyUnsortedHeard() noexcept { return client_.dropAll(conformance_offAllByKeyUnsortedHeard); }

    /// What a `SendPairs` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, PairsView value)`
    /// - `(Conformance &owner, const PairsHeardView &event)`
    /// - `(Conformance &owner, const PairsHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onPairsHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<PairsHeardView, F>) {
            return client_.template listen<PairsHeardView>(conformance_onPairsHeard, "PairsHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<PairsHeardView, F>,
                          "onPairsHeard takes a callable with the parameters "
                          "(Conformance &, PairsView value), "
                          "(Conformance &, const PairsHeardView &), (Conformance &, const PairsHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribePairsHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onPairsHeard(std::forward<F>(callback), options), conformance_offPairsHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offPairsHeard(const Handle &handle) noexcept { return client_.drop(conformance_offPairsHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offPairsHeard() noexcept { return client_.dropAll(conformance_offAllPairsHeard); }

    /// What a `SendNewtypes` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, NewtypesView value)`
    /// - `(Conformance &owner, const NewtypesHeardView &event)`
    /// - `(Conformance &owner, const NewtypesHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNewtypesHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<NewtypesHeardView, F>) {
            return client_.template listen<NewtypesHeardView>(conformance_onNewtypesHeard, "NewtypesHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<NewtypesHeardView, F>,
                          "onNewtypesHeard takes a callable with the parameters "
                          "(Conformance &, NewtypesView value), "
                          "(Conformance &, const NewtypesHeardView &), (Conformance &, const NewtypesHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeNewtypesHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onNewtypesHeard(std::forward<F>(callback), options), conformance_offNewtypesHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNewtypesHeard(const Handle &handle) noexcept { return client_.drop(conformance_offNewtypesHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offNewtypesHeard() noexcept { return client_.dropAll(conformance_offAllNewtypesHeard); }

    /// What a `SendCases` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, CasesView value)`
    /// - `(Conformance &owner, const CasesHeardView &event)`
    /// - `(Conformance &owner, const CasesHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onCasesHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<CasesHeardView, F>) {
            return client_.template listen<CasesHeardView>(conformance_onCasesHeard, "CasesHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<CasesHeardView, F>,
                          "onCasesHeard takes a callable with the parameters "
                          "(Conformance &, CasesView value), "
                          "(Conformance &, const CasesHeardView &), (Conformance &, const CasesHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeCasesHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onCasesHeard(std::forward<F>(callback), options), conformance_offCasesHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offCasesHeard(const Handle &handle) noexcept { return client_.drop(conformance_offCasesHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offCasesHeard() noexcept { return client_.dropAll(conformance_offAllCasesHeard); }

    /// What a `SendNestings` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, NestingsView value)`
    /// - `(Conformance &owner, const NestingsHeardView &event)`
    /// - `(Conformance &owner, const NestingsHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNestingsHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<NestingsHeardView, F>) {
            return client_.template listen<NestingsHeardView>(conformance_onNestingsHeard, "NestingsHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<NestingsHeardView, F>,
                          "onNestingsHeard takes a callable with the parameters "
                          "(Conformance &, NestingsView value), "
                          "(Conformance &, const NestingsHeardView &), (Conformance &, const NestingsHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeNestingsHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onNestingsHeard(std::forward<F>(callback), options), conformance_offNestingsHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNestingsHeard(const Handle &handle) noexcept { return client_.drop(conformance_offNestingsHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offNestingsHeard() noexcept { return client_.dropAll(conformance_offAllNestingsHeard); }

    /// A `SendNothing` came.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner)`
    /// - `(Conformance &owner, const NothingHeardView &event)`
    /// - `(Conformance &owner, const NothingHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNothingHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<NothingHeardView, F>) {
            return client_.template listen<NothingHeardView>(conformance_onNothingHeard, "NothingHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<NothingHeardView, F>,
                          "onNothingHeard takes a callable with the parameters "
                          "(Conformance &), "
                          "(Conformance &, const NothingHeardView &), (Conformance &, const NothingHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeNothingHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onNothingHeard(std::forward<F>(callback), options), conformance_offNothingHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNothingHeard(const Handle &handle) noexcept { return client_.drop(conformance_offNothingHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offNothingHeard() noexcept { return client_.dropAll(conformance_offAllNothingHeard); }

    /// What a `SendDeep` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, DeepView deep, PlaceView spot)`
    /// - `(Conformance &owner, const DeepHeardView &event)`
    /// - `(Conformance &owner, const DeepHeard &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onDeepHeard(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<DeepHeardView, F>) {
            return client_.template listen<DeepHeardView>(conformance_onDeepHeard, "DeepHeard", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<DeepHeardView, F>,
                          "onDeepHeard takes a callable with the parameters "
                          "(Conformance &, DeepView deep, PlaceView spot), "
                          "(Conformance &, const DeepHeardView &), (Conformance &, const DeepHeard &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeDeepHeard(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onDeepHeard(std::forward<F>(callback), options), conformance_offDeepHeard);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offDeepHeard(const Handle &handle) noexcept { return client_.drop(conformance_offDeepHeard, handle); }
    /// Ends all subscriptions to this event.
    Status offDeepHeard() noexcept { return client_.dropAll(conformance_offAllDeepHeard); }

    /// A `Hold` has begun.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, uint32_t id)`
    /// - `(Conformance &owner, const HoldBeganView &event)`
    /// - `(Conformance &owner, const HoldBegan &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onHoldBegan(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<HoldBeganView, F>) {
            return client_.template listen<HoldBeganView>(conformance_onHoldBegan, "HoldBegan", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<HoldBeganView, F>,
                          "onHoldBegan takes a callable with the parameters "
                          "(Conformance &, uint32_t id), "
                          "(Conformance &, const HoldBeganView &), (Conformance &, const HoldBegan &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeHoldBegan(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onHoldBegan(std::forward<F>(callback), options), conformance_offHoldBegan);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offHoldBegan(const Handle &handle) noexcept { return client_.drop(conformance_offHoldBegan, handle); }
    /// Ends all subscriptions to this event.
    Status offHoldBegan() noexcept { return client_.dropAll(conformance_offAllHoldBegan); }

    /// A `Hold` is over.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, uint32_t id, bool finished)`
    /// - `(Conformance &owner, const HoldEndedView &event)`
    /// - `(Conformance &owner, const HoldEnded &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onHoldEnded(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<HoldEndedView, F>) {
            return client_.template listen<HoldEndedView>(conformance_onHoldEnded, "HoldEnded", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<HoldEndedView, F>,
                          "onHoldEnded takes a callable with the parameters "
                          "(Conformance &, uint32_t id, bool finished), "
                          "(Conformance &, const HoldEndedView &), (Conformance &, const HoldEnded &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeHoldEnded(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onHoldEnded(std::forward<F>(callback), options), conformance_offHoldEnded);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offHoldEnded(const Handle &handle) noexcept { return client_.drop(conformance_offHoldEnded, handle); }
    /// Ends all subscriptions to this event.
    Status offHoldEnded() noexcept { return client_.dropAll(conformance_offAllHoldEnded); }

    // ---- signals

    /// Cause one `Pushed` of the same.
    ///
    /// - `pair`: Its tuple.
    /// - `map`: Its map.
    /// - `after`: Its duration.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> pushNewTypes(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, std::chrono::nanoseconds after) const {
        return client_.send(conformance_pushNewTypes, pair, map, after);
    }

    /// Add to what `PokeTotal` answers.
    ///
    /// - `amount`: How much.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> poke(int64_t amount) const {
        return client_.send(conformance_poke, amount);
    }

    /// Cause one `Everyone`.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> prod() const {
        return client_.send(conformance_prod);
    }

    /// A signal that nothing handles.
    ///
    /// - `text`: Never read.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> unhandled(std::string_view text) const {
        return client_.send(conformance_unhandled, text);
    }

    /// Cause one `ScalarsHeard` of the same.
    ///
    /// - `flag`: A truth value.
    /// - `signed8`: 8 bits, signed.
    /// - `signed16`: 16 bits, signed.
    /// - `signed32`: 32 bits, signed.
    /// - `signed64`: 64 bits, signed.
    /// - `unsigned8`: 8 bits, unsigned.
    /// - `unsigned16`: 16 bits, unsigned.
    /// - `unsigned32`: 32 bits, unsigned.
    /// - `unsigned64`: 64 bits, unsigned.
    /// - `single`: Single precision.
    /// - `doublePrecision`: Double precision.
    /// - `letter`: A character.
    /// - `text`: A text.
    /// - `blob`: Bytes.
    /// - `length`: A duration.
    /// - `moment`: A moment.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendScalars(bool flag, int8_t signed8, int16_t signed16, int32_t signed32, int64_t signed64, uint8_t unsigned8, uint16_t unsigned16, uint32_t unsigned32, uint64_t unsigned64, float single, double doublePrecision, char32_t letter, std::string_view text, brokers::v1::Items<uint8_t> blob, std::chrono::nanoseconds length, brokers::v1::SystemTime moment) const {
        return client_.send(conformance_sendScalars, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, doublePrecision, letter, text, blob, length, moment);
    }

    /// Cause one `CompositesHeard` of the same.
    ///
    /// - `color`: A variant without data.
    /// - `level`: A variant with a number at the end of what there is.
    /// - `shape`: A variant with named data.
    /// - `token`: A variant with unnamed data.
    /// - `item`: A structure.
    /// - `meters`: A newtype of a number.
    /// - `label`: A newtype of a text.
    /// - `seal`: A newtype of bytes.
    /// - `ratio`: An alias of a number.
    /// - `quad`: An alias of an array.
    /// - `numbers`: A list of numbers.
    /// - `corners`: An array of structures.
    /// - `maybe`: A number or nothing.
    /// - `byName`: A map in order.
    /// - `byId`: A map without order.
    /// - `pair`: A tuple.
    /// - `tree`: A box.
    /// - `list`: A type that is made of itself.
    /// - `expr`: Variants that are made of the whole.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendComposites(Color color, Level level, const Shape &shape, const Token &token, const Item &item, Meters meters, std::string_view label, brokers::v1::Items<uint8_t> seal, Ratio ratio, const Quad &quad, brokers::v1::Items<int32_t> numbers, const std::array<Item, 2> &corners, std::optional<int64_t> maybe, const std::map<std::string, int64_t> &byName, const std::unordered_map<uint32_t, Item> &byId, const std::tuple<int32_t, std::string> &pair, const Tree &tree, const List &list, const Expr &expr) const {
        return client_.send(conformance_sendComposites, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe, byName, byId, pair, tree, list, expr);
    }

    /// Cause one `ListsHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendLists(const Lists &value) const {
        return client_.send(conformance_sendLists, value);
    }

    /// Cause one `ArraysHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendArrays(const Arrays &value) const {
        return client_.send(conformance_sendArrays, value);
    }

    /// Cause one `MaybesHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendMaybes(const Maybes &value) const {
        return client_.send(conformance_sendMaybes, value);
    }

    /// Cause one `ByKeyHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendByKey(const ByKey &value) const {
        return client_.send(conformance_sendByKey, value);
    }

    /// Cause one `ByKeyUnsortedHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendByKeyUnsorted(const ByKeyUnsorted &value) const {
        return client_.send(conformance_sendByKeyUnsorted, value);
    }

    /// Cause one `PairsHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendPairs(const Pairs &value) const {
        return client_.send(conformance_sendPairs, value);
    }

    /// Cause one `NewtypesHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendNewtypes(const Newtypes &value) const {
        return client_.send(conformance_sendNewtypes, value);
    }

    /// Cause one `CasesHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendCases(const Cases &value) const {
        return client_.send(conformance_sendCases, value);
    }

    /// Cause one `NestingsHeard` of the same.
    ///
    /// - `value`: They.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendNestings(const Nestings &value) const {
        return client_.send(conformance_sendNestings, value);
    }

    /// Cause one `NothingHeard`.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendNothing() const {
        return client_.send(conformance_sendNothing);
    }

    /// Cause one `DeepHeard` of the same.
    ///
    /// - `deep`: By its path.
    /// - `spot`: By a longer one.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> sendDeep(const Deep &deep, const Place &spot) const {
        return client_.send(conformance_sendDeep, deep, spot);
    }
};

/// One instance of the library; what it can do is in `ConformanceMembers`.
///
/// Move-only. Every member may be called from any thread at any time, also while another thread is in `shutdown` and
/// also inside callbacks. The `owner` that callbacks get is the same instance, but owns nothing: the object itself may be
/// moved or destroyed while they run, and by them. Calls without an instance answer `Status::BadContext`.
class Conformance : public ConformanceMembers<Conformance> {
    friend detail::Client;
    explicit Conformance(detail::Client::Borrow borrow) noexcept : ConformanceMembers(borrow) {}

  public:
    /// An inert object; `createContext` gives it an instance.
    Conformance() = default;
};

} // namespace conformance

#endif // CONFORMANCE_HPP