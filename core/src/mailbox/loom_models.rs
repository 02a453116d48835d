//! What must hold in every interleaving.

use super::*;
use loom::future::block_on;
use loom::thread;
use std::future::poll_fn;

type Numbers = Mailbox<u32, Threads>;

fn mailbox(capacity: usize) -> Arc<Numbers> {
    Arc::new(Mailbox::new(capacity, Policy::DropNewest))
}

fn pop(mailbox: &Numbers) -> Option<u32> {
    block_on(poll_fn(|cx| mailbox.poll_pop(cx)))
}

/// All interleavings of three threads take minutes; those with up to three preemptions take seconds.
fn bounded(model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(model);
}

#[test]
fn loom_a_push_and_a_consumer_that_goes_to_sleep_never_miss_each_other() {
    loom::model(|| {
        let mailbox = mailbox(8);
        let producer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || {
                mailbox.push(1).unwrap();
                mailbox.push(2).unwrap();
            })
        };
        assert_eq!((pop(&mailbox), pop(&mailbox)), (Some(1), Some(2)));
        producer.join().unwrap();
    });
}

#[test]
fn loom_a_consumer_of_batches_sees_everything_and_the_end() {
    loom::model(|| {
        let mailbox = mailbox(8);
        let producer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || {
                mailbox.push(1).unwrap();
                mailbox.push(2).unwrap();
                mailbox.close();
            })
        };
        let (mut batch, mut seen) = (VecDeque::new(), Vec::new());
        while block_on(poll_fn(|cx| mailbox.poll_batch(cx, &mut batch))) {
            seen.extend(batch.drain(..));
        }
        assert_eq!(seen, [1, 2]);
        producer.join().unwrap();
    });
}

fn waits_for_room_that_is_made_by(make_room: fn(&Numbers)) {
    loom::model(move || {
        let mailbox = mailbox(1);
        mailbox.push(1).unwrap();
        let producer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || {
                block_on(mailbox.room());
                mailbox.try_push(2).map_err(|refused| refused.why)
            })
        };
        make_room(&mailbox);
        let outcome = producer.join().unwrap();
        let expected = if mailbox.is_closed() { Err(Why::Closed) } else { Ok(()) };
        assert_eq!(outcome, expected);
    });
}

#[test]
fn loom_who_waits_for_room_is_woken_by_a_pop() {
    waits_for_room_that_is_made_by(|mailbox| assert_eq!(pop(mailbox), Some(1)));
}

#[test]
fn loom_who_waits_for_room_is_woken_by_a_batch() {
    waits_for_room_that_is_made_by(|mailbox| {
        assert!(block_on(poll_fn(|cx| mailbox.poll_batch(cx, &mut VecDeque::new()))));
    });
}

#[test]
fn loom_who_waits_for_room_is_woken_by_a_close() {
    waits_for_room_that_is_made_by(Mailbox::close);
}

#[test]
fn loom_two_who_wait_for_one_place_both_get_it_in_the_end() {
    bounded(|| {
        let mailbox = mailbox(1);
        let producers: Vec<_> = [1, 2]
            .map(|number| {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    while mailbox.try_push(number).is_err() {
                        block_on(mailbox.room());
                    }
                })
            })
            .into();
        let sum = pop(&mailbox).unwrap() + pop(&mailbox).unwrap();
        assert_eq!(sum, 3);
        producers.into_iter().for_each(|producer| producer.join().unwrap());
    });
}

#[test]
fn loom_the_messages_of_each_of_two_producers_stay_in_order() {
    bounded(|| {
        let mailbox = mailbox(8);
        let producers: Vec<_> = [10, 20]
            .map(|first| {
                let mailbox = mailbox.clone();
                thread::spawn(move || {
                    mailbox.push(first).unwrap();
                    mailbox.push(first + 1).unwrap();
                })
            })
            .into();
        let seen: Vec<_> = (0..4).map(|_| pop(&mailbox).unwrap()).collect();
        for first in [10, 20] {
            let own: Vec<_> = seen.iter().filter(|number| **number / 10 * 10 == first).collect();
            assert_eq!(own, [&first, &(first + 1)]);
        }
        producers.into_iter().for_each(|producer| producer.join().unwrap());
    });
}

#[test]
fn loom_with_a_close_in_between_every_message_is_refused_or_comes_out() {
    bounded(|| {
        let mailbox = mailbox(8);
        let producer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || [1, 2].map(|number| mailbox.push(number).is_ok()))
        };
        let closer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || {
                mailbox.close();
                Vec::from(mailbox.drain())
            })
        };
        let mut seen: Vec<_> = std::iter::from_fn(|| pop(&mailbox)).collect();
        seen.extend(closer.join().unwrap());
        let taken = producer.join().unwrap();
        assert!(mailbox.drain().is_empty(), "came in after the end");
        seen.sort_unstable();
        let expected: Vec<_> =
            [1, 2].into_iter().zip(taken).filter_map(|(number, in_)| in_.then_some(number)).collect();
        assert_eq!(seen, expected);
    });
}

#[test]
fn loom_a_full_queue_that_drops_the_oldest_counts_what_does_not_come_out() {
    loom::model(|| {
        let mailbox = Arc::new(Mailbox::<u32>::new(1, Policy::DropOldest));
        let producer = {
            let mailbox = mailbox.clone();
            thread::spawn(move || {
                let lost: usize = [1, 2].into_iter().map(|number| mailbox.push(number).unwrap()).sum();
                mailbox.close();
                lost
            })
        };
        let seen: Vec<_> = std::iter::from_fn(|| pop(&mailbox)).collect();
        let lost = producer.join().unwrap();
        assert_eq!(seen.len() + lost, 2);
        assert_eq!(seen.last(), Some(&2));
        assert_eq!(mailbox.take_lagged(), lost as u64);
    });
}
