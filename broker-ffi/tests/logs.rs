//! What is logged reaches the host's sink. One sink serves the whole process, and so does one test.

#![cfg(not(loom))]

mod support;

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use broker_ffi::{CreateOptions, LogLevel, LogRecord, LogSink};
use support::LIBRARY;

/// A sink, and what it has got.
fn sink() -> (LogSink, Arc<Mutex<Vec<LogRecord>>>) {
    let got = Arc::new(Mutex::new(Vec::new()));
    let seen = got.clone();
    (Box::new(move |record| seen.lock().unwrap().push(record.clone())), got)
}

#[test]
fn the_sink_gets_what_is_serious_enough() {
    let ctx = LIBRARY.create(&CreateOptions::default()).unwrap();
    let (to, got) = sink();
    LIBRARY.set_log(LogLevel::Info, Some(to)).unwrap();
    tracing::info!(target: "author", device = 7, name = "router", "found {}", "it");
    tracing::debug!(target: "author", "not this");
    tracing::info_span!("span").in_scope(|| tracing::error!(target: "author", "this"));
    let records = got.lock().unwrap().drain(..).filter(|record| record.target == "author").collect::<Vec<_>>();
    assert_eq!(records.iter().map(|record| &*record.message).collect::<Vec<_>>(), ["found it", "this"]);
    assert_eq!(records[0].fields, [("device", "7".to_owned()), ("name", "router".to_owned())]);
    assert_eq!((records[0].level, records[1].level), (LogLevel::Info, LogLevel::Error));

    // Another level, another sink: the former gets nothing any more.
    let (to, next) = sink();
    LIBRARY.set_log(LogLevel::Trace, Some(to)).unwrap();
    tracing::trace!(target: "author", "all");
    assert_eq!(next.lock().unwrap().iter().filter(|record| record.target == "author").count(), 1);
    assert_eq!(got.lock().unwrap().len(), 0);

    what_a_sink_logs_itself_is_not_carried();
    a_panic_in_a_sink_stays_there();
    a_sink_may_replace_itself();
    whoever_replaces_a_sink_waits_for_its_calls();

    LIBRARY.set_log(LogLevel::Error, None).unwrap();
    LIBRARY.shutdown(ctx).unwrap();
}

fn what_a_sink_logs_itself_is_not_carried() {
    static CALLS: AtomicU32 = AtomicU32::new(0);
    let to = |_: &LogRecord| {
        CALLS.fetch_add(1, Ordering::SeqCst);
        tracing::error!(target: "author", "from the sink");
    };
    LIBRARY.set_log(LogLevel::Error, Some(Box::new(to))).unwrap();
    tracing::error!(target: "author", "once");
    assert_eq!(CALLS.load(Ordering::SeqCst), 1);
}

fn a_panic_in_a_sink_stays_there() {
    LIBRARY.set_log(LogLevel::Error, Some(Box::new(|_| panic!("on purpose")))).unwrap();
    tracing::error!(target: "author", "first");
    let (to, got) = sink();
    LIBRARY.set_log(LogLevel::Error, Some(to)).unwrap();
    tracing::error!(target: "author", "second");
    assert_eq!(got.lock().unwrap().len(), 1);
}

fn a_sink_may_replace_itself() {
    let (to, got) = sink();
    let to = Mutex::new(Some(to));
    let replace = move |_: &LogRecord| LIBRARY.set_log(LogLevel::Error, to.lock().unwrap().take()).unwrap();
    LIBRARY.set_log(LogLevel::Error, Some(Box::new(replace))).unwrap();
    tracing::error!(target: "author", "replaces");
    tracing::error!(target: "author", "seen");
    assert_eq!(got.lock().unwrap().len(), 1);
}

fn whoever_replaces_a_sink_waits_for_its_calls() {
    let (inside, is_inside) = mpsc::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    let (may_go_on, ended) = (Mutex::new(may_go_on), Arc::new(AtomicU32::new(0)));
    let ends = ended.clone();
    let slow = move |_: &LogRecord| {
        inside.send(()).unwrap();
        may_go_on.lock().unwrap().recv().unwrap();
        ends.store(1, Ordering::SeqCst);
    };
    LIBRARY.set_log(LogLevel::Error, Some(Box::new(slow))).unwrap();
    let logging = std::thread::spawn(|| tracing::error!(target: "author", "slow"));
    is_inside.recv().unwrap();
    let replacing = std::thread::spawn(move || {
        LIBRARY.set_log(LogLevel::Error, None).unwrap();
        ended.load(Ordering::SeqCst)
    });
    go_on.send(()).unwrap();
    assert_eq!(replacing.join().unwrap(), 1);
    logging.join().unwrap();
}
