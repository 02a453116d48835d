//! The side that asks.

use std::cell::Cell;
use std::time::Duration;

use brokers::{Context, Request, RequestError};

use super::miner;
use super::vocabulary::Mine;
use crate::Observed;
use crate::placement::{NotPlaced, Placed, Placement};
use crate::proof::MiningError;

/// How often the caller's clock ticks.
const TICK: Duration = Duration::from_millis(5);

/// Put the miner where the declaration wants it.
///
/// # Errors
/// When the context has a miner already, or no thread could be started.
pub fn start_miner(ctx: &Context) -> Result<Placed, NotPlaced> {
    <Mine as Request>::Lane::place(ctx, "miner", miner::provide)
}

/// Ask for a proof, and let a clock tick on this thread until it is there.
///
/// # Errors
/// Those of the request.
pub async fn mine(ctx: &Context, header: &str, zero_bits: u32) -> Result<Observed, RequestError<MiningError>> {
    let ticks = Cell::new(0);
    let clock = async {
        let mut clock = tokio::time::interval(TICK);
        loop {
            clock.tick().await;
            ticks.set(ticks.get() + 1);
        }
    };
    let asked = Mine { header: header.to_owned(), zero_bits }.request(ctx);
    // Biased, so that the question is asked before the first tick, which comes at once.
    let mined = tokio::select! {
        biased;
        answer = asked => answer?,
        never = clock => match never {},
    };
    Ok(Observed { asked_on: crate::thread_name(), mined_on: mined.thread, proof: mined.proof, ticks: ticks.get() })
}
