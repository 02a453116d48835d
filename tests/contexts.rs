//! Which context is the current one, that contexts do not reach each other, and what closing and emptying one frees.

mod owner;

use brokers::{
    Context, ListenerHandle, Policy, RegisterError, RequestError, SignalError, drop_listener_blocking, event, request,
    signal, stats,
};
use owner::{LONG, Owner, Told, context, in_runtime, poll_once, settle, until};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{Context as TaskContext, Poll, Waker};
use std::thread::{self, ThreadId};
use tokio::runtime::Builder;

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

#[event]
struct Note {
    cargo: Option<Arc<()>>,
}

#[event(mt)]
struct NoteAnywhere {
    cargo: Option<Arc<()>>,
}

#[test]
fn the_current_context_is_a_scopes_or_else_the_threads_or_else_the_default() {
    let (own, scoped) = (context(), context());
    thread::spawn(move || {
        assert_eq!(Context::current(), Context::DEFAULT);
        own.set_for_thread();
        let calls = Rc::new(Cell::new(0));
        let count = calls.clone();
        Happened::listen(&Context::current(), move |_| count.set(count.get() + 1)).unwrap();
        scoped.scope(|| Happened.emit(&Context::current()));
        assert_eq!(calls.get(), 0);
        Happened.emit(&own);
        Happened.emit(&Context::current());
        assert_eq!(calls.get(), 2);
        thread::spawn(|| assert_eq!(Context::current(), Context::DEFAULT)).join().unwrap();
    })
    .join()
    .unwrap();
}

#[test]
fn a_scope_of_a_task_goes_with_it_from_thread_to_thread_and_touches_no_other() {
    let runtime = Builder::new_multi_thread().worker_threads(4).build().unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|at| {
            let (outer, inner) = (context(), context());
            let (expected, nested) = if at % 4 == 0 { (Context::DEFAULT, inner) } else { (outer, inner) };
            let work = async move {
                for _ in 0..50 {
                    assert_eq!(Context::current(), expected);
                    tokio::task::yield_now().await;
                    nested
                        .scope_async(async {
                            assert_eq!(Context::current(), nested);
                            tokio::task::yield_now().await;
                            assert_eq!(Context::current(), nested);
                        })
                        .await;
                }
            };
            if expected == outer { runtime.spawn(outer.scope_async(work)) } else { runtime.spawn(work) }
        })
        .collect();
    tasks.into_iter().for_each(|task| runtime.block_on(task).unwrap());
}

#[test]
fn a_scope_of_a_future_holds_on_whichever_thread_polls_it() {
    let (ctx, theirs) = (context(), context());
    let mut future = Box::pin(ctx.scope_async(async {
        let first = Context::current();
        tokio::task::yield_now().await;
        (first, Context::current())
    }));
    // `yield_now` wakes by the runtime; without one it is ready when it is polled for the second time.
    assert!(poll_once(future.as_mut()).is_pending());
    assert_eq!(Context::current(), Context::DEFAULT);
    let seen = thread::spawn(move || {
        theirs.set_for_thread();
        let seen = poll_once(future.as_mut());
        assert_eq!(Context::current(), theirs);
        seen
    });
    assert_eq!(seen.join().unwrap(), Poll::Ready((ctx, ctx)));
}

#[test]
fn scopes_are_restored_after_a_panic_in_a_closure_and_in_a_future() {
    let (outer, inner) = (context(), context());
    outer.scope(|| {
        assert!(catch_unwind(AssertUnwindSafe(|| inner.scope(|| panic!("on purpose")))).is_err());
        assert_eq!(Context::current(), outer);
        let mut future = Box::pin(inner.scope_async(async { panic!("on purpose") }));
        assert!(catch_unwind(AssertUnwindSafe(|| poll_once(future.as_mut()))).is_err());
        assert_eq!(Context::current(), outer);
    });
    assert_eq!(Context::current(), Context::DEFAULT);
}

#[test]
fn new_contexts_are_unique_on_all_threads() {
    let threads: Vec<_> = (0..4).map(|_| thread::spawn(|| (0..500).map(|_| context()).collect::<Vec<_>>())).collect();
    let mut all = std::collections::HashSet::from([Context::DEFAULT]);
    for thread in threads {
        assert!(thread.join().unwrap().into_iter().all(|ctx| all.insert(ctx)));
    }
}

#[test]
fn nothing_emitted_in_one_context_reaches_another_on_this_thread_or_others() {
    let (from, other) = (context(), context());
    let owner = Owner::start();
    let heard = Arc::new(AtomicUsize::new(0));
    let count = || {
        let heard = heard.clone();
        move || _ = heard.fetch_add(1, Ordering::SeqCst)
    };
    let mut streams = Vec::new();
    for ctx in [from, other] {
        let (shared, plain, queued, asynchronous, local) = (count(), count(), count(), count(), count());
        NoteAnywhere::listen_shared(&ctx, move |_| shared()).unwrap();
        owner.run(move || {
            NoteAnywhere::listen(&ctx, move |_| plain()).unwrap();
            NoteAnywhere::listener().capacity(9).listen(&ctx, move |_| queued()).unwrap();
            NoteAnywhere::listen_async(&ctx, async move |_| asynchronous()).unwrap();
            Note::listen_async(&ctx, async move |_| local()).unwrap();
        });
        streams.push((ctx, NoteAnywhere::stream(&ctx)));
    }
    NoteAnywhere { cargo: None }.emit(&from);
    owner.run(move || {
        NoteAnywhere { cargo: None }.emit(&from);
        Note { cargo: None }.emit(&from);
    });
    until(|| heard.load(Ordering::SeqCst) == 9);
    owner.run(|| ());
    assert_eq!(heard.load(Ordering::SeqCst), 9);
    for (ctx, stream) in &mut streams {
        let count = std::iter::from_fn(|| match poll_once(stream.next()) {
            Poll::Ready(item) => item,
            Poll::Pending => None,
        });
        assert_eq!(count.count(), if *ctx == from { 2 } else { 0 });
    }
    assert!(stats(&other).iter().all(|broker| broker.sent == 0));
}

/// Registers one listener of each kind on this thread, which has a runtime, and has it called once.
fn each_kind(ctx: Context, told: &mpsc::Sender<ThreadId>, cargo: &Arc<()>) -> Vec<ListenerHandle> {
    let guard = || Told(told.clone());
    let (local, later, plain, shared, queued, waits) = (guard(), guard(), guard(), guard(), guard(), guard());
    vec![
        Note::listen(&ctx, move |_| _ = &local).unwrap(),
        Note::listen_async(&ctx, async move |note| {
            let _held = (&later, note);
            std::future::pending::<()>().await;
        })
        .unwrap(),
        NoteAnywhere::listen(&ctx, move |_| _ = &plain).unwrap(),
        NoteAnywhere::listen_shared(&ctx, move |_| _ = &shared).unwrap(),
        NoteAnywhere::listener().policy(Policy::Wait(LONG)).listen(&ctx, move |_| _ = &queued).unwrap(),
        NoteAnywhere::listener()
            .concurrent(2)
            .listen_async(&ctx, async move |note| {
                let _held = (&waits, note);
                tokio::task::yield_now().await;
                if Context::current() != ctx {
                    std::future::pending::<()>().await;
                }
            })
            .unwrap(),
        {
            for _ in 0..3 {
                Note { cargo: Some(cargo.clone()) }.emit(&ctx);
                NoteAnywhere { cargo: Some(cargo.clone()) }.emit(&ctx);
            }
            Note::listen(&ctx, |_| ()).unwrap()
        },
    ]
}

#[test]
fn dropping_the_last_registration_on_the_own_thread_frees_everything_at_once() {
    in_runtime(async {
        let (ctx, cargo) = (context(), Arc::new(()));
        let (tell, told) = mpsc::channel();
        let streams = (Note::stream(&ctx), NoteAnywhere::stream(&ctx));
        let handles = each_kind(ctx, &tell, &cargo);
        settle().await;
        drop(streams);
        for (at, handle) in handles.into_iter().enumerate() {
            drop_listener_blocking(handle).unwrap();
            assert_eq!(told.try_iter().count(), usize::from(at < 6), "number {at}");
        }
        assert_eq!(Arc::strong_count(&cargo), 1);
        assert!(stats(&ctx).is_empty());
        settle().await;
    });
}

#[test]
fn dropping_the_last_registration_from_another_thread_frees_everything() {
    let (ctx, cargo, owner) = (context(), Arc::new(()), Owner::start());
    let (tell, told) = mpsc::channel();
    let (telling, loaded) = (tell.clone(), cargo.clone());
    let streams = NoteAnywhere::stream(&ctx);
    let handles = owner.run(move || each_kind(ctx, &telling, &loaded));
    drop(tell);
    drop(streams);
    // The local ones are dropped by their own thread.
    let (here, there): (Vec<_>, Vec<_>) = handles.into_iter().enumerate().partition(|(at, _)| (2..6).contains(at));
    for (_, handle) in here {
        drop_listener_blocking(handle).unwrap();
    }
    owner.run(move || there.into_iter().for_each(|(_, handle)| drop_listener_blocking(handle).unwrap()));
    // Shared ones go with the thread that drops them, the others on their own.
    let threads: Vec<_> = std::iter::from_fn(|| told.recv_timeout(LONG).ok()).collect();
    assert_eq!(threads.len(), 6);
    assert_eq!(threads.iter().filter(|thread| **thread == owner.id()).count(), 5);
    until(|| Arc::strong_count(&cargo) == 1);
    assert!(stats(&ctx).is_empty());
}

#[test]
fn closing_from_another_thread_frees_everything_of_the_lanes_that_reach_it() {
    let (ctx, cargo, owner) = (context(), Arc::new(()), Owner::start());
    let (tell, told) = mpsc::channel();
    let loaded = cargo.clone();
    owner.run(move || drop(each_kind(ctx, &tell, &loaded)));
    ctx.close();
    assert!((0..6).all(|_| told.recv_timeout(LONG).is_ok()), "its room is one for all lanes");
    until(|| Arc::strong_count(&cargo) == 1);
}

#[test]
fn a_context_that_was_emptied_can_be_used_again() {
    let ctx = context();
    let mut cx = TaskContext::from_waker(Waker::noop());
    for _ in 0..3 {
        let mut stream = NoteAnywhere::stream(&ctx);
        let handle = NoteAnywhere::listen_shared(&ctx, |_| ()).unwrap();
        NoteAnywhere { cargo: None }.emit(&ctx);
        assert!(std::pin::pin!(stream.next()).as_mut().poll(&mut cx).is_ready());
        assert_eq!(drop_listener_blocking(handle), Ok(()));
        drop(stream);
        assert!(stats(&ctx).is_empty());
    }
}
