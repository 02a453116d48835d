//! The class of the library, with a method for each request, event and signal.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use std::sync::Arc;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use crate::LIBRARY;
use crate::answers;
use crate::at::At;
use crate::convert::{Lift, Lower};
use crate::instance::Instance;
use crate::options::{Create, Subscribe};
use crate::subscription::{self, Registration};
use crate::values;
/// The library that the tests of every language call: each mapped type in each position, and each fault.
///
/// An object is inert until `create_context()`, which a `with` block calls; `close()` or the end of the block ends the
/// context. Each context is a world of its own. All methods may be called from any thread, also from callbacks.
///
/// `timeout` is in seconds: None stands for the deadline of the context, `math.inf` for no limit.
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
    /// event_capacity: how many events may wait for callbacks before the newest are lost; 65,536 by default.
    /// async_window: how many awaited requests may be in flight, 1,024 by default; more wait for their turn.
    /// delivery: who runs callbacks: `'thread'`, a thread of the library, or `'manual'`, whoever calls `dispatch`.
    /// shared_threads: use the same threads as all other contexts that say so. Less to start, but code that blocks
    /// keeps all of them waiting.
    /// on_thread_start: called on each thread that starts for this context, with what it is for: `'processing'`,
    /// `'delivery'` or `'isolated'`.
    /// on_thread_stop: called on each of these threads when it ends, with the same.
    #[pyo3(
        signature = (
            *,
            deadline = None,
            event_capacity = None,
            async_window = None,
            delivery = None,
            shared_threads = false,
            on_thread_start = None,
            on_thread_stop = None,
        )
    )]
    fn create_context<'py>(
        slf: Bound<'py, Self>,
        deadline: Option<&Bound<'py, PyAny>>,
        event_capacity: Option<&Bound<'py, PyAny>>,
        async_window: Option<&Bound<'py, PyAny>>,
        delivery: Option<&Bound<'py, PyAny>>,
        shared_threads: bool,
        on_thread_start: Option<&Bound<'py, PyAny>>,
        on_thread_stop: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, Self>> {
        let given = Create {
            deadline,
            event_capacity,
            async_window,
            delivery,
            shared_threads,
            on_thread_start,
            on_thread_stop,
        };
        slf.get().instance.create(slf.py(), &given)?;
        Ok(slf)
    }
    /// The same as `create_context`, to be awaited: the event loop goes on meanwhile.
    #[pyo3(
        signature = (**options),
        text_signature = "($self, *, deadline=None, event_capacity=None, async_window=None, delivery=None, shared_threads=False, on_thread_start=None, on_thread_stop=None)"
    )]
    fn create_context_async<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        answers::in_thread(slf.getattr(intern!(slf.py(), "create_context"))?, options)
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
    /// The same as `close`, to be awaited: the event loop goes on meanwhile, and so do callbacks that run in it.
    fn aclose<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        answers::in_thread(slf.getattr(intern!(slf.py(), "close"))?, None)
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
    /// Run the callbacks that are due, on this thread, and return how many ran. Only for a context with
    /// `delivery='manual'`.
    ///
    /// max: how many at most; None for all.
    /// timeout: for how many seconds to wait for the first one, `math.inf` without end; None does not wait.
    #[pyo3(signature = (max = None, *, timeout = None))]
    fn dispatch<'py>(
        &self,
        py: Python<'py>,
        max: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<usize> {
        self.instance.dispatch(py, max, timeout)
    }
    /// A descriptor that is readable while there is something to `dispatch`, for selectors and event loops. It belongs to
    /// the context: do not read or close it.
    fn poll_handle(&self, py: Python<'_>) -> PyResult<i64> {
        self.instance.poll_handle(py)
    }
    /// The numbers of this context: requests, events, what waits and what was lost.
    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.instance.stats(py)
    }
    /// The same, and the numbers of each request, event and signal, as JSON.
    fn stats_json(&self, py: Python<'_>) -> PyResult<String> {
        self.instance.stats_json(py)
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
    /// Create the context, unless there is one already, and return this object.
    fn __enter__<'py>(slf: Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        let instance = &slf.get().instance;
        if instance.ctx() == 0 {
            instance.create(slf.py(), &Create::default())?;
        }
        Ok(slf)
    }
    /// End the context, as `close` does.
    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.instance.leave(py)
    }
    fn __aenter__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        answers::in_thread(slf.getattr(intern!(slf.py(), "__enter__"))?, None)
    }
    #[pyo3(signature = (*_exception))]
    fn __aexit__<'py>(
        slf: &Bound<'py, Self>,
        _exception: &Bound<'_, PyTuple>,
    ) -> PyResult<Bound<'py, PyAny>> {
        answers::in_thread(slf.getattr(intern!(slf.py(), "__exit__"))?, None)
    }
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if self.owning {
            self.instance.traverse(&visit)?;
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
        let __request = conformance::api::basic::EchoBool {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_bool`, to be awaited: `await lib.echo_bool_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_bool_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_bool_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoBool {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoI8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_i8`, to be awaited: `await lib.echo_i8_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_i8_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i8_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoI8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoI16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_i16`, to be awaited: `await lib.echo_i16_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_i16_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i16_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoI16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoI32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_i32`, to be awaited: `await lib.echo_i32_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_i32_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i32_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoI32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoI64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_i64`, to be awaited: `await lib.echo_i64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_i64_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_i64_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoI64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoU8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_u8`, to be awaited: `await lib.echo_u8_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_u8_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u8_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoU8 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoU16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_u16`, to be awaited: `await lib.echo_u16_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_u16_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u16_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoU16 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoU32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_u32`, to be awaited: `await lib.echo_u32_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_u32_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u32_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoU32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoU64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_u64`, to be awaited: `await lib.echo_u64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_u64_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_u64_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoU64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoF32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_f32`, to be awaited: `await lib.echo_f32_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_f32_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_f32_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoF32 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoF64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_f64`, to be awaited: `await lib.echo_f64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_f64_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_f64_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoF64 {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoChar {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_char`, to be awaited: `await lib.echo_char_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_char_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_char_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoChar {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_string`, to be awaited: `await lib.echo_string_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_string_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_string_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoBytes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_bytes`, to be awaited: `await lib.echo_bytes_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_bytes_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_bytes_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoBytes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecI32 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_i32`, to be awaited: `await lib.echo_vec_i32_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_i32_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_i32_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecI32 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_f64`, to be awaited: `await lib.echo_vec_f64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_f64_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_f64_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecBool {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_bool`, to be awaited: `await lib.echo_vec_bool_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_bool_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_bool_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecBool {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecString {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_string`, to be awaited: `await lib.echo_vec_string_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_string_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_string_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecString {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecBytes {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_bytes`, to be awaited: `await lib.echo_vec_bytes_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_bytes_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_bytes_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecBytes {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecStruct {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_struct`, to be awaited: `await lib.echo_vec_struct_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_struct_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_struct_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecStruct {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecEnum {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_enum`, to be awaited: `await lib.echo_vec_enum_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_enum_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_enum_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecEnum {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecNewtype {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_newtype`, to be awaited: `await lib.echo_vec_newtype_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_newtype_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_newtype_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecNewtype {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoVecVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_vec_vec_f64`, to be awaited: `await lib.echo_vec_vec_f64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_vec_vec_f64_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_vec_vec_f64_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoVecVecF64 {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoArray {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_array`, to be awaited: `await lib.echo_array_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_array_async",
        signature = (values, *, timeout = None),
        text_signature = "($self, values, *, timeout=None)"
    )]
    fn echo_array_async<'py>(
        &self,
        __py: Python<'py>,
        values: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoArray {
            values: Lift::lift(values, &At::argument("values"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoOptionI64 {
            value: values::maybe(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_option_i64`, to be awaited: `await lib.echo_option_i64_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_option_i64_async",
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_i64_async<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoOptionI64 {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoOptionString {
            value: values::maybe(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_option_string`, to be awaited: `await lib.echo_option_string_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_option_string_async",
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_string_async<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoOptionString {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoOptionStruct {
            value: values::maybe(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_option_struct`, to be awaited: `await lib.echo_option_struct_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_option_struct_async",
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_option_struct_async<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoOptionStruct {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoEnum {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_enum`, to be awaited: `await lib.echo_enum_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_enum_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_enum_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoEnum {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoNewtype {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_newtype`, to be awaited: `await lib.echo_newtype_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_newtype_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtype_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoNewtype {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoNewtypeString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_newtype_string`, to be awaited: `await lib.echo_newtype_string_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_newtype_string_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtype_string_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoNewtypeString {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoAlias {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_alias`, to be awaited: `await lib.echo_alias_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_alias_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_alias_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoAlias {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoStruct {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_struct`, to be awaited: `await lib.echo_struct_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_struct_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_struct_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoStruct {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::EchoShape {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_shape`, to be awaited: `await lib.echo_shape_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_shape_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_shape_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoShape {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a variant with a number at the end of what there is, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_level<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoLevel {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_level`, to be awaited: `await lib.echo_level_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_level_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_level_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoLevel {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a variant with unnamed data, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_token<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoToken {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_token`, to be awaited: `await lib.echo_token_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_token_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_token_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoToken {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a newtype of bytes, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_seal<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoSeal {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_seal`, to be awaited: `await lib.echo_seal_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_seal_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_seal_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoSeal {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer an alias of an array, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_quad<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoQuad {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_quad`, to be awaited: `await lib.echo_quad_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_quad_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_quad_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoQuad {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a map without order, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_id<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoById {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_by_id`, to be awaited: `await lib.echo_by_id_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_by_id_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_id_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoById {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer an array of structures, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_corners<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoCorners {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_corners`, to be awaited: `await lib.echo_corners_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_corners_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_corners_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::EchoCorners {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::basic::Describe {
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
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `describe`, to be awaited: `await lib.describe_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "describe_async",
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
    fn describe_async<'py>(
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
        let __request = conformance::api::basic::Describe {
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
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Take nothing, answer nothing.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn unit_result<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::UnitResult {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `unit_result`, to be awaited: `await lib.unit_result_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "unit_result_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn unit_result_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::basic::UnitResult {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::SplitSecond {
            sec: Lift::lift(sec, &At::argument("sec"))?,
            nsec: Lift::lift(nsec, &At::argument("nsec"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        let _times = crate::times::exact();
        __answer.lower(__py)
    }
    /// The same as `split_second`, to be awaited: `await lib.split_second_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "split_second_async",
        signature = (sec, nsec, *, timeout = None),
        text_signature = "($self, sec, nsec, *, timeout=None)"
    )]
    fn split_second_async<'py>(
        &self,
        __py: Python<'py>,
        sec: &Bound<'py, PyAny>,
        nsec: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::SplitSecond {
            sec: Lift::lift(sec, &At::argument("sec"))?,
            nsec: Lift::lift(nsec, &At::argument("nsec"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| {
                    let _times = crate::times::exact();
                    __answer.lower(__py).map(Bound::unbind)
                },
            )
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
        let __request = conformance::api::composed::EchoTimes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_times`, to be awaited: `await lib.echo_times_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_times_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_times_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoTimes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoMaps {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_maps`, to be awaited: `await lib.echo_maps_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_maps_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maps_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoMaps {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoTuples {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_tuples`, to be awaited: `await lib.echo_tuples_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_tuples_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_tuples_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoTuples {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoTree {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_tree`, to be awaited: `await lib.echo_tree_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_tree_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_tree_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoTree {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoList {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_list`, to be awaited: `await lib.echo_list_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_list_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_list_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoList {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoExpr {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_expr`, to be awaited: `await lib.echo_expr_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_expr_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_expr_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoExpr {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoEven {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_even`, to be awaited: `await lib.echo_even_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_even_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_even_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoEven {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoIndex {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_index`, to be awaited: `await lib.echo_index_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_index_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_index_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoIndex {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoMap {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_map`, to be awaited: `await lib.echo_map_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_map_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_map_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoMap {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoPair {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_pair`, to be awaited: `await lib.echo_pair_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_pair_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_pair_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoPair {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EchoDuration {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        let _times = crate::times::exact();
        __answer.lower(__py)
    }
    /// The same as `echo_duration`, to be awaited: `await lib.echo_duration_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_duration_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_duration_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoDuration {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| {
                    let _times = crate::times::exact();
                    __answer.lower(__py).map(Bound::unbind)
                },
            )
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
        let __request = conformance::api::composed::EchoTime {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        let _times = crate::times::exact();
        __answer.lower(__py)
    }
    /// The same as `echo_time`, to be awaited: `await lib.echo_time_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_time_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_time_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoTime {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| {
                    let _times = crate::times::exact();
                    __answer.lower(__py).map(Bound::unbind)
                },
            )
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
        let __request = conformance::api::composed::EchoBoxed {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_boxed`, to be awaited: `await lib.echo_boxed_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_boxed_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_boxed_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EchoBoxed {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::DeepList {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `deep_list`, to be awaited: `await lib.deep_list_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "deep_list_async",
        signature = (depth, *, timeout = None),
        text_signature = "($self, depth, *, timeout=None)"
    )]
    fn deep_list_async<'py>(
        &self,
        __py: Python<'py>,
        depth: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::DeepList {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EmitGrown {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `emit_grown`, to be awaited: `await lib.emit_grown_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "emit_grown_async",
        signature = (depth, *, timeout = None),
        text_signature = "($self, depth, *, timeout=None)"
    )]
    fn emit_grown_async<'py>(
        &self,
        __py: Python<'py>,
        depth: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EmitGrown {
            depth: Lift::lift(depth, &At::argument("depth"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::EmitNewTypes {
            times: Lift::lift(times, &At::argument("times"))?,
            maps: Lift::lift(maps, &At::argument("maps"))?,
            tuples: Lift::lift(tuples, &At::argument("tuples"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `emit_new_types`, to be awaited: `await lib.emit_new_types_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "emit_new_types_async",
        signature = (times, maps, tuples, tree, *, timeout = None),
        text_signature = "($self, times, maps, tuples, tree, *, timeout=None)"
    )]
    fn emit_new_types_async<'py>(
        &self,
        __py: Python<'py>,
        times: &Bound<'py, PyAny>,
        maps: &Bound<'py, PyAny>,
        tuples: &Bound<'py, PyAny>,
        tree: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::EmitNewTypes {
            times: Lift::lift(times, &At::argument("times"))?,
            maps: Lift::lift(maps, &At::argument("maps"))?,
            tuples: Lift::lift(tuples, &At::argument("tuples"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::composed::FailNewTypes {
            pair: Lift::lift(pair, &At::argument("pair"))?,
            map: Lift::lift(map, &At::argument("map"))?,
            at: Lift::lift(at, &At::argument("at"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_new_types`, to be awaited: `await lib.fail_new_types_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_new_types_async",
        signature = (pair, map, at, tree, *, timeout = None),
        text_signature = "($self, pair, map, at, tree, *, timeout=None)"
    )]
    fn fail_new_types_async<'py>(
        &self,
        __py: Python<'py>,
        pair: &Bound<'py, PyAny>,
        map: &Bound<'py, PyAny>,
        at: &Bound<'py, PyAny>,
        tree: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::composed::FailNewTypes {
            pair: Lift::lift(pair, &At::argument("pair"))?,
            map: Lift::lift(map, &At::argument("map"))?,
            at: Lift::lift(at, &At::argument("at"))?,
            tree: Lift::lift(tree, &At::argument("tree"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::Fail {
            kind: Lift::lift(kind, &At::argument("kind"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail`, to be awaited: `await lib.fail_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_async",
        signature = (kind, *, timeout = None),
        text_signature = "($self, kind, *, timeout=None)"
    )]
    fn fail_async<'py>(
        &self,
        __py: Python<'py>,
        kind: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Fail {
            kind: Lift::lift(kind, &At::argument("kind"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`PlainError::Late`].
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn fail_plain<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::FailPlain {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_plain`, to be awaited: `await lib.fail_plain_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_plain_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn fail_plain_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::FailPlain {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::FailMessage {
            text: Lift::lift(text, &At::argument("text"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_message`, to be awaited: `await lib.fail_message_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_message_async",
        signature = (text, *, timeout = None),
        text_signature = "($self, text, *, timeout=None)"
    )]
    fn fail_message_async<'py>(
        &self,
        __py: Python<'py>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::FailMessage {
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::Panics {
            message: Lift::lift(message, &At::argument("message"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `panics`, to be awaited: `await lib.panics_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "panics_async",
        signature = (message, *, timeout = None),
        text_signature = "($self, message, *, timeout=None)"
    )]
    fn panics_async<'py>(
        &self,
        __py: Python<'py>,
        message: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Panics {
            message: Lift::lift(message, &At::argument("message"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Declared, and never provided.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn unprovided<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Unprovided {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `unprovided`, to be awaited: `await lib.unprovided_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "unprovided_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn unprovided_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Unprovided {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Try to provide [`EchoBool`] a second time; answers whether that was refused.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn second_provider<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::SecondProvider {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `second_provider`, to be awaited: `await lib.second_provider_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "second_provider_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn second_provider_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::SecondProvider {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::Wait {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `wait`, to be awaited: `await lib.wait_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "wait_async",
        signature = (ms, *, timeout = None),
        text_signature = "($self, ms, *, timeout=None)"
    )]
    fn wait_async<'py>(
        &self,
        __py: Python<'py>,
        ms: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Wait {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer how many [`Wait`]s were given up before their time had come.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn dropped_waits<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::DroppedWaits {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `dropped_waits`, to be awaited: `await lib.dropped_waits_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "dropped_waits_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn dropped_waits_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::DroppedWaits {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::Block {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `block`, to be awaited: `await lib.block_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "block_async",
        signature = (ms, *, timeout = None),
        text_signature = "($self, ms, *, timeout=None)"
    )]
    fn block_async<'py>(
        &self,
        __py: Python<'py>,
        ms: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Block {
            ms: Lift::lift(ms, &At::argument("ms"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::CallBack {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `call_back`, to be awaited: `await lib.call_back_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "call_back_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn call_back_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::CallBack {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::EmitBurst {
            count: Lift::lift(count, &At::argument("count"))?,
            text: Lift::lift(text, &At::argument("text"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `emit_burst`, to be awaited: `await lib.emit_burst_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "emit_burst_async",
        signature = (count, text, *, timeout = None),
        text_signature = "($self, count, text, *, timeout=None)"
    )]
    fn emit_burst_async<'py>(
        &self,
        __py: Python<'py>,
        count: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::EmitBurst {
            count: Lift::lift(count, &At::argument("count"))?,
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::EmitFromThread {
            threads: Lift::lift(threads, &At::argument("threads"))?,
            each: Lift::lift(each, &At::argument("each"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `emit_from_thread`, to be awaited: `await lib.emit_from_thread_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "emit_from_thread_async",
        signature = (threads, each, *, timeout = None),
        text_signature = "($self, threads, each, *, timeout=None)"
    )]
    fn emit_from_thread_async<'py>(
        &self,
        __py: Python<'py>,
        threads: &Bound<'py, PyAny>,
        each: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::EmitFromThread {
            threads: Lift::lift(threads, &At::argument("threads"))?,
            each: Lift::lift(each, &At::argument("each"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __request = conformance::api::faults::EmitShape {
            shape: Lift::lift(shape, &At::argument("shape"))?,
            items: Lift::lift(items, &At::argument("items"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `emit_shape`, to be awaited: `await lib.emit_shape_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "emit_shape_async",
        signature = (shape, items, maybe = None, *, timeout = None),
        text_signature = "($self, shape, items, maybe=None, *, timeout=None)"
    )]
    fn emit_shape_async<'py>(
        &self,
        __py: Python<'py>,
        shape: &Bound<'py, PyAny>,
        items: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::EmitShape {
            shape: Lift::lift(shape, &At::argument("shape"))?,
            items: Lift::lift(items, &At::argument("items"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer the sum of the amounts of all [`Poke`]s so far.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn poke_total<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::PokeTotal {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `poke_total`, to be awaited: `await lib.poke_total_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "poke_total_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn poke_total_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::PokeTotal {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Has [`Noted`] emitted.
    ///
    /// numbers: In numbers.
    /// length: How long it took.
    /// text: What.
    /// blob: In bytes.
    /// color: In colour.
    #[pyo3(
        signature = (
            numbers,
            length,
            text = None,
            blob = None,
            color = None,
            *,
            timeout = None
        ),
        text_signature = "($self, numbers, length, text=None, blob=None, color=None, *, timeout=None)"
    )]
    fn note<'py>(
        &self,
        __py: Python<'py>,
        numbers: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        text: Option<&Bound<'py, PyAny>>,
        blob: Option<&Bound<'py, PyAny>>,
        color: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Note {
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            text: values::maybe(text, &At::argument("text"))?,
            blob: values::maybe(blob, &At::argument("blob"))?,
            color: values::maybe(color, &At::argument("color"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `note`, to be awaited: `await lib.note_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "note_async",
        signature = (
            numbers,
            length,
            text = None,
            blob = None,
            color = None,
            *,
            timeout = None
        ),
        text_signature = "($self, numbers, length, text=None, blob=None, color=None, *, timeout=None)"
    )]
    fn note_async<'py>(
        &self,
        __py: Python<'py>,
        numbers: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        text: Option<&Bound<'py, PyAny>>,
        blob: Option<&Bound<'py, PyAny>>,
        color: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::faults::Note {
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            text: values::maybe(text, &At::argument("text"))?,
            blob: values::maybe(blob, &At::argument("blob"))?,
            color: values::maybe(color, &At::argument("color"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a list of structures with bytes, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_parcels<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoParcels {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_parcels`, to be awaited: `await lib.echo_parcels_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_parcels_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_parcels_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoParcels {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a list or nothing, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_maybe_names<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeNames {
            value: values::maybe(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_maybe_names`, to be awaited: `await lib.echo_maybe_names_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_maybe_names_async",
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_maybe_names_async<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeNames {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a map of structures or nothing, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maybe_items<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeItems {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_maybe_items`, to be awaited: `await lib.echo_maybe_items_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_maybe_items_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maybe_items_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeItems {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a variant with data that has a structure with a map, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_lookup<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoLookup {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_lookup`, to be awaited: `await lib.echo_lookup_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_lookup_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_lookup_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoLookup {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a tree of boxes, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_branch<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoBranch {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_branch`, to be awaited: `await lib.echo_branch_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_branch_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_branch_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoBranch {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer an option in an option, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_maybe_maybe<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeMaybe {
            value: values::maybe(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_maybe_maybe`, to be awaited: `await lib.echo_maybe_maybe_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_maybe_maybe_async",
        signature = (value = None, *, timeout = None),
        text_signature = "($self, value=None, *, timeout=None)"
    )]
    fn echo_maybe_maybe_async<'py>(
        &self,
        __py: Python<'py>,
        value: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoMaybeMaybe {
            value: values::maybe(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer a map with values by number, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_counts<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoCounts {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_counts`, to be awaited: `await lib.echo_counts_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_counts_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_counts_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::nested::EchoCounts {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer them all, as they were given: what is one number, one text, one stretch of bytes or time.
    ///
    /// flag: A truth value.
    /// signed8: 8 bits, signed.
    /// signed16: 16 bits, signed.
    /// signed32: 32 bits, signed.
    /// signed64: 64 bits, signed.
    /// unsigned8: 8 bits, unsigned.
    /// unsigned16: 16 bits, unsigned.
    /// unsigned32: 32 bits, unsigned.
    /// unsigned64: 64 bits, unsigned.
    /// single: Single precision.
    /// double_precision: Double precision.
    /// letter: A character.
    /// text: A text.
    /// blob: Bytes.
    /// length: A duration.
    /// moment: A moment.
    #[pyo3(
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            length,
            moment,
            *,
            timeout = None
        ),
        text_signature = "($self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, *, timeout=None)"
    )]
    fn echo_scalars<'py>(
        &self,
        __py: Python<'py>,
        flag: &Bound<'py, PyAny>,
        signed8: &Bound<'py, PyAny>,
        signed16: &Bound<'py, PyAny>,
        signed32: &Bound<'py, PyAny>,
        signed64: &Bound<'py, PyAny>,
        unsigned8: &Bound<'py, PyAny>,
        unsigned16: &Bound<'py, PyAny>,
        unsigned32: &Bound<'py, PyAny>,
        unsigned64: &Bound<'py, PyAny>,
        single: &Bound<'py, PyAny>,
        double_precision: &Bound<'py, PyAny>,
        letter: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        blob: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoScalars {
            flag: Lift::lift(flag, &At::argument("flag"))?,
            signed8: Lift::lift(signed8, &At::argument("signed8"))?,
            signed16: Lift::lift(signed16, &At::argument("signed16"))?,
            signed32: Lift::lift(signed32, &At::argument("signed32"))?,
            signed64: Lift::lift(signed64, &At::argument("signed64"))?,
            unsigned8: Lift::lift(unsigned8, &At::argument("unsigned8"))?,
            unsigned16: Lift::lift(unsigned16, &At::argument("unsigned16"))?,
            unsigned32: Lift::lift(unsigned32, &At::argument("unsigned32"))?,
            unsigned64: Lift::lift(unsigned64, &At::argument("unsigned64"))?,
            single: Lift::lift(single, &At::argument("single"))?,
            double_precision: Lift::lift(
                double_precision,
                &At::argument("double_precision"),
            )?,
            letter: Lift::lift(letter, &At::argument("letter"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            blob: Lift::lift(blob, &At::argument("blob"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            moment: Lift::lift(moment, &At::argument("moment"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_scalars`, to be awaited: `await lib.echo_scalars_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_scalars_async",
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            length,
            moment,
            *,
            timeout = None
        ),
        text_signature = "($self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, *, timeout=None)"
    )]
    fn echo_scalars_async<'py>(
        &self,
        __py: Python<'py>,
        flag: &Bound<'py, PyAny>,
        signed8: &Bound<'py, PyAny>,
        signed16: &Bound<'py, PyAny>,
        signed32: &Bound<'py, PyAny>,
        signed64: &Bound<'py, PyAny>,
        unsigned8: &Bound<'py, PyAny>,
        unsigned16: &Bound<'py, PyAny>,
        unsigned32: &Bound<'py, PyAny>,
        unsigned64: &Bound<'py, PyAny>,
        single: &Bound<'py, PyAny>,
        double_precision: &Bound<'py, PyAny>,
        letter: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        blob: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoScalars {
            flag: Lift::lift(flag, &At::argument("flag"))?,
            signed8: Lift::lift(signed8, &At::argument("signed8"))?,
            signed16: Lift::lift(signed16, &At::argument("signed16"))?,
            signed32: Lift::lift(signed32, &At::argument("signed32"))?,
            signed64: Lift::lift(signed64, &At::argument("signed64"))?,
            unsigned8: Lift::lift(unsigned8, &At::argument("unsigned8"))?,
            unsigned16: Lift::lift(unsigned16, &At::argument("unsigned16"))?,
            unsigned32: Lift::lift(unsigned32, &At::argument("unsigned32"))?,
            unsigned64: Lift::lift(unsigned64, &At::argument("unsigned64"))?,
            single: Lift::lift(single, &At::argument("single"))?,
            double_precision: Lift::lift(
                double_precision,
                &At::argument("double_precision"),
            )?,
            letter: Lift::lift(letter, &At::argument("letter"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            blob: Lift::lift(blob, &At::argument("blob"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            moment: Lift::lift(moment, &At::argument("moment"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Scalars`] of what is given.
    ///
    /// flag: A truth value.
    /// signed8: 8 bits, signed.
    /// signed16: 16 bits, signed.
    /// signed32: 32 bits, signed.
    /// signed64: 64 bits, signed.
    /// unsigned8: 8 bits, unsigned.
    /// unsigned16: 16 bits, unsigned.
    /// unsigned32: 32 bits, unsigned.
    /// unsigned64: 64 bits, unsigned.
    /// single: Single precision.
    /// double_precision: Double precision.
    /// letter: A character.
    /// text: A text.
    /// blob: Bytes.
    /// length: A duration.
    /// moment: A moment.
    #[pyo3(
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            length,
            moment,
            *,
            timeout = None
        ),
        text_signature = "($self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, *, timeout=None)"
    )]
    fn fail_with_scalars<'py>(
        &self,
        __py: Python<'py>,
        flag: &Bound<'py, PyAny>,
        signed8: &Bound<'py, PyAny>,
        signed16: &Bound<'py, PyAny>,
        signed32: &Bound<'py, PyAny>,
        signed64: &Bound<'py, PyAny>,
        unsigned8: &Bound<'py, PyAny>,
        unsigned16: &Bound<'py, PyAny>,
        unsigned32: &Bound<'py, PyAny>,
        unsigned64: &Bound<'py, PyAny>,
        single: &Bound<'py, PyAny>,
        double_precision: &Bound<'py, PyAny>,
        letter: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        blob: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithScalars {
            flag: Lift::lift(flag, &At::argument("flag"))?,
            signed8: Lift::lift(signed8, &At::argument("signed8"))?,
            signed16: Lift::lift(signed16, &At::argument("signed16"))?,
            signed32: Lift::lift(signed32, &At::argument("signed32"))?,
            signed64: Lift::lift(signed64, &At::argument("signed64"))?,
            unsigned8: Lift::lift(unsigned8, &At::argument("unsigned8"))?,
            unsigned16: Lift::lift(unsigned16, &At::argument("unsigned16"))?,
            unsigned32: Lift::lift(unsigned32, &At::argument("unsigned32"))?,
            unsigned64: Lift::lift(unsigned64, &At::argument("unsigned64"))?,
            single: Lift::lift(single, &At::argument("single"))?,
            double_precision: Lift::lift(
                double_precision,
                &At::argument("double_precision"),
            )?,
            letter: Lift::lift(letter, &At::argument("letter"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            blob: Lift::lift(blob, &At::argument("blob"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            moment: Lift::lift(moment, &At::argument("moment"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_scalars`, to be awaited: `await lib.fail_with_scalars_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_scalars_async",
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            length,
            moment,
            *,
            timeout = None
        ),
        text_signature = "($self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment, *, timeout=None)"
    )]
    fn fail_with_scalars_async<'py>(
        &self,
        __py: Python<'py>,
        flag: &Bound<'py, PyAny>,
        signed8: &Bound<'py, PyAny>,
        signed16: &Bound<'py, PyAny>,
        signed32: &Bound<'py, PyAny>,
        signed64: &Bound<'py, PyAny>,
        unsigned8: &Bound<'py, PyAny>,
        unsigned16: &Bound<'py, PyAny>,
        unsigned32: &Bound<'py, PyAny>,
        unsigned64: &Bound<'py, PyAny>,
        single: &Bound<'py, PyAny>,
        double_precision: &Bound<'py, PyAny>,
        letter: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        blob: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithScalars {
            flag: Lift::lift(flag, &At::argument("flag"))?,
            signed8: Lift::lift(signed8, &At::argument("signed8"))?,
            signed16: Lift::lift(signed16, &At::argument("signed16"))?,
            signed32: Lift::lift(signed32, &At::argument("signed32"))?,
            signed64: Lift::lift(signed64, &At::argument("signed64"))?,
            unsigned8: Lift::lift(unsigned8, &At::argument("unsigned8"))?,
            unsigned16: Lift::lift(unsigned16, &At::argument("unsigned16"))?,
            unsigned32: Lift::lift(unsigned32, &At::argument("unsigned32"))?,
            unsigned64: Lift::lift(unsigned64, &At::argument("unsigned64"))?,
            single: Lift::lift(single, &At::argument("single"))?,
            double_precision: Lift::lift(
                double_precision,
                &At::argument("double_precision"),
            )?,
            letter: Lift::lift(letter, &At::argument("letter"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            blob: Lift::lift(blob, &At::argument("blob"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            moment: Lift::lift(moment, &At::argument("moment"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer them all, as they were given: what is declared, or made of others.
    ///
    /// color: A variant without data.
    /// level: A variant with a number at the end of what there is.
    /// shape: A variant with named data.
    /// token: A variant with unnamed data.
    /// item: A structure.
    /// meters: A newtype of a number.
    /// label: A newtype of a text.
    /// seal: A newtype of bytes.
    /// ratio: An alias of a number.
    /// quad: An alias of an array.
    /// numbers: A list of numbers.
    /// corners: An array of structures.
    /// maybe: A number or nothing.
    /// by_name: A map in order.
    /// by_id: A map without order.
    /// pair: A tuple.
    /// tree: A box.
    /// list: A type that is made of itself.
    /// expr: Variants that are made of the whole.
    #[pyo3(
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
            *,
            timeout = None
        ),
        text_signature = "($self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=..., *, timeout=None)"
    )]
    fn echo_composites<'py>(
        &self,
        __py: Python<'py>,
        color: &Bound<'py, PyAny>,
        level: &Bound<'py, PyAny>,
        shape: &Bound<'py, PyAny>,
        token: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        meters: &Bound<'py, PyAny>,
        label: &Bound<'py, PyAny>,
        seal: &Bound<'py, PyAny>,
        ratio: &Bound<'py, PyAny>,
        quad: &Bound<'py, PyAny>,
        numbers: &Bound<'py, PyAny>,
        corners: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        by_name: Option<&Bound<'py, PyAny>>,
        by_id: Option<&Bound<'py, PyAny>>,
        pair: Option<&Bound<'py, PyAny>>,
        tree: Option<&Bound<'py, PyAny>>,
        list: Option<&Bound<'py, PyAny>>,
        expr: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoComposites {
            color: Lift::lift(color, &At::argument("color"))?,
            level: Lift::lift(level, &At::argument("level"))?,
            shape: Lift::lift(shape, &At::argument("shape"))?,
            token: Lift::lift(token, &At::argument("token"))?,
            item: Lift::lift(item, &At::argument("item"))?,
            meters: Lift::lift(meters, &At::argument("meters"))?,
            label: Lift::lift(label, &At::argument("label"))?,
            seal: Lift::lift(seal, &At::argument("seal"))?,
            ratio: Lift::lift(ratio, &At::argument("ratio"))?,
            quad: Lift::lift(quad, &At::argument("quad"))?,
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            corners: Lift::lift(corners, &At::argument("corners"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            by_name: Lift::lift(
                values::required(__py, by_name, &At::argument("by_name"))?,
                &At::argument("by_name"),
            )?,
            by_id: Lift::lift(
                values::required(__py, by_id, &At::argument("by_id"))?,
                &At::argument("by_id"),
            )?,
            pair: Lift::lift(
                values::required(__py, pair, &At::argument("pair"))?,
                &At::argument("pair"),
            )?,
            tree: Lift::lift(
                values::required(__py, tree, &At::argument("tree"))?,
                &At::argument("tree"),
            )?,
            list: Lift::lift(
                values::required(__py, list, &At::argument("list"))?,
                &At::argument("list"),
            )?,
            expr: Lift::lift(
                values::required(__py, expr, &At::argument("expr"))?,
                &At::argument("expr"),
            )?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_composites`, to be awaited: `await lib.echo_composites_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_composites_async",
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
            *,
            timeout = None
        ),
        text_signature = "($self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=..., *, timeout=None)"
    )]
    fn echo_composites_async<'py>(
        &self,
        __py: Python<'py>,
        color: &Bound<'py, PyAny>,
        level: &Bound<'py, PyAny>,
        shape: &Bound<'py, PyAny>,
        token: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        meters: &Bound<'py, PyAny>,
        label: &Bound<'py, PyAny>,
        seal: &Bound<'py, PyAny>,
        ratio: &Bound<'py, PyAny>,
        quad: &Bound<'py, PyAny>,
        numbers: &Bound<'py, PyAny>,
        corners: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        by_name: Option<&Bound<'py, PyAny>>,
        by_id: Option<&Bound<'py, PyAny>>,
        pair: Option<&Bound<'py, PyAny>>,
        tree: Option<&Bound<'py, PyAny>>,
        list: Option<&Bound<'py, PyAny>>,
        expr: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoComposites {
            color: Lift::lift(color, &At::argument("color"))?,
            level: Lift::lift(level, &At::argument("level"))?,
            shape: Lift::lift(shape, &At::argument("shape"))?,
            token: Lift::lift(token, &At::argument("token"))?,
            item: Lift::lift(item, &At::argument("item"))?,
            meters: Lift::lift(meters, &At::argument("meters"))?,
            label: Lift::lift(label, &At::argument("label"))?,
            seal: Lift::lift(seal, &At::argument("seal"))?,
            ratio: Lift::lift(ratio, &At::argument("ratio"))?,
            quad: Lift::lift(quad, &At::argument("quad"))?,
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            corners: Lift::lift(corners, &At::argument("corners"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            by_name: Lift::lift(
                values::required(__py, by_name, &At::argument("by_name"))?,
                &At::argument("by_name"),
            )?,
            by_id: Lift::lift(
                values::required(__py, by_id, &At::argument("by_id"))?,
                &At::argument("by_id"),
            )?,
            pair: Lift::lift(
                values::required(__py, pair, &At::argument("pair"))?,
                &At::argument("pair"),
            )?,
            tree: Lift::lift(
                values::required(__py, tree, &At::argument("tree"))?,
                &At::argument("tree"),
            )?,
            list: Lift::lift(
                values::required(__py, list, &At::argument("list"))?,
                &At::argument("list"),
            )?,
            expr: Lift::lift(
                values::required(__py, expr, &At::argument("expr"))?,
                &At::argument("expr"),
            )?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Composites`] of what is given.
    ///
    /// color: A variant without data.
    /// level: A variant with a number at the end of what there is.
    /// shape: A variant with named data.
    /// token: A variant with unnamed data.
    /// item: A structure.
    /// meters: A newtype of a number.
    /// label: A newtype of a text.
    /// seal: A newtype of bytes.
    /// ratio: An alias of a number.
    /// quad: An alias of an array.
    /// numbers: A list of numbers.
    /// corners: An array of structures.
    /// maybe: A number or nothing.
    /// by_name: A map in order.
    /// by_id: A map without order.
    /// pair: A tuple.
    /// tree: A box.
    /// list: A type that is made of itself.
    /// expr: Variants that are made of the whole.
    #[pyo3(
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
            *,
            timeout = None
        ),
        text_signature = "($self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=..., *, timeout=None)"
    )]
    fn fail_with_composites<'py>(
        &self,
        __py: Python<'py>,
        color: &Bound<'py, PyAny>,
        level: &Bound<'py, PyAny>,
        shape: &Bound<'py, PyAny>,
        token: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        meters: &Bound<'py, PyAny>,
        label: &Bound<'py, PyAny>,
        seal: &Bound<'py, PyAny>,
        ratio: &Bound<'py, PyAny>,
        quad: &Bound<'py, PyAny>,
        numbers: &Bound<'py, PyAny>,
        corners: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        by_name: Option<&Bound<'py, PyAny>>,
        by_id: Option<&Bound<'py, PyAny>>,
        pair: Option<&Bound<'py, PyAny>>,
        tree: Option<&Bound<'py, PyAny>>,
        list: Option<&Bound<'py, PyAny>>,
        expr: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithComposites {
            color: Lift::lift(color, &At::argument("color"))?,
            level: Lift::lift(level, &At::argument("level"))?,
            shape: Lift::lift(shape, &At::argument("shape"))?,
            token: Lift::lift(token, &At::argument("token"))?,
            item: Lift::lift(item, &At::argument("item"))?,
            meters: Lift::lift(meters, &At::argument("meters"))?,
            label: Lift::lift(label, &At::argument("label"))?,
            seal: Lift::lift(seal, &At::argument("seal"))?,
            ratio: Lift::lift(ratio, &At::argument("ratio"))?,
            quad: Lift::lift(quad, &At::argument("quad"))?,
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            corners: Lift::lift(corners, &At::argument("corners"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            by_name: Lift::lift(
                values::required(__py, by_name, &At::argument("by_name"))?,
                &At::argument("by_name"),
            )?,
            by_id: Lift::lift(
                values::required(__py, by_id, &At::argument("by_id"))?,
                &At::argument("by_id"),
            )?,
            pair: Lift::lift(
                values::required(__py, pair, &At::argument("pair"))?,
                &At::argument("pair"),
            )?,
            tree: Lift::lift(
                values::required(__py, tree, &At::argument("tree"))?,
                &At::argument("tree"),
            )?,
            list: Lift::lift(
                values::required(__py, list, &At::argument("list"))?,
                &At::argument("list"),
            )?,
            expr: Lift::lift(
                values::required(__py, expr, &At::argument("expr"))?,
                &At::argument("expr"),
            )?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_composites`, to be awaited: `await lib.fail_with_composites_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_composites_async",
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
            *,
            timeout = None
        ),
        text_signature = "($self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=..., *, timeout=None)"
    )]
    fn fail_with_composites_async<'py>(
        &self,
        __py: Python<'py>,
        color: &Bound<'py, PyAny>,
        level: &Bound<'py, PyAny>,
        shape: &Bound<'py, PyAny>,
        token: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        meters: &Bound<'py, PyAny>,
        label: &Bound<'py, PyAny>,
        seal: &Bound<'py, PyAny>,
        ratio: &Bound<'py, PyAny>,
        quad: &Bound<'py, PyAny>,
        numbers: &Bound<'py, PyAny>,
        corners: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        by_name: Option<&Bound<'py, PyAny>>,
        by_id: Option<&Bound<'py, PyAny>>,
        pair: Option<&Bound<'py, PyAny>>,
        tree: Option<&Bound<'py, PyAny>>,
        list: Option<&Bound<'py, PyAny>>,
        expr: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithComposites {
            color: Lift::lift(color, &At::argument("color"))?,
            level: Lift::lift(level, &At::argument("level"))?,
            shape: Lift::lift(shape, &At::argument("shape"))?,
            token: Lift::lift(token, &At::argument("token"))?,
            item: Lift::lift(item, &At::argument("item"))?,
            meters: Lift::lift(meters, &At::argument("meters"))?,
            label: Lift::lift(label, &At::argument("label"))?,
            seal: Lift::lift(seal, &At::argument("seal"))?,
            ratio: Lift::lift(ratio, &At::argument("ratio"))?,
            quad: Lift::lift(quad, &At::argument("quad"))?,
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            corners: Lift::lift(corners, &At::argument("corners"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            by_name: Lift::lift(
                values::required(__py, by_name, &At::argument("by_name"))?,
                &At::argument("by_name"),
            )?,
            by_id: Lift::lift(
                values::required(__py, by_id, &At::argument("by_id"))?,
                &At::argument("by_id"),
            )?,
            pair: Lift::lift(
                values::required(__py, pair, &At::argument("pair"))?,
                &At::argument("pair"),
            )?,
            tree: Lift::lift(
                values::required(__py, tree, &At::argument("tree"))?,
                &At::argument("tree"),
            )?,
            list: Lift::lift(
                values::required(__py, list, &At::argument("list"))?,
                &At::argument("list"),
            )?,
            expr: Lift::lift(
                values::required(__py, expr, &At::argument("expr"))?,
                &At::argument("expr"),
            )?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer lists, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_lists<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoLists {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_lists`, to be awaited: `await lib.echo_lists_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_lists_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_lists_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoLists {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer arrays, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_arrays<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoArrays {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_arrays`, to be awaited: `await lib.echo_arrays_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_arrays_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_arrays_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoArrays {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer values or nothing, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maybes<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoMaybes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_maybes`, to be awaited: `await lib.echo_maybes_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_maybes_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_maybes_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoMaybes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer sorted maps by every kind of key, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_key<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoByKey {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_by_key`, to be awaited: `await lib.echo_by_key_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_by_key_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_key_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoByKey {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer maps without order by every kind of key, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_key_unsorted<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoByKeyUnsorted {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_by_key_unsorted`, to be awaited: `await lib.echo_by_key_unsorted_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_by_key_unsorted_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_by_key_unsorted_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoByKeyUnsorted {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer tuples, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_pairs<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoPairs {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_pairs`, to be awaited: `await lib.echo_pairs_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_pairs_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_pairs_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoPairs {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer newtypes, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtypes<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoNewtypes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_newtypes`, to be awaited: `await lib.echo_newtypes_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_newtypes_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_newtypes_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoNewtypes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer variants with data of every type, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_cases<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoCases {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_cases`, to be awaited: `await lib.echo_cases_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_cases_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_cases_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoCases {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer nestings of several kinds, as they were given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_nestings<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoNestings {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_nestings`, to be awaited: `await lib.echo_nestings_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_nestings_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_nestings_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::EchoNestings {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Containers`] of what is given.
    ///
    /// lists: Lists.
    /// arrays: Arrays.
    /// maybes: Values or nothing.
    /// by_key: Sorted maps by every kind of key.
    /// by_key_unsorted: Maps without order by every kind of key.
    #[pyo3(
        signature = (lists, arrays, maybes, by_key, by_key_unsorted, *, timeout = None),
        text_signature = "($self, lists, arrays, maybes, by_key, by_key_unsorted, *, timeout=None)"
    )]
    fn fail_with_containers<'py>(
        &self,
        __py: Python<'py>,
        lists: &Bound<'py, PyAny>,
        arrays: &Bound<'py, PyAny>,
        maybes: &Bound<'py, PyAny>,
        by_key: &Bound<'py, PyAny>,
        by_key_unsorted: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithContainers {
            lists: Lift::lift(lists, &At::argument("lists"))?,
            arrays: Lift::lift(arrays, &At::argument("arrays"))?,
            maybes: Lift::lift(maybes, &At::argument("maybes"))?,
            by_key: Lift::lift(by_key, &At::argument("by_key"))?,
            by_key_unsorted: Lift::lift(
                by_key_unsorted,
                &At::argument("by_key_unsorted"),
            )?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_containers`, to be awaited: `await lib.fail_with_containers_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_containers_async",
        signature = (lists, arrays, maybes, by_key, by_key_unsorted, *, timeout = None),
        text_signature = "($self, lists, arrays, maybes, by_key, by_key_unsorted, *, timeout=None)"
    )]
    fn fail_with_containers_async<'py>(
        &self,
        __py: Python<'py>,
        lists: &Bound<'py, PyAny>,
        arrays: &Bound<'py, PyAny>,
        maybes: &Bound<'py, PyAny>,
        by_key: &Bound<'py, PyAny>,
        by_key_unsorted: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithContainers {
            lists: Lift::lift(lists, &At::argument("lists"))?,
            arrays: Lift::lift(arrays, &At::argument("arrays"))?,
            maybes: Lift::lift(maybes, &At::argument("maybes"))?,
            by_key: Lift::lift(by_key, &At::argument("by_key"))?,
            by_key_unsorted: Lift::lift(
                by_key_unsorted,
                &At::argument("by_key_unsorted"),
            )?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Nested`] of what is given.
    ///
    /// pairs: Tuples.
    /// newtypes: Newtypes.
    /// cases: Variants with data of every type.
    /// nestings: Nestings of several kinds.
    #[pyo3(
        signature = (pairs, newtypes, cases, nestings, *, timeout = None),
        text_signature = "($self, pairs, newtypes, cases, nestings, *, timeout=None)"
    )]
    fn fail_with_nested<'py>(
        &self,
        __py: Python<'py>,
        pairs: &Bound<'py, PyAny>,
        newtypes: &Bound<'py, PyAny>,
        cases: &Bound<'py, PyAny>,
        nestings: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithNested {
            pairs: Lift::lift(pairs, &At::argument("pairs"))?,
            newtypes: Lift::lift(newtypes, &At::argument("newtypes"))?,
            cases: Lift::lift(cases, &At::argument("cases"))?,
            nestings: Lift::lift(nestings, &At::argument("nestings"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_nested`, to be awaited: `await lib.fail_with_nested_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_nested_async",
        signature = (pairs, newtypes, cases, nestings, *, timeout = None),
        text_signature = "($self, pairs, newtypes, cases, nestings, *, timeout=None)"
    )]
    fn fail_with_nested_async<'py>(
        &self,
        __py: Python<'py>,
        pairs: &Bound<'py, PyAny>,
        newtypes: &Bound<'py, PyAny>,
        cases: &Bound<'py, PyAny>,
        nestings: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithNested {
            pairs: Lift::lift(pairs, &At::argument("pairs"))?,
            newtypes: Lift::lift(newtypes, &At::argument("newtypes"))?,
            cases: Lift::lift(cases, &At::argument("cases"))?,
            nestings: Lift::lift(nestings, &At::argument("nestings"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Unnamed`] of what is given.
    ///
    /// field0: Its first field.
    /// field1: Its second field.
    /// field2: Its third field.
    #[pyo3(
        signature = (field0, field1, field2, *, timeout = None),
        text_signature = "($self, field0, field1, field2, *, timeout=None)"
    )]
    fn fail_with_unnamed<'py>(
        &self,
        __py: Python<'py>,
        field0: &Bound<'py, PyAny>,
        field1: &Bound<'py, PyAny>,
        field2: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithUnnamed {
            field0: Lift::lift(field0, &At::argument("field0"))?,
            field1: Lift::lift(field1, &At::argument("field1"))?,
            field2: Lift::lift(field2, &At::argument("field2"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_unnamed`, to be awaited: `await lib.fail_with_unnamed_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_unnamed_async",
        signature = (field0, field1, field2, *, timeout = None),
        text_signature = "($self, field0, field1, field2, *, timeout=None)"
    )]
    fn fail_with_unnamed_async<'py>(
        &self,
        __py: Python<'py>,
        field0: &Bound<'py, PyAny>,
        field1: &Bound<'py, PyAny>,
        field2: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithUnnamed {
            field0: Lift::lift(field0, &At::argument("field0"))?,
            field1: Lift::lift(field1, &At::argument("field1"))?,
            field2: Lift::lift(field2, &At::argument("field2"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Fail with [`CarriesAll::Nothing`].
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn fail_with_nothing<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithNothing {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `fail_with_nothing`, to be awaited: `await lib.fail_with_nothing_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "fail_with_nothing_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn fail_with_nothing_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::positions::FailWithNothing {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer what is declared in a file of its own, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_place<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::elsewhere::EchoPlace {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_place`, to be awaited: `await lib.echo_place_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_place_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_place_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::elsewhere::EchoPlace {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer what is declared in a module inside of a file, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_deep<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::inner::EchoDeep {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_deep`, to be awaited: `await lib.echo_deep_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_deep_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_deep_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::inner::EchoDeep {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer what is there, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_conditional<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::EchoConditional {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_conditional`, to be awaited: `await lib.echo_conditional_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_conditional_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_conditional_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::EchoConditional {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer the variant that is there, as it was given.
    ///
    /// value: What comes back.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_choice<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::EchoChoice {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `echo_choice`, to be awaited: `await lib.echo_choice_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "echo_choice_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn echo_choice_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::scattered::EchoChoice {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer nothing before [`ReleaseHeld`]. The beginning is told by [`HoldBegan`], the end by [`HoldEnded`].
    ///
    /// id: What it answers, and by which the events know it.
    #[pyo3(
        signature = (id, *, timeout = None),
        text_signature = "($self, id, *, timeout=None)"
    )]
    fn hold<'py>(
        &self,
        __py: Python<'py>,
        id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::Hold {
            id: Lift::lift(id, &At::argument("id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `hold`, to be awaited: `await lib.hold_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "hold_async",
        signature = (id, *, timeout = None),
        text_signature = "($self, id, *, timeout=None)"
    )]
    fn hold_async<'py>(
        &self,
        __py: Python<'py>,
        id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::Hold {
            id: Lift::lift(id, &At::argument("id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Let every [`Hold`] answer; answers how many there were.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn release_held<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::ReleaseHeld {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `release_held`, to be awaited: `await lib.release_held_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "release_held_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn release_held_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::ReleaseHeld {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer nothing at all, with a deadline of its own.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn hurried<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::Hurried {};
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `hurried`, to be awaited: `await lib.hurried_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "hurried_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn hurried_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::Hurried {};
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer the value on the thread of whoever asks.
    ///
    /// value: The value.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn on_the_spot<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::OnTheSpot {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `on_the_spot`, to be awaited: `await lib.on_the_spot_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "on_the_spot_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn on_the_spot_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::OnTheSpot {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer the value at once, on the thread of whoever asks, and tell it by `Tick`; a negative one is refused.
    ///
    /// value: The value.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn at_once<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::AtOnce {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call_keeping(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `at_once`, to be awaited: `await lib.at_once_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "at_once_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn at_once_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::AtOnce {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer the value at once, on the processing thread.
    ///
    /// value: The value.
    #[pyo3(
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn at_once_elsewhere<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::AtOnceElsewhere {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        let __answer = self.instance.call_keeping(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `at_once_elsewhere`, to be awaited: `await lib.at_once_elsewhere_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "at_once_elsewhere_async",
        signature = (value, *, timeout = None),
        text_signature = "($self, value, *, timeout=None)"
    )]
    fn at_once_elsewhere_async<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::AtOnceElsewhere {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Answer nothing, and keep the thread of whoever asks; the beginning is told by `WaitStarted`.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn never_on_the_spot<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::NeverOnTheSpot {
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `never_on_the_spot`, to be awaited: `await lib.never_on_the_spot_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "never_on_the_spot_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn never_on_the_spot_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::NeverOnTheSpot {
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Log a text, as an author's code does.
    ///
    /// level: 1 for an error, 2 for a warning, 3 for information; everything else is for debugging.
    /// text: The text; `number` is logged with it, and is 7.
    #[pyo3(
        signature = (level, text, *, timeout = None),
        text_signature = "($self, level, text, *, timeout=None)"
    )]
    fn write_log<'py>(
        &self,
        __py: Python<'py>,
        level: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::WriteLog {
            level: Lift::lift(level, &At::argument("level"))?,
            text: Lift::lift(text, &At::argument("text"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `write_log`, to be awaited: `await lib.write_log_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "write_log_async",
        signature = (level, text, *, timeout = None),
        text_signature = "($self, level, text, *, timeout=None)"
    )]
    fn write_log_async<'py>(
        &self,
        __py: Python<'py>,
        level: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = conformance::api::slow::WriteLog {
            level: Lift::lift(level, &At::argument("level"))?,
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
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
        let __signal = conformance::api::composed::PushNewTypes {
            pair: Lift::lift(pair, &At::argument("pair"))?,
            map: Lift::lift(map, &At::argument("map"))?,
            after: Lift::lift(after, &At::argument("after"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Add to what [`PokeTotal`] answers.
    ///
    /// amount: How much.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (amount), text_signature = "($self, amount)")]
    fn poke<'py>(&self, __py: Python<'py>, amount: &Bound<'py, PyAny>) -> PyResult<()> {
        let __signal = conformance::api::faults::Poke {
            amount: Lift::lift(amount, &At::argument("amount"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`Everyone`].
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (), text_signature = "($self)")]
    fn prod<'py>(&self, __py: Python<'py>) -> PyResult<()> {
        let __signal = conformance::api::faults::Prod {};
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
        let __signal = conformance::api::faults::Unhandled {
            text: Lift::lift(text, &At::argument("text"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`ScalarsHeard`] of the same.
    ///
    /// flag: A truth value.
    /// signed8: 8 bits, signed.
    /// signed16: 16 bits, signed.
    /// signed32: 32 bits, signed.
    /// signed64: 64 bits, signed.
    /// unsigned8: 8 bits, unsigned.
    /// unsigned16: 16 bits, unsigned.
    /// unsigned32: 32 bits, unsigned.
    /// unsigned64: 64 bits, unsigned.
    /// single: Single precision.
    /// double_precision: Double precision.
    /// letter: A character.
    /// text: A text.
    /// blob: Bytes.
    /// length: A duration.
    /// moment: A moment.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(
        signature = (
            flag,
            signed8,
            signed16,
            signed32,
            signed64,
            unsigned8,
            unsigned16,
            unsigned32,
            unsigned64,
            single,
            double_precision,
            letter,
            text,
            blob,
            length,
            moment,
        ),
        text_signature = "($self, flag, signed8, signed16, signed32, signed64, unsigned8, unsigned16, unsigned32, unsigned64, single, double_precision, letter, text, blob, length, moment)"
    )]
    fn send_scalars<'py>(
        &self,
        __py: Python<'py>,
        flag: &Bound<'py, PyAny>,
        signed8: &Bound<'py, PyAny>,
        signed16: &Bound<'py, PyAny>,
        signed32: &Bound<'py, PyAny>,
        signed64: &Bound<'py, PyAny>,
        unsigned8: &Bound<'py, PyAny>,
        unsigned16: &Bound<'py, PyAny>,
        unsigned32: &Bound<'py, PyAny>,
        unsigned64: &Bound<'py, PyAny>,
        single: &Bound<'py, PyAny>,
        double_precision: &Bound<'py, PyAny>,
        letter: &Bound<'py, PyAny>,
        text: &Bound<'py, PyAny>,
        blob: &Bound<'py, PyAny>,
        length: &Bound<'py, PyAny>,
        moment: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendScalars {
            flag: Lift::lift(flag, &At::argument("flag"))?,
            signed8: Lift::lift(signed8, &At::argument("signed8"))?,
            signed16: Lift::lift(signed16, &At::argument("signed16"))?,
            signed32: Lift::lift(signed32, &At::argument("signed32"))?,
            signed64: Lift::lift(signed64, &At::argument("signed64"))?,
            unsigned8: Lift::lift(unsigned8, &At::argument("unsigned8"))?,
            unsigned16: Lift::lift(unsigned16, &At::argument("unsigned16"))?,
            unsigned32: Lift::lift(unsigned32, &At::argument("unsigned32"))?,
            unsigned64: Lift::lift(unsigned64, &At::argument("unsigned64"))?,
            single: Lift::lift(single, &At::argument("single"))?,
            double_precision: Lift::lift(
                double_precision,
                &At::argument("double_precision"),
            )?,
            letter: Lift::lift(letter, &At::argument("letter"))?,
            text: Lift::lift(text, &At::argument("text"))?,
            blob: Lift::lift(blob, &At::argument("blob"))?,
            length: Lift::lift(length, &At::argument("length"))?,
            moment: Lift::lift(moment, &At::argument("moment"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`CompositesHeard`] of the same.
    ///
    /// color: A variant without data.
    /// level: A variant with a number at the end of what there is.
    /// shape: A variant with named data.
    /// token: A variant with unnamed data.
    /// item: A structure.
    /// meters: A newtype of a number.
    /// label: A newtype of a text.
    /// seal: A newtype of bytes.
    /// ratio: An alias of a number.
    /// quad: An alias of an array.
    /// numbers: A list of numbers.
    /// corners: An array of structures.
    /// maybe: A number or nothing.
    /// by_name: A map in order.
    /// by_id: A map without order.
    /// pair: A tuple.
    /// tree: A box.
    /// list: A type that is made of itself.
    /// expr: Variants that are made of the whole.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(
        signature = (
            color,
            level,
            shape,
            token,
            item,
            meters,
            label,
            seal,
            ratio,
            quad,
            numbers,
            corners,
            maybe = None,
            by_name = None,
            by_id = None,
            pair = None,
            tree = None,
            list = None,
            expr = None,
        ),
        text_signature = "($self, color, level, shape, token, item, meters, label, seal, ratio, quad, numbers, corners, maybe=None, by_name=..., by_id=..., pair=..., tree=..., list=..., expr=...)"
    )]
    fn send_composites<'py>(
        &self,
        __py: Python<'py>,
        color: &Bound<'py, PyAny>,
        level: &Bound<'py, PyAny>,
        shape: &Bound<'py, PyAny>,
        token: &Bound<'py, PyAny>,
        item: &Bound<'py, PyAny>,
        meters: &Bound<'py, PyAny>,
        label: &Bound<'py, PyAny>,
        seal: &Bound<'py, PyAny>,
        ratio: &Bound<'py, PyAny>,
        quad: &Bound<'py, PyAny>,
        numbers: &Bound<'py, PyAny>,
        corners: &Bound<'py, PyAny>,
        maybe: Option<&Bound<'py, PyAny>>,
        by_name: Option<&Bound<'py, PyAny>>,
        by_id: Option<&Bound<'py, PyAny>>,
        pair: Option<&Bound<'py, PyAny>>,
        tree: Option<&Bound<'py, PyAny>>,
        list: Option<&Bound<'py, PyAny>>,
        expr: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendComposites {
            color: Lift::lift(color, &At::argument("color"))?,
            level: Lift::lift(level, &At::argument("level"))?,
            shape: Lift::lift(shape, &At::argument("shape"))?,
            token: Lift::lift(token, &At::argument("token"))?,
            item: Lift::lift(item, &At::argument("item"))?,
            meters: Lift::lift(meters, &At::argument("meters"))?,
            label: Lift::lift(label, &At::argument("label"))?,
            seal: Lift::lift(seal, &At::argument("seal"))?,
            ratio: Lift::lift(ratio, &At::argument("ratio"))?,
            quad: Lift::lift(quad, &At::argument("quad"))?,
            numbers: Lift::lift(numbers, &At::argument("numbers"))?,
            corners: Lift::lift(corners, &At::argument("corners"))?,
            maybe: values::maybe(maybe, &At::argument("maybe"))?,
            by_name: Lift::lift(
                values::required(__py, by_name, &At::argument("by_name"))?,
                &At::argument("by_name"),
            )?,
            by_id: Lift::lift(
                values::required(__py, by_id, &At::argument("by_id"))?,
                &At::argument("by_id"),
            )?,
            pair: Lift::lift(
                values::required(__py, pair, &At::argument("pair"))?,
                &At::argument("pair"),
            )?,
            tree: Lift::lift(
                values::required(__py, tree, &At::argument("tree"))?,
                &At::argument("tree"),
            )?,
            list: Lift::lift(
                values::required(__py, list, &At::argument("list"))?,
                &At::argument("list"),
            )?,
            expr: Lift::lift(
                values::required(__py, expr, &At::argument("expr"))?,
                &At::argument("expr"),
            )?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`ListsHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_lists<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendLists {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`ArraysHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_arrays<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendArrays {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`MaybesHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_maybes<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendMaybes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`ByKeyHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_by_key<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendByKey {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`ByKeyUnsortedHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_by_key_unsorted<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendByKeyUnsorted {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`PairsHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_pairs<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendPairs {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`NewtypesHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_newtypes<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendNewtypes {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`CasesHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_cases<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendCases {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`NestingsHeard`] of the same.
    ///
    /// value: They.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (value), text_signature = "($self, value)")]
    fn send_nestings<'py>(
        &self,
        __py: Python<'py>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::positions::SendNestings {
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`NothingHeard`].
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (), text_signature = "($self)")]
    fn send_nothing<'py>(&self, __py: Python<'py>) -> PyResult<()> {
        let __signal = conformance::api::positions::SendNothing {
        };
        self.instance.signal(__py, __signal)
    }
    /// Cause one [`DeepHeard`] of the same.
    ///
    /// deep: By its path.
    /// spot: By a longer one.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(signature = (deep, spot), text_signature = "($self, deep, spot)")]
    fn send_deep<'py>(
        &self,
        __py: Python<'py>,
        deep: &Bound<'py, PyAny>,
        spot: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = conformance::api::scattered::SendDeep {
            deep: Lift::lift(deep, &At::argument("deep"))?,
            spot: Lift::lift(spot, &At::argument("spot"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Call `callback(owner, event)` with each NewTypes from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_new_types<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::composed::NewTypes,
        >(slf, ("on_new_types", "NewTypes"), callback, &given)
    }
    /// What comes of NewTypes from now on, to be iterated over: `async for event in lib.new_types_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn new_types_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::composed::NewTypes,
        >(slf, "NewTypes", &given, tell_lost)
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
            conformance::api::composed::NewTypes,
        >(py, &self.instance, "NewTypes", which)
    }
    /// Call `callback(owner, event)` with each Pushed from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_pushed<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::composed::Pushed,
        >(slf, ("on_pushed", "Pushed"), callback, &given)
    }
    /// What comes of Pushed from now on, to be iterated over: `async for event in lib.pushed_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn pushed_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::composed::Pushed,
        >(slf, "Pushed", &given, tell_lost)
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
            conformance::api::composed::Pushed,
        >(py, &self.instance, "Pushed", which)
    }
    /// Call `callback(owner, event)` with each Grown from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_grown<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::composed::Grown,
        >(slf, ("on_grown", "Grown"), callback, &given)
    }
    /// What comes of Grown from now on, to be iterated over: `async for event in lib.grown_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn grown_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::composed::Grown,
        >(slf, "Grown", &given, tell_lost)
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
            conformance::api::composed::Grown,
        >(py, &self.instance, "Grown", which)
    }
    /// Call `callback(owner, event)` with each Tick from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_tick<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::faults::Tick,
        >(slf, ("on_tick", "Tick"), callback, &given)
    }
    /// What comes of Tick from now on, to be iterated over: `async for event in lib.tick_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn tick_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::faults::Tick,
        >(slf, "Tick", &given, tell_lost)
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
        subscription::off::<
            conformance::api::faults::Tick,
        >(py, &self.instance, "Tick", which)
    }
    /// Call `callback(owner, event)` with each WaitStarted from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_wait_started<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::faults::WaitStarted,
        >(slf, ("on_wait_started", "WaitStarted"), callback, &given)
    }
    /// What comes of WaitStarted from now on, to be iterated over: `async for event in lib.wait_started_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn wait_started_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::faults::WaitStarted,
        >(slf, "WaitStarted", &given, tell_lost)
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
            conformance::api::faults::WaitStarted,
        >(py, &self.instance, "WaitStarted", which)
    }
    /// Call `callback(owner, event)` with each Shaped from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_shaped<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::faults::Shaped,
        >(slf, ("on_shaped", "Shaped"), callback, &given)
    }
    /// What comes of Shaped from now on, to be iterated over: `async for event in lib.shaped_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn shaped_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::faults::Shaped,
        >(slf, "Shaped", &given, tell_lost)
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
            conformance::api::faults::Shaped,
        >(py, &self.instance, "Shaped", which)
    }
    /// Call `callback(owner, event)` with each Everyone from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_everyone<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::faults::Everyone,
        >(slf, ("on_everyone", "Everyone"), callback, &given)
    }
    /// What comes of Everyone from now on, to be iterated over: `async for event in lib.everyone_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn everyone_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::faults::Everyone,
        >(slf, "Everyone", &given, tell_lost)
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
            conformance::api::faults::Everyone,
        >(py, &self.instance, "Everyone", which)
    }
    /// Call `callback(owner, event)` with each Noted from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_noted<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::faults::Noted,
        >(slf, ("on_noted", "Noted"), callback, &given)
    }
    /// What comes of Noted from now on, to be iterated over: `async for event in lib.noted_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn noted_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::faults::Noted,
        >(slf, "Noted", &given, tell_lost)
    }
    /// End a subscription to Noted, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_noted(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::faults::Noted,
        >(py, &self.instance, "Noted", which)
    }
    /// Call `callback(owner, event)` with each ScalarsHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_scalars_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::ScalarsHeard,
        >(slf, ("on_scalars_heard", "ScalarsHeard"), callback, &given)
    }
    /// What comes of ScalarsHeard from now on, to be iterated over: `async for event in lib.scalars_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn scalars_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::ScalarsHeard,
        >(slf, "ScalarsHeard", &given, tell_lost)
    }
    /// End a subscription to ScalarsHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_scalars_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::ScalarsHeard,
        >(py, &self.instance, "ScalarsHeard", which)
    }
    /// Call `callback(owner, event)` with each CompositesHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_composites_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::CompositesHeard,
        >(slf, ("on_composites_heard", "CompositesHeard"), callback, &given)
    }
    /// What comes of CompositesHeard from now on, to be iterated over: `async for event in lib.composites_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn composites_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::CompositesHeard,
        >(slf, "CompositesHeard", &given, tell_lost)
    }
    /// End a subscription to CompositesHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_composites_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::CompositesHeard,
        >(py, &self.instance, "CompositesHeard", which)
    }
    /// Call `callback(owner, event)` with each ListsHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_lists_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::ListsHeard,
        >(slf, ("on_lists_heard", "ListsHeard"), callback, &given)
    }
    /// What comes of ListsHeard from now on, to be iterated over: `async for event in lib.lists_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn lists_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::ListsHeard,
        >(slf, "ListsHeard", &given, tell_lost)
    }
    /// End a subscription to ListsHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_lists_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::ListsHeard,
        >(py, &self.instance, "ListsHeard", which)
    }
    /// Call `callback(owner, event)` with each ArraysHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_arrays_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::ArraysHeard,
        >(slf, ("on_arrays_heard", "ArraysHeard"), callback, &given)
    }
    /// What comes of ArraysHeard from now on, to be iterated over: `async for event in lib.arrays_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn arrays_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::ArraysHeard,
        >(slf, "ArraysHeard", &given, tell_lost)
    }
    /// End a subscription to ArraysHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_arrays_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::ArraysHeard,
        >(py, &self.instance, "ArraysHeard", which)
    }
    /// Call `callback(owner, event)` with each MaybesHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_maybes_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::MaybesHeard,
        >(slf, ("on_maybes_heard", "MaybesHeard"), callback, &given)
    }
    /// What comes of MaybesHeard from now on, to be iterated over: `async for event in lib.maybes_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn maybes_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::MaybesHeard,
        >(slf, "MaybesHeard", &given, tell_lost)
    }
    /// End a subscription to MaybesHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_maybes_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::MaybesHeard,
        >(py, &self.instance, "MaybesHeard", which)
    }
    /// Call `callback(owner, event)` with each ByKeyHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_by_key_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::ByKeyHeard,
        >(slf, ("on_by_key_heard", "ByKeyHeard"), callback, &given)
    }
    /// What comes of ByKeyHeard from now on, to be iterated over: `async for event in lib.by_key_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn by_key_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::ByKeyHeard,
        >(slf, "ByKeyHeard", &given, tell_lost)
    }
    /// End a subscription to ByKeyHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_by_key_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::ByKeyHeard,
        >(py, &self.instance, "ByKeyHeard", which)
    }
    /// Call `callback(owner, event)` with each ByKeyUnsortedHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_by_key_unsorted_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::ByKeyUnsortedHeard,
        >(slf, ("on_by_key_unsorted_heard", "ByKeyUnsortedHeard"), callback, &given)
    }
    /// What comes of ByKeyUnsortedHeard from now on, to be iterated over: `async for event in lib.by_key_unsorted_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn by_key_unsorted_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::ByKeyUnsortedHeard,
        >(slf, "ByKeyUnsortedHeard", &given, tell_lost)
    }
    /// End a subscription to ByKeyUnsortedHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_by_key_unsorted_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::ByKeyUnsortedHeard,
        >(py, &self.instance, "ByKeyUnsortedHeard", which)
    }
    /// Call `callback(owner, event)` with each PairsHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_pairs_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::PairsHeard,
        >(slf, ("on_pairs_heard", "PairsHeard"), callback, &given)
    }
    /// What comes of PairsHeard from now on, to be iterated over: `async for event in lib.pairs_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn pairs_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::PairsHeard,
        >(slf, "PairsHeard", &given, tell_lost)
    }
    /// End a subscription to PairsHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_pairs_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::PairsHeard,
        >(py, &self.instance, "PairsHeard", which)
    }
    /// Call `callback(owner, event)` with each NewtypesHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_newtypes_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::NewtypesHeard,
        >(slf, ("on_newtypes_heard", "NewtypesHeard"), callback, &given)
    }
    /// What comes of NewtypesHeard from now on, to be iterated over: `async for event in lib.newtypes_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn newtypes_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::NewtypesHeard,
        >(slf, "NewtypesHeard", &given, tell_lost)
    }
    /// End a subscription to NewtypesHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_newtypes_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::NewtypesHeard,
        >(py, &self.instance, "NewtypesHeard", which)
    }
    /// Call `callback(owner, event)` with each CasesHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_cases_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::CasesHeard,
        >(slf, ("on_cases_heard", "CasesHeard"), callback, &given)
    }
    /// What comes of CasesHeard from now on, to be iterated over: `async for event in lib.cases_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn cases_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::CasesHeard,
        >(slf, "CasesHeard", &given, tell_lost)
    }
    /// End a subscription to CasesHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_cases_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::CasesHeard,
        >(py, &self.instance, "CasesHeard", which)
    }
    /// Call `callback(owner, event)` with each NestingsHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_nestings_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::NestingsHeard,
        >(slf, ("on_nestings_heard", "NestingsHeard"), callback, &given)
    }
    /// What comes of NestingsHeard from now on, to be iterated over: `async for event in lib.nestings_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn nestings_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::NestingsHeard,
        >(slf, "NestingsHeard", &given, tell_lost)
    }
    /// End a subscription to NestingsHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_nestings_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::NestingsHeard,
        >(py, &self.instance, "NestingsHeard", which)
    }
    /// Call `callback(owner, event)` with each NothingHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_nothing_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::positions::NothingHeard,
        >(slf, ("on_nothing_heard", "NothingHeard"), callback, &given)
    }
    /// What comes of NothingHeard from now on, to be iterated over: `async for event in lib.nothing_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn nothing_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::positions::NothingHeard,
        >(slf, "NothingHeard", &given, tell_lost)
    }
    /// End a subscription to NothingHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_nothing_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::positions::NothingHeard,
        >(py, &self.instance, "NothingHeard", which)
    }
    /// Call `callback(owner, event)` with each DeepHeard from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_deep_heard<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::scattered::DeepHeard,
        >(slf, ("on_deep_heard", "DeepHeard"), callback, &given)
    }
    /// What comes of DeepHeard from now on, to be iterated over: `async for event in lib.deep_heard_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn deep_heard_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::scattered::DeepHeard,
        >(slf, "DeepHeard", &given, tell_lost)
    }
    /// End a subscription to DeepHeard, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_deep_heard(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::scattered::DeepHeard,
        >(py, &self.instance, "DeepHeard", which)
    }
    /// Call `callback(owner, event)` with each HoldBegan from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_hold_began<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::slow::HoldBegan,
        >(slf, ("on_hold_began", "HoldBegan"), callback, &given)
    }
    /// What comes of HoldBegan from now on, to be iterated over: `async for event in lib.hold_began_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn hold_began_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::slow::HoldBegan,
        >(slf, "HoldBegan", &given, tell_lost)
    }
    /// End a subscription to HoldBegan, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_hold_began(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::slow::HoldBegan,
        >(py, &self.instance, "HoldBegan", which)
    }
    /// Call `callback(owner, event)` with each HoldEnded from now on; `owner` is this object.
    ///
    /// Works as a decorator too, with options and without. Callbacks run one at a time, in the order of the events, on a
    /// thread of the library; with `loop`, and for a coroutine function in any case, in an event loop. A coroutine function
    /// gets an event when it has done with the one before. A coroutine that runs when the subscription is closed is not
    /// interrupted; what waits for a loop when the context ends is still handed over, by the loop. To cancel the task in
    /// which coroutines run ends the subscription, and so does closing the loop.
    ///
    /// capacity: how many events may wait for this callback; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// isolated: give the callback a thread of its own, so that it delays no other.
    /// on_lost: called as `on_lost(owner, count)` before the next event, when events were lost.
    /// loop: the event loop in which to call; None stands for the one that runs, if the callback is a coroutine function.
    /// weak: do not keep the callback, or the object whose method it is: when nothing else does, the subscription ends.
    #[pyo3(
        signature = (
            callback = None,
            *,
            capacity = None,
            policy = None,
            wait = None,
            isolated = false,
            on_lost = None,
            r#loop = None,
            weak = false,
        )
    )]
    fn on_hold_ended<'py>(
        slf: &Bound<'py, Self>,
        callback: Option<&Bound<'py, PyAny>>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        isolated: bool,
        on_lost: Option<&Bound<'py, PyAny>>,
        r#loop: Option<&Bound<'py, PyAny>>,
        weak: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            isolated,
            on_lost,
            event_loop: r#loop,
            weak,
        };
        Registration::on::<
            conformance::api::slow::HoldEnded,
        >(slf, ("on_hold_ended", "HoldEnded"), callback, &given)
    }
    /// What comes of HoldEnded from now on, to be iterated over: `async for event in lib.hold_ended_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn hold_ended_events<'py>(
        slf: &Bound<'py, Self>,
        capacity: Option<&Bound<'py, PyAny>>,
        policy: Option<&Bound<'py, PyAny>>,
        wait: Option<&Bound<'py, PyAny>>,
        tell_lost: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = Subscribe {
            capacity,
            policy,
            wait,
            ..Subscribe::default()
        };
        Registration::events::<
            conformance::api::slow::HoldEnded,
        >(slf, "HoldEnded", &given, tell_lost)
    }
    /// End a subscription to HoldEnded, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_hold_ended(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            conformance::api::slow::HoldEnded,
        >(py, &self.instance, "HoldEnded", which)
    }
}
