// Client: what every library's class does apart from its own requests, events and signals.
#ifndef BROKERS_V1_CLIENT_HPP
#define BROKERS_V1_CLIENT_HPP

#include "brokers/base.hpp"
#include "brokers/convert.hpp"
#include "brokers/event.hpp"
#include "brokers/options.hpp"
#include "brokers/result.hpp"

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
