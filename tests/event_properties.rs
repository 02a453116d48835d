//! Random programs of listening, dropping, emitting and closing against a simple model.

mod owner;

use brokers::{Context, EventStream, ListenerHandle, drop_listener_blocking, event, stats};
use owner::{Owner, adds_up, context, poll_once, until};
use proptest::prelude::*;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::thread;

/// From which context and emitter it is, and which of its it is.
#[event(mt)]
struct Note {
    context: usize,
    emitter: usize,
    number: u32,
}

const CONTEXTS: usize = 2;
const EMITTERS: usize = 3;

#[derive(Clone, Copy, Debug)]
enum Kind {
    Plain,
    Queued,
    Async,
    Concurrent,
    Shared,
    Stream,
    /// With room for four.
    SmallStream,
}

#[derive(Clone, Debug)]
enum Step {
    Listen {
        context: usize,
        kind: Kind,
        owner: usize,
    },
    /// By its own thread or by another one.
    Drop {
        listener: usize,
        at_home: bool,
    },
    DropAll {
        context: usize,
    },
    /// All emitters at once; meanwhile a listener may be dropped.
    Burst {
        context: usize,
        events: [u32; EMITTERS],
        drops: Option<usize>,
    },
    Close {
        context: usize,
    },
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Plain),
        Just(Kind::Queued),
        Just(Kind::Async),
        Just(Kind::Concurrent),
        Just(Kind::Shared),
        Just(Kind::Stream),
        Just(Kind::SmallStream),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let events = [0..12_u32, 0..12, 0..12];
    prop_oneof![
        6 => (0..CONTEXTS, kind(), 0..2_usize).prop_map(|(context, kind, owner)| Step::Listen { context, kind, owner }),
        2 => (any::<usize>(), any::<bool>()).prop_map(|(listener, at_home)| Step::Drop { listener, at_home }),
        8 => (0..CONTEXTS, events, proptest::option::weighted(0.3, any::<usize>()))
            .prop_map(|(context, events, drops)| Step::Burst { context, events, drops }),
        1 => (0..CONTEXTS).prop_map(|context| Step::DropAll { context }),
        1 => (0..CONTEXTS).prop_map(|context| Step::Close { context }),
    ]
}

type Heard = Arc<Mutex<Vec<Note>>>;

/// A listener, and what the model says of it.
struct Subject {
    context: usize,
    kind: Kind,
    owner: usize,
    handle: Option<ListenerHandle>,
    stream: Option<EventStream<Note>>,
    heard: Heard,
    lagged: u64,
    /// The numbers of each emitter that were emitted while it listened.
    expected: [Vec<u32>; EMITTERS],
    is_listening: bool,
    /// It may have missed the last ones: it was dropped, or its context closed, before it had heard all.
    is_cut: bool,
    /// How many it had heard when its drop returned.
    at_end: Option<usize>,
}

struct Machine {
    contexts: [Context; CONTEXTS],
    is_open: [bool; CONTEXTS],
    owners: [Owner; 2],
    subjects: Vec<Subject>,
    next: [u32; EMITTERS],
}

impl Machine {
    fn new() -> Machine {
        Machine {
            contexts: [context(), context()],
            is_open: [true; CONTEXTS],
            owners: [Owner::start(), Owner::start()],
            subjects: Vec::new(),
            next: [0; EMITTERS],
        }
    }

    fn run(&mut self, step: Step) {
        match step {
            Step::Listen { context, kind, owner } => self.listen(context, kind, owner),
            Step::Drop { listener, at_home } => {
                if let Some(at) = self.pick(listener) {
                    self.stop(at, at_home);
                }
            }
            Step::DropAll { context } => {
                let ctx = self.contexts[context];
                assert_eq!(Note::drop_all_listeners_blocking(&ctx), Ok(()));
                assert_eq!(Note::listener_count(&ctx), 0);
                self.end_all(context, true);
            }
            Step::Burst { context, events, drops } => self.burst(context, events, drops),
            Step::Close { context } => {
                self.contexts[context].close();
                self.is_open[context] = false;
                self.end_all(context, false);
            }
        }
        self.subjects.iter_mut().for_each(Subject::read);
        for (context, ctx) in self.contexts.iter().enumerate() {
            let listening = self.subjects.iter().filter(|it| it.is_listening && it.context == context).count();
            assert_eq!(Note::listener_count(ctx), listening);
        }
    }

    /// One of those that listen.
    fn pick(&self, number: usize) -> Option<usize> {
        let all: Vec<_> = (0..self.subjects.len()).filter(|at| self.subjects[*at].is_listening).collect();
        (!all.is_empty()).then(|| all[number % all.len()])
    }

    fn listen(&mut self, context: usize, kind: Kind, owner: usize) {
        let ctx = self.contexts[context];
        let heard = Heard::default();
        let notes = heard.clone();
        let hear = move |note: &Note| notes.lock().unwrap().push(note.clone());
        let mut stream = None;
        let registered = match kind {
            Kind::Plain => Some(self.owners[owner].run(move || Note::listen(&ctx, hear))),
            Kind::Queued => Some(self.owners[owner].run(move || Note::listener().capacity(2000).listen(&ctx, hear))),
            Kind::Async | Kind::Concurrent => Some(self.owners[owner].run(move || {
                let concurrent = if matches!(kind, Kind::Async) { 1 } else { 3 };
                Note::listener().concurrent(concurrent).listen_async(&ctx, async move |note| {
                    hear(&note);
                    tokio::task::yield_now().await;
                })
            })),
            Kind::Shared => Some(Note::listen_shared(&ctx, hear)),
            Kind::Stream => {
                stream = Some(Note::stream(&ctx));
                None
            }
            Kind::SmallStream => {
                stream = Some(Note::listener().capacity(4).stream(&ctx));
                None
            }
        };
        if let Some(registered) = &registered {
            assert_eq!(registered.is_ok(), self.is_open[context]);
        }
        self.subjects.push(Subject {
            context,
            kind,
            owner,
            handle: registered.and_then(Result::ok),
            stream,
            heard,
            lagged: 0,
            expected: Default::default(),
            is_listening: self.is_open[context],
            is_cut: false,
            at_end: None,
        });
    }

    fn stop(&mut self, at: usize, at_home: bool) {
        let subject = &mut self.subjects[at];
        subject.read();
        drop(subject.stream.take());
        if let Some(handle) = subject.handle {
            let outcome = match (at_home, subject.kind) {
                (false, _) | (_, Kind::Shared) => drop_listener_blocking(handle),
                _ => self.owners[subject.owner].run(move || drop_listener_blocking(handle)),
            };
            assert_eq!(outcome, Ok(()));
        }
        subject.end(true);
    }

    fn end_all(&mut self, context: usize, is_drained: bool) {
        for subject in self.subjects.iter_mut().filter(|it| it.context == context && it.is_listening) {
            subject.end(is_drained);
        }
    }

    fn burst(&mut self, context: usize, events: [u32; EMITTERS], drops: Option<usize>) {
        let ctx = self.contexts[context];
        let dropped = drops.and_then(|number| self.pick(number)).filter(|at| self.subjects[*at].handle.is_some());
        let mut done = Vec::new();
        for (emitter, count) in events.into_iter().enumerate() {
            let first = self.next[emitter];
            self.next[emitter] += count;
            let numbers = first..first + count;
            for subject in self.subjects.iter_mut().filter(|it| it.context == context && it.is_listening) {
                subject.expected[emitter].extend(numbers.clone());
            }
            let emit = move || numbers.for_each(|number| Note { context, emitter, number }.emit(&ctx));
            // The owners emit where listeners live, the last one from a thread without any.
            match self.owners.get(emitter) {
                Some(owner) => {
                    let (tell, told) = std::sync::mpsc::channel();
                    owner.begin(move || {
                        emit();
                        tell.send(()).unwrap();
                    });
                    done.push(thread::spawn(move || told.recv().unwrap()));
                }
                None => done.push(thread::spawn(emit)),
            }
        }
        if let Some(at) = dropped {
            self.stop(at, false);
        }
        done.into_iter().for_each(|emitter| emitter.join().unwrap());
    }

    fn check(mut self) {
        for (context, ctx) in self.contexts.iter().enumerate() {
            let kept = self.subjects.iter().any(|it| it.context == context && it.is_listening);
            until(|| {
                self.subjects.iter_mut().for_each(Subject::read);
                stats(ctx).iter().all(|broker| broker.in_flight == 0)
            });
            let numbers = stats(ctx);
            assert_eq!(numbers.len(), usize::from(kept), "a broker is there as long as somebody listens");
            for broker in numbers {
                assert!(adds_up(&broker) && broker.queued == 0, "{broker:?}");
                let lagged: u64 = self.subjects.iter().map(|it| it.lagged).sum();
                assert!(broker.dropped.full <= lagged, "{broker:?}");
            }
        }
        self.subjects.iter().for_each(Subject::check);
        self.owners.into_iter().for_each(Owner::end);
        self.contexts.iter().for_each(|ctx| ctx.close());
        self.subjects.iter().for_each(Subject::check);
    }
}

impl Subject {
    /// Takes what is in a stream.
    fn read(&mut self) {
        let Some(stream) = &mut self.stream else { return };
        while let Poll::Ready(Some(item)) = poll_once(stream.next()) {
            match item {
                Ok(note) => self.heard.lock().unwrap().push(note),
                Err(lagged) => self.lagged += lagged.0,
            }
        }
    }

    fn end(&mut self, is_drained: bool) {
        self.is_listening = false;
        self.is_cut = self.handle.is_some() || self.stream.is_none();
        if is_drained && self.handle.is_some() {
            self.at_end = Some(self.heard.lock().unwrap().len());
        }
    }

    fn check(&self) {
        let heard = self.heard.lock().unwrap();
        let kind = self.kind;
        assert!(heard.iter().all(|note| note.context == self.context), "{kind:?} heard another context's");
        assert!(self.at_end.is_none_or(|count| count == heard.len()), "{kind:?} heard more after it was dropped");
        let mut missing = 0;
        for (emitter, expected) in self.expected.iter().enumerate() {
            let its: Vec<_> = heard.iter().filter(|note| note.emitter == emitter).map(|note| note.number).collect();
            assert!(its.is_sorted_by(|a, b| a < b), "{kind:?} heard {its:?}: not in order, or twice");
            assert!(its.iter().all(|number| expected.contains(number)), "{kind:?} heard {its:?}, not {expected:?}");
            missing += expected.len() - its.len();
            if !matches!(kind, Kind::SmallStream) {
                assert!(expected.starts_with(&its), "{kind:?} missed some of {expected:?}: {its:?}");
            }
        }
        if !self.is_cut {
            assert_eq!(missing as u64, self.lagged, "{kind:?} missed what it was not told of");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_listener_hears_each_event_of_its_context_once_and_in_each_emitters_order(
        steps in proptest::collection::vec(step(), 1..30),
    ) {
        let mut machine = Machine::new();
        steps.into_iter().for_each(|step| machine.run(step));
        machine.check();
    }
}
