// Client: what every library's class does apart from its own requests, events and signals.
#ifndef BROKERS_V1_CLIENT_HPP
#define BROKERS_V1_CLIENT_HPP

#include "brokers/base.hpp"
#include "brokers/convert.hpp"
#include "brokers/event.hpp"
#include "brokers/result.hpp"

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
