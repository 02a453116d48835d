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
/// A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.
///
/// An object is inert until `create_context()`, which a `with` block calls; `close()` or the end of the block ends the
/// context. Each context is a world of its own. All methods may be called from any thread, also from callbacks.
///
/// `timeout` is in seconds: None stands for the deadline of the context, `math.inf` for no limit.
#[pyclass(frozen, weakref, subclass, name = "Mylib", module = "mylib")]
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
    /// Read a YAML file of devices and start to probe them.
    ///
    /// config_path: The path of the file.
    #[pyo3(
        signature = (config_path, *, timeout = None),
        text_signature = "($self, config_path, *, timeout=None)"
    )]
    fn initialize_request<'py>(
        &self,
        __py: Python<'py>,
        config_path: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::InitializeRequest {
            config_path: Lift::lift(config_path, &At::argument("config_path"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `initialize_request`, to be awaited: `await lib.initialize_request_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "initialize_request_async",
        signature = (config_path, *, timeout = None),
        text_signature = "($self, config_path, *, timeout=None)"
    )]
    fn initialize_request_async<'py>(
        &self,
        __py: Python<'py>,
        config_path: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::InitializeRequest {
            config_path: Lift::lift(config_path, &At::argument("config_path"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Add devices to the fleet; all of them, or none if one is refused.
    ///
    /// devices: The devices to add.
    #[pyo3(
        signature = (devices, *, timeout = None),
        text_signature = "($self, devices, *, timeout=None)"
    )]
    fn add_device<'py>(
        &self,
        __py: Python<'py>,
        devices: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::AddDevice {
            devices: Lift::lift(devices, &At::argument("devices"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `add_device`, to be awaited: `await lib.add_device_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "add_device_async",
        signature = (devices, *, timeout = None),
        text_signature = "($self, devices, *, timeout=None)"
    )]
    fn add_device_async<'py>(
        &self,
        __py: Python<'py>,
        devices: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::AddDevice {
            devices: Lift::lift(devices, &At::argument("devices"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Stop monitoring a device.
    ///
    /// device_id: The device's number.
    #[pyo3(
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn remove_device<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::RemoveDevice {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `remove_device`, to be awaited: `await lib.remove_device_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "remove_device_async",
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn remove_device_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::RemoveDevice {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// Look one device up.
    ///
    /// device_id: The device's number.
    #[pyo3(
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDevice {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `get_device`, to be awaited: `await lib.get_device_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "get_device_async",
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDevice {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// All devices, by number.
    #[pyo3(signature = (*, timeout = None), text_signature = "($self, *, timeout=None)")]
    fn list_devices<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::ListDevices {};
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `list_devices`, to be awaited: `await lib.list_devices_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "list_devices_async",
        signature = (*, timeout = None),
        text_signature = "($self, *, timeout=None)"
    )]
    fn list_devices_async<'py>(
        &self,
        __py: Python<'py>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::ListDevices {};
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// The recent samples of a device's sensor of one kind.
    ///
    /// device_id: The device's number.
    /// kind: Which sensor.
    #[pyo3(
        signature = (device_id, kind, *, timeout = None),
        text_signature = "($self, device_id, kind, *, timeout=None)"
    )]
    fn get_sensor_data<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        kind: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetSensorData {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
            kind: Lift::lift(kind, &At::argument("kind"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `get_sensor_data`, to be awaited: `await lib.get_sensor_data_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "get_sensor_data_async",
        signature = (device_id, kind, *, timeout = None),
        text_signature = "($self, device_id, kind, *, timeout=None)"
    )]
    fn get_sensor_data_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        kind: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetSensorData {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
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
    /// The labels of a device: its kind, its state and those of the configuration.
    ///
    /// device_id: The device's number.
    #[pyo3(
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device_tags<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDeviceTags {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `get_device_tags`, to be awaited: `await lib.get_device_tags_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "get_device_tags_async",
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device_tags_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDeviceTags {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// What the monitor has counted for a device.
    ///
    /// device_id: The device's number.
    #[pyo3(
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device_capabilities<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDeviceCapabilities {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `get_device_capabilities`, to be awaited: `await lib.get_device_capabilities_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "get_device_capabilities_async",
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn get_device_capabilities_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::GetDeviceCapabilities {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// The newest reading of a device, if it has sent or answered anything yet.
    ///
    /// device_id: The device's number.
    #[pyo3(
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn last_reading<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::LastReading {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        let __answer = self.instance.call(__py, __request, timeout)?;
        __answer.lower(__py)
    }
    /// The same as `last_reading`, to be awaited: `await lib.last_reading_async(…)`. To cancel that cancels the request.
    #[pyo3(
        name = "last_reading_async",
        signature = (device_id, *, timeout = None),
        text_signature = "($self, device_id, *, timeout=None)"
    )]
    fn last_reading_async<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let __request = mylib::api::LastReading {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
        };
        self.instance
            .begin(
                __py,
                __request,
                timeout,
                |__py, __answer| { __answer.lower(__py).map(Bound::unbind) },
            )
    }
    /// A sensor pushes a reading into the monitor.
    ///
    /// device_id: The device's number.
    /// kind: What was measured.
    /// value: The value, in the unit of its kind.
    ///
    /// Returns at once: the library has accepted the signal, not handled it.
    #[pyo3(
        signature = (device_id, kind, value),
        text_signature = "($self, device_id, kind, value)"
    )]
    fn ingest_reading<'py>(
        &self,
        __py: Python<'py>,
        device_id: &Bound<'py, PyAny>,
        kind: &Bound<'py, PyAny>,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<()> {
        let __signal = mylib::api::IngestReading {
            device_id: Lift::lift(device_id, &At::argument("device_id"))?,
            kind: Lift::lift(kind, &At::argument("kind"))?,
            value: Lift::lift(value, &At::argument("value"))?,
        };
        self.instance.signal(__py, __signal)
    }
    /// Call `callback(owner, event)` with each DeviceDiscovered from now on; `owner` is this object.
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
    fn on_device_discovered<'py>(
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
            mylib::api::DeviceDiscovered,
        >(slf, ("on_device_discovered", "DeviceDiscovered"), callback, &given)
    }
    /// What comes of DeviceDiscovered from now on, to be iterated over: `async for event in lib.device_discovered_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn device_discovered_events<'py>(
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
            mylib::api::DeviceDiscovered,
        >(slf, "DeviceDiscovered", &given, tell_lost)
    }
    /// End a subscription to DeviceDiscovered, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_device_discovered(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            mylib::api::DeviceDiscovered,
        >(py, &self.instance, "DeviceDiscovered", which)
    }
    /// Call `callback(owner, event)` with each DeviceStatusChanged from now on; `owner` is this object.
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
    fn on_device_status_changed<'py>(
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
            mylib::api::DeviceStatusChanged,
        >(slf, ("on_device_status_changed", "DeviceStatusChanged"), callback, &given)
    }
    /// What comes of DeviceStatusChanged from now on, to be iterated over: `async for event in lib.device_status_changed_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn device_status_changed_events<'py>(
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
            mylib::api::DeviceStatusChanged,
        >(slf, "DeviceStatusChanged", &given, tell_lost)
    }
    /// End a subscription to DeviceStatusChanged, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_device_status_changed(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            mylib::api::DeviceStatusChanged,
        >(py, &self.instance, "DeviceStatusChanged", which)
    }
    /// Call `callback(owner, event)` with each SensorAlert from now on; `owner` is this object.
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
    fn on_sensor_alert<'py>(
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
            mylib::api::SensorAlert,
        >(slf, ("on_sensor_alert", "SensorAlert"), callback, &given)
    }
    /// What comes of SensorAlert from now on, to be iterated over: `async for event in lib.sensor_alert_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn sensor_alert_events<'py>(
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
            mylib::api::SensorAlert,
        >(slf, "SensorAlert", &given, tell_lost)
    }
    /// End a subscription to SensorAlert, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_sensor_alert(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            mylib::api::SensorAlert,
        >(py, &self.instance, "SensorAlert", which)
    }
    /// Call `callback(owner, event)` with each DeviceBatch from now on; `owner` is this object.
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
    fn on_device_batch<'py>(
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
            mylib::api::DeviceBatch,
        >(slf, ("on_device_batch", "DeviceBatch"), callback, &given)
    }
    /// What comes of DeviceBatch from now on, to be iterated over: `async for event in lib.device_batch_events()`.
    ///
    /// capacity: how many events may wait; None for as many as the context allows.
    /// policy: what is lost beyond that: `'drop_newest'`, which is what None stands for, `'drop_oldest'`, or with
    /// `'latest'` all but the newest.
    /// wait: instead of a policy, for how many seconds the emitter waits for room before the newest is lost.
    /// tell_lost: have a `Lost`, with their number, in the place of events that were lost.
    #[pyo3(
        signature = (*, capacity = None, policy = None, wait = None, tell_lost = false)
    )]
    fn device_batch_events<'py>(
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
            mylib::api::DeviceBatch,
        >(slf, "DeviceBatch", &given, tell_lost)
    }
    /// End a subscription to DeviceBatch, all subscriptions of a function, or with None all there are.
    ///
    /// When it returns, the callback does not run and will not; from inside a callback it does not wait.
    #[pyo3(signature = (which = None))]
    fn off_device_batch(
        &self,
        py: Python<'_>,
        which: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        subscription::off::<
            mylib::api::DeviceBatch,
        >(py, &self.instance, "DeviceBatch", which)
    }
}
