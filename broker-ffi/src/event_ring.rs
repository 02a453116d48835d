//! Events as they wait: records in segments of memory, one behind the other.
//!
//! A record is the head, then what the callbacks are shown (a view of C, or the event itself), then the strings and vectors
//! of a view as far as they fit; the rest is in blocks of the record's own. So an event that crosses to the delivery
//! thread costs no allocation on one thread and no release on the other.
//!
//! One writes and one reads at a time, and both may be in the same segment: what is written is published record by
//! record. Whether there is a segment behind it is said under the lock that the writer has.
//!
//! **Ordering**: first in, first out. **Drop**: a record that nobody takes is dropped with its segment. **Allocation**: a
//! segment when the last one is full, each larger than the one before, up to 64 KiB; emptied ones are used again.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ptr::{self, NonNull};

#[cfg(loom)]
use loom::sync::atomic::{AtomicUsize, Ordering};
#[cfg(not(loom))]
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::lower::{Arena, Blocks};

/// How large segments become, unless a single record is larger; the first one is a sixteenth of that.
const SEGMENT: usize = 64 * 1024;
const FIRST_SEGMENT: usize = SEGMENT / 16;
/// Records get this much for their strings and vectors, or the next segment.
const COPIES: usize = 256;
/// How many emptied segments are kept, while events come and while none do.
const SPARE: usize = 128;
const SPARE_AT_REST: usize = 4;
/// Where the records of a segment begin: before them stands how far it is written.
const BEGIN: usize = 64;

/// What a record begins with.
pub(crate) struct Head<O> {
    /// Whose it is.
    pub(crate) owner: *const O,
    /// Its place among all.
    pub(crate) number: u64,
    /// The blocks with what did not fit, as `Blocks::into_raw` says.
    blocks: *mut (),
    /// How to drop the payload, if it needs that.
    drop: Option<unsafe fn(*mut u8)>,
    size: usize,
    /// Where the payload is, from the head on.
    payload: usize,
}

/// Memory for records, which do not move in it.
pub(crate) struct Segment<O> {
    memory: NonNull<Head<O>>,
    layout: Layout,
    /// How far it is written; the reader finds the same at its beginning.
    end: usize,
    /// How far it is read, as far as the reader has said so.
    begin: usize,
}

// SAFETY: the records are `Send` (`write` demands it), and the segment is the only way to them.
unsafe impl<O> Send for Segment<O> {}

impl<O> Segment<O> {
    fn new(size: usize) -> Segment<O> {
        let align = align_of::<Head<O>>();
        const { assert!(size_of::<AtomicUsize>() <= BEGIN && align_of::<AtomicUsize>() <= align_of::<Head<O>>()) };
        let layout = Layout::from_size_align(size.next_multiple_of(align), align);
        let layout = layout.expect("no record is larger than the address space");
        // SAFETY: the size is not zero: there is room for a head at least.
        let Some(memory) = NonNull::new(unsafe { alloc(layout) }) else { handle_alloc_error(layout) };
        // SAFETY: there is room before the records.
        unsafe { memory.cast::<AtomicUsize>().write(AtomicUsize::new(BEGIN)) };
        Segment { memory: memory.cast(), layout, end: BEGIN, begin: BEGIN }
    }

    /// How far the reader may read.
    fn published(&self) -> &AtomicUsize {
        // SAFETY: `new` wrote it there.
        unsafe { self.memory.cast().as_ref() }
    }

    /// A segment for a single record.
    pub(crate) fn for_one<T>() -> Segment<O> {
        Segment::new(BEGIN + demand::<O, T>() + COPIES)
    }

    fn room(&self) -> usize {
        self.layout.size() - self.end
    }

    fn at(&self, offset: usize) -> *mut u8 {
        // SAFETY: offsets are within the segment.
        unsafe { self.memory.as_ptr().cast::<u8>().add(offset) }
    }

    /// Appends a record whose payload `fill` writes, with an arena for its strings and vectors. If it fails or panics
    /// there is none.
    ///
    /// # Safety
    /// There is room for `T`, and `fill` writes it if it succeeds.
    pub(crate) unsafe fn write<T: Send, R>(
        &mut self,
        owner: *const O,
        number: u64,
        fill: impl FnOnce(*mut T, &mut Arena) -> Result<(), R>,
    ) -> Result<(), R> {
        let head = self.at(self.end).cast::<Head<O>>();
        let behind = self.at(self.end + size_of::<Head<O>>());
        let payload = size_of::<Head<O>>() + behind.align_offset(align_of::<T>());
        let copies = self.end + payload + size_of::<T>();
        debug_assert!(copies <= self.layout.size());
        // SAFETY: what lies behind the end of the segment belongs to the record that is being made.
        let mut arena = unsafe { Arena::copying(self.at(copies), self.layout.size() - copies) };
        fill(self.at(self.end + payload).cast(), &mut arena)?;
        let (end, blocks) = arena.into_blocks();
        let size = (end.addr() - head.addr()).next_multiple_of(align_of::<Head<O>>());
        let drop: Option<unsafe fn(*mut u8)> = if std::mem::needs_drop::<T>() { Some(drop_as::<T>) } else { None };
        // SAFETY: heads are aligned, because the memory and the sizes of all records are.
        unsafe { head.write(Head { owner, number, blocks: blocks.into_raw(), drop, size, payload }) };
        self.end += size;
        // Release: whoever finds it finds the record.
        self.published().store(self.end, Ordering::Release);
        Ok(())
    }

    /// The records that nobody has read yet.
    pub(crate) fn unread(&self) -> Cursor<O> {
        Cursor {
            at: self.at(self.begin),
            end: self.at(self.end),
            segment: self.memory.as_ptr().cast(),
            owner: PhantomData,
        }
    }

    /// The records before the cursor are read.
    pub(crate) fn read_to(&mut self, cursor: &Cursor<O>) {
        self.begin = cursor.at.addr() - self.memory.addr().get();
    }

    /// Whether everything is read.
    pub(crate) fn is_empty(&self) -> bool {
        self.begin == self.end
    }

    /// The heads of the records that were not read when this was asked last, oldest first. They stay as they are while the
    /// segment is there, also if somebody reads on with a cursor.
    pub(crate) fn heads(&self) -> impl Iterator<Item = &Head<O>> {
        let mut at = self.begin;
        std::iter::from_fn(move || {
            // SAFETY: `write` put heads there, one behind the other.
            let head = (at < self.end).then(|| unsafe { &*self.at(at).cast::<Head<O>>() })?;
            at += head.size;
            Some(head)
        })
    }

    /// Makes an emptied segment new.
    fn rewind(&mut self) {
        (self.begin, self.end) = (BEGIN, BEGIN);
        self.published().store(BEGIN, Ordering::Relaxed);
    }
}

/// Where somebody reads in a segment, which has to be there.
pub(crate) struct Cursor<O> {
    at: *mut u8,
    /// How far it is known to be written.
    end: *mut u8,
    segment: *mut u8,
    owner: PhantomData<*const O>,
}

impl<O> Default for Cursor<O> {
    fn default() -> Self {
        Cursor { at: ptr::null_mut(), end: ptr::null_mut(), segment: ptr::null_mut(), owner: PhantomData }
    }
}

impl<O> Cursor<O> {
    /// The oldest record.
    #[inline]
    pub(crate) fn front(&self) -> Option<&Head<O>> {
        // SAFETY: `write` put a head there, and the segment is there.
        (self.at != self.end).then(|| unsafe { &*self.at.cast::<Head<O>>() })
    }

    /// Looks whether there is more in the segment than was known: not at each record, since the writer writes there.
    pub(crate) fn look_again(&mut self) -> bool {
        if !self.segment.is_null() {
            // SAFETY: the segment is there, and `Segment::new` put this at its beginning.
            let published = unsafe { &*self.segment.cast::<AtomicUsize>() }.load(Ordering::Acquire);
            // SAFETY: offsets are within the segment.
            self.end = unsafe { self.segment.add(published) };
        }
        self.at != self.end
    }

    /// The payload of the oldest record.
    #[inline]
    pub(crate) fn payload(&self) -> *mut () {
        // SAFETY: payloads lie behind their heads.
        self.front().map_or(ptr::null_mut(), |head| unsafe { self.at.add(head.payload) }.cast())
    }

    /// Goes to the next record, and drops this one unless somebody has moved its payload away.
    #[inline]
    pub(crate) fn pop(&mut self, is_moved: bool) {
        let Some(head) = self.front() else { return };
        let (size, blocks, drop, payload) = (head.size, head.blocks, head.drop, self.payload());
        // SAFETY: the record is out: nobody comes here for it again.
        unsafe {
            self.at = self.at.add(size);
            if !blocks.is_null() {
                drop_blocks(blocks);
            }
            if let (Some(drop), false) = (drop, is_moved) {
                drop_payload(drop, payload);
            }
        }
    }
}

#[inline(never)]
unsafe fn drop_payload(drop: unsafe fn(*mut u8), payload: *mut ()) {
    // SAFETY: the caller has taken the record out.
    crate::panic::contained("the drop of an event", || unsafe { drop(payload.cast()) });
}

#[cold]
unsafe fn drop_blocks(raw: *mut ()) {
    // SAFETY: the caller takes the record out, which had them from `into_raw`.
    drop(unsafe { Blocks::from_raw(raw) });
}

unsafe fn drop_as<T>(payload: *mut u8) {
    // SAFETY: the caller vouches for a payload of this type that is dropped once.
    unsafe { payload.cast::<T>().drop_in_place() };
}

impl<O> Drop for Segment<O> {
    fn drop(&mut self) {
        let mut unread = self.unread();
        while unread.front().is_some() {
            unread.pop(false);
        }
        // SAFETY: `new` put it there.
        unsafe { self.memory.cast::<AtomicUsize>().drop_in_place() };
        // SAFETY: allocated by `new` with this layout.
        unsafe { dealloc(self.memory.as_ptr().cast(), self.layout) };
    }
}

/// How much a record takes at most without its strings and vectors.
const fn demand<O, T>() -> usize {
    // Heads are aligned to 8 bytes; a payload that wants more may have to be moved.
    size_of::<Head<O>>() + align_of::<T>() + size_of::<T>().next_multiple_of(align_of::<Head<O>>())
}

/// A queue of records. All but reading with a cursor is for one thread at a time.
pub(crate) struct Ring<O> {
    /// The first one is read, the last one is written to.
    segments: VecDeque<Segment<O>>,
    spare: Vec<Segment<O>>,
}

impl<O> Default for Ring<O> {
    fn default() -> Self {
        Ring { segments: VecDeque::new(), spare: Vec::new() }
    }
}

impl<O> Ring<O> {
    /// A segment with room for one more `T`.
    #[inline]
    pub(crate) fn segment_for<T>(&mut self) -> &mut Segment<O> {
        let demand = demand::<O, T>() + COPIES;
        if self.segments.back().is_none_or(|last| last.room() < demand) {
            self.grow(demand);
        }
        let last = self.segments.len() - 1;
        &mut self.segments[last]
    }

    #[cold]
    fn grow(&mut self, demand: usize) {
        let fresh = self.spare.pop().filter(|spare| spare.room() >= demand);
        // Queues that are never long stay small.
        let size = self.segments.back().map_or(FIRST_SEGMENT, |last| (last.layout.size() * 4).min(SEGMENT));
        self.segments.push_back(fresh.unwrap_or_else(|| Segment::new((BEGIN + demand).max(size))));
    }

    /// The records that nobody has read yet, in the segment that is read.
    pub(crate) fn unread(&self) -> Cursor<O> {
        self.segments.front().map(Segment::unread).unwrap_or_default()
    }

    /// The records before the cursor are read, the last that came from [`unread`](Ring::unread).
    pub(crate) fn read_to(&mut self, cursor: &Cursor<O>) {
        // There may have been no segment then.
        if let Some(segment) = self.segments.front_mut().filter(|_| !cursor.segment.is_null()) {
            segment.read_to(cursor);
        }
    }

    /// Goes on to the next segment that has records: no cursor that was made before is of use any more.
    pub(crate) fn turn_over(&mut self) {
        while let Some(first) = self.segments.front_mut().filter(|first| first.is_empty()) {
            // Written again from its beginning, which caches still have.
            first.rewind();
            let size = first.layout.size();
            if self.segments.len() == 1 && size <= SEGMENT {
                return;
            }
            let first = self.segments.pop_front();
            let is_small = self.segments.back().is_some_and(|last| size < last.layout.size());
            // If it is dropped, that is nobody's code: there is nothing in it.
            self.spare.extend(first.filter(|_| !is_small && size <= SEGMENT && self.spare.len() < SPARE));
        }
    }

    /// The heads of all records, also of those that were read since this was said last.
    pub(crate) fn heads(&self) -> impl Iterator<Item = &Head<O>> {
        self.segments.iter().flat_map(Segment::heads)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.segments.iter().all(Segment::is_empty)
    }

    /// Gives memory back that is not needed while nothing happens.
    pub(crate) fn rest(&mut self) -> Vec<Segment<O>> {
        if self.spare.len() > SPARE_AT_REST { self.spare.split_off(SPARE_AT_REST) } else { Vec::new() }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::abi::Str;
    use crate::lower::Lower;
    use std::convert::Infallible;
    use std::rc::Rc;

    struct View(i64, Str);
    // SAFETY: what it points to is in its record.
    unsafe impl Send for View {}

    fn write(ring: &mut Ring<()>, number: u64, text: &str) {
        let text = text.to_owned();
        let fill = |place: *mut View, arena: &mut Arena| {
            // SAFETY: the place is for one.
            unsafe { place.write(View(number as i64, text.lower(arena))) };
            Ok::<(), Infallible>(())
        };
        // SAFETY: there is room, and `fill` writes it.
        unsafe { ring.segment_for::<View>().write(ptr::null(), number, fill) }.unwrap();
    }

    fn read(segment: &Cursor<()>) -> (i64, String) {
        // SAFETY: all payloads of these tests are views.
        let view = unsafe { &*segment.payload().cast::<View>() };
        assert_eq!(segment.front().unwrap().number as i64, view.0);
        // SAFETY: its text is in the record.
        let text = unsafe { std::slice::from_raw_parts(view.1.ptr.cast::<u8>(), view.1.len) };
        (view.0, String::from_utf8(text.to_vec()).unwrap())
    }

    #[test]
    fn records_come_out_in_order_whatever_their_size() {
        let mut ring = Ring::default();
        let text = |number: u64| {
            "x".repeat(fastrand::Rng::with_seed(number).usize(0..if number.is_multiple_of(97) { 200_000 } else { 400 }))
        };
        for round in 0..3_u64 {
            (0..3000).for_each(|number| write(&mut ring, number, &text(number + round)));
            let mut expected = 0;
            while !ring.is_empty() {
                let mut cursor = ring.unread();
                while cursor.front().is_some() {
                    assert_eq!(read(&cursor), (expected as i64, text(expected + round)));
                    cursor.pop(false);
                    expected += 1;
                }
                ring.read_to(&cursor);
                ring.turn_over();
            }
            assert!(ring.is_empty());
            assert_eq!(expected, 3000);
            assert!(ring.spare.len() <= SPARE);
        }
        ring.rest();
        assert_eq!(ring.spare.len(), SPARE_AT_REST);
    }

    #[test]
    fn a_record_that_could_not_be_filled_is_none() {
        let mut ring = Ring::default();
        write(&mut ring, 1, "one");
        let segment = ring.segment_for::<View>();
        // SAFETY: there is room, and `fill` fails.
        unsafe { segment.write(ptr::null(), 2, |_: *mut View, _| Err(())) }.unwrap_err();
        write(&mut ring, 3, "three");
        assert_eq!(ring.heads().count(), 2);
        let mut cursor = ring.unread();
        cursor.pop(false);
        assert_eq!(read(&cursor), (3, "three".to_owned()));
        ring.read_to(&cursor);
        assert_eq!(read(&ring.unread()), (3, "three".to_owned()));
        assert_eq!(ring.heads().count(), 1);
    }

    #[test]
    fn a_reader_finds_what_is_written_behind_it() {
        let mut ring = Ring::default();
        let mut cursor = ring.unread();
        assert!(!cursor.look_again());
        write(&mut ring, 1, "one");
        ring.read_to(&cursor);
        cursor = ring.unread();
        cursor.pop(false);
        assert!(cursor.front().is_none() && !cursor.look_again());
        write(&mut ring, 2, "two");
        assert!(cursor.front().is_none() && cursor.look_again());
        assert_eq!(read(&cursor), (2, "two".to_owned()));
        cursor.pop(false);
        ring.read_to(&cursor);
        ring.turn_over();
        write(&mut ring, 3, "three");
        assert_eq!(read(&ring.unread()), (3, "three".to_owned()));
    }

    #[test]
    fn payloads_are_dropped_once_and_may_want_to_be_aligned() {
        #[repr(align(128))]
        struct Aligned(#[expect(dead_code, reason = "dropped")] Rc<()>, u8);
        // SAFETY: this test has one thread.
        unsafe impl Send for Aligned {}
        let alive = Rc::new(());
        let mut ring = Ring::<()>::default();
        for number in 0..100 {
            let fill = |place: *mut Aligned, _: &mut Arena| {
                assert!(place.is_aligned());
                // SAFETY: the place is for one.
                unsafe { place.write(Aligned(alive.clone(), number)) };
                Ok::<(), Infallible>(())
            };
            // SAFETY: there is room, and `fill` writes it.
            unsafe { ring.segment_for::<Aligned>().write(ptr::null(), number.into(), fill) }.unwrap();
        }
        let mut cursor = ring.unread();
        cursor.pop(false);
        assert_eq!(Rc::strong_count(&alive), 100);
        // SAFETY: moved away, and so not dropped by `pop`.
        let second = unsafe { cursor.payload().cast::<Aligned>().read() };
        cursor.pop(true);
        ring.read_to(&cursor);
        assert_eq!((second.1, Rc::strong_count(&alive)), (1, 100));
        drop((ring, second));
        assert_eq!(Rc::strong_count(&alive), 1);
    }
}
