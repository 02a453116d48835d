//! The rows as they are printed and written down.

use serde::Serialize;
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::figures::Figures;
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

/// One contestant, by one measure. Times are nanoseconds per operation.
#[derive(Serialize)]
pub(crate) struct Row {
    group: &'static str,
    measure: &'static str,
    contestant: &'static str,
    #[serde(flatten)]
    figures: Figures,
    /// By the measuring thread, per operation; none where the work is done on others.
    allocations: Option<f64>,
    comparisons: Vec<Comparison>,
}

#[derive(Serialize)]
struct Comparison {
    /// In words.
    target: String,
    ratio_of_medians: Option<f64>,
    ratio_of_minimums: Option<f64>,
    /// None if nothing is promised.
    met: Option<bool>,
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

    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        let folder = path.parent().unwrap_or(Path::new(""));
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    pub(crate) fn print_heading(&self) {
        let build = if self.optimised { "" } else { ", NOT OPTIMISED" };
        println!("{}, {} cores, {}, {} rounds{build}", self.cpu, self.cores, self.commit, self.rounds);
        println!("nanoseconds per operation; ratios of medians, of minimums in brackets; (!) marks a missed target");
    }
}

/// The rows of a group, one block for each of its measures.
pub(crate) fn rows(group: &'static str, measures: &[&'static str], all: &[Taken]) -> Vec<Row> {
    let row = |index: usize, taken: &Taken| Row {
        group,
        measure: measures[index],
        contestant: taken.contestant.name,
        figures: taken.measures[index],
        allocations: taken.allocations,
        comparisons: taken.contestant.targets.iter().map(|target| compare(*target, taken, index, all)).collect(),
    };
    (0..measures.len()).flat_map(|index| all.iter().map(move |taken| row(index, taken))).collect()
}

fn compare(target: Target, taken: &Taken, measure: usize, all: &[Taken]) -> Comparison {
    let own = taken.measures[measure];
    let ratio = |peer: &str| {
        let peer = all.iter().find(|taken| taken.contestant.name == peer).expect("a contestant of the group");
        let peer = peer.measures[measure];
        (own.median / peer.median, own.min / peer.min)
    };
    match target {
        Target::Within(bound) => Comparison {
            target: format!("<= {bound} ns"),
            ratio_of_medians: Some(own.median / bound),
            ratio_of_minimums: Some(own.min / bound),
            met: Some(own.median <= bound),
        },
        Target::Times(factor, peer) => {
            let (medians, minimums) = ratio(peer);
            Comparison {
                target: format!("<= {factor} x {peer}"),
                ratio_of_medians: Some(medians),
                ratio_of_minimums: Some(minimums),
                met: Some(medians <= factor),
            }
        }
        Target::Beside(peer) => {
            let (medians, minimums) = ratio(peer);
            Comparison {
                target: format!("x {peer}"),
                ratio_of_medians: Some(medians),
                ratio_of_minimums: Some(minimums),
                met: None,
            }
        }
        Target::NoAllocation => Comparison {
            target: "no allocation".into(),
            ratio_of_medians: None,
            ratio_of_minimums: None,
            met: Some(taken.allocations == Some(0.0)),
        },
    }
}

/// Prints the rows of one group.
pub(crate) fn print(rows: &[Row]) {
    let mut block = None;
    for row in rows {
        if block.replace(row.measure) != Some(row.measure) {
            let measure = if row.measure.is_empty() { String::new() } else { format!(" ({})", row.measure) };
            println!(
                "\n{:<58} {:>9} {:>9} {:>9} {:>7}",
                format!("{}{measure}", row.group),
                "min",
                "median",
                "p99",
                "allocs"
            );
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
