//! What the `extern "C"` functions of generated glue call: the only door between C and the run time.
//!
//! Every function comes back with a status and never with a panic. Pointers are checked for null where null makes no
//! sense; that a pointer leads to what its type says, C vouches for.

use std::any::Any;
use std::ffi::{CStr, c_char, c_void};
use std::fmt::Display;
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use brokers_core::error::{DeclaredError, ProviderMessage};
use brokers_core::event::Event;
use brokers_core::policy::Policy;
use brokers_core::request::Request;

use crate::abi;
use crate::call_async::Completion;
use crate::error::{self, Terminated};
use crate::fault::{CallError, Fault};
use crate::library::{CreateOptions, DeliveryMode, Library, LostHook, SubscribeOptions, ThreadHook, Timeout};
use crate::log::{LogLevel, LogRecord, LogSink};
use crate::lower::{Arena, Lower};
use crate::outlet::CView;
use crate::panic::message as panic_message;
use crate::status::Status;

pub use crate::error::Failure;
pub use crate::lift::{lift_each, lift_input, lift_slice};
pub use crate::result::{free, view};

/// No struct of options is larger than this; a larger size is memory that nobody initialized.
const MAX_OPTIONS: u32 = 4096;

/// The one panic boundary: runs `f`, and turns failures and panics into a status, the thread's last error and, if the
/// caller asked, `*error`. On success `*error` is null.
///
/// # Safety
/// `error` is null or can be written to.
#[inline(always)] // Each exported function calls it once, and what runs inside of it is small where it is to be quick.
pub unsafe fn boundary(error: *mut *const abi::Error, f: impl FnOnce() -> Result<(), Failure>) -> i32 {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(Ok(())) => {
            if !error.is_null() {
                // SAFETY: not null, and the caller vouches for the rest.
                unsafe { error.write(std::ptr::null()) };
            }
            Status::Ok.code()
        }
        // SAFETY: the caller vouches for `error`.
        Ok(Err(failure)) => unsafe { failed(error, Ok(failure)) },
        // SAFETY: as above.
        Err(payload) => unsafe { failed(error, Err(payload)) },
    }
}

/// Reports what went wrong inside of the [`boundary`].
///
/// # Safety
/// `error` is null or can be written to.
#[cold]
unsafe fn failed(error: *mut *const abi::Error, failure: Result<Failure, Box<dyn Any + Send>>) -> i32 {
    let failure = failure.unwrap_or_else(|payload| {
        let message = format!("a panic inside the library: {}", panic_message(payload));
        Fault::new(Status::Panic, message).into()
    });
    // SAFETY: the caller vouches for `error`.
    let reported = catch_unwind(AssertUnwindSafe(|| unsafe { error::report(error, failure) }));
    reported.unwrap_or_else(|payload| {
        let message = panic_message(payload);
        tracing::error!(target: "brokers", %message, "an error could not be reported");
        Status::Panic.code()
    })
}

/// The failure of a request with declared errors, whose view is `V`.
pub fn declared<V, E: DeclaredError + Lower<V> + Display>(error: CallError<E>) -> Failure {
    Failure::declared(error)
}

/// The failure of a request whose provider answers with a message.
pub fn message(error: CallError<ProviderMessage>) -> Failure {
    Failure::message(error)
}

/// A place for a result, known to be one before the work begins.
#[derive(Debug)]
pub struct Out<T>(*mut T);

impl<T> Out<T> {
    /// Hands the result over.
    pub fn set(self, value: T) {
        // SAFETY: `out` was told that the pointer can be written to, and saw that it is not null.
        unsafe { self.0.write(value) }
    }
}

/// Checks a pointer that a result is to be written to; `name` is its parameter.
///
/// # Safety
/// `pointer` is null or can be written to, until the result was set.
///
/// # Errors
/// `INVALID_ARGUMENT` if it is null.
#[inline]
pub unsafe fn out<T>(pointer: *mut T, name: &str) -> Result<Out<T>, Failure> {
    if pointer.is_null() { Err(no_place(name)) } else { Ok(Out(pointer)) }
}

#[cold]
fn no_place(name: &str) -> Failure {
    Fault::invalid(name, "must not be null, the result goes there").into()
}

/// A timeout as C writes it: milliseconds, 0 for the default, all ones for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milliseconds(u32);

/// What a call may take, as C says it; understood only where somebody waits.
#[inline]
pub fn timeout(milliseconds: u32) -> Milliseconds {
    Milliseconds(milliseconds)
}

impl From<Milliseconds> for Timeout {
    fn from(Milliseconds(milliseconds): Milliseconds) -> Timeout {
        match milliseconds {
            0 => Timeout::Default,
            u32::MAX => Timeout::None,
            _ => Timeout::Within(Duration::from_millis(milliseconds.into())),
        }
    }
}

/// This thread's last error, or null. It belongs to the thread.
pub fn last_error() -> *const abi::Error {
    error::last()
}

/// The name of a status. Static, never null.
pub fn status_name(status: i32) -> *const c_char {
    Status::from_code(status).map_or(c"UNKNOWN", Status::c_name).as_ptr()
}

/// Creates an instance; see [`Library::create`].
///
/// # Safety
/// `options` is null or leads to as many bytes as its first field says, `ctx` and `error` are null or can be written to.
pub unsafe fn create_context(
    lib: &'static Library,
    options: *const abi::Options,
    ctx: *mut u64,
    error: *mut *const abi::Error,
) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            let ctx = out(ctx, "ctx")?;
            let options = create_options(lib, options)?;
            ctx.set(lib.create(&options)?);
            Ok(())
        })
    }
}

/// The delivery modes and the policies, as C knows them by number.
pub const DELIVERY_THREAD: i32 = 0;
/// See [`DeliveryMode::Manual`].
pub const DELIVERY_MANUAL: i32 = 1;
/// See [`Policy::DropNewest`].
pub const POLICY_DROP_NEWEST: i32 = 0;
/// See [`Policy::DropOldest`].
pub const POLICY_DROP_OLDEST: i32 = 1;
/// See [`Policy::Latest`].
pub const POLICY_LATEST: i32 = 2;
/// See [`Policy::Wait`].
pub const POLICY_WAIT: i32 = 3;

/// A field of a struct of options, if the caller's is long enough to have it. Inside of `unsafe`: the pointer leads to
/// as many bytes as `size` says.
macro_rules! given {
    ($options:ident, $size:ident, $type:ty, $field:ident) => {{
        (offset_of!($type, $field) + size_of_field(|options: &$type| &options.$field) <= $size)
            .then(|| (&raw const (*$options).$field).read())
    }};
}

/// The size of what a function gives a look at.
const fn size_of_field<T, F>(_: fn(&T) -> &F) -> usize {
    size_of::<F>()
}

/// # Safety
/// `options` is null or leads to as many bytes as its first field says; a string in it ends with NUL.
unsafe fn create_options(lib: &Library, options: *const abi::Options) -> Result<CreateOptions, Fault> {
    if options.is_null() {
        return Ok(CreateOptions::default());
    }
    // SAFETY: the caller vouches for as many bytes as the first field says; each field is read only if it is among them.
    unsafe {
        let smallest = offset_of!(abi::Options, abi_version) + size_of::<u32>();
        let known = size_of::<abi::Options>();
        let size = check_size(options, smallest, known)?;
        let theirs = (&raw const (*options).abi_version).read();
        if theirs != abi::ABI_VERSION {
            let message = format!(
                "the caller was compiled for version {theirs} of the ABI, {} {} speaks version {}: start from the \
                 initializer, and compile against the header that belongs to this library",
                lib.name,
                lib.version,
                abi::ABI_VERSION
            );
            return Err(Fault::new(Status::AbiMismatch, message));
        }
        let mut made = CreateOptions::default();
        if let Some(fingerprints) = given!(options, size, abi::Options, fingerprints) {
            made.fingerprints = text(fingerprints).map(|text| text.to_string_lossy().into_owned());
        }
        made.deadline = timeout(given!(options, size, abi::Options, deadline_ms).unwrap_or(0)).into();
        made.event_capacity = given!(options, size, abi::Options, event_capacity).unwrap_or(0) as usize;
        made.async_window = given!(options, size, abi::Options, async_window).unwrap_or(0) as usize;
        made.delivery = match given!(options, size, abi::Options, delivery).unwrap_or(DELIVERY_THREAD) {
            DELIVERY_THREAD => DeliveryMode::Thread,
            DELIVERY_MANUAL => DeliveryMode::Manual,
            other => return Err(Fault::invalid("options.delivery", format!("{other} is no delivery mode"))),
        };
        let shared = given!(options, size, abi::Options, shared_threads).unwrap_or(0);
        made.shared_threads = yes_or_no(shared, "options.sharedThreads")?;
        let user_data = given!(options, size, abi::Options, thread_user_data).unwrap_or(std::ptr::null_mut());
        let hook = |hook: Option<abi::ThreadHook>| thread_hook(hook.flatten(), UserData(user_data));
        made.on_thread_start = hook(given!(options, size, abi::Options, on_thread_start));
        made.on_thread_stop = hook(given!(options, size, abi::Options, on_thread_stop));
        Ok(made)
    }
}

/// A field that says yes or no.
fn yes_or_no(value: u8, name: &str) -> Result<bool, Fault> {
    match value {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Fault::invalid(name, "must be 0 or 1")),
    }
}

fn thread_hook(hook: abi::ThreadHook, user_data: UserData) -> Option<ThreadHook> {
    let hook = hook?;
    // SAFETY: whoever creates an instance vouches for its hooks.
    Some(Arc::new(move |role| unsafe { hook(role as i32, user_data.get()) }))
}

/// # Safety
/// `options` is null or leads to as many bytes as its first field says.
unsafe fn subscribe_options(
    options: *const abi::SubscribeOptions,
    user_data: UserData,
) -> Result<SubscribeOptions, Fault> {
    let mut made = SubscribeOptions::default();
    if options.is_null() {
        return Ok(made);
    }
    // SAFETY: the caller vouches for as many bytes as the first field says; each field is read only if it is among them.
    unsafe {
        let size = check_size(options, size_of::<u32>(), size_of::<abi::SubscribeOptions>())?;
        made.capacity = given!(options, size, abi::SubscribeOptions, capacity).unwrap_or(0) as usize;
        let wait = given!(options, size, abi::SubscribeOptions, wait_ms).unwrap_or(0);
        made.policy = match given!(options, size, abi::SubscribeOptions, policy).unwrap_or(POLICY_DROP_NEWEST) {
            POLICY_DROP_NEWEST => Policy::DropNewest,
            POLICY_DROP_OLDEST => Policy::DropOldest,
            POLICY_LATEST => Policy::Latest,
            POLICY_WAIT => Policy::Wait(Duration::from_millis(wait.into())),
            other => return Err(Fault::invalid("options.policy", format!("{other} is no policy"))),
        };
        let isolated = given!(options, size, abi::SubscribeOptions, isolated).unwrap_or(0);
        made.isolated = yes_or_no(isolated, "options.isolated")?;
        if let Some(on_lost) = given!(options, size, abi::SubscribeOptions, on_lost).flatten() {
            // The subscriber vouches for it as for the callback.
            let hook: LostHook = Arc::new(move |ctx, newly_lost| on_lost(ctx, newly_lost, user_data.get()));
            made.on_lost = Some(hook);
        }
        Ok(made)
    }
}

/// The size that a struct of options says it has. What it has beyond the fields known here has to be zero, because an
/// option that is not understood must not be passed over.
///
/// # Safety
/// `options` begins with its size, a `u32`, and leads to as many bytes.
unsafe fn check_size<T>(options: *const T, smallest: usize, known: usize) -> Result<usize, Fault> {
    let invalid = |reason: String| Err(Fault::invalid("options.size", reason));
    if !options.is_aligned() {
        return Err(Fault::invalid("options", "the pointer is not aligned for its type"));
    }
    // SAFETY: the caller vouches for the size and for as many bytes.
    let (size, bytes) = unsafe { (options.cast::<u32>().read() as usize, options.cast::<u8>()) };
    if size < smallest {
        return invalid(format!("{size} is less than the first fields take; start from the initializer"));
    }
    if size > MAX_OPTIONS as usize {
        return invalid(format!("{size} is no size of these options; start from the initializer"));
    }
    // SAFETY: as above.
    if let Some(at) = (known..size).find(|at| unsafe { bytes.add(*at).read() } != 0) {
        return invalid(format!("byte {at} sets an option that this version of the library does not have"));
    }
    Ok(size)
}

/// # Safety
/// `text` is null or ends with NUL, and nobody changes it while it is used.
unsafe fn text<'a>(text: *const c_char) -> Option<&'a CStr> {
    // SAFETY: not null here, and the caller vouches for the rest.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) })
}

/// Runs what has no place for an error: its message is the thread's last error.
fn without_error(f: impl FnOnce() -> Result<(), Fault>) -> i32 {
    // SAFETY: null is allowed.
    unsafe { boundary(std::ptr::null_mut(), || Ok(f()?)) }
}

/// Ends an instance; see [`Library::shutdown`].
pub fn shutdown(lib: &'static Library, ctx: u64) -> i32 {
    without_error(|| lib.shutdown(ctx))
}

/// Whether `ctx` is an instance that takes calls: 1 or 0.
pub fn valid_context(lib: &'static Library, ctx: u64) -> u8 {
    u8::from(lib.is_valid(ctx))
}

/// Ends a subscription without waiting; see [`Library::unsubscribe`].
pub fn unsubscribe(lib: &'static Library, ctx: u64, handle: u64) -> i32 {
    without_error(|| lib.unsubscribe(ctx, handle))
}

/// How many events a subscription lost; see [`Library::lost`].
///
/// # Safety
/// `count` and `error` are null or can be written to.
pub unsafe fn lost(
    lib: &'static Library,
    ctx: u64,
    handle: u64,
    count: *mut u64,
    error: *mut *const abi::Error,
) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            let count = out(count, "count")?;
            count.set(lib.lost(ctx, handle)?);
            Ok(())
        })
    }
}

/// Cancels an asynchronous call; see [`Library::cancel`].
pub fn cancel(lib: &'static Library, ctx: u64, request: u64) -> i32 {
    without_error(|| lib.cancel(ctx, request))
}

/// Calls a function where callbacks run; see [`Library::post`].
///
/// # Safety
/// `function` may be called with `user_data` on any thread, once.
pub unsafe fn post(lib: &'static Library, ctx: u64, function: abi::PostFunction, user_data: *mut c_void) -> i32 {
    let user_data = UserData(user_data);
    without_error(|| {
        let function = function.ok_or_else(|| Fault::invalid("function", "must not be null"))?;
        // SAFETY: the caller vouches for it.
        lib.post(ctx, move |ctx| unsafe { function(ctx, user_data.get()) })
    })
}

/// Hands over what `get` says of an instance.
///
/// # Safety
/// `to` and `error` are null or can be written to.
unsafe fn get<T>(to: *mut T, name: &str, error: *mut *const abi::Error, get: impl FnOnce() -> Result<T, Fault>) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            let to = out(to, name)?;
            to.set(get()?);
            Ok(())
        })
    }
}

/// How many asynchronous calls may be in flight; see [`Library::async_window`].
///
/// # Safety
/// `window` and `error` are null or can be written to.
pub unsafe fn async_window(lib: &'static Library, ctx: u64, window: *mut usize, error: *mut *const abi::Error) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe { get(window, "window", error, || lib.async_window(ctx)) }
}

/// What becomes ready when there is something to dispatch; see [`Library::poll_handle`].
///
/// # Safety
/// `handle` and `error` are null or can be written to.
pub unsafe fn poll_handle(lib: &'static Library, ctx: u64, handle: *mut i64, error: *mut *const abi::Error) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe { get(handle, "handle", error, || lib.poll_handle(ctx)) }
}

/// Runs callbacks here; see [`Library::dispatch`]. No milliseconds are no wait, and a `max` of 0 sets no bound.
///
/// # Safety
/// `count` and `error` are null or can be written to.
pub unsafe fn dispatch(
    lib: &'static Library,
    ctx: u64,
    max: usize,
    milliseconds: u32,
    count: *mut usize,
    error: *mut *const abi::Error,
) -> i32 {
    let max = if max == 0 { usize::MAX } else { max };
    let timeout = (milliseconds != u32::MAX).then(|| Duration::from_millis(milliseconds.into()));
    // SAFETY: the caller vouches for the pointers.
    unsafe { get(count, "count", error, || lib.dispatch(ctx, max, timeout)) }
}

/// The numbers of an instance; see [`Library::stats`]. Of a struct that is longer, the rest is zero.
///
/// # Safety
/// `stats` is null or leads to as many bytes as its first field says, `error` is null or can be written to.
pub unsafe fn stats(lib: &'static Library, ctx: u64, stats: *mut abi::Stats, error: *mut *const abi::Error) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        boundary(error, || {
            if stats.is_null() || !stats.is_aligned() {
                return Err(Fault::invalid("stats", "must not be null, and aligned for its type").into());
            }
            let size = stats.cast::<u32>().read();
            if size < size_of::<u32>() as u32 || size > MAX_OPTIONS {
                let reason = format!("{size} is no size of this struct; start from the initializer");
                return Err(Fault::invalid("stats.size", reason).into());
            }
            let known = known_stats(size, &lib.stats(ctx)?);
            let (size, bytes) = (size as usize, size_of_val(&known).min(size as usize));
            stats.cast::<u8>().copy_from_nonoverlapping((&raw const known).cast(), bytes);
            stats.cast::<u8>().add(bytes).write_bytes(0, size - bytes);
            Ok(())
        })
    }
}

fn known_stats(size: u32, stats: &crate::stats::Stats) -> abi::Stats {
    abi::Stats {
        size,
        requests: stats.requests,
        requests_in_flight: stats.requests_in_flight,
        requests_abandoned: stats.requests_abandoned,
        signals: stats.signals,
        events: stats.events,
        async_in_flight: stats.async_in_flight,
        events_queued: stats.events_queued,
        events_high_water: stats.events_high_water,
        delivered: stats.delivered,
        completed: stats.completed,
        lost_full: stats.lost_full,
        lost_shutdown: stats.lost_shutdown,
        lost_depth: stats.lost_depth,
        callback_panics: stats.callback_panics,
        subscriptions: stats.subscriptions,
    }
}

/// The numbers of an instance and of its brokers as JSON; see [`Library::stats_json`].
///
/// # Safety
/// `json` and `error` are null or can be written to.
pub unsafe fn stats_json(
    lib: &'static Library,
    ctx: u64,
    json: *mut *const abi::Str,
    error: *mut *const abi::Error,
) -> i32 {
    // SAFETY: the caller vouches for the pointers.
    unsafe { get(json, "json", error, || view(lib.stats_json(ctx)?)) }
}

/// Sets where log records go; see [`Library::set_log`].
///
/// # Safety
/// `callback` may be called with `user_data` on any thread until another one has taken its place.
pub unsafe fn set_log_callback(
    lib: &'static Library,
    min_level: i32,
    callback: abi::LogCallback,
    user_data: *mut c_void,
) -> i32 {
    let user_data = UserData(user_data);
    without_error(|| {
        let Some(callback) = callback else { return lib.set_log(LogLevel::Warn, None) };
        let min = LogLevel::from_number(min_level)
            .ok_or_else(|| Fault::invalid("minLevel", format!("{min_level} is no log level")))?;
        let sink: LogSink = Box::new(move |record: &LogRecord| {
            let (target, message) = (Terminated::new(record.target), Terminated::new(&record.message));
            let texts: Vec<_> =
                record.fields.iter().map(|(name, value)| (Terminated::new(name), Terminated::new(value))).collect();
            let fields: Vec<_> = texts
                .iter()
                .map(|(name, value)| abi::LogField { name: name.as_ptr(), value: value.as_ptr() })
                .collect();
            let view = abi::LogRecord {
                level: record.level as i32,
                field_count: fields.len() as u32,
                target: target.as_ptr(),
                message: message.as_ptr(),
                fields: fields.as_ptr(),
            };
            // SAFETY: the view and its texts live until the callback returns; for the rest the caller vouched.
            unsafe { callback(&raw const view, user_data.get()) };
        });
        lib.set_log(min, Some(sink))
    })
}

/// The fingerprint of an item, or 0 if there is no such item.
///
/// # Safety
/// `item` is null or ends with NUL.
pub unsafe fn fingerprint(lib: &'static Library, item: *const c_char) -> u64 {
    // SAFETY: the caller vouches for the text.
    unsafe { find(lib, item) }.map_or(0, |item| item.fingerprint)
}

/// Whether there is an item of this name: 1 or 0.
///
/// # Safety
/// `name` is null or ends with NUL.
pub unsafe fn has_item(lib: &'static Library, name: *const c_char) -> u8 {
    // SAFETY: the caller vouches for the text.
    u8::from(unsafe { find(lib, name) }.is_some())
}

/// # Safety
/// `name` is null or ends with NUL.
unsafe fn find(lib: &'static Library, name: *const c_char) -> Option<&'static crate::library::Item> {
    // SAFETY: the caller vouches for the text.
    lib.item(unsafe { text(name) }?.to_str().ok()?)
}

/// An event callback of C: instance, event, user data.
pub type EventCallback<V> = unsafe extern "C" fn(u64, *const V, *mut c_void);

/// The user data of a C callback.
///
/// It is handed to the callback and to `destroy`, and touched nowhere else.
#[derive(Clone, Copy)]
struct UserData(*mut c_void);

// SAFETY: the header says that callbacks run on the delivery thread, so whoever subscribes vouches for user data that
// may be used there.
unsafe impl Send for UserData {}
// SAFETY: as above; callbacks run one at a time.
unsafe impl Sync for UserData {}

impl UserData {
    fn get(self) -> *mut c_void {
        self.0
    }
}

/// Subscribes to an event whose view is `V`; see [`Library::subscribe`].
///
/// # Safety
/// `callback` and `destroy` may be called with `user_data` on other threads until `destroy` was called, or without one
/// until the subscription has ended. `options` is null or leads to as many bytes as its first field says, `handle` and
/// `error` are null or can be written to.
#[allow(clippy::too_many_arguments)] // The parameters of the C function.
pub unsafe fn on<E: Event + Lower<V>, V>(
    lib: &'static Library,
    ctx: u64,
    callback: Option<EventCallback<V>>,
    user_data: *mut c_void,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    options: *const abi::SubscribeOptions,
    handle: *mut u64,
    error: *mut *const abi::Error,
) -> i32
where
    V: 'static,
{
    let user_data = UserData(user_data);
    let subscribe = || {
        // SAFETY: the caller vouches for the pointers.
        let handle = unsafe { out(handle, "handle") }?;
        let callback = callback.ok_or_else(|| Fault::invalid("callback", "must not be null"))?;
        // SAFETY: as above.
        let options = unsafe { subscribe_options(options, user_data) }?;
        // SAFETY: the record shows a view, and lives until the callback returns; for the rest the subscriber vouched.
        let call = move |ctx: u64, view: *const ()| unsafe { callback(ctx, view.cast::<V>(), user_data.get()) };
        let destroy = destroy.map(|destroy| -> Box<dyn FnOnce() + Send> {
            // SAFETY: called once, when no callback runs or will; for the rest the subscriber vouched.
            Box::new(move || unsafe { destroy(user_data.get()) })
        });
        handle.set(lib.subscribe_with::<E, CView<V>>(ctx, &options, None, Box::new(call), destroy)?.0);
        Ok(())
    };
    // SAFETY: the caller vouches for `error`.
    unsafe { boundary(error, subscribe) }
}

/// Ends a subscription of `E`; see [`Library::off`].
pub fn off<E: Event>(lib: &'static Library, ctx: u64, handle: u64) -> i32 {
    without_error(|| lib.off::<E>(ctx, handle))
}

/// Ends all subscriptions of `E`; see [`Library::off_all`].
pub fn off_all<E: Event>(lib: &'static Library, ctx: u64) -> i32 {
    without_error(|| lib.off_all::<E>(ctx))
}

/// A callback of C for the answer to a request, whose view is `V`: instance, request, answer or null, error or null, user
/// data.
pub type AnswerCallback<V> = unsafe extern "C" fn(u64, u64, *const V, *const abi::Error, *mut c_void);

/// Who is called with the answer to a request, whatever its type.
#[derive(Clone, Copy)]
struct Caller {
    callback: AnswerCallback<c_void>,
    user_data: UserData,
}

/// Where an answer is shown.
pub struct Shown {
    caller: Caller,
    ctx: u64,
    request: u64,
    is_done: bool,
}

impl Shown {
    /// Calls the callback with an answer; null for one that says nothing.
    pub fn answer(&mut self, view: *const c_void) {
        self.call(view, std::ptr::null());
    }

    fn call(&mut self, answer: *const c_void, error: *const abi::Error) {
        if !std::mem::replace(&mut self.is_done, true) {
            let Caller { callback, user_data } = self.caller;
            // SAFETY: both live until the callback returns; for the rest who made the request vouched.
            unsafe { callback(self.ctx, self.request, answer, error, user_data.get()) };
        }
    }
}

/// Calls the callback with the view of an answer.
///
/// # Errors
/// `LIMIT` if the answer is nested too deep; the callback was not called then.
pub fn show<T: Lower<V>, V>(answer: &T, to: &mut Shown) -> Result<(), Failure> {
    let mut arena = Arena::new();
    let view = answer.lower(&mut arena);
    arena.check()?;
    to.answer((&raw const view).cast());
    Ok(())
}

/// What there is to tell whoever made a request.
trait Outcome {
    /// Calls the callback, or says why there is no answer to call it with.
    fn show(&mut self, to: &mut Shown) -> Result<(), Failure>;
}

/// How the answer to a request is shown, and how its error is told.
type Ways<R> =
    (fn(<R as Request>::Response, &mut Shown) -> Result<(), Failure>, fn(CallError<<R as Request>::Error>) -> Failure);

/// The outcome of a request, until it was shown.
struct Came<R: Request>(Option<Result<R::Response, CallError<R::Error>>>, Ways<R>);

impl<R: Request> Outcome for Came<R> {
    fn show(&mut self, to: &mut Shown) -> Result<(), Failure> {
        let Came(outcome, (show, failure)) = self;
        match outcome.take() {
            Some(Ok(answer)) => show(answer, to),
            Some(Err(error)) => Err(failure(error)),
            None => Ok(()),
        }
    }
}

/// Calls the callback of a request exactly once, whatever the outcome does while it is shown.
fn answered(caller: Caller, ctx: u64, request: u64, outcome: &mut dyn Outcome) {
    let mut shown = Shown { caller, ctx, request, is_done: false };
    let failure = match catch_unwind(AssertUnwindSafe(|| outcome.show(&mut shown))) {
        Ok(Ok(())) => return,
        Ok(Err(failure)) => failure,
        Err(payload) => {
            let message = format!("a panic inside the library: {}", panic_message(payload));
            Fault::new(Status::Panic, message).into()
        }
    };
    error::show(failure, |error| shown.call(std::ptr::null(), error));
}

/// Begins a request whose answer is shown as `V` with a call of `callback`; see [`Library::call_async`] and, if it is
/// direct, [`Library::call_direct`].
///
/// # Safety
/// `callback` may be called with `user_data` on any thread, once; `request_id` is null or can be written to.
///
/// # Errors
/// As those functions, and `INVALID_ARGUMENT` if there is no callback. It is not called then.
#[allow(clippy::too_many_arguments)] // The parameters of the C function.
pub unsafe fn call_async<R: Request, V>(
    lib: &'static Library,
    is_direct: bool,
    ctx: u64,
    request: R,
    milliseconds: u32,
    callback: Option<AnswerCallback<V>>,
    user_data: *mut c_void,
    request_id: *mut u64,
    show: fn(R::Response, &mut Shown) -> Result<(), Failure>,
    failure: fn(CallError<R::Error>) -> Failure,
) -> Result<(), Failure> {
    let callback = callback.ok_or_else(|| Fault::invalid("callback", "must not be null"))?;
    // SAFETY: functions that differ in what a pointer parameter points to are called alike; `show` makes a `V`.
    let callback = unsafe { std::mem::transmute::<AnswerCallback<V>, AnswerCallback<c_void>>(callback) };
    let caller = Caller { callback, user_data: UserData(user_data) };
    let mut begun = |id| {
        if !request_id.is_null() {
            // SAFETY: not null, and the caller vouches for the rest.
            unsafe { request_id.write(id) };
        }
    };
    let completion = if is_direct { Completion::Direct } else { Completion::Delivered };
    lib.begin(ctx, request, timeout(milliseconds).into(), completion, &mut begun, move |ctx, id, outcome| {
        answered(caller, ctx, id, &mut Came::<R>(Some(outcome), (show, failure)));
    })?;
    Ok(())
}
