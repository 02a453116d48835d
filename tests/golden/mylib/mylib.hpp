// mylib 0.1.0: A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.
//
// Made by brokers-codegen from the library's declarations; do not edit. Header-only, C++17 or later; link libmylib.
//
//     using namespace mylib;
//     Mylib lib;  // inert
//     auto created = lib.createContext();  // Result<void>
//     if (!created.ok()) { ... created.error() ... }
//     lib.initializeRequest(...);  // comes first
//     auto answer = lib.someRequest(...);  // Result<Answer, Error>: ok(), value(), error(), providerError()
//     auto handle = lib.onSomeEvent([](Mylib &owner, ...) { ... });
//     lib.offSomeEvent(handle);
//     lib.shutdown();  // the destructor does it too
//
// The class Mylib is at the end of this file, and before it are the types that it asks and answers with.
//
// Threads: calls block until the library answered and may be made from any thread, also in callbacks. Callbacks run on the
// instance's own delivery thread, one at a time, in the order of the events; what they throw is caught and reported.
// Calls whose answer comes later are complete with mylib_async.hpp.
//
// Ownership: answers and errors are values and there is nothing to free. Views, spans and string views that a callback is
// given are valid during the call. Arguments are not kept.
//
// Durations and points in time are counted in nanoseconds, which reach 292 years from zero or from 1970; what is beyond
// becomes the nearest that there is.

#ifndef MYLIB_HPP
#define MYLIB_HPP

#include "mylib.h"

#if !defined(MYLIB_SURFACE) || MYLIB_SURFACE != 0xac64df1d80c6ced2
#error "mylib.hpp was not made together with the mylib.h that it includes: take both from the same build"
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


// ---- mylib itself

namespace mylib {

class Mylib;

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
    using Error = mylib_Error;
    using SubscribeOptions = mylib_SubscribeOptions;
    using Stats = mylib_Stats;
    using Str = mylib_Str;
    using LogRecord = mylib_LogRecord;
    static constexpr const char *name = "Mylib";

    static mylib_Options options() { return MYLIB_OPTIONS_INIT; }
    static mylib_Status createContext(const mylib_Options *options, mylib_Context *ctx, const Error **error) {
        return mylib_createContext(options, ctx, error);
    }
    static mylib_Status shutdown(mylib_Context ctx) { return mylib_shutdown(ctx); }
    static uint8_t validContext(mylib_Context ctx) { return mylib_validContext(ctx); }
    static mylib_Status lost(mylib_Context ctx, mylib_Handle handle, uint64_t *count) {
        return mylib_lost(ctx, handle, count, nullptr);
    }
    static mylib_Status cancel(mylib_Context ctx, mylib_RequestId id) { return mylib_cancel(ctx, id); }
    static mylib_Status post(mylib_Context ctx, void (*function)(mylib_Context, void *), void *userData) {
        return mylib_post(ctx, function, userData);
    }
    static mylib_Status asyncWindow(mylib_Context ctx, size_t *window, const Error **error) {
        return mylib_asyncWindow(ctx, window, error);
    }
    static mylib_Status dispatch(mylib_Context ctx, size_t max, uint32_t timeoutMs, size_t *count, const Error **error) {
        return mylib_dispatch(ctx, max, timeoutMs, count, error);
    }
    static mylib_Status pollHandle(mylib_Context ctx, int64_t *handle, const Error **error) {
        return mylib_pollHandle(ctx, handle, error);
    }
    static mylib_Status stats(mylib_Context ctx, Stats *stats, const Error **error) {
        return mylib_stats(ctx, stats, error);
    }
    static mylib_Status statsJson(mylib_Context ctx, const Str **json, const Error **error) {
        return mylib_statsJson(ctx, json, error);
    }
    static mylib_Status setLog(int32_t min, mylib_LogCallback callback, void *userData) {
        return mylib_setLogCallback(min, callback, userData);
    }
    static void free(const void *anything) { mylib_free(anything); }
    static const Error *lastError() { return mylib_lastError(); }
};

using Client = brokers::v1::Client<Mylib, Library>;

} // namespace detail

/// One subscription: a value to be kept, compared, hashed. False if the subscription was refused.
using Handle = brokers::v1::Handle<detail::Library>;
/// A subscription that ends with its scope.
using Subscription = brokers::v1::Subscription<detail::Library>;

// What the types below can do is templates with one set of arguments: a program compiles only what it uses, and only where
// all types are complete.

/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
using Timestamp = int64_t;

/// What a sensor measures.
enum class SensorKind : int32_t {
    /// Round-trip time of the last probe, in milliseconds.
    Latency = 0,
    /// Degrees Celsius.
    Temperature = 1,
    /// Per cent of full load.
    Load = 2,
};

/// The name as it was declared; a question mark for a number that has none.
constexpr const char *toString(SensorKind value) noexcept {
    switch (value) {
    case SensorKind::Latency: return "Latency";
    case SensorKind::Temperature: return "Temperature";
    case SensorKind::Load: return "Load";
    }
    return "?";
}

/// A device to be monitored.
struct AddDeviceSpec {
    /// The name people know it by; unique in the fleet.
    std::string name = {};
    /// What kind of device it is: `router`, `camera`, and so on.
    std::string deviceType = {};
    /// `host` or `host:port`; without a port the default of the configuration is probed.
    std::string address = {};

    template <class Self_ = AddDeviceSpec> friend bool operator==(const AddDeviceSpec &left_, const AddDeviceSpec &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.name == r_.name &&
               l_.deviceType == r_.deviceType &&
               l_.address == r_.address;
    }
    template <class Self_ = AddDeviceSpec> friend bool operator!=(const AddDeviceSpec &left_, const AddDeviceSpec &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
    template <class C_ = mylib_AddDeviceSpec> friend void lower(const AddDeviceSpec &from_, mylib_AddDeviceSpec &to_, brokers::v1::Arena &arena_) {
        C_ &c_ = to_;
        brokers::v1::lowerField(from_.name, c_.name, arena_);
        brokers::v1::lowerField(from_.deviceType, c_.deviceType, arena_);
        brokers::v1::lowerField(from_.address, c_.address, arena_);
    }
};

/// A `AddDeviceSpec` as the library shows it, valid as long as what it is part of; `own` copies it.
struct AddDeviceSpecView {
    /// The name people know it by; unique in the fleet.
    std::string_view name = {};
    /// What kind of device it is: `router`, `camera`, and so on.
    std::string_view deviceType = {};
    /// `host` or `host:port`; without a port the default of the configuration is probed.
    std::string_view address = {};

    /// Zero or empty.
    AddDeviceSpecView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_AddDeviceSpec>>>
    explicit AddDeviceSpecView(const C_ &from_)
        : name(brokers::v1::view<std::string_view>(from_.name))
        , deviceType(brokers::v1::view<std::string_view>(from_.deviceType))
        , address(brokers::v1::view<std::string_view>(from_.address)) {}

    /// A copy that stays valid.
    template <class View_ = AddDeviceSpecView> AddDeviceSpec own() const {
        const View_ &view_ = *this;
        return AddDeviceSpec{
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.deviceType),
            brokers::v1::own(view_.address),
        };
    }
};

/// One monitored device.
struct DeviceInfo {
    /// Its number, given by the monitor and never used twice.
    int64_t deviceId = {};
    /// The name people know it by.
    std::string name = {};
    /// What kind of device it is.
    std::string deviceType = {};
    /// The address that is probed, `host:port`.
    std::string address = {};
    /// Whether the last probe was answered.
    bool online = {};

    template <class Self_ = DeviceInfo> friend bool operator==(const DeviceInfo &left_, const DeviceInfo &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId &&
               l_.name == r_.name &&
               l_.deviceType == r_.deviceType &&
               l_.address == r_.address &&
               l_.online == r_.online;
    }
    template <class Self_ = DeviceInfo> friend bool operator!=(const DeviceInfo &left_, const DeviceInfo &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeviceInfo` as the library shows it, valid as long as what it is part of; `own` copies it.
struct DeviceInfoView {
    /// Its number, given by the monitor and never used twice.
    int64_t deviceId = {};
    /// The name people know it by.
    std::string_view name = {};
    /// What kind of device it is.
    std::string_view deviceType = {};
    /// The address that is probed, `host:port`.
    std::string_view address = {};
    /// Whether the last probe was answered.
    bool online = {};

    /// Zero or empty.
    DeviceInfoView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_DeviceInfo>>>
    explicit DeviceInfoView(const C_ &from_)
        : deviceId(from_.deviceId)
        , name(brokers::v1::view<std::string_view>(from_.name))
        , deviceType(brokers::v1::view<std::string_view>(from_.deviceType))
        , address(brokers::v1::view<std::string_view>(from_.address))
        , online(brokers::v1::view<bool>(from_.online)) {}

    /// A copy that stays valid.
    template <class View_ = DeviceInfoView> DeviceInfo own() const {
        const View_ &view_ = *this;
        return DeviceInfo{
            view_.deviceId,
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.deviceType),
            brokers::v1::own(view_.address),
            view_.online,
        };
    }
};

/// What `InitializeRequest` found in the configuration.
struct Initialized {
    /// How many devices the file lists.
    uint32_t deviceCount = {};
    /// Milliseconds between two probes of a device.
    uint32_t intervalMs = {};

    template <class Self_ = Initialized> friend bool operator==(const Initialized &left_, const Initialized &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceCount == r_.deviceCount &&
               l_.intervalMs == r_.intervalMs;
    }
    template <class Self_ = Initialized> friend bool operator!=(const Initialized &left_, const Initialized &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Initialized` as the library shows it, valid as long as what it is part of; `own` copies it.
struct InitializedView {
    /// How many devices the file lists.
    uint32_t deviceCount = {};
    /// Milliseconds between two probes of a device.
    uint32_t intervalMs = {};

    /// Zero or empty.
    InitializedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_Initialized>>>
    explicit InitializedView(const C_ &from_)
        : deviceCount(from_.deviceCount)
        , intervalMs(from_.intervalMs) {}

    /// A copy that stays valid.
    template <class View_ = InitializedView> Initialized own() const {
        const View_ &view_ = *this;
        return Initialized{
            view_.deviceCount,
            view_.intervalMs,
        };
    }
};

/// The devices that were added, in the order they were given.
struct AddedDevices {
    /// One entry for each specification.
    std::vector<DeviceInfo> devices = {};

    template <class Self_ = AddedDevices> friend bool operator==(const AddedDevices &left_, const AddedDevices &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.devices == r_.devices;
    }
    template <class Self_ = AddedDevices> friend bool operator!=(const AddedDevices &left_, const AddedDevices &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `AddedDevices` as the library shows it, valid as long as what it is part of; `own` copies it.
struct AddedDevicesView {
    /// One entry for each specification.
    brokers::v1::Seq<DeviceInfoView> devices = {};

    /// Zero or empty.
    AddedDevicesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_AddedDevices>>>
    explicit AddedDevicesView(const C_ &from_)
        : devices(brokers::v1::view<brokers::v1::Seq<DeviceInfoView>>(from_.devices)) {}

    /// A copy that stays valid.
    template <class View_ = AddedDevicesView> AddedDevices own() const {
        const View_ &view_ = *this;
        return AddedDevices{
            brokers::v1::own(view_.devices),
        };
    }
};

/// The sensor data of one device.
struct SensorData {
    /// What the sensor measures.
    SensorKind kind = {};
    /// The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order.
    std::vector<uint8_t> samples = {};
    /// When the newest sample was taken; 0 if there is none.
    Timestamp sampledAt = {};

    template <class Self_ = SensorData> friend bool operator==(const SensorData &left_, const SensorData &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.kind == r_.kind &&
               l_.samples == r_.samples &&
               l_.sampledAt == r_.sampledAt;
    }
    template <class Self_ = SensorData> friend bool operator!=(const SensorData &left_, const SensorData &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `SensorData` as the library shows it, valid as long as what it is part of; `own` copies it.
struct SensorDataView {
    /// What the sensor measures.
    SensorKind kind = {};
    /// The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order.
    brokers::v1::span<const uint8_t> samples = {};
    /// When the newest sample was taken; 0 if there is none.
    Timestamp sampledAt = {};

    /// Zero or empty.
    SensorDataView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_SensorData>>>
    explicit SensorDataView(const C_ &from_)
        : kind(brokers::v1::view<SensorKind>(from_.kind))
        , samples(brokers::v1::view<brokers::v1::span<const uint8_t>>(from_.samples))
        , sampledAt(from_.sampledAt) {}

    /// A copy that stays valid.
    template <class View_ = SensorDataView> SensorData own() const {
        const View_ &view_ = *this;
        return SensorData{
            view_.kind,
            brokers::v1::own(view_.samples),
            view_.sampledAt,
        };
    }
};

/// What a device can do.
struct DeviceCapabilities {
    /// Probes sent, probes answered, status changes, alerts raised.
    std::array<int32_t, 4> counters = {};
    /// When the device was added.
    Timestamp since = {};

    template <class Self_ = DeviceCapabilities> friend bool operator==(const DeviceCapabilities &left_, const DeviceCapabilities &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.counters == r_.counters &&
               l_.since == r_.since;
    }
    template <class Self_ = DeviceCapabilities> friend bool operator!=(const DeviceCapabilities &left_, const DeviceCapabilities &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeviceCapabilities` as the library shows it, valid as long as what it is part of; `own` copies it.
struct DeviceCapabilitiesView {
    /// Probes sent, probes answered, status changes, alerts raised.
    std::array<int32_t, 4> counters = {};
    /// When the device was added.
    Timestamp since = {};

    /// Zero or empty.
    DeviceCapabilitiesView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_DeviceCapabilities>>>
    explicit DeviceCapabilitiesView(const C_ &from_)
        : counters(brokers::v1::view<std::array<int32_t, 4>>(from_.counters))
        , since(from_.since) {}

    /// A copy that stays valid.
    template <class View_ = DeviceCapabilitiesView> DeviceCapabilities own() const {
        const View_ &view_ = *this;
        return DeviceCapabilities{
            brokers::v1::own(view_.counters),
            view_.since,
        };
    }
};

/// One reading of a sensor.
struct Reading {
    /// What was measured.
    SensorKind kind = {};
    /// The value, in the unit of its kind.
    double value = {};
    /// When it was taken.
    Timestamp at = {};

    template <class Self_ = Reading> friend bool operator==(const Reading &left_, const Reading &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.kind == r_.kind &&
               l_.value == r_.value &&
               l_.at == r_.at;
    }
    template <class Self_ = Reading> friend bool operator!=(const Reading &left_, const Reading &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `Reading` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ReadingView {
    /// What was measured.
    SensorKind kind = {};
    /// The value, in the unit of its kind.
    double value = {};
    /// When it was taken.
    Timestamp at = {};

    /// Zero or empty.
    ReadingView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_Reading>>>
    explicit ReadingView(const C_ &from_)
        : kind(brokers::v1::view<SensorKind>(from_.kind))
        , value(from_.value)
        , at(from_.at) {}

    /// A copy that stays valid.
    template <class View_ = ReadingView> Reading own() const {
        const View_ &view_ = *this;
        return Reading{
            view_.kind,
            view_.value,
            view_.at,
        };
    }
};

struct FleetError;

/// The alternatives of `FleetError`.
struct FleetErrorAlternatives {
    /// No device has this id.
    struct NotFound {
        using Union = mylib::FleetError;
        /// The id that was asked for.
        int64_t deviceId = {};

        template <class Self_ = NotFound>
        friend bool operator==(const NotFound &left_, const NotFound &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.deviceId == r_.deviceId;
        }
        template <class Self_ = NotFound>
        friend bool operator!=(const NotFound &left_, const NotFound &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// A device of this name exists already.
    struct DuplicateName {
        using Union = mylib::FleetError;
        /// The name that is taken.
        std::string name = {};

        template <class Self_ = DuplicateName>
        friend bool operator==(const DuplicateName &left_, const DuplicateName &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.name == r_.name;
        }
        template <class Self_ = DuplicateName>
        friend bool operator!=(const DuplicateName &left_, const DuplicateName &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// The address is not `host` or `host:port`.
    struct BadAddress {
        using Union = mylib::FleetError;
        /// The address as it was given.
        std::string address = {};

        template <class Self_ = BadAddress>
        friend bool operator==(const BadAddress &left_, const BadAddress &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.address == r_.address;
        }
        template <class Self_ = BadAddress>
        friend bool operator!=(const BadAddress &left_, const BadAddress &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// The configuration could not be used.
    struct BadConfig {
        using Union = mylib::FleetError;
        /// The file.
        std::string path = {};
        /// The line the mistake is in, counted from 1; 0 if the file could not be read at all.
        uint32_t line = {};
        /// What is wrong.
        std::string reason = {};

        template <class Self_ = BadConfig>
        friend bool operator==(const BadConfig &left_, const BadConfig &right_) {
            const Self_ &l_ = left_, &r_ = right_;
            return l_.path == r_.path &&
                   l_.line == r_.line &&
                   l_.reason == r_.reason;
        }
        template <class Self_ = BadConfig>
        friend bool operator!=(const BadConfig &left_, const BadConfig &right_) {
            return !(static_cast<const Self_ &>(left_) == right_);
        }
    };
    /// `InitializeRequest` has not succeeded yet.
    struct NotInitialized {
        using Union = mylib::FleetError;
        friend bool operator==(const NotInitialized &, const NotInitialized &) { return true; }
        friend bool operator!=(const NotInitialized &, const NotInitialized &) { return false; }
    };
    /// `InitializeRequest` has succeeded before.
    struct AlreadyInitialized {
        using Union = mylib::FleetError;
        friend bool operator==(const AlreadyInitialized &, const AlreadyInitialized &) { return true; }
        friend bool operator!=(const AlreadyInitialized &, const AlreadyInitialized &) { return false; }
    };

    /// Which alternative it is, with the numbers of the declaration.
    enum class Tag : int32_t {
        NotFound = 0,
        DuplicateName = 1,
        BadAddress = 2,
        BadConfig = 3,
        NotInitialized = 4,
        AlreadyInitialized = 5,
    };
};

/// Why the monitor could not do what it was asked.
struct FleetError : FleetErrorAlternatives {
    using Variant = std::variant<NotFound, DuplicateName, BadAddress, BadConfig, NotInitialized, AlreadyInitialized>;
    /// The alternative that it is.
    Variant value = {};

    FleetError() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, FleetError>>>
    FleetError(A &&alternative) : value(std::forward<A>(alternative)) {}

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
            Tag::DuplicateName,
            Tag::BadAddress,
            Tag::BadConfig,
            Tag::NotInitialized,
            Tag::AlreadyInitialized,
        };
        return tags[value.index()];
    }
    /// The name of the alternative, as it was declared.
    const char *name() const noexcept {
        constexpr const char *names[] = {
            "NotFound",
            "DuplicateName",
            "BadAddress",
            "BadConfig",
            "NotInitialized",
            "AlreadyInitialized",
        };
        return names[value.index()];
    }
    /// What happened, for people, without the data.
    const char *message() const noexcept {
        constexpr const char *messages[] = {
            "No device has this id",
            "A device of this name exists already",
            "The address is not `host` or `host:port`",
            "The configuration could not be used",
            "`InitializeRequest` has not succeeded yet",
            "`InitializeRequest` has succeeded before",
        };
        return messages[value.index()];
    }

    template <class Self_ = FleetError> friend bool operator==(const FleetError &left_, const FleetError &right_) {
        return static_cast<const Self_ &>(left_).value == right_.value;
    }
    template <class Self_ = FleetError> friend bool operator!=(const FleetError &left_, const FleetError &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The alternatives of `FleetErrorView`.
struct FleetErrorViewAlternatives {
    using Tag = FleetError::Tag;

    /// No device has this id.
    struct NotFound {
        /// The id that was asked for.
        int64_t deviceId = {};

        NotFound() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_FleetError_NotFound>>>
        explicit NotFound(const C_ &from_)
            : deviceId(from_.deviceId) {}

        template <class View_ = NotFound> FleetError::NotFound own() const {
            const View_ &view_ = *this;
            return FleetError::NotFound{
                view_.deviceId,
            };
        }
    };

    /// A device of this name exists already.
    struct DuplicateName {
        /// The name that is taken.
        std::string_view name = {};

        DuplicateName() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_FleetError_DuplicateName>>>
        explicit DuplicateName(const C_ &from_)
            : name(brokers::v1::view<std::string_view>(from_.name)) {}

        template <class View_ = DuplicateName> FleetError::DuplicateName own() const {
            const View_ &view_ = *this;
            return FleetError::DuplicateName{
                brokers::v1::own(view_.name),
            };
        }
    };

    /// The address is not `host` or `host:port`.
    struct BadAddress {
        /// The address as it was given.
        std::string_view address = {};

        BadAddress() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_FleetError_BadAddress>>>
        explicit BadAddress(const C_ &from_)
            : address(brokers::v1::view<std::string_view>(from_.address)) {}

        template <class View_ = BadAddress> FleetError::BadAddress own() const {
            const View_ &view_ = *this;
            return FleetError::BadAddress{
                brokers::v1::own(view_.address),
            };
        }
    };

    /// The configuration could not be used.
    struct BadConfig {
        /// The file.
        std::string_view path = {};
        /// The line the mistake is in, counted from 1; 0 if the file could not be read at all.
        uint32_t line = {};
        /// What is wrong.
        std::string_view reason = {};

        BadConfig() = default;
        template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_FleetError_BadConfig>>>
        explicit BadConfig(const C_ &from_)
            : path(brokers::v1::view<std::string_view>(from_.path))
            , line(from_.line)
            , reason(brokers::v1::view<std::string_view>(from_.reason)) {}

        template <class View_ = BadConfig> FleetError::BadConfig own() const {
            const View_ &view_ = *this;
            return FleetError::BadConfig{
                brokers::v1::own(view_.path),
                view_.line,
                brokers::v1::own(view_.reason),
            };
        }
    };

    /// `InitializeRequest` has not succeeded yet.
    struct NotInitialized {
        FleetError::NotInitialized own() const { return {}; }
    };

    /// `InitializeRequest` has succeeded before.
    struct AlreadyInitialized {
        FleetError::AlreadyInitialized own() const { return {}; }
    };
};

/// A `FleetError` as the library shows it, valid as long as what it is part of; `own` copies it.
struct FleetErrorView : FleetErrorViewAlternatives {
    using Abi = mylib_FleetError;
    using Variant = std::variant<NotFound, DuplicateName, BadAddress, BadConfig, NotInitialized, AlreadyInitialized>;
    /// The alternative that it is.
    Variant value = {};

    FleetErrorView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_FleetError>>>
    explicit FleetErrorView(const C_ &from_) : value(read(from_)) {}

    /// Whether it is the alternative `A`.
    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    /// The alternative `A`; null if it is another one.
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    /// What `visitor`, called with the alternative that it is, returns.
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    /// A copy that stays valid.
    template <class View_ = FleetErrorView> FleetError own() const {
        const View_ &view_ = *this;
        switch (view_.value.index()) {
        case 0: return std::get_if<0>(&view_.value)->own();
        case 1: return std::get_if<1>(&view_.value)->own();
        case 2: return std::get_if<2>(&view_.value)->own();
        case 3: return std::get_if<3>(&view_.value)->own();
        case 4: return std::get_if<4>(&view_.value)->own();
        case 5: return std::get_if<5>(&view_.value)->own();
        }
        brokers::v1::detail::fail("FleetError", "INVALID_ARGUMENT", "it holds no alternative");
    }

  private:
    template <class C_> static Variant read(const C_ &from_) {
        switch (static_cast<Tag>(from_.tag)) {
        case Tag::NotFound: return NotFound(from_.value.notFound);
        case Tag::DuplicateName: return DuplicateName(from_.value.duplicateName);
        case Tag::BadAddress: return BadAddress(from_.value.badAddress);
        case Tag::BadConfig: return BadConfig(from_.value.badConfig);
        case Tag::NotInitialized: return NotInitialized();
        case Tag::AlreadyInitialized: return AlreadyInitialized();
        }
        brokers::v1::detail::fail("FleetError", "ABI_MISMATCH", "an alternative that this header does not know");
    }
};

/// Read a YAML file of devices and start to probe them.
struct InitializeRequest {
    /// The path of the file.
    std::string configPath = {};

    template <class Self_ = InitializeRequest> friend bool operator==(const InitializeRequest &left_, const InitializeRequest &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.configPath == r_.configPath;
    }
    template <class Self_ = InitializeRequest> friend bool operator!=(const InitializeRequest &left_, const InitializeRequest &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Add devices to the fleet; all of them, or none if one is refused.
struct AddDevice {
    /// The devices to add.
    std::vector<AddDeviceSpec> devices = {};

    template <class Self_ = AddDevice> friend bool operator==(const AddDevice &left_, const AddDevice &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.devices == r_.devices;
    }
    template <class Self_ = AddDevice> friend bool operator!=(const AddDevice &left_, const AddDevice &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Stop monitoring a device.
struct RemoveDevice {
    /// The device's number.
    int64_t deviceId = {};

    template <class Self_ = RemoveDevice> friend bool operator==(const RemoveDevice &left_, const RemoveDevice &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId;
    }
    template <class Self_ = RemoveDevice> friend bool operator!=(const RemoveDevice &left_, const RemoveDevice &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// Look one device up.
struct GetDevice {
    /// The device's number.
    int64_t deviceId = {};

    template <class Self_ = GetDevice> friend bool operator==(const GetDevice &left_, const GetDevice &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId;
    }
    template <class Self_ = GetDevice> friend bool operator!=(const GetDevice &left_, const GetDevice &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// All devices, by number.
struct ListDevices {
    friend bool operator==(const ListDevices &, const ListDevices &) { return true; }
    friend bool operator!=(const ListDevices &, const ListDevices &) { return false; }
};

/// The recent samples of a device's sensor of one kind.
struct GetSensorData {
    /// The device's number.
    int64_t deviceId = {};
    /// Which sensor.
    SensorKind kind = {};

    template <class Self_ = GetSensorData> friend bool operator==(const GetSensorData &left_, const GetSensorData &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId &&
               l_.kind == r_.kind;
    }
    template <class Self_ = GetSensorData> friend bool operator!=(const GetSensorData &left_, const GetSensorData &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The labels of a device: its kind, its state and those of the configuration.
struct GetDeviceTags {
    /// The device's number.
    int64_t deviceId = {};

    template <class Self_ = GetDeviceTags> friend bool operator==(const GetDeviceTags &left_, const GetDeviceTags &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId;
    }
    template <class Self_ = GetDeviceTags> friend bool operator!=(const GetDeviceTags &left_, const GetDeviceTags &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// What the monitor has counted for a device.
struct GetDeviceCapabilities {
    /// The device's number.
    int64_t deviceId = {};

    template <class Self_ = GetDeviceCapabilities> friend bool operator==(const GetDeviceCapabilities &left_, const GetDeviceCapabilities &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId;
    }
    template <class Self_ = GetDeviceCapabilities> friend bool operator!=(const GetDeviceCapabilities &left_, const GetDeviceCapabilities &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// The newest reading of a device, if it has sent or answered anything yet.
struct LastReading {
    /// The device's number.
    int64_t deviceId = {};

    template <class Self_ = LastReading> friend bool operator==(const LastReading &left_, const LastReading &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId;
    }
    template <class Self_ = LastReading> friend bool operator!=(const LastReading &left_, const LastReading &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A device answered for the first time.
struct DeviceDiscovered {
    /// The device's number.
    int64_t deviceId = {};
    /// Its name.
    std::string name = {};
    /// What kind of device it is.
    std::string deviceType = {};
    /// The address that answered.
    std::string address = {};

    template <class Self_ = DeviceDiscovered> friend bool operator==(const DeviceDiscovered &left_, const DeviceDiscovered &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId &&
               l_.name == r_.name &&
               l_.deviceType == r_.deviceType &&
               l_.address == r_.address;
    }
    template <class Self_ = DeviceDiscovered> friend bool operator!=(const DeviceDiscovered &left_, const DeviceDiscovered &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeviceDiscovered` as the library shows it, valid during the callback; `own` copies it.
struct DeviceDiscoveredView {
    /// The device's number.
    int64_t deviceId = {};
    /// Its name.
    std::string_view name = {};
    /// What kind of device it is.
    std::string_view deviceType = {};
    /// The address that answered.
    std::string_view address = {};

    /// Zero or empty.
    DeviceDiscoveredView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_DeviceDiscovered>>>
    explicit DeviceDiscoveredView(const C_ &from_)
        : deviceId(from_.deviceId)
        , name(brokers::v1::view<std::string_view>(from_.name))
        , deviceType(brokers::v1::view<std::string_view>(from_.deviceType))
        , address(brokers::v1::view<std::string_view>(from_.address)) {}

    /// A copy that stays valid.
    template <class View_ = DeviceDiscoveredView> DeviceDiscovered own() const {
        const View_ &view_ = *this;
        return DeviceDiscovered{
            view_.deviceId,
            brokers::v1::own(view_.name),
            brokers::v1::own(view_.deviceType),
            brokers::v1::own(view_.address),
        };
    }

    template <class View_ = DeviceDiscoveredView> friend auto fields(const DeviceDiscoveredView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.deviceId, view_.name, view_.deviceType, view_.address);
    }
};

/// A device that had answered stopped answering, or answers again.
struct DeviceStatusChanged {
    /// The device's number.
    int64_t deviceId = {};
    /// Whether it answers now.
    bool online = {};
    /// When the probe ended that showed it.
    Timestamp at = {};

    template <class Self_ = DeviceStatusChanged> friend bool operator==(const DeviceStatusChanged &left_, const DeviceStatusChanged &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId &&
               l_.online == r_.online &&
               l_.at == r_.at;
    }
    template <class Self_ = DeviceStatusChanged> friend bool operator!=(const DeviceStatusChanged &left_, const DeviceStatusChanged &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeviceStatusChanged` as the library shows it, valid during the callback; `own` copies it.
struct DeviceStatusChangedView {
    /// The device's number.
    int64_t deviceId = {};
    /// Whether it answers now.
    bool online = {};
    /// When the probe ended that showed it.
    Timestamp at = {};

    /// Zero or empty.
    DeviceStatusChangedView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_DeviceStatusChanged>>>
    explicit DeviceStatusChangedView(const C_ &from_)
        : deviceId(from_.deviceId)
        , online(brokers::v1::view<bool>(from_.online))
        , at(from_.at) {}

    /// A copy that stays valid.
    template <class View_ = DeviceStatusChangedView> DeviceStatusChanged own() const {
        const View_ &view_ = *this;
        return DeviceStatusChanged{
            view_.deviceId,
            view_.online,
            view_.at,
        };
    }

    template <class View_ = DeviceStatusChangedView> friend auto fields(const DeviceStatusChangedView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.deviceId, view_.online, view_.at);
    }
};

/// A reading was above the limit of the configuration, and the one before it was not.
struct SensorAlert {
    /// The device's number.
    int64_t deviceId = {};
    /// What was measured.
    SensorKind kind = {};
    /// The reading.
    double value = {};
    /// The limit it crossed.
    double limit = {};

    template <class Self_ = SensorAlert> friend bool operator==(const SensorAlert &left_, const SensorAlert &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.deviceId == r_.deviceId &&
               l_.kind == r_.kind &&
               l_.value == r_.value &&
               l_.limit == r_.limit;
    }
    template <class Self_ = SensorAlert> friend bool operator!=(const SensorAlert &left_, const SensorAlert &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `SensorAlert` as the library shows it, valid during the callback; `own` copies it.
struct SensorAlertView {
    /// The device's number.
    int64_t deviceId = {};
    /// What was measured.
    SensorKind kind = {};
    /// The reading.
    double value = {};
    /// The limit it crossed.
    double limit = {};

    /// Zero or empty.
    SensorAlertView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_SensorAlert>>>
    explicit SensorAlertView(const C_ &from_)
        : deviceId(from_.deviceId)
        , kind(brokers::v1::view<SensorKind>(from_.kind))
        , value(from_.value)
        , limit(from_.limit) {}

    /// A copy that stays valid.
    template <class View_ = SensorAlertView> SensorAlert own() const {
        const View_ &view_ = *this;
        return SensorAlert{
            view_.deviceId,
            view_.kind,
            view_.value,
            view_.limit,
        };
    }

    template <class View_ = SensorAlertView> friend auto fields(const SensorAlertView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.deviceId, view_.kind, view_.value, view_.limit);
    }
};

/// Devices were added together.
struct DeviceBatch {
    /// All of them.
    std::vector<DeviceInfo> devices = {};

    template <class Self_ = DeviceBatch> friend bool operator==(const DeviceBatch &left_, const DeviceBatch &right_) {
        const Self_ &l_ = left_, &r_ = right_;
        return l_.devices == r_.devices;
    }
    template <class Self_ = DeviceBatch> friend bool operator!=(const DeviceBatch &left_, const DeviceBatch &right_) {
        return !(static_cast<const Self_ &>(left_) == right_);
    }
};

/// A `DeviceBatch` as the library shows it, valid during the callback; `own` copies it.
struct DeviceBatchView {
    /// All of them.
    brokers::v1::Seq<DeviceInfoView> devices = {};

    /// Zero or empty.
    DeviceBatchView() = default;
    template <class C_, class = std::enable_if_t<std::is_same_v<C_, mylib_DeviceBatch>>>
    explicit DeviceBatchView(const C_ &from_)
        : devices(brokers::v1::view<brokers::v1::Seq<DeviceInfoView>>(from_.devices)) {}

    /// A copy that stays valid.
    template <class View_ = DeviceBatchView> DeviceBatch own() const {
        const View_ &view_ = *this;
        return DeviceBatch{
            brokers::v1::own(view_.devices),
        };
    }

    template <class View_ = DeviceBatchView> friend auto fields(const DeviceBatchView &shown_) {
        const View_ &view_ = shown_;
        return std::tie(view_.devices);
    }
};

/// The members of `Mylib`: those of a template, so that a program compiles only the ones that it uses.
template <class Self> class MylibMembers {
    // It depends on `Self`, so that a result is not looked into before it is used.
    template <class T, class E = ProviderMessage>
    using Result = typename brokers::v1::detail::Later<brokers::v1::Result<T, E>, Self>::Type;

    brokers::v1::Client<Self, detail::Library> client_;

  protected:
    MylibMembers() = default;
    explicit MylibMembers(typename brokers::v1::Client<Self, detail::Library>::Borrow borrow) noexcept : client_(borrow) {}

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
    static const char *version() noexcept { return mylib_version(); }
    /// The library's whole declaration, as JSON.
    static const char *schema() noexcept { return mylib_getSchema(); }
    /// Whether the loaded library has the request, event or signal of this name, written as in its declaration.
    static bool has(const std::string &item) noexcept { return mylib_hasItem(item.c_str()) != 0; }
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

    /// Read a YAML file of devices and start to probe them.
    ///
    /// - `configPath`: The path of the file.
    Result<Initialized, FleetError> initializeRequest(std::string_view configPath, Timeout timeout = std::nullopt) const {
        return client_.template call<InitializedView, FleetErrorView>(mylib_initializeRequestWithin, timeout, configPath);
    }
    /// The same, as a value.
    Result<Initialized, FleetError> request(const InitializeRequest &request_, Timeout timeout = std::nullopt) const {
        return this->initializeRequest(request_.configPath, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<InitializedView>, FleetError> borrow(const InitializeRequest &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<InitializedView, FleetErrorView>(mylib_initializeRequestWithin, timeout, request_.configPath);
    }
    /// The same, answered by a call of `callback` with a `Result<Initialized, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> initializeRequestAsync(std::string_view configPath, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<InitializedView, FleetErrorView>("InitializeRequest", mylib_initializeRequestAsync, std::forward<F_>(callback), timeout, stop, configPath);
    }
    /// The same, as a `std::future` of a `Result<Initialized, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto initializeRequestFuture(std::string_view configPath, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<InitializedView, FleetErrorView>(mylib_initializeRequestAsyncDirect, timeout, stop, configPath);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<Initialized, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto initializeRequestTask(std::string_view configPath, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<InitializedView, FleetErrorView>("InitializeRequest", mylib_initializeRequestAsyncDirect, timeout, stop, configPath);
    }

    /// Add devices to the fleet; all of them, or none if one is refused.
    ///
    /// - `devices`: The devices to add.
    Result<AddedDevices, FleetError> addDevice(brokers::v1::Items<AddDeviceSpec> devices, Timeout timeout = std::nullopt) const {
        return client_.template call<AddedDevicesView, FleetErrorView>(mylib_addDeviceWithin, timeout, devices);
    }
    /// The same, as a value.
    Result<AddedDevices, FleetError> request(const AddDevice &request_, Timeout timeout = std::nullopt) const {
        return this->addDevice(request_.devices, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<AddedDevicesView>, FleetError> borrow(const AddDevice &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<AddedDevicesView, FleetErrorView>(mylib_addDeviceWithin, timeout, request_.devices);
    }
    /// The same, answered by a call of `callback` with a `Result<AddedDevices, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> addDeviceAsync(brokers::v1::Items<AddDeviceSpec> devices, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<AddedDevicesView, FleetErrorView>("AddDevice", mylib_addDeviceAsync, std::forward<F_>(callback), timeout, stop, devices);
    }
    /// The same, as a `std::future` of a `Result<AddedDevices, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto addDeviceFuture(brokers::v1::Items<AddDeviceSpec> devices, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<AddedDevicesView, FleetErrorView>(mylib_addDeviceAsyncDirect, timeout, stop, devices);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<AddedDevices, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto addDeviceTask(brokers::v1::Items<AddDeviceSpec> devices, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<AddedDevicesView, FleetErrorView>("AddDevice", mylib_addDeviceAsyncDirect, timeout, stop, devices);
    }

    /// Stop monitoring a device.
    ///
    /// - `deviceId`: The device's number.
    Result<void, FleetError> removeDevice(int64_t deviceId, Timeout timeout = std::nullopt) const {
        return client_.template call<void, FleetErrorView>(mylib_removeDeviceWithin, timeout, deviceId);
    }
    /// The same, as a value.
    Result<void, FleetError> request(const RemoveDevice &request_, Timeout timeout = std::nullopt) const {
        return this->removeDevice(request_.deviceId, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<void, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> removeDeviceAsync(int64_t deviceId, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<void, FleetErrorView>("RemoveDevice", mylib_removeDeviceAsync, std::forward<F_>(callback), timeout, stop, deviceId);
    }
    /// The same, as a `std::future` of a `Result<void, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto removeDeviceFuture(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<void, FleetErrorView>(mylib_removeDeviceAsyncDirect, timeout, stop, deviceId);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<void, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto removeDeviceTask(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<void, FleetErrorView>("RemoveDevice", mylib_removeDeviceAsyncDirect, timeout, stop, deviceId);
    }

    /// Look one device up.
    ///
    /// - `deviceId`: The device's number.
    Result<DeviceInfo, FleetError> getDevice(int64_t deviceId, Timeout timeout = std::nullopt) const {
        return client_.template call<DeviceInfoView, FleetErrorView>(mylib_getDeviceWithin, timeout, deviceId);
    }
    /// The same, as a value.
    Result<DeviceInfo, FleetError> request(const GetDevice &request_, Timeout timeout = std::nullopt) const {
        return this->getDevice(request_.deviceId, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<DeviceInfoView>, FleetError> borrow(const GetDevice &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<DeviceInfoView, FleetErrorView>(mylib_getDeviceWithin, timeout, request_.deviceId);
    }
    /// The same, answered by a call of `callback` with a `Result<DeviceInfo, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> getDeviceAsync(int64_t deviceId, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<DeviceInfoView, FleetErrorView>("GetDevice", mylib_getDeviceAsync, std::forward<F_>(callback), timeout, stop, deviceId);
    }
    /// The same, as a `std::future` of a `Result<DeviceInfo, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceFuture(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<DeviceInfoView, FleetErrorView>(mylib_getDeviceAsyncDirect, timeout, stop, deviceId);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<DeviceInfo, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceTask(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<DeviceInfoView, FleetErrorView>("GetDevice", mylib_getDeviceAsyncDirect, timeout, stop, deviceId);
    }

    /// All devices, by number.
    Result<std::vector<DeviceInfo>, FleetError> listDevices(Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<DeviceInfoView>, FleetErrorView>(mylib_listDevicesWithin, timeout);
    }
    /// The same, as a value.
    Result<std::vector<DeviceInfo>, FleetError> request(const ListDevices &, Timeout timeout = std::nullopt) const {
        return this->listDevices(timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<DeviceInfoView>>, FleetError> borrow(const ListDevices &, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<DeviceInfoView>, FleetErrorView>(mylib_listDevicesWithin, timeout);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<DeviceInfo>, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> listDevicesAsync(F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<DeviceInfoView>, FleetErrorView>("ListDevices", mylib_listDevicesAsync, std::forward<F_>(callback), timeout, stop);
    }
    /// The same, as a `std::future` of a `Result<std::vector<DeviceInfo>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto listDevicesFuture(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<DeviceInfoView>, FleetErrorView>(mylib_listDevicesAsyncDirect, timeout, stop);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<DeviceInfo>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto listDevicesTask(Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<DeviceInfoView>, FleetErrorView>("ListDevices", mylib_listDevicesAsyncDirect, timeout, stop);
    }

    /// The recent samples of a device's sensor of one kind.
    ///
    /// - `deviceId`: The device's number.
    /// - `kind`: Which sensor.
    Result<SensorData, FleetError> getSensorData(int64_t deviceId, SensorKind kind, Timeout timeout = std::nullopt) const {
        return client_.template call<SensorDataView, FleetErrorView>(mylib_getSensorDataWithin, timeout, deviceId, kind);
    }
    /// The same, as a value.
    Result<SensorData, FleetError> request(const GetSensorData &request_, Timeout timeout = std::nullopt) const {
        return this->getSensorData(request_.deviceId, request_.kind, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<SensorDataView>, FleetError> borrow(const GetSensorData &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<SensorDataView, FleetErrorView>(mylib_getSensorDataWithin, timeout, request_.deviceId, request_.kind);
    }
    /// The same, answered by a call of `callback` with a `Result<SensorData, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> getSensorDataAsync(int64_t deviceId, SensorKind kind, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<SensorDataView, FleetErrorView>("GetSensorData", mylib_getSensorDataAsync, std::forward<F_>(callback), timeout, stop, deviceId, kind);
    }
    /// The same, as a `std::future` of a `Result<SensorData, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getSensorDataFuture(int64_t deviceId, SensorKind kind, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<SensorDataView, FleetErrorView>(mylib_getSensorDataAsyncDirect, timeout, stop, deviceId, kind);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<SensorData, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getSensorDataTask(int64_t deviceId, SensorKind kind, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<SensorDataView, FleetErrorView>("GetSensorData", mylib_getSensorDataAsyncDirect, timeout, stop, deviceId, kind);
    }

    /// The labels of a device: its kind, its state and those of the configuration.
    ///
    /// - `deviceId`: The device's number.
    Result<std::vector<std::string>, FleetError> getDeviceTags(int64_t deviceId, Timeout timeout = std::nullopt) const {
        return client_.template call<brokers::v1::Seq<std::string_view>, FleetErrorView>(mylib_getDeviceTagsWithin, timeout, deviceId);
    }
    /// The same, as a value.
    Result<std::vector<std::string>, FleetError> request(const GetDeviceTags &request_, Timeout timeout = std::nullopt) const {
        return this->getDeviceTags(request_.deviceId, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<brokers::v1::Seq<std::string_view>>, FleetError> borrow(const GetDeviceTags &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<brokers::v1::Seq<std::string_view>, FleetErrorView>(mylib_getDeviceTagsWithin, timeout, request_.deviceId);
    }
    /// The same, answered by a call of `callback` with a `Result<std::vector<std::string>, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> getDeviceTagsAsync(int64_t deviceId, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<brokers::v1::Seq<std::string_view>, FleetErrorView>("GetDeviceTags", mylib_getDeviceTagsAsync, std::forward<F_>(callback), timeout, stop, deviceId);
    }
    /// The same, as a `std::future` of a `Result<std::vector<std::string>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceTagsFuture(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<brokers::v1::Seq<std::string_view>, FleetErrorView>(mylib_getDeviceTagsAsyncDirect, timeout, stop, deviceId);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::vector<std::string>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceTagsTask(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<brokers::v1::Seq<std::string_view>, FleetErrorView>("GetDeviceTags", mylib_getDeviceTagsAsyncDirect, timeout, stop, deviceId);
    }

    /// What the monitor has counted for a device.
    ///
    /// - `deviceId`: The device's number.
    Result<DeviceCapabilities, FleetError> getDeviceCapabilities(int64_t deviceId, Timeout timeout = std::nullopt) const {
        return client_.template call<DeviceCapabilitiesView, FleetErrorView>(mylib_getDeviceCapabilitiesWithin, timeout, deviceId);
    }
    /// The same, as a value.
    Result<DeviceCapabilities, FleetError> request(const GetDeviceCapabilities &request_, Timeout timeout = std::nullopt) const {
        return this->getDeviceCapabilities(request_.deviceId, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<DeviceCapabilitiesView>, FleetError> borrow(const GetDeviceCapabilities &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<DeviceCapabilitiesView, FleetErrorView>(mylib_getDeviceCapabilitiesWithin, timeout, request_.deviceId);
    }
    /// The same, answered by a call of `callback` with a `Result<DeviceCapabilities, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> getDeviceCapabilitiesAsync(int64_t deviceId, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<DeviceCapabilitiesView, FleetErrorView>("GetDeviceCapabilities", mylib_getDeviceCapabilitiesAsync, std::forward<F_>(callback), timeout, stop, deviceId);
    }
    /// The same, as a `std::future` of a `Result<DeviceCapabilities, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceCapabilitiesFuture(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<DeviceCapabilitiesView, FleetErrorView>(mylib_getDeviceCapabilitiesAsyncDirect, timeout, stop, deviceId);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<DeviceCapabilities, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto getDeviceCapabilitiesTask(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<DeviceCapabilitiesView, FleetErrorView>("GetDeviceCapabilities", mylib_getDeviceCapabilitiesAsyncDirect, timeout, stop, deviceId);
    }

    /// The newest reading of a device, if it has sent or answered anything yet.
    ///
    /// - `deviceId`: The device's number.
    Result<std::optional<Reading>, FleetError> lastReading(int64_t deviceId, Timeout timeout = std::nullopt) const {
        return client_.template call<std::optional<ReadingView>, FleetErrorView>(mylib_lastReadingWithin, timeout, deviceId);
    }
    /// The same, as a value.
    Result<std::optional<Reading>, FleetError> request(const LastReading &request_, Timeout timeout = std::nullopt) const {
        return this->lastReading(request_.deviceId, timeout);
    }
    /// The same, without copying the answer: it stays in the library until the `Borrowed` goes.
    Result<Borrowed<std::optional<ReadingView>>, FleetError> borrow(const LastReading &request_, Timeout timeout = std::nullopt) const {
        return client_.template borrow<std::optional<ReadingView>, FleetErrorView>(mylib_lastReadingWithin, timeout, request_.deviceId);
    }
    /// The same, answered by a call of `callback` with a `Result<std::optional<Reading>, FleetError>`, or with `Mylib &owner` and that.
    template <class F_, class Stop_ = brokers::v1::NoStop>
    Result<RequestId> lastReadingAsync(int64_t deviceId, F_ &&callback, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template async<std::optional<ReadingView>, FleetErrorView>("LastReading", mylib_lastReadingAsync, std::forward<F_>(callback), timeout, stop, deviceId);
    }
    /// The same, as a `std::future` of a `Result<std::optional<Reading>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto lastReadingFuture(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template future<std::optional<ReadingView>, FleetErrorView>(mylib_lastReadingAsyncDirect, timeout, stop, deviceId);
    }
    /// The same, for a coroutine: a `brokers::Task` of a `Result<std::optional<Reading>, FleetError>`.
    template <class Stop_ = brokers::v1::NoStop>
    auto lastReadingTask(int64_t deviceId, Timeout timeout = std::nullopt, const Stop_ &stop = {}) const {
        return client_.template task<std::optional<ReadingView>, FleetErrorView>("LastReading", mylib_lastReadingAsyncDirect, timeout, stop, deviceId);
    }

    // ---- events

    /// A device answered for the first time.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Mylib &owner, int64_t deviceId, std::string_view name, std::string_view deviceType, std::string_view address)`
    /// - `(Mylib &owner, const DeviceDiscoveredView &event)`
    /// - `(Mylib &owner, const DeviceDiscovered &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onDeviceDiscovered(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<DeviceDiscoveredView, F>) {
            return client_.template listen<DeviceDiscoveredView>(mylib_onDeviceDiscovered, "DeviceDiscovered", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<DeviceDiscoveredView, F>,
                          "onDeviceDiscovered takes a callable with the parameters "
                          "(Mylib &, int64_t deviceId, std::string_view name, std::string_view deviceType, std::string_view address), "
                          "(Mylib &, const DeviceDiscoveredView &), (Mylib &, const DeviceDiscovered &), "
                          "or one of these without the Mylib &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeDeviceDiscovered(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onDeviceDiscovered(std::forward<F>(callback), options), mylib_offDeviceDiscovered);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offDeviceDiscovered(const Handle &handle) noexcept { return client_.drop(mylib_offDeviceDiscovered, handle); }
    /// Ends all subscriptions to this event.
    Status offDeviceDiscovered() noexcept { return client_.dropAll(mylib_offAllDeviceDiscovered); }

    /// A device that had answered stopped answering, or answers again.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Mylib &owner, int64_t deviceId, bool online, Timestamp at)`
    /// - `(Mylib &owner, const DeviceStatusChangedView &event)`
    /// - `(Mylib &owner, const DeviceStatusChanged &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onDeviceStatusChanged(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<DeviceStatusChangedView, F>) {
            return client_.template listen<DeviceStatusChangedView>(mylib_onDeviceStatusChanged, "DeviceStatusChanged", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<DeviceStatusChangedView, F>,
                          "onDeviceStatusChanged takes a callable with the parameters "
                          "(Mylib &, int64_t deviceId, bool online, Timestamp at), "
                          "(Mylib &, const DeviceStatusChangedView &), (Mylib &, const DeviceStatusChanged &), "
                          "or one of these without the Mylib &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeDeviceStatusChanged(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onDeviceStatusChanged(std::forward<F>(callback), options), mylib_offDeviceStatusChanged);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offDeviceStatusChanged(const Handle &handle) noexcept { return client_.drop(mylib_offDeviceStatusChanged, handle); }
    /// Ends all subscriptions to this event.
    Status offDeviceStatusChanged() noexcept { return client_.dropAll(mylib_offAllDeviceStatusChanged); }

    /// A reading was above the limit of the configuration, and the one before it was not.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Mylib &owner, int64_t deviceId, SensorKind kind, double value, double limit)`
    /// - `(Mylib &owner, const SensorAlertView &event)`
    /// - `(Mylib &owner, const SensorAlert &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onSensorAlert(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<SensorAlertView, F>) {
            return client_.template listen<SensorAlertView>(mylib_onSensorAlert, "SensorAlert", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<SensorAlertView, F>,
                          "onSensorAlert takes a callable with the parameters "
                          "(Mylib &, int64_t deviceId, SensorKind kind, double value, double limit), "
                          "(Mylib &, const SensorAlertView &), (Mylib &, const SensorAlert &), "
                          "or one of these without the Mylib &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeSensorAlert(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onSensorAlert(std::forward<F>(callback), options), mylib_offSensorAlert);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offSensorAlert(const Handle &handle) noexcept { return client_.drop(mylib_offSensorAlert, handle); }
    /// Ends all subscriptions to this event.
    Status offSensorAlert() noexcept { return client_.dropAll(mylib_offAllSensorAlert); }

    /// Devices were added together.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Mylib &owner, brokers::v1::Seq<DeviceInfoView> devices)`
    /// - `(Mylib &owner, const DeviceBatchView &event)`
    /// - `(Mylib &owner, const DeviceBatch &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onDeviceBatch(F &&callback, const SubscribeOptions &options = {}) {
        if constexpr (detail::Client::accepts<DeviceBatchView, F>) {
            return client_.template listen<DeviceBatchView>(mylib_onDeviceBatch, "DeviceBatch", std::forward<F>(callback), options);
        } else {
            static_assert(detail::Client::accepts<DeviceBatchView, F>,
                          "onDeviceBatch takes a callable with the parameters "
                          "(Mylib &, brokers::v1::Seq<DeviceInfoView> devices), "
                          "(Mylib &, const DeviceBatchView &), (Mylib &, const DeviceBatch &), "
                          "or one of these without the Mylib &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeDeviceBatch(F &&callback, const SubscribeOptions &options = {}) {
        return Subscription(this->onDeviceBatch(std::forward<F>(callback), options), mylib_offDeviceBatch);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offDeviceBatch(const Handle &handle) noexcept { return client_.drop(mylib_offDeviceBatch, handle); }
    /// Ends all subscriptions to this event.
    Status offDeviceBatch() noexcept { return client_.dropAll(mylib_offAllDeviceBatch); }

    // ---- signals

    /// A sensor pushes a reading into the monitor.
    ///
    /// - `deviceId`: The device's number.
    /// - `kind`: What was measured.
    /// - `value`: The value, in the unit of its kind.
    ///
    /// Returns at once: accepted, or why not.
    Result<void> ingestReading(int64_t deviceId, SensorKind kind, double value) const {
        return client_.send(mylib_ingestReading, deviceId, kind, value);
    }
};

/// One instance of the library; what it can do is in `MylibMembers`.
///
/// Move-only. Every member may be called from any thread at any time, also while another thread is in `shutdown` and
/// also inside callbacks. The `owner` that callbacks get is the same instance, but owns nothing: the object itself may be
/// moved or destroyed while they run, and by them. Calls without an instance answer `Status::BadContext`.
class Mylib : public MylibMembers<Mylib> {
    friend detail::Client;
    explicit Mylib(detail::Client::Borrow borrow) noexcept : MylibMembers(borrow) {}

  public:
    /// An inert object; `createContext` gives it an instance.
    Mylib() = default;
};

} // namespace mylib

#endif // MYLIB_HPP