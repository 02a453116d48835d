//! Steps that take long: a line on stderr for each, which moves while somebody watches.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Something that is going on. Where stderr is no terminal, only its end is told.
pub(crate) struct Step {
    // Draws nothing where stderr is no terminal.
    bar: ProgressBar,
    what: String,
    start: Instant,
}

impl Step {
    pub(crate) fn start(what: impl Into<String>) -> Self {
        let what = what.into();
        let style = ProgressStyle::with_template("{spinner} {prefix} ({elapsed}) {wide_msg:.dim}");
        let bar =
            ProgressBar::new_spinner().with_style(style.expect("the template is right")).with_prefix(what.clone());
        bar.enable_steady_tick(Duration::from_millis(120));
        Self { bar, what, start: Instant::now() }
    }

    /// Shows a line of what a program says meanwhile.
    pub(crate) fn says(&self, line: &str) {
        if !line.trim().is_empty() {
            self.bar.set_message(line.trim().to_owned());
        }
    }

    /// It has worked.
    pub(crate) fn done(self) {
        self.bar.finish_and_clear();
        eprintln!("{} ({:.1} s)", self.what, self.start.elapsed().as_secs_f32());
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        // It has failed: the error is told by whoever gets it, on a line of its own.
        self.bar.finish_and_clear();
    }
}
