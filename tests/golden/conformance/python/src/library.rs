//! The class of the library, with a method for each request, event and signal.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use std::sync::Arc;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use crate::LIBRARY;
use crate::at::At;
use crate::convert::{Lift, Lower};
use crate::instance::{Instance, lock};
use crate::subscription::{self, Registration, Subscription};
use crate::values;
/// The library that the tests of every language call: each mapped type in each position, and each fault.
///
/// An object is inert until `create_context()`, which a `with` block calls; `close()` or the end of the block ends the
/// context. Each context is a world of its own. All methods may be called from any thread, also from callbacks.
#[pyclass(frozen, weakref, subclass, name = "Conformance", module = "conformance")]
pub(crate) struct Library {
    instance: Arc<Instance>,
    /// Whether the context ends with this object.
    owning: bool,
}
/// The instance behind an object.
pub(crate) fn instance<'a>(owner: &'a Bound<'_, Library>) -> &'a Arc<Instance> {
    &owner.get().instance
}
/// An object for a callback whose own is being collected.
pub(crate) fn borrowed(instance: &Arc<Instance>) -> Library {
    Library {
        instance: instance.clone(),
        owning: false,
    }
}
impl Drop for Library {
    fn drop(&mut self) {
        if self.owning {
            Python::try_attach(|py| {
                if let Err(error) = self.instance.leave(py) {
                    error.write_unraisable(py, None);
                }
            });
        }
    }
}
#[pymethods]
impl Library {
    #[new]
    fn __new__() -> Self {
        Self {
            instance: Instance::new(),
            owning: true,
        }
    }
    /// Create the context, and return this object. When it returns, requests and subscriptions work.
    ///
    /// deadline: seconds that a request may take unless its call says otherwise; `math.inf` for no limit.
    /// event_capacity: how many events may wait for callbacks before the newest are lost.
    #[pyo3(signature = (*, deadline = None, event_capacity = None))]
    fn create_context<'py>(
        slf: Bound<'py, Self>,
        deadline: Option<&Bound<'py, PyAny>>,
        event_capacity: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, Self>> {
        slf.get().instance.create(slf.py(), deadline, event_capacity)?;
        Ok(slf)
    }
    /// The same as `create_context`.
    #[pyo3(
        name = "createContext",
        signature = (*, deadline = None, event_capacity = None)
    )]
    fn create_context_alias<'py>(
        slf: Bound<'py, Self>,
        deadline: Option<&Bound<'py, PyAny>>,
        event_capacity: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, Self>> {
        Self::create_context(slf, deadline, event_capacity)
    }
    /// End the context: running requests end, events already emitted are delivered, callbacks are released. Does
    /// nothing if there is no context. From inside a callback it takes effect at once and does not wait.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.instance.close(py)
    }
    /// The same as `close`.
    fn shutdown(&self, py: Python<'_>) -> PyResult<()> {
        self.instance.close(py)
    }
    /// The number of the context, 0 if there is none.
    #[getter]
    fn ctx(&self) -> u64 {
        self.instance.ctx()
    }
    /// Whether the library knows the context: False as well when it is being shut down elsewhere.
    fn valid_context(&self) -> bool {
        let ctx = self.instance.ctx();
        ctx != 0 && LIBRARY.is_valid(ctx)
    }
    /// The version of the library.
    #[staticmethod]
    fn version() -> &'static str {
        LIBRARY.version
    }
    /// The declaration of the whole library, as JSON.
    #[staticmethod]
    fn get_schema() -> &'static str {
        LIBRARY.schema
    }
    /// Whether the library has a request, event or signal of this name, as the declaration spells it.
    #[staticmethod]
    fn has(name: &str) -> bool {
        LIBRARY.items.iter().any(|item| item.name == name)
    }
    fn __bool__(&self) -> bool {
        self.instance.ctx() != 0
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let name = slf.get_type().name()?;
        Ok(
            match slf.get().instance.ctx() {
                0 => format!("<{name} without context>"),
                ctx => format!("<{name} context {ctx:#x}>"),
            },
        )
    }
    fn __enter__<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        if slf.get().instance.ctx() != 0 {
            Ok(slf)
        } else {
            Self::create_context(slf, None, None)
        }
    }
    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.instance.leave(py)
    }
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if self.owning {
            for registration in lock(&self.instance.registrations).iter() {
                registration.traverse(&visit)?;
            }
        }
        Ok(())
    }
    fn __clear__(&self, py: Python<'_>) {
        if self.owning {
            self.instance.forget(py);
        }
    }
    /// Answer a truth value, as it was given.
    ///
    /// Some text that ends comments and strings elsewhere: `src/*.rs`, `*/`, `"""`, `\\n`, and a quote at the end: "
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_bool<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoBool {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a signed number of 8 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i8<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoI8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a signed number of 16 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i16<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoI16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a signed number of 32 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i32<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoI32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a signed number of 64 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i64<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoI64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer an unsigned number of 8 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u8<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoU8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer an unsigned number of 16 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u16<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoU16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer an unsigned number of 32 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u32<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoU32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer an unsigned number of 64 bits, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u64<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoU64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a number of single precision, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_f32<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoF32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a number of double precision, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_f64<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoF64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a character, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_char<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoChar {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a text, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_string<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer bytes, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_bytes<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoBytes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of numbers, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_i32<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecI32 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of floating-point numbers, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_f64<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of truth values, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_bool<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecBool {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of texts, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_string<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecString {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of byte strings, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_bytes<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecBytes {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of structures, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_struct<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecStruct {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of variants, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_enum<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecEnum {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of newtypes, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_newtype<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecNewtype {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a list of lists, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_vec_f64<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoVecVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a fixed number of numbers, as it was given.
    ///
    /// values: What comes back.
    #[pyo3(
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_array<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoArray {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a number or nothing, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_i64<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoOptionI64 {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a text or nothing, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_string<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoOptionString {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a structure or nothing, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_struct<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoOptionStruct {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a variant without data, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_enum<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoEnum {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a newtype of a number, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtype<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoNewtype {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a newtype of a text, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtype_string<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoNewtypeString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a value of an aliased type, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_alias<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoAlias {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a structure with a field of every kind, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_struct<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoStruct {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a variant with data, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_shape<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EchoShape {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Take parameters of many kinds at once and describe them, so that a swapped pair would be seen.
    ///
    /// number: First.
    /// text: Second.
    /// items: Third.
    /// maybe: Fourth.
    /// shape: Fifth.
    /// flag: Sixth.
    #[pyo3(
        signature = (
            number,
            text,
            items,
            maybe = None,
            shape = None,
            flag = None,
            *,
            timeout = None
        ),
        text_signature = "($self, number, text, items, maybe=None, shape=..., flag=..., *, timeout=None)"
    )]
    fn describe<'py>(
        &self,
        __py: Python<'py>,
        number: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        items: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        shape: Option<&Bound<'py, PyAny>>,
        flag: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Describe {
            number: Lift::lift(number, &At::argument("number"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            items: Lift::lift(items, &At::argument("items"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            shape: Lift::lift(
                values::required(__py, shape, &At::argument("shape"))?,
                &At::argument("shape"),
            )?,
            flag: Lift::lift(
                values::required(__py, flag, &At::argument("flag"))?,
                &At::argument("flag"),
            )?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Take nothing, answer nothing.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn unit_result<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::UnitResult {};
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Fail with the variant that was asked for.
    ///
    /// kind: The variant.
    #[pyo3(
        signature = (kind, *, timeout = None),
        text_signature = "($self, kind, *, timeout=None)"
    )]
    fn fail<'py>(
        &self,
        __py: Python<'py>,
        kind: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Fail {
            kind: Lift::lift(kind, &At::argument("kind"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Fail with [`PlainError::Late`].
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn fail_plain<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::FailPlain {};
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Fail with a text.
    ///
    /// text: The text.
    #[pyo3(
        signature = (text, *, timeout = None),
        text_signature = "($self, text, *, timeout=None)"
    )]
    fn fail_message<'py>(
        &self,
        __py: Python<'py>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::FailMessage {
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Panic.
    ///
    /// message: What the panic says.
    #[pyo3(
        signature = (message, *, timeout = None),
        text_signature = "($self, message, *, timeout=None)"
    )]
    fn panics<'py>(
        &self,
        __py: Python<'py>,
        message: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Panics {
            message: Lift::lift(message, &At::argument("message"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Declared, and never provided.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn unprovided<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Unprovided {};
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Try to provide [`EchoBool`] a second time; answers whether that was refused.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn second_provider<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::SecondProvider {
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Wait without holding up the processing thread; the beginning is told by [`WaitStarted`].
    ///
    /// ms: For how many milliseconds.
    #[pyo3(
        signature = (ms, *, timeout = None),
        text_signature = "($self, ms, *, timeout=None)"
    )]
    fn wait<'py>(
        &self,
        __py: Python<'py>,
        ms: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Wait {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer how many [`Wait`]s were given up before their time had come.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn dropped_waits<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::DroppedWaits {};
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Hold up the processing thread; nothing can interrupt that. The beginning is told by [`WaitStarted`].
    ///
    /// ms: For how many milliseconds.
    #[pyo3(
        signature = (ms, *, timeout = None),
        text_signature = "($self, ms, *, timeout=None)"
    )]
    fn block<'py>(
        &self,
        __py: Python<'py>,
        ms: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::Block {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Ask [`EchoI64`] from inside a provider and answer what it answered.
    ///
    /// value: What to ask with.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn call_back<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::CallBack {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Emit [`Tick`] a number of times on the processing thread, numbered from 0.
    ///
    /// count: How many times.
    /// text: The text of each.
    #[pyo3(
        signature = (count, text, *, timeout = None),
        text_signature = "($self, count, text, *, timeout=None)"
    )]
    fn emit_burst<'py>(
        &self,
        __py: Python<'py>,
        count: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EmitBurst {
            count: Lift::lift(count, &At::argument("count"))?,
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Emit [`Tick`] from several threads at once; answers when all of them are done.
    ///
    /// threads: How many threads; each puts its number, counted from 0, into the text.
    /// each: How many ticks each thread emits, numbered from 0.
    #[pyo3(
        signature = (threads, each, *, timeout = None),
        text_signature = "($self, threads, each, *, timeout=None)"
    )]
    fn emit_from_thread<'py>(
        &self,
        __py: Python<'py>,
        threads: &Bound<'py, PyAny>,
        each: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EmitFromThread {
            threads: Lift::lift(threads, &At::argument("threads"))?,
            each: Lift::lift(each, &At::argument("each"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Emit one [`Shaped`] of what is given.
    ///
    /// shape: Its shape.
    /// items: Its items.
    /// maybe: Its text, if it has one.
    #[pyo3(
        signature = (shape, items, maybe = None, *, timeout = None),
        text_signature = "($self, shape, items, maybe=None, *, timeout=None)"
    )]
    fn emit_shape<'py>(
        &self,
        __py: Python<'py>,
        shape: &Bound<'py, PyAny>,
        items: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::EmitShape {
            shape: Lift::lift(shape, &At::argument("shape"))?,
            items: Lift::lift(items, &At::argument("items"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer the sum of the amounts of all [`Poke`]s so far.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn poke_total<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::PokeTotal {};
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a duration, and the moment that long after 1970.
    ///
    /// sec: Whole seconds.
    /// nsec: Nanoseconds, below a second.
    #[pyo3(
        signature = (sec, nsec, *, timeout = None),
        text_signature = "($self, sec, nsec, *, timeout=None)"
    )]
    fn split_second<'py>(
        &self,
        __py: Python<'py>,
        sec: &Bound<'py, PyAny>,
        nsec: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::SplitSecond {
            sec: Lift::lift(sec, &At::argument("sec"))?,
            nsec: Lift::lift(nsec, &At::argument("nsec"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer durations and moments, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_times<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoTimes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer maps, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maps<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoMaps {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer tuples, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_tuples<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoTuples {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a tree, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_tree<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoTree {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a chain, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_list<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoList {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer an expression, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_expr<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoExpr {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer types that are made of each other, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_even<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoEven {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer maps of maps, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_index<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoIndex {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a map, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_map<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoMap {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a tuple, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_pair<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoPair {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a duration, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_duration<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoDuration {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a moment, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_time<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoTime {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a tree in a box, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_boxed<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EchoBoxed {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Answer a chain of as many links as asked for, whose values count down to 1. None is one link of value 0.
    ///
    /// depth: How many links.
    #[pyo3(
        signature = (depth, *, timeout = None),
        text_signature = "($self, depth, *, timeout=None)"
    )]
    fn deep_list<'py>(
        &self,
        __py: Python<'py>,
        depth: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::DeepList {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Emit a [`Grown`] whose tree has as many levels as asked for; none counts as one.
    ///
    /// depth: How many levels.
    #[pyo3(
        signature = (depth, *, timeout = None),
        text_signature = "($self, depth, *, timeout=None)"
    )]
    fn emit_grown<'py>(
        &self,
        __py: Python<'py>,
        depth: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EmitGrown {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Emit one [`NewTypes`] of what is given.
    ///
    /// times: Its times.
    /// maps: Its maps.
    /// tuples: Its tuples.
    /// tree: Its tree.
    #[pyo3(
        signature = (times, maps, tuples, tree, *, timeout = None),
        text_signature = "($self, times, maps, tuples, tree, *, timeout=None)"
    )]
    fn emit_new_types<'py>(
        &self,
        __py: Python<'py>,
        times: &Bound<'py, PyAny>,
        maps: &Bound<'py, PyAny>,
        tuples: &Bound<'py, PyAny>,
        tree: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::EmitNewTypes {
            times: Lift::lift(times, &At::argument("times"))?,
            maps: Lift::lift(maps, &At::argument("maps"))?,
            tuples: Lift::lift(tuples, &At::argument("tuples"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Fail with [`NewTypesError::Bad`] of what is given.
    ///
    /// pair: Its tuple.
    /// map: Its map.
    /// at: Its moment.
    /// tree: Its tree.
    #[pyo3(
        signature = (pair, map, at, tree, *, timeout = None),
        text_signature = "($self, pair, map, at, tree, *, timeout=None)"
    )]
    fn fail_new_types<'py>(
        &self,
        __py: Python<'py>,
        pair: &Bound<'py, PyAny>,
        map: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        tree: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::new_types::FailNewTypes {
            pair: Lift::lift(pair, &At::argument("pair"))?,
            map: Lift::lift(map, &At::argument("map"))?,
            at: Lift::lift(at, &At::argument("at"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        self.instance.call(__py, __request, timeout)?.lower(__py)
    }
    /// Add to what [`PokeTotal`] answers.
    ///
    /// amount: How much.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (amount), text_signature = "($self, amount)")]
    fn poke<'py>(&self, __py: Python<'py>, amount: &Bound<'py, PyAny>) -> PyResult<()> {
        let __signal = conformance::api::Poke {
            amount: Lift::lift(amount, &At::argument("amount"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`Everyone`].
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (), text_signature = "($self)")]
    fn prod<'py>(&self, __py: Python<'py>) -> PyResult<()> {
        let __signal = conformance::api::Prod {};
        self.instance.signal(__py, __signal)
    }
    /// A signal that nothing handles.
    ///
    /// text: Never read.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (text), text_signature = "($self, text)")]
    fn unhandled<'py>(
        &self,
        __py: Python<'py>,
        text: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::Unhandled {
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`Pushed`] of the same.
    ///
    /// pair: Its tuple.
    /// map: Its map.
    /// after: Its duration.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (pair, map, after), text_signature = "($self, pair, map, after)")]
    fn push_new_types<'py>(
        &self,
        __py: Python<'py>,
        pair: &Bound<'py, PyAny>,
        map: &Bound<'py, PyAny>,
        after: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::new_types::PushNewTypes {
            pair: Lift::lift(pair, &At::argument("pair"))?,
            map: Lift::lift(map, &At::argument("map"))?,
            after: Lift::lift(after, &At::argument("after"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Call `callback(owner, event)` with each Tick from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_tick(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<conformance::api::Tick>(slf, "Tick", callback)
    }
    /// End a subscription to Tick, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_tick(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<conformance::api::Tick>(py, &self.instance, "Tick", which)
    }
    /// Call `callback(owner, event)` with each WaitStarted from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_wait_started(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<
            conformance::api::WaitStarted,
        >(slf, "WaitStarted", callback)
    }
    /// End a subscription to WaitStarted, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_wait_started(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::WaitStarted,
        >(py, &self.instance, "WaitStarted", which)
    }
    /// Call `callback(owner, event)` with each Shaped from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_shaped(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<conformance::api::Shaped>(slf, "Shaped", callback)
    }
    /// End a subscription to Shaped, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_shaped(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::Shaped,
        >(py, &self.instance, "Shaped", which)
    }
    /// Call `callback(owner, event)` with each Everyone from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_everyone(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<conformance::api::Everyone>(slf, "Everyone", callback)
    }
    /// End a subscription to Everyone, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_everyone(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::Everyone,
        >(py, &self.instance, "Everyone", which)
    }
    /// Call `callback(owner, event)` with each NewTypes from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_new_types(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<
            conformance::new_types::NewTypes,
        >(slf, "NewTypes", callback)
    }
    /// End a subscription to NewTypes, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_new_types(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::new_types::NewTypes,
        >(py, &self.instance, "NewTypes", which)
    }
    /// Call `callback(owner, event)` with each Pushed from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_pushed(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<
            conformance::new_types::Pushed,
        >(slf, "Pushed", callback)
    }
    /// End a subscription to Pushed, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_pushed(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::new_types::Pushed,
        >(py, &self.instance, "Pushed", which)
    }
    /// Call `callback(owner, event)` with each Grown from now on; `owner` is this object.
    ///
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_grown(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<conformance::new_types::Grown>(slf, "Grown", callback)
    }
    /// End a subscription to Grown, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_grown(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::new_types::Grown,
        >(py, &self.instance, "Grown", which)
    }
}
