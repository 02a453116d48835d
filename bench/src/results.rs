//! The rows as they are printed and written down.

use serde::Serialize;
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::figures::Figures;
use crate::plot;
use crate::race::{Result, Taken, Target};

/// A whole run.
#[derive(Serialize)]
pub(crate) struct Results {
    date: String,
    cpu: String,
    cores: usize,
    commit: String,
    optimised: bool,
    rounds: usize,
    pub(crate) rows: Vec<Row>,
}

/// One contestant, by one measure.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) group: String,
    pub(crate) measure: String,
    pub(crate) contestant: String,
    pub(crate) role: Role,
    /// `ns` are nanoseconds per operation.
    pub(crate) unit: String,
    #[serde(flatten)]
    pub(crate) figures: Figures,
    /// By the measuring thread, per operation; none where the work is done on others.
    allocations: Option<f64>,
    pub(crate) comparisons: Vec<Comparison>,
}

/// What a contestant is there for.
#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Role {
    Ours,
    /// The least that anybody has to do.
    Floor,
    /// What one would use instead.
    Peer,
}

#[derive(Serialize)]
pub(crate) struct Comparison {
    /// In words.
    target: String,
    /// What the median should not exceed, in the unit of the row.
    pub(crate) bound: Option<f64>,
    ratio_of_medians: Option<f64>,
    ratio_of_minimums: Option<f64>,
    /// None if nothing is promised.
    met: Option<bool>,
}

/// The contestants of a group by one of its measures, to be compared with each other.
pub(crate) struct Block {
    pub(crate) group: String,
    pub(crate) measure: String,
    pub(crate) unit: String,
    pub(crate) entries: Vec<Entry>,
}

pub(crate) struct Entry {
    pub(crate) contestant: String,
    pub(crate) role: Role,
    pub(crate) figures: Figures,
    pub(crate) allocations: Option<f64>,
    pub(crate) targets: Vec<Target>,
}

impl Results {
    pub(crate) fn new(rounds: usize) -> Self {
        Self {
            date: date(SystemTime::now()),
            cpu: cpu(),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            commit: said_by("git", &["describe", "--always", "--dirty", "--abbrev=12"]),
            optimised: !cfg!(debug_assertions),
            rounds,
            rows: Vec::new(),
        }
    }

    /// Into `path`, and as a picture beside it.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        let folder = path.parent().unwrap_or(Path::new(""));
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(path, text))
            .and_then(|()| std::fs::write(path.with_extension("svg"), plot::svg(self)))
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Where, what and how.
    pub(crate) fn circumstances(&self) -> String {
        let build = if self.optimised { "" } else { ", NOT OPTIMISED" };
        format!("{}, {} cores, {}, {} rounds, {}{build}", self.cpu, self.cores, self.commit, self.rounds, self.date)
    }

    pub(crate) fn print_heading(&self) {
        println!("{}", self.circumstances());
        println!("nanoseconds per operation; ratios of medians, of minimums in brackets; (!) marks a missed target");
    }
}

/// What a race within this process came to, a block for each measure.
pub(crate) fn blocks(group: &str, measures: &[&str], all: &[Taken]) -> Vec<Block> {
    let entry = |index: usize, taken: &Taken| Entry {
        contestant: taken.contestant.name.into(),
        role: if taken.contestant.targets.is_empty() { Role::Peer } else { Role::Ours },
        figures: taken.measures[index],
        allocations: taken.allocations,
        targets: taken.contestant.targets.clone(),
    };
    let block = |(index, measure): (usize, &&str)| Block {
        group: group.into(),
        measure: (*measure).into(),
        unit: "ns".into(),
        entries: all.iter().map(|taken| entry(index, taken)).collect(),
    };
    measures.iter().enumerate().map(block).collect()
}

impl Block {
    pub(crate) fn rows(self) -> Vec<Row> {
        let row = |entry: &Entry| Row {
            group: self.group.clone(),
            measure: self.measure.clone(),
            contestant: entry.contestant.clone(),
            role: entry.role,
            unit: self.unit.clone(),
            figures: entry.figures,
            allocations: entry.allocations,
            comparisons: entry.targets.iter().map(|target| self.compare(*target, entry)).collect(),
        };
        self.entries.iter().map(row).collect()
    }

    fn compare(&self, target: Target, entry: &Entry) -> Comparison {
        let own = entry.figures;
        let peer = |name: &str| {
            self.entries.iter().find(|entry| entry.contestant == name).expect("a contestant of the group").figures
        };
        let beside = |peer: Figures| (Some(own.median / peer.median), Some(own.min / peer.min));
        let (target, bound, (ratio_of_medians, ratio_of_minimums), met) = match target {
            Target::Within(bound) => {
                let ratios = (Some(own.median / bound), Some(own.min / bound));
                (format!("<= {bound} {}", self.unit), Some(bound), ratios, Some(own.median <= bound))
            }
            Target::Times(factor, name) => {
                let bound = factor * peer(name).median;
                (format!("<= {factor} x {name}"), Some(bound), beside(peer(name)), Some(own.median <= bound))
            }
            Target::Beside(name) => (format!("x {name}"), None, beside(peer(name)), None),
            Target::NoAllocation => ("no allocation".into(), None, (None, None), Some(entry.allocations == Some(0.0))),
        };
        Comparison { target, bound, ratio_of_medians, ratio_of_minimums, met }
    }
}

/// Prints the rows of one group.
pub(crate) fn print(rows: &[Row]) {
    let mut block = None;
    for row in rows {
        if block.replace(&row.measure) != Some(&row.measure) {
            println!("\n{:<58} {:>9} {:>9} {:>9} {:>7}", row.heading(), "min", "median", "p99", "allocs");
        }
        let allocations = row.allocations.map_or("-".into(), |count| format!("{count:.2}"));
        let Figures { min, median, p99 } = row.figures;
        let comparisons: Vec<_> = row.comparisons.iter().map(Comparison::words).collect();
        let comparisons = comparisons.join("; ");
        let line =
            format!("  {:<56} {min:>9.1} {median:>9.1} {p99:>9.1} {allocations:>7}  {comparisons}", row.contestant);
        println!("{}", line.trim_end());
    }
}

impl Row {
    /// The group with its measure and unit, as far as they need saying.
    pub(crate) fn heading(&self) -> String {
        let unit = if self.unit == "ns" { "" } else { &self.unit };
        match [self.measure.as_str(), unit]
            .iter()
            .filter(|word| !word.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(", ")
        {
            words if words.is_empty() => self.group.clone(),
            words => format!("{} ({words})", self.group),
        }
    }
}

impl Comparison {
    fn words(&self) -> String {
        let mark = if self.met == Some(false) { "(!) " } else { "" };
        match (self.ratio_of_medians, self.ratio_of_minimums) {
            (Some(medians), Some(minimums)) if self.met.is_none() => {
                format!("{medians:.2} ({minimums:.2}) {}", self.target)
            }
            (Some(medians), Some(minimums)) => format!("{mark}{medians:.2} ({minimums:.2}), target {}", self.target),
            _ => format!("{mark}{}", self.target),
        }
    }
}

/// The model of the processor, where the system tells.
fn cpu() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| said_by("uname", &["-m"]), |(_, model)| model.to_owned())
}

fn said_by(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().ok().filter(|output| output.status.success());
    output.map_or_else(|| "unknown".into(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// UTC, as in RFC 3339. The days are counted as in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
fn date(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (days, second) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let at = |seconds| date(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
        assert_eq!(at(951_827_696), "2000-02-29T12:34:56Z");
        assert_eq!(at(4_102_444_799), "2099-12-31T23:59:59Z");
    }
}
