//! The C and C++ consumers: compiled by both compilers in several standards, with every warning an error, and run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_brokers::shared_library::SharedLibrary;

use crate::cases;
use crate::report::{Report, promises, step};
use crate::shell::{Result, all, cargo, files, in_parallel, output, program, read, root, run, target};

/// The libraries that consumers are linked with.
pub(crate) const LIBRARIES: &[&str] = &["mylib", "conformance"];

const WARNINGS: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Werror"];
const CXX_WARNINGS: &[&str] = &["-Wshadow", "-Wconversion"];
/// For compiler and linker: it defines a macro too, on which precompiled headers depend.
const THREADS: &str = "-pthread";
const BARE: &[&str] = &["-fno-exceptions", "-fno-rtti"];
// In C++ by Clang, which compiles them in a third of the time.
const SANITIZE: &[&str] =
    &["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];

/// For programs that fork amid the work of other threads, which may then hold a lock of AddressSanitizer's allocator: up to
/// GCC 12 and Clang 14 the child finds that locked for good.
const SANITIZE_FORKING: &[&str] = &["-g1", "-fsanitize=undefined", "-fno-sanitize-recover=all"];

// Of the library it sees nothing but what the C++ headers say; see `detail::Order` there.
const SANITIZE_THREADS: &[&str] = &["-g1", "-fsanitize=thread"];
/// The programs that are run with it: those with threads to watch. It would cost too much time to compile all of them.
const WATCHED: &[&str] = &["async", "futures", "lifetime", "options", "tasks"];

/// What compiling the first header may take on top of the standard headers that it includes: a quarter of a second is usual,
/// and more than this cannot be blamed on the machine.
const HEADER_SECONDS: f64 = 4.0;

/// A consumer program may not take longer: one that hangs is a failure with a name.
const TIME_LIMIT: &str = "120";

/// Builds the libraries, and with them their headers and packages.
pub(crate) fn build_libraries() -> Result<()> {
    step("build of the libraries", || {
        let packages = LIBRARIES.iter().flat_map(|name| ["--package", name]);
        run(cargo().args(["build", "--quiet"]).args(packages))
    })
}

/// What the build script made for the users of a library.
pub(crate) fn outputs(library: &str) -> PathBuf {
    target().join("brokers").join(library)
}

/// The folder of the shared libraries.
pub(crate) fn libraries() -> PathBuf {
    target().join("debug")
}

/// A compiler call that makes one program or object, and what to do with that.
pub(crate) struct Job {
    name: String,
    compiler: &'static str,
    flags: Vec<String>,
    source: PathBuf,
    /// The libraries whose headers it may include, and which it is linked with.
    libraries: Vec<String>,
    then: Then,
}

enum Then {
    /// Link and run; its tests count.
    Run,
    /// Compile only; that counts as one test.
    Compile,
    /// The compiler has to refuse it with this text, and with nothing else if the program says `// one error`.
    Refuse(String),
}

pub(crate) fn test_c(report: &mut Report) -> Result<()> {
    for library in LIBRARIES {
        only_own_symbols(report, library);
    }
    let mut jobs = Vec::new();
    for library in LIBRARIES {
        let source = probe(library, "h", "c")?;
        for compiler in ["gcc", "clang"] {
            for standard in ["c99", "c11", "c17", "c2x"] {
                jobs.push(job(compiler, standard, &source, Then::Compile, &[]));
            }
        }
        let source = probe(library, "h", "cpp")?;
        for compiler in ["g++", "clang++"] {
            for standard in ["c++11", "c++17", "c++20"] {
                jobs.push(job(compiler, standard, &source, Then::Compile, &[]));
            }
        }
    }
    for source in files(&root().join("wrappers/c/tests"), "c")? {
        jobs.push(job("gcc", "c99", &source, Then::Run, &[]));
        jobs.push(job("clang", "c11", &source, Then::Run, &[]));
        let forks = source.file_stem().is_some_and(|stem| stem == "fork");
        jobs.push(job("gcc", "c11", &source, Then::Run, if forks { SANITIZE_FORKING } else { SANITIZE }));
    }
    for (library, table) in cases::TABLES {
        jobs.extend(c_cases(library, &root().join(table))?);
    }
    step("C consumers", || {
        work(report, &jobs);
        Ok(())
    })
}

pub(crate) fn test_cpp(report: &mut Report) -> Result<()> {
    let folder = root().join("wrappers/cpp/tests");
    let mut jobs = Vec::new();
    write_version_two()?;
    for library in LIBRARIES {
        let source = probe(library, "hpp", "cpp")?;
        for compiler in ["g++", "clang++"] {
            for standard in ["c++17", "c++20", "c++2b"] {
                let told = [CXX_WARNINGS, &["-fsyntax-only"]].concat();
                jobs.push(job(compiler, standard, &source, Then::Compile, &told));
                // Whether there are exceptions makes a difference to the shared text only.
                if *library == "mylib" {
                    let bare = [&told[..], BARE].concat();
                    jobs.push(job(compiler, standard, &source, Then::Compile, &bare));
                }
            }
        }
    }
    for source in files(&folder, "cpp")? {
        let own = own_flags(&source)?;
        let own: Vec<_> = own.iter().map(String::as_str).collect();
        // The newest standard and the oldest: each has tests that the other does not compile.
        jobs.push(job("g++", "c++2b", &source, Then::Run, &[CXX_WARNINGS, &own].concat()));
        jobs.push(job("clang++", "c++17", &source, Then::Run, &[CXX_WARNINGS, SANITIZE, &own].concat()));
        if WATCHED.iter().any(|name| source.file_stem().is_some_and(|stem| stem == *name)) {
            let watched = [CXX_WARNINGS, SANITIZE_THREADS].concat();
            jobs.push(job("clang++", "c++20", &source, Then::Run, &watched));
        }
    }
    for source in files(&folder.join("races"), "cpp")? {
        let support = format!("-I{}", folder.display());
        let told = [CXX_WARNINGS, SANITIZE_THREADS, &[support.as_str()]].concat();
        jobs.push(job("clang++", "c++17", &source, Then::Run, &told));
        // The same while the headers say nothing.
        let mut untold = job("clang++", "c++17", &source, Then::Run, &[&told[..], &["-DBROKERS_TSAN=0"]].concat());
        untold.name += " untold";
        jobs.push(untold);
    }
    for (library, table) in cases::TABLES {
        jobs.extend(cpp_cases(library, &root().join(table))?);
    }
    for source in files(&folder.join("fail"), "cpp")? {
        let only = marked(&source, "// compiler:")?;
        for compiler in ["g++", "clang++"].into_iter().filter(|one| only.as_ref().is_none_or(|only| only == one)) {
            let text = marked(&source, "// expect-error:")?.ok_or_else(|| {
                format!("{}: needs a line `// expect-error: <text of the compiler's error>`", source.display())
            })?;
            jobs.push(job(compiler, "c++17", &source, Then::Refuse(text), &[]));
        }
    }
    report
        .check("the tests that wrappers/cpp/tests/README.md names", promises(&folder, |test| format!("TEST({test})")));
    step("C++ consumers", || {
        work(report, &jobs);
        let seconds = header_seconds("mylib")?;
        eprintln!("    mylib.hpp takes {seconds:.2} s to compile, without the standard headers");
        let outcome = if seconds <= HEADER_SECONDS { Ok(()) } else { Err(format!("it takes {seconds:.2} s")) };
        report.check("mylib.hpp compiles fast", outcome);
        Ok(())
    })
}

/// How many seconds of a processor a library's first header needs more than the standard headers that it includes.
fn header_seconds(library: &str) -> Result<f64> {
    let mut standard = String::new();
    for header in ["h", "hpp"] {
        let file = outputs(library).join(format!("{library}.{header}"));
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let headers = text.lines().filter_map(|line| line.strip_prefix("#include "));
        for header in headers.filter(|header| header.starts_with('<')) {
            standard.push_str(&format!("#if __has_include({header})\n#include {header}\n#endif\n"));
        }
    }
    let without = consumers().join("standard_headers.cpp");
    std::fs::write(&without, standard).map_err(|error| format!("{}: {error}", without.display()))?;
    let with = consumers().join("header.cpp");
    std::fs::write(&with, format!("#include \"{library}.hpp\"\n"))
        .map_err(|error| format!("{}: {error}", with.display()))?;
    let seconds = |source: &Path| -> Result<f64> {
        let mut least = f64::INFINITY;
        for _ in 0..2 {
            // What the shell says last are the times of what it has run: `0m1.234s 0m0.123s`.
            let mut timed = program("sh");
            timed.args(["-c", "\"$@\" && times", "sh", "g++", "-std=c++17", "-fsyntax-only"]);
            let said = read(timed.arg("-I").arg(outputs(library)).arg(source))?;
            let times = said.lines().last().unwrap_or_default().split_whitespace().map(|time| {
                let (minutes, seconds) = time.trim_end_matches('s').split_once('m')?;
                Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
            });
            let time: Option<f64> = times.sum();
            least = least.min(time.ok_or_else(|| format!("no times: {said}"))?);
        }
        Ok(least)
    };
    Ok(seconds(&with)? - seconds(&without)?)
}

/// The header of mylib as a later version of the project might make it, whose shared text is another one.
fn write_version_two() -> Result<()> {
    let (from, folder) = (outputs("mylib").join("mylib.hpp"), consumers().join("version_two"));
    let text = std::fs::read_to_string(&from).map_err(|error| format!("{}: {error}", from.display()))?;
    let text =
        text.replace("BROKERS_V1_", "BROKERS_V2_").replace("namespace v1", "namespace v2").replace("v1::", "v2::");
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(folder.join("mylib.hpp"), text));
    written.map_err(|error| format!("{}: {error}", folder.display()))
}

/// Where programs are made, and what they include that is made for them.
fn consumers() -> PathBuf {
    target().join("consumers")
}

/// The programs made from a table, in C: with sanitizers by one compiler, and in another standard by the other.
pub(crate) fn c_cases(library: &str, table: &Path) -> Result<Vec<Job>> {
    let mut jobs = Vec::new();
    for source in cases::write(library, table, brokers_cases::c_files)? {
        jobs.push(of_table(library, job("gcc", "c99", &source, Then::Run, SANITIZE), "c"));
        jobs.push(of_table(library, job("clang", "c11", &source, Then::Run, &[]), "c"));
    }
    Ok(jobs)
}

/// The same in C++; one of the two has no exceptions.
pub(crate) fn cpp_cases(library: &str, table: &Path) -> Result<Vec<Job>> {
    let mut jobs = Vec::new();
    for source in cases::write(library, table, brokers_cases::cpp_files)? {
        let with_sanitizers = [CXX_WARNINGS, SANITIZE].concat();
        jobs.push(of_table(library, job("clang++", "c++17", &source, Then::Run, &with_sanitizers), "cpp"));
        let bare = [CXX_WARNINGS, BARE].concat();
        jobs.push(of_table(library, job("g++", "c++20", &source, Then::Run, &bare), "cpp"));
    }
    Ok(jobs)
}

/// A job for cases of one library. The programs are called alike whatever the library, and include what is written by
/// hand for all of them.
fn of_table(library: &str, job: Job, language: &str) -> Job {
    let tests = root().join("wrappers").join(language).join("tests");
    let flags = job.flags.into_iter().chain(["-I".to_owned(), tests.display().to_string()]).collect();
    Job { name: format!("{library} {}", job.name), libraries: vec![library.to_owned()], flags, ..job }
}

fn job(compiler: &'static str, standard: &str, source: &Path, then: Then, more: &[&str]) -> Job {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    let extra: String = more.iter().filter(|flag| flag.starts_with("-f")).map(|flag| format!(" {flag}")).collect();
    let mut flags = vec![format!("-std={standard}")];
    flags.extend(WARNINGS.iter().chain(more).map(|flag| (*flag).to_owned()));
    let name = format!("{stem} [{compiler} {standard}{extra}]");
    let libraries = LIBRARIES.iter().map(|library| (*library).to_owned()).collect();
    Job { name, compiler, flags, source: source.to_owned(), libraries, then }
}

pub(crate) fn work(report: &mut Report, jobs: &[Job]) {
    let ahead = compile_ahead(report, jobs);
    let outcomes = in_parallel(jobs, |job| perform(job, Ahead::of(job).and_then(|header| ahead.get(&header))));
    for (job, outcome) in jobs.iter().zip(outcomes) {
        match (&job.then, outcome) {
            (Then::Run, Ok(Some((output, ended_well)))) => report.consumer(&job.name, &output, ended_well),
            (_, outcome) => report.check(&job.name, outcome.map(drop)),
        }
    }
    // They are large.
    for made in ahead.values() {
        let _ = std::fs::remove_file(made);
    }
}

/// A library's C++ header, compiled ahead for several programs with the same flags: reading it takes most of the time
/// that each of them needs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Ahead {
    library: String,
    compiler: &'static str,
    flags: Vec<String>,
}

impl Ahead {
    /// The one that a program can begin with.
    fn of(job: &Job) -> Option<Self> {
        if matches!(job.then, Then::Compile) || !job.compiler.ends_with("++") {
            return None;
        }
        let library = match &job.libraries[..] {
            [only] => only,
            several => {
                let text = std::fs::read_to_string(&job.source).ok()?;
                // Of two, the last in the list is the larger.
                several.iter().rev().find(|library| text.contains(&format!("#include \"{library}")))?
            }
        };
        let mut flags = Vec::new();
        let mut all = job.flags.iter();
        while let Some(flag) = all.next() {
            match flag.as_str() {
                "-I" => drop(all.next()),
                flag => flags.push(flag.to_owned()),
            }
        }
        Some(Self { library: library.clone(), compiler: job.compiler, flags })
    }

    /// Compiles it into the folder of this number. As with any program, a warning is an error.
    fn compile(&self, number: usize) -> Result<PathBuf> {
        let folder = consumers().join(format!("ahead_{number}"));
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let made = folder.join(format!("{}.hpp.{}", self.library, if self.is_gcc() { "gch" } else { "pch" }));
        let header = outputs(&self.library).join(format!("{}.hpp", self.library));
        let mut compile = program(self.compiler);
        compile.args(&self.flags).arg(THREADS);
        read(compile.args(["-x", "c++-header"]).arg(header).arg("-o").arg(&made))?;
        Ok(made)
    }

    fn is_gcc(&self) -> bool {
        self.compiler == "g++"
    }

    /// Has a program begin with what was made. It is an error if that does not fit.
    fn include(&self, compile: &mut Command, made: &Path) {
        if self.is_gcc() {
            compile.arg("-Winvalid-pch").arg("-include").arg(made.with_extension(""));
        } else {
            compile.arg("-include-pch").arg(made);
        }
    }
}

/// Compiles the headers that several of the programs begin with.
fn compile_ahead(report: &mut Report, jobs: &[Job]) -> BTreeMap<Ahead, PathBuf> {
    let mut users = BTreeMap::<Ahead, usize>::new();
    for header in jobs.iter().filter_map(Ahead::of) {
        *users.entry(header).or_default() += 1;
    }
    let headers: Vec<_> =
        users.into_iter().filter(|(_, count)| *count > 1).map(|(header, _)| header).enumerate().collect();
    let outcomes = in_parallel(&headers, |(number, header)| header.compile(*number));
    let mut ahead = BTreeMap::new();
    for ((_, header), outcome) in headers.into_iter().zip(outcomes) {
        let name = format!("{}.hpp ahead [{} {}]", header.library, header.compiler, header.flags.join(" "));
        report.check(&name, outcome.map(|made| drop(ahead.insert(header, made))));
    }
    ahead
}

/// Compiles, and runs if asked to: then what the program printed, and whether it ended well.
fn perform(job: &Job, header: Option<&PathBuf>) -> Result<Option<(String, bool)>> {
    let folder = consumers();
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let file: String = job.name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let made = folder.join(file);
    let mut compile = compile(job, &made);
    if let (Some(ahead), Some(header)) = (Ahead::of(job), header) {
        ahead.include(&mut compile, header);
    }
    match &job.then {
        Then::Compile => read(&mut compile).map(|_| None),
        Then::Refuse(text) => {
            let output = output(&mut compile)?;
            let said = all(&output);
            if output.status.success() {
                Err("the compiler accepts it".into())
            } else if said.contains(text) {
                let one = marked(&job.source, "// one error")?.is_some();
                match said.matches("error:").count() {
                    count if count == 1 || !one => Ok(None),
                    count => Err(format!("{count} errors instead of one:\n{said}")),
                }
            } else {
                Err(format!("the error does not say `{text}`:\n{said}"))
            }
        }
        Then::Run => {
            read(&mut compile)?;
            let mut run = program("timeout");
            run.args(["--kill-after=5", TIME_LIMIT]);
            if job.flags.iter().any(|flag| flag == "-fsanitize=thread") && addresses_vary_too_much() {
                run.args(["setarch", "--addr-no-randomize"]);
            }
            // For those that open a library themselves.
            run.env("LD_LIBRARY_PATH", libraries()).arg(&made);
            let output = output(&mut run)?;
            Ok(Some((all(&output), output.status.success())))
        }
    }
}

/// Whether the system may put a program where ThreadSanitizer, up to Clang 17, does not expect it, and refuses to run.
fn addresses_vary_too_much() -> bool {
    let bits = std::fs::read_to_string("/proc/sys/vm/mmap_rnd_bits").unwrap_or_default();
    bits.trim().parse::<u32>().is_ok_and(|bits| bits > 28)
}

fn compile(job: &Job, made: &Path) -> Command {
    let mut compile = program(job.compiler);
    compile.args(&job.flags).arg(THREADS).arg("-I").arg(consumers());
    for library in &job.libraries {
        compile.arg("-I").arg(outputs(library));
    }
    compile.arg(&job.source).arg("-o").arg(made);
    match job.then {
        Then::Run => link(&mut compile, &job.libraries),
        Then::Compile | Then::Refuse(_) => compile.arg("-c"),
    };
    compile
}

/// The arguments that link a program with the libraries as Cargo left them.
fn link<'a>(compile: &'a mut Command, with: &[impl AsRef<str>]) -> &'a mut Command {
    let libraries = libraries();
    compile.arg("-L").arg(&libraries).arg(format!("-Wl,-rpath,{}", libraries.display())).arg("-Wl,--as-needed");
    compile.args(with.iter().map(|name| format!("-l{}", name.as_ref()))).args([THREADS, "-lm"])
}

/// Compiles a program against a library, and against what `pkg-config` knows as `packages`, for people to run.
pub(crate) fn build_program(
    compiler: &str,
    standard: &str,
    source: &Path,
    library: &str,
    packages: &[&str],
    made: &Path,
) -> Result<()> {
    let mut compile = program(compiler);
    compile.arg(format!("-std={standard}")).args(WARNINGS).arg("-O2").arg("-I").arg(outputs(library));
    compile.arg(source).arg("-o").arg(made);
    if !packages.is_empty() {
        let flags = read(program("pkg-config").args(["--cflags", "--libs"]).args(packages))?;
        compile.args(flags.split_whitespace());
    }
    run(link(&mut compile, &[library]))
}

/// A file that includes one header and nothing else.
fn probe(library: &str, header: &str, language: &str) -> Result<PathBuf> {
    let folder = consumers();
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let path = folder.join(format!("{library}_{header}_alone.{language}"));
    let mut text = format!("#include \"{library}.{header}\"\n");
    match (header, library) {
        // All members that are no templates themselves: users compile only those that they call. Of the other library, the
        // programs made from its table do it.
        ("hpp", "mylib") => text.push_str("template class mylib::MylibMembers<mylib::Mylib>;\n"),
        _ => text.push_str("int main(void) { return 0; }\n"),
    }
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// What the first line with this mark says, if there is one.
fn marked(source: &Path, mark: &str) -> Result<Option<String>> {
    let text = std::fs::read_to_string(source).map_err(|error| format!("{}: {error}", source.display()))?;
    Ok(text.lines().find_map(|line| line.trim().strip_prefix(mark)).map(|rest| rest.trim().to_owned()))
}

/// The compiler flags that a test asks for in a line `// flags: …`.
fn own_flags(source: &Path) -> Result<Vec<String>> {
    Ok(marked(source, "// flags:")?.unwrap_or_default().split_whitespace().map(str::to_owned).collect())
}

pub(crate) fn only_own_symbols(report: &mut Report, library: &str) {
    let file = libraries().join(format!("lib{library}.so"));
    let judge = |file: SharedLibrary| match file.foreign_exports(library).map_err(|error| error.to_string())?.as_slice()
    {
        [] => Ok(()),
        others => Err(format!("these are not its own: {}", others.join(", "))),
    };
    let outcome = SharedLibrary::read(&file).map_err(|error| error.to_string()).and_then(judge);
    report.check(&format!("exported symbols of lib{library}.so"), outcome);
}
