//! From Rust values to views: what goes out.
//!
//! A view borrows what the value already has in C's shape (strings, bytes, numbers in vectors). What has to be pictured
//! anew, such as the structs of a vector, is written into an [`Arena`] that lives as long as the view. An arena may also
//! copy all that would be borrowed: such a view outlives its value, as the events that wait for their callbacks do.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::mem::MaybeUninit;
use std::ptr::{self, NonNull};
use std::time;

use crate::abi::{Bytes, Duration, Str, SystemTime};
use crate::depth::MAX_DEPTH;
use crate::fault::Fault;
use crate::status::Status;

/// A value that has a C view.
///
/// The view may point into the value and into the arena: it is valid while neither is moved, changed or dropped.
pub trait Lower<V> {
    /// The view of `self`.
    fn lower(&self, arena: &mut Arena) -> V;

    /// The views of many, one after the other. Types that are their own view say so by overriding this.
    fn lower_slice(items: &[Self], arena: &mut Arena) -> (*const V, usize)
    where
        Self: Sized,
        V: Copy + 'static,
    {
        let views = arena.reserve::<V>(items.len());
        for (index, item) in items.iter().enumerate() {
            let view = item.lower(arena);
            // SAFETY: `reserve` made room for `items.len()` views, and blocks never move.
            unsafe { views.add(index).write(view) };
        }
        (views.as_ptr().cast_const(), items.len())
    }
}

/// Memory for the parts of a view that its value does not have by itself.
///
/// What was put into it keeps its address until the arena is dropped. An arena that nothing was put into owns no memory.
#[derive(Default, Debug)]
pub struct Arena {
    blocks: Blocks,
    /// Where copies go, if everything is copied: memory that somebody else owns, and later the rest of the newest block.
    copies: Option<Room>,
    /// Where the use of that memory ended, once there is a block.
    end: Option<*mut u8>,
    /// How many values of types that are made of themselves the one at hand is inside of.
    depth: u32,
    is_too_deep: bool,
}

/// Memory that is still free.
#[derive(Clone, Copy, Debug)]
struct Room {
    at: *mut u8,
    len: usize,
}

/// Memory that an arena owns.
#[derive(Default, Debug)]
pub(crate) struct Blocks(Option<NonNull<Block>>);

/// In front of the memory of each block.
#[derive(Debug)]
struct Block {
    next: Option<NonNull<Block>>,
    layout: Layout,
}

/// How large the first block of copies is; each further one is twice as large.
const FIRST_BLOCK: usize = 1024;
/// And how large they get, unless a single copy is larger.
const LARGEST_BLOCK: usize = 1 << 20;

impl Arena {
    /// An arena without memory.
    #[inline]
    pub fn new() -> Arena {
        Arena::default()
    }

    /// An arena that copies whatever a view would borrow: first into the `len` bytes from `at` on, then into its blocks.
    ///
    /// # Safety
    /// The bytes belong to the arena until it or its blocks are gone.
    #[inline]
    pub(crate) unsafe fn copying(at: *mut u8, len: usize) -> Arena {
        Arena { copies: Some(Room { at, len }), ..Arena::default() }
    }

    /// Ends a copying arena: where the use of the memory it was given ended, and its blocks, which the view needs too.
    #[inline]
    pub(crate) fn into_blocks(mut self) -> (*mut u8, Blocks) {
        let end = self.end.or(self.copies.map(|room| room.at)).unwrap_or(ptr::null_mut());
        (end, std::mem::take(&mut self.blocks))
    }

    /// What a view of `items`, which look the same in C, is to point to: themselves, or a copy of them.
    #[inline]
    pub fn borrow<T>(&mut self, items: &[T]) -> *const T {
        if self.copies.is_none() || size_of_val(items) == 0 { items.as_ptr() } else { self.copy(items) }
    }

    /// Apart, so that what only borrows is small enough to become part of whoever lowers.
    #[inline(never)]
    fn copy<T>(&mut self, items: &[T]) -> *const T {
        let copy = self.reserve::<MaybeUninit<T>>(items.len()).cast::<T>();
        // SAFETY: `reserve` made room for as many, elsewhere. What is copied is read by C only, and never dropped.
        unsafe { ptr::copy_nonoverlapping(items.as_ptr(), copy.as_ptr(), items.len()) };
        copy.as_ptr().cast_const()
    }

    /// The views of `items`, one after the other.
    pub fn lower_slice<T: Lower<V>, V: Copy + 'static>(&mut self, items: &[T]) -> (*const V, usize) {
        T::lower_slice(items, self)
    }

    /// The views that `lower` makes of `items`, one after the other.
    pub fn lower_each<T, V: Copy>(
        &mut self,
        items: impl ExactSizeIterator<Item = T>,
        mut lower: impl FnMut(T, &mut Arena) -> V,
    ) -> (*const V, usize) {
        let len = items.len();
        let views = self.reserve::<V>(len);
        let mut written = 0;
        for item in items.take(len) {
            let view = lower(item, self);
            // SAFETY: `reserve` made room for `len` views, and blocks never move.
            unsafe { views.add(written).write(view) };
            written += 1;
        }
        (views.as_ptr().cast_const(), written)
    }

    /// Counts a level: what follows is inside a value that is made of its own type. If there are too many, the value
    /// is to be left out, which [`check`](Arena::check) tells later.
    pub fn descend(&mut self) -> bool {
        self.is_too_deep |= self.depth >= MAX_DEPTH;
        if !self.is_too_deep {
            self.depth += 1;
        }
        !self.is_too_deep
    }

    /// The end of what [`descend`](Arena::descend) began.
    pub fn ascend(&mut self) {
        self.depth -= 1;
    }

    /// Whether the view is that of the whole value.
    ///
    /// # Errors
    /// `LIMIT` if the value was nested more than [`MAX_DEPTH`] levels deep: nobody may see the view.
    #[inline]
    pub fn check(&self) -> Result<(), Fault> {
        if self.is_too_deep { Err(too_deep()) } else { Ok(()) }
    }

    /// Room for `len` views, not yet written. Views have no destructors, so giving back the room is enough.
    #[inline]
    fn reserve<V>(&mut self, len: usize) -> NonNull<V> {
        const { assert!(!std::mem::needs_drop::<V>()) };
        let layout = Layout::array::<V>(len).expect("no slice is larger than the address space");
        if layout.size() == 0 {
            return NonNull::dangling();
        }
        let Some(room) = &mut self.copies else { return self.blocks.add(layout, layout.size()).0.cast() };
        if let Some(place) = room.take(layout) {
            return place.cast();
        }
        self.end.get_or_insert(room.at);
        let (place, rest) = self.blocks.add_larger(layout);
        if rest.len > 0 {
            *room = rest;
        }
        place.cast()
    }
}

#[cold]
fn too_deep() -> Fault {
    Fault::new(Status::Limit, format!("the library's value is nested more than {MAX_DEPTH} levels deep"))
}

impl Room {
    /// A place of this layout.
    #[inline]
    fn take(&mut self, layout: Layout) -> Option<NonNull<u8>> {
        let skip = self.at.align_offset(layout.align());
        let end = skip.checked_add(layout.size()).filter(|end| *end <= self.len)?;
        // SAFETY: both are inside of the room.
        let (place, at) = unsafe { (self.at.add(skip), self.at.add(end)) };
        *self = Room { at, len: self.len - end };
        NonNull::new(place)
    }
}

impl Blocks {
    /// Adds a block for a place of this layout, in which there are `len` bytes from that place on.
    fn add(&mut self, place: Layout, len: usize) -> (NonNull<u8>, Room) {
        let whole = Layout::from_size_align(len, place.align())
            .and_then(|memory| Layout::new::<Block>().extend(memory))
            .expect("no slice is larger than the address space");
        let (layout, offset) = (whole.0.pad_to_align(), whole.1);
        // SAFETY: the size is not zero, because the head of a block is not.
        let Some(memory) = NonNull::new(unsafe { alloc(layout) }) else { handle_alloc_error(layout) };
        let block = memory.cast::<Block>();
        // SAFETY: the layout begins with a head, and has `len` bytes behind the offset.
        let (begin, rest) = unsafe {
            block.write(Block { next: self.0.replace(block), layout });
            let begin = memory.add(offset);
            (begin, Room { at: begin.as_ptr().add(place.size()), len: len - place.size() })
        };
        (begin, rest)
    }

    /// The same, with room for more.
    fn add_larger(&mut self, place: Layout) -> (NonNull<u8>, Room) {
        // SAFETY: blocks are alive while they are in the list.
        let newest = self.0.map_or(FIRST_BLOCK / 2, |block| unsafe { block.as_ref() }.layout.size());
        let len = (newest * 2).max(place.size().saturating_mul(2)).min(LARGEST_BLOCK);
        self.add(place, len.max(place.size()))
    }

    /// The blocks as one pointer, null if there are none.
    #[inline]
    pub(crate) fn into_raw(self) -> *mut () {
        let first = self.0.map_or(ptr::null_mut(), |block| block.as_ptr().cast());
        std::mem::forget(self);
        first
    }

    /// The blocks again.
    ///
    /// # Safety
    /// `raw` came from `into_raw`, once.
    pub(crate) unsafe fn from_raw(raw: *mut ()) -> Blocks {
        Blocks(NonNull::new(raw.cast()))
    }

    #[cfg(all(test, not(loom)))]
    fn count(&self) -> usize {
        // SAFETY: blocks are alive while they are in the list.
        std::iter::successors(self.0, |block| unsafe { block.as_ref() }.next).count()
    }
}

impl Drop for Blocks {
    #[inline]
    fn drop(&mut self) {
        if self.0.is_some() {
            self.free();
        }
    }
}

impl Blocks {
    #[cold]
    fn free(&mut self) {
        while let Some(block) = self.0 {
            // SAFETY: allocated by `add` with the layout that it wrote into the block; the list is the only way to it.
            unsafe {
                let Block { next, layout } = block.read();
                self.0 = next;
                dealloc(block.as_ptr().cast(), layout);
            }
        }
    }
}

// SAFETY: blocks are owned alone and shown to nobody by themselves.
unsafe impl Send for Blocks {}
// SAFETY: an arena owns its blocks alone and shows them to nobody by itself; the room it was given belongs to it.
unsafe impl Send for Arena {}

/// Types that are their own view: a slice of them is a slice of views.
macro_rules! lower_as_is {
    ($($scalar:ty),*) => {$(
        impl Lower<$scalar> for $scalar {
            #[inline]
            fn lower(&self, _: &mut Arena) -> $scalar {
                *self
            }

            #[inline]
            fn lower_slice(items: &[Self], arena: &mut Arena) -> (*const $scalar, usize) {
                (arena.borrow(items), items.len())
            }
        }
    )*};
}

lower_as_is!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

impl Lower<u8> for bool {
    #[inline]
    fn lower(&self, _: &mut Arena) -> u8 {
        u8::from(*self)
    }

    #[inline]
    fn lower_slice(items: &[Self], arena: &mut Arena) -> (*const u8, usize) {
        // A `bool` is one byte that is 0 or 1.
        (arena.borrow(items).cast(), items.len())
    }
}

impl Lower<u32> for char {
    #[inline]
    fn lower(&self, _: &mut Arena) -> u32 {
        u32::from(*self)
    }

    #[inline]
    fn lower_slice(items: &[Self], arena: &mut Arena) -> (*const u32, usize) {
        // A `char` has the size, alignment and bits of its code point as a `u32`.
        (arena.borrow(items).cast(), items.len())
    }
}

impl Lower<Str> for String {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> Str {
        self.as_str().lower(arena)
    }
}

impl Lower<Str> for str {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> Str {
        // An empty string has no address of its own; C gets one that it may read a NUL from.
        let ptr = if self.is_empty() { c"".as_ptr() } else { arena.borrow(self.as_bytes()).cast() };
        Str { ptr, len: self.len() }
    }
}

impl Lower<Bytes> for Vec<u8> {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> Bytes {
        Bytes { ptr: arena.borrow(self), len: self.len() }
    }
}

impl<T: Lower<V>, V, const N: usize> Lower<[V; N]> for [T; N] {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> [V; N] {
        std::array::from_fn(|index| self[index].lower(arena))
    }
}

impl<T: Lower<V>, V: Copy> Lower<*const V> for Box<T> {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> *const V {
        let view = (**self).lower(arena);
        let place = arena.reserve::<V>(1);
        // SAFETY: `reserve` made room for one.
        unsafe { place.write(view) };
        place.as_ptr().cast_const()
    }
}

impl<T: Lower<V>, V: Copy> Lower<*const V> for Option<Box<T>> {
    #[inline]
    fn lower(&self, arena: &mut Arena) -> *const V {
        self.as_ref().map_or(ptr::null(), |value| value.lower(arena))
    }
}

impl Lower<Duration> for time::Duration {
    #[inline]
    fn lower(&self, _: &mut Arena) -> Duration {
        match i64::try_from(self.as_secs()) {
            Ok(sec) => Duration { sec, nsec: self.subsec_nanos() },
            Err(_) => Duration { sec: i64::MAX, nsec: 999_999_999 },
        }
    }
}

impl Lower<SystemTime> for time::SystemTime {
    #[inline]
    fn lower(&self, _: &mut Arena) -> SystemTime {
        let (sec, nsec) = match self.duration_since(time::UNIX_EPOCH) {
            Ok(after) => (i128::from(after.as_secs()), after.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let sec = -i128::from(before.as_secs());
                match before.subsec_nanos() {
                    0 => (sec, 0),
                    nsec => (sec - 1, 1_000_000_000 - nsec),
                }
            }
        };
        // No platform counts further than this.
        match i64::try_from(sec) {
            Ok(sec) => SystemTime { sec, nsec },
            Err(_) if sec < 0 => SystemTime { sec: i64::MIN, nsec: 0 },
            Err(_) => SystemTime { sec: i64::MAX, nsec: 999_999_999 },
        }
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    /// As the glue does it for a struct that is made of itself.
    struct Nested(Option<Box<Nested>>);

    #[derive(Clone, Copy)]
    struct NestedView(*const NestedView);

    impl Lower<NestedView> for Nested {
        #[inline]
        fn lower(&self, arena: &mut Arena) -> NestedView {
            if !arena.descend() {
                return NestedView(ptr::null());
            }
            let view = NestedView(self.0.lower(arena));
            arena.ascend();
            view
        }
    }

    fn nested(levels: u32) -> Nested {
        (1..levels).fold(Nested(None), |inner, _| Nested(Some(Box::new(inner))))
    }

    #[test]
    fn values_may_be_nested_to_the_limit_and_no_deeper() {
        let mut arena = Arena::new();
        let value = nested(MAX_DEPTH);
        let mut view = value.lower(&mut arena);
        arena.check().unwrap();
        let mut levels = 1;
        while !view.0.is_null() {
            // SAFETY: not null, and written into the arena by `lower`.
            view = unsafe { view.0.read() };
            levels += 1;
        }
        assert_eq!((levels, arena.depth), (MAX_DEPTH, 0));

        // Side by side is not inside each other.
        value.lower(&mut arena);
        arena.check().unwrap();
        nested(MAX_DEPTH + 1).lower(&mut arena);
        assert_eq!(arena.check().unwrap_err().status, Status::Limit);
    }

    #[test]
    fn a_box_is_a_pointer_and_a_missing_one_is_null() {
        let mut arena = Arena::new();
        let view: *const i64 = Box::new(7).lower(&mut arena);
        let (some, none): (*const i64, *const i64) =
            (Some(Box::new(8)).lower(&mut arena), None::<Box<i64>>.lower(&mut arena));
        // SAFETY: both were written into the arena.
        assert_eq!(unsafe { (*view, *some) }, (7, 8));
        assert!(none.is_null());
        let (items, len) = arena.lower_slice::<Box<i64>, *const i64>(&[Box::new(1), Box::new(2)]);
        // SAFETY: two pointers to numbers, all of them in the arena.
        assert_eq!((unsafe { (**items, **items.add(1)) }, len), ((1, 2), 2));
    }

    #[test]
    fn entries_are_pictured_in_the_order_of_the_map() {
        let mut arena = Arena::new();
        let map = std::collections::BTreeMap::from([(2_i64, 'b'), (1, 'a')]);
        let (ptr, len) = arena.lower_each(map.iter(), |(key, value), arena| (key.lower(arena), value.lower(arena)));
        // SAFETY: two pairs, written into the arena.
        assert_eq!(unsafe { std::slice::from_raw_parts(ptr, len) }, [(1, 97_u32), (2, 98)]);
        let empty = std::collections::BTreeMap::<i64, i64>::new();
        let (ptr, len) = arena.lower_each(empty.iter(), |(key, _), _| *key);
        assert!(!ptr.is_null());
        assert_eq!((len, arena.blocks.count()), (0, 1));
    }

    #[test]
    fn durations_are_cut_at_the_longest_that_c_can_say() {
        let lower = |duration: time::Duration| duration.lower(&mut Arena::new());
        assert_eq!(lower(time::Duration::ZERO), Duration { sec: 0, nsec: 0 });
        assert_eq!(lower(time::Duration::new(3, 999_999_999)), Duration { sec: 3, nsec: 999_999_999 });
        let longest = Duration { sec: i64::MAX, nsec: 999_999_999 };
        assert_eq!(lower(time::Duration::new(i64::MAX as u64, 999_999_999)), longest);
        assert_eq!(lower(time::Duration::new(i64::MAX as u64, 5)), Duration { sec: i64::MAX, nsec: 5 });
        assert_eq!(lower(time::Duration::MAX), longest);
    }

    #[test]
    fn nanoseconds_of_moments_always_count_forward() {
        let lower = |time: time::SystemTime| time.lower(&mut Arena::new());
        let half = time::Duration::from_millis(500);
        assert_eq!(lower(time::UNIX_EPOCH), SystemTime { sec: 0, nsec: 0 });
        assert_eq!(lower(time::UNIX_EPOCH + half), SystemTime { sec: 0, nsec: 500_000_000 });
        assert_eq!(lower(time::UNIX_EPOCH - half), SystemTime { sec: -1, nsec: 500_000_000 });
        assert_eq!(lower(time::UNIX_EPOCH - half - half), SystemTime { sec: -1, nsec: 0 });
        let nearly = time::Duration::from_nanos(1);
        assert_eq!(lower(time::UNIX_EPOCH - nearly), SystemTime { sec: -1, nsec: 999_999_999 });
    }

    #[test]
    fn numbers_in_a_slice_are_borrowed() {
        let mut arena = Arena::new();
        let items = [1_i64, 2, 3];
        let (ptr, len) = arena.lower_slice::<i64, i64>(&items);
        assert_eq!((ptr, len), (items.as_ptr(), 3));
        assert_eq!(arena.blocks.count(), 0);
    }

    #[test]
    fn a_copying_arena_borrows_nothing() {
        let mut room = [0_u8; 64];
        let inside = room.as_ptr_range();
        // SAFETY: the room outlives the arena.
        let mut arena = unsafe { Arena::copying(room.as_mut_ptr(), 64) };
        let (short, long) = ("short".to_owned(), "x".repeat(500));
        let (numbers, flags) = (vec![1_i64, 2, 3], vec![true, false]);
        let few: Str = short.lower(&mut arena);
        let (ptr, len) = arena.lower_slice::<i64, i64>(&numbers);
        let (bits, _) = arena.lower_slice::<bool, u8>(&flags);
        assert_eq!(arena.blocks.count(), 0, "it fits into the room");
        let many: Vec<Str> = (0..10).map(|_| long.lower(&mut arena)).collect();
        let (used, blocks) = arena.into_blocks();
        drop((short, long, numbers, flags));
        assert!(inside.contains(&few.ptr.cast()) && inside.contains(&ptr.cast()) && inside.contains(&bits));
        assert!(used.cast_const() > ptr.cast() && used.cast_const() <= inside.end && ptr.is_aligned());
        assert!((1..6).contains(&blocks.count()), "{}", blocks.count());
        // SAFETY: room and blocks are alive.
        let text = |view: &Str| unsafe { std::slice::from_raw_parts(view.ptr.cast::<u8>(), view.len) };
        assert_eq!(text(&few), b"short");
        assert!(many.iter().all(|view| text(view) == [b'x'; 500]));
        // SAFETY: as above.
        assert_eq!(unsafe { (std::slice::from_raw_parts(ptr, len), *bits) }, (&[1, 2, 3][..], 1));
        // SAFETY: once more the blocks that were given away.
        drop(unsafe { Blocks::from_raw(blocks.into_raw()) });
    }

    #[test]
    fn strings_in_a_slice_are_pictured_in_one_block() {
        let mut arena = Arena::new();
        let items = ["a".to_owned(), String::new(), "ccc".to_owned()];
        let (ptr, len) = arena.lower_slice::<String, Str>(&items);
        assert_eq!((len, arena.blocks.count()), (3, 1));
        for (index, item) in items.iter().enumerate() {
            // SAFETY: `lower_slice` wrote three views whose strings live in `items`.
            let bytes = unsafe {
                let view = ptr.add(index).read();
                assert!(!view.ptr.is_null());
                std::slice::from_raw_parts(view.ptr.cast::<u8>(), view.len)
            };
            assert_eq!(bytes, item.as_bytes());
        }
    }

    #[test]
    fn an_empty_slice_takes_no_memory() {
        let mut arena = Arena::new();
        let (ptr, len) = arena.lower_slice::<String, Str>(&[]);
        assert!(!ptr.is_null());
        assert_eq!((len, arena.blocks.count()), (0, 0));
    }

    #[test]
    fn bools_and_chars_become_numbers() {
        let mut arena = Arena::new();
        assert_eq!([true, false].lower(&mut arena), [1_u8, 0]);
        assert_eq!(['a', '\u{10FFFF}'].lower(&mut arena), [97_u32, 0x10_FFFF]);
        let (ptr, len) = arena.lower_slice::<bool, u8>(&[true, false]);
        // SAFETY: two bytes, borrowed from a constant.
        assert_eq!(unsafe { std::slice::from_raw_parts(ptr, len) }, [1, 0]);
    }
}
