//! Signals within a thread, in the local lane.

use brokers::{Context, RegisterError, SignalError, event, signal};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[signal]
struct Push {
    number: u32,
}

#[event]
struct Pushed {
    number: u32,
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
