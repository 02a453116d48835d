//! The Python module of mylib: the library itself, linked in, and the classes through which Python uses it.
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
use mylib::__brokers::{LIBRARY, rt};

use crate::library::Library;

/// The module with the futures of requests.
const ANSWERS: &str = "mylib._answers";
/// The module with the iterators.
const EVENTS: &str = "mylib._events";
/// The module with the exceptions.
const ERRORS: &str = "mylib._errors";
/// The module with the loggers.
const LOGS: &str = "mylib._logs";
/// The name of the package, and in it that of the class of the numbers.
const PACKAGE: &str = "mylib";
const STATS: &str = "MylibStats";
/// The module with the enums.
const TYPES: &str = "mylib._types";
/// What these sources were made for.
const MADE_FOR: &str = "\
    InitializeRequest=e2dc5fada1f0e3f4;\
    AddDevice=01430ae6248a7dc9;\
    RemoveDevice=cd87df7dbeab0999;\
    GetDevice=f61f1278e1e607b0;\
    ListDevices=b83b87753cc48855;\
    GetSensorData=67dc532bdf545dde;\
    GetDeviceTags=e49b905f2b536950;\
    GetDeviceCapabilities=8442356fe8ae69e8;\
    LastReading=84d206b242748e29;\
    DeviceDiscovered=1b94a30d9cc7eb5b;\
    DeviceStatusChanged=1db8823d6bc5a9db;\
    SensorAlert=4faf81e2d02643ab;\
    DeviceBatch=3099cd5da127edb9;\
    IngestReading=2a8f302507ccb673;\
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
    py.get_type::<subscription::Subscription>().setattr("__module__", "mylib")?;
    numbers::add(module)?;
    types::add(module)?;
    watch_forks(module)?;
    instance::mind_signals();
    // Before this registers itself: what is registered later is called earlier, and the loggers have to outlast this.
    py.import("logging")?;
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(close_all, module)?,))?;
    Ok(())
}
