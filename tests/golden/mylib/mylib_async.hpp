// mylib 0.1.0: asynchronous calls
//
// Made by brokers-codegen from the library's declarations; do not edit. Completes mylib.hpp, which it includes.
//
//     lib.someRequestAsync(..., [](Result<Answer, Error> answer) { ... });  // runs once, where callbacks run
//     std::future<Result<Answer, Error>> future = lib.someRequestFuture(...);
//     Result<Answer, Error> answer = co_await lib.someRequestTask(...);     // C++20; also brokers::syncWait(task)
//     lib.cancel(id);                                                       // the number that ...Async gives
//
// Behind the arguments may follow a timeout and, with C++20, a std::stop_token, which cancels: Mylib lib;
// lib.someRequestFuture(..., 500ms, token), or {} for the timeout. Arguments are copied before the call returns.
//
// Every call ends exactly once: with its answer, an error, `Status::Timeout`, `Cancelled`, or `Shutdown`. As many as
// `window()` may be without an answer. Beyond that, ...Async refuses with `Status::Again`; futures and tasks wait for their
// turn, but inside a callback, where they could wait for themselves, end with `Again` at once. Dropping a future does not
// cancel the call, dropping a task does.

#ifndef MYLIB_ASYNC_HPP
#define MYLIB_ASYNC_HPP

#include "mylib.hpp"

// Async: calls that return before their answer is there, which comes to a callback, a future or a coroutine.
//
// Callbacks run where those of events run. A future and a task have their answer from the thread that produced it, so
// that waiting for one works anywhere, also inside a callback. User code never runs on that thread: see `Task`.
#ifndef BROKERS_V1_ASYNC_HPP
#define BROKERS_V1_ASYNC_HPP


#include <future>
#if __cplusplus > 201703L && __has_include(<stop_token>)
#include <stop_token>
#endif
#if defined(__cpp_impl_coroutine) && __has_include(<coroutine>)
#define BROKERS_COROUTINES 1
#include <condition_variable>
#include <coroutine>
#else
#define BROKERS_COROUTINES 0
#endif

namespace brokers {
inline namespace v1 {
namespace detail {

/// The types of a C function that begins a call: `(ctx, arguments…, timeout, callback, user data, &id, &error)`.
template <class F> struct Begin;
template <class... P> struct Begin<std::int32_t (*)(std::uint64_t, P...)> {
    static constexpr std::size_t arguments = sizeof...(P) - 5;
    template <std::size_t I> using Parameter = std::tuple_element_t<I, std::tuple<P...>>;
    using Callback = Parameter<arguments + 1>;
};

/// What the answer is in C.
template <class F> struct AnswerOf;
template <class C, class Error>
struct AnswerOf<void (*)(std::uint64_t, std::uint64_t, const C *, const Error *, void *)> {
    using Type = C;
};

/// What cancels a call besides its deadline: nothing.
template <class Library, class Stop> struct Stopper {
    static_assert(std::is_same_v<Stop, NoStop>, "what stops a call is a std::stop_token, of C++20");
    static std::shared_ptr<Stopper> make(const NoStop &, std::uint64_t) noexcept { return nullptr; }
    void begun(RequestId) noexcept {}
};

#if defined(__cpp_lib_jthread)
/// A stop token: the stop may be requested before the call has its number, and after it is over.
template <class Library> struct Stopper<Library, std::stop_token> {
    struct Cancel {
        Stopper *stopper;
        // The last thing that looks at the stopper, since a call may be over, and let go of it, before this returns.
        void operator()() const noexcept {
            stopper->stopped = true;
            stopper->cancel();
        }
    };

    Stopper(const std::stop_token &token, std::uint64_t instance) : ctx(instance), callback(token, Cancel{this}) {}
    static std::shared_ptr<Stopper> make(const std::stop_token &token, std::uint64_t instance) {
        return token.stop_possible() ? std::make_shared<Stopper>(token, instance) : nullptr;
    }
    void begun(RequestId number) noexcept {
        id = number;
        if (stopped) {
            cancel();
        }
    }
    void cancel() const noexcept {
        if (const RequestId number = id) {
            const Calling calling(ctx);
            static_cast<void>(Library::cancel(ctx, number));
        }
    }

    std::uint64_t ctx;
    std::atomic<RequestId> id{0};
    std::atomic<bool> stopped{false};
    std::stop_callback<Cancel> callback;
};
template <class Library> bool isStopped(const std::stop_token &token) noexcept { return token.stop_requested(); }
#endif
template <class Library> bool isStopped(const NoStop &) noexcept { return false; }

#if BROKERS_COROUTINES
struct Continuation;
#endif

} // namespace detail

#if BROKERS_COROUTINES

/// Continues a coroutine that awaited a task: to be called once, on the thread that is to run it. If the coroutine has
/// been destroyed by then, nothing happens.
class Resume {
  public:
    explicit Resume(std::shared_ptr<detail::Continuation> continuation) noexcept
        : continuation_(std::move(continuation)) {}
    void operator()() const;

  private:
    std::shared_ptr<detail::Continuation> continuation_;
};

namespace detail {

/// What a task needs of its library.
struct Door {
    std::int32_t (*cancel)(std::uint64_t, std::uint64_t);
    std::int32_t (*post)(std::uint64_t, void (*)(std::uint64_t, void *), void *);
};

class Loop;
/// Who waits on this thread, if it is in `syncWait`.
inline thread_local Loop *ownLoop = nullptr;

/// The way from the answer of a task to the coroutine that awaits it. Shared by the task, the library while the call is
/// in flight, and whoever is to resume the coroutine.
struct Continuation : std::enable_shared_from_this<Continuation> {
    enum State : int { Pending, Awaited, Answered, Resumed, Abandoned };

    explicit Continuation(std::shared_ptr<Catcher> catches) : catcher(std::move(catches)) {}

    /// Has `suspended` resumed with the answer; false if that is there already. In a function of its own: nothing here may
    /// be kept in the coroutine, which may run, and be gone, before this returns.
    [[gnu::noinline]] bool await(std::coroutine_handle<> suspended) noexcept {
        coroutine = suspended;
        int expected = Pending;
        return state.compare_exchange_strong(expected, Awaited);
    }

    /// The answer is there, on the thread that has it: sends the coroutine, if there is one yet, to where it goes on.
    void answered() noexcept {
        if (state.exchange(Answered) == Awaited) {
            send();
        }
    }
    /// To the executor, or to who waits in `syncWait`, or else to where the instance's callbacks run.
    void send() noexcept;
    /// To where the instance's callbacks run. An instance that has ended has no such place: then it is here.
    void post() noexcept {
        inFlight = shared_from_this();
        const Calling calling(ctx, this);
        if (door->post(ctx, &Continuation::posted, this) != 0) {
            posted(ctx, this);
        }
    }
    static void posted(std::uint64_t ctx, void *userData) noexcept {
        InCallback inside(ctx, userData);
        inside.inTurn();
        const auto self = std::move(static_cast<Continuation *>(userData)->inFlight);
        self->catcher->guarded(self->request, [&] { self->resume(); });
    }
    void resume() {
        int expected = Answered;
        if (state.compare_exchange_strong(expected, Resumed)) {
            coroutine.resume();
        }
    }

    std::atomic<int> state{Pending};
    std::coroutine_handle<> coroutine;
    std::function<void(Resume)> executor;
    std::shared_ptr<Loop> waiter;
    std::shared_ptr<Catcher> catcher;
    std::shared_ptr<void> stopper;
    const Door *door = nullptr;
    const char *request = "";
    std::uint64_t ctx = 0;
    RequestId id = 0;
    /// Itself, while the library has its address.
    std::shared_ptr<Continuation> inFlight;
    /// The next one in the queue of `waiter`.
    std::shared_ptr<Continuation> next;
};

/// The coroutines that a thread in `syncWait` has to go on with.
class Loop : public std::enable_shared_from_this<Loop> {
  public:
    /// Makes it the loop of this thread, for a scope.
    class Scope {
      public:
        explicit Scope(Loop &inner) noexcept : outer_(std::exchange(ownLoop, &inner)) {}
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;
        ~Scope() { ownLoop = outer_; }

      private:
        Loop *outer_;
    };

    /// Whether the loop takes it.
    bool take(std::shared_ptr<Continuation> one) noexcept {
        const std::lock_guard<std::mutex> lock(mutex_);
        if (finished_) {
            return false;
        }
        auto *last = one.get();
        (last_ != nullptr ? last_->next : first_) = std::move(one);
        last_ = last;
        changed_.notify_one();
        return true;
    }
    /// What was waited for is there.
    void finish() noexcept {
        const std::lock_guard<std::mutex> lock(mutex_);
        finished_ = true;
        changed_.notify_one();
    }
    /// Goes on with coroutines until that happens; those that are left then go to where callbacks run.
    void run() {
        for (;;) {
            std::unique_lock<std::mutex> lock(mutex_);
            changed_.wait(lock, [&] { return finished_ || first_ != nullptr; });
            const auto one = std::move(first_);
            if (one == nullptr) {
                return;
            }
            first_ = std::move(one->next);
            last_ = first_ != nullptr ? last_ : nullptr;
            const bool finished = finished_;
            lock.unlock();
            finished ? one->post() : one->resume();
        }
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::shared_ptr<Continuation> first_;
    Continuation *last_ = nullptr;
    bool finished_ = false;
};

inline void Continuation::send() noexcept {
    auto self = shared_from_this();
    if (executor) {
        catcher->guarded("an executor", [&] { executor(Resume(std::move(self))); });
    } else if (waiter == nullptr || !waiter->take(std::move(self))) {
        post();
    }
}

/// The same with the answer.
template <class Outcome> struct Cell : Continuation {
    using Continuation::Continuation;
    std::optional<Outcome> outcome;
};

} // namespace detail

inline void Resume::operator()() const { continuation_->resume(); }

/// A call that was made, and whose answer a coroutine awaits: `co_await lib.fooTask(…)`, once.
///
/// Where the coroutine goes on, if the answer was not there already:
/// - where `via` says;
/// - inside of `syncWait`, on the thread that waits there;
/// - otherwise where the callbacks of the instance run (with `Delivery::Manual`, in `dispatch`), as a callback does: it
///   may call anything, but while it runs, or blocks, no callback does. It must not wait, other than in `syncWait` or for
///   a future, for what another coroutine does there. If the instance is gone by then: on the thread that ended it.
///
/// A task that is dropped without an answer, as when a coroutine that awaits it is destroyed, cancels the call. Who
/// destroys a coroutine must know, as always, that it is not just being resumed: as does one that runs where the
/// coroutine would go on.
template <class T, class E = ProviderMessage> class [[nodiscard]] Task {
    using Cell = detail::Cell<Result<T, E>>;

  public:
    explicit Task(std::shared_ptr<Cell> cell) noexcept : cell_(std::move(cell)) {}
    Task(Task &&) noexcept = default;
    Task &operator=(Task &&other) noexcept {
        if (this != &other) {
            drop();
            cell_ = std::move(other.cell_);
        }
        return *this;
    }
    ~Task() { drop(); }

    /// Whether the answer is there.
    bool done() const noexcept { return cell_->state >= Cell::Answered; }
    /// The number of the call; 0 if it could not be made.
    RequestId id() const noexcept { return cell_->id; }

    /// Has the coroutine go on where `executor` says: it is called with a `Resume` on the thread that has the answer, so it
    /// must be quick, pass that on and not throw, as in `[&](auto resume) { loop.post(resume); }`.
    Task &via(std::function<void(Resume)> executor) & {
        cell_->executor = std::move(executor);
        return *this;
    }
    Task &&via(std::function<void(Resume)> executor) && { return std::move(via(std::move(executor))); }

    /// What `co_await` makes of it.
    class Awaiter {
      public:
        explicit Awaiter(Cell &cell) noexcept : cell_(&cell) {}
        bool await_ready() const noexcept { return cell_->state >= Cell::Answered; }
        bool await_suspend(std::coroutine_handle<> coroutine) noexcept {
            cell_->waiter = detail::ownLoop != nullptr ? detail::ownLoop->shared_from_this() : nullptr;
            return cell_->await(coroutine);
        }
        Result<T, E> await_resume() {
            if (!cell_->outcome) {
                detail::fail("co_await", "INVALID_ARGUMENT", "a task can be awaited once");
            }
            auto outcome = std::move(*cell_->outcome);
            cell_->outcome.reset();
            return outcome;
        }

      private:
        Cell *cell_;
    };
    Awaiter operator co_await() const noexcept { return Awaiter(*cell_); }

  private:
    void drop() noexcept {
        if (cell_ != nullptr && cell_->state.exchange(Cell::Abandoned) < Cell::Answered) {
            const detail::Calling calling(cell_->ctx);
            static_cast<void>(cell_->door->cancel(cell_->ctx, cell_->id));
        }
    }

    std::shared_ptr<Cell> cell_;
};

namespace detail {

template <class A> decltype(auto) awaiter(A &&awaitable) {
    if constexpr (requires { std::forward<A>(awaitable).operator co_await(); }) {
        return std::forward<A>(awaitable).operator co_await();
    } else if constexpr (requires { operator co_await(std::forward<A>(awaitable)); }) {
        return operator co_await(std::forward<A>(awaitable));
    } else {
        return std::forward<A>(awaitable);
    }
}

/// The coroutine that stands for a thread in `syncWait`.
struct Waiting {
    struct promise_type {
        struct Finish {
            bool await_ready() const noexcept { return false; }
            // The thread that waits may end the coroutine as soon as it knows.
            void await_suspend(std::coroutine_handle<promise_type> self) const noexcept {
                const auto loop = self.promise().waiter;
                loop->finish();
            }
            void await_resume() const noexcept {}
        };
        Waiting get_return_object() noexcept {
            return Waiting(std::coroutine_handle<promise_type>::from_promise(*this));
        }
        std::suspend_always initial_suspend() const noexcept { return {}; }
        Finish final_suspend() const noexcept { return {}; }
        void return_void() const noexcept {}
        void unhandled_exception() noexcept { exception = std::current_exception(); }

        std::shared_ptr<Loop> waiter;
        std::exception_ptr exception;
    };

    explicit Waiting(std::coroutine_handle<promise_type> handle) noexcept : coroutine(handle) {}
    Waiting(Waiting &&other) noexcept : coroutine(std::exchange(other.coroutine, nullptr)) {}
    Waiting &operator=(Waiting &&) = delete;
    ~Waiting() {
        if (coroutine) {
            coroutine.destroy();
        }
    }

    void run() {
        const auto loop = std::make_shared<Loop>();
        coroutine.promise().waiter = loop;
        {
            const Loop::Scope scope(*loop);
            coroutine.resume();
            loop->run();
        }
#if BROKERS_EXCEPTIONS
        if (coroutine.promise().exception != nullptr) {
            std::rethrow_exception(coroutine.promise().exception);
        }
#endif
    }

    std::coroutine_handle<promise_type> coroutine;
};

template <class A> Waiting waiting(A &awaitable) { co_await std::forward<A>(awaitable); }
template <class A, class R> Waiting waiting(A &awaitable, std::optional<R> &result) {
    result.emplace(co_await std::forward<A>(awaitable));
}

} // namespace detail

/// Blocks until a task, or whatever else can be awaited, is done, and returns what came of it. Coroutines that await tasks
/// on this thread in the meantime go on here. Works anywhere, also inside callbacks.
template <class A> auto syncWait(A &&awaitable) {
    using R = std::decay_t<decltype(detail::awaiter(std::forward<A>(awaitable)).await_resume())>;
    if constexpr (std::is_void_v<R>) {
        detail::waiting<A>(awaitable).run();
    } else {
        std::optional<R> result;
        detail::waiting<A>(awaitable, result).run();
        return std::move(*result);
    }
}

#endif // BROKERS_COROUTINES

namespace detail {

template <class Client, class View, class ErrorView> struct Async {
    using Library = typename Client::LibraryType;
    using Self = typename Client::SelfType;
    using State = typename Client::State;
    using CError = typename Library::Error;
    using T = typename Client::template Answer<View>::Owned;
    using E = typename Client::template ErrorPicture<ErrorView>::Error;
    using Outcome = Result<T, E>;
    template <class Fn> using C = typename AnswerOf<typename Begin<Fn>::Callback>::Type;

    template <class Fn, class F, class Stop, class... A>
    static Result<RequestId> callback(const Client &client, const char *request, Fn function, F &&callback,
                                      const Timeout &timeout, const Stop &stop, const A &...args) {
        using Kept = Called<C<Fn>, std::decay_t<F>, Stop>;
        if constexpr (Kept::withOwner || Kept::withoutOwner) {
            auto state = client.shared();
            if (isNull(callback)) {
                return refused("the callback must not be null", "callback");
            }
            if (state == nullptr) {
                return Client::template inert<ProviderMessage>();
            }
            const auto instance = client.ctx();
            auto stopper = Stopper<Library, Stop>::make(stop, instance);
            auto kept = std::make_unique<Kept>(Kept{std::move(state), request, stopper, std::forward<F>(callback)});
            RequestId id = 0;
            const Calling calling(instance, kept.get());
            if (auto failure = begin<ProviderMessage>(instance, function, &Kept::complete, kept.get(), id, timeout, stop, args...)) {
                return std::move(*failure);
            }
            // From here on the library owns it, and gives it back with the answer.
            static_cast<void>(kept.release());
            begun(stopper, id);
            return id;
        } else {
            static_assert(Kept::withOwner || Kept::withoutOwner,
                          "the callback of an asynchronous call takes a Result<T, E> of the request's answer and error, or "
                          "the owner, as in events, and that");
            return 0;
        }
    }

    template <class Fn, class Stop, class... A>
    static std::future<Outcome> future(const Client &client, Fn function, const Timeout &timeout, const Stop &stop,
                                       const A &...args) {
        using Kept = Promised<C<Fn>, Stop>;
        const auto instance = client.ctx();
        auto stopper = Stopper<Library, Stop>::make(stop, instance);
        auto kept = std::make_unique<Kept>();
        kept->stopper = stopper;
        auto future = kept->promise.get_future();
        RequestId id = 0;
        const Calling calling(instance, kept.get());
        if (auto failure = begin<E>(instance, function, &Kept::complete, kept.get(), id, timeout, stop, args...)) {
            kept->promise.set_value(std::move(*failure));
            return future;
        }
        static_cast<void>(kept.release());
        begun(stopper, id);
        return future;
    }

#if BROKERS_COROUTINES
    template <class Fn, class Stop, class... A>
    static Task<T, E> task(const Client &client, const char *request, Fn function, const Timeout &timeout,
                           const Stop &stop, const A &...args) {
        static constexpr Door door{&Library::cancel, &Library::post};
        const auto state = client.shared();
        const std::uint64_t instance = state != nullptr ? client.ctx() : 0;
        auto cell = std::make_shared<Cell<Outcome>>(state != nullptr ? state->catcher : nullptr);
        auto stopper = Stopper<Library, Stop>::make(stop, instance);
        cell->stopper = stopper;
        cell->door = &door;
        cell->request = request;
        cell->ctx = instance;
        cell->inFlight = cell;
        RequestId id = 0;
        const Calling calling(instance, cell.get());
        if (auto failure = begin<E>(instance, function, &Async::template finish<C<Fn>>, cell.get(), id, timeout, stop, args...)) {
            cell->inFlight.reset();
            cell->outcome.emplace(std::move(*failure));
            cell->state = Continuation::Answered;
            return Task<T, E>(std::move(cell));
        }
        cell->id = id;
        begun(stopper, id);
        return Task<T, E>(std::move(cell));
    }
#else
    template <class Fn, class... A> static void task(const Client &, const char *, Fn, const A &...) {
        static_assert(!std::is_same_v<Fn, Fn>, "tasks need the coroutines of C++20");
    }
#endif

  private:
    /// What the library holds until it calls back.
    template <class Answer, class F, class Stop> struct Called {
        static constexpr bool withOwner = std::is_invocable_v<F &, Self &, Outcome>;
        static constexpr bool withoutOwner = std::is_invocable_v<F &, Outcome>;

        std::shared_ptr<State> state;
        const char *request;
        std::shared_ptr<Stopper<Library, Stop>> stopper;
        F callback;

        static void complete(std::uint64_t ctx, RequestId, const Answer *answer, const CError *error, void *userData) noexcept {
            InCallback inside(ctx, userData);
            inside.inTurn();
            auto *called = static_cast<Called *>(userData);
            const auto state = called->state;
            state->catcher->guarded(called->request, [&] {
                const std::unique_ptr<Called> kept(called);
                if constexpr (withOwner) {
                    static_cast<void>(kept->callback(state->self, outcome(answer, error)));
                } else {
                    static_cast<void>(kept->callback(outcome(answer, error)));
                }
            });
        }
    };

    template <class Answer, class Stop> struct Promised {
        std::promise<Outcome> promise;
        std::shared_ptr<Stopper<Library, Stop>> stopper;

        static void complete(std::uint64_t ctx, RequestId, const Answer *answer, const CError *error, void *userData) noexcept {
            after(Order::Call, ctx);
            after(Order::Call, keyOf(userData));
            const std::unique_ptr<Promised> kept(static_cast<Promised *>(userData));
            kept->promise.set_value(outcome(answer, error));
        }
    };

#if BROKERS_COROUTINES
    template <class Answer>
    static void finish(std::uint64_t ctx, RequestId, const Answer *answer, const CError *error, void *userData) noexcept {
        after(Order::Call, ctx);
        after(Order::Call, keyOf(userData));
        auto &cell = *static_cast<Cell<Outcome> *>(userData);
        const auto self = std::move(cell.inFlight);
        cell.outcome.emplace(outcome(answer, error));
        cell.answered();
    }
#endif

    /// What came of the call, copied.
    template <class Answer> static Outcome outcome(const Answer *answer, const CError *error) noexcept {
#if BROKERS_EXCEPTIONS
        try {
#endif
            if (error != nullptr) {
                return Client::template failure<E, ErrorView>(error->status, error);
            }
            if constexpr (std::is_void_v<View>) {
                static_cast<void>(answer);
                return {};
            } else {
                return v1::own(v1::view<View>(*answer));
            }
#if BROKERS_EXCEPTIONS
        } catch (...) {
            return Failure<E>{Status::Limit, "out of memory", {}, std::nullopt};
        }
#endif
    }

    template <class F = ProviderMessage> static Failure<F> refused(const char *message, const char *argument) {
        return Client::template refused<F>(Status::InvalidArgument, message, argument);
    }

    /// Enters the C function; gives the number of the call in `id`, or the failure.
    template <class F, class Fn, class Callback, class Stop, class... A>
    static std::optional<Failure<F>> begin(std::uint64_t instance, Fn function, Callback callback, void *userData,
                                           RequestId &id, const Timeout &timeout, const Stop &stop, const A &...args) {
        if (instance == 0) {
            return Client::template inert<F>();
        }
        const auto milliseconds = timeoutMs(timeout);
        if (!milliseconds) {
            return refused<F>("the timeout must be longer than zero", "timeout");
        }
        if (isStopped<Library>(stop)) {
            return Client::template refused<F>(Status::Cancelled, "stopped before it began");
        }
        Arena arena;
        const CError *error = nullptr;
        const auto status = enter(
            [&](auto... lowered) { return function(instance, lowered..., *milliseconds, callback, userData, &id, &error); },
            arena, static_cast<Fn *>(nullptr), std::index_sequence_for<A...>(), args...);
        if (status != 0) {
            return Client::template failed<F, ErrorView>(status, error);
        }
        return std::nullopt;
    }
    template <class G, class Fn, std::size_t... I, class... A>
    static std::int32_t enter(G &&function, Arena &arena, Fn *, std::index_sequence<I...>, const A &...args) {
        static_assert(sizeof...(A) == Begin<Fn>::arguments, "the arguments of the C function");
        static_cast<void>(arena);
        return function(lowered<typename Begin<Fn>::template Parameter<I>>(args, arena)...);
    }

    template <class Stopper> static void begun(const std::shared_ptr<Stopper> &stopper, RequestId id) noexcept {
        if (stopper != nullptr) {
            stopper->begun(id);
        }
    }
};

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_ASYNC_HPP


#endif // MYLIB_ASYNC_HPP