use super::*;
use crate::courier::ThreadHooks;
use brokers_core::lane::Api;
use brokers_core::thread::Thread;
use loom::thread;

/// Written where it is emitted and read where it is delivered: loom finds it if nothing says that this comes later.
#[derive(Clone)]
struct Tick(Arc<loom::cell::UnsafeCell<u64>>);

// SAFETY: that the cell is not reached by two threads at a time is what the models are to find out.
unsafe impl Send for Tick {}

fn tick(number: u64) -> Tick {
    let cell = loom::cell::UnsafeCell::new(0);
    // SAFETY: nobody else has it yet.
    cell.with_mut(|place| unsafe { *place = number });
    Tick(Arc::new(cell))
}

impl Tick {
    fn number(&self) -> u64 {
        // SAFETY: nobody writes it any more.
        self.0.with(|number| unsafe { *number })
    }
}

impl Event for Tick {
    type Lane = Api;
    const NAME: &'static str = "Tick";
    brokers_core::site!(event, Tick);
}

static LIBRARY: Library = Library {
    name: "models",
    version: "",
    items: &[],
    open_variants: &[],
    schema: "",
    setup: |_| Ok(()),
    initialize: None,
    shutdown: None,
    deadline: Duration::ZERO,
};

loom::thread_local! {
    static OWES: Cell<bool> = Cell::new(false);
}

/// As that of the processing thread, but the models say which thread is one.
pub(super) fn note_owed() -> bool {
    OWES.with(Cell::get) || crate::processing::note_owed()
}

struct Model {
    outlet: Arc<Outlet>,
    channel: Arc<Channel>,
    subscriber: Arc<Subscriber>,
    seen: Seen,
}

/// An outlet with one subscriber.
fn model(events: usize, capacity: usize, policy: Policy) -> Model {
    let carrier = Carrier::Manual(PollHandle::new().unwrap());
    let outlet = Arc::new(Outlet::new((&LIBRARY, 1), Weak::new(), None, events, carrier));
    let channel = outlet.channel::<Tick, Whole>();
    let (subscriber, seen) = add(&outlet, &channel, capacity, policy);
    Model { outlet, channel, subscriber, seen }
}

type Seen = Arc<std::sync::Mutex<Vec<u64>>>;

/// Adds a subscriber, and what it sees.
fn add(outlet: &Outlet, channel: &Channel, capacity: usize, policy: Policy) -> (Arc<Subscriber>, Seen) {
    let seen = Seen::default();
    let sees = seen.clone();
    // SAFETY: the records show ticks.
    let call = move |_, tick: *const ()| sees.lock().unwrap().push(unsafe { &*tick.cast::<Tick>() }.number());
    let subscriber = Arc::new(Subscription::new(1, Box::new(call) as Call, None, None));
    outlet.add(channel, &subscriber, capacity, policy);
    (subscriber, seen)
}

fn check(f: impl Fn() + Sync + Send + 'static) {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(2);
    model.check(f);
}

impl Model {
    fn emitting(&self, ticks: std::ops::Range<u64>) -> thread::JoinHandle<()> {
        let (outlet, channel) = (self.outlet.clone(), self.channel.clone());
        thread::spawn(move || {
            ticks.for_each(|number| outlet.push::<Tick, Whole>(Thread::current(), &channel, &tick(number)));
        })
    }

    fn seen(&self) -> Vec<u64> {
        self.seen.lock().unwrap().clone()
    }

    /// Whether the poll handle is readable.
    fn is_raised(&self) -> bool {
        let Carrier::Manual(handle) = &self.outlet.carrier else { return false };
        handle.is_raised()
    }
}

/// Whoever sleeps until something is due is woken by it, and nothing gets lost or out of order.
#[test]
fn sleep_and_wake() {
    check(|| {
        let model = model(10, 0, Policy::DropNewest);
        let emitting = model.emitting(0..2);
        while model.seen().len() < 2 {
            model.outlet.dispatch(&ThreadHooks::default(), 1, None).unwrap();
        }
        emitting.join().unwrap();
        assert_eq!(model.seen(), [0, 1]);
        assert!(!model.is_raised());
    });
}

/// A wake that one thread owes comes with its `flush_owed`.
#[test]
fn owed_wake() {
    check(|| {
        let model = model(10, 0, Policy::DropNewest);
        let (outlet, channel) = (model.outlet.clone(), model.channel.clone());
        let owing = thread::spawn(move || {
            OWES.with(|owes| owes.set(true));
            (0..2).for_each(|number| outlet.push::<Tick, Whole>(Thread::current(), &channel, &tick(number)));
            flush_owed();
        });
        while model.seen().len() < 2 {
            model.outlet.dispatch(&ThreadHooks::default(), 9, None).unwrap();
        }
        owing.join().unwrap();
        assert_eq!(model.seen(), [0, 1]);
    });
}

/// It also comes with the next event of a thread that owes nothing: the other one may be long in paying.
#[test]
fn another_pays() {
    check(|| {
        let model = model(10, 0, Policy::DropNewest);
        let (outlet, seen) = (model.outlet.clone(), model.seen.clone());
        let delivering = thread::spawn(move || {
            while seen.lock().unwrap().len() < 2 {
                outlet.dispatch(&ThreadHooks::default(), 9, None).unwrap();
            }
        });
        OWES.with(|owes| owes.set(true));
        model.outlet.push::<Tick, Whole>(Thread::current(), &model.channel, &tick(0));
        model.emitting(1..2).join().unwrap();
        delivering.join().unwrap();
        flush_owed();
        assert_eq!(model.seen(), [0, 1]);
    });
}

/// What a full queue does not take is counted, and the rest is delivered; with and without a lane.
#[test]
fn overflow() {
    for policy in [Policy::DropNewest, Policy::DropOldest] {
        check(move || {
            let model = model(1, 0, policy);
            let emitting = model.emitting(0..3);
            while model.seen().is_empty() {
                model.outlet.dispatch(&ThreadHooks::default(), 1, None).unwrap();
            }
            emitting.join().unwrap();
            model.outlet.dispatch(&ThreadHooks::default(), 9, Some(Duration::ZERO)).unwrap();
            let seen = model.seen();
            assert_eq!(seen.len() as u64 + model.subscriber.lost(), 3);
            assert!(seen.is_sorted());
            assert!(policy == Policy::DropNewest || seen.contains(&2));
        });
    }
}

/// Who comes while the queue is full sees or loses every event from its first one on, and none of those before.
#[test]
fn who_comes_later() {
    check(|| {
        let model = model(1, 0, Policy::DropNewest);
        let emitting = model.emitting(0..3);
        let (late, seen) = add(&model.outlet, &model.channel, 0, Policy::DropNewest);
        model.outlet.dispatch(&ThreadHooks::default(), 9, Some(Duration::ZERO)).unwrap();
        emitting.join().unwrap();
        model.outlet.dispatch(&ThreadHooks::default(), 9, Some(Duration::ZERO)).unwrap();
        let seen = seen.lock().unwrap();
        if let Some(first) = seen.first() {
            let before = model.seen().iter().filter(|of| *of < first).count() as u64;
            let since = 3 - seen.len() as u64 - late.lost();
            assert!((before..=*first).contains(&since), "{seen:?} and {} lost", late.lost());
        }
    });
}

/// The poll handle is readable if and only if something is due.
#[test]
fn readable_when_due() {
    check(|| {
        let model = model(10, 0, Policy::DropNewest);
        let emitting = model.emitting(0..2);
        let ran = model.outlet.dispatch(&ThreadHooks::default(), 1, Some(Duration::ZERO)).unwrap();
        emitting.join().unwrap();
        assert_eq!(model.is_raised(), ran < 2);
        assert_eq!(model.outlet.dispatch(&ThreadHooks::default(), 9, Some(Duration::ZERO)).unwrap(), 2 - ran);
        assert!(!model.is_raised());
    });
}

/// Two threads that deliver do so one after the other.
#[test]
fn two_deliver() {
    check(|| {
        let model = model(10, 0, Policy::DropNewest);
        (0..2).for_each(|number| model.outlet.push::<Tick, Whole>(Thread::current(), &model.channel, &tick(number)));
        let outlet = model.outlet.clone();
        let other = thread::spawn(move || outlet.dispatch(&ThreadHooks::default(), 1, Some(Duration::ZERO)).unwrap());
        let ran = model.outlet.dispatch(&ThreadHooks::default(), 1, Some(Duration::ZERO)).unwrap();
        assert_eq!(ran + other.join().unwrap(), model.seen().len());
        assert!(model.seen().is_sorted());
        model.outlet.dispatch(&ThreadHooks::default(), 9, Some(Duration::ZERO)).unwrap();
        assert_eq!(model.seen(), [0, 1]);
    });
}
