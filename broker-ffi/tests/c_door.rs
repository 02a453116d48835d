//! What the `extern "C"` functions of generated glue rely on, called as glue calls it.
#![cfg(not(loom))]

mod support;

use std::ffi::{CStr, c_char, c_void};
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use broker_ffi::abi::{self, Str};
use broker_ffi::{Arena, ArgPath, Lower, Status, Timeout, c};
use support::*;

#[repr(C)]
#[derive(Clone, Copy)]
struct TickView {
    n: i64,
}

impl Lower<TickView> for Tick {
    fn lower(&self, arena: &mut Arena) -> TickView {
        TickView { n: self.0.lower(arena) }
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
struct ErrorView {
    tag: i32,
    id: i64,
    reason: Str,
}

impl Lower<ErrorView> for TestError {
    fn lower(&self, arena: &mut Arena) -> ErrorView {
        let nothing = Str { ptr: null(), len: 0 };
        match self {
            TestError::NotFound { id } => ErrorView { tag: 0, id: *id, reason: nothing },
            TestError::Refused { reason } => ErrorView { tag: 1, id: 0, reason: reason.lower(arena) },
        }
    }
}

fn text<'a>(pointer: *const c_char) -> &'a str {
    // SAFETY: the tests hand in what is documented to end with NUL.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap()
}

fn str_view<'a>(view: Str) -> &'a str {
    // SAFETY: the tests hand in views that are alive.
    std::str::from_utf8(unsafe { std::slice::from_raw_parts(view.ptr.cast(), view.len) }).unwrap()
}

/// The last error's status and message.
fn last<'a>() -> (i32, &'a str) {
    // SAFETY: not null after a failure, valid until the next one.
    let error = unsafe { &*c::last_error() };
    (error.status, text(error.message))
}

fn options() -> abi::Options {
    abi::Options {
        size: size_of::<abi::Options>() as u32,
        abi_version: abi::ABI_VERSION,
        fingerprints: c"Echo=0123456789abcdef;".as_ptr(),
        deadline_ms: 0,
        event_capacity: 0,
        async_window: 0,
        delivery: 0,
        shared_threads: 0,
        on_thread_start: None,
        on_thread_stop: None,
        thread_user_data: null_mut(),
    }
}

fn subscribe_options() -> abi::SubscribeOptions {
    let size = size_of::<abi::SubscribeOptions>() as u32;
    abi::SubscribeOptions { size, capacity: 0, policy: 0, wait_ms: 0, isolated: 0, on_lost: None }
}

/// Creates an instance as C does; its status if that fails.
fn create_with(options: *const abi::Options) -> Result<u64, i32> {
    let mut ctx = 0;
    // SAFETY: a place for the context, and options as documented.
    match unsafe { c::create_context(&LIBRARY, options, &raw mut ctx, null_mut()) } {
        0 => Ok(ctx),
        status => Err(status),
    }
}

#[test]
fn options_may_be_null_and_are_checked_otherwise() {
    let given = options();
    for options in [null(), &raw const given] {
        let ctx = create_with(options).unwrap();
        assert_eq!(c::valid_context(&LIBRARY, ctx), 1);
        assert_eq!(c::shutdown(&LIBRARY, ctx), 0);
        assert_eq!(c::valid_context(&LIBRARY, ctx), 0);
    }
    let check = |change: fn(&mut abi::Options)| {
        let mut options = options();
        change(&mut options);
        let status = create_with(&raw const options).unwrap_err();
        let (told, message) = last();
        assert_eq!(told, status);
        (Status::from_code(status).unwrap(), message)
    };
    assert_eq!(check(|options| options.size = 0).0, Status::InvalidArgument);
    assert_eq!(check(|options| options.size = 4).0, Status::InvalidArgument);
    assert!(check(|options| options.size = u32::MAX).1.starts_with("options.size: "));
    assert_eq!(check(|options| options.abi_version = 0).0, Status::AbiMismatch);
    assert!(check(|options| options.abi_version = 2).1.contains("version 2"));
    assert_eq!(check(|options| options.fingerprints = c"Echo=1".as_ptr()).0, Status::AbiMismatch);
    let refused = |change: fn(&mut abi::Options)| {
        assert_eq!(check(change).0, Status::InvalidArgument);
        // SAFETY: the error of the failure just now.
        text(unsafe { (*c::last_error()).argument })
    };
    assert_eq!(refused(|options| options.delivery = 2), "options.delivery");
    assert_eq!(refused(|options| options.delivery = -1), "options.delivery");
    assert_eq!(refused(|options| options.shared_threads = 2), "options.sharedThreads");
}

#[test]
fn options_of_an_older_and_of_a_newer_header_are_understood() {
    let mut older = options();
    older.size = 8;
    older.fingerprints = c"not looked at".as_ptr();
    let ctx = create_with(&raw const older).unwrap();
    assert_eq!(c::shutdown(&LIBRARY, ctx), 0);

    // As the struct was when the asynchronous calls were not there.
    let mut older = options();
    (older.size, older.delivery) = (24, 99);
    let ctx = create_with(&raw const older).unwrap();
    assert_eq!(c::shutdown(&LIBRARY, ctx), 0);

    #[repr(C)]
    struct Newer {
        options: abi::Options,
        more: u64,
    }
    let mut newer = Newer { options: options(), more: 0 };
    newer.options.size = size_of::<Newer>() as u32;
    let ctx = create_with((&raw const newer).cast()).unwrap();
    assert_eq!(c::shutdown(&LIBRARY, ctx), 0);
    newer.more = 1;
    assert_eq!(create_with((&raw const newer).cast()), Err(Status::InvalidArgument.code()));
    assert!(last().1.contains("does not have"), "{}", last().1);
}

#[test]
fn the_deadline_and_the_capacity_of_the_options_count() {
    let mut options = options();
    options.deadline_ms = 20;
    let ctx = create_with(&raw const options).unwrap();
    assert_eq!(call_status(&call(ctx, waiting().0)), Status::Timeout);
    assert_eq!(c::shutdown(&LIBRARY, ctx), 0);
    assert_eq!(Timeout::from(c::timeout(0)), Timeout::Default);
    assert_eq!(Timeout::from(c::timeout(u32::MAX)), Timeout::None);
    assert_eq!(Timeout::from(c::timeout(1)), Timeout::Within(std::time::Duration::from_millis(1)));
}

#[test]
fn null_where_a_result_goes_is_refused_by_name() {
    let mut error = null();
    // SAFETY: null pointers are allowed, and refused.
    let status = unsafe { c::create_context(&LIBRARY, null(), null_mut(), &raw mut error) };
    assert_eq!(status, Status::InvalidArgument.code());
    // SAFETY: `error` was set, and is freed once.
    unsafe {
        assert_eq!(text((*error).argument), "ctx");
        assert_eq!((*error).variant, -1);
        assert!((*error).payload.is_null() && (*error).variant_name.is_null());
        assert_eq!(text((*error).message).len(), (*error).message_len);
        c::free(error.cast());
    }
}

/// As the glue of a request with a declared error.
fn fail(ctx: u64, with: TestError, error: *mut *const abi::Error) -> i32 {
    // SAFETY: `error` is null or a place for an error.
    unsafe {
        c::boundary(error, || {
            LIBRARY.call(ctx, Fail(with), Timeout::Default).map_err(c::declared::<ErrorView, _>)?;
            Ok(())
        })
    }
}

#[test]
fn a_declared_error_has_its_variant_and_payload_also_after_the_instance() {
    let ctx = create(&LIBRARY);
    let mut error = null();
    assert_eq!(fail(ctx, TestError::Refused { reason: "closed".into() }, &raw mut error), 1);
    assert_eq!(fail(ctx, TestError::NotFound { id: 4 }, null_mut()), 1);
    LIBRARY.shutdown(ctx).unwrap();
    // SAFETY: `error` was set and is freed once; the last error is valid until the next failure.
    unsafe {
        assert_eq!((*error).variant, 1);
        assert_eq!(text((*error).variant_name), "Refused");
        assert_eq!(text((*error).message), "refused (reason: closed)");
        let payload = (*error).payload.cast::<ErrorView>();
        assert_eq!(((*payload).tag, str_view((*payload).reason)), (1, "closed"));
        c::free(error.cast());
        let last = &*c::last_error();
        assert_eq!((last.variant, (*last.payload.cast::<ErrorView>()).id), (0, 4));
    }
}

#[test]
fn a_message_is_an_error_without_payload() {
    let ctx = create(&LIBRARY);
    // SAFETY: null is allowed.
    let status =
        unsafe { c::boundary(null_mut(), || LIBRARY.call(ctx, FailMessage, Timeout::Default).map_err(c::message)) };
    assert_eq!((status, last()), (1, (1, "no such luck")));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn success_clears_the_callers_error_and_leaves_the_last_one() {
    assert_eq!(c::shutdown(&LIBRARY, 0), Status::BadContext.code());
    let mut error = std::ptr::dangling();
    // SAFETY: a place for an error, whose old content nobody reads.
    assert_eq!(unsafe { c::boundary(&raw mut error, || Ok(())) }, 0);
    assert!(error.is_null());
    assert_eq!(last().0, Status::BadContext.code());
}

#[test]
fn a_panic_stops_at_the_boundary() {
    // SAFETY: null is allowed.
    let status = unsafe { c::boundary(null_mut(), || panic!("nul \0 inside")) };
    assert_eq!(status, Status::Panic.code());
    assert_eq!(last().1, "a panic inside the library: nul \u{FFFD} inside");
}

#[test]
fn every_thread_has_its_own_last_error() {
    assert_eq!(c::shutdown(&LIBRARY, 0), Status::BadContext.code());
    std::thread::spawn(|| {
        assert!(c::last_error().is_null());
        assert_eq!(c::status_name(c::shutdown(&OTHER, 9)), c::status_name(-2));
        assert!(last().1.contains("otherlib"));
    })
    .join()
    .unwrap();
    assert!(last().1.contains("testlib"));
}

unsafe extern "C" fn collect(ctx: u64, event: *const TickView, data: *mut c_void) {
    // SAFETY: the test subscribed with a sender, which lives until `destroy`.
    unsafe { (*data.cast::<mpsc::Sender<(u64, i64)>>()).send((ctx, (*event).n)).unwrap() };
}

static DESTROYED: AtomicUsize = AtomicUsize::new(0);

unsafe extern "C" fn destroy(data: *mut c_void) {
    DESTROYED.fetch_add(1, Ordering::SeqCst);
    // SAFETY: the sender of the test, given back once.
    drop(unsafe { Box::from_raw(data.cast::<mpsc::Sender<(u64, i64)>>()) });
}

#[test]
fn c_callbacks_get_context_view_and_user_data() {
    let ctx = create(&LIBRARY);
    let (sender, ticks) = mpsc::channel::<(u64, i64)>();
    let data = Box::into_raw(Box::new(sender)).cast();
    let mut handle = 0;
    let on = |callback, options: *const abi::SubscribeOptions, handle: *mut u64| {
        // SAFETY: the callback and `destroy` use the sender as documented.
        unsafe { c::on::<Tick, TickView>(&LIBRARY, ctx, callback, data, Some(destroy), options, handle, null_mut()) }
    };
    assert_eq!(on(None, null(), &raw mut handle), Status::InvalidArgument.code());
    assert!(last().1.starts_with("callback: "));
    assert_eq!(on(Some(collect), null(), null_mut()), Status::InvalidArgument.code());
    assert!(last().1.starts_with("handle: "));
    let garbage = abi::SubscribeOptions { size: 0, ..subscribe_options() };
    assert_eq!(on(Some(collect), &raw const garbage, &raw mut handle), Status::InvalidArgument.code());
    assert_eq!(DESTROYED.load(Ordering::SeqCst), 0, "given back although `on` failed");
    let refused = |options: abi::SubscribeOptions| {
        assert_eq!(on(Some(collect), &raw const options, null_mut::<u64>().wrapping_add(1)), -1);
        // SAFETY: the error of the failure just now.
        text(unsafe { (*c::last_error()).argument })
    };
    assert_eq!(refused(abi::SubscribeOptions { policy: 4, ..subscribe_options() }), "options.policy");
    assert_eq!(refused(abi::SubscribeOptions { policy: -1, ..subscribe_options() }), "options.policy");
    assert_eq!(refused(abi::SubscribeOptions { isolated: 2, ..subscribe_options() }), "options.isolated");
    // As the first version of the struct was.
    let options = abi::SubscribeOptions { size: 4, policy: 77, ..subscribe_options() };
    assert_eq!(on(Some(collect), &raw const options, &raw mut handle), 0);
    call(ctx, Emit(2)).unwrap();
    assert_eq!(ticks.recv(), Ok((ctx, 0)));
    assert_eq!(ticks.recv(), Ok((ctx, 1)));
    let mut count = 7;
    // SAFETY: a place for the count.
    assert_eq!(unsafe { c::lost(&LIBRARY, ctx, handle, &raw mut count, null_mut()) }, 0);
    assert_eq!(count, 0);
    assert_eq!(c::off::<Counted>(&LIBRARY, ctx, handle), Status::BadHandle.code());
    assert_eq!(c::off::<Tick>(&LIBRARY, ctx, handle), 0);
    assert_eq!(DESTROYED.load(Ordering::SeqCst), 1);
    assert_eq!(c::unsubscribe(&LIBRARY, ctx, handle), Status::BadHandle.code());
    assert_eq!(c::off_all::<Tick>(&LIBRARY, ctx), 0);
    assert_eq!(c::shutdown(&LIBRARY, ctx), 0);
    assert_eq!(DESTROYED.load(Ordering::SeqCst), 1);
}

/// A view of what is nested too deep, if the number is odd.
#[repr(C)]
#[derive(Clone, Copy)]
struct DeepView {
    n: i64,
}

impl Lower<DeepView> for Tick {
    fn lower(&self, arena: &mut Arena) -> DeepView {
        while self.0 % 2 == 1 && arena.descend() {}
        DeepView { n: self.0 }
    }
}

impl Lower<DeepView> for TestError {
    fn lower(&self, arena: &mut Arena) -> DeepView {
        while arena.descend() {}
        DeepView { n: 0 }
    }
}

unsafe extern "C" fn count_even(_: u64, event: *const DeepView, data: *mut c_void) {
    // SAFETY: the test subscribed with a counter, which lives as long as the subscription.
    let (n, seen) = unsafe { ((*event).n, &*data.cast::<AtomicUsize>()) };
    assert_eq!(n % 2, 0, "seen although it is nested too deep");
    seen.fetch_add(1, Ordering::SeqCst);
}

#[test]
fn events_that_are_nested_too_deep_are_lost_for_c_only() {
    let ctx = create(&LIBRARY);
    let seen = AtomicUsize::new(0);
    let (mut handle, data) = (0, (&raw const seen).cast_mut().cast());
    // SAFETY: the counter outlives the subscription, which ends with the instance.
    let status = unsafe {
        c::on::<Tick, DeepView>(&LIBRARY, ctx, Some(count_even), data, None, null(), &raw mut handle, null_mut())
    };
    assert_eq!(status, 0);
    let (ticks, _) = on_counted::<Tick>(ctx, |_, _| {});
    call(ctx, Emit(5)).unwrap();
    eventually("all events are delivered", || {
        LIBRARY.lost(ctx, handle).unwrap() + seen.load(Ordering::SeqCst) as u64 == 5
    });
    assert_eq!((LIBRARY.lost(ctx, handle).unwrap(), LIBRARY.lost(ctx, ticks).unwrap()), (2, 0));
    LIBRARY.shutdown(ctx).unwrap();
    assert_eq!(seen.into_inner(), 3);
}

#[test]
fn a_declared_error_that_is_nested_too_deep_is_a_limit() {
    let ctx = create(&LIBRARY);
    // SAFETY: null is allowed.
    let status = unsafe {
        c::boundary(null_mut(), || {
            let failing = Fail(TestError::NotFound { id: 4 });
            LIBRARY.call(ctx, failing, Timeout::Default).map_err(c::declared::<DeepView, _>)?;
            Ok(())
        })
    };
    assert_eq!(status, Status::Limit.code());
    assert!(last().1.contains("NotFound") && last().1.contains("128 levels"), "{}", last().1);
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn items_and_statuses_are_told_by_name() {
    // SAFETY: null, or strings that end with NUL.
    unsafe {
        assert_eq!(c::fingerprint(&LIBRARY, c"Tick".as_ptr()), 7);
        assert_eq!(c::fingerprint(&LIBRARY, c"Gone".as_ptr()), 0);
        assert_eq!(c::fingerprint(&LIBRARY, null()), 0);
        assert_eq!(c::has_item(&LIBRARY, c"Echo".as_ptr()), 1);
        assert_eq!(c::has_item(&LIBRARY, c"\xff".as_ptr()), 0);
        assert_eq!(c::has_item(&LIBRARY, null()), 0);
    }
    assert_eq!(text(c::status_name(-14)), "NOT_INITIALIZED");
    assert_eq!(text(c::status_name(5)), "UNKNOWN");
}

#[test]
fn a_null_or_misaligned_struct_is_refused() {
    let at = ArgPath::root("spec");
    // SAFETY: both are refused before anything is read.
    let (null, crooked) = unsafe {
        let crooked = (&raw const at).cast::<i64>().byte_add(1);
        (c::lift_input::<i64, i64>(null(), &at).err(), c::lift_input::<i64, i64>(crooked, &at).err())
    };
    assert_eq!(null.unwrap().message, "spec: must not be null");
    assert_eq!(crooked.unwrap().argument.as_deref(), Some("spec"));
}
