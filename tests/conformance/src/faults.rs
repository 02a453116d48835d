//! Providers that describe, fail, panic, wait, block and emit.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use brokers::{Context, SetupError};

use crate::api::*;

pub(crate) fn provide(ctx: &Context) -> Result<(), SetupError> {
    provide_answers(ctx)?;
    provide_failures(ctx)?;
    provide_waits(ctx)?;
    provide_emitters(ctx)?;
    handle_signals(ctx)
}

fn provide_answers(ctx: &Context) -> Result<(), SetupError> {
    UnitResult::provide(ctx, async move |_: UnitResult| Ok(()))?;
    Describe::provide(ctx, async move |d: Describe| {
        let names: Vec<_> = d.items.iter().map(|item| item.name.as_str()).collect();
        Ok(format!("{} {:?} {:?} {:?} {:?} {}", d.number, d.text, names, d.maybe, d.shape, d.flag))
    })?;
    Ok(())
}

fn provide_failures(ctx: &Context) -> Result<(), SetupError> {
    Fail::provide(ctx, async move |request: Fail| {
        Err(match request.kind {
            FailKind::NotFound => TestError::NotFound { id: 42 },
            FailKind::Refused => TestError::Refused { reason: "closed on Sundays".into(), codes: vec![7, -7] },
            FailKind::Plain => TestError::Plain,
        })
    })?;
    FailPlain::provide(ctx, async move |_: FailPlain| Err(PlainError::Late))?;
    FailMessage::provide(ctx, async move |request: FailMessage| Err(request.text.into()))?;
    Panics::provide(ctx, async move |request: Panics| panic!("{}", request.message))?;
    let ctx = *ctx;
    SecondProvider::provide(&ctx, async move |_: SecondProvider| {
        let second = EchoBool::provide(&ctx, async move |request: EchoBool| Ok(!request.value));
        Ok(matches!(second, Err(brokers::RegisterError::AlreadyProvided)))
    })?;
    CallBack::provide(&ctx, async move |request: CallBack| Ok(EchoI64 { value: request.value }.request(&ctx).await?))?;
    Ok(())
}

/// Counts itself if it is dropped before it was finished.
struct CountsDrop {
    dropped: Rc<Cell<u64>>,
    finished: bool,
}

impl CountsDrop {
    fn new(dropped: Rc<Cell<u64>>) -> CountsDrop {
        CountsDrop { dropped, finished: false }
    }

    fn finish(mut self) {
        self.finished = true;
    }
}

impl Drop for CountsDrop {
    fn drop(&mut self) {
        if !self.finished {
            self.dropped.set(self.dropped.get() + 1);
        }
    }
}

fn provide_waits(ctx: &Context) -> Result<(), SetupError> {
    let dropped = Rc::new(Cell::new(0));
    let counter = dropped.clone();
    let events = *ctx;
    Wait::provide(ctx, async move |request: Wait| {
        let guard = CountsDrop::new(counter.clone());
        WaitStarted { ms: request.ms }.emit(&events);
        tokio::time::sleep(Duration::from_millis(request.ms.into())).await;
        guard.finish();
        Ok(())
    })?;
    DroppedWaits::provide(ctx, async move |_: DroppedWaits| {
        // What was given up a moment ago, on whichever thread, gets its turn to be dropped first.
        tokio::task::yield_now().await;
        Ok(dropped.get())
    })?;
    Block::provide(ctx, async move |request: Block| {
        WaitStarted { ms: request.ms }.emit(&events);
        std::thread::sleep(Duration::from_millis(request.ms.into()));
        Ok(())
    })?;
    Ok(())
}

fn provide_emitters(ctx: &Context) -> Result<(), SetupError> {
    let ctx = *ctx;
    EmitBurst::provide(&ctx, async move |request: EmitBurst| {
        for n in 0..request.count {
            Tick { n, text: request.text.clone() }.emit(&ctx);
        }
        Ok(())
    })?;
    EmitFromThread::provide(&ctx, async move |request: EmitFromThread| {
        // Holding up the processing thread is part of the test: events emitted elsewhere do not need it.
        std::thread::scope(|scope| {
            for thread in 0..request.threads {
                scope.spawn(move || {
                    for n in 0..request.each {
                        Tick { n, text: thread.to_string() }.emit(&ctx);
                    }
                });
            }
        });
        Ok(())
    })?;
    EmitShape::provide(&ctx, async move |request: EmitShape| {
        Shaped { shape: request.shape, items: request.items, maybe: request.maybe }.emit(&ctx);
        Ok(())
    })?;
    Note::provide(&ctx, async move |Note { text, blob, numbers, color, length }: Note| {
        Noted { text, blob, numbers, color, length }.emit(&ctx);
        Ok(())
    })?;
    Ok(())
}

fn handle_signals(ctx: &Context) -> Result<(), SetupError> {
    let ctx = *ctx;
    let total = Rc::new(Cell::new(0_i64));
    let sum = total.clone();
    Poke::on_signal(&ctx, move |signal: Poke| sum.set(sum.get().wrapping_add(signal.amount)))?;
    PokeTotal::provide(&ctx, async move |_: PokeTotal| Ok(total.get()))?;
    Prod::on_signal(&ctx, move |_: Prod| Everyone.emit(&ctx))?;
    Ok(())
}
