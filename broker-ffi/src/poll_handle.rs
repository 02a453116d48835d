//! What a loop of the host's own can wait for: a descriptor that is readable while something is due.
//!
//! It is raised and lowered under the lock of its outlet, and so never tells anything else than the outlet has.

use std::sync::atomic::{AtomicBool, Ordering};

/// See the module.
pub(crate) struct PollHandle {
    is_raised: AtomicBool,
    handle: system::Handle,
}

impl PollHandle {
    pub(crate) fn new() -> std::io::Result<PollHandle> {
        Ok(PollHandle { is_raised: AtomicBool::new(false), handle: system::Handle::new()? })
    }

    /// Makes it readable.
    pub(crate) fn raise(&self) {
        if !self.is_raised.swap(true, Ordering::Relaxed) {
            self.handle.raise();
        }
    }

    /// Makes it not readable.
    pub(crate) fn lower(&self) {
        if self.is_raised.swap(false, Ordering::Relaxed) {
            self.handle.lower();
        }
    }

    /// For the host.
    pub(crate) fn raw(&self) -> i64 {
        self.handle.raw()
    }
}

#[cfg(unix)]
mod system {
    use std::io::{Error, Result};
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

    /// Where it is read and where it is written: the same descriptor, or both ends of a pipe.
    pub(super) struct Handle {
        read: OwnedFd,
        #[cfg(not(target_os = "linux"))]
        write: OwnedFd,
    }

    impl Handle {
        #[cfg(target_os = "linux")]
        pub(super) fn new() -> Result<Handle> {
            // SAFETY: the call has no pointers.
            let fd = unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) };
            if fd < 0 {
                return Err(Error::last_os_error());
            }
            // SAFETY: a new descriptor, of which nobody else knows.
            Ok(Handle { read: unsafe { OwnedFd::from_raw_fd(fd) } })
        }

        #[cfg(not(target_os = "linux"))]
        pub(super) fn new() -> Result<Handle> {
            let mut ends = [0; 2];
            // SAFETY: there is room for two descriptors.
            if unsafe { libc::pipe(ends.as_mut_ptr()) } != 0 {
                return Err(Error::last_os_error());
            }
            // SAFETY: new descriptors, of which nobody else knows.
            let [read, write] = ends.map(|end| unsafe { OwnedFd::from_raw_fd(end) });
            for end in [&read, &write] {
                // SAFETY: the descriptor is open, and the commands take numbers.
                unsafe {
                    libc::fcntl(end.as_raw_fd(), libc::F_SETFD, libc::FD_CLOEXEC);
                    libc::fcntl(end.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK);
                }
            }
            Ok(Handle { read, write })
        }

        pub(super) fn raise(&self) {
            #[cfg(target_os = "linux")]
            let write = &self.read;
            #[cfg(not(target_os = "linux"))]
            let write = &self.write;
            let one = 1_u64.to_ne_bytes();
            // SAFETY: the descriptor is open, and eight bytes are there. It cannot be full: it is empty.
            unsafe { libc::write(write.as_raw_fd(), one.as_ptr().cast(), one.len()) };
        }

        pub(super) fn lower(&self) {
            let mut read = [0_u8; 8];
            // SAFETY: the descriptor is open, and eight bytes can be written.
            unsafe { libc::read(self.read.as_raw_fd(), read.as_mut_ptr().cast(), read.len()) };
        }

        pub(super) fn raw(&self) -> i64 {
            self.read.as_raw_fd().into()
        }
    }
}

#[cfg(windows)]
mod system {
    use std::ffi::c_void;
    use std::io::{Error, Result};
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};

    #[link(name = "kernel32")]
    unsafe extern "system" {
        fn CreateEventW(attributes: *const c_void, manual: i32, initial: i32, name: *const u16) -> *mut c_void;
        fn SetEvent(event: *mut c_void) -> i32;
        fn ResetEvent(event: *mut c_void) -> i32;
    }

    pub(super) struct Handle(OwnedHandle);

    impl Handle {
        pub(super) fn new() -> Result<Handle> {
            // SAFETY: null is allowed for both pointers.
            let event = unsafe { CreateEventW(std::ptr::null(), 1, 0, std::ptr::null()) };
            if event.is_null() {
                return Err(Error::last_os_error());
            }
            // SAFETY: a new handle, of which nobody else knows.
            Ok(Handle(unsafe { OwnedHandle::from_raw_handle(event) }))
        }

        pub(super) fn raise(&self) {
            // SAFETY: the handle is open.
            unsafe { SetEvent(self.0.as_raw_handle()) };
        }

        pub(super) fn lower(&self) {
            // SAFETY: the handle is open.
            unsafe { ResetEvent(self.0.as_raw_handle()) };
        }

        pub(super) fn raw(&self) -> i64 {
            self.0.as_raw_handle().addr() as i64
        }
    }
}
