//! The box that an answer leaves the library in, and the one function that takes all of them back.
//!
//! The caller gets the address of the view. In front of it lies a header that knows how to drop the whole box, so one
//! `free` serves every type; behind it lie the Rust value that the view borrows from and the arena with the rest.

use std::ffi::c_void;
use std::io::Write;
use std::mem::{MaybeUninit, offset_of};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::fault::Fault;
use crate::lower::{Arena, Lower};

/// What a box that was handed out starts with; a freed one has `FREED` there as long as its memory is left alone.
const MAGIC: u64 = 0x6272_6f6b_6572_7321;
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
    arena: Arena,
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
    let parcel = Box::new(Parcel {
        header: Header { magic: MAGIC, drop: drop_parcel::<V, T> },
        view: MaybeUninit::<V>::uninit(),
        value,
        arena: Arena::new(),
    });
    // From here on the box is reached through this pointer alone, so that what the view borrows stays borrowed.
    let parcel = Unlowered(Box::into_raw(parcel));
    // SAFETY: the box is alive and nobody else knows of it; its three parts are borrowed separately. Everything stays
    // where it is until `drop_parcel`.
    unsafe {
        let lowered = (*parcel.0).value.lower(&mut (*parcel.0).arena);
        (*parcel.0).arena.check()?;
        (&raw mut (*parcel.0).view).write(MaybeUninit::new(lowered));
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
        // SAFETY: made by `Box::into_raw` and not given away yet.
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
    if std::ptr::eq(anything, crate::error::last().cast()) {
        return report("is this thread's last error, which the library keeps", anything);
    }
    let header = anything.cast_mut().wrapping_byte_sub(size_of::<Header>()).cast::<Header>();
    if !header.is_aligned() {
        return report("is no pointer that this library handed out to be freed", anything);
    }
    // SAFETY: the caller got the pointer from `view`, and a header is in front of every view.
    match unsafe { (&raw const (*header).magic).read() } {
        MAGIC => {}
        FREED => return report("was freed before", anything),
        _ => return report("is no pointer that this library handed out to be freed", anything),
    }
    // SAFETY: a living box of `view`; the mark is for a second `free`, as far as it can be told then.
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
        // Not `eprintln!`, which panics if nothing can be written.
        let _ = writeln!(std::io::stderr(), "brokers: free: {pointer:p} {what}; it is left alone");
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
