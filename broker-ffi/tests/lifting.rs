//! What comes in is checked, and what is refused is named by its path.
#![cfg(not(loom))]

use std::ptr::{dangling, null, without_provenance};

use broker_ffi::abi::{Bytes, Str};
use broker_ffi::{ArgPath, Fault, Lift, Status, c};

fn lift<T: Lift<V>, V>(view: V) -> Result<T, Fault> {
    // SAFETY: the views of these tests lead to what they say, or to nothing that could be taken for readable.
    unsafe { T::lift(&view, &ArgPath::root("value")) }
}

fn slice<T: Lift<V>, V>(ptr: *const V, len: usize) -> Result<Vec<T>, Fault> {
    // SAFETY: as above.
    unsafe { c::lift_slice(ptr, len, &ArgPath::root("items")) }
}

fn str_of(text: &[u8]) -> Str {
    Str { ptr: text.as_ptr().cast(), len: text.len() }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Fault>, argument: &str, reason: &str) {
    let fault = result.unwrap_err();
    assert_eq!(fault.status, Status::InvalidArgument);
    assert_eq!(fault.argument.as_deref(), Some(argument));
    assert!(fault.message.starts_with(&format!("{argument}: ")) && fault.message.contains(reason), "{}", fault.message);
}

#[test]
fn strings_are_utf8_of_the_given_length() {
    assert_eq!(lift::<String, _>(str_of("a\0ü\u{1F980}".as_bytes())).unwrap(), "a\0ü\u{1F980}");
    assert_eq!(lift::<String, _>(Str { ptr: null(), len: 0 }).unwrap(), "");
    refused(lift::<String, _>(str_of(b"ok\xff")), "value", "not valid UTF-8 from byte 2 on");
    // The encoding of a surrogate, and one that is longer than need be.
    refused(lift::<String, _>(str_of(b"\xed\xa0\x80")), "value", "UTF-8");
    refused(lift::<String, _>(str_of(b"\xc0\xaf")), "value", "UTF-8");
    refused(lift::<String, _>(Str { ptr: null(), len: 3 }), "value", "null, but the length is 3");
}

#[test]
fn lengths_that_no_memory_has_are_refused() {
    refused(lift::<String, _>(Str { ptr: dangling(), len: usize::MAX }), "value", "more than memory can hold");
    refused(lift::<Vec<u8>, _>(Bytes { ptr: dangling(), len: isize::MAX as usize + 1 }), "value", "more than memory");
    refused(slice::<i64, i64>(dangling(), isize::MAX as usize / 8 + 1), "items", "more than memory");
    refused(slice::<i64, i64>(dangling(), usize::MAX / 4), "items", "more than memory");
    let high = without_provenance::<i64>(usize::MAX - 15);
    refused(slice::<i64, i64>(high, 100), "items", "more than memory");
}

#[test]
fn booleans_and_characters_are_checked() {
    assert_eq!((lift::<bool, u8>(0).unwrap(), lift::<bool, u8>(1).unwrap()), (false, true));
    refused(lift::<bool, u8>(2), "value", "0 or 1, not 2");
    assert_eq!(lift::<char, u32>(0x10_FFFF).unwrap(), '\u{10FFFF}');
    refused(lift::<char, u32>(0xD800), "value", "0xd800 is not a Unicode scalar value");
    refused(lift::<char, u32>(0x11_0000), "value", "Unicode");
}

#[test]
fn slices_name_the_element() {
    assert_eq!(slice::<i64, i64>([1, -2].as_ptr(), 2).unwrap(), [1, -2]);
    assert_eq!(slice::<i64, i64>(null(), 0).unwrap(), []);
    assert_eq!(lift::<[bool; 2], [u8; 2]>([1, 0]).unwrap(), [true, false]);
    refused(slice::<bool, u8>([1, 0, 9].as_ptr(), 3), "items[2]", "not 9");
    refused(lift::<[char; 2], [u32; 2]>([65, u32::MAX]), "value[1]", "Unicode");
    refused(slice::<String, Str>([str_of(b"a"), str_of(b"\x80")].as_ptr(), 2), "items[1]", "from byte 0 on");
    refused(slice::<i64, i64>([0_i64; 2].as_ptr().wrapping_byte_add(1), 1), "items", "aligned");
    refused(slice::<bool, u8>(null(), 1), "items", "null");
}

#[test]
fn paths_read_as_in_the_callers_language() {
    let devices = ArgPath::root("devices");
    let (third, plain) = (devices.index(3), devices.field("first"));
    assert_eq!(third.field("name").to_string(), "devices[3].name");
    assert_eq!(plain.index(0).index(1).to_string(), "devices.first[0][1]");
}
