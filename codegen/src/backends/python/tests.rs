//! What the Python backend makes of types that are made of themselves, and of maps, tuples and times.

use super::*;
use crate::load::{Cfg, Inputs, load};

/// The model of a declaration file.
pub(crate) fn model(test: &str, source: &str) -> Model {
    let folder = std::env::temp_dir().join(format!("brokers-python-{}-{test}", std::process::id()));
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("src/api.rs"), source).unwrap();
    let inputs = Inputs {
        name: "lib".into(),
        version: "1.2.3".into(),
        description: String::new(),
        package: "lib".into(),
        crate_name: "lib".into(),
        manifest_dir: folder.clone(),
        declarations: vec!["src/api.rs".into()],
        crates: Vec::new(),
        initialize: None,
        require_initialized: false,
        shutdown: None,
        deadline: None,
        cfg: Cfg::from_variables([]),
    };
    let model = load(&inputs).into_model();
    std::fs::remove_dir_all(folder).unwrap();
    model.unwrap_or_else(|report| panic!("{}", report.cargo_lines().join("\n")))
}

const CIRCLE: &str = "
    pub type Kids = BTreeMap<Id, Twig>;
    #[data] pub struct Twig(pub Box<Node>);
    #[data] pub struct Node { pub kids: Kids, pub at: SystemTime }
    #[data] pub struct Chain { pub next: Option<Box<Chain>>, pub after: Duration, pub pair: (i32, Color) }
    #[data] pub struct Id(pub u64);
    #[data] pub enum Color { Red, Green }
    #[request(api, returns = Chain)] pub struct Ask { pub twig: Twig, pub colors: HashMap<Color, (Color, Vec<Id>)> }
";

#[test]
fn names_in_a_circle_come_after_the_names_they_are_made_of() {
    let model = model("names", CIRCLE);
    let named: Vec<_> = named(&model, &shapes::shapes(&model)).into_iter().map(|one| one.name).collect();
    let place = |name: &str| named.iter().position(|other| other == name).unwrap();
    assert_eq!(named.len(), 3);
    assert!(place("Kids") > place("Twig") && place("Kids") > place("Id"), "{named:?}");
}

#[test]
fn hints_are_wide_for_arguments_and_narrow_for_results() {
    let model = model("hints", CIRCLE);
    let shapes = shapes::shapes(&model);
    let request = &shapes.requests[0];
    assert_eq!(request.params[0].taken, "Twig");
    assert_eq!(request.params[1].taken, "Mapping[Color, tuple[Color | int, Sequence[Id]]]");
    assert_eq!(request.params[1].given, "dict[Color, tuple[Color, list[Id]]]");
    let class = |name: &str| shapes.classes.iter().find(|class| class.name == name).unwrap();
    let hints: Vec<_> = class("Chain").fields.iter().map(|field| field.given.as_str()).collect();
    assert_eq!(hints, ["Chain | None", "_datetime.timedelta", "tuple[int, Color]"]);
    assert_eq!(class("Node").fields[0].given, "Kids");
}

#[test]
fn only_what_is_in_a_circle_counts_levels_and_only_what_has_no_map_is_hashed() {
    let model = model("levels", CIRCLE);
    let shapes = shapes::shapes(&model);
    let mut classes: Vec<_> =
        shapes.classes.iter().map(|class| (class.name.as_str(), class.is_recursive, class.is_hashable)).collect();
    classes.sort();
    assert_eq!(classes, [("Chain", true, true), ("Node", true, false)]);
    let newtypes: Vec<_> = shapes.newtypes.iter().map(|one| (one.name.as_str(), one.is_recursive)).collect();
    assert!(newtypes.contains(&("Twig", true)) && newtypes.contains(&("Id", false)), "{newtypes:?}");
}
