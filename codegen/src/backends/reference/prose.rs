//! Doc comments as HTML: their Markdown is rendered, but whatever in them is HTML is shown, not obeyed.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::model::Docs;

/// The anchors that docs may refer to.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// By the declared names, for links such as `[GetDevice]`, which rustdoc understands.
    pub(super) names: HashMap<String, String>,
    /// All of the page.
    pub(super) all: HashSet<String>,
}

/// The HTML of a doc comment. Links lead to other places of the page or to the web; what others would do is left out, and
/// so are pictures, since the page stands alone.
pub(super) fn prose(docs: &Docs, anchors: &Anchors) -> String {
    let text = docs.join("\n");
    let mut to_name = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        let name = link.reference.trim_matches('`');
        let name = name.rsplit("::").next().unwrap_or(name);
        match anchors.names.get(name) {
            Some(anchor) => Some((format!("#{anchor}").into(), "".into())),
            // A name that is not on this page: the link leads nowhere, and is taken away below. Other brackets stay.
            None => link.reference.starts_with('`').then(|| ("".into(), "".into())),
        }
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_with_broken_link_callback(&text, options, Some(&mut to_name));
    let mut kept = Vec::new();
    // Whether each of the links that are open is shown as one.
    let mut open = Vec::new();
    for event in parser {
        kept.push(match event {
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            // Their places in the outline are taken by the page's own.
            Event::Start(Tag::Heading { .. }) => {
                Event::Start(Tag::Heading { level: HeadingLevel::H5, id: None, classes: Vec::new(), attrs: Vec::new() })
            }
            Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(HeadingLevel::H5)),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let leads = leads(&dest_url, anchors);
                open.push(leads);
                if !leads {
                    continue;
                }
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            Event::End(TagEnd::Link) if open.pop() != Some(true) => continue,
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => continue,
            other => other,
        });
    }
    let mut out = String::new();
    html::push_html(&mut out, kept.into_iter());
    out
}

fn leads(target: &str, anchors: &Anchors) -> bool {
    match target.strip_prefix('#') {
        Some(anchor) => anchors.all.contains(anchor),
        None => ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let anchors = Anchors {
            names: HashMap::from([("Tick".to_owned(), "event-Tick".to_owned())]),
            all: HashSet::from(["event-Tick".to_owned()]),
        };
        prose(&text.lines().map(str::to_owned).collect(), &anchors).trim_end().to_owned()
    }

    #[test]
    fn html_in_docs_is_text() {
        assert_eq!(shown("a <script>x</script> & \"b\""), "<p>a &lt;script&gt;x&lt;/script&gt; &amp; \"b\"</p>");
        assert!(shown("<script>\nalert(1)\n</script>").starts_with("&lt;script&gt;"));
        assert_eq!(shown("`<b>`"), "<p><code>&lt;b&gt;</code></p>");
    }

    #[test]
    fn links_lead_somewhere_or_are_text() {
        assert_eq!(shown("See [`Tick`]."), "<p>See <a href=\"#event-Tick\"><code>Tick</code></a>.</p>");
        assert_eq!(
            shown("See [`crate::api::Tick`]."),
            "<p>See <a href=\"#event-Tick\"><code>crate::api::Tick</code></a>.</p>"
        );
        assert_eq!(shown("See [`Tock`], [x](#y) and a[3]."), "<p>See <code>Tock</code>, x and a[3].</p>");
        assert_eq!(shown("[x](javascript:alert(1))"), "<p>x</p>");
        assert_eq!(shown("[x](https://a.b/?c&d)"), "<p><a href=\"https://a.b/?c&amp;d\">x</a></p>");
        assert_eq!(shown("![alt](https://a.b/c.png)"), "<p>alt</p>");
        assert_eq!(shown("# Big"), "<h5>Big</h5>");
    }
}
