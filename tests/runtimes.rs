//! Which threads may have handlers in the lanes that reach other threads. A test binary of its own, because it watches
//! the panic hook of the process.

use brokers::{Context, RegisterError, RequestError, event, multi_request, request, signal};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{Builder, LocalOptions};
use tokio::task::LocalSet;

#[event(mt)]
struct Happened;

#[request(mt)]
struct Ask;

#[request(mt, sync)]
struct Now;

#[multi_request(mt)]
struct AskAll;

#[signal(mt)]
struct Push;

static PANICS: AtomicUsize = AtomicUsize::new(0);

fn refused_everywhere(ctx: &Context) {
    assert_eq!(Ask::provide(ctx, async |_| Ok(())), Err(RegisterError::NoRuntime));
    assert_eq!(Happened::listen(ctx, |_| ()).unwrap_err(), RegisterError::NoRuntime);
    assert_eq!(Push::on_signal(ctx, |_| ()), Err(RegisterError::NoRuntime));
    assert_eq!(Ask::replace(ctx, async |_| Ok(())), Err(RegisterError::NoRuntime));
    assert_eq!(Ask::mock(ctx, async |_| Ok(())).unwrap_err(), RegisterError::NoRuntime);
    assert_eq!(Now::provide(ctx, |_| Ok(())), Err(RegisterError::NoRuntime));
    assert_eq!(Now::mock(ctx, |_| Ok(())).unwrap_err(), RegisterError::NoRuntime);
    assert_eq!(AskAll::provide(ctx, async |_| Ok(())).unwrap_err(), RegisterError::NoRuntime);
    assert!(RegisterError::NoRuntime.to_string().contains("runs no Tokio"));
    assert!(!Ask::is_provided(ctx) && !Now::is_provided(ctx) && AskAll::provider_count(ctx) == 0);
    Happened.emit(ctx);
    shared_ones_need_no_runtime(ctx);
}

fn shared_ones_need_no_runtime(ctx: &Context) {
    Ask::provide_shared(ctx, async |_| Ok(())).unwrap();
    // One that cannot take its place leaves it there.
    assert_eq!(Ask::replace(ctx, async |_| Ok(())), Err(RegisterError::NoRuntime));
    assert_eq!(Ask.request_blocking(ctx), Ok(()));
    let mock = Ask::mock_shared(ctx, async |_| Err("mocked".into())).unwrap();
    assert!(matches!(Ask.request_blocking(ctx), Err(RequestError::Provider(_))));
    drop(mock);
    Now::provide_shared(ctx, |_| Ok(())).unwrap();
    assert_eq!(Now.request(ctx), Ok(()));
    let all = AskAll::provide_shared(ctx, async |_| Ok(())).unwrap();
    assert_eq!(AskAll.request_blocking(ctx), Ok(vec![()]));
    Push::on_signal_shared(ctx, |_| ()).unwrap();
    assert_eq!(Push.signal(ctx), Ok(()));
    Ask::clear(ctx);
    Now::clear(ctx);
    AskAll::remove(all).unwrap();
    Push::clear(ctx);
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
    let asked = Rc::new(Cell::new(0));
    let (one, all, signalled, heard) = (asked.clone(), asked.clone(), asked.clone(), asked.clone());
    Ask::provide(&ctx, async move |_| {
        // Also one that waits for this thread's runtime.
        tokio::task::yield_now().await;
        one.set(one.get() + 1);
        Ok(())
    })
    .unwrap();
    let handle = AskAll::provide(&ctx, async move |_| {
        all.set(all.get() + 10);
        Ok(())
    })
    .unwrap();
    Now::provide(&ctx, |_| Ok(())).unwrap();
    Push::on_signal(&ctx, move |_| signalled.set(signalled.get() + 100)).unwrap();
    let listener = Happened::listen(&ctx, move |_| heard.set(heard.get() + 1000)).unwrap();
    let (answer, answered) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        Push.signal(&ctx).unwrap();
        Happened.emit(&ctx);
        answer.send((Ask.request_blocking(&ctx), AskAll.request_blocking(&ctx), Now.request(&ctx)))
    });
    assert_eq!(answered.await, Ok((Ok(()), Ok(vec![()]), Err(RequestError::WrongThread))));
    assert_eq!(asked.get(), 1111);
    // And its own thread asks too.
    assert_eq!((Ask.request(&ctx).await, Now.request(&ctx)), (Ok(()), Ok(())));
    assert_eq!(asked.get(), 1112);
    AskAll::remove(handle).unwrap();
    brokers::drop_listener(listener).await.unwrap();
}
