//! Lines for whoever runs the host program.

use std::io::Write as _;

/// Writes a line to the process's stderr, if it can be written.
///
/// Around the lock of [`std::io::stderr`], where there are forks: another thread may hold it while the process forks, and
/// in the child nobody would ever give it back.
pub(crate) fn write(line: &str) {
    let line = format!("{line}\n");
    #[cfg(unix)]
    {
        use std::fs::File;
        use std::mem::ManuallyDrop;
        use std::os::fd::FromRawFd;

        // SAFETY: nothing closes the descriptor here. If the host has, the system says so, or writes to what the host put
        // in its place, as with any other way to stderr.
        let mut stderr = ManuallyDrop::new(unsafe { File::from_raw_fd(libc::STDERR_FILENO) });
        let _ = stderr.write_all(line.as_bytes());
    }
    #[cfg(not(unix))]
    let _ = std::io::stderr().write_all(line.as_bytes());
}
