//! Contexts: isolated worlds of registrations and messages.

use crate::error::ContextsExhausted;
use crate::{lane, world};
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;

/// An isolated world: what is registered, emitted or requested in one context never reaches another.
///
/// A context is a cheap, copyable id. Ids are unique for the life of the process. A context that is never closed keeps
/// its id's entry in a table; everything else it holds goes with its last registration.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Context(pub(crate) u64);

thread_local! {
    static CURRENT: Cell<Context> = const { Cell::new(Context::DEFAULT) };
}

impl Context {
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
    /// [`DEFAULT`](Self::DEFAULT). Providers, listeners and handlers run in a scope of the context they serve.
    pub fn current() -> Context {
        CURRENT.get()
    }

    /// Runs `f` with this context as the current one; the former is back afterwards, on panic too.
    pub fn scope<T>(self, f: impl FnOnce() -> T) -> T {
        struct Restore(Context);
        impl Drop for Restore {
            fn drop(&mut self) {
                CURRENT.set(self.0);
            }
        }
        let _restore = Restore(CURRENT.replace(self));
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
        if world::close(self) {
            lane::leave(self);
        }
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
