//! Events of plain and shared listeners: in the local lane without a runtime anywhere, and over threads.

mod owner;

use brokers::private::block_on_until;
use brokers::{Context, DropListenerError, drop_listener, drop_listener_blocking, event};
use owner::{LONG, Owner, context, poll_once};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;
use std::thread;
use std::time::Instant;

#[event]
struct Tick {
    number: u32,
}

#[event]
struct Tock;

/// A listener's notebook.
#[derive(Clone, Default)]
struct Heard(Rc<RefCell<Vec<String>>>);

impl Heard {
    fn note(&self, text: impl Into<String>) {
        self.0.borrow_mut().push(text.into());
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

#[test]
fn every_listener_hears_every_event_in_order() {
    let ctx = context();
    let heard = Heard::default();
    for name in ["a", "b"] {
        let heard = heard.clone();
        Tick::listen(&ctx, move |tick| heard.note(format!("{name}{}", tick.number))).unwrap();
    }
    Tick { number: 1 }.emit(&ctx);
    Tick { number: 2 }.emit(&ctx);
    assert_eq!(heard.take(), ["a1", "b1", "a2", "b2"]);
}

#[test]
fn emitting_to_nobody_and_in_another_context_reaches_nobody() {
    let (ctx, other) = (context(), context());
    let heard = Heard::default();
    Tock.emit(&ctx);
    let listener = heard.clone();
    Tock::listen(&ctx, move |_| listener.note("tock")).unwrap();
    Tock.emit(&other);
    Tock.emit(&Context::DEFAULT);
    assert!(heard.take().is_empty());
    Tock.emit(&ctx);
    assert_eq!(heard.take(), ["tock"]);
}

#[test]
fn what_a_listener_emits_comes_after_the_current_event_has_reached_all() {
    let ctx = context();
    let heard = Heard::default();
    let first = heard.clone();
    Tick::listen(&ctx, move |tick| {
        first.note(format!("first {}", tick.number));
        if tick.number < 3 {
            Tick { number: tick.number + 1 }.emit(&ctx);
            Tock.emit(&ctx);
        }
    })
    .unwrap();
    let second = heard.clone();
    Tick::listen(&ctx, move |tick| second.note(format!("second {}", tick.number))).unwrap();
    let tock = heard.clone();
    Tock::listen(&ctx, move |_| tock.note("tock")).unwrap();
    Tick { number: 1 }.emit(&ctx);
    let expected = ["first 1", "second 1", "first 2", "second 2", "tock", "first 3", "second 3", "tock"];
    assert_eq!(heard.take(), expected);
}

#[test]
fn a_listener_may_listen_and_drop_while_it_is_called() {
    let ctx = context();
    let heard = Heard::default();
    let doomed = Rc::new(Cell::new(None));
    let (notes, victim) = (heard.clone(), doomed.clone());
    Tock::listen(&ctx, move |_| {
        notes.note("first");
        if let Some(victim) = victim.take() {
            assert_eq!(drop_listener_blocking(victim), Ok(()));
            let late = notes.clone();
            Tock::listen(&ctx, move |_| late.note("late")).unwrap();
        }
    })
    .unwrap();
    let notes = heard.clone();
    doomed.set(Some(Tock::listen(&ctx, move |_| notes.note("doomed")).unwrap()));
    Tock.emit(&ctx);
    assert_eq!(heard.take(), ["first"], "the dropped one hears no more, the new one not yet");
    Tock.emit(&ctx);
    assert_eq!(heard.take(), ["first", "late"]);
}

#[test]
fn a_panicking_listener_is_counted_and_the_others_still_hear() {
    let ctx = context();
    let heard = Heard::default();
    let bad = Tick::listen(&ctx, |tick| assert!(tick.number != 1, "on purpose")).unwrap();
    let notes = heard.clone();
    let good = Tick::listen(&ctx, move |tick| notes.note(tick.number.to_string())).unwrap();
    for number in 0..3 {
        Tick { number }.emit(&ctx);
    }
    assert_eq!(heard.take(), ["0", "1", "2"]);
    assert_eq!((brokers::panicked(bad), brokers::panicked(good)), (Some(1), Some(0)));
}

#[test]
fn dropping_twice_is_stale_and_frees_what_the_listener_captured() {
    let ctx = context();
    let captured = Rc::new(());
    let kept = captured.clone();
    let handle = Tock::listen(&ctx, move |_| assert_eq!(Rc::strong_count(&kept), 2)).unwrap();
    Tock.emit(&ctx);
    assert_eq!(handle.context(), ctx);
    assert_eq!(drop_listener_blocking(handle), Ok(()));
    assert_eq!(Rc::strong_count(&captured), 1);
    assert_eq!(drop_listener_blocking(handle), Err(DropListenerError::Stale));
    assert_eq!((brokers::lost(handle), brokers::panicked(handle)), (None, None));
}

#[test]
fn a_listener_that_drops_itself_is_told_that_it_runs_and_is_called_no_more() {
    let ctx = context();
    let heard = Heard::default();
    let own = Rc::new(Cell::new(None));
    let (notes, handle, captured) = (heard.clone(), own.clone(), Rc::new(()));
    let weak = Rc::downgrade(&captured);
    own.set(Some(
        Tock::listen(&ctx, move |_| {
            let outcome = drop_listener_blocking(handle.get().unwrap());
            notes.note(format!("{outcome:?} with {}", Rc::strong_count(&captured)));
        })
        .unwrap(),
    ));
    Tock.emit(&ctx);
    assert_eq!(heard.take(), ["Err(StillRunning) with 1"]);
    assert!(weak.upgrade().is_none(), "its captures went when its call ended");
    Tock.emit(&ctx);
    assert!(heard.take().is_empty());
}

#[test]
fn a_local_listener_is_dropped_by_its_own_thread_only() {
    let ctx = context();
    let handle = Tock::listen(&ctx, |_| ()).unwrap();
    let elsewhere = std::thread::spawn(move || drop_listener_blocking(handle)).join().unwrap();
    assert_eq!(elsewhere, Err(DropListenerError::WrongThread));
    assert_eq!(drop_listener_blocking(handle), Ok(()));
}

#[test]
fn dropping_all_listeners_drops_those_of_one_event_in_one_context() {
    let (ctx, other) = (context(), context());
    let heard = Heard::default();
    for (name, ctx) in [("a", ctx), ("b", ctx), ("other", other)] {
        let notes = heard.clone();
        Tick::listen(&ctx, move |_| notes.note(name)).unwrap();
    }
    let notes = heard.clone();
    Tock::listen(&ctx, move |_| notes.note("tock")).unwrap();
    Tick::drop_all_listeners_blocking(&ctx).unwrap();
    for ctx in [ctx, other] {
        Tick { number: 0 }.emit(&ctx);
        Tock.emit(&ctx);
    }
    assert_eq!(heard.take(), ["tock", "other"]);
}

#[test]
fn beyond_the_bound_the_newest_events_are_lost_and_counted() {
    const BOUND: u32 = 65_536;
    let ctx = context();
    let flood = Rc::new(Cell::new(true));
    Tock::listen(&ctx, move |_| {
        if flood.replace(false) {
            (0..BOUND + 3).for_each(|number| Tick { number }.emit(&ctx));
        }
    })
    .unwrap();
    let last = Rc::new(Cell::new(0));
    let seen = last.clone();
    let handle = Tick::listen(&ctx, move |tick| seen.set(tick.number)).unwrap();
    Tock.emit(&ctx);
    assert_eq!(last.get(), BOUND - 1);
    assert_eq!(brokers::lost(handle), Some(3));
}

#[test]
fn a_listener_runs_in_a_scope_of_the_events_context() {
    let (ctx, around) = (context(), context());
    let seen = Rc::new(Cell::new(None));
    let note = seen.clone();
    Tock::listen(&ctx, move |_| note.set(Some(Context::current()))).unwrap();
    around.scope(|| {
        Tock.emit(&ctx);
        assert_eq!(Context::current(), around);
    });
    assert_eq!(seen.get(), Some(ctx));
}

#[test]
fn a_listener_that_closes_the_context_is_the_last_one_called() {
    let ctx = context();
    let heard = Heard::default();
    let notes = heard.clone();
    Tock::listen(&ctx, move |_| {
        notes.note("first");
        Tock.emit(&ctx);
        ctx.close();
    })
    .unwrap();
    let notes = heard.clone();
    Tock::listen(&ctx, move |_| notes.note("second")).unwrap();
    Tock.emit(&ctx);
    assert_eq!(heard.take(), ["first"]);
}

#[event(mt)]
struct Shout {
    number: u32,
}

#[test]
fn a_listener_may_listen_drop_itself_and_emit_in_one_call() {
    let ctx = context();
    let heard = Heard::default();
    let own = Rc::new(Cell::new(None));
    let (notes, handle) = (heard.clone(), own.clone());
    own.set(Some(
        Tick::listen(&ctx, move |tick| {
            notes.note(format!("old {}", tick.number));
            Tick { number: 2 }.emit(&ctx);
            let later = notes.clone();
            Tick::listen(&ctx, move |tick| later.note(format!("new {}", tick.number))).unwrap();
            Tick { number: 3 }.emit(&ctx);
            assert_eq!(drop_listener_blocking(handle.get().unwrap()), Err(DropListenerError::StillRunning));
            Tick { number: 4 }.emit(&ctx);
        })
        .unwrap(),
    ));
    Tick { number: 1 }.emit(&ctx);
    assert_eq!(heard.take(), ["old 1", "new 3", "new 4"], "each hears what is emitted while it is registered");
}

#[test]
fn a_listener_that_drops_all_is_told_that_it_runs_and_nobody_else_is_called() {
    let ctx = context();
    let heard = Heard::default();
    for name in ["a", "b"] {
        let notes = heard.clone();
        Tick::listen(&ctx, move |_| notes.note(format!("{name} {:?}", Tick::drop_all_listeners_blocking(&ctx))))
            .unwrap();
    }
    Tick { number: 1 }.emit(&ctx);
    Tick { number: 2 }.emit(&ctx);
    assert_eq!(heard.take(), ["a Err(StillRunning)"]);
    assert_eq!(poll_once(Tick::drop_all_listeners(&ctx)), Poll::Ready(Ok(())), "there is none left");
}

#[test]
fn what_dropped_listeners_captured_may_use_the_brokers() {
    struct Last(Context);
    impl Drop for Last {
        fn drop(&mut self) {
            Tick { number: 7 }.emit(&self.0);
            let _ = Tick::listen(&self.0, |_| ());
            assert!(Tick::drop_all_listeners_blocking(&self.0).is_ok());
        }
    }
    let ctx = context();
    let last = Last(ctx);
    let handle = Tick::listen(&ctx, move |_| _ = &last).unwrap();
    Tick { number: 1 }.emit(&ctx);
    assert_eq!(drop_listener_blocking(handle), Ok(()));
    let last = Last(ctx);
    Tick::listen(&ctx, move |_| _ = &last).unwrap();
    ctx.close();
}

#[test]
fn a_panicking_shared_listener_is_counted_and_the_others_still_hear() {
    let ctx = context();
    let calls = Arc::new(AtomicUsize::new(0));
    let bad = Shout::listen_shared(&ctx, |_| panic!("on purpose")).unwrap();
    let count = calls.clone();
    Shout::listen_shared(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)).unwrap();
    let threads: Vec<_> = (0..4).map(|number| thread::spawn(move || Shout { number }.emit(&ctx))).collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!((brokers::panicked(bad), calls.load(Ordering::SeqCst)), (Some(4), 4));
}

#[test]
fn a_shared_listener_may_drop_itself_and_others() {
    let ctx = context();
    let handles = Arc::new(Mutex::new(Vec::new()));
    let outcomes = Arc::new(Mutex::new(Vec::new()));
    for _ in 0..3 {
        let (victims, told, held) = (handles.clone(), outcomes.clone(), Arc::new(()));
        let listener = move |_: &Shout| {
            let _held = &held;
            let victims = std::mem::take(&mut *victims.lock().unwrap());
            for handle in victims {
                told.lock().unwrap().push(poll_once(drop_listener(handle)));
            }
        };
        let handle = Shout::listen_shared(&ctx, listener).unwrap();
        handles.lock().unwrap().push(handle);
    }
    Shout { number: 1 }.emit(&ctx);
    let still = Poll::Ready(Err(DropListenerError::StillRunning));
    assert_eq!(*outcomes.lock().unwrap(), [still, Poll::Ready(Ok(())), Poll::Ready(Ok(()))]);
    assert_eq!((Shout::listener_count(&ctx), Arc::strong_count(&outcomes)), (0, 1));
}

/// One thread is inside of the listener, another one is about to call it when it is dropped.
#[test]
fn a_dropped_shared_listener_is_not_called_again_while_a_call_still_runs() {
    let ctx = context();
    let ((enter, entered), (leave, left)) = (mpsc::channel(), mpsc::channel::<()>());
    let left = Mutex::new(left);
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    // Called first, and keeps number 2 on its way.
    let ((stop, stopped), (go, gone)) = (mpsc::channel(), mpsc::channel::<()>());
    let gone = Mutex::new(gone);
    Shout::listen_shared(&ctx, move |shout| {
        if shout.number == 2 {
            stop.send(()).unwrap();
            let _ = gone.lock().unwrap().recv_timeout(LONG);
        }
    })
    .unwrap();
    let handle = Shout::listen_shared(&ctx, move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        enter.send(()).unwrap();
        let _ = left.lock().unwrap().recv_timeout(LONG);
    })
    .unwrap();
    let first = thread::spawn(move || Shout { number: 1 }.emit(&ctx));
    entered.recv_timeout(LONG).unwrap();
    let second = thread::spawn(move || Shout { number: 2 }.emit(&ctx));
    stopped.recv_timeout(LONG).unwrap();
    let mut dropping = Box::pin(drop_listener(handle));
    assert!(poll_once(dropping.as_mut()).is_pending());
    drop(go);
    second.join().unwrap();
    drop(leave);
    first.join().unwrap();
    assert_eq!(block_on_until(dropping, Some(Instant::now() + LONG)), Some(Ok(())));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[test]
fn dropping_twice_at_once_is_stale_for_one() {
    let ctx = context();
    for _ in 0..200 {
        let handle = Shout::listen_shared(&ctx, |_| ()).unwrap();
        let other = thread::spawn(move || drop_listener_blocking(handle));
        let mut both = [drop_listener_blocking(handle), other.join().unwrap()];
        both.sort_by_key(Result::is_err);
        assert_eq!(both, [Ok(()), Err(DropListenerError::Stale)]);
    }
}

#[test]
fn all_listeners_of_a_thread_see_one_order_whoever_emits() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner.run(move || {
        for listener in 0..2 {
            let hear = hear.clone();
            Shout::listen(&ctx, move |shout| {
                hear.send((listener, shout.number)).unwrap();
                if listener == 0 && shout.number < 10 {
                    Shout { number: shout.number + 10 }.emit(&ctx);
                }
            })
            .unwrap();
        }
    });
    Shout { number: 1 }.emit(&ctx);
    let all: Vec<_> = (0..4).map(|_| heard.recv_timeout(LONG).unwrap()).collect();
    assert_eq!(all, [(0, 1), (1, 1), (0, 11), (1, 11)]);
}
