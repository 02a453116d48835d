//! What the rounds of a row come to.

use serde::Serialize;
use std::time::Duration;

/// Of all rounds, or of all operations where each was measured: mostly nanoseconds per operation.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct Figures {
    pub(crate) min: f64,
    pub(crate) median: f64,
    pub(crate) p99: f64,
}

impl Figures {
    /// Of rounds of `count` operations each.
    ///
    /// # Panics
    /// If there are no rounds.
    pub(crate) fn of(rounds: impl Iterator<Item = Duration>, count: u64) -> Self {
        Self::of_samples(rounds.map(|took| took.as_secs_f64() * 1e9 / count as f64).collect())
    }

    /// Of these.
    ///
    /// # Panics
    /// If there are none.
    pub(crate) fn of_samples(mut samples: Vec<f64>) -> Self {
        samples.sort_by(f64::total_cmp);
        let at = |share: f64| samples[((samples.len() - 1) as f64 * share).round() as usize];
        Self { min: samples[0], median: at(0.5), p99: at(0.99) }
    }
}
