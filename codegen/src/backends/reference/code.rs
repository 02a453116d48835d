//! Code as HTML: escaped, with comments and texts marked, and with links where a type is named.

use std::collections::HashMap;

/// Text that HTML shows as it is.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// How a language is written, as far as that shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Syntax {
    /// What begins a comment to the end of the line.
    pub(super) comment: &'static str,
    /// Whether `/*` begins a comment to `*/`.
    pub(super) has_blocks: bool,
}

/// Code as HTML. `links` has the anchors of the types by their names in this language.
pub(super) fn code(text: &str, syntax: Syntax, links: &HashMap<String, String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (class, len) = if rest.starts_with(syntax.comment) {
            ("c", rest.find('\n').unwrap_or(rest.len()))
        } else if syntax.has_blocks && rest.starts_with("/*") {
            ("c", rest.find("*/").map_or(rest.len(), |end| end + 2))
        } else if first == '"' {
            ("s", quoted(rest))
        } else if first.is_alphabetic() || first == '_' {
            let len = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
            let word = &rest[..len];
            match links.get(word).or_else(|| links.get(word.strip_suffix("View")?)) {
                Some(anchor) => out.push_str(&format!("<a href=\"#{anchor}\">{word}</a>")),
                None => out.push_str(word),
            }
            rest = &rest[len..];
            continue;
        } else {
            out.push_str(&escaped(&rest[..first.len_utf8()]));
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.push_str(&format!("<i class={class}>{}</i>", escaped(&rest[..len])));
        rest = &rest[len..];
    }
    out
}

/// The length of the literal at the beginning.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (place, char) in text.char_indices().skip(1) {
        match char {
            '"' if !is_escaped => return place + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// A declaration in lines of a readable length: where one is longer, its parameters stand on lines of their own.
pub(super) fn broken(text: &str) -> String {
    const WIDTH: usize = 92;
    let line = |line: &str| -> String {
        let is_long = line.chars().count() > WIDTH && !line.trim_start().starts_with("//");
        let Some(open) = last_bracket(line).filter(|_| is_long) else { return line.to_owned() };
        let indent = &line[..line.len() - line.trim_start().len()];
        let Some(parts) = parts(&line[open + 1..]) else { return line.to_owned() };
        let inner: Vec<_> = parts.0.iter().map(|part| format!("\n{indent}    {}", part.trim())).collect();
        format!("{}({}\n{indent}{}", &line[..open], inner.join(","), parts.1)
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The bracket that the parameters stand in: of those in no other the last one, since a pointer to a function has one of
/// its own before.
fn last_bracket(line: &str) -> Option<usize> {
    let (mut depth, mut found) = (0_i32, None);
    for (place, char) in line.char_indices() {
        match char {
            '(' => {
                if depth == 0 {
                    found = Some(place);
                }
                depth += 1;
            }
            ')' => depth -= 1,
            _ => {}
        }
    }
    found
}

/// The parameters up to the bracket that closes, and what follows with it.
fn parts(text: &str) -> Option<(Vec<&str>, &str)> {
    let (mut depth, mut start, mut found) = (0_i32, 0, Vec::new());
    for (place, char) in text.char_indices() {
        match char {
            ')' if depth == 0 => {
                found.push(&text[start..place]);
                return Some((found, &text[place..]));
            }
            '(' | '[' | '<' | '{' => depth += 1,
            // Not that of an arrow.
            '>' if text[..place].ends_with('-') => {}
            ')' | ']' | '>' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&text[start..place]);
                start = place + 1;
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const CPP: Syntax = Syntax { comment: "//", has_blocks: true };

    #[test]
    fn types_are_links_and_everything_else_is_text() {
        let links = HashMap::from([("Node".to_owned(), "type-Node".to_owned())]);
        assert_eq!(
            code("Seq<NodeView> all(Node &n); // <b> Node", CPP, &links),
            "Seq&lt;<a href=\"#type-Node\">NodeView</a>&gt; all(<a href=\"#type-Node\">Node</a> &amp;n); \
             <i class=c>// &lt;b&gt; Node</i>"
        );
        assert_eq!(
            code("say(\"a \\\"Node\\\"\", Node_)", CPP, &links),
            "say(<i class=s>&quot;a \\&quot;Node\\&quot;&quot;</i>, Node_)"
        );
    }

    #[test]
    fn long_lines_are_broken_between_parameters_only() {
        let long = "Result<std::map<int, int>, E> method(std::map<std::string, std::string> first, std::optional<int> second = {}) const;";
        assert_eq!(
            broken(long),
            "Result<std::map<int, int>, E> method(\n    std::map<std::string, std::string> first,\n    \
             std::optional<int> second = {}\n) const;"
        );
        assert_eq!(broken("short(a, b)"), "short(a, b)");
        let pointer = format!("typedef void (*{})(int first, void (*second)(int));", "Callback".repeat(8));
        let parameters = "(\n    int first,\n    void (*second)(int)\n);";
        assert_eq!(broken(&pointer), format!("typedef void (*{}){parameters}", "Callback".repeat(8)));
    }
}
