//! A library whose names mean something else in other languages, and whose types come in part from another crate: built
//! as an author builds it, and then compiled, linked and imported as its users do.

use std::path::{Path, PathBuf};
use std::process::Command;

use heck::ToUpperCamelCase;

/// Names as fields, parameters, requests, variants and types.
const NAMES: &str = "
    alignas alignof asm auto break case const constexpr continue default do double else enum extern false float for goto
    if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch thread_local
    true typedef typeof typeof_unqual union unsigned void volatile while
    and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast
    consteval constinit decltype delete dynamic_cast explicit export final friend import module mutable namespace new
    noexcept not not_eq operator or or_eq override private protected public reinterpret_cast requires static_cast template
    this throw try typeid typename using virtual wchar_t xor xor_eq
    alloca assert complex errno imaginary major makedev minor noreturn offsetof stderr stdin stdout unreachable
    i386 linux sun unix vax cdecl far hyper interface max min near pascal small check emit environ foreach forever require
    signals slots verify
    as async await cls def del elif except finally from global in is lambda match nonlocal pass print raise type with yield
    own std brokers detail value name names tag visit arena view at fields message lower to_dict from_dict mro replace args
    status status_name variant argument timeout ctx out error user_data handle options callback client request event answer
    owner instance stop py slf fn impl use mod move dyn box macro gen abstract become priv unsized loop trait where
    copy object list dict tuple property len hash repr format id input
";

/// Names as requests. Each costs the compiler much more than a field does.
const METHODS: &str = "goto new xor asm bitand co_yield from emit register aclose has error_ gen";

/// Names as variants and types only: they stay as they are written.
const CAPITALS: &str = "
    NULL EOF NAN INFINITY OVERFLOW DOMAIN ERROR TRUE FALSE BOOL IN OUT DELETE CONST EINVAL SIGINT SEEK_SET INT_MAX I FILE
";

/// Names as variants: what unions are made of, and Python's constants.
const VARIANTS: &str = "Abi Tag Union Variant Value Name None True False Always Success Kind Timeout Any";

/// Names as types and as variants with data, of which each is a struct.
const TYPES: &str = "
    alignas and_eq break char8_t class co_await co_return const_cast errno final get_if import is lambda linux match max min
    module namespace nullptr or own print signals static_assert stdin template thread_local typename unix value virtual
    wchar_t xor_eq args status mro to_dict int32_t toString brokers enum type
    Any Buffer Busy Callable CallbackException Client Exception ExceptionHook Failure Generic HardError Mapping NewType
    ProviderError ProviderMessage Result Seq Sequence Subscription TimeoutError TypeVar
";

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split_whitespace()
}

/// The declaration file.
fn declarations() -> String {
    let fields = || -> String {
        let raw = |name: &str| format!("pub r#{name}: i32,\n");
        words(NAMES).map(raw).chain(["pub super_: i32, pub crate_: i32, pub self_: i32".to_owned()]).collect()
    };
    let private = || fields().replace("pub ", "");
    let list = |names: &str, each: fn(&str) -> String| words(names).map(each).collect::<Vec<_>>().join(",\n");
    let requests: String = words(METHODS)
        .map(|name| format!("#[request(api, returns = i32)] pub struct {};\n", name.to_upper_camel_case()))
        .collect();
    let types = || words(TYPES).chain(words(CAPITALS));
    let structs: String =
        types().map(|name| format!("#[data] pub struct r#{name} {{ pub x: i32, pub y: String }}\n")).collect();
    let uses: String =
        types().enumerate().map(|(place, name)| format!("pub field{place}: types::r#{name},\n")).collect();
    format!(
        "#![allow(non_camel_case_types, non_snake_case, deprecated)]
        use brokers::{{data, error, event, lossy, request, signal}};
        use std::time::{{Duration, SystemTime}};
        use shapes::{{self as geometry, Point}};
        #[data] pub struct AllFields {{ {fields} }}
        #[request(api, returns = AllFields)] pub struct AskFields {{ {fields}, pub all: AllFields, pub r#let: Variants }}
        #[event(api)] pub struct TellFields {{ {fields} }}
        #[signal(api)] pub struct PokeFields {{ {fields} }}
        #[data] pub enum Numbers {{ {numbers} }}
        #[data] pub enum Capitals {{ {capitals} }}
        #[data] pub enum Others {{ {others} }}
        #[data] pub enum Variants {{ {variants}, All {{ {private} }} }}
        #[data] pub enum CapitalVariants {{ {capital_variants} }}
        #[data] pub enum OtherVariants {{ {other_variants} }}
        #[error] pub enum Otherwise {{ {other_variants} }}
        #[request(api, returns = OtherVariants, error = Otherwise)] pub struct FailOtherwise {{ pub it: OtherVariants }}
        #[error] pub enum Wrong {{ {variants}, All {{ {private} }} }}
        #[error] pub enum Capitally {{ {capital_variants} }}
        #[error] pub enum WrongNumber {{ {numbers} }}
        #[request(api, returns = Variants, error = Wrong)]
        pub struct AskEnums {{ pub a: Numbers, pub b: Capitals, pub c: Others, pub d: CapitalVariants }}
        #[request(api, error = Capitally)] pub struct FailCapitally;
        #[request(api, error = WrongNumber)] pub struct FailNumbered;
        #[event(api)] pub struct TellTypes {{ {uses} }}
        #[request(api, returns = Vec<types::r#class>)] pub struct AskTypes {{ {uses} }}
        #[request(api, returns = geometry::Outline, error = shapes::Refused)]
        pub struct Around {{ pub at: Point, pub unit: ::shapes::units::Unit, pub by: shapes::units::Meters }}
        #[event(api)] pub struct Moved {{ pub to: Point, pub colors: Vec<shapes::Color> }}
        #[data] #[lossy] pub struct Cut {{ pub at: Option<SystemTime>, pub lengths: Vec<Duration>, pub whole: Whole }}
        #[data] pub struct Whole {{ pub length: Duration }}
        #[request(api, returns = Cut)] pub struct GetCut {{ pub whole: Duration }}
        #[request(api, returns = (SystemTime, Duration))] #[lossy] pub struct GetTimes {{ pub before: Duration }}
        {old} #[request(api)] pub struct GetOld {{ pub it: Old }}
        {old} #[event(api)] pub struct ToldOld {{ pub it: i32 }}
        {old} #[signal(api)] pub struct PokeOld;
        {old} #[data] pub struct Old {{ pub it: i32 }}
        {old} #[error] pub enum OldError {{ Worse }}
        #[request(api, error = OldError)] pub struct FailOld {{ pub it: Old }}
        {requests}
        pub mod types {{ use ::brokers::data; {structs} }}
        ",
        old = r#"#[deprecated(note = "use \"that\" ?? */ \\ instead")]"#,
        fields = fields(),
        private = private(),
        numbers = list(NAMES, |name| format!("r#{name}")),
        capitals = list(CAPITALS, str::to_owned),
        others = list(VARIANTS, str::to_owned),
        variants = list(TYPES, |name| format!("r#{name} {{ it: i32 }}")),
        other_variants = list(VARIANTS, |name| format!("{name}(String)")),
        capital_variants = list(CAPITALS, |name| format!("{name}(String)")),
    )
}

/// The other crate: it knows nothing of the library and nothing of other languages.
const SHAPES: &str = r#"
//! Shapes.
pub mod units;

use brokers::{data, error, event};
use units::Meters;

#[data]
pub struct Point { pub x: Meters, pub y: crate::units::Meters, pub color: Color, pub label: Label }
#[data]
#[derive(Default)]
#[non_exhaustive]
pub enum Color { #[default] Red = 1, Green = 5 }
#[data]
pub struct Label(pub String);
#[data]
#[non_exhaustive]
pub enum Shape { Dot, Circle(Meters), Line { to: Box<Shape> } }
#[error]
#[non_exhaustive]
pub enum Refused { Flat, Far { from: Meters } }
pub const CORNERS: usize = units::TWICE * 2;
pub type Corners = [Color; CORNERS];
#[data]
pub struct Outline { pub corners: Corners, pub points: Vec<Point>, pub shape: Shape, pub first: Option<Label> }
#[event]
pub struct Repainted { pub color: Color }
"#;

const UNITS: &str = r#"
pub(crate) const TWICE: usize = 2;
#[brokers::data]
pub struct Meters(pub f64);
#[brokers::data]
pub enum Unit { Metric, Imperial }
"#;

const SETUP: &str = r#"
pub mod api;

use std::time::{Duration, SystemTime};

use api::{Around, Cut, GetCut, GetTimes, Moved, Whole};
use shapes::{Color, Outline, Refused, Shape, units::{Meters, Unit}};

fn setup(ctx: &brokers::Context) -> Result<(), brokers::SetupError> {
    let context = *ctx;
    Around::provide(ctx, async move |Around { at, unit, by }: Around| {
        if unit == Unit::Imperial {
            return Err(Refused::Far { from: at.x });
        }
        Moved { to: at.clone(), colors: vec![at.color, Color::Green] }.emit(&context);
        let shape = Shape::Line { to: Box::new(Shape::Circle(Meters(by.0))) };
        Ok(Outline { corners: [at.color; 4], first: Some(at.label.clone()), points: vec![at], shape })
    })?;
    GetCut::provide(ctx, async |GetCut { whole }: GetCut| {
        let at = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_nanos(1500));
        Ok(Cut { at, lengths: vec![Duration::from_nanos(2999), Duration::MAX], whole: Whole { length: whole / 3 } })
    })?;
    GetTimes::provide(ctx, async |GetTimes { before }: GetTimes| {
        let year = Duration::from_secs(31_556_952);
        let far = if before.is_zero() { SystemTime::UNIX_EPOCH + year * 20_000 } else { SystemTime::UNIX_EPOCH - before };
        Ok((far, Duration::from_nanos(1)))
    })?;
    Ok(())
}

brokers::export!(setup = setup);
"#;

const C: &str = r#"
#include <assert.h>
#include <complex.h>
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "hard.h"

int main(void) {
    hard_Context ctx;
    const hard_Outline *outline;
    const hard_Error *error;
    hard_Options options = HARD_OPTIONS_INIT;
    hard_Point at = {1.5, 2.5, HARD_COLOR_GREEN, {"here", 4}};
    if (hard_createContext(&options, &ctx, &error) != HARD_OK) return 1;
    if (hard_around(ctx, &at, HARD_UNIT_METRIC, 3.0, &outline, &error) != HARD_OK) return 2;
    if (outline->points.len != 1 || outline->points.ptr[0].y != 2.5 || outline->corners.items[3] != HARD_COLOR_GREEN) return 3;
    if (outline->shape.tag != HARD_SHAPE_LINE || outline->shape.value.line.to->value.circle.field0 != 3.0) return 4;
    if (!outline->first.present || memcmp(outline->first.value.ptr, "here", 4) != 0) return 5;
    hard_free(outline);
    if (hard_around(ctx, &at, HARD_UNIT_IMPERIAL, 3.0, &outline, &error) != HARD_PROVIDER) return 6;
    if (((const hard_Refused *)error->payload)->value.far_.from != 1.5) return 7;
    hard_free(error);
    at.color = 2;
    if (hard_around(ctx, &at, HARD_UNIT_METRIC, 3.0, &outline, &error) != HARD_INVALID_ARGUMENT) return 8;
    hard_free(error);
    return hard_shutdown(ctx);
}
"#;

const CPP: &str = r#"
#include <cassert>
#include <cerrno>
#include <cmath>
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <unistd.h>
#include "hard.hpp"

int main() {
    hard::Hard lib;
    if (!lib.createContext()) return 1;
    const hard::Point at{1.5, 2.5, hard::Color::Green, "here"};
    auto outline = lib.around(at, hard::Unit::Metric, 3.0);
    if (!outline || outline->points.at(0) != at || outline->first != std::optional<std::string>("here")) return 2;
    if (outline->corners != std::array<hard::Color, 4>{at.color, at.color, at.color, at.color}) return 3;
    auto refused = lib.around(at, hard::Unit::Imperial, 3.0);
    if (refused || refused.providerError()->get_if<hard::Refused::Far>()->from != 1.5) return 4;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    if (lib.failOld(hard::Old{1}).status() != hard::Status::NoProvider) return 5;
#pragma GCC diagnostic pop
    hard::AllFields fields{};
    fields.class_ = 1;
    return fields.class_ - 1;
}
"#;

const PYTHON_USE: &str = r#"
import inspect, keyword, pickle, warnings
from datetime import datetime, timedelta, timezone
import hard

with hard.Hard() as lib:
    seen = []
    lib.on_moved(lambda owner, event: seen.append(event))
    at = hard.Point(1.5, 2.5, hard.Color.GREEN, "here")
    outline = lib.around(at, hard.Unit.METRIC, 3.0)
    assert outline.points == [at] and outline.corners == (hard.Color.GREEN,) * 4, outline
    assert outline.shape == hard.Shape.Line(hard.Shape.Circle(3.0)) and outline.first == "here", outline
    try:
        lib.around(at, hard.Unit.IMPERIAL, 3.0)
        raise AssertionError("not refused")
    except hard.Refused.Far as far:
        assert far.from_ == 1.5
    cut = lib.get_cut(timedelta(seconds=3))
    assert cut.at == datetime(1969, 12, 31, 23, 59, 59, 999998, timezone.utc), cut
    assert cut.lengths == [timedelta(microseconds=2), timedelta.max] and cut.whole.length == timedelta(seconds=1), cut
    try:
        lib.get_cut(timedelta(microseconds=1))
        raise AssertionError("cut what is not lossy")
    except hard.Inexpressible as error:
        assert error.argument == "whole.length", error
    assert lib.get_times(timedelta(0)) == (datetime.max.replace(tzinfo=timezone.utc), timedelta(0))
    for before in (timedelta(days=1_100_000), timedelta.max):
        assert lib.get_times(before) == (datetime.min.replace(tzinfo=timezone.utc), timedelta(0))
    for name in "goto new xor asm bitand co_yield from_ emit register aclose_ has_ gen".split():
        assert name in dir(lib), name
    for old in (lambda: lib.get_old(hard.Old(1)), lambda: lib.on_told_old(print), lib.poke_old):
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            try:
                old()
            except hard.NotProvided:
                pass
        assert [(one.category, one.filename) for one in said] == [(DeprecationWarning, "<string>")], said
        assert str(said[0].message).endswith('_old is deprecated: use "that" ?? */ \\ instead'), said[0]
assert [(event.to, event.colors) for event in seen] == [(at, [hard.Color.GREEN, hard.Color.GREEN])]

names = hard.AllFields.__match_args__
fields = hard.AllFields(*range(len(names)))
assert fields.class_ == names.index("class_") and fields.self_ == names.index("self_")
assert hard.AllFields.from_dict(fields.to_dict()) == fields == pickle.loads(pickle.dumps(fields))
assert not [name for name in names if keyword.iskeyword(name)]
assert hard.Capitals.NULL == 0 and hard.Others.ABI == 0
assert hard.OtherVariants.None_("x").to_dict() == {"None": {"field0": "x"}}
assert hard.Wrong.status_("x").status == 1 and hard.Wrong.args_("x").args
assert issubclass(hard.Capitally.ERROR, hard.ProviderError)
for name in hard.__all__:
    assert inspect.isclass(getattr(hard, name)) or callable(getattr(hard, name)), name
    assert not keyword.iskeyword(name), name
compile(open(hard.__file__ + "i").read(), "stub", "exec")
"#;

#[test]
fn hard_names_and_other_crates_come_through_every_compiler() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is in the target folder");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hard-names");
    let out = package.join("out");
    let brokers = here.parent().expect("it is in the workspace");
    let manifest = |name: &str, more: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{more}\n[dependencies]\n")
    };
    let library =
        manifest("hard", "[workspace]\nmembers = [\"shapes\"]\n\n[lib]\ncrate-type = [\"cdylib\", \"rlib\"]\n")
            + &format!("brokers = {{ path = {brokers:?}, features = [\"ffi\"] }}\nshapes.path = \"shapes\"\n\n")
            + &format!("[build-dependencies]\nbrokers-codegen.path = {here:?}\n");
    write(&package, "Cargo.toml", &library);
    write(&package, "shapes/Cargo.toml", &(manifest("shapes", "") + &format!("brokers.path = {brokers:?}\n")));
    write(
        &package,
        "build.rs",
        "fn main() { brokers_codegen::Library::new(\"hard\").declarations(\"src/api.rs\")\
         .crate_declarations(\"shapes\", \"shapes/src/lib.rs\").generate(); }\n",
    );
    write(&package, "src/lib.rs", SETUP);
    write(&package, "src/api.rs", &declarations());
    write(&package, "shapes/src/lib.rs", SHAPES);
    write(&package, "shapes/src/units.rs", UNITS);
    copy(&brokers.join("Cargo.lock"), &package.join("Cargo.lock"));

    let cargo = |folder: &Path| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--offline", "--quiet"]).current_dir(folder).env("CARGO_TARGET_DIR", target);
        // The workspace's profile, so that what both need is built once.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
        cargo.env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG", "line-tables-only");
        run(cargo.env("BROKERS_OUT", &out).env("PYO3_BUILD_EXTENSION_MODULE", "1"));
    };
    cargo(&package);
    let (include, libraries) = (out.join("hard"), target.join("debug"));
    write(&package, "use.c", C);
    write(&package, "use.cpp", CPP);
    let strict = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"];
    let compile = |compiler: &str, standard: &str, file: &str, more: &[&str]| {
        let mut command = Command::new(compiler);
        command.arg(format!("-std={standard}")).args(strict).arg("-I").arg(&include).arg(file).args(more);
        run(command.current_dir(&package));
    };
    std::thread::scope(|at_once| {
        at_once.spawn(|| {
            for compiler in ["gcc", "clang"] {
                for standard in ["gnu99", "c11", "gnu17", "gnu2x"] {
                    compile(compiler, standard, "use.c", &["-fsyntax-only"]);
                }
            }
            for compiler in ["g++", "clang++"] {
                for standard in ["c++17", "gnu++20", "c++2b"] {
                    compile(compiler, standard, "use.cpp", &["-fsyntax-only"]);
                }
            }
            for (compiler, standard, file) in [("gcc", "gnu17", "use.c"), ("clang++", "c++17", "use.cpp")] {
                let (folder, path) =
                    (format!("-L{}", libraries.display()), format!("-Wl,-rpath,{}", libraries.display()));
                compile(compiler, standard, file, &["-o", "use", &folder, "-lhard", &path, "-pthread"]);
                run(&mut Command::new(package.join("use")));
            }
        });
        // As maturin does it, without having to be there.
        let python = include.join("python");
        copy(&brokers.join("Cargo.lock"), &python.join("Cargo.lock"));
        cargo(&python);
        copy(&libraries.join("libhard_native.so"), &python.join("python/hard/_native.abi3.so"));
        run(Command::new("python3").args(["-c", PYTHON_USE]).env("PYTHONPATH", python.join("python")));
    });
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    let shown: String = said.lines().take(80).map(|line| format!("{line}\n")).collect();
    assert!(output.status.success(), "{command:?}\n{}\n{shown}", output.status);
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    // What has not changed need not be built again.
    if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::write(path, text).expect("the file can be written");
}

fn copy(from: &PathBuf, to: &Path) {
    std::fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
}
