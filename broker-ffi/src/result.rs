//! The box that an answer leaves the library in, and the one function that takes all of them back.
//!
//! The caller gets the address of the view. In front of it lies a header that knows how to drop the whole box, so one
//! `free` serves every type; behind it lie the Rust value that the view borrows from and the arena with the rest.

use std::ffi::c_void;
use std::mem::{MaybeUninit, offset_of};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::fault::Fault;
use crate::lower::{Arena, Blocks, Lower};
use crate::stderr;

/// What a box that was handed out starts with; one that the library keeps has `KEPT` there, and a freed one `FREED` as long
/// as its memory is left alone.
const MAGIC: u64 = 0x6272_6f6b_6572_7321;
const KEPT: u64 = 0x6b65_7074_2121_2121;
const FREED: u64 = 0x6672_6565_6420_2121;

/// The type-independent part of every box, right in front of the view.
#[repr(C, align(16))]
struct Header {
    magic: u64,
    /// Drops the box that this header begins.
    drop: unsafe fn(*mut Header),
}

#[repr(C)]
struct Parcel<V, T> {
    header: Header,
    /// Written once `value` has its final address.
    view: MaybeUninit<V>,
    value: T,
    /// The parts of the view that the value does not have.
    blocks: Blocks,
}

impl<V, T> Parcel<V, T> {
    /// The view has to lie right behind the header: that is where `free` looks for it.
    const VIEW_BEHIND_HEADER: () = assert!(offset_of!(Parcel<V, T>, view) == size_of::<Header>());
}

/// Boxes a value with its view and gives the box away: the result has to reach [`free`].
///
/// The value is `Send` because any thread may give it back.
///
/// # Errors
/// `LIMIT` if the value is nested too deep.
pub fn view<T: Lower<V> + Send + 'static, V>(value: T) -> Result<*const V, Fault> {
    let () = Parcel::<V, T>::VIEW_BEHIND_HEADER;
    // From here on the box is reached through this pointer alone, so that what the view borrows stays borrowed.
    let parcel = Box::into_raw(Box::<Parcel<V, T>>::new_uninit()).cast::<Parcel<V, T>>();
    // SAFETY: there is room for each part: written one by one, because a large value is not to be moved once more.
    let parcel = unsafe {
        (&raw mut (*parcel).header).write(Header { magic: MAGIC, drop: drop_parcel::<V, T> });
        (&raw mut (*parcel).value).write(value);
        (&raw mut (*parcel).blocks).write(Blocks::default());
        Unlowered(parcel)
    };
    let mut arena = Arena::new();
    // SAFETY: the box is alive and nobody else knows of it. Everything stays where it is until `drop_parcel`.
    unsafe {
        let lowered = (*parcel.0).value.lower(&mut arena);
        arena.check()?;
        (&raw mut (*parcel.0).view).write(MaybeUninit::new(lowered));
        (*parcel.0).blocks = arena.into_blocks().1;
    }
    let parcel = parcel.keep();
    // SAFETY: as above. The pointer keeps its right to the whole box, which `free` needs to reach the header.
    Ok(unsafe { (&raw const (*parcel).view).cast() })
}

/// Gives the box back if lowering its value panics, or comes to no view.
struct Unlowered<V, T>(*mut Parcel<V, T>);

impl<V, T> Unlowered<V, T> {
    fn keep(self) -> *mut Parcel<V, T> {
        let parcel = self.0;
        std::mem::forget(self);
        parcel
    }
}

impl<V, T> Drop for Unlowered<V, T> {
    fn drop(&mut self) {
        // SAFETY: made by `Box::into_raw`, all but the view written, and not given away yet.
        drop(unsafe { Box::from_raw(self.0) });
    }
}

/// # Safety
/// `header` begins a `Parcel<V, T>` of [`view`] that nobody uses any more.
unsafe fn drop_parcel<V, T>(header: *mut Header) {
    // SAFETY: `view` made the box and wrote this function into its header.
    drop(unsafe { Box::from_raw(header.cast::<Parcel<V, T>>()) });
}

/// Takes back what [`view`] gave away. Null is nothing to do.
///
/// What cannot be a box of this library is reported on stderr and left alone.
///
/// # Safety
/// `anything` is null or came from this library as something to be freed, and was not freed before.
pub unsafe fn free(anything: *const c_void) {
    if anything.is_null() {
        return;
    }
    let header = header_of(anything);
    if !header.is_aligned() {
        return report("is no pointer that this library handed out to be freed", anything);
    }
    // SAFETY: the caller got the pointer from `view`, and a header is in front of every view.
    match unsafe { (&raw const (*header).magic).read() } {
        MAGIC => {}
        KEPT => return report("is a thread's last error, which the library keeps", anything),
        FREED => return report("was freed before", anything),
        _ => return report("is no pointer that this library handed out to be freed", anything),
    }
    // SAFETY: a living box of `view`.
    unsafe { drop_box(header) }
}

/// Makes a box one that [`free`] leaves alone, and [`give_up`] takes back.
///
/// # Safety
/// `view` came from [`view()`] and was not freed.
pub(crate) unsafe fn keep(view: *const c_void) {
    // SAFETY: a header is in front of every view.
    unsafe { (&raw mut (*header_of(view)).magic).write(KEPT) }
}

/// Takes back what was kept. Null is nothing to do.
///
/// # Safety
/// `view` is null or was given to [`keep`], and not taken back before.
pub(crate) unsafe fn give_up(view: *const c_void) {
    if !view.is_null() {
        // SAFETY: a living box of `view`.
        unsafe { drop_box(header_of(view)) }
    }
}

fn header_of(view: *const c_void) -> *mut Header {
    view.cast_mut().wrapping_byte_sub(size_of::<Header>()).cast()
}

/// # Safety
/// `header` begins a living box of [`view`], which nobody uses any more.
unsafe fn drop_box(header: *mut Header) {
    // SAFETY: the caller vouches for the box; the mark is for a second `free`, as far as it can be told then.
    let dropped = unsafe {
        (&raw mut (*header).magic).write_volatile(FREED);
        let drop = (*header).drop;
        catch_unwind(AssertUnwindSafe(|| drop(header)))
    };
    if let Err(payload) = dropped {
        let message = crate::panic::message(payload);
        tracing::error!(target: "brokers", %message, "a value panicked while it was dropped");
    }
}

fn report(what: &str, pointer: *const c_void) {
    if cfg!(debug_assertions) {
        stderr::write(&format!("brokers: free: {pointer:p} {what}; it is left alone"));
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;
    use crate::abi::Str;
    use std::sync::Arc;
    use std::sync::atomic::AtomicPtr;

    struct Named {
        name: String,
        _alive: Arc<()>,
    }

    impl Lower<Str> for Named {
        fn lower(&self, arena: &mut Arena) -> Str {
            assert!(self.name != "panics", "no view");
            while self.name == "nested" && arena.descend() {}
            self.name.lower(arena)
        }
    }

    fn named(name: &str) -> (Arc<()>, Named) {
        let alive = Arc::new(());
        (alive.clone(), Named { name: name.to_owned(), _alive: alive })
    }

    #[test]
    fn an_answer_lives_until_it_is_freed_on_any_thread() {
        let (alive, value) = named("router");
        let view = view::<_, Str>(value).unwrap();
        // SAFETY: not freed yet.
        let text = unsafe { std::slice::from_raw_parts((*view).ptr.cast::<u8>(), (*view).len) };
        assert_eq!(text, b"router");
        assert_eq!(Arc::strong_count(&alive), 2);
        let handed = AtomicPtr::new(view.cast_mut());
        let freeing = std::thread::spawn(move || {
            // SAFETY: the pointer came from `view` and is freed here only.
            unsafe { free(handed.into_inner().cast()) }
        });
        freeing.join().unwrap();
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn a_slice_borrowed_from_the_value_stays_readable() {
        struct Numbers(Vec<i64>);
        #[derive(Clone, Copy)]
        struct View {
            ptr: *const i64,
            len: usize,
        }
        impl Lower<View> for Numbers {
            fn lower(&self, arena: &mut Arena) -> View {
                let (ptr, len) = arena.lower_slice(self.0.as_slice());
                View { ptr, len }
            }
        }
        let view = view::<_, View>(Numbers(vec![1, 2, 3])).unwrap();
        // SAFETY: not freed yet, then freed once.
        unsafe {
            assert_eq!(std::slice::from_raw_parts((*view).ptr, (*view).len), [1, 2, 3]);
            free(view.cast());
        }
    }

    #[test]
    fn freeing_null_does_nothing() {
        // SAFETY: null is allowed.
        unsafe { free(std::ptr::null()) }
    }

    #[test]
    fn what_the_library_keeps_is_not_freed_by_anybody_else() {
        let (alive, value) = named("router");
        let view = view::<_, Str>(value).unwrap();
        // SAFETY: the box lives until it is given up.
        unsafe {
            keep(view.cast());
            free(view.cast());
            assert_eq!(Arc::strong_count(&alive), 2);
            give_up(view.cast());
        }
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn a_wrong_pointer_is_left_alone() {
        let memory =
            [Header { magic: 7, drop: drop_parcel::<u8, u8> }, Header { magic: 7, drop: drop_parcel::<u8, u8> }];
        // SAFETY: the memory in front of both pointers can be read, which is as far as `free` goes with them.
        unsafe {
            free((&raw const memory).cast::<Header>().add(1).cast());
            free((&raw const memory).cast::<Header>().add(1).byte_add(3).cast());
        }
        assert_eq!(memory[0].magic, 7);
    }

    #[test]
    fn a_value_that_cannot_be_lowered_is_not_lost() {
        let (alive, value) = named("panics");
        let lowered = catch_unwind(AssertUnwindSafe(|| view::<_, Str>(value)));
        assert!(lowered.is_err());
        assert_eq!(Arc::strong_count(&alive), 1);
    }

    #[test]
    fn a_value_that_is_nested_too_deep_is_refused_and_not_lost() {
        let (alive, value) = named("nested");
        let fault = view::<_, Str>(value).unwrap_err();
        assert_eq!(fault.status, crate::Status::Limit);
        assert_eq!(Arc::strong_count(&alive), 1);
    }
}
