//! Providers that answer late, never, or on the very thread that asks.

use std::cell::Cell;
use std::future::pending;
use std::rc::Rc;

use brokers::{Context, SetupError};
use tokio::sync::Notify;

use crate::api::*;

/// Tells the end of a [`Hold`], whichever way it comes.
struct Holding {
    ctx: Context,
    id: u32,
    finished: bool,
    held: Rc<Cell<u32>>,
}

impl Holding {
    fn new(ctx: Context, id: u32, held: Rc<Cell<u32>>) -> Holding {
        held.set(held.get() + 1);
        Holding { ctx, id, finished: false, held }
    }
}

impl Drop for Holding {
    fn drop(&mut self) {
        self.held.set(self.held.get() - 1);
        HoldEnded { id: self.id, finished: self.finished }.emit(&self.ctx);
    }
}

pub(crate) fn provide(ctx: &Context) -> Result<(), SetupError> {
    let events = *ctx;
    let (held, release) = (Rc::new(Cell::new(0)), Rc::new(Notify::new()));
    let (count, released) = (held.clone(), release.clone());
    Hold::provide(ctx, async move |request: Hold| {
        let mut holding = Holding::new(events, request.id, count.clone());
        let released = released.notified();
        HoldBegan { id: request.id }.emit(&events);
        released.await;
        holding.finished = true;
        Ok(request.id)
    })?;
    ReleaseHeld::provide(ctx, async move |_: ReleaseHeld| {
        let there_were = held.get();
        release.notify_waiters();
        Ok(there_were)
    })?;
    Hurried::provide(ctx, async move |_: Hurried| pending().await)?;
    OnTheSpot::provide_shared(ctx, async move |request: OnTheSpot| Ok(request.value))?;
    AtOnce::provide_shared(ctx, move |AtOnce { value }| {
        let n = u32::try_from(value).map_err(|_| "it is negative")?;
        Tick { n, text: String::new() }.emit(&events);
        Ok(value)
    })?;
    AtOnceElsewhere::provide(ctx, |request| Ok(request.value))?;
    NeverOnTheSpot::provide_shared(ctx, move |_: NeverOnTheSpot| async move {
        WaitStarted { ms: 0 }.emit(&events);
        pending().await
    })?;
    WriteLog::provide(ctx, async move |WriteLog { level, text }: WriteLog| {
        match level {
            1 => tracing::error!(number = 7, "{text}"),
            2 => tracing::warn!(number = 7, "{text}"),
            3 => tracing::info!(number = 7, "{text}"),
            _ => tracing::debug!(number = 7, "{text}"),
        }
        Ok(())
    })?;
    Ok(())
}
