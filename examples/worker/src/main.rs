//! Mine one block with each of the two declarations, and show on which thread that happens and what the caller's thread
//! does meanwhile. Ends with a failure if it is not what the lanes promise.

use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;

use brokers::Context;
use tokio::runtime::Builder;
use worker::{Observed, local, mt, proof};

const HEADER: &str = "block 1: Ada pays Charles 5";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // Unoptimized code hashes slowly; either way this takes long enough to be noticed, and no longer.
    let zero_bits = if cfg!(debug_assertions) { 15 } else { 20 };
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let ctx = Context::new()?;

    let began = Instant::now();
    let miner = local::caller::start_miner(&ctx)?;
    let at_home = runtime.block_on(local::caller::mine(&ctx, HEADER, zero_bits))?;
    drop(miner);
    tell("local", &at_home, began);

    let began = Instant::now();
    let miner = mt::caller::start_miner(&ctx)?;
    let away = runtime.block_on(mt::caller::mine(&ctx, HEADER, zero_bits))?;
    drop(miner);
    tell("mt", &away, began);
    ctx.close();

    let promises = [
        ("both find the same proof", at_home.proof == away.proof),
        ("it is one", proof::holds(&away.proof, HEADER, zero_bits)),
        ("with `local` the caller works", at_home.mined_on == at_home.asked_on && at_home.ticks == 0),
        ("with `mt` the miner works and the caller goes on", away.mined_on == "miner" && away.ticks > 0),
    ];
    let broken: Vec<_> = promises.iter().filter(|(_, is_kept)| !is_kept).map(|(promise, _)| promise).collect();
    for promise in &broken {
        eprintln!("not so: {promise}");
    }
    Ok(if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(lane: &str, observed: &Observed, began: Instant) {
    let Observed { asked_on, mined_on, proof, ticks } = observed;
    println!("#[request({lane}, …)]");
    println!("    asked on `{asked_on}`, mined on `{mined_on}`: nonce {} in {:.1?}", proof.nonce, began.elapsed());
    println!("    `{asked_on}` ticked {ticks} times meanwhile");
}
