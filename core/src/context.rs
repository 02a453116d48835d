//! Contexts: isolated worlds of registrations and messages.

use crate::error::ContextsExhausted;
use crate::thread::Thread;
use crate::{request, room, world};
use std::future::{Future, poll_fn};
use std::pin::pin;

/// An isolated world: what is registered, emitted or requested in one context never reaches another.
///
/// A context is a cheap, copyable id. Ids are unique for the life of the process. Everything a context holds goes with its
/// last registration, and when it is closed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Context(pub(crate) u64);

impl Context {
    /// No context has this id: they run out before.
    pub(crate) const NONE: Context = Context(u64::MAX);

    /// The context that always exists.
    pub const DEFAULT: Context = Context(0);

    /// Opens a new context.
    ///
    /// # Errors
    /// When all ids of the process have been used; they are never used twice.
    pub fn new() -> Result<Context, ContextsExhausted> {
        world::open()
    }

    /// The context of the innermost [`scope`](Self::scope) or [`scope_async`](Self::scope_async) around this call, or
    /// else the thread's ([`set_for_thread`](Self::set_for_thread)), or else [`DEFAULT`](Self::DEFAULT). Providers,
    /// listeners and handlers run in a scope of the context they serve.
    pub fn current() -> Context {
        let thread = Thread::current();
        match thread.state().scoped.get() {
            Context::NONE => thread.state().own.get(),
            scoped => scoped,
        }
    }

    /// Makes this the context of the calling thread: the [`current`](Self::current) one wherever no scope is. It stays
    /// so until another one is set, and does not change what is current in scopes that have begun.
    pub fn set_for_thread(self) {
        Thread::current().state().own.set(self);
    }

    /// Runs `f` with this context as the current one; the former is back afterwards, on panic too.
    #[inline]
    pub fn scope<T>(self, f: impl FnOnce() -> T) -> T {
        let _scope = Scope::enter(self);
        f()
    }

    /// Runs `future` with this context as the current one whenever it is polled, on whichever thread.
    pub async fn scope_async<F: Future>(self, future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|cx| self.scope(|| future.as_mut().poll(cx))).await
    }

    /// Closes the context for good: registering, requesting and signalling answer `Closed`, emitting reaches nobody,
    /// waiting callers get `Closed` at once.
    ///
    /// This thread's registrations are dropped before `close` returns (a handler that runs just now keeps what it
    /// captured until it ends). Those of another thread are dropped by that thread: in the lanes `mt` and `api` by its
    /// runtime, right after what it is running now; in the local lane when it next uses this context or registers
    /// anything, or when it ends.
    ///
    /// Closing twice does nothing. [`DEFAULT`](Self::DEFAULT) always exists: closing it does all of the above to what
    /// it holds now, and then it is open, and empty.
    pub fn close(self) {
        world::close(self);
        room::leave(self);
        request::land(self);
    }
}

/// A scope, until dropped; then the former one is back.
pub(crate) struct Scope {
    thread: Thread,
    former: Context,
}

impl Scope {
    #[inline(always)]
    pub(crate) fn enter(context: Context) -> Scope {
        Scope::enter_on(Thread::current(), context)
    }

    #[inline(always)]
    pub(crate) fn enter_on(thread: Thread, context: Context) -> Scope {
        Scope { thread, former: thread.state().scoped.replace(context) }
    }
}

impl Drop for Scope {
    #[inline(always)]
    fn drop(&mut self) {
        self.thread.state().scoped.set(self.former);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocking::block_on_until;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn the_current_context_is_the_innermost_scope_and_comes_back() {
        let (a, b) = (Context::new().unwrap(), Context::new().unwrap());
        assert_eq!(Context::current(), Context::DEFAULT);
        a.scope(|| {
            assert_eq!(Context::current(), a);
            b.scope(|| assert_eq!(Context::current(), b));
            assert_eq!(Context::current(), a);
        });
        assert_eq!(Context::current(), Context::DEFAULT);
    }

    #[test]
    fn a_panic_in_a_scope_restores_the_former_context() {
        let a = Context::new().unwrap();
        let result = catch_unwind(AssertUnwindSafe(|| a.scope(|| panic!("on purpose"))));
        assert!(result.is_err());
        assert_eq!(Context::current(), Context::DEFAULT);
    }

    #[test]
    fn a_threads_own_context_is_current_where_no_scope_is() {
        let (a, b, c) = (Context::new().unwrap(), Context::new().unwrap(), Context::new().unwrap());
        a.set_for_thread();
        assert_eq!(Context::current(), a);
        b.scope(|| {
            assert_eq!(Context::current(), b);
            c.set_for_thread();
            assert_eq!(Context::current(), b);
            a.scope(|| ());
            assert_eq!(Context::current(), b);
        });
        assert_eq!(Context::current(), c);
        std::thread::spawn(|| assert_eq!(Context::current(), Context::DEFAULT)).join().unwrap();
        Context::DEFAULT.set_for_thread();
    }

    #[test]
    fn an_async_scope_holds_while_its_future_is_polled_and_only_then() {
        let a = Context::new().unwrap();
        let mut first = true;
        let inner = poll_fn(move |cx| {
            assert_eq!(Context::current(), a);
            if std::mem::take(&mut first) {
                cx.waker().wake_by_ref();
                return std::task::Poll::Pending;
            }
            std::task::Poll::Ready(Context::current())
        });
        let outer = async {
            let mut scoped = pin!(a.scope_async(inner));
            poll_fn(|cx| {
                let poll = scoped.as_mut().poll(cx);
                assert_eq!(Context::current(), Context::DEFAULT);
                poll
            })
            .await
        };
        assert_eq!(block_on_until(outer, None), Some(a));
    }
}
