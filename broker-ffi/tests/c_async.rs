//! Asynchronous calls, numbers and logs as generated glue makes them.
#![cfg(not(loom))]

mod support;

use std::ffi::{CStr, c_void};
use std::ptr::{null, null_mut};
use std::sync::mpsc;

use broker_ffi::abi::{self, Str};
use broker_ffi::{Arena, Fault, Lower, Status, c};
use support::*;

/// What a callback was called with: the request, the answer if there is one, the status of the error if there is one.
type Seen = (u64, Option<i64>, Option<i32>);

unsafe extern "C" fn tell(_: u64, request: u64, answer: *const i64, error: *const abi::Error, data: *mut c_void) {
    // SAFETY: null or valid during the call; the test handed in a sender that it keeps.
    let (answer, status, to) = unsafe {
        (answer.as_ref().copied(), error.as_ref().map(|error| error.status), &*data.cast::<mpsc::Sender<Seen>>())
    };
    to.send((request, answer, status)).unwrap();
}

/// As the glue of `Echo`, with a way to show the answer that may not be the usual one.
fn echo(
    ctx: u64,
    is_direct: bool,
    n: i64,
    callback: Option<c::AnswerCallback<i64>>,
    to: &mpsc::Sender<Seen>,
    request: *mut u64,
    show: fn(i64, &mut c::Shown) -> Result<(), c::Failure>,
) -> i32 {
    let data = (&raw const *to).cast_mut().cast();
    // SAFETY: the callback uses the sender as a sender; the rest is null or can be written to.
    unsafe {
        c::boundary(null_mut(), || {
            let failure = c::message;
            c::call_async::<Echo, i64>(&LIBRARY, is_direct, ctx, Echo(n), 0, callback, data, request, show, failure)
        })
    }
}

fn shown(answer: i64, to: &mut c::Shown) -> Result<(), c::Failure> {
    c::show::<_, i64>(&answer, to)
}

#[test]
fn an_answer_comes_to_the_callback_with_the_number_that_the_caller_got() {
    let ctx = create(&LIBRARY);
    let (to, seen) = mpsc::channel();
    for is_direct in [false, true] {
        let mut request = 0;
        assert_eq!(echo(ctx, is_direct, 7, Some(tell), &to, &raw mut request, shown), 0);
        assert!(request != 0);
        assert_eq!(seen.recv(), Ok((request, Some(7), None)));
    }
    assert_eq!(echo(ctx, false, 8, Some(tell), &to, null_mut(), shown), 0);
    assert_eq!(seen.recv().map(|(_, answer, _)| answer), Ok(Some(8)));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn whatever_goes_wrong_while_an_answer_is_shown_the_callback_is_called_once() {
    let ctx = create(&LIBRARY);
    let (to, seen) = mpsc::channel();
    let panics: fn(i64, &mut c::Shown) -> Result<(), c::Failure> = |_, _| panic!("no view");
    let refuses: fn(i64, &mut c::Shown) -> Result<(), c::Failure> =
        |_, _| Err(Fault::new(Status::Limit, "too deep").into());
    let panics_later: fn(i64, &mut c::Shown) -> Result<(), c::Failure> = |answer, to| {
        shown(answer, to)?;
        panic!("while it is dropped")
    };
    for (show, expected) in [
        (panics, (None, Some(Status::Panic.code()))),
        (refuses, (None, Some(Status::Limit.code()))),
        (panics_later, (Some(3), None)),
    ] {
        assert_eq!(echo(ctx, false, 3, Some(tell), &to, null_mut(), show), 0);
        assert_eq!(seen.recv().map(|(_, answer, status)| (answer, status)), Ok(expected));
    }
    LIBRARY.shutdown(ctx).unwrap();
    drop(to);
    assert_eq!(seen.recv().ok(), None, "called twice");
}

#[test]
fn a_call_that_cannot_begin_calls_nobody() {
    let ctx = create(&LIBRARY);
    let (to, seen) = mpsc::channel();
    let mut request = 4711;
    assert_eq!(echo(ctx, false, 1, None, &to, &raw mut request, shown), Status::InvalidArgument.code());
    assert_eq!(echo(0, false, 1, Some(tell), &to, &raw mut request, shown), Status::BadContext.code());
    assert_eq!(c::cancel(&LIBRARY, ctx, 4711), Status::BadHandle.code());
    LIBRARY.shutdown(ctx).unwrap();
    drop(to);
    assert_eq!((request, seen.recv().ok()), (4711, None));
}

/// A view of a message, which says nothing.
struct Nothing;

impl Lower<Nothing> for () {
    fn lower(&self, _: &mut Arena) -> Nothing {
        Nothing
    }
}

#[test]
fn an_error_of_the_provider_comes_with_its_message() {
    unsafe extern "C" fn tell(_: u64, _: u64, _: *const Nothing, error: *const abi::Error, data: *mut c_void) {
        // SAFETY: an error is expected, valid during the call; the test handed in a sender that it keeps.
        unsafe {
            let message = CStr::from_ptr((*error).message).to_str().unwrap().to_owned();
            (*data.cast::<mpsc::Sender<(i32, String)>>()).send(((*error).status, message)).unwrap();
        }
    }
    let ctx = create(&LIBRARY);
    let (to, seen) = mpsc::channel::<(i32, String)>();
    let show = |(), to: &mut c::Shown| c::show::<_, Nothing>(&(), to);
    let data = (&raw const to).cast_mut().cast();
    // SAFETY: the callback uses the sender as a sender.
    let status = unsafe {
        c::boundary(null_mut(), || {
            let failure = c::message;
            c::call_async::<FailMessage, Nothing>(
                &LIBRARY,
                false,
                ctx,
                FailMessage,
                0,
                Some(tell),
                data,
                null_mut(),
                show,
                failure,
            )
        })
    };
    assert_eq!((status, seen.recv()), (0, Ok((Status::Provider.code(), "no such luck".to_owned()))));
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn the_numbers_fill_as_much_of_the_struct_as_there_is() {
    let ctx = create(&LIBRARY);
    for _ in 0..3 {
        call(ctx, Echo(1)).unwrap();
    }
    let read = |size: u32| {
        let mut stats = abi::Stats { size, requests: 77, subscriptions: 77, ..abi::Stats::default() };
        // SAFETY: the struct is as long as the size says, or longer; null is allowed.
        let status = unsafe { c::stats(&LIBRARY, ctx, &raw mut stats, null_mut()) };
        (status, stats.requests, stats.subscriptions)
    };
    assert_eq!(read(size_of::<abi::Stats>() as u32), (0, 3, 0));
    assert_eq!(read(16), (0, 3, 77));
    assert_eq!(read(4), (0, 77, 77));
    assert_eq!(read(0), (Status::InvalidArgument.code(), 77, 77));

    #[repr(C)]
    struct Newer {
        stats: abi::Stats,
        more: u64,
    }
    let size = size_of::<Newer>() as u32;
    let mut newer = Newer { stats: abi::Stats { size, ..abi::Stats::default() }, more: 77 };
    // SAFETY: as above; the pointer may be used for all of it.
    assert_eq!(unsafe { c::stats(&LIBRARY, ctx, (&raw mut newer).cast(), null_mut()) }, 0);
    assert_eq!((newer.stats.size, newer.stats.requests, newer.more), (size, 3, 0));

    let mut json: *const Str = null();
    // SAFETY: a place for the text, which is freed once.
    unsafe {
        assert_eq!(c::stats_json(&LIBRARY, ctx, &raw mut json, null_mut()), 0);
        let text = std::slice::from_raw_parts((*json).ptr.cast::<u8>(), (*json).len);
        assert!(std::str::from_utf8(text).unwrap().starts_with("{\"requests\":3,"));
        c::free(json.cast());
        assert_eq!(c::stats(&LIBRARY, 0, &raw mut newer.stats, null_mut()), Status::BadContext.code());
        assert_eq!(c::stats(&LIBRARY, ctx, null_mut(), null_mut()), Status::InvalidArgument.code());
    }
    LIBRARY.shutdown(ctx).unwrap();
}

#[test]
fn a_log_callback_gets_the_message_with_its_fields() {
    unsafe extern "C" fn tell(record: *const abi::LogRecord, data: *mut c_void) {
        // SAFETY: the texts end with NUL, the fields are as many as it says; the test handed in a sender that it keeps.
        unsafe {
            let record = &*record;
            let text = |text| CStr::from_ptr(text).to_str().unwrap().to_owned();
            let fields = (0..record.field_count as usize).map(|at| &*record.fields.add(at));
            let fields: String = fields.map(|field| format!(" {}={}", text(field.name), text(field.value))).collect();
            let said = (record.level, text(record.target), text(record.message) + &fields);
            (*data.cast::<mpsc::Sender<_>>()).send(said).unwrap();
        }
    }
    let (to, seen) = mpsc::channel::<(i32, String, String)>();
    let data = (&raw const to).cast_mut().cast();
    // SAFETY: the sender is there until another callback, or none, has taken this one's place.
    unsafe {
        assert_eq!(c::set_log_callback(&LIBRARY, 0, Some(tell), data), Status::InvalidArgument.code());
        assert_eq!(c::set_log_callback(&LIBRARY, 6, Some(tell), data), Status::InvalidArgument.code());
        assert_eq!(c::set_log_callback(&LIBRARY, 3, Some(tell), data), 0);
        tracing::info!(target: "here", device = 7, "nul \0 inside");
        tracing::debug!(target: "here", "not asked for");
        assert_eq!(c::set_log_callback(&LIBRARY, 0, None, null_mut()), 0);
    }
    tracing::error!(target: "here", "to stderr");
    drop(to);
    let here: Vec<_> = seen.iter().filter(|(_, target, _)| target == "here").collect();
    assert_eq!(here, [(3, "here".to_owned(), "nul \u{FFFD} inside device=7".to_owned())]);
}
