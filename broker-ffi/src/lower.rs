//! From Rust values to views: what goes out.
//!
//! A view borrows what the value already has in C's shape (strings, bytes, numbers in vectors). What has to be pictured
//! anew, such as the structs of a vector, is written into an [`Arena`] that lives as long as the view.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr::NonNull;

use crate::abi::{Bytes, Str};

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
/// Blocks keep their addresses until the arena is dropped. An arena that nothing was put into owns no memory.
#[derive(Default, Debug)]
pub struct Arena {
    blocks: Vec<Block>,
}

#[derive(Debug)]
struct Block {
    ptr: NonNull<u8>,
    layout: Layout,
}

impl Arena {
    /// An arena without memory.
    pub fn new() -> Arena {
        Arena::default()
    }

    /// The views of `items`, one after the other.
    pub fn lower_slice<T: Lower<V>, V: Copy + 'static>(&mut self, items: &[T]) -> (*const V, usize) {
        T::lower_slice(items, self)
    }

    /// Room for `len` views, not yet written. Views have no destructors (`Copy`), so giving back the room is enough.
    fn reserve<V: Copy>(&mut self, len: usize) -> NonNull<V> {
        let layout = Layout::array::<V>(len).expect("no slice is larger than the address space");
        if layout.size() == 0 {
            return NonNull::dangling();
        }
        // SAFETY: the size is not zero.
        let Some(ptr) = NonNull::new(unsafe { alloc(layout) }) else { handle_alloc_error(layout) };
        self.blocks.push(Block { ptr, layout });
        ptr.cast()
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        for Block { ptr, layout } in self.blocks.drain(..) {
            // SAFETY: allocated by `reserve` with this layout, and given back nowhere else.
            unsafe { dealloc(ptr.as_ptr(), layout) };
        }
    }
}

// SAFETY: an arena owns its blocks alone and shows them to nobody by itself.
unsafe impl Send for Arena {}

/// Types that are their own view: a slice of them is a slice of views.
macro_rules! lower_as_is {
    ($($scalar:ty),*) => {$(
        impl Lower<$scalar> for $scalar {
            fn lower(&self, _: &mut Arena) -> $scalar {
                *self
            }

            fn lower_slice(items: &[Self], _: &mut Arena) -> (*const $scalar, usize) {
                (items.as_ptr(), items.len())
            }
        }
    )*};
}

lower_as_is!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

impl Lower<u8> for bool {
    fn lower(&self, _: &mut Arena) -> u8 {
        u8::from(*self)
    }

    fn lower_slice(items: &[Self], _: &mut Arena) -> (*const u8, usize) {
        // A `bool` is one byte that is 0 or 1.
        (items.as_ptr().cast(), items.len())
    }
}

impl Lower<u32> for char {
    fn lower(&self, _: &mut Arena) -> u32 {
        u32::from(*self)
    }

    fn lower_slice(items: &[Self], _: &mut Arena) -> (*const u32, usize) {
        // A `char` has the size, alignment and bits of its code point as a `u32`.
        (items.as_ptr().cast(), items.len())
    }
}

impl Lower<Str> for String {
    fn lower(&self, arena: &mut Arena) -> Str {
        self.as_str().lower(arena)
    }
}

impl Lower<Str> for str {
    fn lower(&self, _: &mut Arena) -> Str {
        // An empty string has no address of its own; C gets one that it may read a NUL from.
        let ptr = if self.is_empty() { c"".as_ptr() } else { self.as_ptr().cast() };
        Str { ptr, len: self.len() }
    }
}

impl Lower<Bytes> for Vec<u8> {
    fn lower(&self, _: &mut Arena) -> Bytes {
        Bytes { ptr: self.as_ptr(), len: self.len() }
    }
}

impl<T: Lower<V>, V, const N: usize> Lower<[V; N]> for [T; N] {
    fn lower(&self, arena: &mut Arena) -> [V; N] {
        std::array::from_fn(|index| self[index].lower(arena))
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_slice_are_borrowed() {
        let mut arena = Arena::new();
        let items = [1_i64, 2, 3];
        let (ptr, len) = arena.lower_slice::<i64, i64>(&items);
        assert_eq!((ptr, len), (items.as_ptr(), 3));
        assert!(arena.blocks.is_empty());
    }

    #[test]
    fn strings_in_a_slice_are_pictured_in_one_block() {
        let mut arena = Arena::new();
        let items = ["a".to_owned(), String::new(), "ccc".to_owned()];
        let (ptr, len) = arena.lower_slice::<String, Str>(&items);
        assert_eq!((len, arena.blocks.len()), (3, 1));
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
        assert_eq!((len, arena.blocks.len()), (0, 0));
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
