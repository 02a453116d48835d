//! Each policy, closing, room and batches, and any sequence of them against a model.

use super::*;
use proptest::prelude::*;
use std::collections::HashSet;
use std::task::Wake;

const WAIT: Policy = Policy::Wait(Duration::from_millis(50));

/// Counts how often it is woken.
#[derive(Default)]
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Bell {
    fn new() -> (Arc<Bell>, Waker) {
        let bell = Arc::new(Bell::default());
        (bell.clone(), bell.into())
    }

    fn rung(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }
}

fn cx() -> Context<'static> {
    Context::from_waker(Waker::noop())
}

fn mailbox(capacity: usize, policy: Policy) -> Mailbox<u32, OneThread> {
    Mailbox::new(capacity, policy)
}

fn pushed(mailbox: &Mailbox<u32, OneThread>, items: impl IntoIterator<Item = u32>) -> Vec<Result<usize, Why>> {
    items.into_iter().map(|item| mailbox.push(item).map_err(|refused| refused.why)).collect()
}

fn rest(mailbox: &Mailbox<u32, OneThread>) -> Vec<u32> {
    mailbox.drain().into()
}

#[test]
fn the_newest_is_refused_and_given_back_and_counted() {
    for policy in [Policy::DropNewest, Policy::Reject] {
        let mailbox = mailbox(2, policy);
        assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Ok(0)]);
        assert_eq!(mailbox.push(3), Err(Refused { item: 3, why: Why::Full }));
        assert_eq!(mailbox.take_lagged(), 0, "nothing is missing before the first one");
        assert_eq!(rest(&mailbox), [1, 2]);
        assert_eq!((mailbox.take_lagged(), mailbox.take_lagged()), (1, 0));
    }
}

#[test]
fn those_who_wait_for_room_no_more_are_forgotten() {
    let mailbox = mailbox(1, Policy::DropNewest);
    mailbox.push(1).unwrap();
    for _ in 0..1000 {
        let mut room = Box::pin(mailbox.room());
        assert!(room.as_mut().poll(&mut cx()).is_pending() && room.as_mut().poll(&mut cx()).is_pending());
        assert_eq!(mailbox.state.borrow().waiting.len(), 1);
    }
    assert!(mailbox.state.borrow().waiting.is_empty());
}

#[test]
fn what_is_missing_is_told_where_it_is_missing() {
    let mailbox = mailbox(2, Policy::DropNewest);
    let _ = pushed(&mailbox, [1, 2, 3, 4]);
    assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
    let _ = pushed(&mailbox, [5, 6]);
    assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (0, Poll::Ready(Some(2))));
    assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (2, Poll::Ready(Some(5))));
    assert_eq!((mailbox.take_lagged(), mailbox.poll_pop(&mut cx())), (1, Poll::Pending));
}

#[test]
fn a_consumer_that_never_asks_what_it_missed_costs_nothing() {
    for policy in [Policy::DropNewest, Policy::DropOldest] {
        let mailbox = mailbox(2, policy);
        for number in 0..1000 {
            let _ = mailbox.push(number);
            if number % 5 == 0 {
                let _ = mailbox.poll_pop(&mut cx());
            }
        }
        assert!(mailbox.state.borrow().gaps.len() <= 4);
    }
}

#[test]
fn the_oldest_goes_and_is_counted() {
    let mailbox = mailbox(2, Policy::DropOldest);
    assert_eq!(pushed(&mailbox, 1..=4), [Ok(0), Ok(0), Ok(1), Ok(1)]);
    assert_eq!(mailbox.take_lagged(), 2);
    assert_eq!(rest(&mailbox), [3, 4]);
}

#[test]
fn the_latest_is_the_only_one_whatever_the_capacity() {
    let mailbox = mailbox(100, Policy::Latest);
    assert_eq!(mailbox.capacity, 1);
    assert_eq!(pushed(&mailbox, 1..=3), [Ok(0), Ok(1), Ok(1)]);
    assert_eq!(mailbox.take_lagged(), 2);
    assert_eq!(rest(&mailbox), [3]);
}

#[test]
fn a_message_that_may_wait_is_lost_only_when_its_producer_says_so() {
    let mailbox = mailbox(1, WAIT);
    assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Err(Why::Full)]);
    mailbox.count_lost();
    assert_eq!(mailbox.take_lagged(), 0);
    assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
    assert_eq!(mailbox.take_lagged(), 1);
}

#[test]
fn trying_refuses_when_full_whatever_the_policy_and_counts_nothing() {
    for policy in [Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject] {
        let mailbox = mailbox(1, policy);
        assert_eq!(mailbox.try_push(1), Ok(()));
        assert_eq!(mailbox.try_push(2), Err(Refused { item: 2, why: Why::Full }));
        assert_eq!(mailbox.take_lagged(), 0);
        assert_eq!(rest(&mailbox), [1]);
    }
}

#[test]
fn trying_with_a_seed_makes_the_message_only_if_it_is_taken() {
    let mailbox = mailbox(1, Policy::DropOldest);
    assert_eq!(mailbox.try_put("one", |items, seed: &str| items.push_back(seed.len() as u32)), Ok(()));
    let never = |_: &mut _, _| panic!("made in vain");
    assert_eq!(mailbox.try_put("full", never), Err(Refused { item: "full", why: Why::Full }));
    assert_eq!(rest(&mailbox), [3]);
    mailbox.close();
    assert_eq!(mailbox.try_put("late", never), Err(Refused { item: "late", why: Why::Closed }));
    assert_eq!(mailbox.take_lagged(), 0);
}

#[test]
fn no_capacity_is_a_capacity_of_one() {
    let mailbox = mailbox(0, Policy::DropNewest);
    assert_eq!(mailbox.capacity, 1);
    assert_eq!(pushed(&mailbox, [1, 2]), [Ok(0), Err(Why::Full)]);
}

#[test]
fn a_closed_mailbox_refuses_and_gives_out_what_it_has_and_then_the_end() {
    for policy in [Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject] {
        let mailbox = mailbox(1, policy);
        mailbox.push(1).unwrap();
        mailbox.close();
        mailbox.close();
        assert!(mailbox.is_closed());
        assert_eq!(mailbox.push(2), Err(Refused { item: 2, why: Why::Closed }));
        assert_eq!(mailbox.try_push(2), Err(Refused { item: 2, why: Why::Closed }));
        assert_eq!(mailbox.take_lagged(), 0, "nobody lags behind an end");
        assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(Some(1)));
        assert_eq!(mailbox.poll_pop(&mut cx()), Poll::Ready(None));
        assert_eq!(mailbox.poll_batch(&mut cx(), &mut VecDeque::new()), Poll::Ready(false));
    }
}

#[test]
fn a_sleeping_consumer_is_woken_once_and_one_that_is_awake_never() {
    let mailbox = mailbox(8, Policy::DropNewest);
    let (bell, waker) = Bell::new();
    let mut cx = Context::from_waker(&waker);
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
    pushed(&mailbox, [1, 2]);
    assert_eq!(bell.rung(), 1);
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(1)));
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(2)));
    pushed(&mailbox, [3]);
    assert_eq!(bell.rung(), 1);
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Ready(Some(3)));
    assert_eq!(mailbox.poll_pop(&mut cx), Poll::Pending);
    mailbox.close();
    assert_eq!(bell.rung(), 2);
}

#[test]
fn the_waker_of_the_last_poll_is_the_one_that_is_woken() {
    let mailbox = mailbox(8, Policy::DropNewest);
    let (former, latter) = (Bell::new(), Bell::new());
    assert!(mailbox.poll_pop(&mut Context::from_waker(&former.1)).is_pending());
    assert!(mailbox.poll_pop(&mut Context::from_waker(&latter.1)).is_pending());
    assert_eq!(Arc::strong_count(&former.0), 2, "the former waker is still kept");
    pushed(&mailbox, [1]);
    assert_eq!((former.0.rung(), latter.0.rung()), (0, 1));
}

#[test]
fn a_batch_is_all_that_is_queued_and_the_buffers_go_back_and_forth() {
    let mailbox = mailbox(4, Policy::DropNewest);
    let mut batch = VecDeque::with_capacity(32);
    pushed(&mailbox, 1..=4);
    assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Ready(true));
    assert_eq!(batch, [1, 2, 3, 4]);
    assert!(batch.capacity() < 32);
    assert_eq!((mailbox.len(), mailbox.depth().high_water()), (0, 4));
    batch.clear();
    assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Pending);
    pushed(&mailbox, [5]);
    assert_eq!(mailbox.poll_batch(&mut cx(), &mut batch), Poll::Ready(true));
    assert_eq!(batch, [5]);
    assert!(batch.capacity() >= 32);
}

#[test]
fn all_who_wait_for_room_are_woken_when_there_is_some_or_the_end() {
    type Event = fn(&Mailbox<u32, OneThread>);
    let events: [Event; 4] = [
        |mailbox| assert!(mailbox.poll_pop(&mut cx()).is_ready()),
        |mailbox| assert!(mailbox.poll_batch(&mut cx(), &mut VecDeque::new()).is_ready()),
        |mailbox| drop(mailbox.drain()),
        |mailbox| mailbox.close(),
    ];
    for event in events {
        let mailbox = mailbox(1, Policy::DropNewest);
        assert!(mailbox.poll_room(&mut cx(), &mut None).is_ready());
        mailbox.push(1).unwrap();
        let (a, b) = (Bell::new(), Bell::new());
        let mut places = [None; 2];
        for (waker, place) in [(&a.1, 0), (&b.1, 1), (&a.1, 0)] {
            assert!(mailbox.poll_room(&mut Context::from_waker(waker), &mut places[place]).is_pending());
        }
        event(&mailbox);
        assert_eq!((a.0.rung(), b.0.rung()), (1, 1));
        assert!(mailbox.poll_room(&mut cx(), &mut None).is_ready());
    }
}

#[test]
fn a_waker_and_a_lost_message_may_use_the_mailbox_themselves() {
    struct Pusher(Arc<Mailbox<Pusher>>);
    impl Drop for Pusher {
        fn drop(&mut self) {
            self.0.len();
            assert!(self.0.poll_room(&mut cx(), &mut None).is_pending());
            panic!("in drop");
        }
    }
    struct Closer(Arc<Mailbox<Pusher>>);
    impl Wake for Closer {
        fn wake(self: Arc<Self>) {
            self.0.close();
        }
    }
    let mailbox = Arc::new(Mailbox::new(1, Policy::Latest));
    assert!(mailbox.push(Pusher(mailbox.clone())).is_ok());
    assert!(matches!(mailbox.push(Pusher(mailbox.clone())), Ok(1)));
    std::mem::forget(mailbox.drain());
    let waker = Waker::from(Arc::new(Closer(mailbox.clone())));
    assert!(mailbox.poll_pop(&mut Context::from_waker(&waker)).is_pending());
    assert!(mailbox.push(Pusher(mailbox.clone())).is_ok());
    assert!(mailbox.is_closed());
    std::mem::forget(mailbox.drain());
}

#[test]
fn nothing_is_lost_or_out_of_order_between_threads() {
    const EACH: u32 = 20_000;
    let mailbox = Arc::new(Mailbox::<(usize, u32)>::new(64, Policy::DropNewest));
    let producers: Vec<_> = (0..3)
        .map(|producer| {
            let mailbox = mailbox.clone();
            std::thread::spawn(move || {
                for number in 0..EACH {
                    while mailbox.try_push((producer, number)).is_err() {
                        let room = mailbox.room();
                        crate::blocking::block_on_until(room, None);
                    }
                }
            })
        })
        .collect();
    let mut next = [0; 3];
    let mut batch = VecDeque::new();
    while next != [EACH; 3] {
        let took = std::future::poll_fn(|cx| mailbox.poll_batch(cx, &mut batch));
        assert_eq!(crate::blocking::block_on_until(took, None), Some(true));
        assert!(batch.len() <= 64);
        for (producer, number) in batch.drain(..) {
            assert_eq!(number, next[producer]);
            next[producer] += 1;
        }
    }
    producers.into_iter().for_each(|producer| producer.join().unwrap());
    assert!(mailbox.depth().high_water() <= 64 && mailbox.len() == 0);
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Push,
    TryPush,
    Pop,
    Batch,
    Drain,
    TakeLagged,
    Close,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        12 => Just(Step::Push),
        4 => Just(Step::TryPush),
        6 => Just(Step::Pop),
        2 => Just(Step::Batch),
        1 => Just(Step::Drain),
        2 => Just(Step::TakeLagged),
        1 => Just(Step::Close),
    ];
    prop::collection::vec(step, 0..80)
}

fn policy() -> impl Strategy<Value = Policy> {
    prop::sample::select(vec![Policy::DropNewest, Policy::DropOldest, Policy::Latest, WAIT, Policy::Reject])
}

/// What a mailbox is, without any of its machinery.
struct Model {
    capacity: usize,
    policy: Policy,
    queued: Vec<u32>,
    closed: bool,
    /// How many are missing before each of the queued ones, and after the last.
    missing: Vec<u64>,
}

impl Model {
    fn try_push(&mut self, item: u32) -> Result<usize, Why> {
        if self.closed {
            return Err(Why::Closed);
        }
        if self.queued.len() == self.capacity {
            return Err(Why::Full);
        }
        self.queued.push(item);
        self.missing.push(0);
        Ok(0)
    }

    /// Takes the first one out.
    fn pop(&mut self) -> u32 {
        let passed = self.missing.remove(0);
        self.missing[0] += passed;
        self.queued.remove(0)
    }

    fn push(&mut self, item: u32) -> Result<usize, Why> {
        match (self.try_push(item), self.policy) {
            (Err(Why::Full), Policy::DropOldest | Policy::Latest) => {
                self.pop();
                self.missing[0] += 1;
                self.try_push(item).map(|_| 1)
            }
            (Err(Why::Full), Policy::DropNewest | Policy::Reject) => {
                *self.missing.last_mut().unwrap() += 1;
                Err(Why::Full)
            }
            (outcome, _) => outcome,
        }
    }
}

fn behaves_like_the_model<S: Sharing>(capacity: usize, policy: Policy, steps: &[Step]) -> Result<(), TestCaseError> {
    let mailbox = Mailbox::<u32, S>::new(capacity, policy);
    let capacity = if policy == Policy::Latest { 1 } else { capacity.max(1) };
    let mut model = Model { capacity, policy, queued: Vec::new(), closed: false, missing: vec![0] };
    let (bell, waker) = Bell::new();
    let mut cx = Context::from_waker(&waker);
    let (mut taken, mut refused, mut lost, mut batch) = (Vec::new(), Vec::new(), 0, VecDeque::new());
    let mut asleep_at = None;
    for (item, step) in steps.iter().enumerate() {
        let item = item as u32;
        let must_wake = asleep_at;
        match step {
            Step::Push | Step::TryPush => {
                let (outcome, expected) = if let Step::Push = step {
                    (mailbox.push(item), model.push(item))
                } else {
                    (mailbox.try_push(item).map(|()| 0), model.try_push(item))
                };
                if let Err(back) = &outcome {
                    prop_assert_eq!(back.item, item);
                    refused.push(item);
                }
                lost += *outcome.as_ref().unwrap_or(&0);
                prop_assert_eq!(outcome.map_err(|back| back.why), expected);
            }
            Step::Pop => {
                let expected = (!model.queued.is_empty()).then(|| model.pop());
                match mailbox.poll_pop(&mut cx) {
                    Poll::Ready(found) => {
                        prop_assert_eq!(found, expected);
                        prop_assert!(found.is_some() || model.closed);
                        taken.extend(found);
                        asleep_at = None;
                    }
                    Poll::Pending => {
                        prop_assert!(expected.is_none() && !model.closed);
                        asleep_at = Some(bell.rung());
                    }
                }
            }
            Step::Batch => {
                let expected: Vec<_> = (0..model.queued.len()).map(|_| model.pop()).collect();
                match mailbox.poll_batch(&mut cx, &mut batch) {
                    Poll::Ready(some) => {
                        prop_assert_eq!(&batch, &expected);
                        prop_assert_eq!(some, !expected.is_empty());
                        prop_assert!(some || model.closed);
                        taken.extend(batch.drain(..));
                        asleep_at = None;
                    }
                    Poll::Pending => {
                        prop_assert!(expected.is_empty() && !model.closed);
                        asleep_at = Some(bell.rung());
                    }
                }
            }
            Step::Drain => {
                let all = mailbox.drain();
                let expected: Vec<_> = (0..model.queued.len()).map(|_| model.pop()).collect();
                prop_assert_eq!(&all, &expected);
                taken.extend(all);
            }
            Step::TakeLagged => prop_assert_eq!(mailbox.take_lagged(), std::mem::take(&mut model.missing[0])),
            Step::Close => {
                mailbox.close();
                model.closed = true;
            }
        }
        let stirs = !model.queued.is_empty() || model.closed;
        if let (Some(rung), true) = (must_wake, stirs) {
            prop_assert!(bell.rung() > rung, "the consumer sleeps beside a message or the end");
            asleep_at = None;
        }
        prop_assert_eq!(mailbox.len(), model.queued.len());
        prop_assert!(mailbox.len() <= mailbox.depth().high_water() && mailbox.depth().high_water() <= mailbox.capacity);
        prop_assert_eq!(mailbox.is_closed(), model.closed);
        let mut room_cx = Context::from_waker(Waker::noop());
        let has_room = model.closed || model.queued.len() < capacity;
        prop_assert_eq!(mailbox.poll_room(&mut room_cx, &mut None).is_ready(), has_room);
    }
    let queued: Vec<u32> = mailbox.drain().into();
    let pushed = steps.iter().filter(|step| matches!(step, Step::Push | Step::TryPush)).count();
    prop_assert_eq!(pushed, taken.len() + queued.len() + refused.len() + lost);
    taken.extend(queued);
    prop_assert!(taken.is_sorted(), "first in, first out");
    let once: HashSet<u32> = taken.iter().chain(&refused).copied().collect();
    prop_assert_eq!(once.len(), taken.len() + refused.len());
    Ok(())
}

proptest! {
    #[test]
    fn any_sequence_of_steps_goes_as_in_the_model(capacity in 0..6_usize, policy in policy(), steps in steps()) {
        behaves_like_the_model::<OneThread>(capacity, policy, &steps)?;
        behaves_like_the_model::<Threads>(capacity, policy, &steps)?;
    }
}
