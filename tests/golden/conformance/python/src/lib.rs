//! The Python module of conformance: the library itself, linked in, and the classes through which Python uses it.
//!
//! `library.rs` is the class of the library with a method for each request, event and signal; `types.rs` has the value
//! classes and how each type crosses. The other modules are the same for every library.

// The support serves every type, whichever of them the declarations use.
#![allow(dead_code, unused_imports)]
// Names and numbers of parameters are those of the declarations; one pattern serves variants with and without fields.
#![allow(non_camel_case_types, non_snake_case)]
#![allow(clippy::init_numbered_fields, clippy::too_many_arguments, clippy::unneeded_struct_pattern)]

mod at;
mod compound;
mod convert;
mod depth;
mod enums;
mod errors;
mod instance;
mod library;
mod subscription;
mod times;
mod types;
mod values;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use conformance::__brokers::{LIBRARY, rt};

use crate::library::Library;

/// The module with the exceptions.
const ERRORS: &str = "conformance._errors";
/// The module with the enums.
const TYPES: &str = "conformance._types";
/// The shape of the library when these sources were made.
const FINGERPRINTS: &str = "\
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
    EchoVecStruct=63bf5c4c01d5f80b;\
    EchoVecEnum=00704df67ef77458;\
    EchoVecNewtype=d803ea1b4b169b23;\
    EchoVecVecF64=977586c062797576;\
    EchoArray=bdbfd00e86e53a9e;\
    EchoOptionI64=e25326bc2c15440b;\
    EchoOptionString=c10da565ac54ca2c;\
    EchoOptionStruct=bea289858f0e6ca6;\
    EchoEnum=67a337594bada559;\
    EchoNewtype=25e289c8e40cabe0;\
    EchoNewtypeString=8a889b19db142ab6;\
    EchoAlias=5b8f03eb310129fc;\
    EchoStruct=ce002f563b705991;\
    EchoShape=3d9524414c7fb3a8;\
    Describe=40e4398c4cc511c5;\
    UnitResult=fd81476e77837241;\
    Fail=f531c5bc0a60cfa2;\
    FailPlain=78ee172039b5b4f3;\
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
    EmitShape=949d8a2d3910e0c9;\
    PokeTotal=833514d588a5eeae;\
    SplitSecond=b3fb48fcf92b1b7c;\
    EchoTimes=34974e0851884a70;\
    EchoMaps=c3d7fca6a6324733;\
    EchoTuples=de512dff42f00c63;\
    EchoTree=bd4c172b1eeb7fe6;\
    EchoList=ebf4cf5f520023a5;\
    EchoExpr=ce6343798f6278b3;\
    EchoEven=3197122a3d2a0733;\
    EchoIndex=676cb3424b22977d;\
    EchoMap=c039b61605583c28;\
    EchoPair=191f3e77bc153d99;\
    EchoDuration=372bc6179903b524;\
    EchoTime=7c6a2023bbda46fb;\
    EchoBoxed=41be590ef54487d0;\
    DeepList=012312cf350a31e6;\
    EmitGrown=b28789bef28e0dc7;\
    EmitNewTypes=b6e70035f859a261;\
    FailNewTypes=224b898da7734635;\
    Tick=da7d6daec0ead48a;\
    WaitStarted=e008171de4f2a981;\
    Shaped=6b77e128d34d9734;\
    Everyone=1a68bcd3653b946e;\
    NewTypes=3f4dbd60f5361089;\
    Pushed=62ca9399a70618d2;\
    Grown=c712c126a53f0472;\
    Poke=cb90361c9fb78129;\
    Prod=8e257614cbc05987;\
    Unhandled=f76826b00b3b0b9d;\
    PushNewTypes=8fd83302617eb9ea;\
";

/// Refuses to load beside a library of another shape.
fn check_fingerprints() -> PyResult<()> {
    for item in FINGERPRINTS.split_terminator(';') {
        let (name, made_for) = item.split_once('=').unwrap_or((item, ""));
        let found = LIBRARY.items.iter().find(|item| item.name == name);
        let found = found.map_or_else(|| "none".to_owned(), |item| format!("{:016x}", item.fingerprint));
        if found != made_for {
            return Err(PyImportError::new_err(format!(
                "the Python package conformance was made for another conformance: the fingerprint of {name} is {made_for} in the \
                 package and {found} in the library; install the package again from the folder that the build wrote"
            )));
        }
    }
    Ok(())
}

/// Closes every instance; `atexit` calls it.
#[pyfunction]
fn close_all(py: Python<'_>) {
    instance::close_all(py);
}

#[pymodule(gil_used = true)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    check_fingerprints()?;
    let py = module.py();
    module.add_class::<Library>()?;
    module.add_class::<subscription::Subscription>()?;
    py.get_type::<subscription::Subscription>().setattr("__module__", "conformance")?;
    types::add(module)?;
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close_all, module)?,))?;
    Ok(())
}
