//! Signals: within a thread in the local lane, and between threads. What both have in common is in `lanes.rs`.

mod owner;

use brokers::{Context, RegisterError, SignalError, event, signal};
use owner::{LONG, Owner, Told};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;

#[signal]
struct Push {
    number: u32,
}

#[event]
struct Pushed {
    number: u32,
}

#[signal(mt)]
struct Send {
    number: u32,
}

#[signal(mt, capacity = 2)]
struct Few {
    number: u32,
}

/// Freight tells where it was dropped.
#[signal(mt)]
struct Load {
    freight: Freight,
}

#[derive(Clone)]
struct Freight(#[allow(dead_code, reason = "it is there to be dropped")] Arc<Told>);

impl std::fmt::Debug for Freight {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Freight")
    }
}

impl PartialEq for Freight {
    fn eq(&self, other: &Freight) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

fn context() -> Context {
    Context::new().unwrap()
}

#[test]
fn a_signal_reaches_its_handler_and_is_refused_without_one() {
    let ctx = context();
    assert_eq!(Push { number: 0 }.signal(&ctx), Err(SignalError::NoHandler));
    let sum = Rc::new(Cell::new(0));
    let total = sum.clone();
    Push::on_signal(&ctx, move |push| total.set(total.get() + push.number)).unwrap();
    assert_eq!(Push { number: 1 }.signal(&ctx), Ok(()));
    assert_eq!(Push { number: 2 }.signal(&ctx), Ok(()));
    assert_eq!(Push { number: 4 }.signal(&Context::DEFAULT), Err(SignalError::NoHandler));
    assert_eq!(sum.get(), 3);
}

#[test]
fn a_second_handler_is_refused_and_changes_nothing() {
    let ctx = context();
    let first = Rc::new(Cell::new(0));
    let count = first.clone();
    Push::on_signal(&ctx, move |_| count.set(count.get() + 1)).unwrap();
    assert_eq!(Push::on_signal(&ctx, |_| unreachable!()), Err(RegisterError::AlreadyProvided));
    Push { number: 0 }.signal(&ctx).unwrap();
    assert_eq!(first.get(), 1);
}

#[test]
fn a_handler_that_panics_has_accepted_and_stays_usable() {
    let ctx = context();
    let last = Rc::new(Cell::new(0));
    let seen = last.clone();
    Push::on_signal(&ctx, move |push| {
        assert!(push.number != 1, "on purpose");
        seen.set(push.number);
    })
    .unwrap();
    assert_eq!(Push { number: 1 }.signal(&ctx), Ok(()));
    assert_eq!(Push { number: 2 }.signal(&ctx), Ok(()));
    assert_eq!(last.get(), 2);
}

#[test]
fn what_a_handler_signals_comes_after_the_current_message_and_beyond_the_bound_is_refused() {
    const BOUND: u32 = 65_536;
    let ctx = context();
    let order = Rc::new(RefCell::new(Vec::new()));
    let handled = order.clone();
    Push::on_signal(&ctx, move |push| handled.borrow_mut().push(push.number)).unwrap();
    let inside = order.clone();
    let refused = Rc::new(Cell::new(None));
    let outcome = refused.clone();
    Pushed::listen(&ctx, move |pushed| {
        for number in 0..BOUND {
            Push { number }.signal(&ctx).unwrap();
        }
        outcome.set(Some(Push { number: BOUND }.signal(&ctx)));
        inside.borrow_mut().push(pushed.number);
    })
    .unwrap();
    Pushed { number: 1_000_000 }.emit(&ctx);
    assert_eq!(refused.get(), Some(Err(SignalError::Full)));
    let order = order.borrow();
    assert_eq!((order.len() as u32, order[0], order[1], *order.last().unwrap()), (BOUND + 1, 1_000_000, 0, BOUND - 1));
}

#[test]
fn accepted_says_nothing_about_handled() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    owner.run(move || Send::on_signal(&ctx, move |send| hear.send(send.number).unwrap())).unwrap();
    let busy = owner.occupy();
    for number in 0..3 {
        assert_eq!(Send { number }.signal(&ctx), Ok(()));
    }
    assert!(heard.try_recv().is_err(), "accepted, and not handled");
    drop(busy);
    assert_eq!([0, 1, 2].map(|_| heard.recv_timeout(LONG).unwrap()), [0, 1, 2]);
}

#[test]
fn a_declared_capacity_refuses_what_is_beyond_it_and_takes_more_when_there_is_room() {
    let (ctx, owner) = (context(), Owner::start());
    let (hear, heard) = mpsc::channel();
    let all = hear.clone();
    owner
        .run(move || {
            Send::on_signal(&ctx, move |send| all.send(send.number).unwrap()).unwrap();
            Few::on_signal(&ctx, move |few| hear.send(few.number).unwrap())
        })
        .unwrap();
    for _ in 0..3 {
        let busy = owner.occupy();
        assert_eq!(Few { number: 1 }.signal(&ctx), Ok(()));
        assert_eq!(Send { number: 2 }.signal(&ctx), Ok(()), "another signal's capacity is its own");
        assert_eq!(Few { number: 3 }.signal(&ctx), Ok(()));
        assert_eq!(Few { number: 4 }.signal(&ctx), Err(SignalError::Full));
        assert_eq!(Few { number: 5 }.signal(&ctx), Err(SignalError::Full));
        drop(busy);
        assert_eq!([0; 3].map(|_| heard.recv_timeout(LONG).unwrap()), [1, 2, 3]);
    }
    assert!(heard.try_recv().is_err());
    // What waited for a handler that is gone gives its room back.
    let busy = owner.occupy();
    Few { number: 1 }.signal(&ctx).unwrap();
    Few { number: 2 }.signal(&ctx).unwrap();
    Few::clear(&ctx);
    drop(busy);
    let (hear, heard) = mpsc::channel();
    owner.run(move || Few::on_signal(&ctx, move |few| hear.send(few.number).unwrap())).unwrap();
    let busy = owner.occupy();
    let accepted = [6, 7, 8].map(|number| Few { number }.signal(&ctx));
    assert_eq!(accepted, [Ok(()), Ok(()), Err(SignalError::Full)]);
    drop(busy);
    assert_eq!([0; 2].map(|_| heard.recv_timeout(LONG).unwrap()), [6, 7]);
}

#[test]
fn a_shared_handler_runs_on_each_signalling_thread_several_at_a_time_and_needs_no_runtime() {
    let ctx = context();
    let inside = Arc::new(Barrier::new(3));
    let (hear, heard) = mpsc::channel();
    let barrier = inside.clone();
    Send::on_signal_shared(&ctx, move |_| {
        barrier.wait();
        hear.send(thread::current().id()).unwrap();
    })
    .unwrap();
    let threads: Vec<_> = (0..3).map(|number| thread::spawn(move || Send { number }.signal(&ctx))).collect();
    let ids: Vec<_> = threads.iter().map(|thread| thread.thread().id()).collect();
    threads.into_iter().for_each(|thread| assert_eq!(thread.join().unwrap(), Ok(())));
    let seen: Vec<_> = heard.try_iter().collect();
    assert!(ids.iter().all(|id| seen.contains(id)) && seen.len() == 3);
    Send::clear(&ctx);
    assert!(heard.recv().is_err(), "its captures are freed");
}

#[test]
fn a_second_handler_on_another_thread_is_refused_and_signals_after_the_end_of_the_first_find_nobody() {
    let (ctx, owner, other) = (context(), Owner::start(), Owner::start());
    owner.run(move || Send::on_signal(&ctx, |_| ())).unwrap();
    let second = other.run(move || Send::on_signal(&ctx, |_| unreachable!()));
    assert_eq!(second, Err(RegisterError::AlreadyProvided));
    assert_eq!(Send::on_signal_shared(&ctx, |_| unreachable!()), Err(RegisterError::AlreadyProvided));
    owner.end();
    assert!(!Send::is_handled(&ctx));
    assert_eq!(Send { number: 0 }.signal(&ctx), Err(SignalError::NoHandler));
    let (hear, heard) = mpsc::channel();
    other.run(move || Send::on_signal(&ctx, move |_| hear.send(()).unwrap())).unwrap();
    assert_eq!(Send { number: 0 }.signal(&ctx), Ok(()));
    heard.recv_timeout(LONG).unwrap();
}

#[test]
fn a_closed_context_refuses_and_drops_what_is_queued_on_the_handlers_thread() {
    let (ctx, owner) = (context(), Owner::start());
    let handled = Arc::new(AtomicBool::new(false));
    let flag = handled.clone();
    owner.run(move || Load::on_signal(&ctx, move |_| flag.store(true, Ordering::SeqCst))).unwrap();
    let (told, dropped) = Told::new();
    let busy = owner.occupy();
    Load { freight: Freight(Arc::new(told)) }.signal(&ctx).unwrap();
    ctx.close();
    let (told, refused) = Told::new();
    assert_eq!(Load { freight: Freight(Arc::new(told)) }.signal(&ctx), Err(SignalError::Closed));
    assert_eq!(refused.recv_timeout(LONG), Ok(thread::current().id()), "a refused signal is dropped by its sender");
    drop(busy);
    assert_eq!(dropped.recv_timeout(LONG), Ok(owner.id()));
    assert!(!handled.load(Ordering::SeqCst));
}

/// A handler that is removed and registered again all the time: every signal is accepted or finds nobody, and what is
/// accepted is handled once or dropped with its handler.
#[test]
fn registering_clearing_and_signalling_at_once_accepts_or_finds_nobody() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    let (handled, done) = (Arc::new(AtomicUsize::new(0)), AtomicBool::new(false));
    thread::scope(|scope| {
        let senders: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut accepted = 0;
                    while !done.load(Ordering::SeqCst) {
                        match (Send { number: 1 }).signal(&ctx) {
                            Ok(()) => accepted += 1,
                            Err(SignalError::NoHandler | SignalError::Full) => {}
                            other => panic!("{other:?}"),
                        }
                    }
                    accepted
                })
            })
            .collect();
        for round in 0..500 {
            let count = handled.clone();
            owners[round % 2]
                .run(move || Send::on_signal(&ctx, move |_| _ = count.fetch_add(1, Ordering::SeqCst)))
                .unwrap();
            if round % 3 == 0 { Send::clear(&ctx) } else { owners[round % 2].run(move || Send::clear(&ctx)) }
        }
        done.store(true, Ordering::SeqCst);
        let accepted: usize = senders.into_iter().map(|sender| sender.join().unwrap()).sum();
        assert!(handled.load(Ordering::SeqCst) <= accepted);
    });
}
