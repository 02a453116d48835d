//! Which threads may have handlers in the lanes that reach other threads. A test binary of its own, because it watches
//! the panic hook of the process.

use brokers::{Context, RegisterError, event, request, signal};
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{Builder, LocalOptions};
use tokio::task::LocalSet;

#[event(mt)]
struct Happened;

#[request(mt)]
struct Ask;

#[signal(mt)]
struct Push;

static PANICS: AtomicUsize = AtomicUsize::new(0);

fn refused_everywhere(ctx: &Context) {
    assert_eq!(Ask::provide(ctx, async |_| Ok(())), Err(RegisterError::NoRuntime));
    assert_eq!(Happened::listen(ctx, |_| ()).unwrap_err(), RegisterError::NoRuntime);
    assert_eq!(Push::on_signal(ctx, |_| ()), Err(RegisterError::NoRuntime));
    assert!(!Ask::is_provided(ctx));
    Happened.emit(ctx);
}

#[test]
fn a_thread_that_cannot_run_handlers_is_told_so_and_nothing_is_printed() {
    std::panic::set_hook(Box::new(|_| _ = PANICS.fetch_add(1, Ordering::SeqCst)));
    let ctx = Context::new().unwrap();

    refused_everywhere(&ctx);
    let plain = Builder::new_current_thread().build().unwrap();
    {
        // Inside of its context, but nobody drives it.
        let _entered = plain.enter();
        refused_everywhere(&ctx);
    }
    let multi = Builder::new_multi_thread().worker_threads(1).build().unwrap();
    multi.block_on(async { refused_everywhere(&ctx) });
    assert_eq!(PANICS.load(Ordering::SeqCst), 0, "the panic hook was called");

    // Each of these can, whether or not its runtime has timers; the place is free again when it ends.
    Builder::new_current_thread().build().unwrap().block_on(ask_from_elsewhere(ctx));
    Builder::new_current_thread().build_local(LocalOptions::default()).unwrap().block_on(ask_from_elsewhere(ctx));
    LocalSet::new().block_on(&plain, ask_from_elsewhere(ctx));
    multi.block_on(LocalSet::new().run_until(ask_from_elsewhere(ctx)));

    let panicked = std::thread::spawn(|| panic!("on purpose")).join();
    assert!(panicked.is_err());
    assert_eq!(PANICS.load(Ordering::SeqCst), 1, "other panics still reach the hook");
    let _ = std::panic::take_hook();
}

async fn ask_from_elsewhere(ctx: Context) {
    Ask::provide(&ctx, async |_| Ok(())).unwrap();
    let (answer, answered) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || answer.send(Ask.request_blocking(&ctx)));
    assert_eq!(answered.await, Ok(Ok(())));
}
