//! What a table may say, and that a mistake in one is told by its case and its place.

use super::*;

const SCHEMA: &str = r#"{
  "library": "lib",
  "types": [
    {"name": "Color", "kind": "enum", "variants": [{"name": "Red", "value": 1}, {"name": "Blue", "value": -7}]},
    {"name": "Item", "kind": "struct", "fields": [
      {"name": "name", "type": "string"},
      {"name": "color", "type": {"named": "Color"}},
      {"name": "sizes", "type": {"vec": "u8"}}
    ]},
    {"name": "Shape", "kind": "union", "variants": [
      {"name": "Circle", "tag": 0, "fields": [{"name": "radius", "type": "f64"}]},
      {"name": "Pair", "tag": 1, "fields": [{"name": "field0", "type": "i8"}, {"name": "field1", "type": "bool"}]},
      {"name": "Empty", "tag": 2, "fields": []}
    ]},
    {"name": "Bad", "kind": "union", "error": true, "variants": [
      {"name": "Missing", "tag": 0, "fields": [{"name": "id", "type": "i64"}]}
    ]}
  ],
  "requests": [
    {"name": "EchoU8", "params": [{"name": "value", "type": "u8"}], "returns": "u8", "error": null},
    {"name": "EchoItem", "params": [{"name": "value", "type": {"named": "Item"}}], "returns": {"named": "Item"}},
    {"name": "EchoShape", "params": [{"name": "value", "type": {"named": "Shape"}}], "returns": {"named": "Shape"}},
    {"name": "EchoMap", "params": [{"name": "value", "type": {"map": "bool", "key": {"named": "Color"}, "ordered": true}}],
     "returns": {"map": "bool", "key": {"named": "Color"}, "ordered": true}},
    {"name": "EchoMaybe", "params": [{"name": "value", "type": {"option": {"option": "char"}}}],
     "returns": {"option": {"option": "char"}}},
    {"name": "EchoText", "params": [{"name": "value", "type": "string"}], "returns": "string"},
    {"name": "EchoTime", "params": [{"name": "value", "type": "duration"}], "returns": "duration"},
    {"name": "FailWithMissing", "params": [{"name": "id", "type": "i64"}], "returns": "unit", "error": "Bad"},
    {"name": "Sum", "params": [], "returns": "i64"}
  ],
  "events": [{"name": "PairHeard", "fields": [{"name": "one", "type": "i32"}]}],
  "signals": [
    {"name": "SendPair", "fields": [{"name": "one", "type": "i32"}]},
    {"name": "Prod", "fields": []}
  ]
}"#;

/// What a table with this one case is read as.
fn one(case: &str) -> (Vec<Value>, Option<Value>, Vec<Language>) {
    let schema = Schema::read(SCHEMA);
    let cases = read(&schema, &format!("[{case}]"));
    let case = &cases[0];
    let outcome = match &case.outcome {
        Outcome::Gives(value) | Outcome::Fails(value) => Some(value.clone()),
        Outcome::Hears(_, fields) => Some(Value::Parts(fields.clone())),
        Outcome::Refused(_) => None,
    };
    (case.with.clone(), outcome, case.languages.clone())
}

fn text(piece: &str, times: usize) -> Value {
    Value::Text { piece: piece.into(), times }
}

#[test]
fn what_is_not_mentioned_is_plain() {
    let (with, outcome, languages) = one(r#"{"name": "x", "call": "EchoItem", "with": {"value": {"name": "n"}}}"#);
    let red = Value::Enum { place: 0, number: 1 };
    let item = Value::Parts(vec![text("n", 1), red, Value::List { items: Vec::new(), times: 1 }]);
    assert_eq!(with, std::slice::from_ref(&item));
    assert_eq!(outcome, Some(item));
    assert_eq!(languages, Language::ALL);
    let (with, ..) = one(r#"{"name": "x", "call": "EchoShape"}"#);
    assert_eq!(with, [Value::Union { place: 0, fields: vec![Value::Float(0)] }]);
}

#[test]
fn variants_have_their_data_by_name_or_by_place() {
    let read = |value: &str| one(&format!(r#"{{"name": "x", "call": "EchoShape", "with": {{"value": {value}}}}}"#)).0;
    assert_eq!(read("\"Empty\""), [Value::Union { place: 2, fields: Vec::new() }]);
    let circle = Value::Union { place: 0, fields: vec![Value::Float(1.5_f64.to_bits())] };
    assert_eq!(read(r#"{"Circle": {"radius": 1.5}}"#), [circle]);
    let pair = Value::Union { place: 1, fields: vec![Value::Int(-1), Value::Bool(true)] };
    assert_eq!(read(r#"{"Pair": [-1, true]}"#), [pair]);
}

#[test]
fn options_of_options_say_which_of_them_is_none() {
    let read = |value: &str| one(&format!(r#"{{"name": "x", "call": "EchoMaybe", "with": {{"value": {value}}}}}"#)).0;
    let some = |inner| Value::Option(Some(Box::new(inner)));
    assert_eq!(read("null"), [Value::Option(None)]);
    assert_eq!(read(r#"{"some": null}"#), [some(Value::Option(None))]);
    assert_eq!(read(r#"{"some": "x"}"#), [some(some(Value::Char('x')))]);
}

#[test]
fn maps_come_back_sorted_by_the_numbers_of_variants_with_the_last_of_equal_keys() {
    let (with, outcome, _) =
        one(r#"{"name": "x", "call": "EchoMap", "with": {"value": [["Red", true], ["Blue", true], ["Red", false]]}}"#);
    let [red, blue] = [(0, 1), (1, -7)].map(|(place, number)| Value::Enum { place, number });
    let entries = |entries: &[(&Value, bool)]| {
        Value::Map(entries.iter().map(|(key, value)| ((*key).clone(), Value::Bool(*value))).collect())
    };
    assert_eq!(with, [entries(&[(&red, true), (&blue, true), (&red, false)])]);
    assert_eq!(outcome, Some(entries(&[(&blue, true), (&red, false)])));
}

#[test]
fn outcomes_follow_from_names() {
    let (_, outcome, _) = one(r#"{"name": "x", "call": "FailWithMissing", "with": {"id": 5}}"#);
    assert_eq!(outcome, Some(Value::Union { place: 0, fields: vec![Value::Int(5)] }));
    let (_, outcome, _) = one(r#"{"name": "x", "send": "SendPair", "with": {"one": 5}}"#);
    assert_eq!(outcome, Some(Value::Parts(vec![Value::Int(5)])));
    let (.., languages) = one(r#"{"name": "x", "call": "EchoU8", "refused": "value"}"#);
    assert_eq!(languages, [Language::C, Language::Cpp, Language::Python]);
}

#[test]
fn languages_are_those_that_can_write_the_value() {
    one(r#"{"name": "x", "call": "EchoU8", "with": {"value": 256}, "refused": "value", "in": ["python"]}"#);
    one(r#"{"name": "x", "call": "EchoTime", "with": {"value": {"nsec": 1}}, "in": ["rust", "c", "cpp"]}"#);
    one(r#"{"name": "x", "call": "EchoText", "with": {"value": {"null": 5}}, "refused": "value", "in": ["c"]}"#);
    one(
        r#"{"name": "x", "call": "EchoText", "with": {"value": {"raw": "ff"}}, "refused": "value", "in": ["c", "cpp"]}"#,
    );
}

/// Every mistake, and what its message has to say besides the name of the case.
const MISTAKES: &[(&str, &str)] = &[
    (r#""cal": "EchoU8""#, "`cal` means nothing"),
    (r#""call": "EchoU9""#, "there is no request `EchoU9`"),
    (r#""send": "EchoU8""#, "there is no signal `EchoU8`"),
    (r#""call": "EchoU8", "send": "Prod""#, "either `call` or `send`"),
    (r#""with": {}"#, "either `call` or `send`"),
    (r#""call": "EchoU8", "with": {"valu": 1}"#, "with: there is no `valu`; there are [value]"),
    (r#""call": "EchoU8", "with": 1"#, "with: an object is expected"),
    (r#""call": "EchoU8", "with": {"value": "1"}"#, "with.value: a whole number is expected"),
    (r#""call": "EchoU8", "with": {"value": 1.5}"#, "with.value: a whole number is expected"),
    (r#""call": "EchoU8", "with": {"value": 256}"#, "with.value: 256, which is out of the range of u8"),
    (r#""call": "EchoU8", "gives": true"#, "gives: a whole number is expected"),
    (r#""call": "EchoU8", "gives": 1, "refused": "value""#, "only one of gives, refused"),
    (r#""call": "EchoU8", "hears": {}"#, "`hears` does not go"),
    (r#""call": "EchoU8", "fails": 1"#, "fails: a text is expected"),
    (r#""call": "EchoU8", "refused": 5"#, "`refused` has to be a text"),
    (r#""call": "EchoU8", "refused": "value", "in": ["rust"]"#, "in Rust nothing is refused"),
    (r#""call": "EchoU8", "in": ["c++"]"#, "`in` has \"c++\""),
    (r#""call": "EchoU8", "in": ["c", "c"]"#, "`in` has c twice"),
    (r#""call": "EchoU8", "in": []"#, "`in` is a list of languages"),
    (r#""call": "EchoItem", "with": {"value": {"color": "Green"}}"#, "with.value.color: there is no variant `Green`"),
    (r#""call": "EchoItem", "with": {"value": {"sizes": [1, 2, "x"]}}"#, "with.value.sizes[2]: a whole number"),
    (r#""call": "EchoItem", "with": {"value": {"sizes": {"repeat": [1]}}}"#, "with.value.sizes: this has the keys"),
    (
        r#""call": "EchoItem", "with": {"value": {"sizes": {"repeat": [1], "times": -1}}}"#,
        "with.value.sizes: how many?",
    ),
    (r#""call": "EchoItem", "with": {"value": {"color": {"raw": 9}}}"#, "cannot be written in rust"),
    (r#""call": "EchoShape", "with": {"value": "Circle"}"#, "with.value: `Circle` has data"),
    (r#""call": "EchoShape", "with": {"value": "Square"}"#, "with.value: there is no variant `Square`"),
    (r#""call": "EchoShape", "with": {"value": {"Circle": [1]}}"#, "with.value.Circle: that is not the number"),
    (r#""call": "EchoShape", "with": {"value": {"Pair": [1]}}"#, "with.value.Pair: that is not the number"),
    (r#""call": "EchoShape", "with": {"value": {"Circle": {"r": 1}}}"#, "with.value.Circle: there is no `r`"),
    (r#""call": "EchoShape", "with": {"value": {}}"#, "with.value: one variant is expected"),
    (r#""call": "EchoMap", "with": {"value": [["Red"]]}"#, "with.value[0]: a pair is expected"),
    (r#""call": "EchoMap", "with": {"value": {"count": 3, "value": true}}"#, "only integer keys can be counted"),
    (r#""call": "EchoMaybe", "with": {"value": "x"}"#, "with.value: null or {\"some\": …} is expected"),
    (r#""call": "EchoMaybe", "with": {"value": {"some": "xy"}}"#, "with.value: a text of one character"),
    (r#""call": "EchoText", "with": {"value": {"null": 5}}"#, "a null pointer cannot be written in rust"),
    (r#""call": "EchoTime", "with": {"value": {"seconds": 5}}"#, "with.value: there is no `seconds`"),
    (r#""call": "EchoTime", "with": {"value": {"nsec": 1}}"#, "cannot be written in python"),
    (r#""call": "EchoTime", "with": {"value": {"sec": -1}}"#, "cannot be written in rust"),
    (r#""call": "FailWithMissing", "fails": "Found""#, "fails: there is no variant `Found`"),
    (r#""call": "Sum""#, "what comes of it?"),
    (r#""send": "Prod""#, "no event belongs to `Prod`"),
    (r#""send": "SendPair", "hears": {"two": 2}"#, "hears: there is no `two`"),
    (r#""send": "SendPair", "gives": 1"#, "`gives` does not go"),
];

#[test]
fn every_mistake_is_told_by_its_case_and_its_place() {
    for (case, expected) in MISTAKES {
        let case = format!(r#"{{"name": "the case", {case}}}"#);
        let outcome = std::panic::catch_unwind(|| one(&case));
        let message = *outcome.expect_err(&case).downcast::<String>().expect("a formatted message");
        assert!(message.contains("the case") && message.contains(expected), "{case}\n  {message}\n  {expected}");
    }
}

#[test]
#[should_panic(expected = "case `a-b`: another one is called `a b`, which is the same in a program")]
fn names_are_told_apart_in_every_language() {
    let schema = Schema::read(SCHEMA);
    read(&schema, r#"[{"name": "a b", "call": "EchoU8"}, {"name": "a-b", "call": "EchoU8"}]"#);
}
