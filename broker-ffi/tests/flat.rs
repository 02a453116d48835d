//! Creating and shutting down leaves nothing behind. Alone in its process, whose threads and descriptors it counts.

#![cfg(all(target_os = "linux", not(loom)))]

mod support;

use support::*;

fn entries(folder: &str) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[test]
fn a_hundred_lives_leave_no_thread_and_no_descriptor() {
    let one_life = || {
        let ctx = create(&LIBRARY);
        let (_, destroyed) = on_counted::<Tick>(ctx, |_, _| {});
        call(ctx, Emit(10)).unwrap();
        assert!(entries("/proc/self/task") >= 4);
        LIBRARY.shutdown(ctx).unwrap();
        assert_eq!(destroyed.times(), 1);
    };
    one_life();
    // A thread that was joined stays listed for a moment: the kernel wakes who waits for it first.
    let settled = || {
        eventually("the threads end", || entries("/proc/self/task") <= 2);
        entries("/proc/self/fd")
    };
    let before = settled();
    for _ in 0..100 {
        one_life();
        assert_eq!(settled(), before);
    }
}
