//! The reference pages of the golden copies: that every link leads somewhere, that they need nothing else, and that what
//! they show as examples compiles against the files beside them.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The libraries, and their classes in C++.
const LIBRARIES: &[(&str, &str)] = &[("mylib", "Mylib"), ("conformance", "Conformance")];

fn golden(library: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden").join(library)
}

fn page(library: &str) -> String {
    std::fs::read_to_string(golden(library).join("reference/index.html")).expect("the page is among the golden copies")
}

/// What stands between `before` and `after`, everywhere.
fn between<'a>(text: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).map(move |rest| rest.split(after).next().expect("there is a first part"))
}

/// The text of HTML.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').expect("a tag ends").1;
    }
    text.push_str(rest);
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escape, char)| text.replace(escape, char))
}

/// The code of one kind in one language, in the order of the page.
fn code(page: &str, language: &str, kind: &str) -> Vec<String> {
    let parts = between(page, "<div class=\"part\" data-lang=\"", "</div>").filter_map(|part| {
        let part = part.strip_prefix(language)?.strip_prefix("\">")?;
        between(part, &format!("<code class=\"{kind}\">"), "</code>").map(plain).next()
    });
    parts.collect()
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{}", said.lines().take(60).collect::<Vec<_>>().join("\n"));
}

/// Compiles a text with all warnings as errors, but for what an example leaves to its reader: to use what it has got.
fn compile(library: &str, compiler: &str, standard: &str, extension: &str, text: &str) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join(format!("examples.{extension}"));
    std::fs::write(&file, text).expect("the file can be written");
    let mut command = Command::new(compiler);
    command.args([standard, "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-Wno-unused", "-Wno-unused-parameter"]);
    run(command.args(["-fsyntax-only", "-I"]).arg(golden(library)).arg(file));
}

#[test]
fn every_link_inside_leads_somewhere_and_every_anchor_is_there_once() {
    for (library, _) in LIBRARIES {
        let page = page(library);
        let ids: Vec<_> = between(&page, " id=\"", "\"").collect();
        let places: HashSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), places.len(), "{library}");
        let links: Vec<_> = between(&page, "href=\"#", "\"").collect();
        assert!(links.len() > ids.len(), "{library}");
        for link in links {
            assert!(places.contains(link), "{library}: #{link}");
        }
    }
}

#[test]
fn a_page_needs_nothing_but_itself() {
    for (library, _) in LIBRARIES {
        let page = page(library);
        for outside in [" src=", "<link", "<img", "@import", "url("] {
            assert!(!page.contains(outside), "{library}: {outside}");
        }
        assert_eq!(page.matches("<script").count(), 1, "{library}");
    }
}

#[test]
fn everything_that_is_exported_is_on_the_page() {
    for (library, _) in LIBRARIES {
        let (page, folder) = (page(library), golden(library));
        let schema = std::fs::read_to_string(folder.join(format!("{library}.schema.json"))).expect("there is a schema");
        let schema: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
        let mut count = 0;
        for (list, kind) in [("requests", "request"), ("events", "event"), ("signals", "signal"), ("types", "type")] {
            for item in schema[list].as_array().expect("a list") {
                let kind = if item["error"] == true { "error" } else { kind };
                let anchor = format!("<article id=\"{kind}-{}\">", item["name"].as_str().expect("a name"));
                assert!(page.contains(&anchor), "{library}: {anchor}");
                count += 1;
            }
        }
        assert_eq!(page.matches("<article ").count(), count, "{library}");
    }
}

#[test]
fn examples_compile_in_c() {
    for (library, _) in LIBRARIES {
        let page = page(library);
        let examples = code(&page, "c", "example");
        assert!(examples.len() > 10, "{library}");
        let text = format!("#include <stdio.h>\n#include \"{library}.h\"\n\n{}\n", examples.join("\n\n"));
        compile(library, "gcc", "-std=c99", "c", &text);
        compile(library, "clang", "-std=c17", "c", &text);
        for program in code(&page, "c", "program") {
            compile(library, "gcc", "-std=c99", "c", &program);
        }
    }
}

#[test]
fn examples_compile_in_cpp() {
    for (library, class) in LIBRARIES {
        let page = page(library);
        let examples = code(&page, "cpp", "example");
        assert!(examples.len() > 10, "{library}");
        let functions = examples
            .iter()
            .enumerate()
            .map(|(place, example)| format!("void example{place}({class} &lib) {{\n{example}\n}}\n"));
        let text = format!(
            "#include <iostream>\n#include \"{library}_async.hpp\"\nusing namespace {library};\n{}",
            functions.collect::<String>()
        );
        compile(library, "g++", "-std=c++17", "cpp", &text);
        for program in code(&page, "cpp", "program") {
            compile(library, "g++", "-std=c++17", "cpp", &program);
        }
    }
}

/// Reads code from standard input, a piece behind each NUL: each has to compile, and to name only what the stubs have.
const PYTHON: &str = r#"
import ast, sys
library, stub, *pieces = sys.stdin.read().split("\0")
module = ast.parse(stub)
classes = {}
def collect(body, prefix):
    for node in body:
        if isinstance(node, ast.ClassDef):
            classes[prefix + node.name] = {
                getattr(item, "name", None) or getattr(getattr(item, "target", None), "id", None)
                or getattr(getattr(item, "targets", [None])[0], "id", None)
                for item in node.body
            }
            collect(node.body, prefix + node.name + ".")
        elif isinstance(node, ast.Assign):
            classes[node.targets[0].id] = set()
collect(module.body, "")
methods = classes[library.title().replace("_", "")]
def path(node):
    if isinstance(node, ast.Name):
        return node.id
    return isinstance(node, ast.Attribute) and path(node.value) + "." + node.attr or ""
for piece in pieces:
    for node in ast.walk(compile(piece, "example", "exec", ast.PyCF_ONLY_AST)):
        if not isinstance(node, ast.Attribute):
            continue
        start, *rest = path(node).split(".")
        if start == "lib":
            assert rest[0] in methods, piece
        elif start == library:
            owner, name = ".".join(rest[:-1]), rest[-1]
            assert name in (classes.get(owner, ()) if owner else classes), piece
print(len(pieces), len(methods))
"#;

#[test]
fn examples_in_python_compile_and_name_what_is_there() {
    use std::io::Write as _;
    for (library, _) in LIBRARIES {
        let page = page(library);
        let stub = golden(library).join("python/python").join(library).join("__init__.pyi");
        let stub = std::fs::read_to_string(stub).expect("there is a stub");
        let examples = code(&page, "py", "example");
        assert!(examples.len() > 10, "{library}");
        let mut input = vec![(*library).to_owned(), stub];
        input.extend(examples);
        input.extend(code(&page, "py", "program"));
        let mut child = Command::new("python3")
            .args(["-c", PYTHON])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("python3 is there");
        child.stdin.take().expect("it is piped").write_all(input.join("\0").as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{library}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn statuses_have_the_names_of_each_language() {
    let (page, folder) = (page("mylib"), golden("mylib"));
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).expect("it is among the golden copies");
    let (c, cpp, python) = (text("mylib.h"), text("mylib.hpp"), text("python/python/mylib/_errors.py"));
    let table = page.split("<h2>Statuses</h2>").nth(1).expect("there is a table");
    let cells = |row: &str| {
        let row = format!("<td>{row}");
        row.split("<td").skip(1).map(|cell| plain(&format!("<td{cell}")).trim().to_owned()).collect::<Vec<_>>()
    };
    let rows: Vec<_> = between(table, "<tr><td>", "</tr>").map(cells).collect();
    assert_eq!(rows.len(), 18);
    for row in &rows {
        let number = row[0].as_str();
        let in_c = if number.starts_with('-') { format!("({number})") } else { number.to_owned() };
        let define = c.lines().find(|line| line.starts_with(&format!("#define {} ", row[1]))).unwrap_or_default();
        assert!(define.contains(&in_c), "{row:?}: {define}");
        let enumerator = row[2].trim_start_matches("Status::");
        assert!(cpp.contains(&format!("    {enumerator} = {number},")), "{row:?}");
        assert!(number == "0" || python.contains(&format!("class {}(", row[3])), "{row:?}");
    }
    // The exceptions by number, as Python itself has them.
    let asks = format!("{python}\nprint(*(f'{{n}}={{c.__name__}}' for n, c in _CLASSES.items()))");
    let output = Command::new("python3").args(["-c", &asks]).output().expect("python3 is there");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let classes: Vec<_> = said.split_whitespace().filter_map(|pair| pair.split_once('=')).collect();
    assert!(classes.len() > 10, "{}", String::from_utf8_lossy(&output.stderr));
    for (number, class) in classes {
        let row = rows.iter().find(|row| row[0] == number).expect("it is in the table");
        assert!(class.starts_with(&row[3]), "{row:?}: {class}");
    }
}
