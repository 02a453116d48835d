//! The rows about C, C++ and Python. Programs in these languages measure them (`bench/cpp`, `bench/python`); what is
//! promised of them stands here.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::figures::Figures;
use crate::race::{Result, Target};
use crate::results::{Block, Entry, Role};

/// What is promised of the groups whose names begin so. Contestants that are not named are peers.
struct Promise {
    groups: &'static str,
    /// Empty where what is promised is of one measure only.
    measure: &'static str,
    /// What ours are compared with besides.
    floor: Option<&'static str>,
    ours: &'static [(&'static str, Option<Target>)],
}

const FUTEX: &str = "bare futex ping-pong";
const SPIN: &str = "two threads that spin";
const SAME_THREAD: &str = "plain C callback, same thread";
const EXTENSION: &str = "C extension";

const PROMISES: &[Promise] = &[
    Promise {
        groups: "C++: call, answered on the caller's thread",
        measure: "",
        floor: Some("plain extern C"),
        ours: &[
            ("C, sync", Some(Target::Within(8.0))),
            ("C, async", Some(Target::Within(8.0))),
            ("C++, sync", Some(Target::Within(8.0))),
            ("C++, async", Some(Target::Within(8.0))),
        ],
    },
    Promise {
        groups: "C++: blocking call, one core",
        measure: "",
        floor: Some(FUTEX),
        ours: &[("C", Some(Target::Times(1.1, FUTEX))), ("C++", Some(Target::Times(1.1, FUTEX)))],
    },
    Promise {
        groups: "C++: blocking call, free",
        measure: "",
        floor: Some(SPIN),
        ours: &[("C", Some(Target::Within(400.0))), ("C++", Some(Target::Within(400.0)))],
    },
    Promise {
        groups: "C++: blocking call, 8 callers",
        measure: "",
        floor: None,
        ours: &[("C++", Some(Target::Within(1000.0)))],
    },
    Promise {
        groups: "C++: struct of 5 fields",
        measure: "",
        floor: Some("raw C, copied to std"),
        ours: &[("C, viewed", None), ("C++, viewed", None), ("C++", Some(Target::Within(80.0)))],
    },
    Promise {
        groups: "C++: 1,000 structs, viewed",
        measure: "",
        floor: Some("raw C"),
        ours: &[("C", Some(Target::Within(100_000.0))), ("C++", Some(Target::Within(100_000.0)))],
    },
    Promise {
        groups: "C++: 1,000 structs, copied to std",
        measure: "",
        floor: Some("raw C"),
        ours: &[("C++", Some(Target::Within(190_000.0)))],
    },
    Promise { groups: "C++: emit to nobody", measure: "", floor: None, ours: &[("C++", Some(Target::Within(2.0)))] },
    Promise {
        groups: "C++: event to a callback",
        measure: "until seen",
        floor: Some(SAME_THREAD),
        ours: &[("C callback", Some(Target::Within(60.0)))],
    },
    Promise { groups: "C++: event to a callback", measure: "emitter", floor: None, ours: &[("C callback", None)] },
    Promise {
        groups: "C++: each extra subscriber",
        measure: "",
        floor: None,
        ours: &[("C callback", Some(Target::Within(5.0)))],
    },
    Promise {
        groups: "C++: 1,000 async calls under way",
        measure: "",
        floor: None,
        ours: &[("C callback", Some(Target::Within(250.0))), ("C callback, direct", Some(Target::Within(250.0)))],
    },
    Promise {
        groups: "C++: create and shutdown",
        measure: "",
        floor: Some("two threads, started and joined"),
        ours: &[
            ("C++", Some(Target::Within(300_000.0))),
            ("C++, with a subscription", Some(Target::Within(300_000.0))),
        ],
    },
    Promise {
        groups: "C++: memory of an instance",
        measure: "",
        floor: None,
        ours: &[("C++", Some(Target::Within(100.0))), ("C++, with a subscription", Some(Target::Within(100.0)))],
    },
    Promise {
        groups: "C++: memory after 10,000 instances",
        measure: "",
        floor: None,
        // A byte for each would be 10.
        ours: &[("C++", Some(Target::Within(64.0)))],
    },
    Promise {
        groups: "Python: call on the caller's thread, interpreter released",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(75.0)))],
    },
    Promise {
        groups: "Python: call on the caller's thread, interpreter kept",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(45.0)))],
    },
    Promise {
        groups: "Python: struct of 5 fields, all read",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(280.0)))],
    },
    Promise {
        groups: "Python: list of 1,000 structs, all read",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(330_000.0)))],
    },
    Promise { groups: "Python: list of 1,000 floats", measure: "", floor: Some(EXTENSION), ours: &[("brokers", None)] },
    Promise {
        groups: "Python: event to a callback, bursts of 4,096",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(200.0)))],
    },
    Promise {
        groups: "Python: event to a callback while another thread is busy",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", None)],
    },
    Promise {
        groups: "Python: asyncio.gather of 1,000 requests",
        measure: "",
        floor: Some(EXTENSION),
        ours: &[("brokers", Some(Target::Within(2500.0)))],
    },
    Promise { groups: "Python: await of one request", measure: "", floor: Some(EXTENSION), ours: &[("brokers", None)] },
];

/// One of the programs.
pub(crate) struct Program(PathBuf);

/// A line that it prints.
#[derive(Deserialize)]
struct Line {
    measure: String,
    contestant: String,
    unit: String,
    samples: Vec<f64>,
}

impl Program {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    pub(crate) fn groups(&self) -> Result<Vec<String>> {
        Ok(self.run(&["--list"])?.lines().map(str::to_owned).collect())
    }

    /// Measures a group in a process of its own, so that no other has used its memory or bound its threads. Nothing if
    /// this machine is too small for it.
    pub(crate) fn measure(&self, group: &str, quick: bool) -> Result<Vec<Block>> {
        let arguments: &[&str] = if quick { &[group, "--quick"] } else { &[group] };
        let mut blocks: Vec<Block> = Vec::new();
        for line in self.run(arguments)?.lines() {
            let Line { measure, contestant, unit, samples } =
                serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
            // Not every contestant has every measure.
            if samples.is_empty() {
                continue;
            }
            let (role, targets) = promised(group, &measure, &contestant)?;
            let entry = Entry { contestant, role, figures: Figures::of_samples(samples), allocations: None, targets };
            match blocks.last_mut().filter(|block| block.measure == measure) {
                Some(block) => block.entries.push(entry),
                None => blocks.push(Block { group: group.into(), measure, unit, entries: vec![entry] }),
            }
        }
        Ok(blocks)
    }

    /// What it prints. The reason why it fails, or leaves something out, goes to where ours goes.
    fn run(&self, arguments: &[&str]) -> Result<String> {
        let name = self.0.display();
        let output = Command::new(&self.0).args(arguments).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| format!("{name}: {error}"))?;
        if !output.status.success() {
            return Err(format!("`{name}` ended with {}", output.status));
        }
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    }
}

fn promised(group: &str, measure: &str, contestant: &str) -> Result<(Role, Vec<Target>)> {
    let promise = PROMISES.iter().find(|promise| group.starts_with(promise.groups) && measure == promise.measure);
    let promise = promise.ok_or("nothing is said about this group in bench/src/programs.rs")?;
    if promise.floor == Some(contestant) {
        return Ok((Role::Floor, Vec::new()));
    }
    let Some((_, target)) = promise.ours.iter().find(|(name, _)| *name == contestant) else {
        return Ok((Role::Peer, Vec::new()));
    };
    let beside = promise.floor.filter(|floor| !matches!(target, Some(Target::Times(_, peer)) if peer == floor));
    Ok((Role::Ours, target.iter().copied().chain(beside.map(Target::Beside)).collect()))
}
