//! The Python module of conformance: the library itself, linked in, and the classes through which Python uses it.
//!
//! `library.rs` is the class of the library with a method for each request, event and signal; `types.rs` has the value
//! classes and how each type crosses. The other modules are the same for every library.

// The support serves every type, whichever of them the declarations use.
#![allow(dead_code, unused_imports)]
// What the author deprecated is here for those who still use it; Python warns them.
#![allow(deprecated)]
// Names and numbers of parameters are those of the declarations; one pattern serves variants with and without fields.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
#![allow(clippy::init_numbered_fields, clippy::too_many_arguments, clippy::unneeded_struct_pattern)]

mod answers;
mod at;
mod compound;
mod convert;
mod depth;
mod enums;
mod errors;
mod feed;
mod instance;
mod library;
mod logs;
mod numbers;
mod options;
mod subscription;
mod threads;
mod times;
mod types;
mod values;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use conformance::__brokers::{LIBRARY, rt};

use crate::library::Library;

/// The module with the futures of requests.
const ANSWERS: &str = "conformance._answers";
/// The module with the iterators.
const EVENTS: &str = "conformance._events";
/// The module with the exceptions.
const ERRORS: &str = "conformance._errors";
/// The module with the loggers.
const LOGS: &str = "conformance._logs";
/// The name of the package, and in it that of the class of the numbers.
const PACKAGE: &str = "conformance";
const STATS: &str = "ConformanceStats";
/// The module with the enums.
const TYPES: &str = "conformance._types";
/// What these sources were made for.
const MADE_FOR: &str = "\
    EchoBool=89648ad9b6e097ab;\
    EchoI8=1472788787baf3a5;\
    EchoI16=b9b6a6052c6e6c6a;\
    EchoI32=c706917ed25a1049;\
    EchoI64=d02aa6590189fe6b;\
    EchoU8=ef68b8f59e1c75bd;\
    EchoU16=2c47c8e1761a9782;\
    EchoU32=0110c7df452c1bfa;\
    EchoU64=d689a57af5543762;\
    EchoF32=abd12e698521a380;\
    EchoF64=ddcc3b7f8fd5eb66;\
    EchoChar=10f20527363ffeb9;\
    EchoString=d88e2ae867cddeac;\
    EchoBytes=c001e6701a663543;\
    EchoVecI32=0907b46ccee89f19;\
    EchoVecF64=7efea374e8460af1;\
    EchoVecBool=5f9b09c8098fd0c0;\
    EchoVecString=df52f68acad0b8ad;\
    EchoVecBytes=d0b6d4cc0d9ef530;\
    EchoVecStruct=58d4b644763cb870;\
    EchoVecEnum=2c6efd40e84fe841;\
    EchoVecNewtype=6c850dda1ccf2c1f;\
    EchoVecVecF64=977586c062797576;\
    EchoArray=bdbfd00e86e53a9e;\
    EchoOptionI64=e25326bc2c15440b;\
    EchoOptionString=c10da565ac54ca2c;\
    EchoOptionStruct=8f5b5cda5b28c76a;\
    EchoEnum=acee47bceb45486d;\
    EchoNewtype=9327c44a081ba7ee;\
    EchoNewtypeString=778261b21b6dcc29;\
    EchoAlias=5b8f03eb310129fc;\
    EchoStruct=9f21b94821a20e31;\
    EchoShape=d9154cf7ef142260;\
    EchoLevel=e947a40f8a8adb92;\
    EchoToken=b976255f7d550b84;\
    EchoSeal=7cb62ba47b78899d;\
    EchoQuad=1069fb9bbd1f44d9;\
    EchoById=691c34ad90f16168;\
    EchoCorners=177664398979cf47;\
    Describe=b5aa61c416df08b1;\
    UnitResult=fd81476e77837241;\
    SplitSecond=b3fb48fcf92b1b7c;\
    EchoTimes=9c7f85a26cdaeca8;\
    EchoMaps=f71a160a498eaf21;\
    EchoTuples=faac5899e76772ad;\
    EchoTree=1abecf4b5ef8e69d;\
    EchoList=e140e355f6393d5d;\
    EchoExpr=5544f4c4c44375bd;\
    EchoEven=5e8ffc139d171fb4;\
    EchoIndex=784eae7c7cde0e90;\
    EchoMap=c039b61605583c28;\
    EchoPair=191f3e77bc153d99;\
    EchoDuration=372bc6179903b524;\
    EchoTime=7c6a2023bbda46fb;\
    EchoBoxed=9af08502e2aa0132;\
    DeepList=5abc6e55a27a00cf;\
    EmitGrown=b28789bef28e0dc7;\
    EmitNewTypes=2fbd68a9748437f7;\
    FailNewTypes=1b8f9cd8343520b7;\
    Fail=7f9d73ce7229d9bc;\
    FailPlain=fa3640dd57d6edcd;\
    FailMessage=bcd8f25b8b98061e;\
    Panics=bb7dab957f3df73a;\
    Unprovided=186e668fd0b1d39e;\
    SecondProvider=d520a83188bebcb0;\
    Wait=f73028aef0e33770;\
    DroppedWaits=a315eb79216edbe6;\
    Block=2caafa1f811c5e7d;\
    CallBack=10a110f4077b9774;\
    EmitBurst=f865064e47be3342;\
    EmitFromThread=9ba45e97a5e095eb;\
    EmitShape=04a1ce2355643ba7;\
    PokeTotal=833514d588a5eeae;\
    Note=8beb983946f2b444;\
    EchoParcels=be2316240cbc8137;\
    EchoMaybeNames=81d2d54c009edd62;\
    EchoMaybeItems=f7ec0d5b9527bbf9;\
    EchoLookup=1e449de3de0daade;\
    EchoBranch=a85cb263acad790b;\
    EchoMaybeMaybe=0b46373aeb36111f;\
    EchoCounts=ffbc0d61b4b7ec27;\
    EchoScalars=ebd7becc594d68d4;\
    FailWithScalars=f53fe74853660e94;\
    EchoComposites=627dcd0ef8e15e3a;\
    FailWithComposites=08d0d951ee5129ae;\
    EchoLists=808e65398b1dcbee;\
    EchoArrays=b4ce1787f4a219d9;\
    EchoMaybes=5b2438327586554d;\
    EchoByKey=5945abdd6f50fb34;\
    EchoByKeyUnsorted=6633774696ff99ae;\
    EchoPairs=b00292ead7c5b9b8;\
    EchoNewtypes=545e5db849a9ba63;\
    EchoCases=59e9bee792596217;\
    EchoNestings=7b5bfa314db51879;\
    FailWithContainers=89b1dc750edd55f0;\
    FailWithNested=fe718c521e95cf5d;\
    FailWithUnnamed=287328d4bdc17e5f;\
    FailWithNothing=f5691e7b795e8fe4;\
    EchoPlace=f7221d545bec16db;\
    EchoDeep=5ac140f1a5b48cc9;\
    EchoConditional=547ef06345900165;\
    EchoChoice=d4f2c42b8aac9f6d;\
    Hold=45720ef17b6744a7;\
    ReleaseHeld=48da98bb42956a22;\
    Hurried=59371f00b56eaec4;\
    OnTheSpot=5e09abae4c8299ac;\
    AtOnce=5d56b92297fd2895;\
    AtOnceElsewhere=f96c1055d2af56e7;\
    NeverOnTheSpot=c288e462ab439658;\
    WriteLog=4c50c16a4fe4b3d5;\
    NewTypes=8a0ddada99731eb6;\
    Pushed=62ca9399a70618d2;\
    Grown=8a47c84333437921;\
    Tick=da7d6daec0ead48a;\
    WaitStarted=e008171de4f2a981;\
    Shaped=27ff3749caa14c1c;\
    Everyone=1a68bcd3653b946e;\
    Noted=21223c88e916d0b6;\
    ScalarsHeard=cd52ed561aa80fbc;\
    CompositesHeard=e91c80c5d3db63da;\
    ListsHeard=591a675c95c86a8a;\
    ArraysHeard=373b9a0770bd028f;\
    MaybesHeard=fd48e139d0b021f1;\
    ByKeyHeard=d6853b9afe8e546a;\
    ByKeyUnsortedHeard=a916deca373b91c9;\
    PairsHeard=f3cf580a85e516b8;\
    NewtypesHeard=aff377dacd8a0da4;\
    CasesHeard=deaabc2bb860af35;\
    NestingsHeard=a2a251c2b04bd77a;\
    NothingHeard=baa2a6fb4b322b67;\
    DeepHeard=33b424d5a344fa1d;\
    HoldBegan=19120094a6e9d504;\
    HoldEnded=3432cf838003648f;\
    PushNewTypes=8fd83302617eb9ea;\
    Poke=cb90361c9fb78129;\
    Prod=8e257614cbc05987;\
    Unhandled=f76826b00b3b0b9d;\
    SendScalars=3775a1811aa76633;\
    SendComposites=1b0a59c1cfb2d64b;\
    SendLists=d5ebcdda8d1e70ba;\
    SendArrays=f008fc46747ce9d9;\
    SendMaybes=60582adeda7f982e;\
    SendByKey=5f45929c0ba71b58;\
    SendByKeyUnsorted=33ba519f806e50d7;\
    SendPairs=e81df7f93779bda7;\
    SendNewtypes=2a7242c20b37f26c;\
    SendCases=2dcc5e384f684454;\
    SendNestings=8926fbcbd15ed280;\
    SendNothing=b69fb391bec0ad51;\
    SendDeep=bdab2c738252d4fd;\
";

// The compiler stops here, before it says what else does not fit, if the library has another shape by now.
const _: () = LIBRARY.assert_made_for(MADE_FOR);

/// Refuses the Python part of a package for another library than this one; it asks for that first of all.
#[pyfunction]
fn check_made_for(list: &str) -> PyResult<()> {
    LIBRARY.check_made_for(list).map_err(|fault| PyImportError::new_err(fault.message))
}

/// Closes every instance; `atexit` calls it.
#[pyfunction]
fn close_all(py: Python<'_>) {
    instance::close_all(py);
}

/// Gets ready for a fork; `os` calls it, and `forked` afterwards.
#[pyfunction]
fn fork(py: Python<'_>) {
    answers::fork(py);
    logs::fork();
}

/// Lets go, in the new process, of what belongs to the old one.
#[pyfunction]
fn forked(child: bool) {
    logs::forked(child);
    if child {
        answers::forked();
        instance::forked();
    }
}

/// Has `os` call these around a fork, where there is such a thing.
fn watch_forks(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let os = py.import("os")?;
    if !os.hasattr("register_at_fork")? {
        return Ok(());
    }
    let partial = py.import("functools")?.getattr("partial")?;
    let forked = wrap_pyfunction!(forked, module)?;
    let hooks = PyDict::new(py);
    hooks.set_item("before", wrap_pyfunction!(fork, module)?)?;
    hooks.set_item("after_in_parent", partial.call1((&forked, false))?)?;
    hooks.set_item("after_in_child", partial.call1((&forked, true))?)?;
    os.call_method("register_at_fork", (), Some(&hooks)).map(drop)
}

/// Whether the module is being imported into another interpreter than the first of the process. The library's threads and
/// the one `atexit` hook belong to that one; in another they would call into an interpreter that is gone already.
fn in_a_subinterpreter(_py: Python<'_>) -> bool {
    // SAFETY: the thread is attached, as `Python` proves, so it has a current interpreter, which lives as long.
    unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) != 0 }
}

#[pymodule(gil_used = true)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    if in_a_subinterpreter(py) {
        // Worded by the package, as Python words the same from 3.12 on for interpreters that are isolated.
        return Err(PyImportError::new_err("module does not support loading in subinterpreters"));
    }
    module.add_function(wrap_pyfunction!(check_made_for, module)?)?;
    module.add_function(wrap_pyfunction!(answers::cancel, module)?)?;
    module.add_function(wrap_pyfunction!(logs::carry_logs, module)?)?;
    module.add_function(wrap_pyfunction!(logs::follow_level, module)?)?;
    module.add_class::<Library>()?;
    let library = py.get_type::<Library>();
    library.setattr("createContext", library.getattr("create_context")?)?;
    module.add(STATS, instance::stats_class(py)?)?;
    module.add_class::<subscription::Subscription>()?;
    py.get_type::<subscription::Subscription>().setattr("__module__", "conformance")?;
    numbers::add(module)?;
    types::add(module)?;
    watch_forks(module)?;
    instance::mind_signals();
    // Before this registers itself: what is registered later is called earlier, and the loggers have to outlast this.
    py.import("logging")?;
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close_all, module)?,))?;
    Ok(())
}
