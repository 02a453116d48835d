//! What a parent does, and its children.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::support::*;
use broker_ffi::{CreateOptions, Status};

/// What a child does; its exit code says at which step it failed.
fn child(inherited: u64) -> i32 {
    if call_status(&call(inherited, Echo(1))) != Status::BadContext || LIBRARY.is_valid(inherited) {
        return 1;
    }
    if status(LIBRARY.shutdown(inherited)) != Status::BadContext {
        return 2;
    }
    let ctx = create(&LIBRARY);
    if ctx == inherited || call(ctx, Echo(7)) != Ok(7) {
        return 3;
    }
    let shared = call(ctx, WhereShared);
    if shared.is_err() {
        return 4;
    }
    if LIBRARY.shutdown(ctx).is_err() {
        return 5;
    }
    // What the parent's threads share is not there for the child.
    let mut options = CreateOptions::default();
    options.shared_threads = true;
    let Ok(ctx) = LIBRARY.create(&options) else { return 6 };
    let (seen, has_seen) = mpsc::channel();
    on::<Tick>(ctx, move |_, tick| seen.send(tick.0).unwrap());
    if call(ctx, Emit(1)).is_err() || has_seen.recv_timeout(Duration::from_secs(10)) != Ok(0) {
        return 7;
    }
    tracing::warn!(target: "author", "from a child");
    if LIBRARY.shutdown(ctx).is_err() {
        return 8;
    }
    0
}

/// Forks, and gives back the exit code of what the child ran.
fn in_a_child(run: impl FnOnce() -> i32) -> i32 {
    // SAFETY: the child runs what is made for that, and ends without destructors.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        // SAFETY: as above.
        unsafe { libc::_exit(run()) };
    }
    assert!(pid > 0, "no child: {}", std::io::Error::last_os_error());
    let (mut outcome, end) = (0, Instant::now() + Duration::from_secs(20));
    let ended = loop {
        // SAFETY: the place for the outcome is there.
        let ended = unsafe { libc::waitpid(pid, &raw mut outcome, libc::WNOHANG) };
        if ended != 0 {
            break ended;
        }
        if Instant::now() > end {
            // SAFETY: it is this process's child, which nobody has waited for.
            unsafe { libc::kill(pid, libc::SIGKILL) };
        }
        thread::sleep(Duration::from_millis(1));
    };
    assert_eq!(ended, pid);
    assert!(libc::WIFEXITED(outcome), "the child hung, or was killed: {outcome}");
    libc::WEXITSTATUS(outcome)
}

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    // What the test harness would print, for those who count. A panic ends the process here.
    let test = "a_child_has_none_of_the_parents_contexts_and_can_have_its_own_whatever_the_parents_threads_do";
    println!("\nrunning 1 test");
    a_child_has_none_of_the_parents_contexts_and_can_have_its_own_whatever_the_parents_threads_do();
    println!("test {test} ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n");
    0
}

fn a_child_has_none_of_the_parents_contexts_and_can_have_its_own_whatever_the_parents_threads_do() {
    let ctx = create(&LIBRARY);
    // Before so much is logged that lines are left out: another thread is just writing to stderr, for good in the child.
    let (holding, is_held) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let writing = thread::spawn(move || {
        let _locked = std::io::stderr().lock();
        holding.send(()).unwrap();
        let _ = released.recv();
    });
    within(&is_held);
    let logs = || {
        tracing::warn!(target: "author", "from a child whose parent writes");
        0
    };
    assert_eq!(in_a_child(logs), 0);
    drop(release);
    writing.join().unwrap();

    let mut options = CreateOptions::default();
    options.shared_threads = true;
    let sharing = LIBRARY.create(&options).unwrap();
    on::<Tick>(sharing, |_, _| {});
    let is_over = Arc::new(AtomicBool::new(false));
    let busy: Vec<_> = (0..2)
        .map(|_| {
            let is_over = is_over.clone();
            thread::spawn(move || {
                while !is_over.load(Ordering::Relaxed) {
                    call(ctx, Echo(1)).unwrap();
                    call(ctx, WhereShared).unwrap();
                    tracing::warn!(target: "author", "from a parent");
                    let other = create(&LIBRARY);
                    LIBRARY.shutdown(other).unwrap();
                }
            })
        })
        .collect();
    for _ in 0..20 {
        assert_eq!(in_a_child(|| child(ctx)), 0);
        // The parent does not notice.
        assert_eq!(call(ctx, Echo(3)), Ok(3));
    }
    is_over.store(true, Ordering::Relaxed);
    busy.into_iter().for_each(|thread| thread.join().unwrap());
    LIBRARY.shutdown(ctx).unwrap();
    LIBRARY.shutdown(sharing).unwrap();
}
