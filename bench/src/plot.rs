//! The results as a picture: a bar for each contestant, as long as its median says, on a logarithmic scale.

use std::fmt::Write;

use crate::results::{Results, Role, Row};

const WIDTH: f64 = 1000.0;
/// Where bars begin, and where the longest may end.
const LEFT: f64 = 270.0;
const RIGHT: f64 = 880.0;
const LINE: f64 = 18.0;
const BAR: f64 = 11.0;
/// The width of the longest time.
const LABEL: f64 = 48.0;

const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: #24292f } .heading { font-weight: 600 } .faint { fill: #6e7781 }
.grid { stroke: #d0d7de; stroke-width: 1 } .ours { fill: #0969da } .floor { fill: #8c959f } .peer { fill: #bf8700 }
.spread { stroke: #24292f; stroke-width: 1 } .target { stroke: #cf222e; stroke-width: 2.5 } .page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .faint { fill: #8d96a0 } .grid { stroke: #30363d } .ours { fill: #58a6ff } .floor { fill: #6e7681 }
.peer { fill: #d29922 } .spread { stroke: #e6edf3 } .target { stroke: #ff7b72 } .page { fill: #0d1117 }
}";

/// Of all rows that took nanoseconds.
pub(crate) fn svg(results: &Results) -> String {
    let rows: Vec<_> = results.rows.iter().filter(|row| row.unit == "ns" && row.figures.median > 0.0).collect();
    let scale = Scale::of(&rows);
    let mut body = String::new();
    let mut y = 70.0;
    let mut heading = String::new();
    for row in &rows {
        if heading != row.heading() {
            heading = row.heading();
            y += LINE * 1.5;
            text(&mut body, 10.0, y, "heading", &heading);
        }
        y += LINE;
        draw(&mut body, row, y, &scale);
    }
    let height = y + 30.0;
    let mut page = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\">\n\
         <style>{STYLE}</style>\n<rect class=\"page\" width=\"{WIDTH}\" height=\"{height}\"/>\n"
    );
    text(&mut page, 10.0, 22.0, "faint", &results.circumstances());
    legend(&mut page);
    for power in scale.first..=scale.last {
        let x = scale.x(10f64.powi(power));
        line(&mut page, "grid", (x, 74.0), (x, height - 20.0));
        text(&mut page, x - 12.0, 68.0, "faint", &time(10f64.powi(power)));
    }
    page + &body + "</svg>\n"
}

fn draw(body: &mut String, row: &Row, y: f64, scale: &Scale) {
    let class = match row.role {
        Role::Ours => "ours",
        Role::Floor => "floor",
        Role::Peer => "peer",
    };
    let (figures, middle) = (row.figures, y - 4.0);
    let end = scale.x(figures.median);
    text(body, 24.0, y, "", &row.contestant);
    let (top, width) = (middle - BAR / 2.0, end - LEFT);
    _ = writeln!(body, r#"<rect class="{class}" x="{LEFT}" y="{top}" width="{width:.1}" height="{BAR}"/>"#);
    let spread = scale.x(figures.p99).min(RIGHT);
    line(body, "spread", (scale.x(figures.min), middle), (spread, middle));
    let mut label = spread.max(end) + 6.0;
    for bound in row.comparisons.iter().filter_map(|comparison| comparison.bound) {
        let x = scale.x(bound);
        line(body, "target", (x, middle - BAR / 2.0 - 2.0), (x, middle + BAR / 2.0 + 2.0));
        if (label - 6.0..label + LABEL).contains(&x) {
            label = x + 6.0;
        }
    }
    text(body, label, y, "faint", &time(figures.median));
}

fn legend(page: &mut String) {
    let entries =
        [(10.0, "ours", "ours"), (80.0, "floor", "the least there is"), (220.0, "peer", "what one would use instead")];
    for (x, class, words) in entries {
        _ = writeln!(page, r#"<rect class="{class}" x="{x}" y="34" width="12" height="{BAR}"/>"#);
        text(page, x + 18.0, 44.0, "", words);
    }
    line(page, "target", (424.0, 32.0), (424.0, 47.0));
    text(page, 432.0, 44.0, "", "target");
    line(page, "spread", (490.0, 40.0), (514.0, 40.0));
    text(page, 520.0, 44.0, "", "fastest to 99th of 100; bars are medians, per operation");
}

/// Powers of ten.
struct Scale {
    first: i32,
    last: i32,
}

impl Scale {
    fn of(rows: &[&Row]) -> Self {
        let medians = rows.iter().map(|row| row.figures.median);
        let first = medians.clone().fold(f64::INFINITY, f64::min).clamp(0.1, 1e9).log10().floor() as i32;
        let last = medians.fold(0.0, f64::max).clamp(1.0, 1e12).log10().ceil() as i32;
        Self { first, last: last.max(first + 1) }
    }

    fn x(&self, nanoseconds: f64) -> f64 {
        let share = (nanoseconds.max(1e-3).log10() - f64::from(self.first)) / f64::from(self.last - self.first);
        LEFT + share.max(0.0) * (RIGHT - LEFT)
    }
}

fn time(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        ..1e3 => (nanoseconds, "ns"),
        ..1e6 => (nanoseconds / 1e3, "µs"),
        ..1e9 => (nanoseconds / 1e6, "ms"),
        _ => (nanoseconds / 1e9, "s"),
    };
    let digits = usize::from(value < 10.0 && value.fract() != 0.0);
    format!("{value:.digits$} {unit}")
}

fn line(to: &mut String, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    _ = writeln!(to, r#"<line class="{class}" x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}"/>"#);
}

fn text(to: &mut String, x: f64, y: f64, class: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    _ = writeln!(to, r#"<text class="{class}" x="{x:.1}" y="{y:.1}">{words}</text>"#);
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_have_the_unit_that_suits_them() {
        assert_eq!(time(0.4), "0.4 ns");
        assert_eq!(time(216.4), "216 ns");
        assert_eq!(time(1_518.0), "1.5 µs");
        assert_eq!(time(10_000.0), "10 µs");
        assert_eq!(time(7_700_000.0), "7.7 ms");
    }
}
