//! Asynchronous listeners, in every lane: one event at a time unless told otherwise, panics, and how they are dropped.

mod owner;

use brokers::private::block_on_until;
use brokers::{
    Context, DropListenerError, RegisterError, drop_listener, drop_listener_blocking, event, panicked, stats,
};
use owner::{LONG, Owner, Told, adds_up, context, in_runtime, only_stats, poll_once, settle, until};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::{Notify, Semaphore, oneshot};

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

/// Makes tests of `Tick` for the lanes `local` and `mt`, on one thread with a runtime.
macro_rules! in_each_lane {
    ($($(#[doc = $doc:literal])* async fn $name:ident() $body:block)*) => {
        mod local {
            use super::*;
            #[event]
            struct Tick { number: u32, cargo: Option<Arc<()>> }
            fn tick(number: u32) -> Tick { Tick { number, cargo: None } }
            $($(#[doc = $doc])* #[test] fn $name() { in_runtime(async { $body }) })*
        }
        mod mt {
            use super::*;
            #[event(mt)]
            struct Tick { number: u32, cargo: Option<Arc<()>> }
            fn tick(number: u32) -> Tick { Tick { number, cargo: None } }
            $($(#[doc = $doc])* #[test] fn $name() { in_runtime(async { $body }) })*
        }
    };
}

in_each_lane! {
    async fn one_listener_handles_one_event_at_a_time_in_order() {
        let (ctx, heard) = (context(), Heard::default());
        let notes = heard.clone();
        Tick::listen_async(&ctx, async move |tick| {
            notes.note(format!("begin {}", tick.number));
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            notes.note(format!("end {}", tick.number));
        })
        .unwrap();
        (1..=3).for_each(|number| tick(number).emit(&ctx));
        assert!(heard.take().is_empty(), "emit does not wait for it");
        settle().await;
        assert_eq!(heard.take(), ["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
    }

    async fn a_concurrent_listener_handles_so_many_events_at_a_time_and_not_more() {
        let ctx = context();
        let (begun, running, most) = (Rc::new(RefCell::new(Vec::new())), Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let gate = Rc::new(Semaphore::new(0));
        let (order, now, high, door) = (begun.clone(), running.clone(), most.clone(), gate.clone());
        Tick::listener()
            .concurrent(3)
            .listen_async(&ctx, async move |tick| {
                order.borrow_mut().push(tick.number);
                now.set(now.get() + 1);
                high.set(high.get().max(now.get()));
                door.acquire().await.unwrap().forget();
                now.set(now.get() - 1);
            })
            .unwrap();
        (0..10).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!((running.get(), begun.borrow().len()), (3, 3));
        for done in 1..=10 {
            gate.add_permits(1);
            settle().await;
            assert_eq!((running.get(), begun.borrow().len()), ((10 - done).min(3), (done + 3).min(10)));
        }
        assert_eq!((most.get(), begun.take()), (3, (0..10).collect::<Vec<_>>()));
    }

    async fn a_panicking_listener_is_counted_and_it_and_the_others_still_hear() {
        let (ctx, heard) = (context(), Heard::default());
        let notes = heard.clone();
        let bad = Tick::listen_async(&ctx, async move |tick| {
            assert_ne!(tick.number, 1, "at once");
            tokio::task::yield_now().await;
            assert_ne!(tick.number, 2, "later");
            notes.note(format!("bad {}", tick.number));
        })
        .unwrap();
        let notes = heard.clone();
        let good = Tick::listen_async(&ctx, async move |tick| notes.note(format!("good {}", tick.number))).unwrap();
        (1..=3).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        let mut heard = heard.take();
        heard.sort();
        assert_eq!(heard, ["bad 3", "good 1", "good 2", "good 3"]);
        assert_eq!((panicked(bad), panicked(good)), (Some(2), Some(0)));
        let numbers = only_stats(&ctx);
        assert_eq!((numbers.delivered, numbers.in_flight), (6, 0), "a panic ends a call as a return does");
    }

    async fn a_panic_before_there_is_a_future_is_counted_too() {
        let ctx = context();
        let calls = Rc::new(Cell::new(0));
        let count = calls.clone();
        let handle = Tick::listen_async(&ctx, move |tick: Tick| {
            count.set(count.get() + 1);
            assert_eq!(Context::current(), ctx);
            assert_ne!(tick.number, 0, "at once");
            async {}
        })
        .unwrap();
        (0..2).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!((calls.get(), panicked(handle)), (2, Some(1)));
    }

    async fn a_panic_in_the_destructor_of_what_the_handler_holds_is_counted_too() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("in drop");
            }
        }
        let ctx = context();
        let calls = Rc::new(Cell::new(0));
        let count = calls.clone();
        let handle = Tick::listen_async(&ctx, async move |tick| {
            count.set(count.get() + 1);
            let _bomb = (tick.number == 0).then(|| Bomb);
            tokio::task::yield_now().await;
        })
        .unwrap();
        (0..2).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!((calls.get(), panicked(handle)), (2, Some(1)));
    }

    async fn on_the_owning_thread_pending_futures_are_dropped_at_once() {
        let ctx = context();
        let (captured, held) = (Rc::new(()), Rc::new(()));
        let cargo = Arc::new(());
        let (capture, hold) = (captured.clone(), Rc::downgrade(&held));
        let handle = Tick::listener()
            .concurrent(2)
            .listen_async(&ctx, async move |_| {
                let _captured = &capture;
                let _held = hold.upgrade();
                std::future::pending::<()>().await;
            })
            .unwrap();
        for number in 0..5 {
            Tick { number, cargo: Some(cargo.clone()) }.emit(&ctx);
        }
        settle().await;
        assert_eq!((Rc::strong_count(&held), Arc::strong_count(&cargo)), (3, 6));
        assert_eq!(drop_listener_blocking(handle), Ok(()));
        assert_eq!((Rc::strong_count(&held), Rc::strong_count(&captured)), (1, 1));
        assert_eq!(Arc::strong_count(&cargo), 1, "what waited in its queue is gone, too");
        assert_eq!(drop_listener(handle).await, Err(DropListenerError::Stale));
        tick(9).emit(&ctx);
        settle().await;
    }

    async fn a_listener_that_drops_itself_finishes_that_call_and_gets_no_other() {
        let (ctx, heard) = (context(), Heard::default());
        let (own, captured, held) = (Rc::new(Cell::new(None)), Rc::new(()), Rc::new(()));
        let (handle, notes, capture, hold) = (own.clone(), heard.clone(), captured.clone(), Rc::downgrade(&held));
        own.set(Some(
            Tick::listen_async(&ctx, async move |tick| {
                let (_capture, _held) = (&capture, hold.upgrade());
                notes.note(format!("begin {}", tick.number));
                let outcome = drop_listener(handle.get().unwrap()).await;
                notes.note(format!("{outcome:?} with {}", Rc::strong_count(&capture)));
                tokio::task::yield_now().await;
                notes.note("end");
            })
            .unwrap(),
        ));
        (1..=2).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!(heard.take(), ["begin 1", "Err(StillRunning) with 2", "end"]);
        assert_eq!((Rc::strong_count(&captured), Rc::strong_count(&held)), (1, 1));
        assert_eq!(drop_listener_blocking(own.get().unwrap()), Err(DropListenerError::Stale));
    }

    async fn a_listener_may_drop_others_that_wait_and_those_yet_to_be_called() {
        let (ctx, heard) = (context(), Heard::default());
        let others = Rc::new(RefCell::new(Vec::new()));
        let (victims, notes) = (others.clone(), heard.clone());
        Tick::listen_async(&ctx, async move |tick| {
            if tick.number == 2 {
                for victim in victims.take() {
                    notes.note(format!("{:?}", drop_listener(victim).await));
                }
            }
        })
        .unwrap();
        for _ in 0..2 {
            let (guard, notes) = (Rc::new(()), heard.clone());
            let weak = Rc::downgrade(&guard);
            let handle = Tick::listen_async(&ctx, async move |tick| {
                let _guard = &guard;
                notes.note(tick.number.to_string());
                std::future::pending::<()>().await;
            });
            others.borrow_mut().push(handle.unwrap());
            drop(weak);
        }
        tick(1).emit(&ctx);
        settle().await;
        tick(2).emit(&ctx);
        settle().await;
        assert_eq!(heard.take(), ["1", "1", "Ok(())", "Ok(())"]);
        assert_eq!(Tick::listener_count(&ctx), 1);
    }

    async fn a_plain_listener_may_drop_an_asynchronous_one_that_waits() {
        let ctx = context();
        let victim = Rc::new(Cell::new(None));
        let (own, outcome) = (victim.clone(), Rc::new(Cell::new(None)));
        let told = outcome.clone();
        Tick::listen(&ctx, move |tick| {
            if tick.number == 2 {
                told.set(Some(drop_listener_blocking(own.get().unwrap())));
            }
        })
        .unwrap();
        let (held, weak) = { let held = Rc::new(()); let weak = Rc::downgrade(&held); (held, weak) };
        let held = Cell::new(Some(held));
        victim.set(Some(Tick::listen_async(&ctx, async move |_| {
            let _held = held.take();
            std::future::pending::<()>().await;
        }).unwrap()));
        tick(1).emit(&ctx);
        settle().await;
        assert!(weak.upgrade().is_some());
        tick(2).emit(&ctx);
        assert_eq!(outcome.get(), Some(Ok(())));
        assert!(weak.upgrade().is_none(), "dropped at once");
    }

    async fn dropping_all_from_inside_says_that_this_one_runs_and_ends_every_one() {
        let (ctx, heard) = (context(), Heard::default());
        for name in ["a", "b", "c"] {
            let notes = heard.clone();
            Tick::listen_async(&ctx, async move |tick| {
                notes.note(format!("{name} {}", tick.number));
                if name == "b" {
                    notes.note(format!("{:?}", Tick::drop_all_listeners(&ctx).await));
                }
                std::future::pending::<()>().await;
            })
            .unwrap();
        }
        tick(1).emit(&ctx);
        settle().await;
        tick(2).emit(&ctx);
        settle().await;
        let heard = heard.take();
        assert!(heard.contains(&"Err(StillRunning)".to_owned()) && !heard.iter().any(|note| note.ends_with('2')));
        assert_eq!(Tick::listener_count(&ctx), 0);
        assert_eq!(Tick::drop_all_listeners(&ctx).await, Ok(()));
    }

    async fn what_it_emits_to_itself_comes_after_the_current_event() {
        let (ctx, heard) = (context(), Heard::default());
        let notes = heard.clone();
        Tick::listen_async(&ctx, async move |event| {
            notes.note(format!("begin {}", event.number));
            if event.number < 3 {
                tick(event.number + 1).emit(&ctx);
                tick(event.number + 1).emit_async(&ctx).await;
            }
            notes.note(format!("end {}", event.number));
        })
        .unwrap();
        tick(2).emit(&ctx);
        settle().await;
        assert_eq!(heard.take(), ["begin 2", "end 2", "begin 3", "end 3", "begin 3", "end 3"]);
    }

    async fn it_runs_in_a_scope_of_its_context_also_after_it_waited_and_while_it_is_dropped() {
        struct Where(Rc<Cell<Option<Context>>>);
        impl Drop for Where {
            fn drop(&mut self) {
                self.0.set(Some(Context::current()));
            }
        }
        let (ctx, around) = (context(), context());
        let (seen, dropped) = (Rc::new(RefCell::new(Vec::new())), Rc::new(Cell::new(None)));
        let (note, place) = (seen.clone(), dropped.clone());
        let handle = Tick::listen_async(&ctx, async move |_| {
            let _where = Where(place.clone());
            note.borrow_mut().push(Context::current());
            tokio::task::yield_now().await;
            note.borrow_mut().push(Context::current());
            std::future::pending::<()>().await;
        })
        .unwrap();
        around.scope(|| tick(1).emit(&ctx));
        settle().await;
        assert_eq!(seen.take(), [ctx, ctx]);
        drop_listener_blocking(handle).unwrap();
        assert_eq!((dropped.get(), Context::current()), (Some(ctx), Context::DEFAULT));
    }

    async fn a_listener_that_closes_its_context_ends_with_it() {
        let (ctx, heard) = (context(), Heard::default());
        let (notes, captured) = (heard.clone(), Rc::new(()));
        let weak = Rc::downgrade(&captured);
        Tick::listen_async(&ctx, async move |tick| {
            let _captured = &captured;
            notes.note(tick.number.to_string());
            ctx.close();
            tick_again(ctx);
            tokio::task::yield_now().await;
            notes.note("never");
        })
        .unwrap();
        fn tick_again(ctx: Context) {
            tick(7).emit(&ctx);
        }
        (1..=2).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!(heard.take(), ["1"]);
        assert!(weak.upgrade().is_none());
    }

    async fn a_listener_hears_only_what_is_emitted_after_it_registered() {
        let (ctx, heard) = (context(), Heard::default());
        let notes = heard.clone();
        Tick::listen_async(&ctx, async move |tick| {
            notes.note(format!("first {}", tick.number));
            if tick.number == 1 {
                let notes = notes.clone();
                Tick::listen_async(&ctx, async move |tick| notes.note(format!("late {}", tick.number))).unwrap();
            }
        })
        .unwrap();
        tick(1).emit(&ctx);
        tick(2).emit(&ctx);
        settle().await;
        tick(3).emit(&ctx);
        settle().await;
        assert_eq!(heard.take(), ["first 1", "first 2", "first 3", "late 3"]);
    }

    async fn a_long_queue_does_not_keep_the_thread_from_its_other_tasks() {
        let ctx = context();
        let handled = Rc::new(Cell::new(0));
        let (count, seen) = (handled.clone(), handled.clone());
        Tick::listen_async(&ctx, async move |_| count.set(count.get() + 1)).unwrap();
        (0..1024).for_each(|number| tick(number).emit(&ctx));
        let other = tokio::task::spawn_local(async move {
            let mut most = 0;
            while seen.get() < 1024 {
                let before = seen.get();
                // Tokio's `yield_now` would wait longer than for one turn of the others.
                let mut again = true;
                std::future::poll_fn(|cx| {
                    cx.waker().wake_by_ref();
                    if std::mem::take(&mut again) { Poll::Pending } else { Poll::Ready(()) }
                })
                .await;
                most = most.max(seen.get() - before);
            }
            most
        });
        let most = other.await.unwrap();
        assert!(most < 256, "{most} at a go");
    }

    async fn events_left_behind_by_a_dropped_listener_are_counted_as_such() {
        let ctx = context();
        Tick::listen(&ctx, |_| ()).unwrap();
        let handle = Tick::listen_async(&ctx, async |_| std::future::pending().await).unwrap();
        (0..5).for_each(|number| tick(number).emit(&ctx));
        settle().await;
        assert_eq!(only_stats(&ctx).in_flight, 5);
        drop_listener(handle).await.unwrap();
        let numbers = only_stats(&ctx);
        assert_eq!((numbers.in_flight, numbers.dropped.gone, numbers.queued), (0, 5, 0));
        assert!(adds_up(&numbers));
    }
}

#[event]
struct Local;

#[event(mt)]
struct Tock {
    number: u32,
}

#[test]
fn without_a_runtime_it_is_refused_and_what_it_captured_is_freed() {
    let (ctx, captured) = (context(), Rc::new(()));
    let (one, two) = (captured.clone(), captured.clone());
    let local = Local::listen_async(&ctx, async move |_| _ = &one);
    let anywhere = Tock::listen_async(&ctx, async move |_| _ = &two);
    assert_eq!((local.unwrap_err(), anywhere.unwrap_err()), (RegisterError::NoRuntime, RegisterError::NoRuntime));
    assert_eq!((Rc::strong_count(&captured), Local::listener_count(&ctx), Tock::listener_count(&ctx)), (1, 0, 0));
    assert!(stats(&ctx).is_empty());
}

#[test]
fn it_goes_with_its_runtime_and_so_does_what_it_has_begun() {
    let ctx = context();
    let (captured, held) = (Rc::new(()), Rc::new(()));
    let (capture, hold) = (captured.clone(), held.clone());
    in_runtime(async move {
        Tock::listen_async(&ctx, async move |_| {
            let (_capture, _held) = (&capture, hold.clone());
            std::future::pending::<()>().await;
        })
        .unwrap();
        (0..2).for_each(|number| Tock { number }.emit(&ctx));
        settle().await;
    });
    assert_eq!((Rc::strong_count(&captured), Rc::strong_count(&held)), (1, 1));
    assert_eq!(Tock::listener_count(&ctx), 0);
}

#[test]
fn it_goes_with_a_runtime_that_ends_before_it_has_done_anything() {
    let (ctx, captured) = (context(), Rc::new(()));
    let (plain, later) = (captured.clone(), captured.clone());
    in_runtime(async move {
        Tock::listen(&ctx, move |_| _ = &plain).unwrap();
        Tock::listen_async(&ctx, async move |_| _ = &later).unwrap();
    });
    assert_eq!((Rc::strong_count(&captured), Tock::listener_count(&ctx)), (1, 0));
}

#[test]
fn events_of_other_threads_are_handled_on_its_own_in_each_emitters_order() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner
        .run(move || {
            Tock::listen_async(&ctx, async move |tock| {
                tokio::task::yield_now().await;
                hear.send((tock.number, thread::current().id())).unwrap();
            })
        })
        .unwrap();
    let emitters: Vec<_> = (0..2)
        .map(|emitter| thread::spawn(move || (0..100).for_each(|at| Tock { number: emitter * 1000 + at }.emit(&ctx))))
        .collect();
    emitters.into_iter().for_each(|emitter| emitter.join().unwrap());
    let all: Vec<_> = (0..200).map(|_| heard.recv_timeout(LONG).unwrap()).collect();
    assert!(all.iter().all(|(_, thread)| *thread == owner.id()));
    for emitter in 0..2 {
        let its: Vec<_> = all.iter().map(|(number, _)| number).filter(|number| **number / 1000 == emitter).collect();
        assert!(its.is_sorted() && its.len() == 100);
    }
}

/// Registers a listener that waits for the `Notify`, and says when it is in and when it goes.
fn patient(
    owner: &Owner,
    ctx: Context,
) -> (brokers::ListenerHandle, Arc<Notify>, mpsc::Receiver<u32>, mpsc::Receiver<thread::ThreadId>) {
    let ((enter, entered), (tell, told)) = (mpsc::channel(), mpsc::channel());
    let open = Arc::new(Notify::new());
    let opened = open.clone();
    let handle = owner.run(move || {
        Tock::listen_async(&ctx, async move |tock| {
            let _told = Told(tell.clone());
            enter.send(tock.number).unwrap();
            opened.notified().await;
        })
        .unwrap()
    });
    (handle, open, entered, told)
}

#[test]
fn dropping_from_another_thread_waits_for_what_has_begun_and_begins_nothing_more() {
    let (ctx, owner) = (context(), Owner::start());
    let (handle, open, entered, told) = patient(&owner, ctx);
    (1..=3).for_each(|number| Tock { number }.emit(&ctx));
    assert_eq!(entered.recv_timeout(LONG), Ok(1));
    let mut dropping = Box::pin(drop_listener(handle));
    assert_eq!(poll_once(dropping.as_mut()), Poll::Pending);
    owner.run(|| ());
    assert_eq!(poll_once(dropping.as_mut()), Poll::Pending);
    assert!(told.try_recv().is_err(), "it still runs");
    open.notify_one();
    assert_eq!(block_on_until(dropping, Some(Instant::now() + LONG)), Some(Ok(())));
    assert_eq!(told.try_recv(), Ok(owner.id()));
    assert!(entered.recv().is_err(), "nothing more began, and the captures are freed");
}

#[test]
fn after_five_seconds_asynchronous_work_is_cancelled_on_its_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let (handle, _open, entered, told) = patient(&owner, ctx);
    let (other, _other_open, other_entered, other_told) = patient(&owner, ctx);
    Tock { number: 1 }.emit(&ctx);
    entered.recv_timeout(LONG).unwrap();
    other_entered.recv_timeout(LONG).unwrap();
    let before = Instant::now();
    // One of them alone and in a task, then the rest by all at once: each has the same five seconds.
    let all = thread::spawn(move || {
        until(|| brokers::lost(handle).is_none());
        block_on_until(Tock::drop_all_listeners(&ctx), None).unwrap()
    });
    assert_eq!(drop_listener_blocking(handle), Ok(()));
    assert_eq!(all.join().unwrap(), Ok(()));
    assert!((Duration::from_secs(5)..Duration::from_millis(9500)).contains(&before.elapsed()));
    assert_eq!((told.recv_timeout(LONG), other_told.recv_timeout(LONG)), (Ok(owner.id()), Ok(owner.id())));
    assert_eq!(drop_listener_blocking(other), Err(DropListenerError::Stale));
}

#[test]
fn what_waits_is_dropped_on_its_thread_when_the_context_closes_elsewhere() {
    let (ctx, owner) = (context(), Owner::start());
    let (handle, _open, entered, told) = patient(&owner, ctx);
    (1..=3).for_each(|number| Tock { number }.emit(&ctx));
    entered.recv_timeout(LONG).unwrap();
    ctx.close();
    assert_eq!(told.recv_timeout(LONG), Ok(owner.id()));
    assert!(entered.recv_timeout(LONG).is_err());
    assert_eq!(drop_listener_blocking(handle), Err(DropListenerError::Stale));
}

#[test]
fn a_slow_listener_stalls_neither_its_thread_nor_its_peers() {
    let (ctx, owner) = (context(), Owner::start());
    let (_handle, open, entered, _told) = patient(&owner, ctx);
    let heard = Arc::new(AtomicUsize::new(0));
    let (plain, quick) = (heard.clone(), heard.clone());
    owner.run(move || {
        Tock::listen(&ctx, move |_| _ = plain.fetch_add(1, Ordering::SeqCst)).unwrap();
        Tock::listen_async(&ctx, async move |_| _ = quick.fetch_add(1, Ordering::SeqCst)).unwrap();
    });
    (0..100).for_each(|number| Tock { number }.emit(&ctx));
    until(|| heard.load(Ordering::SeqCst) == 200);
    assert_eq!(entered.try_iter().collect::<Vec<_>>(), [0]);
    owner.run(|| ());
    open.notify_one();
    assert_eq!(entered.recv_timeout(LONG), Ok(1));
}

#[test]
fn a_listener_of_a_thread_that_waits_itself_is_dropped_by_another_without_it() {
    let (ctx, owner) = (context(), Owner::start());
    let (handle, _open, _entered, _told) = patient(&owner, ctx);
    let (done, is_done) = oneshot::channel::<()>();
    owner.spawn(move || async move { _ = is_done.await });
    assert_eq!(drop_listener_blocking(handle), Ok(()));
    let _ = done.send(());
}
