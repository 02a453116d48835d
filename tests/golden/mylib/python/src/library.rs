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
/// A device monitor: probes devices over TCP and tells C, C++ and Python programs what it sees.
///
/// An object is inert until `create_context()`, which a `with` block calls; `close()` or the end of the block ends the
/// context. Each context is a world of its own. All methods may be called from any thread, also from callbacks.
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
    fn __create_context_alias<'py>(
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
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_device_discovered(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<
            mylib::api::DeviceDiscovered,
        >(slf, "DeviceDiscovered", callback)
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
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_device_status_changed(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<
            mylib::api::DeviceStatusChanged,
        >(slf, "DeviceStatusChanged", callback)
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
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_sensor_alert(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<mylib::api::SensorAlert>(slf, "SensorAlert", callback)
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
    /// Works as a decorator too. Callbacks run one at a time, in the order of the events, on a thread of the library.
    fn on_device_batch(
        slf: &Bound<'_, Self>,
        callback: &Bound<'_, PyAny>,
    ) -> PyResult<Subscription> {
        Registration::subscribe::<mylib::api::DeviceBatch>(slf, "DeviceBatch", callback)
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
