// Result: an answer, or why there is none.
#ifndef BROKERS_V1_RESULT_HPP
#define BROKERS_V1_RESULT_HPP

#include "brokers/base.hpp"

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
