//! Contestants of a group, run in turns in one process, so that what disturbs one disturbs the others.

use std::time::Duration;

use crate::figures::Figures;

/// An error is a text for the person who runs this: a row that cannot run, or a message that was lost.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// Does so many operations, and says how long each of the group's measures took.
pub(crate) type Round = Box<dyn FnMut(u64) -> Result<Vec<Duration>>>;

/// One way to do what a group is about.
pub(crate) struct Contestant {
    pub(crate) name: &'static str,
    pub(crate) round: Round,
    pub(crate) targets: Vec<Target>,
    /// Whether the operations run on the measuring thread, whose allocations are counted.
    pub(crate) counted: bool,
}

/// What a row is compared with.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// So much, in the unit of the group; mostly nanoseconds per operation.
    Within(f64),
    /// So many times what another contestant of the group takes.
    Times(f64, &'static str),
    /// Nothing is promised; the ratio is of interest.
    Beside(&'static str),
    /// The measuring thread allocates nothing.
    NoAllocation,
}

impl Contestant {
    pub(crate) fn new(name: &'static str, round: Round) -> Self {
        Self { name, round, targets: Vec::new(), counted: true }
    }

    pub(crate) fn target(mut self, target: Target) -> Self {
        self.targets.push(target);
        self
    }

    pub(crate) fn elsewhere(mut self) -> Self {
        self.counted = false;
        self
    }
}

/// How many operations a round has.
#[derive(Clone, Copy)]
pub(crate) enum Pace {
    /// As many as fill the time of a round, for each contestant.
    Filled,
    /// The same for all, because the cost of one depends on how many are under way.
    Batch,
}

/// How much is measured.
pub(crate) struct Effort {
    pub(crate) rounds: usize,
    /// What a round of [`Pace::Filled`] takes about.
    pub(crate) round: Duration,
    /// The operations in a round of [`Pace::Batch`].
    pub(crate) batch: u64,
}

/// More operations are never put into one round.
pub(crate) const MOST: u64 = 1 << 20;

impl Effort {
    pub(crate) fn full() -> Self {
        Self { rounds: 100, round: Duration::from_millis(4), batch: MOST_UNDER_WAY }
    }

    pub(crate) fn quick() -> Self {
        Self { rounds: 5, round: Duration::from_micros(500), batch: 1024 }
    }
}

/// The most messages under way at a time: the capacity of every peer's queue, and for 8 listeners on one thread
/// within the default bound of ours.
pub(crate) const MOST_UNDER_WAY: u64 = 4096;

/// What one contestant took: nanoseconds per operation, one value per round, for each measure of its group.
pub(crate) struct Taken {
    pub(crate) contestant: Contestant,
    pub(crate) measures: Vec<Figures>,
    pub(crate) allocations: Option<f64>,
}

/// Runs the contestants in turns.
pub(crate) fn race(contestants: Vec<Contestant>, pace: Pace, effort: &Effort) -> Result<Vec<Taken>> {
    let mut field = Vec::new();
    for mut contestant in contestants {
        let count =
            warm_up(&mut contestant.round, pace, effort).map_err(|why| format!("{}: {why}", contestant.name))?;
        field.push((contestant, count, Vec::new()));
    }
    for _ in 0..effort.rounds {
        for (contestant, count, rounds) in &mut field {
            rounds.push((contestant.round)(*count).map_err(|why| format!("{}: {why}", contestant.name))?);
        }
    }
    let finish = |(mut contestant, count, rounds): (Contestant, u64, Vec<Vec<Duration>>)| {
        let allocations = contestant.counted.then(|| allocations(&mut contestant.round, count)).transpose()?;
        let measures =
            (0..rounds[0].len()).map(|measure| Figures::of(rounds.iter().map(|round| round[measure]), count));
        Ok(Taken { measures: measures.collect(), contestant, allocations })
    };
    field.into_iter().map(finish).collect()
}

/// How many operations the rounds have. It takes some rounds to find out, which warm up what needs it.
fn warm_up(round: &mut Round, pace: Pace, effort: &Effort) -> Result<u64> {
    if matches!(pace, Pace::Batch) {
        round(effort.batch)?;
        round(effort.batch)?;
        return Ok(effort.batch);
    }
    let mut count = 16;
    loop {
        // The better of two: a cold call, or another process that came between, would make all rounds short ones.
        let mut timed = || round(count).map(|measures| measures.into_iter().max().unwrap_or_default());
        let took = timed()?.min(timed()?);
        if took >= effort.round / 2 || count >= MOST {
            let fitting = count as f64 * effort.round.as_secs_f64() / took.as_secs_f64();
            return Ok((fitting as u64).clamp(16, MOST));
        }
        count *= 4;
    }
}

/// The allocations of this thread per operation, without those that a round has whatever its length.
fn allocations(round: &mut Round, count: u64) -> Result<f64> {
    let mut of = |count| {
        let mut outcome = Ok(Vec::new());
        let counted = allocation_counter::measure(|| outcome = round(count));
        outcome.map(|_| counted.count_total as f64)
    };
    let (short, long) = (of(count / 2)?, of(count)?);
    Ok((long - short).max(0.0) / (count - count / 2) as f64)
}
