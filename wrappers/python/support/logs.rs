//! What the library logs, on its way to Python's `logging`.
//!
//! Whoever logs may be a thread that somebody with the interpreter waits for, or hold the interpreter itself and be
//! in the middle of anything. So nothing here attaches: records are put into a queue, and a thread of Python's own,
//! started with the first context, hands them to the loggers.
//!
//! **Ordering**: as they were put. **Back-pressure**: none; beyond [`MOST`] records are lost, and their number is logged.
//! **Shutdown**: at the interpreter's exit what waits is handed over first, for 5 s at most.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pyo3::prelude::*;

use crate::instance::{detached, lock};
use crate::rt::ffi::{LogLevel, LogRecord};
use crate::{LIBRARY, LOGS};

/// How many records may wait.
const MOST: usize = 10_000;
/// How long the exit waits for handlers.
const BOUND: Duration = Duration::from_secs(5);

struct Queue {
    records: VecDeque<Record>,
    lost: u64,
    /// Whether there is a thread that hands them over, and whether it does so right now.
    carried: bool,
    carrying: bool,
}

struct Record {
    level: i32,
    target: &'static str,
    message: String,
    fields: Vec<(&'static str, String)>,
    /// Seconds since 1970.
    created: f64,
    thread: Option<String>,
}

static QUEUE: Mutex<Queue> = Mutex::new(Queue { records: VecDeque::new(), lost: 0, carried: false, carrying: false });
static CHANGED: Condvar = Condvar::new();
/// The level that the library was told last; 0 before the first context.
static FOLLOWED: AtomicI32 = AtomicI32::new(0);

/// The number that `logging` has for a level. It has none for the last one.
const fn number(level: LogLevel) -> i32 {
    match level {
        LogLevel::Error => 40,
        LogLevel::Warn => 30,
        LogLevel::Info => 20,
        LogLevel::Debug => 10,
        LogLevel::Trace => 5,
    }
}

/// What the library calls: on any thread, attached or not.
fn put(record: &LogRecord) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let record = Record {
        level: number(record.level),
        target: record.target,
        message: record.message.clone(),
        fields: record.fields.clone(),
        created: now.as_secs_f64(),
        thread: thread::current().name().map(str::to_owned),
    };
    let mut queue = lock(&QUEUE);
    if queue.records.len() < MOST {
        queue.records.push_back(record);
    } else {
        queue.lost += 1;
    }
    drop(queue);
    CHANGED.notify_all();
}

/// Has the library log as much as the logger wants by now; with the first context, has it log there at all.
pub(crate) fn follow(py: Python<'_>) {
    let follow = || {
        let logs = py.import(LOGS)?;
        let level: i32 = logs.getattr("logger")?.call_method0("getEffectiveLevel")?.extract()?;
        if !std::mem::replace(&mut lock(&QUEUE).carried, true) {
            logs.call_method0("start").inspect_err(|_| lock(&QUEUE).carried = false)?;
        }
        set(py, level);
        Ok::<_, PyErr>(())
    };
    if let Err(error) = follow() {
        error.write_unraisable(py, None);
    }
}

fn set(py: Python<'_>, level: i32) {
    let levels = [LogLevel::Trace, LogLevel::Debug, LogLevel::Info, LogLevel::Warn];
    let min = levels.into_iter().find(|min| level <= number(*min)).unwrap_or(LogLevel::Error);
    if FOLLOWED.swap(number(min), Ordering::AcqRel) != number(min) {
        // It fails only if a sink does not return.
        let _ = detached(py, || LIBRARY.set_log(min, Some(Box::new(put))));
    }
}

/// The logger has a level now; it matters once there has been a context.
#[pyfunction]
pub(crate) fn follow_level(py: Python<'_>, level: i32) {
    if FOLLOWED.load(Ordering::Acquire) != 0 {
        set(py, level);
    }
}

/// Hands records to `handle` for as long as the process lives.
#[pyfunction]
pub(crate) fn carry_logs(py: Python<'_>, handle: &Bound<'_, PyAny>) {
    loop {
        let (records, lost) = detached(py, next);
        for Record { level, target, message, fields, created, thread } in records {
            tell(handle, handle.call1((level, target, message, fields, created, thread)));
        }
        if lost > 0 {
            let message = format!("{lost} records were lost: they came faster than their handlers took them");
            tell(handle, handle.call1((number(LogLevel::Warn), LIBRARY.name, message)));
        }
    }
}

fn tell(handle: &Bound<'_, PyAny>, handled: PyResult<Bound<'_, PyAny>>) {
    if let Err(error) = handled {
        error.write_unraisable(handle.py(), Some(handle));
    }
}

/// What to hand over next, and how many were lost; waits for it.
fn next() -> (VecDeque<Record>, u64) {
    let mut queue = lock(&QUEUE);
    queue.carrying = false;
    CHANGED.notify_all();
    while queue.records.is_empty() {
        queue = CHANGED.wait(queue).unwrap_or_else(PoisonError::into_inner);
    }
    queue.carrying = true;
    (std::mem::take(&mut queue.records), std::mem::take(&mut queue.lost))
}

/// Waits until all that was logged so far has been handed over.
pub(crate) fn flush(py: Python<'_>) {
    let waits = |queue: &mut Queue| queue.carried && (queue.carrying || !queue.records.is_empty());
    detached(py, || drop(CHANGED.wait_timeout_while(lock(&QUEUE), BOUND, waits)));
}

thread_local! {
    /// The queue, while this thread forks.
    static FORKING: RefCell<Option<MutexGuard<'static, Queue>>> = const { RefCell::new(None) };
}

/// Before a fork: nobody else may be at the queue then, or it would stay locked in the new process.
pub(crate) fn fork() {
    FORKING.set(Some(lock(&QUEUE)));
}

/// After a fork. What waits is for the old process to hand over, and the new one has no thread for its own yet.
pub(crate) fn forked(child: bool) {
    let Some(mut queue) = FORKING.take() else { return };
    if child {
        queue.records.clear();
        queue.lost = 0;
        queue.carried = false;
        queue.carrying = false;
    }
}
