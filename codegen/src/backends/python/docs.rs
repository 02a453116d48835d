//! Doc comments as Python writes them.

use crate::model::Docs;

/// A docstring whose first line stands `indent` spaces in. Without docs it says `otherwise`.
pub(super) fn docstring(docs: &Docs, otherwise: &str, indent: usize) -> String {
    let lines: Vec<String> = if docs.is_empty() { vec![otherwise.to_owned()] } else { docs.clone() };
    let lines: Vec<_> = lines.iter().map(|line| line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")).collect();
    let margin = " ".repeat(indent);
    let mut text = String::from("\"\"\"");
    text.push_str(&lines[0]);
    for line in &lines[1..] {
        text.push('\n');
        if !line.is_empty() {
            text.push_str(&margin);
            text.push_str(line);
        }
    }
    if lines.len() > 1 {
        text.push('\n');
        text.push_str(&margin);
    } else if text.len() > 3
        && let Some(before) = text.strip_suffix('"')
        && (before.len() - before.trim_end_matches('\\').len()).is_multiple_of(2)
    {
        // A quote at the end would be taken for the string's own, unless a backslash stands before it already.
        text.pop();
        text.push_str("\\\"");
    }
    text + "\"\"\""
}

/// A Python or TOML string literal.
pub(super) fn literal(text: &str) -> String {
    let mut quoted = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

/// Every line that is not empty, `spaces` further in.
pub(super) fn indent(text: &str, spaces: usize) -> String {
    let margin = " ".repeat(spaces);
    let line = |line: &str| if line.trim().is_empty() { String::new() } else { format!("{margin}{line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The first sentence without its period: how `#[error]` begins its message.
pub(super) fn first_sentence(docs: &Docs, otherwise: &str) -> String {
    let paragraph: Vec<_> = docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    let text = paragraph.join(" ");
    let sentence = text.split_once(". ").map_or(text.as_str(), |(first, _)| first);
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    if sentence.is_empty() { otherwise.to_owned() } else { sentence.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docstrings_cannot_be_ended_from_inside() {
        let docs = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        assert_eq!(docstring(&docs(&["One."]), "", 4), r#""""One.""""#);
        assert_eq!(docstring(&docs(&["A \"\"\" b \\"]), "", 4), r#""""A \"\"\" b \\""""#);
        assert_eq!(docstring(&docs(&["one \"\"\""]), "", 4), r#""""one \"\"\"""""#);
        assert_eq!(docstring(&docs(&["says \"so\""]), "", 4), r#""""says "so\"""""#);
        assert_eq!(docstring(&docs(&["One.", "", "Two."]), "", 4), "\"\"\"One.\n\n    Two.\n    \"\"\"");
        assert_eq!(docstring(&Vec::new(), "Color", 4), r#""""Color""""#);
    }

    #[test]
    fn the_first_sentence_loses_its_period() {
        let docs = vec!["No device has".to_owned(), "this id. Really.".to_owned()];
        assert_eq!(first_sentence(&docs, "NotFound"), "No device has this id");
        assert_eq!(first_sentence(&Vec::new(), "NotFound"), "NotFound");
    }
}
