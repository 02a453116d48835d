//! What one word of the declaration changes, and what it does not.

use brokers::{Context, RequestError};
use std::process::Command;
use tokio::runtime::Builder;
use worker::proof::{self, MAX_ZERO_BITS, MiningError};
use worker::{local, mt};

const HEADER: &str = "block 1: Ada pays Charles 5";
/// Some thousand attempts.
const ZERO_BITS: u32 = 12;

fn run(test: impl AsyncFnOnce(&Context)) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let ctx = Context::new().expect("contexts are left");
    runtime.block_on(test(&ctx));
    ctx.close();
}

#[test]
fn the_declarations_differ_in_one_word() {
    let local = include_str!("../src/local/vocabulary.rs");
    let mt = include_str!("../src/mt/vocabulary.rs");
    let words = |text: &'static str| text.split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>();
    let differing: Vec<_> = words(local).into_iter().zip(words(mt)).filter(|(one, other)| one != other).collect();
    assert_eq!(differing, [("local", "mt")]);
    assert_eq!(local.replacen("local", "mt", 1), mt);
}

#[test]
fn with_local_the_work_is_done_on_the_callers_thread_which_stands_still() {
    run(async |ctx| {
        let miner = local::caller::start_miner(ctx).expect("nobody mines yet");
        assert!(!miner.has_own_thread());
        let seen = local::caller::mine(ctx, HEADER, ZERO_BITS).await.expect("it is found");
        assert!(proof::holds(&seen.proof, HEADER, ZERO_BITS));
        assert_eq!(seen.mined_on, seen.asked_on);
        assert_eq!(seen.ticks, 0);
    });
}

#[test]
fn with_mt_the_work_is_done_on_a_thread_of_its_own_and_the_caller_goes_on() {
    run(async |ctx| {
        let miner = mt::caller::start_miner(ctx).expect("nobody mines yet");
        assert!(miner.has_own_thread());
        let seen = mt::caller::mine(ctx, HEADER, ZERO_BITS).await.expect("it is found");
        assert!(proof::holds(&seen.proof, HEADER, ZERO_BITS));
        assert_eq!(seen.mined_on, "miner");
        assert_ne!(seen.asked_on, "miner");
        assert!(seen.ticks > 0, "the clock ticks as soon as the question has been sent");
    });
}

#[test]
fn the_miners_own_error_comes_back_with_either() {
    let too_hard = RequestError::Provider(MiningError::TooHard { zero_bits: 41, at_most: MAX_ZERO_BITS });
    run(async |ctx| {
        let _local = local::caller::start_miner(ctx).expect("nobody mines yet");
        let _mt = mt::caller::start_miner(ctx).expect("nobody mines yet, of this declaration");
        assert_eq!(local::caller::mine(ctx, HEADER, 41).await, Err(too_hard.clone()));
        assert_eq!(mt::caller::mine(ctx, HEADER, 41).await, Err(too_hard));
    });
}

#[test]
fn nobody_answers_once_the_miner_is_gone() {
    run(async |ctx| {
        drop(mt::caller::start_miner(ctx).expect("nobody mines yet"));
        assert_eq!(mt::caller::mine(ctx, HEADER, ZERO_BITS).await, Err(RequestError::NoProvider));
    });
}

#[test]
fn the_program_sees_what_the_lanes_promise() {
    let output = Command::new(env!("CARGO_BIN_EXE_worker")).output().expect("it starts");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("asked on `main`, mined on `main`") && text.contains("mined on `miner`"), "{text}");
}
