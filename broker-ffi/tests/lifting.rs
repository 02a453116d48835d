//! What comes in is checked, and what is refused is named by its path.
#![cfg(not(loom))]

use std::collections::{BTreeMap, HashMap};
use std::ptr::{dangling, null, without_provenance};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use broker_ffi::abi::{self, Bytes, Str};
use broker_ffi::{ArgPath, Fault, Lift, MAX_DEPTH, Status, c};

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

fn duration(sec: i64, nsec: u32) -> Result<Duration, Fault> {
    lift(abi::Duration { sec, nsec })
}

fn time(sec: i64, nsec: u32) -> Result<SystemTime, Fault> {
    lift(abi::SystemTime { sec, nsec })
}

#[test]
fn durations_are_not_negative_and_their_parts_in_range() {
    assert_eq!(duration(0, 0).unwrap(), Duration::ZERO);
    assert_eq!(duration(i64::MAX, 999_999_999).unwrap(), Duration::new(i64::MAX as u64, 999_999_999));
    refused(duration(-1, 0), "value.sec", "cannot be negative");
    refused(duration(i64::MIN, 0), "value.sec", "cannot be negative");
    refused(duration(0, 1_000_000_000), "value.nsec", "1000000000 is not less than a second");
    refused(duration(0, u32::MAX), "value.nsec", "not less than a second");
}

#[test]
fn moments_before_1970_count_forward_from_a_negative_second() {
    assert_eq!(time(0, 0).unwrap(), UNIX_EPOCH);
    assert_eq!(time(-1, 999_999_999).unwrap(), UNIX_EPOCH - Duration::from_nanos(1));
    assert_eq!(time(-2, 500_000_000).unwrap(), UNIX_EPOCH - Duration::from_millis(1500));
    assert_eq!(time(1, 5).unwrap(), UNIX_EPOCH + Duration::new(1, 5));
    refused(time(-1, 1_000_000_000), "value.nsec", "not less than a second");
    // The ends of the scale are moments on some platforms only; nowhere do they end the process.
    for (sec, nsec) in [(i64::MIN, 0), (i64::MAX, 999_999_999)] {
        match time(sec, nsec) {
            Ok(time) => assert_eq!(time > UNIX_EPOCH, sec > 0),
            Err(fault) => assert_eq!(fault.status, Status::InvalidArgument),
        }
    }
}

#[test]
fn boxes_are_pointers_that_are_looked_at() {
    let (yes, bad) = (1_u8, 7_u8);
    assert!(*lift::<Box<bool>, *const u8>(&raw const yes).unwrap());
    refused(lift::<Box<bool>, *const u8>(null()), "value", "null");
    refused(lift::<Box<bool>, *const u8>(&raw const bad), "value", "not 7");
    let numbers = [0_i64; 2];
    refused(lift::<Box<i64>, *const i64>(numbers.as_ptr().wrapping_byte_add(1)), "value", "aligned");
    assert_eq!(lift::<Option<Box<i64>>, *const i64>(null()).unwrap(), None);
    assert_eq!(lift::<Option<Box<i64>>, *const i64>(numbers.as_ptr()).unwrap(), Some(Box::new(0)));
    refused(slice::<Box<bool>, *const u8>([&raw const yes, null()].as_ptr(), 2), "items[1]", "null");
}

/// As the glue does it for a map of texts to truth values.
fn map<M: Default + Extend<(String, bool)>>(ptr: *const (Str, u8), len: usize) -> Result<M, Fault> {
    // SAFETY: as above.
    unsafe {
        c::lift_each(ptr, len, &ArgPath::root("scores"), |entry: &(Str, u8), at: &ArgPath<'_>| {
            let key: String = Lift::lift(&entry.0, &at.field("key"))?;
            let value: bool = Lift::lift(&entry.1, &at.field("value"))?;
            Ok((key, value))
        })
    }
}

#[test]
fn of_entries_with_the_same_key_the_last_one_counts() {
    let entries = [(str_of(b"a"), 1), (str_of(b"b"), 1), (str_of(b"a"), 0)];
    let wanted = [("a".to_owned(), false), ("b".to_owned(), true)];
    assert_eq!(map::<BTreeMap<_, _>>(entries.as_ptr(), 3).unwrap(), BTreeMap::from(wanted.clone()));
    assert_eq!(map::<HashMap<_, _>>(entries.as_ptr(), 3).unwrap(), HashMap::from(wanted));
    assert!(map::<BTreeMap<_, _>>(null(), 0).unwrap().is_empty());
}

#[test]
fn maps_name_the_part_of_the_entry() {
    type Map = BTreeMap<String, bool>;
    let key = [(str_of(b"a"), 1), (str_of(b"\xff"), 1)];
    refused(map::<Map>(key.as_ptr(), 2), "scores[1].key", "UTF-8");
    let value = [(str_of(b"a"), 2)];
    refused(map::<Map>(value.as_ptr(), 1), "scores[0].value", "not 2");
    refused(map::<Map>(null(), 1), "scores", "null, but the length is 1");
    refused(map::<Map>(dangling(), usize::MAX / 2), "scores", "more than memory");
}

/// As the glue does it for a struct that is made of itself.
#[derive(Debug)]
struct Chain {
    next: Option<Box<Chain>>,
}

struct Link {
    next: *const Link,
}

impl Lift<Link> for Chain {
    unsafe fn lift(view: &Link, at: &ArgPath<'_>) -> Result<Self, Fault> {
        let at = &at.deeper()?;
        // SAFETY: as above.
        Ok(Chain { next: unsafe { Lift::lift(&view.next, &at.field("next")) }? })
    }
}

#[test]
fn values_that_are_nested_too_deep_are_refused_by_the_beginning_of_their_path() {
    let mut links: Vec<Link> = (0..=MAX_DEPTH).map(|_| Link { next: null() }).collect();
    for index in (1..links.len()).rev() {
        links[index - 1].next = &raw const links[index];
    }
    let mut chain = lift::<Chain, _>(Link { next: links[1].next }).unwrap();
    assert_eq!(MAX_DEPTH, 128);
    let mut levels = 1;
    while let Some(next) = chain.next {
        (chain, levels) = (*next, levels + 1);
    }
    assert_eq!(levels, MAX_DEPTH);

    let fault = lift::<Chain, _>(Link { next: links[0].next }).unwrap_err();
    assert_eq!(fault.status, Status::InvalidArgument);
    let path = fault.argument.unwrap();
    assert!(path.starts_with("value.next.next.next") && path.ends_with("next..."), "{path}");
    assert!(path.len() < 210 && fault.message.contains("128 levels deep"), "{}", fault.message);
}
