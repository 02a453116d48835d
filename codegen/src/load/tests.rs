//! What loads, what the model then says, and what is said about mistakes.
//!
//! `tests/mistakes` has a declaration file for each kind of mistake, and beside it the report that it has to yield. The
//! reports are reviewed like code; `BROKERS_BLESS=1 cargo test -p brokers-codegen` writes down what they are now.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Cfg, Inputs, load};
use crate::model::{EnumVariant, Model, TypeKind, TypeRef};

/// A folder with files in it, gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("brokers-load-{}-{name}", std::process::id()));
        for (file, text) in files {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    fn inputs(&self) -> Inputs {
        Inputs {
            name: "lib".into(),
            version: "1.2.3".into(),
            description: "A library.".into(),
            package: "the-lib".into(),
            crate_name: "the_lib".into(),
            manifest_dir: self.0.clone(),
            declarations: vec!["src/api.rs".into()],
            crates: Vec::new(),
            initialize: None,
            require_initialized: false,
            shutdown: None,
            deadline: None,
            cfg: Cfg::from_variables([("CARGO_CFG_UNIX".to_owned(), String::new())]),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

fn model(inputs: &Inputs) -> Model {
    load(inputs).into_model().unwrap_or_else(|report| panic!("{}", report.cargo_lines().join("\n")))
}

fn report(inputs: &Inputs) -> String {
    match load(inputs).into_model() {
        Ok(_) => String::new(),
        Err(report) => report.cargo_lines().join("\n") + "\n",
    }
}

/// The builder's calls that a file asks for in comments: `// .shutdown("Stop")`.
fn apply(inputs: &mut Inputs, source: &str) {
    for call in source.lines().filter_map(|line| line.strip_prefix("// .")) {
        let argument = call.split('"').nth(1).map(str::to_owned);
        match call.split('(').next().unwrap() {
            "name" => inputs.name = argument.unwrap(),
            "initialize" => inputs.initialize = argument,
            "shutdown" => inputs.shutdown = argument,
            "require_initialized" => inputs.require_initialized = true,
            other => panic!("no such call: {other}"),
        }
    }
}

#[test]
fn mistakes_are_reported_as_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let bless = std::env::var_os("BROKERS_BLESS").is_some();
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = std::fs::read_to_string(&file).unwrap();
        let folder = Folder::new(&name, &[("src/api.rs", &source)]);
        let mut inputs = folder.inputs();
        apply(&mut inputs, &source);
        let now = report(&inputs);
        let mistakes = now.lines().filter(|line| !line.starts_with(' ')).count();
        let ways_out = now.lines().filter(|line| line.trim_start().starts_with("= help: ")).count();
        assert_eq!(mistakes, ways_out, "{name}: each mistake has a way out\n{now}");
        let expected = file.with_extension("txt");
        if bless {
            std::fs::write(&expected, &now).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != now {
            wrong.push(format!("{name}: the report is now\n{now}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Loads one file that has to be right.
pub(crate) fn load_text(name: &str, text: &str) -> Model {
    let folder = Folder::new(name, &[("src/api.rs", text)]);
    model(&folder.inputs())
}

fn type_names(model: &Model) -> Vec<String> {
    model.types.iter().map(|ty| ty.path.to_string()).collect()
}

#[test]
fn examples_have_no_mistakes() {
    for library in ["examples/mylib", "tests/conformance"] {
        let manifest_dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(library);
        let mut inputs = Folder::new("examples", &[("src/api.rs", "")]).inputs();
        inputs.manifest_dir = manifest_dir;
        let model = model(&inputs);
        assert!(model.requests.len() > 5 && model.events.len() > 1 && !model.signals.is_empty());
    }
}

#[test]
fn modules_are_followed_and_names_found_in_them() {
    let folder = Folder::new(
        "modules",
        &[
            (
                "src/api.rs",
                "pub mod fleet;
                 #[path = \"elsewhere/odd.rs\"] pub mod strange;
                 pub mod inner {
                     pub use super::strange::*;
                     #[brokers::data] pub struct Inner { pub odd: Odd, pub deep: super::fleet::deep::Deep }
                 }
                 use fleet::{Device as Machine, deep::{self, Deep}};
                 use brokers::event;
                 #[event(api)]
                 pub struct Seen {
                     pub a: Machine, pub b: Deep, pub c: deep::Deep, pub d: crate::api::inner::Inner,
                     pub e: self::inner::Inner, pub f: inner::Odd,
                 }",
            ),
            (
                "src/api/fleet/mod.rs",
                "pub mod deep; use super::super::api::fleet::deep::Deep;
                 #[brokers::data] pub struct Device { pub deep: Deep }",
            ),
            ("src/api/fleet/deep.rs", "#[brokers::data] pub struct Deep { pub x: i32 }"),
            (
                "src/elsewhere/odd.rs",
                "pub mod beside; pub use beside::Beside; #[brokers::data] pub struct Odd { pub b: Beside }",
            ),
            ("src/elsewhere/beside.rs", "#[brokers::data] pub struct Beside(pub u8);"),
        ],
    );
    let inputs = folder.inputs();
    let loaded = load(&inputs);
    assert_eq!(loaded.files_read().len(), 5);
    let names = type_names(&loaded.into_model().unwrap());
    for name in [
        "crate::api::fleet::Device",
        "crate::api::fleet::deep::Deep",
        "crate::api::inner::Inner",
        "crate::api::strange::Odd",
        "crate::api::strange::beside::Beside",
    ] {
        assert!(names.iter().any(|one| one == name), "{name} in {names:?}");
    }
    assert_eq!(names.len(), 5);
}

#[test]
fn several_files_make_one_model_and_none_is_read_twice() {
    let folder = Folder::new(
        "several",
        &[
            ("src/lib.rs", "pub mod data; pub mod api;"),
            ("src/data.rs", "#[brokers::data] pub struct Named { pub name: String }"),
            ("src/api.rs", "use crate::data::Named; #[brokers::event(api)] pub struct Seen { pub named: Named }"),
        ],
    );
    let mut inputs = folder.inputs();
    inputs.declarations = ["src/api.rs", "src/data.rs", "src/lib.rs"].map(PathBuf::from).to_vec();
    assert_eq!(load(&inputs).files_read().len(), 3);
    assert_eq!(type_names(&model(&inputs)), ["crate::data::Named"]);
    inputs.declarations.truncate(1);
    assert!(report(&inputs).contains("the type `Named` is not in the declaration files"));
}

/// A library, and a crate of shapes beside it.
fn with_shapes(name: &str, api: &str, lib: &str) -> (Folder, Inputs) {
    let folder = Folder::new(
        name,
        &[
            ("lib/src/api.rs", api),
            ("shapes/Cargo.toml", ""),
            ("shapes/src/lib.rs", lib),
            (
                "shapes/src/geometry.rs",
                "use crate::Meters; pub(crate) const CORNERS: usize = 4;
                 #[brokers::data] pub struct Point { pub x: Meters, pub y: crate::Meters }",
            ),
        ],
    );
    let mut inputs = folder.inputs();
    inputs.manifest_dir = folder.0.join("lib");
    inputs.crates = vec![("shapes".into(), "../shapes/src/lib.rs".into())];
    (folder, inputs)
}

const SHAPES: &str = "
    pub mod geometry;
    pub use geometry::Point;
    #[brokers::data] pub struct Meters(pub f64);
    pub type Outline = [Point; geometry::CORNERS];
    #[brokers::error] pub enum Refused { Flat, Far { from: Point } }
    #[brokers::event(api)] pub struct Moved { pub to: Point }
    #[brokers::request(api)] pub struct Move { pub to: Point }
    #[cfg(feature = \"solid\")] pub mod solid { #[brokers::data] pub struct Cube { pub edge: crate::Meters } }
    pub struct Plain { pub x: i32 }
    #[cfg(test)] mod tests;
";

#[test]
fn types_of_other_crates_are_found_and_nothing_else_of_them_is_exported() {
    let (_folder, inputs) = with_shapes(
        "crates",
        "use brokers::{event, request};
         use shapes::{Outline, geometry};
         pub mod inner { pub use shapes::*; }
         #[request(api, returns = Vec<Outline>, error = ::shapes::Refused)] pub struct Find { pub near: inner::Point }
         #[event(api)] pub struct Seen { pub at: shapes::geometry::Point, pub also: geometry::Point }",
        SHAPES,
    );
    let loaded = load(&inputs);
    assert_eq!(loaded.files_read().len(), 3);
    let model = loaded.into_model().unwrap_or_else(|report| panic!("{}", report.cargo_lines().join("\n")));
    let mut names = type_names(&model);
    names.sort();
    assert_eq!(names, ["shapes::Meters", "shapes::Outline", "shapes::Refused", "shapes::geometry::Point"]);
    assert_eq!((model.requests.len(), model.events.len()), (1, 1));
}

#[test]
fn the_same_shape_has_the_same_fingerprint_in_whichever_crate_it_is_declared() {
    let api = "#[brokers::event(api)] pub struct Seen { pub at: shapes::Point }";
    let (_folder, inputs) = with_shapes("crates-print", api, SHAPES);
    let own = "#[brokers::data] pub struct Meters(pub f64);
        #[brokers::data] pub struct Point { pub x: Meters, pub y: Meters }
        #[brokers::event(api)] pub struct Seen { pub at: Point }";
    assert_eq!(model(&inputs).events[0].fingerprint.to_string(), fingerprint(own));
}

#[test]
fn mistakes_about_other_crates_have_a_place_and_a_way_out() {
    let api = "use brokers::{data, event};
use shapes::solid::Cube;
use units::Kelvin;
#[data] pub struct Meters(pub f32);
#[event(api)]
pub struct Seen {
    pub cube: Cube,
    pub kelvin: Kelvin,
    pub second: clock::Second,
    pub moved: shapes::Moved,
    pub plain: shapes::Plain,
    pub missing: shapes::Missing,
    pub ours: Meters,
    pub point: shapes::Point,
}
";
    let (_folder, mut inputs) = with_shapes("crates-wrong", api, SHAPES);
    let said = report(&inputs);
    for expected in [
        "../shapes/src/lib.rs:9:11: whether `feature = \"solid\"` holds in `shapes` cannot be known",
        "the type `Kelvin` is not in the declaration files",
        ".crate_declarations(\"units\", \"../units/src/lib.rs\")",
        "the type `clock::Second` is not in the declaration files",
        ".crate_declarations(\"clock\", \"../clock/src/lib.rs\")",
        "`Moved` is an event, which cannot be part of something else",
        "the struct `Plain` is not declared with `#[data]`",
        "write `#[data]` above it, at ../shapes/src/lib.rs:10:16",
        "the type `shapes::Missing` is not in the declaration files",
        "two declarations are called `Meters`, and other languages see no modules",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    inputs.crates = [
        ("my-shapes", "../shapes/src/lib.rs"),
        ("std", "../shapes/src/lib.rs"),
        ("the_lib", "src/api.rs"),
        ("far", "/nowhere/src/lib.rs"),
        ("gone", "../shapes/src/gone.rs"),
        ("odd", "../shapes/lib.rs"),
        ("one", "../shapes/src/lib.rs"),
    ]
    .map(|(name, file)| (name.to_owned(), file.into()))
    .to_vec();
    let said = report(&inputs);
    for expected in [
        "build.rs: `my-shapes` cannot be the name of another crate",
        "Rust calls it `my_shapes`",
        "build.rs: `std` cannot be the name of another crate",
        "it is this crate: write `.declarations(\"src/api.rs\")`",
        "build.rs: /nowhere/src/lib.rs belongs to no crate",
        "build.rs: the declarations in ../shapes/src/gone.rs cannot be read",
        "build.rs: ../shapes/lib.rs is not a Rust file in src/",
        "build.rs: ../shapes/src/lib.rs is said to be of two crates",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
}

#[test]
fn files_that_cannot_be_read_are_mistakes_of_the_build_script() {
    let folder = Folder::new("unreadable", &[("api.rs", "")]);
    let mut inputs = folder.inputs();
    inputs.declarations = ["src/api.rs", "api.rs"].map(PathBuf::from).to_vec();
    let report = report(&inputs);
    assert!(report.contains("build.rs: the declarations in src/api.rs cannot be read"), "{report}");
    assert!(report.contains("build.rs: api.rs is not a Rust file in src/"), "{report}");
    inputs.declarations.clear();
    assert!(self::report(&inputs).contains("build.rs: no file with declarations was named"));
    // A file that is written later has to be noticed.
    inputs.declarations.push("src/api.rs".into());
    assert_eq!(load(&inputs).files_read(), [folder.0.join("src/api.rs")]);
}

#[test]
fn types_come_as_declared_but_each_after_what_it_is_made_of() {
    let model = load_text(
        "order",
        "use brokers::{data, event};
         #[data] pub struct Outer { pub last: Last, pub first: First }
         #[data] pub struct First(pub u8);
         #[data] pub struct Unreached(pub u8);
         #[data] pub struct Last(pub u8);
         #[event(api)] pub struct Two { pub first: First }
         #[event(api)] pub struct One { pub outer: Outer }
         #[event] pub struct Local { pub unreached: Unreached }",
    );
    assert_eq!(type_names(&model), ["crate::api::Last", "crate::api::First", "crate::api::Outer"]);
    assert_eq!(model.events.iter().map(|event| event.path.name.as_str()).collect::<Vec<_>>(), ["Two", "One"]);
}

#[test]
fn types_made_of_themselves_are_marked_and_refer_to_each_other() {
    let model = load_text(
        "circle",
        "use brokers::{data, event};
         #[data] pub struct Even { pub odd: Option<Box<Odd>>, pub plain: Plain }
         #[data] pub struct Odd { pub evens: Evens }
         pub type Evens = std::collections::BTreeMap<String, Even>;
         #[data] pub struct Outer { pub even: Even }
         #[data] pub struct Plain { pub x: i32 }
         #[event(api)] pub struct Seen { pub outer: (Outer,) }",
    );
    let name = |id: &crate::model::TypeId| model.ty(*id).path.name.clone();
    let marks: Vec<_> = model.types.iter().map(|decl| (decl.path.name.as_str(), decl.is_recursive)).collect();
    assert_eq!(marks, [("Evens", true), ("Odd", true), ("Plain", false), ("Even", true), ("Outer", false)]);
    let TypeKind::Alias(TypeRef::Map { value, ordered: true, .. }) = &model.types[0].kind else { panic!() };
    let TypeRef::Named(even) = &**value else { panic!() };
    assert_eq!(name(even), "Even");
    let TypeKind::Struct(fields) = &model.ty(*even).kind else { panic!() };
    let TypeRef::Option(odd) = &fields[0].ty else { panic!() };
    let TypeRef::Boxed(odd) = &**odd else { panic!() };
    assert!(matches!(&**odd, TypeRef::Named(id) if name(id) == "Odd"));
    let TypeRef::Tuple(outer) = &model.events[0].fields[0].ty else { panic!() };
    assert!(matches!(&outer[..], [TypeRef::Named(id)] if name(id) == "Outer"));
}

#[test]
fn types_are_what_they_say() {
    let model = load_text(
        "types",
        "use brokers::{data, event};
         type Unused = std::rc::Rc<u8>;
         pub type Byte = u8;
         pub const N: usize = 2 * (1 + 2);
         #[data] pub enum Kind { A, B = 7, #[cfg(windows)] W, C }
         #[data] #[non_exhaustive] pub enum Shape { Point, Circle(f64, r#type), Named { r#as: String } = -3, Last }
         #[data] pub struct r#type { pub x: std::string::String }
         #[event(api)]
         pub struct Seen {
             pub bytes: Vec<u8>, pub aliased: Vec<Byte>, pub nested: Vec<Vec<u8>>, pub array: [u8; N],
             pub maybe: Option<(bool)>, pub kind: Kind, pub shape: Shape,
             #[cfg(windows)] pub window: Missing,
         }",
    );
    let fields: Vec<&TypeRef> = model.events[0].fields.iter().map(|field| &field.ty).collect();
    assert_eq!(fields[0], &TypeRef::Bytes);
    assert_eq!(fields[1], &TypeRef::Bytes);
    assert_eq!(fields[2], &TypeRef::Vec(Box::new(TypeRef::Bytes)));
    assert!(matches!(fields[3], TypeRef::Array(_, 6)));
    assert_eq!(fields[4], &TypeRef::Option(Box::new(TypeRef::Bool)));
    assert_eq!(fields.len(), 7);
    let kind = |name: &str| &model.types.iter().find(|ty| ty.path.name == name).unwrap().kind;
    let TypeKind::Enum(variants) = kind("Kind") else { panic!() };
    let numbers = variants.iter().map(|EnumVariant { name, value, .. }| (name.as_str(), *value));
    assert_eq!(numbers.collect::<Vec<_>>(), [("A", 0), ("B", 7), ("C", 8)]);
    let TypeKind::Union(variants) = kind("Shape") else { panic!() };
    let tags: Vec<_> = variants.iter().map(|variant| (variant.tag, variant.is_tuple, variant.fields.len())).collect();
    assert_eq!(tags, [(0, false, 0), (1, true, 2), (-3, false, 1), (-2, false, 0)]);
    assert_eq!(variants[1].fields[1].name, "field1");
    assert_eq!(variants[2].fields[0].name, "as");
}

#[test]
fn docs_are_kept_line_by_line() {
    let model = load_text(
        "docs",
        "/// First.
         ///
         ///  - indented
         #[brokers::event(api)]
         pub struct Seen {
             /** In a
                 block. */
             pub x: i32,
             pub y: i32,
         }",
    );
    assert_eq!(model.events[0].docs, ["First.", "", " - indented"]);
    assert_eq!(model.events[0].fields[0].docs[0], "In a");
    assert!(model.events[0].fields[1].docs.is_empty());
}

#[test]
fn the_request_for_shutdown_is_not_exported() {
    let folder = Folder::new(
        "shutdown",
        &[(
            "src/api.rs",
            "use brokers::request; #[request(api)] pub struct Shutdown; #[request(api)] pub struct Start;",
        )],
    );
    let mut inputs = folder.inputs();
    inputs.shutdown = Some("Shutdown".into());
    inputs.initialize = Some("Start".into());
    let model = model(&inputs);
    assert_eq!(model.requests.len(), 1);
    assert_eq!(model.library.shutdown.unwrap().to_string(), "crate::api::Shutdown");
    assert_eq!(model.library.initialize.as_deref(), Some("Start"));
}

#[test]
fn how_something_is_queued_and_answered_in_process_is_not_part_of_the_interface() {
    let plain = "use brokers::{event, multi_request, request, signal};
        #[event(api)] pub struct Seen { pub id: i64 }
        #[request(api, returns = String)] pub struct GetName { pub id: i64 }
        #[signal(api)] pub struct Poke;";
    let mut said = plain.to_owned();
    for (from, to) in [
        ("event(api)", "event(api, capacity = 64, policy = wait(10ms))"),
        ("returns = String", "returns = String, sync"),
        ("signal(api)", "signal(api, capacity = 8)"),
    ] {
        said = said.replace(from, to);
    }
    said.push_str(
        "#[multi_request(mt, returns = std::rc::Rc<str>)] struct AskAll; #[multi_request] struct AskOwn(usize);",
    );
    let [plain, said] = [("plain", plain), ("said", &said)].map(|(name, text)| load_text(name, text));
    assert_eq!(format!("{:?}", plain.requests), format!("{:?}", said.requests));
    assert_eq!(format!("{:?}", plain.events), format!("{:?}", said.events));
    assert_eq!(format!("{:?}", plain.signals), format!("{:?}", said.signals));
    let waiting = load_text("waiting", "#[brokers::request(api, capacity = 3)] pub struct GetName;");
    let plain = load_text("alike", "#[brokers::request(api)] pub struct GetName;");
    assert_eq!(format!("{:?}", plain.requests), format!("{:?}", waiting.requests));
}

#[test]
fn a_deadline_is_told_and_is_not_part_of_the_shape() {
    let text = "#[brokers::request(api, deadline = 2s)] pub struct GetName;";
    let [declared, plain] = [("hurry", text), ("no_hurry", &text.replace(", deadline = 2s", ""))]
        .map(|(name, text)| load_text(name, text).requests.remove(0));
    assert_eq!((declared.deadline, plain.deadline), (Some(Duration::from_secs(2)), None));
    assert_eq!(declared.fingerprint, plain.fingerprint);
    let folder = Folder::new("deadline", &[("src/api.rs", text)]);
    let mut inputs = folder.inputs();
    inputs.deadline = Some(Duration::from_millis(1500));
    assert_eq!(model(&inputs).library.deadline, inputs.deadline);
    inputs.deadline = Some(Duration::ZERO);
    assert!(report(&inputs).contains("`.deadline(…)` is no time at all"));
}

/// The fingerprint of the event in a declaration.
fn fingerprint(text: &str) -> String {
    // Tests run side by side: each call has a folder of its own.
    static CALLS: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let call = CALLS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    load_text(&format!("fingerprint-{call}"), text).events[0].fingerprint.to_string()
}

#[test]
fn fingerprints_are_of_the_shape_and_everything_it_reaches() {
    let declaration = "use brokers::{data, event};
        /// Docs.
        #[data] pub enum Kind { A, B }
        #[data] pub struct Inner { pub kind: Kind, pub size: u32 }
        #[event(api)] pub struct Seen { pub inner: Vec<Inner> }";
    let before = fingerprint(declaration);
    for (from, to) in [
        ("A, B", "B, A"),
        ("A, B", "A, C"),
        ("A, B", "A, B = 2"),
        ("A, B", "A, B, C"),
        ("A, B", "A, B(u8)"),
        ("size: u32", "size: i32"),
        ("size: u32", "length: u32"),
        ("pub kind: Kind, pub size: u32", "pub size: u32, pub kind: Kind"),
        ("Vec<Inner>", "Option<Inner>"),
        ("struct Seen", "struct Met"),
    ] {
        assert_ne!(before, fingerprint(&declaration.replace(from, to)), "{from} → {to}");
    }
    for (from, to) in [
        ("Docs.", "Other docs."),
        ("size: u32", "size: Size"),
        ("A, B }", "A = 0, B }"),
        ("#[event", "#[data] pub struct More(pub u8); #[event(api)] pub struct Z(); #[event"),
    ] {
        let changed = declaration.replace(from, to).replace("pub struct Z();", "pub struct Z { pub more: More }");
        let text = format!("{changed} pub type Size = u32;");
        let seen = load_text(&format!("same-{to}").replace(|c: char| !c.is_alphanumeric(), "-"), &text);
        let seen = seen.events.iter().find(|event| event.path.name == "Seen").unwrap();
        assert_eq!(before, seen.fingerprint.to_string(), "{from} → {to}");
    }
}

#[test]
fn fingerprints_of_types_made_of_themselves_are_of_their_whole_shape() {
    let declaration = "use brokers::{data, event};
        #[data] pub struct Even { pub odd: Option<Box<Odd>> }
        #[data] pub struct Odd { pub even: Option<Box<Even>>, pub tag: String }
        #[event(api)] pub struct Seen { pub even: Even, pub at: (std::time::Duration, HashMap<String, i32>) }";
    let before = fingerprint(declaration);
    for (from, to) in [
        ("tag: String", "tag: char"),
        ("tag: String", "name: String"),
        ("Option<Box<Even>>", "Vec<Even>"),
        ("Option<Box<Odd>>", "Box<Odd>"),
        ("Option<Box<Even>>", "Option<Box<Odd>>"),
        ("HashMap<String, i32>", "BTreeMap<String, i32>"),
        ("HashMap<String, i32>", "HashMap<char, i32>"),
        ("Duration", "SystemTime"),
    ] {
        assert_ne!(before, fingerprint(&declaration.replace(from, to)), "{from} → {to}");
    }
}

#[test]
fn fingerprints_stay_from_version_to_version() {
    // Libraries and wrappers made by different versions of this generator meet: the text that is hashed must not change.
    assert_eq!(
        fingerprint("#[brokers::event(api)] pub struct Seen { pub id: i64, pub name: String }"),
        "dcb52f2aad603c13"
    );
}

#[test]
fn enums_marked_so_may_get_more_variants() {
    let open = "#[brokers::data] #[non_exhaustive] pub enum Kind { A, B }
                #[brokers::event(api)] pub struct Seen { pub kind: Kind }";
    assert_eq!(fingerprint(open), fingerprint(&open.replace("A, B", "A, B, C")));
    assert_ne!(fingerprint(open), fingerprint(&open.replace("#[non_exhaustive]", "")));
}

#[test]
fn libraries_cannot_have_names_that_mean_something_else() {
    let folder = Folder::new("names", &[("src/api.rs", "#[brokers::request(api)] pub struct Start;")]);
    let mut inputs = folder.inputs();
    let taken =
        ["c", "m", "std", "json", "asyncio", "time", "exit", "thread_local", "import", "lambda", "min", "brokers"];
    for name in taken {
        inputs.name = name.into();
        assert!(report(&inputs).contains("means something else in C, C++ or Python"), "{name}");
    }
    for name in ["mylib", "timer", "device_monitor", "jsonl"] {
        inputs.name = name.into();
        assert_eq!(report(&inputs), "", "{name}");
    }
}
