// conformance 0.1.0: The library that the tests of every language call: each mapped type in each position, and each fault.
//
// Made by brokers-codegen from the library's declarations; do not edit. Header-only, C++17 or later; link libconformance.
//
//     using namespace conformance;
//     Conformance lib;                          // inert
//     auto created = lib.createContext();  // Result<void>
//     if (!created.ok()) { ... created.error() ... }
//     auto answer = lib.someRequest(...);  // Result<Answer, Error>: ok(), value(), error(), providerError()
//     auto handle = lib.onSomeEvent([](Conformance &owner, ...) { ... });
//     lib.offSomeEvent(handle);
//     lib.shutdown();                      // the destructor does it too
//
// Calls block until the library answered and may be made from any thread, also in callbacks. Callbacks run on the
// instance's own delivery thread, one at a time, in the order of the events; what they throw is caught and reported.
//
// Durations and points in time are counted in nanoseconds, which reach 292 years from zero or from 1970; what is beyond
// becomes the nearest that there is.

#ifndef CONFORMANCE_HPP
#define CONFORMANCE_HPP

#include "conformance.h"

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

/// What an instance is created with. The fingerprints of the header go along by themselves.
struct Options {
    /// The default deadline of this instance's calls; `std::nullopt` leaves the library's own.
    Timeout deadline = std::nullopt;
    /// How many events may wait for delivery; 0 leaves the library's own bound.
    std::uint32_t eventCapacity = 0;
};

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
    const std::string &argument() const noexcept { return details_->argument; }

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

template <class E> [[noreturn]] void raise(const Failure<E> &failure) {
#if BROKERS_EXCEPTIONS
    throw Error(failure);
#else
    fail("value() of a failed result", statusName(failure.status), failure.message.c_str());
#endif
}

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
    const std::string &error() const noexcept { return failure().message; }
    /// `Status::Ok`, or how the call failed.
    Status status() const noexcept { return ok() ? Status::Ok : failure().status; }
    /// The path of the argument that was refused; empty if that is not what happened.
    const std::string &argument() const noexcept { return failure().argument; }
    /// The provider's own error; null unless the status is `Status::Provider`.
    const E *providerError() const noexcept {
        const auto &provider = failure().provider;
        return provider ? &*provider : nullptr;
    }
    /// All of the failure; one with an empty message if there is an answer.
    const Failure<E> &failure() const noexcept {
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
    Result(Failure<E> failure) : Base(std::in_place_index<1>, std::move(failure)) {}

    /// The answer. Without one it throws `Error`, or prints the failure and aborts where exceptions are off.
    /// From a temporary result it is returned by value, so that `for (auto &x : lib.list().value())` is safe.
    T &value() & { return this->stored(); }
    const T &value() const & { return this->stored(); }
    T value() && { return std::move(this->stored()); }

    T &operator*() & { return this->stored(); }
    const T &operator*() const & { return this->stored(); }
    T operator*() && { return std::move(this->stored()); }
    T *operator->() { return &this->stored(); }
    const T *operator->() const { return &this->stored(); }

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
    auto own() const {
        std::vector<typename Picture<V>::Owned> owned;
        owned.reserve(size_);
        for (std::size_t index = 0; index < size_; ++index) {
            owned.push_back(Picture<V>::own((*this)[index]));
        }
        return owned;
    }

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
template <class Range> inline constexpr bool isLiteral = std::is_array_v<Range> && std::is_same_v<ElementOf<Range>, char>;

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
    auto own() const { return box<typename Picture<V>::Owned>(Picture<V>::own(**this)); }

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
    auto own() const {
        using Key = typename Picture<K>::Owned;
        using Value = typename Picture<V>::Owned;
        std::conditional_t<Sorted, std::map<Key, Value>, std::unordered_map<Key, Value>> owned;
        if constexpr (!Sorted) {
            owned.reserve(this->size());
        }
        for (const auto &[key, value] : *this) {
            // The end is the right place in a sorted map, and no place in particular in the other.
            owned.emplace_hint(owned.end(), Picture<K>::own(key), Picture<V>::own(value));
        }
        return owned;
    }
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
    static Owned own(const Seq<V> &view) { return view.own(); }
};

template <class V> struct Picture<BoxView<V>> {
    using Owned = box<typename Picture<V>::Owned>;
    template <class C> static BoxView<V> read(const C *from) noexcept {
        return {from, [](const void *item) -> V { return Picture<V>::read(*static_cast<const C *>(item)); }};
    }
    static Owned own(const BoxView<V> &view) { return view.own(); }
};

template <class K, class V, bool Sorted> struct Picture<Entries<K, V, Sorted>> {
    using Owned = decltype(std::declval<const Entries<K, V, Sorted> &>().own());
    template <class C> static Entries<K, V, Sorted> read(const C &from) noexcept {
        using Item = std::remove_pointer_t<decltype(from.ptr)>;
        return {from.ptr, from.len, [](const void *items, std::size_t index) -> Entry<K, V> {
                    const auto &item = static_cast<Item *>(items)[index];
                    return {Picture<K>::read(item.key), Picture<V>::read(item.value)};
                }};
    }
    static Owned own(const Entries<K, V, Sorted> &view) { return view.own(); }
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
        Owned owned{};
        for (std::size_t index = 0; index < N; ++index) {
            owned[index] = Picture<V>::own(view[index]);
        }
        return owned;
    }
};

/// Reads a view from its C form.
template <class V, class C> V view(const C &from) { return Picture<V>::read(from); }

/// Copies what a view shows.
template <class V> auto own(const V &view) { return Picture<V>::own(view); }

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


#include <exception>
#include <functional>
#include <tuple>

namespace brokers {
inline namespace v1 {

/// An exception that left a callback. It goes to the hook and no further.
struct CallbackException {
    /// The event whose callback it was.
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
        return handle ? static_cast<Status>(off_(handle.ctx(), handle.id())) : Status::BadHandle;
    }
    /// Leaves the subscription to its handle.
    Handle<Library> release() noexcept { return std::exchange(handle_, {}); }

  private:
    Handle<Library> handle_;
    Off off_ = nullptr;
};

namespace detail {

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

template <class Library> struct std::hash<brokers::Handle<Library>> {
    std::size_t operator()(const brokers::Handle<Library> &handle) const noexcept {
        return std::hash<std::uint64_t>()(handle.id() ^ (handle.ctx() * 0x9E3779B97F4A7C15u));
    }
};

#endif // BROKERS_V1_EVENT_HPP

// Client: what every library's class does apart from its own requests, events and signals.
#ifndef BROKERS_V1_CLIENT_HPP
#define BROKERS_V1_CLIENT_HPP


#include <atomic>
#include <memory>
#include <mutex>

namespace brokers {
inline namespace v1 {

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
    using Handle = brokers::Handle<Library>;

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
        std::uint64_t created = 0;
        const CError *error = nullptr;
        const auto status = Library::createContext(*deadline, options.eventCapacity, &created, &error);
        if (status != 0) {
            return failed<ProviderMessage>(status, error);
        }
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
        const auto status = static_cast<Status>(Library::shutdown(instance));
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
            auto shared = std::make_shared<const ExceptionHook>(std::move(hook));
            const std::lock_guard<std::mutex> lock(state_->hookMutex);
            state_->hook.swap(shared);
        }
    }
    /// How many exceptions have left callbacks so far.
    std::uint64_t callbackExceptions() const noexcept { return state_ != nullptr ? state_->exceptions.load() : 0; }

    // ---- what the generated members are made of

    /// A request. `View` shows the answer, `ErrorView` the declared error.
    template <class View, class ErrorView, class... P, class... A>
    auto call(std::int32_t (*function)(std::uint64_t, std::uint32_t, P...), const Timeout &timeout, const A &...args) const {
        using E = typename ErrorPicture<ErrorView>::Error;
        using T = typename Answer<View>::Owned;
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
            return enter<P...>(
                [&](auto... lowered) { return function(instance, *milliseconds, lowered..., out..., &error); }, arena,
                std::index_sequence_for<A...>(), args...);
        };
        if constexpr (std::is_void_v<View>) {
            const auto status = request();
            return status == 0 ? Result<T, E>() : Result<T, E>(failed<E, ErrorView>(status, error));
        } else {
            using Out = std::remove_pointer_t<std::tuple_element_t<sizeof...(A), std::tuple<P...>>>;
            Out out{};
            const auto status = request(&out);
            if (status != 0) {
                return Result<T, E>(failed<E, ErrorView>(status, error));
            }
            if constexpr (std::is_pointer_v<Out>) {
                const Guard guard{out};
                return Result<T, E>(brokers::own(brokers::view<View>(*out)));
            } else {
                return Result<T, E>(brokers::own(brokers::view<View>(out)));
            }
        }
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
    template <class View, class C, class F> Handle listen(On<View, C> on, const char *event, F &&callback) {
        using Kept = Registration<View, C, std::decay_t<F>>;
        auto state = state_ != nullptr ? state_->weak_from_this().lock() : nullptr;
        if (detail::isNull(callback)) {
            return Handle(0, 0, Status::InvalidArgument);
        }
        const auto instance = ctx();
        if (state == nullptr || instance == 0) {
            return Handle(0, 0, Status::BadContext);
        }
        auto kept = std::make_unique<Kept>(Kept{std::move(state), event, std::forward<F>(callback)});
        std::uint64_t id = 0;
        const auto status = on(instance, &Kept::deliver, kept.get(), &Kept::destroy, nullptr, &id, nullptr);
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
        return handle.ctx() == instance ? static_cast<Status>(off(instance, handle.id())) : Status::BadHandle;
    }

    Status dropAll(std::int32_t (*offAll)(std::uint64_t)) noexcept { return static_cast<Status>(offAll(ctx())); }

  private:
    struct State : std::enable_shared_from_this<State> {
        State() : self(Borrow(this)) {}

        /// Runs `body` so that nothing thrown in it gets any further.
        template <class F> void guarded(const char *event, F &&body) noexcept {
#if BROKERS_EXCEPTIONS
            try {
                body();
            } catch (const std::exception &exception) {
                report(event, exception.what());
            } catch (...) {
                report(event, "not a std::exception");
            }
#else
            static_cast<void>(event);
            body();
#endif
        }

#if BROKERS_EXCEPTIONS
        void report(const char *event, const char *what) noexcept {
            ++exceptions;
            try {
                std::shared_ptr<const ExceptionHook> current;
                {
                    const std::lock_guard<std::mutex> lock(hookMutex);
                    current = hook;
                }
                if (current != nullptr && *current) {
                    (*current)(CallbackException{event, what, std::current_exception()});
                    return;
                }
            } catch (...) {
                std::fprintf(stderr, "%s: the exception hook itself failed\n", Library::name);
            }
            std::fprintf(stderr, "%s: exception in a callback of %s: %s\n", Library::name, event, what);
        }
#endif

        std::atomic<std::uint64_t> ctx{0};
        /// The instance that a callback shut down, until somebody has waited for its end.
        std::atomic<std::uint64_t> closing{0};
        std::atomic<bool> creating{false};
        std::atomic<std::uint64_t> exceptions{0};
        std::mutex hookMutex;
        std::shared_ptr<const ExceptionHook> hook;
        Self self;
    };

    /// What the library holds for one subscription, as its user data.
    template <class View, class C, class F> struct Registration {
        std::shared_ptr<State> state;
        const char *event;
        F callback;

        static void deliver(std::uint64_t, const C *event, void *userData) noexcept {
            auto &kept = *static_cast<Registration *>(userData);
            const detail::InCallback inside;
            kept.state->guarded(kept.event,
                                [&] { detail::invoke(kept.callback, kept.state->self, brokers::view<View>(*event)); });
        }
        static void destroy(void *userData) noexcept {
            auto *kept = static_cast<Registration *>(userData);
            const auto state = kept->state;
            const auto *event = kept->event;
            const detail::InCallback inside;
            state->guarded(event, [&] { delete kept; });
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
            return brokers::own(brokers::view<ErrorView>(*static_cast<const typename ErrorView::Abi *>(error.payload)));
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

    template <class E, class ErrorView = void> static Failure<E> failed(std::int32_t status, const CError *error) {
        const Guard guard{error};
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

    /// Waits for the end of an instance that a callback shut down.
    Status awaitClosing() noexcept {
        auto instance = state_->closing.load();
        if (instance == 0) {
            return Status::BadContext;
        }
        const auto status = static_cast<Status>(Library::shutdown(instance));
        if (status == Status::Timeout || status == Status::WouldDeadlock) {
            return status;
        }
        state_->closing.compare_exchange_strong(instance, 0);
        return status == Status::BadContext ? Status::Ok : status;
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

template <class T, class E = brokers::ProviderMessage> using Result = brokers::Result<T, E>;
template <class E = brokers::ProviderMessage> using Failure = brokers::Failure<E>;
template <class T> using span = brokers::span<T>;
template <class V> using Seq = brokers::Seq<V>;
using brokers::CallbackException;
using brokers::Error;
using brokers::ExceptionHook;
using brokers::noTimeout;
using brokers::Options;
using brokers::ProviderMessage;
using brokers::Status;
using brokers::statusName;
using brokers::Timeout;

namespace detail {

/// The C functions that every library has.
struct Library {
    using Error = conformance_Error;
    using SubscribeOptions = conformance_SubscribeOptions;
    static constexpr const char *name = "Conformance";

    static conformance_Status createContext(uint32_t deadlineMs, uint32_t eventCapacity, conformance_Context *ctx, const Error **error) {
        conformance_Options options = CONFORMANCE_OPTIONS_INIT;
        options.deadlineMs = deadlineMs;
        options.eventCapacity = eventCapacity;
        return conformance_createContext(&options, ctx, error);
    }
    static conformance_Status shutdown(conformance_Context ctx) { return conformance_shutdown(ctx); }
    static uint8_t validContext(conformance_Context ctx) { return conformance_validContext(ctx); }
    static conformance_Status lost(conformance_Context ctx, conformance_Handle handle, uint64_t *count) {
        return conformance_lost(ctx, handle, count, nullptr);
    }
    static void free(const void *anything) { conformance_free(anything); }
    static const Error *lastError() { return conformance_lastError(); }
};

using Client = brokers::Client<Conformance, Library>;

} // namespace detail

/// One subscription: a value to be kept, compared, hashed. False if the subscription was refused.
using Handle = brokers::Handle<detail::Library>;
/// A subscription that ends with its scope.
using Subscription = brokers::Subscription<detail::Library>;

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

/// A share of a whole; an alias, so the same type as what it stands for.
using Ratio = double;

/// A length in metres.
using Meters = double;

/// A text that is not just any text.
using Label = std::string;

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

    friend bool operator==(const Item &left_, const Item &right_);
    friend bool operator!=(const Item &left_, const Item &right_) { return !(left_ == right_); }

    friend void lower(const Item &from_, conformance_Item &to_, brokers::Arena &arena_);
};

/// A `Item` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ItemView {
    std::string_view name = {};
    double amount = {};
    bool flag = {};
    char32_t letter = {};
    Color color = Color::Red;

    ItemView() = default;
    explicit ItemView(const conformance_Item &from_);

    Item own() const;
};

struct Shape;

/// The alternatives of `Shape`.
struct ShapeAlternatives {
    /// All points at one distance.
    struct Circle {
        using Union = conformance::Shape;
        /// That distance.
        double radius = {};

        friend bool operator==(const Circle &left_, const Circle &right_);
        friend bool operator!=(const Circle &left_, const Circle &right_) {
            return !(left_ == right_);
        }
    };
    /// Four right angles.
    struct Rect {
        using Union = conformance::Shape;
        /// From left to right.
        double width = {};
        /// From top to bottom.
        double height = {};

        friend bool operator==(const Rect &left_, const Rect &right_);
        friend bool operator!=(const Rect &left_, const Rect &right_) {
            return !(left_ == right_);
        }
    };
    /// Known by its name only.
    struct Named {
        using Union = conformance::Shape;
        /// The name.
        std::string name = {};
        /// What else is said of it.
        std::vector<std::string> tags = {};

        friend bool operator==(const Named &left_, const Named &right_);
        friend bool operator!=(const Named &left_, const Named &right_) {
            return !(left_ == right_);
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
    Variant value = {};

    Shape() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Shape>>>
    Shape(A &&alternative) : value(std::forward<A>(alternative)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

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

    friend bool operator==(const Shape &left_, const Shape &right_);
    friend bool operator!=(const Shape &left_, const Shape &right_) { return !(left_ == right_); }

    friend void lower(const Shape &from_, conformance_Shape &to_, brokers::Arena &arena_);
};

/// The alternatives of `ShapeView`.
struct ShapeViewAlternatives {
    using Tag = Shape::Tag;

    struct Circle {
        double radius = {};

        Circle() = default;
        explicit Circle(const conformance_Shape_Circle &from_);

        Shape::Circle own() const;
    };

    struct Rect {
        double width = {};
        double height = {};

        Rect() = default;
        explicit Rect(const conformance_Shape_Rect &from_);

        Shape::Rect own() const;
    };

    struct Named {
        std::string_view name = {};
        brokers::Seq<std::string_view> tags = {};

        Named() = default;
        explicit Named(const conformance_Shape_Named &from_);

        Shape::Named own() const;
    };

    struct Empty {
        Shape::Empty own() const;
    };
};

/// A `Shape` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ShapeView : ShapeViewAlternatives {
    using Abi = conformance_Shape;
    using Variant = std::variant<Circle, Rect, Named, Empty>;
    Variant value = {};

    ShapeView() = default;
    explicit ShapeView(const conformance_Shape &from_) : value(read(from_)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    Shape own() const;

  private:
    static Variant read(const conformance_Shape &from_);
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

    friend bool operator==(const Everything &left_, const Everything &right_);
    friend bool operator!=(const Everything &left_, const Everything &right_) { return !(left_ == right_); }

    friend void lower(const Everything &from_, conformance_Everything &to_, brokers::Arena &arena_);
};

/// A `Everything` as the library shows it, valid as long as what it is part of; `own` copies it.
struct EverythingView {
    bool flag = {};
    int8_t signed8 = {};
    int16_t signed16 = {};
    int32_t signed32 = {};
    int64_t signed64 = {};
    uint8_t unsigned8 = {};
    uint16_t unsigned16 = {};
    uint32_t unsigned32 = {};
    uint64_t unsigned64 = {};
    float single = {};
    double doublePrecision = {};
    char32_t letter = {};
    std::string_view text = {};
    brokers::span<const uint8_t> blob = {};
    brokers::span<const int32_t> numbers = {};
    brokers::Seq<std::string_view> names = {};
    brokers::Seq<ItemView> items = {};
    brokers::Seq<brokers::span<const double>> matrix = {};
    std::array<int32_t, 4> quad = {};
    std::array<ItemView, 2> pair = {};
    std::optional<int64_t> maybe = {};
    std::optional<std::string_view> maybeText = {};
    std::optional<brokers::span<const int32_t>> maybeNumbers = {};
    std::optional<ItemView> maybeItem = {};
    ItemView inner = {};
    Color color = Color::Red;
    Meters distance = {};
    std::string_view label = {};
    Ratio ratio = {};
    ShapeView shape = {};
    std::string_view class_ = {};
    std::optional<int32_t> none = {};

    EverythingView() = default;
    explicit EverythingView(const conformance_Everything &from_);

    Everything own() const;
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

        friend bool operator==(const NotFound &left_, const NotFound &right_);
        friend bool operator!=(const NotFound &left_, const NotFound &right_) {
            return !(left_ == right_);
        }
    };
    /// The request was understood and refused.
    struct Refused {
        using Union = conformance::TestError;
        /// Why.
        std::string reason = {};
        /// Numbers for those who know what they mean.
        std::vector<int32_t> codes = {};

        friend bool operator==(const Refused &left_, const Refused &right_);
        friend bool operator!=(const Refused &left_, const Refused &right_) {
            return !(left_ == right_);
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
    Variant value = {};

    TestError() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, TestError>>>
    TestError(A &&alternative) : value(std::forward<A>(alternative)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

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

    friend bool operator==(const TestError &left_, const TestError &right_);
    friend bool operator!=(const TestError &left_, const TestError &right_) { return !(left_ == right_); }
};

/// The alternatives of `TestErrorView`.
struct TestErrorViewAlternatives {
    using Tag = TestError::Tag;

    struct NotFound {
        int64_t id = {};

        NotFound() = default;
        explicit NotFound(const conformance_TestError_NotFound &from_);

        TestError::NotFound own() const;
    };

    struct Refused {
        std::string_view reason = {};
        brokers::span<const int32_t> codes = {};

        Refused() = default;
        explicit Refused(const conformance_TestError_Refused &from_);

        TestError::Refused own() const;
    };

    struct Plain {
        TestError::Plain own() const;
    };
};

/// A `TestError` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TestErrorView : TestErrorViewAlternatives {
    using Abi = conformance_TestError;
    using Variant = std::variant<NotFound, Refused, Plain>;
    Variant value = {};

    TestErrorView() = default;
    explicit TestErrorView(const conformance_TestError &from_) : value(read(from_)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    TestError own() const;

  private:
    static Variant read(const conformance_TestError &from_);
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

/// Durations and moments in every place.
struct Times {
    /// How long something may take.
    std::chrono::nanoseconds timeout = {};
    /// When something happened.
    brokers::SystemTime at = {};
    /// How long, or nothing.
    std::optional<std::chrono::nanoseconds> maybe = {};
    /// Moments.
    std::vector<brokers::SystemTime> all = {};

    friend bool operator==(const Times &left_, const Times &right_);
    friend bool operator!=(const Times &left_, const Times &right_) { return !(left_ == right_); }

    friend void lower(const Times &from_, conformance_Times &to_, brokers::Arena &arena_);
};

/// A `Times` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TimesView {
    std::chrono::nanoseconds timeout = {};
    brokers::SystemTime at = {};
    std::optional<std::chrono::nanoseconds> maybe = {};
    brokers::Seq<brokers::SystemTime> all = {};

    TimesView() = default;
    explicit TimesView(const conformance_Times &from_);

    Times own() const;
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

    friend bool operator==(const Maps &left_, const Maps &right_);
    friend bool operator!=(const Maps &left_, const Maps &right_) { return !(left_ == right_); }

    friend void lower(const Maps &from_, conformance_Maps &to_, brokers::Arena &arena_);
};

/// A `Maps` as the library shows it, valid as long as what it is part of; `own` copies it.
struct MapsView {
    brokers::MapView<std::string_view, int64_t> byName = {};
    brokers::HashMapView<uint32_t, ItemView> byId = {};
    brokers::MapView<std::string_view, brokers::MapView<int64_t, brokers::Seq<std::string_view>>> nested = {};
    brokers::MapView<bool, std::string_view> byFlag = {};
    brokers::MapView<char32_t, uint8_t> byChar = {};
    brokers::HashMapView<Color, brokers::span<const uint8_t>> byEnum = {};
    brokers::MapView<std::string_view, std::optional<ItemView>> maybe = {};

    MapsView() = default;
    explicit MapsView(const conformance_Maps &from_);

    Maps own() const;
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
    std::tuple<std::chrono::nanoseconds, std::optional<brokers::SystemTime>> times = {};

    friend bool operator==(const Tuples &left_, const Tuples &right_);
    friend bool operator!=(const Tuples &left_, const Tuples &right_) { return !(left_ == right_); }

    friend void lower(const Tuples &from_, conformance_Tuples &to_, brokers::Arena &arena_);
};

/// A `Tuples` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TuplesView {
    std::tuple<int32_t, std::string_view> pair = {};
    std::tuple<double> one = {};
    std::tuple<std::tuple<uint8_t, bool>, brokers::Seq<std::tuple<std::string_view, int64_t>>> nested = {};
    std::tuple<std::chrono::nanoseconds, std::optional<brokers::SystemTime>> times = {};

    TuplesView() = default;
    explicit TuplesView(const conformance_Tuples &from_);

    Tuples own() const;
};

/// Made of itself through a list.
struct Tree {
    /// The name of this node.
    std::string name = {};
    /// What hangs from it.
    std::vector<Tree> children = {};

    friend bool operator==(const Tree &left_, const Tree &right_);
    friend bool operator!=(const Tree &left_, const Tree &right_) { return !(left_ == right_); }

    friend void lower(const Tree &from_, conformance_Tree &to_, brokers::Arena &arena_);
};

/// A `Tree` as the library shows it, valid as long as what it is part of; `own` copies it.
struct TreeView {
    std::string_view name = {};
    brokers::Seq<TreeView> children = {};

    TreeView() = default;
    explicit TreeView(const conformance_Tree &from_);

    Tree own() const;
};

/// Made of itself through a box that may be missing.
struct List {
    /// The value of this link.
    int64_t value = {};
    /// The rest of the chain.
    std::optional<brokers::box<List>> next = {};

    friend bool operator==(const List &left_, const List &right_);
    friend bool operator!=(const List &left_, const List &right_) { return !(left_ == right_); }

    friend void lower(const List &from_, conformance_List &to_, brokers::Arena &arena_);
};

/// A `List` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ListView {
    int64_t value = {};
    std::optional<brokers::BoxView<ListView>> next = {};

    ListView() = default;
    explicit ListView(const conformance_List &from_);

    List own() const;
};

struct Expr;

/// The alternatives of `Expr`.
struct ExprAlternatives {
    /// A number.
    struct Number {
        using Union = conformance::Expr;
        double field0 = {};

        friend bool operator==(const Number &left_, const Number &right_);
        friend bool operator!=(const Number &left_, const Number &right_) {
            return !(left_ == right_);
        }
    };
    /// The opposite of another.
    struct Negate {
        using Union = conformance::Expr;
        brokers::box<conformance::Expr> field0 = {};

        friend bool operator==(const Negate &left_, const Negate &right_);
        friend bool operator!=(const Negate &left_, const Negate &right_) {
            return !(left_ == right_);
        }
    };
    /// The sum of two others.
    struct Add {
        using Union = conformance::Expr;
        /// The first of them.
        brokers::box<conformance::Expr> left = {};
        /// The second of them.
        brokers::box<conformance::Expr> right = {};

        friend bool operator==(const Add &left_, const Add &right_);
        friend bool operator!=(const Add &left_, const Add &right_) {
            return !(left_ == right_);
        }
    };
    /// A function of others.
    struct Call {
        using Union = conformance::Expr;
        /// The name of the function.
        std::string name = {};
        /// What it is called with.
        std::vector<conformance::Expr> arguments;

        friend bool operator==(const Call &left_, const Call &right_);
        friend bool operator!=(const Call &left_, const Call &right_) {
            return !(left_ == right_);
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
    Variant value = {};

    Expr() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, Expr>>>
    Expr(A &&alternative) : value(std::forward<A>(alternative)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

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

    friend bool operator==(const Expr &left_, const Expr &right_);
    friend bool operator!=(const Expr &left_, const Expr &right_) { return !(left_ == right_); }

    friend void lower(const Expr &from_, conformance_Expr &to_, brokers::Arena &arena_);
};

/// The alternatives of `ExprView`.
struct ExprViewAlternatives {
    using Tag = Expr::Tag;

    struct Number {
        double field0 = {};

        Number() = default;
        explicit Number(const conformance_Expr_Number &from_);

        Expr::Number own() const;
    };

    struct Negate {
        brokers::BoxView<conformance::ExprView> field0 = {};

        Negate() = default;
        explicit Negate(const conformance_Expr_Negate &from_);

        Expr::Negate own() const;
    };

    struct Add {
        brokers::BoxView<conformance::ExprView> left = {};
        brokers::BoxView<conformance::ExprView> right = {};

        Add() = default;
        explicit Add(const conformance_Expr_Add &from_);

        Expr::Add own() const;
    };

    struct Call {
        std::string_view name = {};
        brokers::Seq<conformance::ExprView> arguments = {};

        Call() = default;
        explicit Call(const conformance_Expr_Call &from_);

        Expr::Call own() const;
    };
};

/// A `Expr` as the library shows it, valid as long as what it is part of; `own` copies it.
struct ExprView : ExprViewAlternatives {
    using Abi = conformance_Expr;
    using Variant = std::variant<Number, Negate, Add, Call>;
    Variant value = {};

    ExprView() = default;
    explicit ExprView(const conformance_Expr &from_) : value(read(from_)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    Expr own() const;

  private:
    static Variant read(const conformance_Expr &from_);
};

/// The other of two types that are made of each other.
struct Odd {
    /// The first one.
    std::optional<brokers::box<Even>> even = {};
    /// A text.
    std::string tag = {};

    friend bool operator==(const Odd &left_, const Odd &right_);
    friend bool operator!=(const Odd &left_, const Odd &right_) { return !(left_ == right_); }

    friend void lower(const Odd &from_, conformance_Odd &to_, brokers::Arena &arena_);
};

/// A `Odd` as the library shows it, valid as long as what it is part of; `own` copies it.
struct OddView {
    std::optional<brokers::BoxView<EvenView>> even = {};
    std::string_view tag = {};

    OddView() = default;
    explicit OddView(const conformance_Odd &from_);

    Odd own() const;
};

/// One of two types that are made of each other.
struct Even {
    /// The other one.
    std::optional<brokers::box<Odd>> odd = {};

    friend bool operator==(const Even &left_, const Even &right_);
    friend bool operator!=(const Even &left_, const Even &right_) { return !(left_ == right_); }

    friend void lower(const Even &from_, conformance_Even &to_, brokers::Arena &arena_);
};

/// A `Even` as the library shows it, valid as long as what it is part of; `own` copies it.
struct EvenView {
    std::optional<brokers::BoxView<OddView>> odd = {};

    EvenView() = default;
    explicit EvenView(const conformance_Even &from_);

    Even own() const;
};

/// Made of itself through the values of a map.
struct Index {
    /// What is found under each name.
    std::map<std::string, Index> entries = {};

    friend bool operator==(const Index &left_, const Index &right_);
    friend bool operator!=(const Index &left_, const Index &right_) { return !(left_ == right_); }

    friend void lower(const Index &from_, conformance_Index &to_, brokers::Arena &arena_);
};

/// A `Index` as the library shows it, valid as long as what it is part of; `own` copies it.
struct IndexView {
    brokers::MapView<std::string_view, IndexView> entries = {};

    IndexView() = default;
    explicit IndexView(const conformance_Index &from_);

    Index own() const;
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
        brokers::SystemTime at = {};
        /// A box of a type that is made of itself.
        brokers::box<conformance::Tree> tree = {};

        friend bool operator==(const Bad &left_, const Bad &right_);
        friend bool operator!=(const Bad &left_, const Bad &right_) {
            return !(left_ == right_);
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
    Variant value = {};

    NewTypesError() = default;
    template <class A, class = std::enable_if_t<std::is_same_v<typename std::decay_t<A>::Union, NewTypesError>>>
    NewTypesError(A &&alternative) : value(std::forward<A>(alternative)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class A> A *get_if() noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

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

    friend bool operator==(const NewTypesError &left_, const NewTypesError &right_);
    friend bool operator!=(const NewTypesError &left_, const NewTypesError &right_) { return !(left_ == right_); }
};

/// The alternatives of `NewTypesErrorView`.
struct NewTypesErrorViewAlternatives {
    using Tag = NewTypesError::Tag;

    struct Bad {
        std::tuple<int32_t, std::string_view> pair = {};
        brokers::MapView<std::string_view, int64_t> map = {};
        brokers::SystemTime at = {};
        brokers::BoxView<conformance::TreeView> tree = {};

        Bad() = default;
        explicit Bad(const conformance_NewTypesError_Bad &from_);

        NewTypesError::Bad own() const;
    };
};

/// A `NewTypesError` as the library shows it, valid as long as what it is part of; `own` copies it.
struct NewTypesErrorView : NewTypesErrorViewAlternatives {
    using Abi = conformance_NewTypesError;
    using Variant = std::variant<Bad>;
    Variant value = {};

    NewTypesErrorView() = default;
    explicit NewTypesErrorView(const conformance_NewTypesError &from_) : value(read(from_)) {}

    template <class A> bool is() const noexcept { return std::holds_alternative<A>(value); }
    template <class A> const A *get_if() const noexcept { return std::get_if<A>(&value); }
    template <class F> decltype(auto) visit(F &&visitor) const { return std::visit(std::forward<F>(visitor), value); }

    NewTypesError own() const;

  private:
    static Variant read(const conformance_NewTypesError &from_);
};

/// Answer a truth value, as it was given.
///
/// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
struct EchoBool {
    /// What comes back.
    bool value = {};

    friend bool operator==(const EchoBool &left_, const EchoBool &right_);
    friend bool operator!=(const EchoBool &left_, const EchoBool &right_) { return !(left_ == right_); }
};

/// Answer a signed number of 8 bits, as it was given.
struct EchoI8 {
    /// What comes back.
    int8_t value = {};

    friend bool operator==(const EchoI8 &left_, const EchoI8 &right_);
    friend bool operator!=(const EchoI8 &left_, const EchoI8 &right_) { return !(left_ == right_); }
};

/// Answer a signed number of 16 bits, as it was given.
struct EchoI16 {
    /// What comes back.
    int16_t value = {};

    friend bool operator==(const EchoI16 &left_, const EchoI16 &right_);
    friend bool operator!=(const EchoI16 &left_, const EchoI16 &right_) { return !(left_ == right_); }
};

/// Answer a signed number of 32 bits, as it was given.
struct EchoI32 {
    /// What comes back.
    int32_t value = {};

    friend bool operator==(const EchoI32 &left_, const EchoI32 &right_);
    friend bool operator!=(const EchoI32 &left_, const EchoI32 &right_) { return !(left_ == right_); }
};

/// Answer a signed number of 64 bits, as it was given.
struct EchoI64 {
    /// What comes back.
    int64_t value = {};

    friend bool operator==(const EchoI64 &left_, const EchoI64 &right_);
    friend bool operator!=(const EchoI64 &left_, const EchoI64 &right_) { return !(left_ == right_); }
};

/// Answer an unsigned number of 8 bits, as it was given.
struct EchoU8 {
    /// What comes back.
    uint8_t value = {};

    friend bool operator==(const EchoU8 &left_, const EchoU8 &right_);
    friend bool operator!=(const EchoU8 &left_, const EchoU8 &right_) { return !(left_ == right_); }
};

/// Answer an unsigned number of 16 bits, as it was given.
struct EchoU16 {
    /// What comes back.
    uint16_t value = {};

    friend bool operator==(const EchoU16 &left_, const EchoU16 &right_);
    friend bool operator!=(const EchoU16 &left_, const EchoU16 &right_) { return !(left_ == right_); }
};

/// Answer an unsigned number of 32 bits, as it was given.
struct EchoU32 {
    /// What comes back.
    uint32_t value = {};

    friend bool operator==(const EchoU32 &left_, const EchoU32 &right_);
    friend bool operator!=(const EchoU32 &left_, const EchoU32 &right_) { return !(left_ == right_); }
};

/// Answer an unsigned number of 64 bits, as it was given.
struct EchoU64 {
    /// What comes back.
    uint64_t value = {};

    friend bool operator==(const EchoU64 &left_, const EchoU64 &right_);
    friend bool operator!=(const EchoU64 &left_, const EchoU64 &right_) { return !(left_ == right_); }
};

/// Answer a number of single precision, as it was given.
struct EchoF32 {
    /// What comes back.
    float value = {};

    friend bool operator==(const EchoF32 &left_, const EchoF32 &right_);
    friend bool operator!=(const EchoF32 &left_, const EchoF32 &right_) { return !(left_ == right_); }
};

/// Answer a number of double precision, as it was given.
struct EchoF64 {
    /// What comes back.
    double value = {};

    friend bool operator==(const EchoF64 &left_, const EchoF64 &right_);
    friend bool operator!=(const EchoF64 &left_, const EchoF64 &right_) { return !(left_ == right_); }
};

/// Answer a character, as it was given.
struct EchoChar {
    /// What comes back.
    char32_t value = {};

    friend bool operator==(const EchoChar &left_, const EchoChar &right_);
    friend bool operator!=(const EchoChar &left_, const EchoChar &right_) { return !(left_ == right_); }
};

/// Answer a text, as it was given.
struct EchoString {
    /// What comes back.
    std::string value = {};

    friend bool operator==(const EchoString &left_, const EchoString &right_);
    friend bool operator!=(const EchoString &left_, const EchoString &right_) { return !(left_ == right_); }
};

/// Answer bytes, as it was given.
struct EchoBytes {
    /// What comes back.
    std::vector<uint8_t> value = {};

    friend bool operator==(const EchoBytes &left_, const EchoBytes &right_);
    friend bool operator!=(const EchoBytes &left_, const EchoBytes &right_) { return !(left_ == right_); }
};

/// Answer a list of numbers, as it was given.
struct EchoVecI32 {
    /// What comes back.
    std::vector<int32_t> values = {};

    friend bool operator==(const EchoVecI32 &left_, const EchoVecI32 &right_);
    friend bool operator!=(const EchoVecI32 &left_, const EchoVecI32 &right_) { return !(left_ == right_); }
};

/// Answer a list of floating-point numbers, as it was given.
struct EchoVecF64 {
    /// What comes back.
    std::vector<double> values = {};

    friend bool operator==(const EchoVecF64 &left_, const EchoVecF64 &right_);
    friend bool operator!=(const EchoVecF64 &left_, const EchoVecF64 &right_) { return !(left_ == right_); }
};

/// Answer a list of truth values, as it was given.
struct EchoVecBool {
    /// What comes back.
    std::vector<uint8_t> values = {};

    friend bool operator==(const EchoVecBool &left_, const EchoVecBool &right_);
    friend bool operator!=(const EchoVecBool &left_, const EchoVecBool &right_) { return !(left_ == right_); }
};

/// Answer a list of texts, as it was given.
struct EchoVecString {
    /// What comes back.
    std::vector<std::string> values = {};

    friend bool operator==(const EchoVecString &left_, const EchoVecString &right_);
    friend bool operator!=(const EchoVecString &left_, const EchoVecString &right_) { return !(left_ == right_); }
};

/// Answer a list of byte strings, as it was given.
struct EchoVecBytes {
    /// What comes back.
    std::vector<std::vector<uint8_t>> values = {};

    friend bool operator==(const EchoVecBytes &left_, const EchoVecBytes &right_);
    friend bool operator!=(const EchoVecBytes &left_, const EchoVecBytes &right_) { return !(left_ == right_); }
};

/// Answer a list of structures, as it was given.
struct EchoVecStruct {
    /// What comes back.
    std::vector<Item> values = {};

    friend bool operator==(const EchoVecStruct &left_, const EchoVecStruct &right_);
    friend bool operator!=(const EchoVecStruct &left_, const EchoVecStruct &right_) { return !(left_ == right_); }
};

/// Answer a list of variants, as it was given.
struct EchoVecEnum {
    /// What comes back.
    std::vector<Color> values = {};

    friend bool operator==(const EchoVecEnum &left_, const EchoVecEnum &right_);
    friend bool operator!=(const EchoVecEnum &left_, const EchoVecEnum &right_) { return !(left_ == right_); }
};

/// Answer a list of newtypes, as it was given.
struct EchoVecNewtype {
    /// What comes back.
    std::vector<Meters> values = {};

    friend bool operator==(const EchoVecNewtype &left_, const EchoVecNewtype &right_);
    friend bool operator!=(const EchoVecNewtype &left_, const EchoVecNewtype &right_) { return !(left_ == right_); }
};

/// Answer a list of lists, as it was given.
struct EchoVecVecF64 {
    /// What comes back.
    std::vector<std::vector<double>> values = {};

    friend bool operator==(const EchoVecVecF64 &left_, const EchoVecVecF64 &right_);
    friend bool operator!=(const EchoVecVecF64 &left_, const EchoVecVecF64 &right_) { return !(left_ == right_); }
};

/// Answer a fixed number of numbers, as it was given.
struct EchoArray {
    /// What comes back.
    std::array<int32_t, 4> values = {};

    friend bool operator==(const EchoArray &left_, const EchoArray &right_);
    friend bool operator!=(const EchoArray &left_, const EchoArray &right_) { return !(left_ == right_); }
};

/// Answer a number or nothing, as it was given.
struct EchoOptionI64 {
    /// What comes back.
    std::optional<int64_t> value = {};

    friend bool operator==(const EchoOptionI64 &left_, const EchoOptionI64 &right_);
    friend bool operator!=(const EchoOptionI64 &left_, const EchoOptionI64 &right_) { return !(left_ == right_); }
};

/// Answer a text or nothing, as it was given.
struct EchoOptionString {
    /// What comes back.
    std::optional<std::string> value = {};

    friend bool operator==(const EchoOptionString &left_, const EchoOptionString &right_);
    friend bool operator!=(const EchoOptionString &left_, const EchoOptionString &right_) { return !(left_ == right_); }
};

/// Answer a structure or nothing, as it was given.
struct EchoOptionStruct {
    /// What comes back.
    std::optional<Item> value = {};

    friend bool operator==(const EchoOptionStruct &left_, const EchoOptionStruct &right_);
    friend bool operator!=(const EchoOptionStruct &left_, const EchoOptionStruct &right_) { return !(left_ == right_); }
};

/// Answer a variant without data, as it was given.
struct EchoEnum {
    /// What comes back.
    Color value = Color::Red;

    friend bool operator==(const EchoEnum &left_, const EchoEnum &right_);
    friend bool operator!=(const EchoEnum &left_, const EchoEnum &right_) { return !(left_ == right_); }
};

/// Answer a newtype of a number, as it was given.
struct EchoNewtype {
    /// What comes back.
    Meters value = {};

    friend bool operator==(const EchoNewtype &left_, const EchoNewtype &right_);
    friend bool operator!=(const EchoNewtype &left_, const EchoNewtype &right_) { return !(left_ == right_); }
};

/// Answer a newtype of a text, as it was given.
struct EchoNewtypeString {
    /// What comes back.
    Label value = {};

    friend bool operator==(const EchoNewtypeString &left_, const EchoNewtypeString &right_);
    friend bool operator!=(const EchoNewtypeString &left_, const EchoNewtypeString &right_) { return !(left_ == right_); }
};

/// Answer a value of an aliased type, as it was given.
struct EchoAlias {
    /// What comes back.
    Ratio value = {};

    friend bool operator==(const EchoAlias &left_, const EchoAlias &right_);
    friend bool operator!=(const EchoAlias &left_, const EchoAlias &right_) { return !(left_ == right_); }
};

/// Answer a structure with a field of every kind, as it was given.
struct EchoStruct {
    /// What comes back.
    Everything value = {};

    friend bool operator==(const EchoStruct &left_, const EchoStruct &right_);
    friend bool operator!=(const EchoStruct &left_, const EchoStruct &right_) { return !(left_ == right_); }
};

/// Answer a variant with data, as it was given.
struct EchoShape {
    /// What comes back.
    Shape value = {};

    friend bool operator==(const EchoShape &left_, const EchoShape &right_);
    friend bool operator!=(const EchoShape &left_, const EchoShape &right_) { return !(left_ == right_); }
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

    friend bool operator==(const Describe &left_, const Describe &right_);
    friend bool operator!=(const Describe &left_, const Describe &right_) { return !(left_ == right_); }
};

/// Take nothing, answer nothing.
struct UnitResult {
    friend bool operator==(const UnitResult &, const UnitResult &) { return true; }
    friend bool operator!=(const UnitResult &, const UnitResult &) { return false; }
};

/// Fail with the variant that was asked for.
struct Fail {
    /// The variant.
    FailKind kind = {};

    friend bool operator==(const Fail &left_, const Fail &right_);
    friend bool operator!=(const Fail &left_, const Fail &right_) { return !(left_ == right_); }
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

    friend bool operator==(const FailMessage &left_, const FailMessage &right_);
    friend bool operator!=(const FailMessage &left_, const FailMessage &right_) { return !(left_ == right_); }
};

/// Panic.
struct Panics {
    /// What the panic says.
    std::string message = {};

    friend bool operator==(const Panics &left_, const Panics &right_);
    friend bool operator!=(const Panics &left_, const Panics &right_) { return !(left_ == right_); }
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

    friend bool operator==(const Wait &left_, const Wait &right_);
    friend bool operator!=(const Wait &left_, const Wait &right_) { return !(left_ == right_); }
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

    friend bool operator==(const Block &left_, const Block &right_);
    friend bool operator!=(const Block &left_, const Block &right_) { return !(left_ == right_); }
};

/// Ask `EchoI64` from inside a provider and answer what it answered.
struct CallBack {
    /// What to ask with.
    int64_t value = {};

    friend bool operator==(const CallBack &left_, const CallBack &right_);
    friend bool operator!=(const CallBack &left_, const CallBack &right_) { return !(left_ == right_); }
};

/// Emit `Tick` a number of times on the processing thread, numbered from 0.
struct EmitBurst {
    /// How many times.
    uint32_t count = {};
    /// The text of each.
    std::string text = {};

    friend bool operator==(const EmitBurst &left_, const EmitBurst &right_);
    friend bool operator!=(const EmitBurst &left_, const EmitBurst &right_) { return !(left_ == right_); }
};

/// Emit `Tick` from several threads at once; answers when all of them are done.
struct EmitFromThread {
    /// How many threads; each puts its number, counted from 0, into the text.
    uint32_t threads = {};
    /// How many ticks each thread emits, numbered from 0.
    uint32_t each = {};

    friend bool operator==(const EmitFromThread &left_, const EmitFromThread &right_);
    friend bool operator!=(const EmitFromThread &left_, const EmitFromThread &right_) { return !(left_ == right_); }
};

/// Emit one `Shaped` of what is given.
struct EmitShape {
    /// Its shape.
    Shape shape = {};
    /// Its items.
    std::vector<Item> items = {};
    /// Its text, if it has one.
    std::optional<std::string> maybe = {};

    friend bool operator==(const EmitShape &left_, const EmitShape &right_);
    friend bool operator!=(const EmitShape &left_, const EmitShape &right_) { return !(left_ == right_); }
};

/// Answer the sum of the amounts of all `Poke`s so far.
struct PokeTotal {
    friend bool operator==(const PokeTotal &, const PokeTotal &) { return true; }
    friend bool operator!=(const PokeTotal &, const PokeTotal &) { return false; }
};

/// Answer a duration, and the moment that long after 1970.
struct SplitSecond {
    /// Whole seconds.
    uint64_t sec = {};
    /// Nanoseconds, below a second.
    uint32_t nsec = {};

    friend bool operator==(const SplitSecond &left_, const SplitSecond &right_);
    friend bool operator!=(const SplitSecond &left_, const SplitSecond &right_) { return !(left_ == right_); }
};

/// Answer durations and moments, as they were given.
struct EchoTimes {
    /// What comes back.
    Times value = {};

    friend bool operator==(const EchoTimes &left_, const EchoTimes &right_);
    friend bool operator!=(const EchoTimes &left_, const EchoTimes &right_) { return !(left_ == right_); }
};

/// Answer maps, as they were given.
struct EchoMaps {
    /// What comes back.
    Maps value = {};

    friend bool operator==(const EchoMaps &left_, const EchoMaps &right_);
    friend bool operator!=(const EchoMaps &left_, const EchoMaps &right_) { return !(left_ == right_); }
};

/// Answer tuples, as they were given.
struct EchoTuples {
    /// What comes back.
    Tuples value = {};

    friend bool operator==(const EchoTuples &left_, const EchoTuples &right_);
    friend bool operator!=(const EchoTuples &left_, const EchoTuples &right_) { return !(left_ == right_); }
};

/// Answer a tree, as it was given.
struct EchoTree {
    /// What comes back.
    Tree value = {};

    friend bool operator==(const EchoTree &left_, const EchoTree &right_);
    friend bool operator!=(const EchoTree &left_, const EchoTree &right_) { return !(left_ == right_); }
};

/// Answer a chain, as it was given.
struct EchoList {
    /// What comes back.
    List value = {};

    friend bool operator==(const EchoList &left_, const EchoList &right_);
    friend bool operator!=(const EchoList &left_, const EchoList &right_) { return !(left_ == right_); }
};

/// Answer an expression, as it was given.
struct EchoExpr {
    /// What comes back.
    Expr value = {};

    friend bool operator==(const EchoExpr &left_, const EchoExpr &right_);
    friend bool operator!=(const EchoExpr &left_, const EchoExpr &right_) { return !(left_ == right_); }
};

/// Answer types that are made of each other, as they were given.
struct EchoEven {
    /// What comes back.
    Even value = {};

    friend bool operator==(const EchoEven &left_, const EchoEven &right_);
    friend bool operator!=(const EchoEven &left_, const EchoEven &right_) { return !(left_ == right_); }
};

/// Answer maps of maps, as they were given.
struct EchoIndex {
    /// What comes back.
    Index value = {};

    friend bool operator==(const EchoIndex &left_, const EchoIndex &right_);
    friend bool operator!=(const EchoIndex &left_, const EchoIndex &right_) { return !(left_ == right_); }
};

/// Answer a map, as it was given.
struct EchoMap {
    /// What comes back.
    std::map<std::string, int64_t> value = {};

    friend bool operator==(const EchoMap &left_, const EchoMap &right_);
    friend bool operator!=(const EchoMap &left_, const EchoMap &right_) { return !(left_ == right_); }
};

/// Answer a tuple, as it was given.
struct EchoPair {
    /// What comes back.
    std::tuple<int32_t, std::string> value = {};

    friend bool operator==(const EchoPair &left_, const EchoPair &right_);
    friend bool operator!=(const EchoPair &left_, const EchoPair &right_) { return !(left_ == right_); }
};

/// Answer a duration, as it was given.
struct EchoDuration {
    /// What comes back.
    std::chrono::nanoseconds value = {};

    friend bool operator==(const EchoDuration &left_, const EchoDuration &right_);
    friend bool operator!=(const EchoDuration &left_, const EchoDuration &right_) { return !(left_ == right_); }
};

/// Answer a moment, as it was given.
struct EchoTime {
    /// What comes back.
    brokers::SystemTime value = {};

    friend bool operator==(const EchoTime &left_, const EchoTime &right_);
    friend bool operator!=(const EchoTime &left_, const EchoTime &right_) { return !(left_ == right_); }
};

/// Answer a tree in a box, as it was given.
struct EchoBoxed {
    /// What comes back.
    Tree value = {};

    friend bool operator==(const EchoBoxed &left_, const EchoBoxed &right_);
    friend bool operator!=(const EchoBoxed &left_, const EchoBoxed &right_) { return !(left_ == right_); }
};

/// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
struct DeepList {
    /// How many links.
    uint32_t depth = {};

    friend bool operator==(const DeepList &left_, const DeepList &right_);
    friend bool operator!=(const DeepList &left_, const DeepList &right_) { return !(left_ == right_); }
};

/// Emit a `Grown` whose tree has as many levels as asked for; none counts as one.
struct EmitGrown {
    /// How many levels.
    uint32_t depth = {};

    friend bool operator==(const EmitGrown &left_, const EmitGrown &right_);
    friend bool operator!=(const EmitGrown &left_, const EmitGrown &right_) { return !(left_ == right_); }
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

    friend bool operator==(const EmitNewTypes &left_, const EmitNewTypes &right_);
    friend bool operator!=(const EmitNewTypes &left_, const EmitNewTypes &right_) { return !(left_ == right_); }
};

/// Fail with `NewTypesError::Bad` of what is given.
struct FailNewTypes {
    /// Its tuple.
    std::tuple<int32_t, std::string> pair = {};
    /// Its map.
    std::map<std::string, int64_t> map = {};
    /// Its moment.
    brokers::SystemTime at = {};
    /// Its tree.
    Tree tree = {};

    friend bool operator==(const FailNewTypes &left_, const FailNewTypes &right_);
    friend bool operator!=(const FailNewTypes &left_, const FailNewTypes &right_) { return !(left_ == right_); }
};

/// One of many.
struct Tick {
    /// Its number.
    uint32_t n = {};
    /// A text.
    std::string text = {};

    friend bool operator==(const Tick &left_, const Tick &right_);
    friend bool operator!=(const Tick &left_, const Tick &right_) { return !(left_ == right_); }
};

/// A `Tick` as the library shows it, valid during the callback; `own` copies it.
struct TickView {
    uint32_t n = {};
    std::string_view text = {};

    TickView() = default;
    explicit TickView(const conformance_Tick &from_);

    Tick own() const;

    friend auto fields(const TickView &view_) {
        return std::tie(view_.n, view_.text);
    }
};

/// A `Wait` or a `Block` has begun.
struct WaitStarted {
    /// How long it will take, in milliseconds.
    uint32_t ms = {};

    friend bool operator==(const WaitStarted &left_, const WaitStarted &right_);
    friend bool operator!=(const WaitStarted &left_, const WaitStarted &right_) { return !(left_ == right_); }
};

/// A `WaitStarted` as the library shows it, valid during the callback; `own` copies it.
struct WaitStartedView {
    uint32_t ms = {};

    WaitStartedView() = default;
    explicit WaitStartedView(const conformance_WaitStarted &from_);

    WaitStarted own() const;

    friend auto fields(const WaitStartedView &view_) {
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

    friend bool operator==(const Shaped &left_, const Shaped &right_);
    friend bool operator!=(const Shaped &left_, const Shaped &right_) { return !(left_ == right_); }
};

/// A `Shaped` as the library shows it, valid during the callback; `own` copies it.
struct ShapedView {
    ShapeView shape = {};
    brokers::Seq<ItemView> items = {};
    std::optional<std::string_view> maybe = {};

    ShapedView() = default;
    explicit ShapedView(const conformance_Shaped &from_);

    Shaped own() const;

    friend auto fields(const ShapedView &view_) {
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

    EveryoneView() = default;
    explicit EveryoneView(const conformance_Everyone &from_);

    Everyone own() const;

    friend auto fields(const EveryoneView &) {
        return std::tie();
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

    friend bool operator==(const NewTypes &left_, const NewTypes &right_);
    friend bool operator!=(const NewTypes &left_, const NewTypes &right_) { return !(left_ == right_); }
};

/// A `NewTypes` as the library shows it, valid during the callback; `own` copies it.
struct NewTypesView {
    TimesView times = {};
    MapsView maps = {};
    TuplesView tuples = {};
    TreeView tree = {};

    NewTypesView() = default;
    explicit NewTypesView(const conformance_NewTypes &from_);

    NewTypes own() const;

    friend auto fields(const NewTypesView &view_) {
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

    friend bool operator==(const Pushed &left_, const Pushed &right_);
    friend bool operator!=(const Pushed &left_, const Pushed &right_) { return !(left_ == right_); }
};

/// A `Pushed` as the library shows it, valid during the callback; `own` copies it.
struct PushedView {
    std::tuple<int32_t, std::string_view> pair = {};
    brokers::MapView<std::string_view, int64_t> map = {};
    std::chrono::nanoseconds after = {};

    PushedView() = default;
    explicit PushedView(const conformance_Pushed &from_);

    Pushed own() const;

    friend auto fields(const PushedView &view_) {
        return std::tie(view_.pair, view_.map, view_.after);
    }
};

/// An event with a tree in a box.
struct Grown {
    /// The tree.
    Tree tree = {};

    friend bool operator==(const Grown &left_, const Grown &right_);
    friend bool operator!=(const Grown &left_, const Grown &right_) { return !(left_ == right_); }
};

/// A `Grown` as the library shows it, valid during the callback; `own` copies it.
struct GrownView {
    TreeView tree = {};

    GrownView() = default;
    explicit GrownView(const conformance_Grown &from_);

    Grown own() const;

    friend auto fields(const GrownView &view_) {
        return std::tie(view_.tree);
    }
};

// ---- the bodies of the members above, for which all types are complete

inline bool operator==(const Item &left_, const Item &right_) {
    return left_.name == right_.name &&
           left_.amount == right_.amount &&
           left_.flag == right_.flag &&
           left_.letter == right_.letter &&
           left_.color == right_.color;
}
inline void lower(const Item &from_, conformance_Item &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.name, to_.name, arena_);
    brokers::lowerField(from_.amount, to_.amount, arena_);
    brokers::lowerField(from_.flag, to_.flag, arena_);
    brokers::lowerField(from_.letter, to_.letter, arena_);
    brokers::lowerField(from_.color, to_.color, arena_);
}
inline ItemView::ItemView(const conformance_Item &from_)
    : name(brokers::view<std::string_view>(from_.name))
    , amount(from_.amount)
    , flag(brokers::view<bool>(from_.flag))
    , letter(brokers::view<char32_t>(from_.letter))
    , color(brokers::view<Color>(from_.color)) {}
inline Item ItemView::own() const {
    return Item{
        brokers::own(name),
        amount,
        flag,
        letter,
        color,
    };
}

inline bool operator==(const Shape::Circle &left_, const Shape::Circle &right_) {
    return left_.radius == right_.radius;
}
inline bool operator==(const Shape::Rect &left_, const Shape::Rect &right_) {
    return left_.width == right_.width &&
           left_.height == right_.height;
}
inline bool operator==(const Shape::Named &left_, const Shape::Named &right_) {
    return left_.name == right_.name &&
           left_.tags == right_.tags;
}
inline bool operator==(const Shape &left_, const Shape &right_) { return left_.value == right_.value; }
inline void lower(const Shape &from_, conformance_Shape &to_, brokers::Arena &arena_) {
    to_.tag = static_cast<int32_t>(from_.tag());
    if (const auto *data_ = from_.get_if<Shape::Circle>()) {
        brokers::lowerField(data_->radius, to_.value.circle.radius, arena_);
    }
    if (const auto *data_ = from_.get_if<Shape::Rect>()) {
        brokers::lowerField(data_->width, to_.value.rect.width, arena_);
        brokers::lowerField(data_->height, to_.value.rect.height, arena_);
    }
    if (const auto *data_ = from_.get_if<Shape::Named>()) {
        brokers::lowerField(data_->name, to_.value.named.name, arena_);
        brokers::lowerField(data_->tags, to_.value.named.tags, arena_);
    }
}
inline ShapeViewAlternatives::Circle::Circle(const conformance_Shape_Circle &from_)
    : radius(from_.radius) {}
inline Shape::Circle ShapeViewAlternatives::Circle::own() const {
    return Shape::Circle{
        radius,
    };
}
inline ShapeViewAlternatives::Rect::Rect(const conformance_Shape_Rect &from_)
    : width(from_.width)
    , height(from_.height) {}
inline Shape::Rect ShapeViewAlternatives::Rect::own() const {
    return Shape::Rect{
        width,
        height,
    };
}
inline ShapeViewAlternatives::Named::Named(const conformance_Shape_Named &from_)
    : name(brokers::view<std::string_view>(from_.name))
    , tags(brokers::view<brokers::Seq<std::string_view>>(from_.tags)) {}
inline Shape::Named ShapeViewAlternatives::Named::own() const {
    return Shape::Named{
        brokers::own(name),
        brokers::own(tags),
    };
}
inline Shape::Empty ShapeViewAlternatives::Empty::own() const {
    return Shape::Empty{};
}
inline Shape ShapeView::own() const {
    return visit([](const auto &alternative) { return Shape(alternative.own()); });
}
inline ShapeView::Variant ShapeView::read(const conformance_Shape &from_) {
    switch (static_cast<Tag>(from_.tag)) {
    case Tag::Circle: return Circle(from_.value.circle);
    case Tag::Rect: return Rect(from_.value.rect);
    case Tag::Named: return Named(from_.value.named);
    case Tag::Empty: return Empty();
    }
    brokers::detail::fail("Shape", "ABI_MISMATCH", "an alternative that this header does not know");
}

inline bool operator==(const Everything &left_, const Everything &right_) {
    return left_.flag == right_.flag &&
           left_.signed8 == right_.signed8 &&
           left_.signed16 == right_.signed16 &&
           left_.signed32 == right_.signed32 &&
           left_.signed64 == right_.signed64 &&
           left_.unsigned8 == right_.unsigned8 &&
           left_.unsigned16 == right_.unsigned16 &&
           left_.unsigned32 == right_.unsigned32 &&
           left_.unsigned64 == right_.unsigned64 &&
           left_.single == right_.single &&
           left_.doublePrecision == right_.doublePrecision &&
           left_.letter == right_.letter &&
           left_.text == right_.text &&
           left_.blob == right_.blob &&
           left_.numbers == right_.numbers &&
           left_.names == right_.names &&
           left_.items == right_.items &&
           left_.matrix == right_.matrix &&
           left_.quad == right_.quad &&
           left_.pair == right_.pair &&
           left_.maybe == right_.maybe &&
           left_.maybeText == right_.maybeText &&
           left_.maybeNumbers == right_.maybeNumbers &&
           left_.maybeItem == right_.maybeItem &&
           left_.inner == right_.inner &&
           left_.color == right_.color &&
           left_.distance == right_.distance &&
           left_.label == right_.label &&
           left_.ratio == right_.ratio &&
           left_.shape == right_.shape &&
           left_.class_ == right_.class_ &&
           left_.none == right_.none;
}
inline void lower(const Everything &from_, conformance_Everything &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.flag, to_.flag, arena_);
    brokers::lowerField(from_.signed8, to_.signed8, arena_);
    brokers::lowerField(from_.signed16, to_.signed16, arena_);
    brokers::lowerField(from_.signed32, to_.signed32, arena_);
    brokers::lowerField(from_.signed64, to_.signed64, arena_);
    brokers::lowerField(from_.unsigned8, to_.unsigned8, arena_);
    brokers::lowerField(from_.unsigned16, to_.unsigned16, arena_);
    brokers::lowerField(from_.unsigned32, to_.unsigned32, arena_);
    brokers::lowerField(from_.unsigned64, to_.unsigned64, arena_);
    brokers::lowerField(from_.single, to_.single, arena_);
    brokers::lowerField(from_.doublePrecision, to_.doublePrecision, arena_);
    brokers::lowerField(from_.letter, to_.letter, arena_);
    brokers::lowerField(from_.text, to_.text, arena_);
    brokers::lowerField(from_.blob, to_.blob, arena_);
    brokers::lowerField(from_.numbers, to_.numbers, arena_);
    brokers::lowerField(from_.names, to_.names, arena_);
    brokers::lowerField(from_.items, to_.items, arena_);
    brokers::lowerField(from_.matrix, to_.matrix, arena_);
    brokers::lowerField(from_.quad, to_.quad, arena_);
    brokers::lowerField(from_.pair, to_.pair, arena_);
    brokers::lowerField(from_.maybe, to_.maybe, arena_);
    brokers::lowerField(from_.maybeText, to_.maybeText, arena_);
    brokers::lowerField(from_.maybeNumbers, to_.maybeNumbers, arena_);
    brokers::lowerField(from_.maybeItem, to_.maybeItem, arena_);
    brokers::lowerField(from_.inner, to_.inner, arena_);
    brokers::lowerField(from_.color, to_.color, arena_);
    brokers::lowerField(from_.distance, to_.distance, arena_);
    brokers::lowerField(from_.label, to_.label, arena_);
    brokers::lowerField(from_.ratio, to_.ratio, arena_);
    brokers::lowerField(from_.shape, to_.shape, arena_);
    brokers::lowerField(from_.class_, to_.class_, arena_);
    brokers::lowerField(from_.none, to_.none, arena_);
}
inline EverythingView::EverythingView(const conformance_Everything &from_)
    : flag(brokers::view<bool>(from_.flag))
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
    , letter(brokers::view<char32_t>(from_.letter))
    , text(brokers::view<std::string_view>(from_.text))
    , blob(brokers::view<brokers::span<const uint8_t>>(from_.blob))
    , numbers(brokers::view<brokers::span<const int32_t>>(from_.numbers))
    , names(brokers::view<brokers::Seq<std::string_view>>(from_.names))
    , items(brokers::view<brokers::Seq<ItemView>>(from_.items))
    , matrix(brokers::view<brokers::Seq<brokers::span<const double>>>(from_.matrix))
    , quad(brokers::view<std::array<int32_t, 4>>(from_.quad))
    , pair(brokers::view<std::array<ItemView, 2>>(from_.pair))
    , maybe(brokers::view<std::optional<int64_t>>(from_.maybe))
    , maybeText(brokers::view<std::optional<std::string_view>>(from_.maybeText))
    , maybeNumbers(brokers::view<std::optional<brokers::span<const int32_t>>>(from_.maybeNumbers))
    , maybeItem(brokers::view<std::optional<ItemView>>(from_.maybeItem))
    , inner(brokers::view<ItemView>(from_.inner))
    , color(brokers::view<Color>(from_.color))
    , distance(from_.distance)
    , label(brokers::view<std::string_view>(from_.label))
    , ratio(from_.ratio)
    , shape(brokers::view<ShapeView>(from_.shape))
    , class_(brokers::view<std::string_view>(from_.class_))
    , none(brokers::view<std::optional<int32_t>>(from_.none)) {}
inline Everything EverythingView::own() const {
    return Everything{
        flag,
        signed8,
        signed16,
        signed32,
        signed64,
        unsigned8,
        unsigned16,
        unsigned32,
        unsigned64,
        single,
        doublePrecision,
        letter,
        brokers::own(text),
        brokers::own(blob),
        brokers::own(numbers),
        brokers::own(names),
        brokers::own(items),
        brokers::own(matrix),
        brokers::own(quad),
        brokers::own(pair),
        brokers::own(maybe),
        brokers::own(maybeText),
        brokers::own(maybeNumbers),
        brokers::own(maybeItem),
        brokers::own(inner),
        color,
        distance,
        brokers::own(label),
        ratio,
        brokers::own(shape),
        brokers::own(class_),
        brokers::own(none),
    };
}

inline bool operator==(const TestError::NotFound &left_, const TestError::NotFound &right_) {
    return left_.id == right_.id;
}
inline bool operator==(const TestError::Refused &left_, const TestError::Refused &right_) {
    return left_.reason == right_.reason &&
           left_.codes == right_.codes;
}
inline bool operator==(const TestError &left_, const TestError &right_) { return left_.value == right_.value; }
inline TestErrorViewAlternatives::NotFound::NotFound(const conformance_TestError_NotFound &from_)
    : id(from_.id) {}
inline TestError::NotFound TestErrorViewAlternatives::NotFound::own() const {
    return TestError::NotFound{
        id,
    };
}
inline TestErrorViewAlternatives::Refused::Refused(const conformance_TestError_Refused &from_)
    : reason(brokers::view<std::string_view>(from_.reason))
    , codes(brokers::view<brokers::span<const int32_t>>(from_.codes)) {}
inline TestError::Refused TestErrorViewAlternatives::Refused::own() const {
    return TestError::Refused{
        brokers::own(reason),
        brokers::own(codes),
    };
}
inline TestError::Plain TestErrorViewAlternatives::Plain::own() const {
    return TestError::Plain{};
}
inline TestError TestErrorView::own() const {
    return visit([](const auto &alternative) { return TestError(alternative.own()); });
}
inline TestErrorView::Variant TestErrorView::read(const conformance_TestError &from_) {
    switch (static_cast<Tag>(from_.tag)) {
    case Tag::NotFound: return NotFound(from_.value.notFound);
    case Tag::Refused: return Refused(from_.value.refused);
    case Tag::Plain: return Plain();
    }
    brokers::detail::fail("TestError", "ABI_MISMATCH", "an alternative that this header does not know");
}

inline bool operator==(const Times &left_, const Times &right_) {
    return left_.timeout == right_.timeout &&
           left_.at == right_.at &&
           left_.maybe == right_.maybe &&
           left_.all == right_.all;
}
inline void lower(const Times &from_, conformance_Times &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.timeout, to_.timeout, arena_);
    brokers::lowerField(from_.at, to_.at, arena_);
    brokers::lowerField(from_.maybe, to_.maybe, arena_);
    brokers::lowerField(from_.all, to_.all, arena_);
}
inline TimesView::TimesView(const conformance_Times &from_)
    : timeout(brokers::view<std::chrono::nanoseconds>(from_.timeout))
    , at(brokers::view<brokers::SystemTime>(from_.at))
    , maybe(brokers::view<std::optional<std::chrono::nanoseconds>>(from_.maybe))
    , all(brokers::view<brokers::Seq<brokers::SystemTime>>(from_.all)) {}
inline Times TimesView::own() const {
    return Times{
        brokers::own(timeout),
        brokers::own(at),
        brokers::own(maybe),
        brokers::own(all),
    };
}

inline bool operator==(const Maps &left_, const Maps &right_) {
    return left_.byName == right_.byName &&
           left_.byId == right_.byId &&
           left_.nested == right_.nested &&
           left_.byFlag == right_.byFlag &&
           left_.byChar == right_.byChar &&
           left_.byEnum == right_.byEnum &&
           left_.maybe == right_.maybe;
}
inline void lower(const Maps &from_, conformance_Maps &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.byName, to_.byName, arena_);
    brokers::lowerField(from_.byId, to_.byId, arena_);
    brokers::lowerField(from_.nested, to_.nested, arena_);
    brokers::lowerField(from_.byFlag, to_.byFlag, arena_);
    brokers::lowerField(from_.byChar, to_.byChar, arena_);
    brokers::lowerField(from_.byEnum, to_.byEnum, arena_);
    brokers::lowerField(from_.maybe, to_.maybe, arena_);
}
inline MapsView::MapsView(const conformance_Maps &from_)
    : byName(brokers::view<brokers::MapView<std::string_view, int64_t>>(from_.byName))
    , byId(brokers::view<brokers::HashMapView<uint32_t, ItemView>>(from_.byId))
    , nested(brokers::view<brokers::MapView<std::string_view, brokers::MapView<int64_t, brokers::Seq<std::string_view>>>>(from_.nested))
    , byFlag(brokers::view<brokers::MapView<bool, std::string_view>>(from_.byFlag))
    , byChar(brokers::view<brokers::MapView<char32_t, uint8_t>>(from_.byChar))
    , byEnum(brokers::view<brokers::HashMapView<Color, brokers::span<const uint8_t>>>(from_.byEnum))
    , maybe(brokers::view<brokers::MapView<std::string_view, std::optional<ItemView>>>(from_.maybe)) {}
inline Maps MapsView::own() const {
    return Maps{
        brokers::own(byName),
        brokers::own(byId),
        brokers::own(nested),
        brokers::own(byFlag),
        brokers::own(byChar),
        brokers::own(byEnum),
        brokers::own(maybe),
    };
}

inline bool operator==(const Tuples &left_, const Tuples &right_) {
    return left_.pair == right_.pair &&
           left_.one == right_.one &&
           left_.nested == right_.nested &&
           left_.times == right_.times;
}
inline void lower(const Tuples &from_, conformance_Tuples &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.pair, to_.pair, arena_);
    brokers::lowerField(from_.one, to_.one, arena_);
    brokers::lowerField(from_.nested, to_.nested, arena_);
    brokers::lowerField(from_.times, to_.times, arena_);
}
inline TuplesView::TuplesView(const conformance_Tuples &from_)
    : pair(brokers::view<std::tuple<int32_t, std::string_view>>(from_.pair))
    , one(brokers::view<std::tuple<double>>(from_.one))
    , nested(brokers::view<std::tuple<std::tuple<uint8_t, bool>, brokers::Seq<std::tuple<std::string_view, int64_t>>>>(from_.nested))
    , times(brokers::view<std::tuple<std::chrono::nanoseconds, std::optional<brokers::SystemTime>>>(from_.times)) {}
inline Tuples TuplesView::own() const {
    return Tuples{
        brokers::own(pair),
        brokers::own(one),
        brokers::own(nested),
        brokers::own(times),
    };
}

inline bool operator==(const Tree &left_, const Tree &right_) {
    return left_.name == right_.name &&
           left_.children == right_.children;
}
inline void lower(const Tree &from_, conformance_Tree &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.name, to_.name, arena_);
    brokers::lowerField(from_.children, to_.children, arena_);
}
inline TreeView::TreeView(const conformance_Tree &from_)
    : name(brokers::view<std::string_view>(from_.name))
    , children(brokers::view<brokers::Seq<TreeView>>(from_.children)) {}
inline Tree TreeView::own() const {
    return Tree{
        brokers::own(name),
        brokers::own(children),
    };
}

inline bool operator==(const List &left_, const List &right_) {
    return left_.value == right_.value &&
           left_.next == right_.next;
}
inline void lower(const List &from_, conformance_List &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.value, to_.value, arena_);
    brokers::lowerField(from_.next, to_.next, arena_);
}
inline ListView::ListView(const conformance_List &from_)
    : value(from_.value)
    , next(brokers::view<std::optional<brokers::BoxView<ListView>>>(from_.next)) {}
inline List ListView::own() const {
    return List{
        value,
        brokers::own(next),
    };
}

inline bool operator==(const Expr::Number &left_, const Expr::Number &right_) {
    return left_.field0 == right_.field0;
}
inline bool operator==(const Expr::Negate &left_, const Expr::Negate &right_) {
    return left_.field0 == right_.field0;
}
inline bool operator==(const Expr::Add &left_, const Expr::Add &right_) {
    return left_.left == right_.left &&
           left_.right == right_.right;
}
inline bool operator==(const Expr::Call &left_, const Expr::Call &right_) {
    return left_.name == right_.name &&
           left_.arguments == right_.arguments;
}
inline bool operator==(const Expr &left_, const Expr &right_) { return left_.value == right_.value; }
inline void lower(const Expr &from_, conformance_Expr &to_, brokers::Arena &arena_) {
    to_.tag = static_cast<int32_t>(from_.tag());
    if (const auto *data_ = from_.get_if<Expr::Number>()) {
        brokers::lowerField(data_->field0, to_.value.number.field0, arena_);
    }
    if (const auto *data_ = from_.get_if<Expr::Negate>()) {
        brokers::lowerField(data_->field0, to_.value.negate.field0, arena_);
    }
    if (const auto *data_ = from_.get_if<Expr::Add>()) {
        brokers::lowerField(data_->left, to_.value.add.left, arena_);
        brokers::lowerField(data_->right, to_.value.add.right, arena_);
    }
    if (const auto *data_ = from_.get_if<Expr::Call>()) {
        brokers::lowerField(data_->name, to_.value.call.name, arena_);
        brokers::lowerField(data_->arguments, to_.value.call.arguments, arena_);
    }
}
inline ExprViewAlternatives::Number::Number(const conformance_Expr_Number &from_)
    : field0(from_.field0) {}
inline Expr::Number ExprViewAlternatives::Number::own() const {
    return Expr::Number{
        field0,
    };
}
inline ExprViewAlternatives::Negate::Negate(const conformance_Expr_Negate &from_)
    : field0(brokers::view<brokers::BoxView<conformance::ExprView>>(from_.field0)) {}
inline Expr::Negate ExprViewAlternatives::Negate::own() const {
    return Expr::Negate{
        brokers::own(field0),
    };
}
inline ExprViewAlternatives::Add::Add(const conformance_Expr_Add &from_)
    : left(brokers::view<brokers::BoxView<conformance::ExprView>>(from_.left))
    , right(brokers::view<brokers::BoxView<conformance::ExprView>>(from_.right)) {}
inline Expr::Add ExprViewAlternatives::Add::own() const {
    return Expr::Add{
        brokers::own(left),
        brokers::own(right),
    };
}
inline ExprViewAlternatives::Call::Call(const conformance_Expr_Call &from_)
    : name(brokers::view<std::string_view>(from_.name))
    , arguments(brokers::view<brokers::Seq<conformance::ExprView>>(from_.arguments)) {}
inline Expr::Call ExprViewAlternatives::Call::own() const {
    return Expr::Call{
        brokers::own(name),
        brokers::own(arguments),
    };
}
inline Expr ExprView::own() const {
    return visit([](const auto &alternative) { return Expr(alternative.own()); });
}
inline ExprView::Variant ExprView::read(const conformance_Expr &from_) {
    switch (static_cast<Tag>(from_.tag)) {
    case Tag::Number: return Number(from_.value.number);
    case Tag::Negate: return Negate(from_.value.negate);
    case Tag::Add: return Add(from_.value.add);
    case Tag::Call: return Call(from_.value.call);
    }
    brokers::detail::fail("Expr", "ABI_MISMATCH", "an alternative that this header does not know");
}

inline bool operator==(const Odd &left_, const Odd &right_) {
    return left_.even == right_.even &&
           left_.tag == right_.tag;
}
inline void lower(const Odd &from_, conformance_Odd &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.even, to_.even, arena_);
    brokers::lowerField(from_.tag, to_.tag, arena_);
}
inline OddView::OddView(const conformance_Odd &from_)
    : even(brokers::view<std::optional<brokers::BoxView<EvenView>>>(from_.even))
    , tag(brokers::view<std::string_view>(from_.tag)) {}
inline Odd OddView::own() const {
    return Odd{
        brokers::own(even),
        brokers::own(tag),
    };
}

inline bool operator==(const Even &left_, const Even &right_) {
    return left_.odd == right_.odd;
}
inline void lower(const Even &from_, conformance_Even &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.odd, to_.odd, arena_);
}
inline EvenView::EvenView(const conformance_Even &from_)
    : odd(brokers::view<std::optional<brokers::BoxView<OddView>>>(from_.odd)) {}
inline Even EvenView::own() const {
    return Even{
        brokers::own(odd),
    };
}

inline bool operator==(const Index &left_, const Index &right_) {
    return left_.entries == right_.entries;
}
inline void lower(const Index &from_, conformance_Index &to_, brokers::Arena &arena_) {
    brokers::lowerField(from_.entries, to_.entries, arena_);
}
inline IndexView::IndexView(const conformance_Index &from_)
    : entries(brokers::view<brokers::MapView<std::string_view, IndexView>>(from_.entries)) {}
inline Index IndexView::own() const {
    return Index{
        brokers::own(entries),
    };
}

inline bool operator==(const NewTypesError::Bad &left_, const NewTypesError::Bad &right_) {
    return left_.pair == right_.pair &&
           left_.map == right_.map &&
           left_.at == right_.at &&
           left_.tree == right_.tree;
}
inline bool operator==(const NewTypesError &left_, const NewTypesError &right_) { return left_.value == right_.value; }
inline NewTypesErrorViewAlternatives::Bad::Bad(const conformance_NewTypesError_Bad &from_)
    : pair(brokers::view<std::tuple<int32_t, std::string_view>>(from_.pair))
    , map(brokers::view<brokers::MapView<std::string_view, int64_t>>(from_.map))
    , at(brokers::view<brokers::SystemTime>(from_.at))
    , tree(brokers::view<brokers::BoxView<conformance::TreeView>>(from_.tree)) {}
inline NewTypesError::Bad NewTypesErrorViewAlternatives::Bad::own() const {
    return NewTypesError::Bad{
        brokers::own(pair),
        brokers::own(map),
        brokers::own(at),
        brokers::own(tree),
    };
}
inline NewTypesError NewTypesErrorView::own() const {
    return visit([](const auto &alternative) { return NewTypesError(alternative.own()); });
}
inline NewTypesErrorView::Variant NewTypesErrorView::read(const conformance_NewTypesError &from_) {
    switch (static_cast<Tag>(from_.tag)) {
    case Tag::Bad: return Bad(from_.value.bad);
    }
    brokers::detail::fail("NewTypesError", "ABI_MISMATCH", "an alternative that this header does not know");
}

inline bool operator==(const EchoBool &left_, const EchoBool &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoI8 &left_, const EchoI8 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoI16 &left_, const EchoI16 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoI32 &left_, const EchoI32 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoI64 &left_, const EchoI64 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoU8 &left_, const EchoU8 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoU16 &left_, const EchoU16 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoU32 &left_, const EchoU32 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoU64 &left_, const EchoU64 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoF32 &left_, const EchoF32 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoF64 &left_, const EchoF64 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoChar &left_, const EchoChar &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoString &left_, const EchoString &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoBytes &left_, const EchoBytes &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoVecI32 &left_, const EchoVecI32 &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecF64 &left_, const EchoVecF64 &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecBool &left_, const EchoVecBool &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecString &left_, const EchoVecString &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecBytes &left_, const EchoVecBytes &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecStruct &left_, const EchoVecStruct &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecEnum &left_, const EchoVecEnum &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecNewtype &left_, const EchoVecNewtype &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoVecVecF64 &left_, const EchoVecVecF64 &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoArray &left_, const EchoArray &right_) {
    return left_.values == right_.values;
}

inline bool operator==(const EchoOptionI64 &left_, const EchoOptionI64 &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoOptionString &left_, const EchoOptionString &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoOptionStruct &left_, const EchoOptionStruct &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoEnum &left_, const EchoEnum &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoNewtype &left_, const EchoNewtype &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoNewtypeString &left_, const EchoNewtypeString &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoAlias &left_, const EchoAlias &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoStruct &left_, const EchoStruct &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoShape &left_, const EchoShape &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const Describe &left_, const Describe &right_) {
    return left_.number == right_.number &&
           left_.text == right_.text &&
           left_.items == right_.items &&
           left_.maybe == right_.maybe &&
           left_.shape == right_.shape &&
           left_.flag == right_.flag;
}

inline bool operator==(const Fail &left_, const Fail &right_) {
    return left_.kind == right_.kind;
}

inline bool operator==(const FailMessage &left_, const FailMessage &right_) {
    return left_.text == right_.text;
}

inline bool operator==(const Panics &left_, const Panics &right_) {
    return left_.message == right_.message;
}

inline bool operator==(const Wait &left_, const Wait &right_) {
    return left_.ms == right_.ms;
}

inline bool operator==(const Block &left_, const Block &right_) {
    return left_.ms == right_.ms;
}

inline bool operator==(const CallBack &left_, const CallBack &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EmitBurst &left_, const EmitBurst &right_) {
    return left_.count == right_.count &&
           left_.text == right_.text;
}

inline bool operator==(const EmitFromThread &left_, const EmitFromThread &right_) {
    return left_.threads == right_.threads &&
           left_.each == right_.each;
}

inline bool operator==(const EmitShape &left_, const EmitShape &right_) {
    return left_.shape == right_.shape &&
           left_.items == right_.items &&
           left_.maybe == right_.maybe;
}

inline bool operator==(const SplitSecond &left_, const SplitSecond &right_) {
    return left_.sec == right_.sec &&
           left_.nsec == right_.nsec;
}

inline bool operator==(const EchoTimes &left_, const EchoTimes &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoMaps &left_, const EchoMaps &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoTuples &left_, const EchoTuples &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoTree &left_, const EchoTree &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoList &left_, const EchoList &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoExpr &left_, const EchoExpr &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoEven &left_, const EchoEven &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoIndex &left_, const EchoIndex &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoMap &left_, const EchoMap &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoPair &left_, const EchoPair &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoDuration &left_, const EchoDuration &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoTime &left_, const EchoTime &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const EchoBoxed &left_, const EchoBoxed &right_) {
    return left_.value == right_.value;
}

inline bool operator==(const DeepList &left_, const DeepList &right_) {
    return left_.depth == right_.depth;
}

inline bool operator==(const EmitGrown &left_, const EmitGrown &right_) {
    return left_.depth == right_.depth;
}

inline bool operator==(const EmitNewTypes &left_, const EmitNewTypes &right_) {
    return left_.times == right_.times &&
           left_.maps == right_.maps &&
           left_.tuples == right_.tuples &&
           left_.tree == right_.tree;
}

inline bool operator==(const FailNewTypes &left_, const FailNewTypes &right_) {
    return left_.pair == right_.pair &&
           left_.map == right_.map &&
           left_.at == right_.at &&
           left_.tree == right_.tree;
}

inline bool operator==(const Tick &left_, const Tick &right_) {
    return left_.n == right_.n &&
           left_.text == right_.text;
}
inline TickView::TickView(const conformance_Tick &from_)
    : n(from_.n)
    , text(brokers::view<std::string_view>(from_.text)) {}
inline Tick TickView::own() const {
    return Tick{
        n,
        brokers::own(text),
    };
}

inline bool operator==(const WaitStarted &left_, const WaitStarted &right_) {
    return left_.ms == right_.ms;
}
inline WaitStartedView::WaitStartedView(const conformance_WaitStarted &from_)
    : ms(from_.ms) {}
inline WaitStarted WaitStartedView::own() const {
    return WaitStarted{
        ms,
    };
}

inline bool operator==(const Shaped &left_, const Shaped &right_) {
    return left_.shape == right_.shape &&
           left_.items == right_.items &&
           left_.maybe == right_.maybe;
}
inline ShapedView::ShapedView(const conformance_Shaped &from_)
    : shape(brokers::view<ShapeView>(from_.shape))
    , items(brokers::view<brokers::Seq<ItemView>>(from_.items))
    , maybe(brokers::view<std::optional<std::string_view>>(from_.maybe)) {}
inline Shaped ShapedView::own() const {
    return Shaped{
        brokers::own(shape),
        brokers::own(items),
        brokers::own(maybe),
    };
}


inline EveryoneView::EveryoneView(const conformance_Everyone &) {}
inline Everyone EveryoneView::own() const {
    return Everyone{};
}

inline bool operator==(const NewTypes &left_, const NewTypes &right_) {
    return left_.times == right_.times &&
           left_.maps == right_.maps &&
           left_.tuples == right_.tuples &&
           left_.tree == right_.tree;
}
inline NewTypesView::NewTypesView(const conformance_NewTypes &from_)
    : times(brokers::view<TimesView>(from_.times))
    , maps(brokers::view<MapsView>(from_.maps))
    , tuples(brokers::view<TuplesView>(from_.tuples))
    , tree(brokers::view<TreeView>(from_.tree)) {}
inline NewTypes NewTypesView::own() const {
    return NewTypes{
        brokers::own(times),
        brokers::own(maps),
        brokers::own(tuples),
        brokers::own(tree),
    };
}

inline bool operator==(const Pushed &left_, const Pushed &right_) {
    return left_.pair == right_.pair &&
           left_.map == right_.map &&
           left_.after == right_.after;
}
inline PushedView::PushedView(const conformance_Pushed &from_)
    : pair(brokers::view<std::tuple<int32_t, std::string_view>>(from_.pair))
    , map(brokers::view<brokers::MapView<std::string_view, int64_t>>(from_.map))
    , after(brokers::view<std::chrono::nanoseconds>(from_.after)) {}
inline Pushed PushedView::own() const {
    return Pushed{
        brokers::own(pair),
        brokers::own(map),
        brokers::own(after),
    };
}

inline bool operator==(const Grown &left_, const Grown &right_) {
    return left_.tree == right_.tree;
}
inline GrownView::GrownView(const conformance_Grown &from_)
    : tree(brokers::view<TreeView>(from_.tree)) {}
inline Grown GrownView::own() const {
    return Grown{
        brokers::own(tree),
    };
}

/// One instance of the library.
///
/// Move-only. Every member may be called from any thread at any time, also while another thread is in `shutdown` and
/// also inside callbacks. The `owner` that callbacks get is the same instance, but owns nothing: the object itself may be
/// moved or destroyed while they run, and by them. Calls without an instance answer `Status::BadContext`.
class Conformance {
    friend detail::Client;
    detail::Client client_;
    explicit Conformance(detail::Client::Borrow borrow) noexcept : client_(borrow) {}

  public:
    /// An inert object; `createContext` gives it an instance.
    Conformance() = default;

    /// Creates the instance: runs the library's setup, starts its threads. When it returns, calls and subscriptions work.
    /// An object has one instance at a time.
    Result<void> createContext(const Options &options = {}) { return client_.createContext(options); }
    /// Ends the instance: new calls are refused, running ones end, the events already queued are delivered, the threads
    /// stop. When it returns `Status::Ok`, no callback runs and none will. Inside a callback it takes effect at once but
    /// does not wait. `Status::BadContext` if there is no instance. The destructor does the same.
    Status shutdown() noexcept { return client_.shutdown(); }

    /// The instance's handle for the C functions; 0 when inert.
    uint64_t ctx() const noexcept { return client_.ctx(); }
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
    static std::string lastError() { return detail::Client::lastError(); }

    /// Where exceptions that leave callbacks go, instead of stderr. An empty hook brings stderr back.
    void setExceptionHook(ExceptionHook hook) { client_.setExceptionHook(std::move(hook)); }
    /// How many exceptions have left callbacks so far.
    uint64_t callbackExceptions() const noexcept { return client_.callbackExceptions(); }

    /// Answer a truth value, as it was given.
    ///
    /// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
    ///
    /// - `value`: What comes back.
    Result<bool> echoBool(bool value, Timeout timeout = std::nullopt) const {
        return client_.call<bool, brokers::ProviderMessage>(conformance_echoBoolWithin, timeout, value);
    }
    /// The same, as a value.
    Result<bool> request(const EchoBool &request_, Timeout timeout = std::nullopt) const {
        return echoBool(request_.value, timeout);
    }

    /// Answer a signed number of 8 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int8_t> echoI8(int8_t value, Timeout timeout = std::nullopt) const {
        return client_.call<int8_t, brokers::ProviderMessage>(conformance_echoI8Within, timeout, value);
    }
    /// The same, as a value.
    Result<int8_t> request(const EchoI8 &request_, Timeout timeout = std::nullopt) const {
        return echoI8(request_.value, timeout);
    }

    /// Answer a signed number of 16 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int16_t> echoI16(int16_t value, Timeout timeout = std::nullopt) const {
        return client_.call<int16_t, brokers::ProviderMessage>(conformance_echoI16Within, timeout, value);
    }
    /// The same, as a value.
    Result<int16_t> request(const EchoI16 &request_, Timeout timeout = std::nullopt) const {
        return echoI16(request_.value, timeout);
    }

    /// Answer a signed number of 32 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int32_t> echoI32(int32_t value, Timeout timeout = std::nullopt) const {
        return client_.call<int32_t, brokers::ProviderMessage>(conformance_echoI32Within, timeout, value);
    }
    /// The same, as a value.
    Result<int32_t> request(const EchoI32 &request_, Timeout timeout = std::nullopt) const {
        return echoI32(request_.value, timeout);
    }

    /// Answer a signed number of 64 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<int64_t> echoI64(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, brokers::ProviderMessage>(conformance_echoI64Within, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const EchoI64 &request_, Timeout timeout = std::nullopt) const {
        return echoI64(request_.value, timeout);
    }

    /// Answer an unsigned number of 8 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint8_t> echoU8(uint8_t value, Timeout timeout = std::nullopt) const {
        return client_.call<uint8_t, brokers::ProviderMessage>(conformance_echoU8Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint8_t> request(const EchoU8 &request_, Timeout timeout = std::nullopt) const {
        return echoU8(request_.value, timeout);
    }

    /// Answer an unsigned number of 16 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint16_t> echoU16(uint16_t value, Timeout timeout = std::nullopt) const {
        return client_.call<uint16_t, brokers::ProviderMessage>(conformance_echoU16Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint16_t> request(const EchoU16 &request_, Timeout timeout = std::nullopt) const {
        return echoU16(request_.value, timeout);
    }

    /// Answer an unsigned number of 32 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint32_t> echoU32(uint32_t value, Timeout timeout = std::nullopt) const {
        return client_.call<uint32_t, brokers::ProviderMessage>(conformance_echoU32Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint32_t> request(const EchoU32 &request_, Timeout timeout = std::nullopt) const {
        return echoU32(request_.value, timeout);
    }

    /// Answer an unsigned number of 64 bits, as it was given.
    ///
    /// - `value`: What comes back.
    Result<uint64_t> echoU64(uint64_t value, Timeout timeout = std::nullopt) const {
        return client_.call<uint64_t, brokers::ProviderMessage>(conformance_echoU64Within, timeout, value);
    }
    /// The same, as a value.
    Result<uint64_t> request(const EchoU64 &request_, Timeout timeout = std::nullopt) const {
        return echoU64(request_.value, timeout);
    }

    /// Answer a number of single precision, as it was given.
    ///
    /// - `value`: What comes back.
    Result<float> echoF32(float value, Timeout timeout = std::nullopt) const {
        return client_.call<float, brokers::ProviderMessage>(conformance_echoF32Within, timeout, value);
    }
    /// The same, as a value.
    Result<float> request(const EchoF32 &request_, Timeout timeout = std::nullopt) const {
        return echoF32(request_.value, timeout);
    }

    /// Answer a number of double precision, as it was given.
    ///
    /// - `value`: What comes back.
    Result<double> echoF64(double value, Timeout timeout = std::nullopt) const {
        return client_.call<double, brokers::ProviderMessage>(conformance_echoF64Within, timeout, value);
    }
    /// The same, as a value.
    Result<double> request(const EchoF64 &request_, Timeout timeout = std::nullopt) const {
        return echoF64(request_.value, timeout);
    }

    /// Answer a character, as it was given.
    ///
    /// - `value`: What comes back.
    Result<char32_t> echoChar(char32_t value, Timeout timeout = std::nullopt) const {
        return client_.call<char32_t, brokers::ProviderMessage>(conformance_echoCharWithin, timeout, value);
    }
    /// The same, as a value.
    Result<char32_t> request(const EchoChar &request_, Timeout timeout = std::nullopt) const {
        return echoChar(request_.value, timeout);
    }

    /// Answer a text, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::string> echoString(std::string_view value, Timeout timeout = std::nullopt) const {
        return client_.call<std::string_view, brokers::ProviderMessage>(conformance_echoStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::string> request(const EchoString &request_, Timeout timeout = std::nullopt) const {
        return echoString(request_.value, timeout);
    }

    /// Answer bytes, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::vector<uint8_t>> echoBytes(brokers::Items<uint8_t> value, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const uint8_t>, brokers::ProviderMessage>(conformance_echoBytesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::vector<uint8_t>> request(const EchoBytes &request_, Timeout timeout = std::nullopt) const {
        return echoBytes(request_.value, timeout);
    }

    /// Answer a list of numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<int32_t>> echoVecI32(brokers::Items<int32_t> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const int32_t>, brokers::ProviderMessage>(conformance_echoVecI32Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<int32_t>> request(const EchoVecI32 &request_, Timeout timeout = std::nullopt) const {
        return echoVecI32(request_.values, timeout);
    }

    /// Answer a list of floating-point numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<double>> echoVecF64(brokers::Items<double> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const double>, brokers::ProviderMessage>(conformance_echoVecF64Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<double>> request(const EchoVecF64 &request_, Timeout timeout = std::nullopt) const {
        return echoVecF64(request_.values, timeout);
    }

    /// Answer a list of truth values, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<uint8_t>> echoVecBool(brokers::Items<uint8_t> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const uint8_t>, brokers::ProviderMessage>(conformance_echoVecBoolWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<uint8_t>> request(const EchoVecBool &request_, Timeout timeout = std::nullopt) const {
        return echoVecBool(request_.values, timeout);
    }

    /// Answer a list of texts, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::string>> echoVecString(brokers::Items<std::string> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::Seq<std::string_view>, brokers::ProviderMessage>(conformance_echoVecStringWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::string>> request(const EchoVecString &request_, Timeout timeout = std::nullopt) const {
        return echoVecString(request_.values, timeout);
    }

    /// Answer a list of byte strings, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::vector<uint8_t>>> echoVecBytes(brokers::Items<std::vector<uint8_t>> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::Seq<brokers::span<const uint8_t>>, brokers::ProviderMessage>(conformance_echoVecBytesWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::vector<uint8_t>>> request(const EchoVecBytes &request_, Timeout timeout = std::nullopt) const {
        return echoVecBytes(request_.values, timeout);
    }

    /// Answer a list of structures, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Item>> echoVecStruct(brokers::Items<Item> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::Seq<ItemView>, brokers::ProviderMessage>(conformance_echoVecStructWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Item>> request(const EchoVecStruct &request_, Timeout timeout = std::nullopt) const {
        return echoVecStruct(request_.values, timeout);
    }

    /// Answer a list of variants, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Color>> echoVecEnum(brokers::Items<Color> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const Color>, brokers::ProviderMessage>(conformance_echoVecEnumWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Color>> request(const EchoVecEnum &request_, Timeout timeout = std::nullopt) const {
        return echoVecEnum(request_.values, timeout);
    }

    /// Answer a list of newtypes, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<Meters>> echoVecNewtype(brokers::Items<Meters> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::span<const Meters>, brokers::ProviderMessage>(conformance_echoVecNewtypeWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<Meters>> request(const EchoVecNewtype &request_, Timeout timeout = std::nullopt) const {
        return echoVecNewtype(request_.values, timeout);
    }

    /// Answer a list of lists, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::vector<std::vector<double>>> echoVecVecF64(brokers::Items<std::vector<double>> values, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::Seq<brokers::span<const double>>, brokers::ProviderMessage>(conformance_echoVecVecF64Within, timeout, values);
    }
    /// The same, as a value.
    Result<std::vector<std::vector<double>>> request(const EchoVecVecF64 &request_, Timeout timeout = std::nullopt) const {
        return echoVecVecF64(request_.values, timeout);
    }

    /// Answer a fixed number of numbers, as it was given.
    ///
    /// - `values`: What comes back.
    Result<std::array<int32_t, 4>> echoArray(const std::array<int32_t, 4> &values, Timeout timeout = std::nullopt) const {
        return client_.call<std::array<int32_t, 4>, brokers::ProviderMessage>(conformance_echoArrayWithin, timeout, values);
    }
    /// The same, as a value.
    Result<std::array<int32_t, 4>> request(const EchoArray &request_, Timeout timeout = std::nullopt) const {
        return echoArray(request_.values, timeout);
    }

    /// Answer a number or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<int64_t>> echoOptionI64(std::optional<int64_t> value, Timeout timeout = std::nullopt) const {
        return client_.call<std::optional<int64_t>, brokers::ProviderMessage>(conformance_echoOptionI64Within, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<int64_t>> request(const EchoOptionI64 &request_, Timeout timeout = std::nullopt) const {
        return echoOptionI64(request_.value, timeout);
    }

    /// Answer a text or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<std::string>> echoOptionString(std::optional<std::string_view> value, Timeout timeout = std::nullopt) const {
        return client_.call<std::optional<std::string_view>, brokers::ProviderMessage>(conformance_echoOptionStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<std::string>> request(const EchoOptionString &request_, Timeout timeout = std::nullopt) const {
        return echoOptionString(request_.value, timeout);
    }

    /// Answer a structure or nothing, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::optional<Item>> echoOptionStruct(const std::optional<Item> &value, Timeout timeout = std::nullopt) const {
        return client_.call<std::optional<ItemView>, brokers::ProviderMessage>(conformance_echoOptionStructWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::optional<Item>> request(const EchoOptionStruct &request_, Timeout timeout = std::nullopt) const {
        return echoOptionStruct(request_.value, timeout);
    }

    /// Answer a variant without data, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Color> echoEnum(Color value, Timeout timeout = std::nullopt) const {
        return client_.call<Color, brokers::ProviderMessage>(conformance_echoEnumWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Color> request(const EchoEnum &request_, Timeout timeout = std::nullopt) const {
        return echoEnum(request_.value, timeout);
    }

    /// Answer a newtype of a number, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Meters> echoNewtype(Meters value, Timeout timeout = std::nullopt) const {
        return client_.call<Meters, brokers::ProviderMessage>(conformance_echoNewtypeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Meters> request(const EchoNewtype &request_, Timeout timeout = std::nullopt) const {
        return echoNewtype(request_.value, timeout);
    }

    /// Answer a newtype of a text, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Label> echoNewtypeString(std::string_view value, Timeout timeout = std::nullopt) const {
        return client_.call<std::string_view, brokers::ProviderMessage>(conformance_echoNewtypeStringWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Label> request(const EchoNewtypeString &request_, Timeout timeout = std::nullopt) const {
        return echoNewtypeString(request_.value, timeout);
    }

    /// Answer a value of an aliased type, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Ratio> echoAlias(Ratio value, Timeout timeout = std::nullopt) const {
        return client_.call<Ratio, brokers::ProviderMessage>(conformance_echoAliasWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Ratio> request(const EchoAlias &request_, Timeout timeout = std::nullopt) const {
        return echoAlias(request_.value, timeout);
    }

    /// Answer a structure with a field of every kind, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Everything> echoStruct(const Everything &value, Timeout timeout = std::nullopt) const {
        return client_.call<EverythingView, brokers::ProviderMessage>(conformance_echoStructWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Everything> request(const EchoStruct &request_, Timeout timeout = std::nullopt) const {
        return echoStruct(request_.value, timeout);
    }

    /// Answer a variant with data, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Shape> echoShape(const Shape &value, Timeout timeout = std::nullopt) const {
        return client_.call<ShapeView, brokers::ProviderMessage>(conformance_echoShapeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Shape> request(const EchoShape &request_, Timeout timeout = std::nullopt) const {
        return echoShape(request_.value, timeout);
    }

    /// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
    ///
    /// - `number`: First.
    /// - `text`: Second.
    /// - `items`: Third.
    /// - `maybe`: Fourth.
    /// - `shape`: Fifth.
    /// - `flag`: Sixth.
    Result<std::string> describe(int32_t number, std::string_view text, brokers::Items<Item> items, std::optional<int64_t> maybe, const Shape &shape, bool flag, Timeout timeout = std::nullopt) const {
        return client_.call<std::string_view, brokers::ProviderMessage>(conformance_describeWithin, timeout, number, text, items, maybe, shape, flag);
    }
    /// The same, as a value.
    Result<std::string> request(const Describe &request_, Timeout timeout = std::nullopt) const {
        return describe(request_.number, request_.text, request_.items, request_.maybe, request_.shape, request_.flag, timeout);
    }

    /// Take nothing, answer nothing.
    Result<void> unitResult(Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_unitResultWithin, timeout);
    }
    /// The same, as a value.
    Result<void> request(const UnitResult &, Timeout timeout = std::nullopt) const {
        return unitResult(timeout);
    }

    /// Fail with the variant that was asked for.
    ///
    /// - `kind`: The variant.
    Result<int64_t, TestError> fail(FailKind kind, Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, TestErrorView>(conformance_failWithin, timeout, kind);
    }
    /// The same, as a value.
    Result<int64_t, TestError> request(const Fail &request_, Timeout timeout = std::nullopt) const {
        return fail(request_.kind, timeout);
    }

    /// Fail with `PlainError::Late`.
    Result<int64_t, PlainError> failPlain(Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, PlainError>(conformance_failPlainWithin, timeout);
    }
    /// The same, as a value.
    Result<int64_t, PlainError> request(const FailPlain &, Timeout timeout = std::nullopt) const {
        return failPlain(timeout);
    }

    /// Fail with a text.
    ///
    /// - `text`: The text.
    Result<int64_t> failMessage(std::string_view text, Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, brokers::ProviderMessage>(conformance_failMessageWithin, timeout, text);
    }
    /// The same, as a value.
    Result<int64_t> request(const FailMessage &request_, Timeout timeout = std::nullopt) const {
        return failMessage(request_.text, timeout);
    }

    /// Panic.
    ///
    /// - `message`: What the panic says.
    Result<int64_t> panics(std::string_view message, Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, brokers::ProviderMessage>(conformance_panicsWithin, timeout, message);
    }
    /// The same, as a value.
    Result<int64_t> request(const Panics &request_, Timeout timeout = std::nullopt) const {
        return panics(request_.message, timeout);
    }

    /// Declared, and never provided.
    Result<bool> unprovided(Timeout timeout = std::nullopt) const {
        return client_.call<bool, brokers::ProviderMessage>(conformance_unprovidedWithin, timeout);
    }
    /// The same, as a value.
    Result<bool> request(const Unprovided &, Timeout timeout = std::nullopt) const {
        return unprovided(timeout);
    }

    /// Try to provide `EchoBool` a second time; answers whether that was refused.
    Result<bool> secondProvider(Timeout timeout = std::nullopt) const {
        return client_.call<bool, brokers::ProviderMessage>(conformance_secondProviderWithin, timeout);
    }
    /// The same, as a value.
    Result<bool> request(const SecondProvider &, Timeout timeout = std::nullopt) const {
        return secondProvider(timeout);
    }

    /// Wait without holding up the processing thread; the beginning is told by `WaitStarted`.
    ///
    /// - `ms`: For how many milliseconds.
    Result<void> wait(uint32_t ms, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_waitWithin, timeout, ms);
    }
    /// The same, as a value.
    Result<void> request(const Wait &request_, Timeout timeout = std::nullopt) const {
        return wait(request_.ms, timeout);
    }

    /// Answer how many `Wait`s were given up before their time had come.
    Result<uint64_t> droppedWaits(Timeout timeout = std::nullopt) const {
        return client_.call<uint64_t, brokers::ProviderMessage>(conformance_droppedWaitsWithin, timeout);
    }
    /// The same, as a value.
    Result<uint64_t> request(const DroppedWaits &, Timeout timeout = std::nullopt) const {
        return droppedWaits(timeout);
    }

    /// Hold up the processing thread; nothing can interrupt that. The beginning is told by `WaitStarted`.
    ///
    /// - `ms`: For how many milliseconds.
    Result<void> block(uint32_t ms, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_blockWithin, timeout, ms);
    }
    /// The same, as a value.
    Result<void> request(const Block &request_, Timeout timeout = std::nullopt) const {
        return block(request_.ms, timeout);
    }

    /// Ask `EchoI64` from inside a provider and answer what it answered.
    ///
    /// - `value`: What to ask with.
    Result<int64_t> callBack(int64_t value, Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, brokers::ProviderMessage>(conformance_callBackWithin, timeout, value);
    }
    /// The same, as a value.
    Result<int64_t> request(const CallBack &request_, Timeout timeout = std::nullopt) const {
        return callBack(request_.value, timeout);
    }

    /// Emit `Tick` a number of times on the processing thread, numbered from 0.
    ///
    /// - `count`: How many times.
    /// - `text`: The text of each.
    Result<void> emitBurst(uint32_t count, std::string_view text, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_emitBurstWithin, timeout, count, text);
    }
    /// The same, as a value.
    Result<void> request(const EmitBurst &request_, Timeout timeout = std::nullopt) const {
        return emitBurst(request_.count, request_.text, timeout);
    }

    /// Emit `Tick` from several threads at once; answers when all of them are done.
    ///
    /// - `threads`: How many threads; each puts its number, counted from 0, into the text.
    /// - `each`: How many ticks each thread emits, numbered from 0.
    Result<void> emitFromThread(uint32_t threads, uint32_t each, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_emitFromThreadWithin, timeout, threads, each);
    }
    /// The same, as a value.
    Result<void> request(const EmitFromThread &request_, Timeout timeout = std::nullopt) const {
        return emitFromThread(request_.threads, request_.each, timeout);
    }

    /// Emit one `Shaped` of what is given.
    ///
    /// - `shape`: Its shape.
    /// - `items`: Its items.
    /// - `maybe`: Its text, if it has one.
    Result<void> emitShape(const Shape &shape, brokers::Items<Item> items, std::optional<std::string_view> maybe, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_emitShapeWithin, timeout, shape, items, maybe);
    }
    /// The same, as a value.
    Result<void> request(const EmitShape &request_, Timeout timeout = std::nullopt) const {
        return emitShape(request_.shape, request_.items, request_.maybe, timeout);
    }

    /// Answer the sum of the amounts of all `Poke`s so far.
    Result<int64_t> pokeTotal(Timeout timeout = std::nullopt) const {
        return client_.call<int64_t, brokers::ProviderMessage>(conformance_pokeTotalWithin, timeout);
    }
    /// The same, as a value.
    Result<int64_t> request(const PokeTotal &, Timeout timeout = std::nullopt) const {
        return pokeTotal(timeout);
    }

    /// Answer a duration, and the moment that long after 1970.
    ///
    /// - `sec`: Whole seconds.
    /// - `nsec`: Nanoseconds, below a second.
    Result<std::tuple<std::chrono::nanoseconds, brokers::SystemTime>> splitSecond(uint64_t sec, uint32_t nsec, Timeout timeout = std::nullopt) const {
        return client_.call<std::tuple<std::chrono::nanoseconds, brokers::SystemTime>, brokers::ProviderMessage>(conformance_splitSecondWithin, timeout, sec, nsec);
    }
    /// The same, as a value.
    Result<std::tuple<std::chrono::nanoseconds, brokers::SystemTime>> request(const SplitSecond &request_, Timeout timeout = std::nullopt) const {
        return splitSecond(request_.sec, request_.nsec, timeout);
    }

    /// Answer durations and moments, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Times> echoTimes(const Times &value, Timeout timeout = std::nullopt) const {
        return client_.call<TimesView, brokers::ProviderMessage>(conformance_echoTimesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Times> request(const EchoTimes &request_, Timeout timeout = std::nullopt) const {
        return echoTimes(request_.value, timeout);
    }

    /// Answer maps, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Maps> echoMaps(const Maps &value, Timeout timeout = std::nullopt) const {
        return client_.call<MapsView, brokers::ProviderMessage>(conformance_echoMapsWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Maps> request(const EchoMaps &request_, Timeout timeout = std::nullopt) const {
        return echoMaps(request_.value, timeout);
    }

    /// Answer tuples, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Tuples> echoTuples(const Tuples &value, Timeout timeout = std::nullopt) const {
        return client_.call<TuplesView, brokers::ProviderMessage>(conformance_echoTuplesWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tuples> request(const EchoTuples &request_, Timeout timeout = std::nullopt) const {
        return echoTuples(request_.value, timeout);
    }

    /// Answer a tree, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Tree> echoTree(const Tree &value, Timeout timeout = std::nullopt) const {
        return client_.call<TreeView, brokers::ProviderMessage>(conformance_echoTreeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tree> request(const EchoTree &request_, Timeout timeout = std::nullopt) const {
        return echoTree(request_.value, timeout);
    }

    /// Answer a chain, as it was given.
    ///
    /// - `value`: What comes back.
    Result<List> echoList(const List &value, Timeout timeout = std::nullopt) const {
        return client_.call<ListView, brokers::ProviderMessage>(conformance_echoListWithin, timeout, value);
    }
    /// The same, as a value.
    Result<List> request(const EchoList &request_, Timeout timeout = std::nullopt) const {
        return echoList(request_.value, timeout);
    }

    /// Answer an expression, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Expr> echoExpr(const Expr &value, Timeout timeout = std::nullopt) const {
        return client_.call<ExprView, brokers::ProviderMessage>(conformance_echoExprWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Expr> request(const EchoExpr &request_, Timeout timeout = std::nullopt) const {
        return echoExpr(request_.value, timeout);
    }

    /// Answer types that are made of each other, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Even> echoEven(const Even &value, Timeout timeout = std::nullopt) const {
        return client_.call<EvenView, brokers::ProviderMessage>(conformance_echoEvenWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Even> request(const EchoEven &request_, Timeout timeout = std::nullopt) const {
        return echoEven(request_.value, timeout);
    }

    /// Answer maps of maps, as they were given.
    ///
    /// - `value`: What comes back.
    Result<Index> echoIndex(const Index &value, Timeout timeout = std::nullopt) const {
        return client_.call<IndexView, brokers::ProviderMessage>(conformance_echoIndexWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Index> request(const EchoIndex &request_, Timeout timeout = std::nullopt) const {
        return echoIndex(request_.value, timeout);
    }

    /// Answer a map, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::map<std::string, int64_t>> echoMap(const std::map<std::string, int64_t> &value, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::MapView<std::string_view, int64_t>, brokers::ProviderMessage>(conformance_echoMapWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::map<std::string, int64_t>> request(const EchoMap &request_, Timeout timeout = std::nullopt) const {
        return echoMap(request_.value, timeout);
    }

    /// Answer a tuple, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::tuple<int32_t, std::string>> echoPair(const std::tuple<int32_t, std::string> &value, Timeout timeout = std::nullopt) const {
        return client_.call<std::tuple<int32_t, std::string_view>, brokers::ProviderMessage>(conformance_echoPairWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::tuple<int32_t, std::string>> request(const EchoPair &request_, Timeout timeout = std::nullopt) const {
        return echoPair(request_.value, timeout);
    }

    /// Answer a duration, as it was given.
    ///
    /// - `value`: What comes back.
    Result<std::chrono::nanoseconds> echoDuration(std::chrono::nanoseconds value, Timeout timeout = std::nullopt) const {
        return client_.call<std::chrono::nanoseconds, brokers::ProviderMessage>(conformance_echoDurationWithin, timeout, value);
    }
    /// The same, as a value.
    Result<std::chrono::nanoseconds> request(const EchoDuration &request_, Timeout timeout = std::nullopt) const {
        return echoDuration(request_.value, timeout);
    }

    /// Answer a moment, as it was given.
    ///
    /// - `value`: What comes back.
    Result<brokers::SystemTime> echoTime(brokers::SystemTime value, Timeout timeout = std::nullopt) const {
        return client_.call<brokers::SystemTime, brokers::ProviderMessage>(conformance_echoTimeWithin, timeout, value);
    }
    /// The same, as a value.
    Result<brokers::SystemTime> request(const EchoTime &request_, Timeout timeout = std::nullopt) const {
        return echoTime(request_.value, timeout);
    }

    /// Answer a tree in a box, as it was given.
    ///
    /// - `value`: What comes back.
    Result<Tree> echoBoxed(const Tree &value, Timeout timeout = std::nullopt) const {
        return client_.call<TreeView, brokers::ProviderMessage>(conformance_echoBoxedWithin, timeout, value);
    }
    /// The same, as a value.
    Result<Tree> request(const EchoBoxed &request_, Timeout timeout = std::nullopt) const {
        return echoBoxed(request_.value, timeout);
    }

    /// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
    ///
    /// - `depth`: How many links.
    Result<List> deepList(uint32_t depth, Timeout timeout = std::nullopt) const {
        return client_.call<ListView, brokers::ProviderMessage>(conformance_deepListWithin, timeout, depth);
    }
    /// The same, as a value.
    Result<List> request(const DeepList &request_, Timeout timeout = std::nullopt) const {
        return deepList(request_.depth, timeout);
    }

    /// Emit a `Grown` whose tree has as many levels as asked for; none counts as one.
    ///
    /// - `depth`: How many levels.
    Result<void> emitGrown(uint32_t depth, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_emitGrownWithin, timeout, depth);
    }
    /// The same, as a value.
    Result<void> request(const EmitGrown &request_, Timeout timeout = std::nullopt) const {
        return emitGrown(request_.depth, timeout);
    }

    /// Emit one `NewTypes` of what is given.
    ///
    /// - `times`: Its times.
    /// - `maps`: Its maps.
    /// - `tuples`: Its tuples.
    /// - `tree`: Its tree.
    Result<void> emitNewTypes(const Times &times, const Maps &maps, const Tuples &tuples, const Tree &tree, Timeout timeout = std::nullopt) const {
        return client_.call<void, brokers::ProviderMessage>(conformance_emitNewTypesWithin, timeout, times, maps, tuples, tree);
    }
    /// The same, as a value.
    Result<void> request(const EmitNewTypes &request_, Timeout timeout = std::nullopt) const {
        return emitNewTypes(request_.times, request_.maps, request_.tuples, request_.tree, timeout);
    }

    /// Fail with `NewTypesError::Bad` of what is given.
    ///
    /// - `pair`: Its tuple.
    /// - `map`: Its map.
    /// - `at`: Its moment.
    /// - `tree`: Its tree.
    Result<void, NewTypesError> failNewTypes(const std::tuple<int32_t, std::string> &pair, const std::map<std::string, int64_t> &map, brokers::SystemTime at, const Tree &tree, Timeout timeout = std::nullopt) const {
        return client_.call<void, NewTypesErrorView>(conformance_failNewTypesWithin, timeout, pair, map, at, tree);
    }
    /// The same, as a value.
    Result<void, NewTypesError> request(const FailNewTypes &request_, Timeout timeout = std::nullopt) const {
        return failNewTypes(request_.pair, request_.map, request_.at, request_.tree, timeout);
    }

    /// One of many.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, uint32_t n, std::string_view text)`
    /// - `(Conformance &owner, const TickView &event)`
    /// - `(Conformance &owner, const Tick &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onTick(F &&callback) {
        if constexpr (detail::Client::accepts<TickView, F>) {
            return client_.listen<TickView>(conformance_onTick, "Tick", std::forward<F>(callback));
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
    template <class F> Subscription subscribeTick(F &&callback) {
        return Subscription(onTick(std::forward<F>(callback)), conformance_offTick);
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
    template <class F> Handle onWaitStarted(F &&callback) {
        if constexpr (detail::Client::accepts<WaitStartedView, F>) {
            return client_.listen<WaitStartedView>(conformance_onWaitStarted, "WaitStarted", std::forward<F>(callback));
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
    template <class F> Subscription subscribeWaitStarted(F &&callback) {
        return Subscription(onWaitStarted(std::forward<F>(callback)), conformance_offWaitStarted);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offWaitStarted(const Handle &handle) noexcept { return client_.drop(conformance_offWaitStarted, handle); }
    /// Ends all subscriptions to this event.
    Status offWaitStarted() noexcept { return client_.dropAll(conformance_offAllWaitStarted); }

    /// An event that carries what is not a number.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, ShapeView shape, brokers::Seq<ItemView> items, std::optional<std::string_view> maybe)`
    /// - `(Conformance &owner, const ShapedView &event)`
    /// - `(Conformance &owner, const Shaped &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onShaped(F &&callback) {
        if constexpr (detail::Client::accepts<ShapedView, F>) {
            return client_.listen<ShapedView>(conformance_onShaped, "Shaped", std::forward<F>(callback));
        } else {
            static_assert(detail::Client::accepts<ShapedView, F>,
                          "onShaped takes a callable with the parameters "
                          "(Conformance &, ShapeView shape, brokers::Seq<ItemView> items, std::optional<std::string_view> maybe), "
                          "(Conformance &, const ShapedView &), (Conformance &, const Shaped &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribeShaped(F &&callback) {
        return Subscription(onShaped(std::forward<F>(callback)), conformance_offShaped);
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
    template <class F> Handle onEveryone(F &&callback) {
        if constexpr (detail::Client::accepts<EveryoneView, F>) {
            return client_.listen<EveryoneView>(conformance_onEveryone, "Everyone", std::forward<F>(callback));
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
    template <class F> Subscription subscribeEveryone(F &&callback) {
        return Subscription(onEveryone(std::forward<F>(callback)), conformance_offEveryone);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offEveryone(const Handle &handle) noexcept { return client_.drop(conformance_offEveryone, handle); }
    /// Ends all subscriptions to this event.
    Status offEveryone() noexcept { return client_.dropAll(conformance_offAllEveryone); }

    /// An event with structures of them all.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, TimesView times, MapsView maps, TuplesView tuples, TreeView tree)`
    /// - `(Conformance &owner, const NewTypesView &event)`
    /// - `(Conformance &owner, const NewTypes &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onNewTypes(F &&callback) {
        if constexpr (detail::Client::accepts<NewTypesView, F>) {
            return client_.listen<NewTypesView>(conformance_onNewTypes, "NewTypes", std::forward<F>(callback));
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
    template <class F> Subscription subscribeNewTypes(F &&callback) {
        return Subscription(onNewTypes(std::forward<F>(callback)), conformance_offNewTypes);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offNewTypes(const Handle &handle) noexcept { return client_.drop(conformance_offNewTypes, handle); }
    /// Ends all subscriptions to this event.
    Status offNewTypes() noexcept { return client_.dropAll(conformance_offAllNewTypes); }

    /// What a `PushNewTypes` carried.
    ///
    /// The callback is one of the following, taken in this order; strings, sequences and views are valid during the call.
    /// - `(Conformance &owner, std::tuple<int32_t, std::string_view> pair, brokers::MapView<std::string_view, int64_t> map, std::chrono::nanoseconds after)`
    /// - `(Conformance &owner, const PushedView &event)`
    /// - `(Conformance &owner, const Pushed &event)`
    /// - each of them without `owner`
    ///
    /// The handle is false if the subscription was refused; its `status` has the reason.
    template <class F> Handle onPushed(F &&callback) {
        if constexpr (detail::Client::accepts<PushedView, F>) {
            return client_.listen<PushedView>(conformance_onPushed, "Pushed", std::forward<F>(callback));
        } else {
            static_assert(detail::Client::accepts<PushedView, F>,
                          "onPushed takes a callable with the parameters "
                          "(Conformance &, std::tuple<int32_t, std::string_view> pair, brokers::MapView<std::string_view, int64_t> map, std::chrono::nanoseconds after), "
                          "(Conformance &, const PushedView &), (Conformance &, const Pushed &), "
                          "or one of these without the Conformance &");
            return {};
        }
    }
    /// The same, ended with the scope of what it returns.
    template <class F> Subscription subscribePushed(F &&callback) {
        return Subscription(onPushed(std::forward<F>(callback)), conformance_offPushed);
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
    template <class F> Handle onGrown(F &&callback) {
        if constexpr (detail::Client::accepts<GrownView, F>) {
            return client_.listen<GrownView>(conformance_onGrown, "Grown", std::forward<F>(callback));
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
    template <class F> Subscription subscribeGrown(F &&callback) {
        return Subscription(onGrown(std::forward<F>(callback)), conformance_offGrown);
    }
    /// Ends one subscription. When it returns `Status::Ok`, no call of its callback runs or will run, except inside a
    /// callback, where it does not wait.
    Status offGrown(const Handle &handle) noexcept { return client_.drop(conformance_offGrown, handle); }
    /// Ends all subscriptions to this event.
    Status offGrown() noexcept { return client_.dropAll(conformance_offAllGrown); }

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
};

} // namespace conformance

#endif // CONFORMANCE_HPP