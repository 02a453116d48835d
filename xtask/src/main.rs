//! The project's commands. `cargo xtask` without arguments lists them.

mod bench;
mod beside;
mod cases;
mod demo;
mod golden;
mod limited;
mod native;
mod package;
mod python;
mod random;
mod report;
mod rust;
mod shell;
mod tools;
mod versions;

use std::process::ExitCode;

use beside::Beside;
use report::Report;
use shell::Result;

const USAGE: &str = "\
cargo xtask demo      build the example libraries and drive them from C, C++ and Python
cargo xtask test      everything: Rust, goldens, C, C++, Python; ends with `N passed, N failed`
cargo xtask test rust | loom | golden | c | cpp | python | random | versions | package | demo
                      one part of it, or several
cargo xtask random [--seed N] [--libraries N]
                      libraries that nobody thought of: their cases in C, C++ and Python; the seed makes them again
cargo xtask bench [--quick] [--python] [--build] [PART OF A NAME]
                      measure the brokers beside what one would use instead; --quick runs every row, but briefly;
                      --python adds rows about Python, --build how long builds take
cargo xtask golden    refresh the committed copies of generated files
cargo xtask lint      rustfmt and clippy";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["demo"] => demo::run(),
        ["test", parts @ ..] => test(parts),
        ["random", arguments @ ..] => random::run(arguments),
        ["bench", arguments @ ..] => bench::measure(arguments),
        ["golden"] => golden::refresh(),
        ["lint"] => judged(rust::lint),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

const PARTS: &[&str] = &["rust", "loom", "golden", "c", "cpp", "python", "random", "versions", "package", "demo"];

/// Those that run beside the others: they keep a single processor busy for long, and what is about time in them has a minute.
const BESIDE: &[&str] = &["loom", "package"];

fn test(parts: &[&str]) -> Result<()> {
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(part)) {
        return Err(format!("no part of the tests is called `{unknown}`; there are {}", PARTS.join(", ")));
    }
    tools::need(&tools::for_tests())?;
    let wanted = PARTS.iter().filter(|part| parts.is_empty() || parts.contains(part));
    let (beside, others): (Vec<&str>, Vec<&str>) = wanted.partition(|part| BESIDE.contains(part));
    judged(|report| {
        if beside.is_empty() || others.is_empty() {
            return one_by_one(report, &[beside, others].concat());
        }
        let beside = Beside::start(&beside)?;
        let outcome = one_by_one(report, &others);
        beside.join(report);
        outcome
    })
}

fn one_by_one(report: &mut Report, parts: &[&str]) -> Result<()> {
    let wanted = |part: &str| parts.contains(&part);
    if wanted("rust") {
        rust::lint(report)?;
        rust::build()?;
        rust::test(report)?;
    } else {
        if parts.iter().any(|part| !BESIDE.contains(part)) {
            native::build_libraries()?;
        }
        if wanted("demo") {
            demo::build_libraries()?;
        }
    }
    if wanted("loom") {
        rust::loom(report)?;
    }
    if wanted("golden") {
        golden::check(report)?;
    }
    if wanted("c") {
        native::test_c(report)?;
    }
    if wanted("cpp") {
        native::test_cpp(report)?;
    }
    if wanted("python") {
        python::test(report)?;
    }
    if wanted("random") {
        random::test(report)?;
    }
    if wanted("versions") {
        versions::test(report)?;
    }
    if wanted("package") {
        package::test(report)?;
    }
    if wanted("demo") {
        demo::check(report)?;
    }
    Ok(())
}

/// Runs checks and prints their count last, also when one of them could not be finished.
fn judged(checks: impl FnOnce(&mut Report) -> Result<()>) -> Result<()> {
    let mut report = Report::default();
    if let Err(error) = checks(&mut report) {
        report.fail("the run itself", &error);
    }
    report.finish()
}
