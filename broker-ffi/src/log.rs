//! What the library and its author's code log through `tracing`, on its way to the host program.
//!
//! One subscriber for the whole library, installed with the first instance unless the author's setup has installed one,
//! or with the first [`set`]. Events go to the host's sink; without one, warnings and errors go to stderr, so many in a
//! second and the rest as a number. Spans are not carried.
//!
//! **Ordering**: none between threads; the sink is called by whoever logs. **Drop**: a sink that was replaced is dropped
//! when the last call of it has returned. **Allocation**: the texts of each event that is carried.

use std::cell::Cell;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tracing::field::{Field, Visit};
use tracing::metadata::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Dispatch, Event, Level, Metadata, Subscriber};

use crate::fault::Fault;
use crate::panic::contained;
use crate::status::Status;
use crate::stderr;

/// How many lines go to stderr in a second.
const LINES: u32 = 20;
const SECOND: Duration = Duration::from_secs(1);
/// How long [`set`] waits for calls of the former sink.
const BOUND: Duration = Duration::from_secs(5);

/// How serious a log record is; a sink gets those of its level and of the more serious ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(i32)]
pub enum LogLevel {
    /// Something failed.
    Error = 1,
    /// Something is wrong, and it goes on.
    Warn = 2,
    /// What a user may want to know.
    Info = 3,
    /// What an author may want to know.
    Debug = 4,
    /// Everything.
    Trace = 5,
}

impl LogLevel {
    /// The level of a number.
    pub fn from_number(number: i32) -> Option<LogLevel> {
        [LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug, LogLevel::Trace]
            .into_iter()
            .find(|level| *level as i32 == number)
    }

    fn of(level: &Level) -> LogLevel {
        match *level {
            Level::ERROR => LogLevel::Error,
            Level::WARN => LogLevel::Warn,
            Level::INFO => LogLevel::Info,
            Level::DEBUG => LogLevel::Debug,
            _ => LogLevel::Trace,
        }
    }

    fn name(self) -> &'static str {
        match self {
            LogLevel::Error => "ERROR",
            LogLevel::Warn => "WARN",
            LogLevel::Info => "INFO",
            LogLevel::Debug => "DEBUG",
            LogLevel::Trace => "TRACE",
        }
    }
}

/// One event, as a sink sees it during its call.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogRecord {
    /// How serious it is.
    pub level: LogLevel,
    /// Where it comes from: a module's path, unless the author chose something else.
    pub target: &'static str,
    /// What it says.
    pub message: String,
    /// Its other fields, in their order.
    pub fields: Vec<(&'static str, String)>,
}

impl LogRecord {
    fn of(event: &Event<'_>) -> LogRecord {
        let metadata = event.metadata();
        let (level, target) = (LogLevel::of(metadata.level()), metadata.target());
        let mut record = LogRecord { level, target, message: String::new(), fields: Vec::new() };
        event.record(&mut record);
        record
    }
}

/// The message, and behind it the other fields: `lost device=7`.
impl fmt::Display for LogRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.fields.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl Visit for LogRecord {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "message" => value.clone_into(&mut self.message),
            name => self.fields.push((name, value.to_owned())),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.record_str(field, &format!("{value:?}"));
    }
}

/// What gets the records, on whichever thread logs; several at a time if several threads log. What it logs itself, or what
/// is logged inside of it, is not carried.
pub type LogSink = Box<dyn Fn(&LogRecord) + Send + Sync>;

/// A sink, and how many calls of it are running, which changes under the lock of [`SINK`] only.
struct Sink {
    call: LogSink,
    running: AtomicUsize,
}

impl Sink {
    fn call(&self, record: &LogRecord) {
        contained("the log callback", || (self.call)(record));
        let current = sink();
        self.running.fetch_sub(1, Ordering::Relaxed);
        drop(current);
        LEFT.notify_all();
    }
}

type Current = MutexGuard<'static, Option<Arc<Sink>>>;

/// The sink in use.
static SINK: Mutex<Option<Arc<Sink>>> = Mutex::new(None);
/// A call of a sink has returned.
static LEFT: Condvar = Condvar::new();
/// The least serious level that is carried, as a number.
static CARRIED: AtomicI32 = AtomicI32::new(LogLevel::Warn as i32);
static THROTTLE: Mutex<Throttle> = Mutex::new(Throttle::new());

thread_local! {
    /// Whether this thread is carrying a record.
    static CARRYING: Cell<bool> = const { Cell::new(false) };
}

fn sink() -> Current {
    SINK.lock().unwrap_or_else(PoisonError::into_inner)
}

fn throttle() -> MutexGuard<'static, Throttle> {
    THROTTLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// All that is locked here, held: see [`crate::fork`].
pub(crate) struct Held {
    current: Current,
    _throttle: MutexGuard<'static, Throttle>,
}

pub(crate) fn hold() -> Held {
    Held { current: sink(), _throttle: throttle() }
}

/// After a fork: no call of another thread is running.
pub(crate) fn forget_others(held: &mut Held) {
    if let Some(sink) = &*held.current {
        sink.running.store(usize::from(CARRYING.get()), Ordering::Relaxed);
    }
}

/// Has all that is as serious as `min`, or more so, go to `to` from now on; `None` brings stderr back.
///
/// When it returns, no call of the former sink is running, unless on this very thread.
///
/// # Errors
/// `TIMEOUT` if one still runs after 5 s; the new sink is in use all the same.
pub(crate) fn set(min: LogLevel, to: Option<LogSink>) -> Result<(), Fault> {
    install();
    let carried = if to.is_some() { min } else { LogLevel::Warn };
    let next = to.map(|call| Arc::new(Sink { call, running: AtomicUsize::new(0) }));
    let mut current = sink();
    let former = std::mem::replace(&mut *current, next);
    CARRIED.store(carried as i32, Ordering::Relaxed);
    drop(current);
    tracing::callsite::rebuild_interest_cache();
    let Some(former) = former else { return Ok(()) };
    let own = usize::from(CARRYING.get());
    let deadline = Instant::now() + BOUND;
    let mut current = sink();
    while former.running.load(Ordering::Relaxed) > own {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        current = LEFT.wait_timeout(current, left).unwrap_or_else(PoisonError::into_inner).0;
    }
    drop(current);
    if former.running.load(Ordering::Relaxed) <= own {
        return Ok(());
    }
    Err(Fault::new(
        Status::Timeout,
        format!("a call of the former log callback still runs after {} s", BOUND.as_secs()),
    ))
}

/// Carries from here on what is logged, unless somebody else does that already.
pub(crate) fn install() {
    if !tracing::dispatcher::has_been_set() {
        // Lost only against somebody who was as quick.
        let _ = tracing::dispatcher::set_global_default(Dispatch::new(Carrier));
    }
}

/// The one subscriber.
struct Carrier;

impl Subscriber for Carrier {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && LogLevel::of(metadata.level()) as i32 <= CARRIED.load(Ordering::Relaxed)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(match LogLevel::from_number(CARRIED.load(Ordering::Relaxed)) {
            Some(LogLevel::Error) => LevelFilter::ERROR,
            Some(LogLevel::Warn) => LevelFilter::WARN,
            Some(LogLevel::Info) => LevelFilter::INFO,
            Some(LogLevel::Debug) => LevelFilter::DEBUG,
            _ => LevelFilter::TRACE,
        })
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        // Spans are never enabled.
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        // A thread that is ending may have no flag any more, and then says nothing.
        if CARRYING.try_with(|carrying| carrying.replace(true)).unwrap_or(true) {
            return;
        }
        let record = LogRecord::of(event);
        let to = sink().as_ref().map(|sink| {
            sink.running.fetch_add(1, Ordering::Relaxed);
            sink.clone()
        });
        match to {
            Some(sink) => sink.call(&record),
            None => to_stderr(&record),
        }
        CARRYING.set(false);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn to_stderr(record: &LogRecord) {
    let mut throttle = throttle();
    let Some(missed) = throttle.admit(Instant::now()) else { return };
    drop(throttle);
    let mut line = line(record);
    if missed > 0 {
        let _ = write!(line, "\n({missed} more lines were left out)");
    }
    stderr::write(&line);
}

/// A record as people read it.
fn line(record: &LogRecord) -> String {
    format!("{} {}: {record}", record.level.name(), record.target)
}

/// Lets a number of lines through in each second.
struct Throttle {
    since: Option<Instant>,
    admitted: u32,
    missed: u64,
}

impl Throttle {
    const fn new() -> Throttle {
        Throttle { since: None, admitted: 0, missed: 0 }
    }

    /// Whether a line may go; if so, how many did not since the last one.
    fn admit(&mut self, now: Instant) -> Option<u64> {
        if self.since.is_none_or(|since| now.duration_since(since) >= SECOND) {
            self.since = Some(now);
            self.admitted = 0;
        }
        if self.admitted == LINES {
            self.missed += 1;
            return None;
        }
        self.admitted += 1;
        Some(std::mem::take(&mut self.missed))
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn so_many_lines_in_a_second_and_then_how_many_were_left_out() {
        let (mut throttle, start) = (Throttle::new(), Instant::now());
        assert!((0..LINES).all(|_| throttle.admit(start) == Some(0)));
        assert_eq!(throttle.admit(start), None);
        assert_eq!(throttle.admit(start + SECOND / 2), None);
        assert_eq!(throttle.admit(start + SECOND), Some(2));
        assert_eq!(throttle.admit(start + SECOND), Some(0));
    }

    #[test]
    fn a_line_says_all_of_a_record() {
        let fields = vec![("device", "7".to_owned()), ("why", "gone".to_owned())];
        let record = LogRecord { level: LogLevel::Warn, target: "mylib::probe", message: "lost".into(), fields };
        assert_eq!(line(&record), "WARN mylib::probe: lost device=7 why=gone");
    }

    #[test]
    fn levels_have_the_numbers_of_their_names() {
        assert_eq!(LogLevel::from_number(1), Some(LogLevel::Error));
        assert_eq!(LogLevel::from_number(5), Some(LogLevel::Trace));
        assert!([0, 6, -1].iter().all(|number| LogLevel::from_number(*number).is_none()));
    }
}
