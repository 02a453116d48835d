//! The C types that every library shares. This file is also read as text: the header's first part is made from it, with
//! the library's prefix in front of each type name and C's spelling of the fields. So it stands alone and holds
//! nothing but plain types.

#![allow(non_snake_case)] // The parameters of function types have C's names.

use core::ffi::{c_char, c_void};

/// The version of the ABI described here. A header of another version is refused when an instance is created.
pub const ABI_VERSION: u32 = 1;

/// A library instance. Never 0; a number that is not the handle of a living instance is refused, whatever it is.
pub type Context = u64;

/// A subscription. Never 0, and never the handle of another subscription in this process, not even of an ended one.
pub type Handle = u64;

/// An asynchronous call of an instance. Never 0.
pub type RequestId = u64;

/// The outcome of a call: 0 is success, everything else a failure. The numbers are listed below and never change.
pub type Status = i32;

/// A string: `len` bytes of UTF-8 from `ptr` on, not terminated.
///
/// Going in, it needs to be valid during the call only, and `ptr` may be null if `len` is 0. Coming out, it lives as
/// long as the answer or event it is part of, and `ptr` is never null.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Str {
    /// The first byte.
    pub ptr: *const c_char,
    /// How many bytes.
    pub len: usize,
}

/// A block of bytes: `len` bytes from `ptr` on. Valid as long as a string in its place would be.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    /// The first byte; may be null if `len` is 0.
    pub ptr: *const u8,
    /// How many bytes.
    pub len: usize,
}

/// A length of time.
///
/// Never negative: going in, a length with `sec` below 0 or `nsec` above 999,999,999 is refused. Coming out, one of
/// more seconds than `sec` can hold is the longest that there is.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Duration {
    /// Whole seconds.
    pub sec: i64,
    /// Nanoseconds besides, 0 to 999,999,999.
    pub nsec: u32,
}

/// A moment: the time since 1970-01-01 00:00:00 UTC, leap seconds not counted.
///
/// Going in, one with `nsec` above 999,999,999, or one that the platform cannot hold, is refused.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SystemTime {
    /// Whole seconds, negative for a moment before 1970.
    pub sec: i64,
    /// Nanoseconds that follow after them, 0 to 999,999,999: half a second before 1970 is -1 and 500,000,000.
    pub nsec: u32,
}

/// Why a call failed.
///
/// Read-only. One that came through an `error` parameter belongs to the caller, who releases it, on any thread and also
/// after the instance is gone; the one of `lastError` belongs to the thread and is never released by the caller.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Error {
    /// What the call returned.
    pub status: Status,
    /// Which of the declared errors the provider answered with; -1 if it was none of them.
    pub variant: i32,
    /// The reason in words, for people. Ends with NUL as well.
    pub message: *const c_char,
    /// The length of `message` in bytes, without the NUL.
    pub message_len: usize,
    /// The argument that was refused, as a path such as `devices[3].name`. Ends with NUL; null if it was no argument.
    pub argument: *const c_char,
    /// The name of the variant. Ends with NUL; null if `variant` is -1.
    pub variant_name: *const c_char,
    /// The provider's error with its data: a pointer to the type that the request names. Null if `variant` is -1. Lives
    /// as long as the error.
    pub payload: *const c_void,
}

/// Called on a thread of the library, with what the thread is for: one of the thread roles.
pub type ThreadHook = Option<unsafe extern "C" fn(role: i32, userData: *mut c_void)>;

/// Called with how many events a subscription has lost since it was called last, and the user data of the
/// subscription: on the thread that runs its callback, before the next event.
pub type LostHook = Option<unsafe extern "C" fn(ctx: Context, newlyLost: u64, userData: *mut c_void)>;

/// A field of a log record. Both texts end with NUL.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LogField {
    /// Its name.
    pub name: *const c_char,
    /// Its value, as text.
    pub value: *const c_char,
}

/// What the library or its author's code logs. Read-only, and valid until the callback returns; later versions grow at
/// the end. All texts end with NUL.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LogRecord {
    /// How serious it is: one of the log levels.
    pub level: i32,
    /// How many fields there are.
    pub field_count: u32,
    /// Where it comes from: a module's path, unless the author chose something else.
    pub target: *const c_char,
    /// What it says.
    pub message: *const c_char,
    /// What it says besides; may be null if there is nothing.
    pub fields: *const LogField,
}

/// Called with each record that is logged, on the thread that logs it, so also by several threads at once. What it logs
/// itself is not carried.
pub type LogCallback = Option<unsafe extern "C" fn(record: *const LogRecord, userData: *mut c_void)>;

/// Called once where the callbacks of an instance run.
pub type PostFunction = Option<unsafe extern "C" fn(ctx: Context, userData: *mut c_void)>;

/// How to create an instance. Start from the initializer; a field that is 0 stands for its default.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The size of this struct as the caller knows it. Later versions grow at the end only.
    pub size: u32,
    /// The version of the ABI that the caller was compiled for.
    pub abi_version: u32,
    /// The shapes that the caller was compiled for, `Name=hash;…`; they are compared with the library's. Null: not
    /// compared.
    pub fingerprints: *const c_char,
    /// How long a request may take if its call does not say: milliseconds, or one of the two named timeouts.
    pub deadline_ms: u32,
    /// How many events may wait for callbacks at once. What comes beyond is lost, and counted for each subscription.
    pub event_capacity: u32,
    /// How many asynchronous calls may be without an answer at once; 0 stands for 1,024. One more is AGAIN.
    pub async_window: u32,
    /// Who runs the callbacks: one of the delivery modes.
    pub delivery: i32,
    /// 1: the instance shares its threads with all others of this library that say so too. It costs less then, but code
    /// that blocks keeps all of them waiting.
    pub shared_threads: u8,
    /// Called on each thread that starts for this instance, before anything else runs there. Threads that are shared are
    /// those of the instance that started them.
    pub on_thread_start: ThreadHook,
    /// Called on each of these threads when it ends.
    pub on_thread_stop: ThreadHook,
    /// Handed to both as it is; in use until a shutdown returned OK, or with shared threads for as long as any instance
    /// shares them.
    pub thread_user_data: *mut c_void,
}

/// How to subscribe. Start from the initializer; a field that is 0 stands for its default.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubscribeOptions {
    /// The size of this struct as the caller knows it. Later versions grow at the end only.
    pub size: u32,
    /// How many events may wait for this subscription; 0: as many as the instance allows for all together.
    pub capacity: u32,
    /// What happens to an event that finds that many waiting: one of the policies. What is lost is counted.
    pub policy: i32,
    /// How long an emitter waits for room with the policy that waits: milliseconds.
    pub wait_ms: u32,
    /// 1: the callback runs on a thread of its own, so that it delays no other.
    pub isolated: u8,
    /// Called when events were lost; may be null.
    pub on_lost: LostHook,
}

/// The numbers of an instance since it was created, read one after the other while it goes on. Start from the
/// initializer.
#[repr(C)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Stats {
    /// The size of this struct as the caller knows it. Later versions grow at the end only.
    pub size: u32,
    /// Requests made, from outside and inside.
    pub requests: u64,
    /// Requests without an answer yet.
    pub requests_in_flight: u64,
    /// Requests whose caller went before the answer came: a deadline passed, or it cancelled.
    pub requests_abandoned: u64,
    /// Signals sent.
    pub signals: u64,
    /// Events emitted to those who listen now; forgotten with the last listener of an event.
    pub events: u64,
    /// Asynchronous calls without an answer yet.
    pub async_in_flight: u64,
    /// Events that wait for callbacks.
    pub events_queued: u64,
    /// The most that have ever waited.
    pub events_high_water: u64,
    /// Callbacks called with an event.
    pub delivered: u64,
    /// Answers handed to callbacks.
    pub completed: u64,
    /// Events lost for a subscription because a queue was full.
    pub lost_full: u64,
    /// Events lost for a subscription because a shutdown could not wait for their delivery.
    pub lost_shutdown: u64,
    /// Events lost for a subscription because they were nested too deep.
    pub lost_depth: u64,
    /// Callbacks that panicked.
    pub callback_panics: u64,
    /// Subscriptions that there are.
    pub subscriptions: u64,
}
