//! Creating and shutting down leaves nothing behind, and what only waits costs nothing. Alone in its process, whose threads,
//! descriptors, memory and time it counts.

#![cfg(all(target_os = "linux", not(loom)))]

mod support;

use std::sync::mpsc;
use std::time::Duration;

use broker_ffi::{CreateOptions, Timeout};
use support::*;

fn entries(folder: &str) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

/// How many threads there are, but for the clock, which outlives the last deadline by a second.
fn threads() -> usize {
    let names = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let names = names.filter_map(|thread| std::fs::read_to_string(thread.path().join("comm")).ok());
    names.filter(|name| name.trim() != "brokers-clock").count()
}

/// How much memory the process has got, in pages.
fn memory() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse().unwrap()
}

/// How much time of a processor the process has used, in hundredths of a second.
fn worked() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<_> = stat[stat.rfind(')').unwrap() + 2..].split(' ').collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

/// An instance that has had its thread awake by calls of both kinds.
fn lived(options: &CreateOptions) -> u64 {
    let ctx = LIBRARY.create(options).unwrap();
    let (told, answered) = mpsc::channel();
    call(ctx, Echo(1)).unwrap();
    LIBRARY.call_direct(ctx, Echo(1), Timeout::None, move |_, _| told.send(()).unwrap()).unwrap();
    within(&answered);
    ctx
}

#[test]
fn many_lives_leave_nothing_and_a_quiet_one_costs_nothing() {
    let mut sharing = CreateOptions::default();
    sharing.shared_threads = true;
    let one_life = |options: &CreateOptions| {
        let ctx = lived(options);
        let (_, destroyed) = on_counted::<Tick>(ctx, |_, _| {});
        call(ctx, Emit(10)).unwrap();
        assert!(threads() >= 4);
        LIBRARY.shutdown(ctx).unwrap();
        assert_eq!(destroyed.times(), 1);
    };
    let one_of_each = || [CreateOptions::default(), sharing.clone()].iter().for_each(one_life);
    one_of_each();
    // A thread that was joined stays listed for a moment: the kernel wakes who waits for it first.
    let settled = || {
        eventually("the threads end", || threads() <= 2);
        entries("/proc/self/fd")
    };
    let before = settled();
    for _ in 0..100 {
        one_of_each();
        assert_eq!(settled(), before);
    }
    let grown = memory();
    // What takes longer is asked for, as in the stress tests.
    let more = if std::env::var_os("BROKERS_STRESS_SECONDS").is_some() { 4900 } else { 400 };
    for _ in 0..more {
        one_of_each();
    }
    settled();
    // What each life left would be there 800 times or more: a page would be more than this.
    assert!(memory() < grown + 400, "{grown} pages became {}", memory());

    let living = [CreateOptions::default(), sharing].map(|options| lived(&options));
    // Nobody spins for longer than moments of a processor, which on a busy machine come late.
    let worked_in_a_second = || {
        let before = worked();
        std::thread::sleep(Duration::from_secs(1));
        worked() - before
    };
    let quietest = (0..3).map(|_| worked_in_a_second()).find(|worked| *worked <= 2);
    assert!(quietest.is_some(), "idle instances have worked for more than 20 ms in each of three seconds");
    living.iter().for_each(|ctx| LIBRARY.shutdown(*ctx).unwrap());
}
