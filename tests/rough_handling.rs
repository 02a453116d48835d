//! Destructors, clones and wakers that panic, and numbers that have to be right all the same.

use brokers::{BrokerStats, Context, event, multi_request, request};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use tokio::runtime::{Builder, LocalOptions};

fn block_on<F: Future>(future: F) -> F::Output {
    Builder::new_current_thread().build_local(LocalOptions::default()).unwrap().block_on(future)
}

/// Panics when it is dropped.
#[derive(Clone, Debug, PartialEq)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

#[event(mt)]
struct Loaded {
    armed: Armed,
}

/// Panics when it is dropped on a thread that is told to.
#[derive(Clone, Debug, PartialEq)]
struct Armed;

thread_local! { static ARMED: Cell<bool> = const { Cell::new(false) }; }

impl Drop for Armed {
    fn drop(&mut self) {
        assert!(!ARMED.get() || std::thread::panicking(), "in drop");
    }
}

#[test]
fn queued_messages_that_panic_when_they_are_dropped_end_nothing_but_themselves() {
    block_on(async {
        let ctx = Context::new().unwrap();
        Loaded::listen_async(&ctx, async |_| std::future::pending().await).unwrap();
        let stream = Loaded::stream(&ctx);
        (0..5).for_each(|_| Loaded { armed: Armed }.emit(&ctx));
        ARMED.set(true);
        ctx.close();
        drop(stream);
        ARMED.set(false);
    });
}

#[event(local)]
struct Tick;

#[request(local, sync)]
struct Ask;

#[test]
fn captures_that_panic_when_they_are_dropped_reach_neither_the_sender_nor_the_other_listeners() {
    let ctx = Context::new().unwrap();
    let (own, heard) = (Rc::new(Cell::new(None)), Rc::new(Cell::new(0)));
    let (handle, bomb) = (own.clone(), Bomb);
    own.set(Some(
        Tick::listen(&ctx, move |_| {
            let _ = &bomb;
            let _ = brokers::drop_listener_blocking(handle.get().unwrap());
        })
        .unwrap(),
    ));
    let count = heard.clone();
    Tick::listen(&ctx, move |_| count.set(count.get() + 1)).unwrap();
    (0..2).for_each(|_| Tick.emit(&ctx));
    assert_eq!(heard.get(), 2);

    let bomb = Bomb;
    Ask::provide(&ctx, move |_| {
        let _ = &bomb;
        Ask::clear(&ctx);
        Ok(())
    })
    .unwrap();
    assert_eq!(Ask.request(&ctx), Ok(()));
}

#[event(mt)]
struct Shared;

#[test]
fn a_shared_listener_that_drops_itself_and_panics_in_its_captures_costs_the_others_nothing() {
    let ctx = Context::new().unwrap();
    let own = std::sync::Arc::new(std::sync::Mutex::new(None));
    let (handle, bomb) = (own.clone(), Bomb);
    let listener = Shared::listen_shared(&ctx, move |_| {
        let _ = &bomb;
        let _ = handle.lock().unwrap().take().map(brokers::drop_listener_blocking);
    });
    *own.lock().unwrap() = Some(listener.unwrap());
    let heard = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
    let count = heard.clone();
    Shared::listen_shared(&ctx, move |_| _ = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed)).unwrap();
    (0..2).for_each(|_| Shared.emit(&ctx));
    assert_eq!(heard.load(std::sync::atomic::Ordering::Relaxed), 2);
    let numbers = only(&ctx);
    assert_eq!((numbers.copies, numbers.delivered, numbers.in_flight), (3, 3, 0));
}

fn only(ctx: &Context) -> BrokerStats {
    let mut all = brokers::stats(ctx);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[test]
fn what_was_sent_to_listeners_before_does_not_count_for_those_that_came_after() {
    let ctx = Context::new().unwrap();
    let runtime = Builder::new_current_thread().build().unwrap();
    let first = runtime.block_on(async { Shared::listen(&ctx, |_| ()).unwrap() });
    std::thread::spawn(move || (0..3).for_each(|_| Shared.emit(&ctx))).join().unwrap();
    runtime.block_on(async {
        brokers::drop_listener(first).await.unwrap();
        Shared::listen(&ctx, |_| ()).unwrap();
        // Until what was queued for the first one has been looked at.
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
    });
    let numbers = only(&ctx);
    assert_eq!((numbers.copies, numbers.dropped.total(), numbers.in_flight), (0, 0, 0));
}

#[multi_request(local)]
struct Survey {
    fragile: Fragile,
}

#[derive(Debug, PartialEq)]
struct Fragile;

impl Clone for Fragile {
    fn clone(&self) -> Fragile {
        panic!("in clone")
    }
}

#[test]
fn a_multi_request_that_cannot_be_copied_is_answered_and_counted() {
    let ctx = Context::new().unwrap();
    let asked = Rc::new(RefCell::new(0));
    let count = asked.clone();
    Survey::provide(&ctx, async move |_| {
        *count.borrow_mut() += 1;
        Ok(())
    })
    .unwrap();
    assert!(matches!(Survey { fragile: Fragile }.gather_blocking(&ctx)[..], [Err(brokers::RequestError::Panicked(_))]));
    let numbers = only(&ctx);
    assert_eq!((*asked.borrow(), numbers.copies, numbers.in_flight), (0, 1, 0));
}
