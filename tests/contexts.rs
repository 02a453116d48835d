//! What closing a context does, on the thread that closes it.

use brokers::{Context, RegisterError, RequestError, SignalError, event, request, signal};
use std::cell::Cell;
use std::rc::Rc;

#[event]
struct Happened;

#[request]
struct Ask;

#[signal]
struct Push;

#[event(mt)]
struct HappenedAnywhere;

#[test]
fn a_closed_context_refuses_everything() {
    let ctx = Context::new().unwrap();
    Ask::provide(&ctx, async |_| Ok(())).unwrap();
    ctx.close();
    assert_eq!(Ask::provide(&ctx, async |_| Ok(())), Err(RegisterError::Closed));
    assert_eq!(Ask::replace(&ctx, async |_| Ok(())), Err(RegisterError::Closed));
    assert_eq!(Happened::listen(&ctx, |_| ()).unwrap_err(), RegisterError::Closed);
    assert_eq!(HappenedAnywhere::listen_shared(&ctx, |_| ()).unwrap_err(), RegisterError::Closed);
    assert_eq!(Push::on_signal(&ctx, |_| ()), Err(RegisterError::Closed));
    assert_eq!(Ask.request_blocking(&ctx), Err(RequestError::Closed));
    assert_eq!(Push.signal(&ctx), Err(SignalError::Closed));
    assert!(!Ask::is_provided(&ctx));
    Happened.emit(&ctx);
    ctx.close();
}

#[test]
fn closing_frees_what_was_registered_here_and_only_in_this_context() {
    let (ctx, other) = (Context::new().unwrap(), Context::new().unwrap());
    let held = Rc::new(());
    for ctx in [ctx, other] {
        let (listener, provider, handler) = (held.clone(), held.clone(), held.clone());
        Happened::listen(&ctx, move |_| _ = &listener).unwrap();
        Ask::provide(&ctx, async move |_| {
            let _captured = &provider;
            Ok(())
        })
        .unwrap();
        Push::on_signal(&ctx, move |_| _ = &handler).unwrap();
    }
    assert_eq!(Rc::strong_count(&held), 7);
    ctx.close();
    assert_eq!(Rc::strong_count(&held), 4);
    assert_eq!(Ask.request_blocking(&other), Ok(()));
    other.close();
    assert_eq!(Rc::strong_count(&held), 1);
}

#[test]
fn what_a_thread_registered_goes_with_the_thread() {
    let ctx = Context::new().unwrap();
    struct Told(std::sync::mpsc::Sender<()>);
    impl Drop for Told {
        fn drop(&mut self) {
            self.0.send(()).unwrap();
        }
    }
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let guard = Told(tell);
        Happened::listen(&ctx, move |_| _ = &guard).unwrap();
    })
    .join()
    .unwrap();
    assert!(told.try_recv().is_ok());
}

#[test]
fn a_context_closed_elsewhere_is_closed_for_local_registrations_too() {
    let ctx = Context::new().unwrap();
    let (calls, held) = (Rc::new(Cell::new(0)), Rc::new(()));
    let (count, captured) = (calls.clone(), held.clone());
    Happened::listen(&ctx, move |_| {
        let _captured = &captured;
        count.set(count.get() + 1);
    })
    .unwrap();
    std::thread::spawn(move || ctx.close()).join().unwrap();
    Happened.emit(&ctx);
    assert_eq!(calls.get(), 0);
    assert_eq!(Rc::strong_count(&held), 1, "freed by the first use of the context on this thread");
    assert_eq!(Ask.request_blocking(&ctx), Err(RequestError::Closed));
}

#[test]
fn the_default_context_is_open_and_empty_after_it_was_closed() {
    let held = Rc::new(());
    let captured = held.clone();
    Ask::provide(&Context::DEFAULT, async move |_| {
        let _captured = &captured;
        Ok(())
    })
    .unwrap();
    assert_eq!(Ask.request_blocking(&Context::current()), Ok(()));
    Context::DEFAULT.close();
    assert_eq!(Rc::strong_count(&held), 1);
    assert_eq!(Ask.request_blocking(&Context::DEFAULT), Err(RequestError::NoProvider));
    Ask::provide(&Context::DEFAULT, async |_| Ok(())).unwrap();
    assert_eq!(Ask.request_blocking(&Context::DEFAULT), Ok(()));
    Ask::clear(&Context::DEFAULT);
}
