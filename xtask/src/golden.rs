//! The committed copies of generated files: reviewed like code, and compared with what the generator makes now.

use std::path::{Path, PathBuf};

use crate::native::{LIBRARIES, build_libraries, outputs};
use crate::report::{Report, step};
use crate::shell::{Result, root};

fn folder(library: &str) -> PathBuf {
    root().join("tests/golden").join(library)
}

/// Compares; a file that differs fails by its name.
pub(crate) fn check(report: &mut Report) -> Result<()> {
    step("golden files", || {
        for library in LIBRARIES {
            let (now, golden) = (tree(&outputs(library))?, tree(&folder(library))?);
            for name in now.iter().chain(golden.iter().filter(|name| !now.contains(name))) {
                let text = |folder: PathBuf| std::fs::read_to_string(folder.join(name)).ok();
                let outcome = match (text(outputs(library)), text(folder(library))) {
                    (Some(now), Some(golden)) if neutral(&now) == golden => Ok(()),
                    (Some(now), Some(golden)) => Err(first_difference(&neutral(&now), &golden)),
                    (Some(_), None) => Err("not committed; run `cargo xtask golden`".into()),
                    _ => Err("no longer generated; run `cargo xtask golden`".into()),
                };
                report.check(&format!("golden {library}/{}", name.display()), outcome);
            }
        }
        Ok(())
    })
}

/// Takes what the generator makes now.
pub(crate) fn refresh() -> Result<()> {
    build_libraries()?;
    for library in LIBRARIES {
        let golden = folder(library);
        if golden.exists() {
            std::fs::remove_dir_all(&golden).map_err(|error| format!("{}: {error}", golden.display()))?;
        }
        for name in tree(&outputs(library))? {
            let from = outputs(library).join(&name);
            let text = std::fs::read_to_string(&from).map_err(|error| format!("{}: {error}", from.display()))?;
            let to = golden.join(&name);
            std::fs::create_dir_all(to.parent().expect("a file lies in a folder"))
                .map_err(|error| error.to_string())?;
            std::fs::write(&to, neutral(&text)).map_err(|error| format!("{}: {error}", to.display()))?;
        }
    }
    println!("tests/golden is what the generator makes now; look at `git diff tests/golden`");
    Ok(())
}

/// Some generated files name folders of this checkout; the copies do not.
fn neutral(text: &str) -> String {
    text.replace(&*root().to_string_lossy(), "<workspace>")
}

fn first_difference(now: &str, golden: &str) -> String {
    let (mut now, mut golden) = (now.lines(), golden.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (now.next(), golden.next()) {
            (now, golden) if now != golden => {
                let or_end = |line: Option<&str>| line.unwrap_or("(end of file)").to_owned();
                let (now, golden) = (or_end(now), or_end(golden));
                return format!(
                    "line {number}\n  committed: {golden}\n  generated: {now}\nif that is meant: cargo xtask golden"
                );
            }
            (None, None) => return "line endings differ".into(),
            _ => {}
        }
    }
}

/// Whether a file is the same for every library: then it is in the repository already, and has nothing to show.
fn is_copied(name: &std::ffi::OsStr) -> bool {
    root().join("wrappers/python/support").join(name).exists()
}

/// The generated files below a folder, relative to it; what a build left there is not among them.
fn tree(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let left_by_a_build =
                [".generated", "target", "Cargo.lock", "__pycache__", "build"].iter().any(|other| name == *other)
                    || path.extension().is_some_and(|extension| extension == "so" || extension == "pyc");
            if left_by_a_build || is_copied(&name) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).map_err(|error| error.to_string())?.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}
