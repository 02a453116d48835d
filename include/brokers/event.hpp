// Events: the forms of a callback, handles, scope-bound subscriptions.
#ifndef BROKERS_V1_EVENT_HPP
#define BROKERS_V1_EVENT_HPP

#include "brokers/base.hpp"
#include "brokers/convert.hpp"

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
