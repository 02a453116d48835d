//! The Python module of mylib: the library itself, linked in, and the classes through which Python uses it.
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
use mylib::__brokers::{LIBRARY, rt};

use crate::library::Library;

/// The module with the exceptions.
const ERRORS: &str = "mylib._errors";
/// The module with the enums.
const TYPES: &str = "mylib._types";
/// The shape of the library when these sources were made.
const FINGERPRINTS: &str = "\
    InitializeRequest=947777bc1752e66f;\
    AddDevice=c8084b67c490decf;\
    RemoveDevice=f48384191b5d3f23;\
    GetDevice=abddca09ba4f965d;\
    ListDevices=26e826eaf451f6ad;\
    GetSensorData=f89be02fc793e725;\
    GetDeviceTags=f9ada57b8635e15b;\
    GetDeviceCapabilities=bebd04684d2e163d;\
    LastReading=9c233f12864561bb;\
    DeviceDiscovered=1b94a30d9cc7eb5b;\
    DeviceStatusChanged=3ab33e7cba53cf46;\
    SensorAlert=a89dd59acb25def6;\
    DeviceBatch=be788c4dad23608a;\
    IngestReading=05b3f8d1b545da17;\
";

/// Refuses to load beside a library of another shape.
fn check_fingerprints() -> PyResult<()> {
    for item in FINGERPRINTS.split_terminator(';') {
        let (name, made_for) = item.split_once('=').unwrap_or((item, ""));
        let found = LIBRARY.items.iter().find(|item| item.name == name);
        let found = found.map_or_else(|| "none".to_owned(), |item| format!("{:016x}", item.fingerprint));
        if found != made_for {
            return Err(PyImportError::new_err(format!(
                "the Python package mylib was made for another mylib: the fingerprint of {name} is {made_for} in the \
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
    py.get_type::<subscription::Subscription>().setattr("__module__", "mylib")?;
    types::add(module)?;
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close_all, module)?,))?;
    Ok(())
}
