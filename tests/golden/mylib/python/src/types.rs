//! The types of the declarations: their classes, and how each crosses.
//!
//! Made by brokers-codegen from the declarations. Do not edit.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use crate::at::At;
use crate::convert::{Lift, Lower, Slice, Text};
use crate::depth;
use crate::enums::Members;
use crate::errors::{self, Raise};
use crate::rt::ffi;
use crate::subscription::Emitted;
use crate::values::{self, Mould, Value};
static SensorKind_MEMBERS: Members = Members::new("SensorKind", &[0, 1, 2]);
impl Lower for mylib::api::SensorKind {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        SensorKind_MEMBERS.member(py, *self as i32)
    }
}
impl Lift for mylib::api::SensorKind {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        SensorKind_MEMBERS.variant::<mylib::__brokers::mylib_SensorKind, _>(value, at)
    }
}
impl Lower for mylib::api::Timestamp {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.lower(py)
    }
}
impl Lift for mylib::api::Timestamp {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        Lift::lift(value, at).map(Self)
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        <i64 as Lift>::check(value, at)
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        <i64 as Lift>::plain(value)
    }
}
/// A device to be monitored.
#[pyclass(frozen, name = "AddDeviceSpec", module = "mylib")]
pub(crate) struct AddDeviceSpecClass {
    /// The name people know it by; unique in the fleet.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What kind of device it is: `router`, `camera`, and so on.
    #[pyo3(get)]
    device_type: Py<PyAny>,
    /// `host` or `host:port`; without a port the default of the configuration is probed.
    #[pyo3(get)]
    address: Py<PyAny>,
}
impl Value for AddDeviceSpecClass {
    const SHOWN: &'static str = "AddDeviceSpec";
    const FIELDS: &'static [&'static str] = &["name", "device_type", "address"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.name,& self.device_type,& self.address,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            name: values::field::<String>(py, &given[0], &at.field("name"))?,
            device_type: values::field::<
                String,
            >(py, &given[1], &at.field("device_type"))?,
            address: values::field::<String>(py, &given[2], &at.field("address"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < String as Lift >::plain(self.name.bind(py).clone()) ?, < String as Lift
                >::plain(self.device_type.bind(py).clone()) ?, < String as Lift
                >::plain(self.address.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl AddDeviceSpecClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (name, device_type, address),
        text_signature = "(name, device_type, address)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        name: Bound<'py, PyAny>,
        device_type: Bound<'py, PyAny>,
        address: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(name), Some(device_type), Some(address)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::AddDeviceSpec {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = AddDeviceSpecClass {
            name: self.name.lower_field(py, "name")?,
            device_type: self.device_type.lower_field(py, "device_type")?,
            address: self.address.lower_field(py, "address")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::AddDeviceSpec {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<AddDeviceSpecClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::AddDeviceSpec {
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            device_type: Lift::lift(
                fields.device_type.bind(py),
                &at.field("device_type"),
            )?,
            address: Lift::lift(fields.address.bind(py), &at.field("address"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<AddDeviceSpecClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<AddDeviceSpecClass>()?)?.into_any())
    }
}
/// One monitored device.
#[pyclass(frozen, name = "DeviceInfo", module = "mylib")]
pub(crate) struct DeviceInfoClass {
    /// Its number, given by the monitor and never used twice.
    #[pyo3(get)]
    device_id: Py<PyAny>,
    /// The name people know it by.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What kind of device it is.
    #[pyo3(get)]
    device_type: Py<PyAny>,
    /// The address that is probed, `host:port`.
    #[pyo3(get)]
    address: Py<PyAny>,
    /// Whether the last probe was answered.
    #[pyo3(get)]
    online: Py<PyAny>,
}
impl Value for DeviceInfoClass {
    const SHOWN: &'static str = "DeviceInfo";
    const FIELDS: &'static [&'static str] = &[
        "device_id",
        "name",
        "device_type",
        "address",
        "online",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![
            & self.device_id,& self.name,& self.device_type,& self.address,& self.online,
        ]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            device_id: values::field::<i64>(py, &given[0], &at.field("device_id"))?,
            name: values::field::<String>(py, &given[1], &at.field("name"))?,
            device_type: values::field::<
                String,
            >(py, &given[2], &at.field("device_type"))?,
            address: values::field::<String>(py, &given[3], &at.field("address"))?,
            online: values::field::<bool>(py, &given[4], &at.field("online"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.device_id.bind(py).clone()) ?, < String as
                Lift >::plain(self.name.bind(py).clone()) ?, < String as Lift
                >::plain(self.device_type.bind(py).clone()) ?, < String as Lift
                >::plain(self.address.bind(py).clone()) ?, < bool as Lift >::plain(self
                .online.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeviceInfoClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (device_id, name, device_type, address, online),
        text_signature = "(device_id, name, device_type, address, online)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        device_id: Bound<'py, PyAny>,
        name: Bound<'py, PyAny>,
        device_type: Bound<'py, PyAny>,
        address: Bound<'py, PyAny>,
        online: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[
                Some(device_id),
                Some(name),
                Some(device_type),
                Some(address),
                Some(online),
            ],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::DeviceInfo {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeviceInfoClass {
            device_id: self.device_id.lower_field(py, "device_id")?,
            name: self.name.lower_field(py, "name")?,
            device_type: self.device_type.lower_field(py, "device_type")?,
            address: self.address.lower_field(py, "address")?,
            online: self.online.lower_field(py, "online")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::DeviceInfo {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<DeviceInfoClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::DeviceInfo {
            device_id: Lift::lift(fields.device_id.bind(py), &at.field("device_id"))?,
            name: Lift::lift(fields.name.bind(py), &at.field("name"))?,
            device_type: Lift::lift(
                fields.device_type.bind(py),
                &at.field("device_type"),
            )?,
            address: Lift::lift(fields.address.bind(py), &at.field("address"))?,
            online: Lift::lift(fields.online.bind(py), &at.field("online"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<DeviceInfoClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<DeviceInfoClass>()?)?.into_any())
    }
}
/// What `InitializeRequest` found in the configuration.
#[pyclass(frozen, name = "Initialized", module = "mylib")]
pub(crate) struct InitializedClass {
    /// How many devices the file lists.
    #[pyo3(get)]
    device_count: Py<PyAny>,
    /// Milliseconds between two probes of a device.
    #[pyo3(get)]
    interval_ms: Py<PyAny>,
}
impl Value for InitializedClass {
    const SHOWN: &'static str = "Initialized";
    const FIELDS: &'static [&'static str] = &["device_count", "interval_ms"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.device_count,& self.interval_ms,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            device_count: values::field::<
                u32,
            >(py, &given[0], &at.field("device_count"))?,
            interval_ms: values::field::<u32>(py, &given[1], &at.field("interval_ms"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < u32 as Lift >::plain(self.device_count.bind(py).clone()) ?, < u32 as
                Lift >::plain(self.interval_ms.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl InitializedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (device_count, interval_ms),
        text_signature = "(device_count, interval_ms)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        device_count: Bound<'py, PyAny>,
        interval_ms: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(device_count), Some(interval_ms)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::Initialized {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = InitializedClass {
            device_count: self.device_count.lower_field(py, "device_count")?,
            interval_ms: self.interval_ms.lower_field(py, "interval_ms")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::Initialized {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<InitializedClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::Initialized {
            device_count: Lift::lift(
                fields.device_count.bind(py),
                &at.field("device_count"),
            )?,
            interval_ms: Lift::lift(
                fields.interval_ms.bind(py),
                &at.field("interval_ms"),
            )?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<InitializedClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<InitializedClass>()?)?.into_any())
    }
}
/// The devices that were added, in the order they were given.
#[pyclass(frozen, name = "AddedDevices", module = "mylib")]
pub(crate) struct AddedDevicesClass {
    /// One entry for each specification.
    #[pyo3(get)]
    devices: Py<PyAny>,
}
impl Value for AddedDevicesClass {
    const SHOWN: &'static str = "AddedDevices";
    const FIELDS: &'static [&'static str] = &["devices"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.devices,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            devices: values::field::<
                Vec<mylib::api::DeviceInfo>,
            >(py, &given[0], &at.field("devices"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Vec < mylib::api::DeviceInfo > as Lift >::plain(self.devices.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl AddedDevicesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (devices), text_signature = "(devices)")]
    fn __new__<'py>(__py: Python<'py>, devices: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(devices)], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::AddedDevices {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = AddedDevicesClass {
            devices: self.devices.lower_field(py, "devices")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::AddedDevices {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<AddedDevicesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::AddedDevices {
            devices: Lift::lift(fields.devices.bind(py), &at.field("devices"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<AddedDevicesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<AddedDevicesClass>()?)?.into_any())
    }
}
/// The sensor data of one device.
#[pyclass(frozen, name = "SensorData", module = "mylib")]
pub(crate) struct SensorDataClass {
    /// What the sensor measures.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// The most recent samples, oldest first, each an IEEE-754 double in little-endian byte order.
    #[pyo3(get)]
    samples: Py<PyAny>,
    /// When the newest sample was taken; 0 if there is none.
    #[pyo3(get)]
    sampled_at: Py<PyAny>,
}
impl Value for SensorDataClass {
    const SHOWN: &'static str = "SensorData";
    const FIELDS: &'static [&'static str] = &["kind", "samples", "sampled_at"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.kind,& self.samples,& self.sampled_at,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            kind: values::field::<
                mylib::api::SensorKind,
            >(py, &given[0], &at.field("kind"))?,
            samples: values::field::<Vec<u8>>(py, &given[1], &at.field("samples"))?,
            sampled_at: values::field::<
                mylib::api::Timestamp,
            >(py, &given[2], &at.field("sampled_at"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < mylib::api::SensorKind as Lift >::plain(self.kind.bind(py).clone()) ?,
                < Vec < u8 > as Lift >::plain(self.samples.bind(py).clone()) ?, <
                mylib::api::Timestamp as Lift >::plain(self.sampled_at.bind(py).clone())
                ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl SensorDataClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (kind, samples, sampled_at),
        text_signature = "(kind, samples, sampled_at)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        kind: Bound<'py, PyAny>,
        samples: Bound<'py, PyAny>,
        sampled_at: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(kind), Some(samples), Some(sampled_at)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::SensorData {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = SensorDataClass {
            kind: self.kind.lower_field(py, "kind")?,
            samples: self.samples.lower_field(py, "samples")?,
            sampled_at: self.sampled_at.lower_field(py, "sampled_at")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::SensorData {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<SensorDataClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::SensorData {
            kind: Lift::lift(fields.kind.bind(py), &at.field("kind"))?,
            samples: Lift::lift(fields.samples.bind(py), &at.field("samples"))?,
            sampled_at: Lift::lift(fields.sampled_at.bind(py), &at.field("sampled_at"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<SensorDataClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<SensorDataClass>()?)?.into_any())
    }
}
/// What a device can do.
#[pyclass(frozen, name = "DeviceCapabilities", module = "mylib")]
pub(crate) struct DeviceCapabilitiesClass {
    /// Probes sent, probes answered, status changes, alerts raised.
    #[pyo3(get)]
    counters: Py<PyAny>,
    /// When the device was added.
    #[pyo3(get)]
    since: Py<PyAny>,
}
impl Value for DeviceCapabilitiesClass {
    const SHOWN: &'static str = "DeviceCapabilities";
    const FIELDS: &'static [&'static str] = &["counters", "since"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.counters,& self.since,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            counters: values::field::<[i32; 4]>(py, &given[0], &at.field("counters"))?,
            since: values::field::<
                mylib::api::Timestamp,
            >(py, &given[1], &at.field("since"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < [i32; 4] as Lift >::plain(self.counters.bind(py).clone()) ?, <
                mylib::api::Timestamp as Lift >::plain(self.since.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeviceCapabilitiesClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (counters, since), text_signature = "(counters, since)")]
    fn __new__<'py>(
        __py: Python<'py>,
        counters: Bound<'py, PyAny>,
        since: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(counters), Some(since)], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::DeviceCapabilities {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeviceCapabilitiesClass {
            counters: self.counters.lower_field(py, "counters")?,
            since: self.since.lower_field(py, "since")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::DeviceCapabilities {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<DeviceCapabilitiesClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::DeviceCapabilities {
            counters: Lift::lift(fields.counters.bind(py), &at.field("counters"))?,
            since: Lift::lift(fields.since.bind(py), &at.field("since"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<DeviceCapabilitiesClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<DeviceCapabilitiesClass>()?)?.into_any())
    }
}
/// One reading of a sensor.
#[pyclass(frozen, name = "Reading", module = "mylib")]
pub(crate) struct ReadingClass {
    /// What was measured.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// The value, in the unit of its kind.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// When it was taken.
    #[pyo3(get)]
    at: Py<PyAny>,
}
impl Value for ReadingClass {
    const SHOWN: &'static str = "Reading";
    const FIELDS: &'static [&'static str] = &["kind", "value", "at"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.kind,& self.value,& self.at,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            kind: values::field::<
                mylib::api::SensorKind,
            >(py, &given[0], &at.field("kind"))?,
            value: values::field::<f64>(py, &given[1], &at.field("value"))?,
            at: values::field::<mylib::api::Timestamp>(py, &given[2], &at.field("at"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < mylib::api::SensorKind as Lift >::plain(self.kind.bind(py).clone()) ?,
                < f64 as Lift >::plain(self.value.bind(py).clone()) ?, <
                mylib::api::Timestamp as Lift >::plain(self.at.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl ReadingClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (kind, value, at), text_signature = "(kind, value, at)")]
    fn __new__<'py>(
        __py: Python<'py>,
        kind: Bound<'py, PyAny>,
        value: Bound<'py, PyAny>,
        at: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(kind), Some(value), Some(at)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Lower for mylib::api::Reading {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = ReadingClass {
            kind: self.kind.lower_field(py, "kind")?,
            value: self.value.lower_field(py, "value")?,
            at: self.at.lower_field(py, "at")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lift for mylib::api::Reading {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        let object = values::instance::<ReadingClass>(value, at)?;
        let (py, fields) = (object.py(), object.get());
        Ok(mylib::api::Reading {
            kind: Lift::lift(fields.kind.bind(py), &at.field("kind"))?,
            value: Lift::lift(fields.value.bind(py), &at.field("value"))?,
            at: Lift::lift(fields.at.bind(py), &at.field("at"))?,
        })
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::instance::<ReadingClass>(value, at)?.into_any())
    }
    fn plain<'py>(value: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Ok(values::to_dict(value.cast::<ReadingClass>()?)?.into_any())
    }
}
/// A device answered for the first time.
#[pyclass(frozen, name = "DeviceDiscovered", module = "mylib")]
pub(crate) struct DeviceDiscoveredClass {
    /// The device's number.
    #[pyo3(get)]
    device_id: Py<PyAny>,
    /// Its name.
    #[pyo3(get)]
    name: Py<PyAny>,
    /// What kind of device it is.
    #[pyo3(get)]
    device_type: Py<PyAny>,
    /// The address that answered.
    #[pyo3(get)]
    address: Py<PyAny>,
}
impl Value for DeviceDiscoveredClass {
    const SHOWN: &'static str = "DeviceDiscovered";
    const FIELDS: &'static [&'static str] = &[
        "device_id",
        "name",
        "device_type",
        "address",
    ];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.device_id,& self.name,& self.device_type,& self.address,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            device_id: values::field::<i64>(py, &given[0], &at.field("device_id"))?,
            name: values::field::<String>(py, &given[1], &at.field("name"))?,
            device_type: values::field::<
                String,
            >(py, &given[2], &at.field("device_type"))?,
            address: values::field::<String>(py, &given[3], &at.field("address"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.device_id.bind(py).clone()) ?, < String as
                Lift >::plain(self.name.bind(py).clone()) ?, < String as Lift
                >::plain(self.device_type.bind(py).clone()) ?, < String as Lift
                >::plain(self.address.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeviceDiscoveredClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (device_id, name, device_type, address),
        text_signature = "(device_id, name, device_type, address)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        device_id: Bound<'py, PyAny>,
        name: Bound<'py, PyAny>,
        device_type: Bound<'py, PyAny>,
        address: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(device_id), Some(name), Some(device_type), Some(address)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
/// What waits of a DeviceDiscovered.
pub(crate) struct DeviceDiscoveredWaiting {
    device_id: i64,
    name: Text,
    device_type: Text,
    address: Text,
}
impl ffi::Lower<DeviceDiscoveredWaiting> for mylib::api::DeviceDiscovered {
    fn lower(&self, arena: &mut ffi::Arena) -> DeviceDiscoveredWaiting {
        DeviceDiscoveredWaiting {
            device_id: self.device_id,
            name: Text::of(&self.name, arena),
            device_type: Text::of(&self.device_type, arena),
            address: Text::of(&self.address, arena),
        }
    }
}
impl Emitted for mylib::api::DeviceDiscovered {
    type Pack = ffi::Viewed<DeviceDiscoveredWaiting>;
}
impl Lower for DeviceDiscoveredWaiting {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeviceDiscoveredClass {
            device_id: self.device_id.lower_field(py, "device_id")?,
            name: self.name.lower_field(py, "name")?,
            device_type: self.device_type.lower_field(py, "device_type")?,
            address: self.address.lower_field(py, "address")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A device that had answered stopped answering, or answers again.
#[pyclass(frozen, name = "DeviceStatusChanged", module = "mylib")]
pub(crate) struct DeviceStatusChangedClass {
    /// The device's number.
    #[pyo3(get)]
    device_id: Py<PyAny>,
    /// Whether it answers now.
    #[pyo3(get)]
    online: Py<PyAny>,
    /// When the probe ended that showed it.
    #[pyo3(get)]
    at: Py<PyAny>,
}
impl Value for DeviceStatusChangedClass {
    const SHOWN: &'static str = "DeviceStatusChanged";
    const FIELDS: &'static [&'static str] = &["device_id", "online", "at"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.device_id,& self.online,& self.at,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            device_id: values::field::<i64>(py, &given[0], &at.field("device_id"))?,
            online: values::field::<bool>(py, &given[1], &at.field("online"))?,
            at: values::field::<mylib::api::Timestamp>(py, &given[2], &at.field("at"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.device_id.bind(py).clone()) ?, < bool as Lift
                >::plain(self.online.bind(py).clone()) ?, < mylib::api::Timestamp as Lift
                >::plain(self.at.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeviceStatusChangedClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (device_id, online, at),
        text_signature = "(device_id, online, at)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        device_id: Bound<'py, PyAny>,
        online: Bound<'py, PyAny>,
        at: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(device_id), Some(online), Some(at)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Emitted for mylib::api::DeviceStatusChanged {
    type Pack = ffi::Whole;
}
impl Lower for mylib::api::DeviceStatusChanged {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeviceStatusChangedClass {
            device_id: self.device_id.lower_field(py, "device_id")?,
            online: self.online.lower_field(py, "online")?,
            at: self.at.lower_field(py, "at")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// A reading was above the limit of the configuration, and the one before it was not.
#[pyclass(frozen, name = "SensorAlert", module = "mylib")]
pub(crate) struct SensorAlertClass {
    /// The device's number.
    #[pyo3(get)]
    device_id: Py<PyAny>,
    /// What was measured.
    #[pyo3(get)]
    kind: Py<PyAny>,
    /// The reading.
    #[pyo3(get)]
    value: Py<PyAny>,
    /// The limit it crossed.
    #[pyo3(get)]
    limit: Py<PyAny>,
}
impl Value for SensorAlertClass {
    const SHOWN: &'static str = "SensorAlert";
    const FIELDS: &'static [&'static str] = &["device_id", "kind", "value", "limit"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.device_id,& self.kind,& self.value,& self.limit,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            device_id: values::field::<i64>(py, &given[0], &at.field("device_id"))?,
            kind: values::field::<
                mylib::api::SensorKind,
            >(py, &given[1], &at.field("kind"))?,
            value: values::field::<f64>(py, &given[2], &at.field("value"))?,
            limit: values::field::<f64>(py, &given[3], &at.field("limit"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < i64 as Lift >::plain(self.device_id.bind(py).clone()) ?, <
                mylib::api::SensorKind as Lift >::plain(self.kind.bind(py).clone()) ?, <
                f64 as Lift >::plain(self.value.bind(py).clone()) ?, < f64 as Lift
                >::plain(self.limit.bind(py).clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl SensorAlertClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(
        signature = (device_id, kind, value, limit),
        text_signature = "(device_id, kind, value, limit)"
    )]
    fn __new__<'py>(
        __py: Python<'py>,
        device_id: Bound<'py, PyAny>,
        kind: Bound<'py, PyAny>,
        value: Bound<'py, PyAny>,
        limit: Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let made = Self::make(
            __py,
            &[Some(device_id), Some(kind), Some(value), Some(limit)],
            &At::object(),
        )?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        values::hash(slf)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Emitted for mylib::api::SensorAlert {
    type Pack = ffi::Whole;
}
impl Lower for mylib::api::SensorAlert {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = SensorAlertClass {
            device_id: self.device_id.lower_field(py, "device_id")?,
            kind: self.kind.lower_field(py, "kind")?,
            value: self.value.lower_field(py, "value")?,
            limit: self.limit.lower_field(py, "limit")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
/// Devices were added together.
#[pyclass(frozen, name = "DeviceBatch", module = "mylib")]
pub(crate) struct DeviceBatchClass {
    /// All of them.
    #[pyo3(get)]
    devices: Py<PyAny>,
}
impl Value for DeviceBatchClass {
    const SHOWN: &'static str = "DeviceBatch";
    const FIELDS: &'static [&'static str] = &["devices"];
    fn fields(&self) -> Vec<&Py<PyAny>> {
        vec![& self.devices,]
    }
    fn make<'py>(
        py: Python<'py>,
        given: &[Option<Bound<'py, PyAny>>],
        at: &At<'_>,
    ) -> PyResult<Self> {
        Ok(Self {
            devices: values::field::<
                Vec<mylib::api::DeviceInfo>,
            >(py, &given[0], &at.field("devices"))?,
        })
    }
    fn plain_fields<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        Ok(
            vec![
                < Vec < mylib::api::DeviceInfo > as Lift >::plain(self.devices.bind(py)
                .clone()) ?,
            ],
        )
    }
    fn object<'py>(self, py: Python<'py>) -> PyResult<Bound<'py, Self>> {
        static MOULD: Mould = Mould::new();
        MOULD.object(py, self, |fields| Bound::new(py, fields))
    }
}
#[pymethods]
impl DeviceBatchClass {
    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, <Self as Value>::FIELDS)
    }
    #[new]
    #[pyo3(signature = (devices), text_signature = "(devices)")]
    fn __new__<'py>(__py: Python<'py>, devices: Bound<'py, PyAny>) -> PyResult<Self> {
        let made = Self::make(__py, &[Some(devices)], &At::object())?;
        Ok(made)
    }
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        values::repr(slf)
    }
    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        values::equal(slf, other)
    }
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        values::reduce(slf)
    }
    /// The same with other values for some fields; `copy.replace` calls it.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, Self>> {
        values::replace(slf, changes)
    }
    /// A plain dict of the fields, with plain dicts in the place of the value classes inside.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        values::to_dict(slf)
    }
    /// The reverse of `to_dict`.
    #[staticmethod]
    fn from_dict<'py>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        values::from_fields(data, &At::plain())
    }
}
impl Emitted for mylib::api::DeviceBatch {
    type Pack = ffi::Whole;
}
impl Lower for mylib::api::DeviceBatch {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let object = DeviceBatchClass {
            devices: self.devices.lower_field(py, "devices")?,
        };
        Ok(object.object(py)?.into_any())
    }
}
impl Lower for mylib::api::FleetError {
    fn lower<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let message = self.to_string();
        match self {
            mylib::api::FleetError::NotFound { device_id: field0 } => {
                let fields = [field0.lower_field(py, "device_id")?];
                errors::declared(
                    py,
                    "FleetError",
                    "NotFound",
                    PyTuple::new(py, fields as [Py<PyAny>; 1])?,
                    &message,
                )
            }
            mylib::api::FleetError::DuplicateName { name: field0 } => {
                let fields = [field0.lower_field(py, "name")?];
                errors::declared(
                    py,
                    "FleetError",
                    "DuplicateName",
                    PyTuple::new(py, fields as [Py<PyAny>; 1])?,
                    &message,
                )
            }
            mylib::api::FleetError::BadAddress { address: field0 } => {
                let fields = [field0.lower_field(py, "address")?];
                errors::declared(
                    py,
                    "FleetError",
                    "BadAddress",
                    PyTuple::new(py, fields as [Py<PyAny>; 1])?,
                    &message,
                )
            }
            mylib::api::FleetError::BadConfig {
                path: field0,
                line: field1,
                reason: field2,
            } => {
                let fields = [
                    field0.lower_field(py, "path")?,
                    field1.lower_field(py, "line")?,
                    field2.lower_field(py, "reason")?,
                ];
                errors::declared(
                    py,
                    "FleetError",
                    "BadConfig",
                    PyTuple::new(py, fields as [Py<PyAny>; 3])?,
                    &message,
                )
            }
            mylib::api::FleetError::NotInitialized {} => {
                let fields = [];
                errors::declared(
                    py,
                    "FleetError",
                    "NotInitialized",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
                    &message,
                )
            }
            mylib::api::FleetError::AlreadyInitialized {} => {
                let fields = [];
                errors::declared(
                    py,
                    "FleetError",
                    "AlreadyInitialized",
                    PyTuple::new(py, fields as [Py<PyAny>; 0])?,
                    &message,
                )
            }
        }
    }
}
impl Lift for mylib::api::FleetError {
    fn lift(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Self> {
        match errors::variant_of(value, "FleetError", at)?.as_str() {
            "NotFound" => {
                Ok(mylib::api::FleetError::NotFound {
                    device_id: Lift::lift(
                        &value.getattr("device_id")?,
                        &at.field("device_id"),
                    )?,
                })
            }
            "DuplicateName" => {
                Ok(mylib::api::FleetError::DuplicateName {
                    name: Lift::lift(&value.getattr("name")?, &at.field("name"))?,
                })
            }
            "BadAddress" => {
                Ok(mylib::api::FleetError::BadAddress {
                    address: Lift::lift(
                        &value.getattr("address")?,
                        &at.field("address"),
                    )?,
                })
            }
            "BadConfig" => {
                Ok(mylib::api::FleetError::BadConfig {
                    path: Lift::lift(&value.getattr("path")?, &at.field("path"))?,
                    line: Lift::lift(&value.getattr("line")?, &at.field("line"))?,
                    reason: Lift::lift(&value.getattr("reason")?, &at.field("reason"))?,
                })
            }
            "NotInitialized" => {
                Ok(mylib::api::FleetError::NotInitialized {
                })
            }
            "AlreadyInitialized" => {
                Ok(mylib::api::FleetError::AlreadyInitialized {
                })
            }
            _ => Err(at.expected("a variant of FleetError", value)),
        }
    }
    fn check<'py>(
        value: &Bound<'py, PyAny>,
        at: &At<'_>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::lift(value, at)?;
        Ok(value.clone())
    }
}
impl Raise for mylib::api::FleetError {
    fn raise(self, py: Python<'_>) -> PyErr {
        self.lower(py).map_or_else(|error| error, PyErr::from_value)
    }
}
/// Puts the classes into the module, and those of variants into the class of their enum.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<AddDeviceSpecClass>()?;
    module.add_class::<DeviceInfoClass>()?;
    module.add_class::<InitializedClass>()?;
    module.add_class::<AddedDevicesClass>()?;
    module.add_class::<SensorDataClass>()?;
    module.add_class::<DeviceCapabilitiesClass>()?;
    module.add_class::<ReadingClass>()?;
    module.add_class::<DeviceDiscoveredClass>()?;
    module.add_class::<DeviceStatusChangedClass>()?;
    module.add_class::<SensorAlertClass>()?;
    module.add_class::<DeviceBatchClass>()?;
    Ok(())
}
