//! Multi-requests over several threads. What they do in every lane, within a thread, is in `lanes.rs`.

mod owner;

use brokers::private::block_on_until;
use brokers::{Context, ProviderHandle, RegisterError, RequestError, StaleProvider, multi_request};
use owner::{LONG, Owner, Told, context, poll_once};
use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;
use std::sync::{Arc, Barrier, mpsc};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

#[multi_request(mt, returns = u32)]
struct Survey {
    number: u32,
}

#[multi_request(local, returns = u32)]
struct Here;

fn provide(owner: &Owner, ctx: Context, answer: u32) -> ProviderHandle {
    owner.run(move || {
        let not_send = Rc::new(Cell::new(answer));
        Survey::provide(&ctx, async move |Survey { number }| Ok(number + not_send.get())).unwrap()
    })
}

#[test]
fn providers_of_several_threads_answer_in_the_order_of_their_registration() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    provide(&owners[0], ctx, 1);
    provide(&owners[1], ctx, 2);
    Survey::provide_shared(&ctx, async |Survey { number }| Ok(number + 3)).unwrap();
    provide(&owners[0], ctx, 4);
    assert_eq!(Survey { number: 10 }.request_blocking(&ctx), Ok(vec![11, 12, 13, 14]));
    assert_eq!(Survey { number: 10 }.gather_blocking(&ctx), [Ok(11), Ok(12), Ok(13), Ok(14)]);
    let asked = block_on_until(Survey { number: 20 }.request(&ctx), Some(Instant::now() + LONG));
    assert_eq!(asked, Some(Ok(vec![21, 22, 23, 24])));
    let (tell, told) = mpsc::channel();
    owners[1].begin(move || {
        tokio::task::spawn_local(async move { tell.send(Survey { number: 30 }.request(&ctx).await) });
    });
    assert_eq!(told.recv_timeout(LONG), Ok(Ok(vec![31, 32, 33, 34])));
    assert_eq!(Survey::provider_count(&ctx), 4);
}

/// None could answer if another one had to end first.
#[test]
fn all_begin_before_any_ends() {
    let ctx = context();
    let owners: Vec<_> = (0..3).map(|_| Owner::start()).collect();
    let barrier = Arc::new(Barrier::new(3));
    for owner in &owners {
        let barrier = barrier.clone();
        owner.run(move || {
            Survey::provide(&ctx, async move |Survey { number }| {
                barrier.wait();
                Ok(number)
            })
            .unwrap();
        });
    }
    assert_eq!(Survey { number: 7 }.request_blocking(&ctx), Ok(vec![7; 3]));
}

#[test]
fn a_shared_provider_runs_on_the_thread_that_asks_and_a_bound_one_on_its_own() {
    let (ctx, owner) = (context(), Owner::start());
    let (tell, told) = mpsc::channel();
    let bound = tell.clone();
    owner.run(move || {
        Survey::provide(&ctx, async move |_| {
            bound.send(("bound", thread::current().id())).unwrap();
            Ok(0)
        })
        .unwrap();
    });
    Survey::provide_shared(&ctx, move |_| {
        tell.send(("shared", thread::current().id())).unwrap();
        async { Ok(0) }
    })
    .unwrap();
    Survey { number: 0 }.request_blocking(&ctx).unwrap();
    let mut seen = [told.recv_timeout(LONG).unwrap(), told.recv_timeout(LONG).unwrap()];
    seen.sort_by_key(|(kind, _)| *kind);
    assert_eq!(seen, [("bound", owner.id()), ("shared", thread::current().id())]);
}

#[test]
fn a_provider_whose_thread_ends_is_down_with_closed_and_the_others_with_their_answers() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    provide(&owners[0], ctx, 1);
    let (tell, told) = mpsc::channel();
    let (begin, begun) = mpsc::channel();
    owners[1].run(move || {
        Survey::provide(&ctx, async move |_| {
            let _told = Told(tell.clone());
            begin.send(()).unwrap();
            std::future::pending().await
        })
        .unwrap();
    });
    let asked = thread::spawn(move || {
        let before = Instant::now();
        (Survey { number: 0 }.gather_blocking(&ctx), before.elapsed())
    });
    begun.recv_timeout(LONG).unwrap();
    let [first, second] = owners;
    let id = second.id();
    second.end();
    let (answers, after) = asked.join().unwrap();
    assert_eq!(answers, [Ok(1), Err(RequestError::Closed)]);
    assert!(after < Duration::from_secs(4), "not by the deadline of 5 s");
    assert_eq!(told.recv_timeout(LONG), Ok(id));
    assert_eq!(Survey { number: 0 }.gather_blocking(&ctx), [Ok(1)]);
    drop(first);
}

#[test]
fn the_deadline_is_for_those_that_do_not_answer_and_drops_their_futures_on_their_threads() {
    let (ctx, owner) = (context(), Owner::start());
    provide(&owner, ctx, 1);
    let (tell, told) = mpsc::channel();
    owner.run(move || {
        Survey::provide(&ctx, async move |_| {
            let _told = Told(tell.clone());
            std::future::pending().await
        })
        .unwrap();
    });
    let gathered = block_on_until(Survey { number: 0 }.gather_within(&ctx, Duration::from_millis(50)), None).unwrap();
    assert_eq!(gathered[1], Err(RequestError::Timeout));
    let requested = block_on_until(Survey { number: 0 }.request_within(&ctx, Duration::from_millis(50)), None);
    assert_eq!(requested, Some(Err(RequestError::Timeout)));
    // Whichever of them had begun is dropped there.
    owner.run(|| ());
    assert!(told.try_iter().all(|thread| thread == owner.id()));
}

#[test]
fn dropping_the_requesters_future_drops_all_providers_futures() {
    let ctx = context();
    let owners = [Owner::start(), Owner::start()];
    let ((tell, told), (begin, begun)) = (mpsc::channel(), mpsc::channel());
    for owner in &owners {
        let (tell, begin) = (tell.clone(), begin.clone());
        owner.run(move || {
            Survey::provide(&ctx, async move |_| {
                let _told = Told(tell.clone());
                begin.send(()).unwrap();
                std::future::pending().await
            })
            .unwrap();
        });
    }
    let mut asked = Box::pin(Survey { number: 0 }.request(&ctx));
    assert!(poll_once(asked.as_mut()).is_pending());
    owners.iter().for_each(|_| begun.recv_timeout(LONG).unwrap());
    drop(asked);
    let dropped = [told.recv_timeout(LONG).unwrap(), told.recv_timeout(LONG).unwrap()];
    assert!(owners.iter().all(|owner| dropped.contains(&owner.id())));
}

#[test]
fn a_provider_is_removed_from_any_thread_and_one_that_has_not_begun_is_left_out() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    let first = provide(&owners[0], ctx, 1);
    provide(&owners[1], ctx, 2);
    let busy = owners[0].occupy();
    let mut asked = pin!(Survey { number: 0 }.gather(&ctx));
    assert!(poll_once(asked.as_mut()).is_pending());
    assert_eq!(Survey::remove(first), Ok(()));
    assert_eq!(Survey::remove(first), Err(StaleProvider));
    drop(busy);
    assert_eq!(block_on_until(asked, Some(Instant::now() + LONG)), Some(vec![Ok(2)]));
    assert_eq!(Survey { number: 0 }.request_blocking(&ctx), Ok(vec![2]));
    let elsewhere = owners[0].run(move || Survey::provide(&ctx, async |_| Ok(3)).unwrap());
    assert_eq!(owners[1].run(move || Survey::remove(elsewhere)), Ok(()));
    Survey::clear(&ctx);
    assert_eq!(Survey { number: 0 }.gather_blocking(&ctx), []);
}

#[test]
fn closing_the_context_ends_the_wait_for_all_whether_bound_busy_or_shared() {
    let (ctx, owners) = (context(), [Owner::start(), Owner::start()]);
    provide(&owners[0], ctx, 1);
    let busy = owners[0].occupy();
    owners[1].run(move || Survey::provide(&ctx, async |_| std::future::pending().await)).unwrap();
    Survey::provide_shared(&ctx, async |_| std::future::pending().await).unwrap();
    let mut asked = pin!(Survey { number: 0 }.gather(&ctx));
    assert!(poll_once(asked.as_mut()).is_pending());
    ctx.close();
    let closed = || Err(RequestError::Closed);
    assert_eq!(poll_once(asked.as_mut()), Poll::Ready(vec![closed(), closed(), closed()]));
    assert_eq!(Survey { number: 0 }.gather_blocking(&ctx), []);
    assert_eq!(Survey::provide_shared(&ctx, async |_| Ok(1)).unwrap_err(), RegisterError::Closed);
    drop(busy);
}

#[test]
fn a_provider_of_the_local_lane_answers_its_thread_and_is_removed_there_only() {
    let ctx = context();
    let handle = Here::provide(&ctx, async |_| Ok(1)).unwrap();
    let elsewhere = thread::spawn(move || {
        Here::provide(&ctx, async |_| Ok(2)).unwrap();
        (Here.request_blocking(&ctx), Here::provider_count(&ctx), Here::remove(handle))
    });
    assert_eq!(elsewhere.join().unwrap(), (Ok(vec![2]), 1, Err(StaleProvider)));
    assert_eq!(Here.request_blocking(&ctx), Ok(vec![1]));
    assert_eq!(Here::remove(handle), Ok(()));
}
