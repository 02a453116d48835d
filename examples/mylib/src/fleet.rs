//! What is known of the devices, and what changes when something new is learnt of one.
//!
//! Nothing here waits, probes or emits: each change returns the [`Change`]s that others are to be told of, so that the
//! fleet is never borrowed while a listener runs.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::time::Duration;

use crate::address;
use crate::api::{
    AddDeviceSpec, DeviceCapabilities, DeviceDiscovered, DeviceInfo, DeviceStatusChanged, FleetError, Reading,
    SensorAlert, SensorData, SensorKind, Timestamp,
};
use crate::config::{ConfiguredDevice, Settings};
use crate::probe::ProbeTask;

/// How many samples of each kind are kept for a device; older ones make room.
const SAMPLES_KEPT: usize = 256;

/// Something that others are to be told of.
#[derive(Debug, PartialEq)]
pub(crate) enum Change {
    Discovered(DeviceDiscovered),
    Status(DeviceStatusChanged),
    Alert(SensorAlert),
}

/// All devices. Empty and refusing every question until [`Fleet::initialize`].
#[derive(Default)]
pub(crate) struct Fleet {
    settings: Option<Settings>,
    devices: BTreeMap<i64, Device>,
    last_id: i64,
}

struct Device {
    info: DeviceInfo,
    tags: Vec<String>,
    since: Timestamp,
    discovered: bool,
    counters: Counters,
    sensors: BTreeMap<i32, Sensor>,
    last_reading: Option<Reading>,
    // Held for its drop, which ends the probing.
    task: Option<ProbeTask>,
}

#[derive(Default)]
struct Counters {
    probes: i32,
    answers: i32,
    status_changes: i32,
    alerts: i32,
}

#[derive(Default)]
struct Sensor {
    samples: VecDeque<f64>,
    sampled_at: Option<Timestamp>,
    above_limit: bool,
}

impl Fleet {
    /// Begin to answer, by these settings.
    pub(crate) fn initialize(&mut self, settings: Settings) -> Result<(), FleetError> {
        if self.settings.is_some() {
            return Err(FleetError::AlreadyInitialized);
        }
        self.settings = Some(settings);
        Ok(())
    }

    pub(crate) fn is_initialized(&self) -> bool {
        self.settings.is_some()
    }

    /// Forget everything but the numbers that were given away.
    pub(crate) fn clear(&mut self) {
        self.settings = None;
        self.devices.clear();
    }

    pub(crate) fn settings(&self) -> Result<&Settings, FleetError> {
        self.settings.as_ref().ok_or(FleetError::NotInitialized)
    }

    /// Add all devices, or none.
    pub(crate) fn add(
        &mut self,
        devices: Vec<ConfiguredDevice>,
        now: Timestamp,
    ) -> Result<Vec<DeviceInfo>, FleetError> {
        let default_port = self.settings()?.default_port;
        let mut names: HashSet<&str> = self.devices.values().map(|device| device.info.name.as_str()).collect();
        let mut addresses = Vec::with_capacity(devices.len());
        for ConfiguredDevice { spec, .. } in &devices {
            if !names.insert(&spec.name) {
                return Err(FleetError::DuplicateName { name: spec.name.clone() });
            }
            let complete = address::with_port(&spec.address, default_port);
            addresses.push(complete.ok_or_else(|| FleetError::BadAddress { address: spec.address.clone() })?);
        }
        let added = devices.into_iter().zip(addresses).map(|(device, address)| {
            self.last_id += 1;
            let AddDeviceSpec { name, device_type, .. } = device.spec;
            let info = DeviceInfo { device_id: self.last_id, name, device_type, address, online: false };
            self.devices.insert(self.last_id, Device::new(info.clone(), device.tags, now.clone()));
            info
        });
        Ok(added.collect())
    }

    /// Give a device the task that probes it.
    pub(crate) fn attach(&mut self, device_id: i64, task: ProbeTask) {
        if let Some(device) = self.devices.get_mut(&device_id) {
            device.task = Some(task);
        }
    }

    pub(crate) fn remove(&mut self, device_id: i64) -> Result<(), FleetError> {
        self.settings()?;
        self.devices.remove(&device_id).map(drop).ok_or(FleetError::NotFound { device_id })
    }

    pub(crate) fn list(&self) -> Result<Vec<DeviceInfo>, FleetError> {
        self.settings()?;
        Ok(self.devices.values().map(|device| device.info.clone()).collect())
    }

    pub(crate) fn info(&self, device_id: i64) -> Result<DeviceInfo, FleetError> {
        Ok(self.device(device_id)?.info.clone())
    }

    pub(crate) fn last_reading(&self, device_id: i64) -> Result<Option<Reading>, FleetError> {
        Ok(self.device(device_id)?.last_reading.clone())
    }

    pub(crate) fn capabilities(&self, device_id: i64) -> Result<DeviceCapabilities, FleetError> {
        let device = self.device(device_id)?;
        let Counters { probes, answers, status_changes, alerts } = device.counters;
        Ok(DeviceCapabilities { counters: [probes, answers, status_changes, alerts], since: device.since.clone() })
    }

    pub(crate) fn tags(&self, device_id: i64) -> Result<Vec<String>, FleetError> {
        let device = self.device(device_id)?;
        let state = match (device.info.online, device.discovered) {
            (true, _) => "online",
            (false, true) => "offline",
            (false, false) => "unseen",
        };
        let own = [device.info.device_type.clone(), state.to_owned()];
        Ok(own.into_iter().chain(device.tags.iter().cloned()).collect())
    }

    pub(crate) fn sensor_data(&self, device_id: i64, kind: SensorKind) -> Result<SensorData, FleetError> {
        let device = self.device(device_id)?;
        let sensor = device.sensors.get(&(kind as i32));
        let samples = sensor.into_iter().flat_map(|sensor| &sensor.samples);
        Ok(SensorData {
            kind,
            samples: samples.flat_map(|sample| sample.to_le_bytes()).collect(),
            sampled_at: sensor.and_then(|sensor| sensor.sampled_at.clone()).unwrap_or(Timestamp(0)),
        })
    }

    /// A probe ended: with the time the answer took, or without an answer.
    pub(crate) fn probed(&mut self, device_id: i64, latency: Option<Duration>, now: Timestamp) -> Vec<Change> {
        let mut changes = Vec::new();
        let Some(device) = self.devices.get_mut(&device_id) else { return changes };
        count(&mut device.counters.probes);
        let online = latency.is_some();
        let was_online = std::mem::replace(&mut device.info.online, online);
        if online && !device.discovered {
            device.discovered = true;
            let DeviceInfo { name, device_type, address, .. } = device.info.clone();
            changes.push(Change::Discovered(DeviceDiscovered { device_id, name, device_type, address }));
        } else if online != was_online {
            count(&mut device.counters.status_changes);
            changes.push(Change::Status(DeviceStatusChanged { device_id, online, at: now.clone() }));
        }
        if let Some(latency) = latency {
            count(&mut device.counters.answers);
            let milliseconds = latency.as_secs_f64() * 1000.0;
            let reading = Reading { kind: SensorKind::Latency, value: milliseconds, at: now };
            changes.extend(self.read(device_id, reading).unwrap_or_default());
        }
        changes
    }

    /// Store a reading. It is an alert when it is the first above the limit since one that was not.
    pub(crate) fn read(&mut self, device_id: i64, reading: Reading) -> Result<Option<Change>, FleetError> {
        let limit = self.settings()?.limits.of(reading.kind);
        let device = self.devices.get_mut(&device_id).ok_or(FleetError::NotFound { device_id })?;
        let sensor = device.sensors.entry(reading.kind as i32).or_default();
        if sensor.samples.len() == SAMPLES_KEPT {
            sensor.samples.pop_front();
        }
        sensor.samples.push_back(reading.value);
        sensor.sampled_at = Some(reading.at.clone());
        let (kind, value) = (reading.kind, reading.value);
        device.last_reading = Some(reading);

        let exceeded = limit.filter(|&limit| value > limit);
        let was_above = std::mem::replace(&mut sensor.above_limit, exceeded.is_some());
        let Some(limit) = exceeded.filter(|_| !was_above) else { return Ok(None) };
        count(&mut device.counters.alerts);
        Ok(Some(Change::Alert(SensorAlert { device_id, kind, value, limit })))
    }

    fn device(&self, device_id: i64) -> Result<&Device, FleetError> {
        self.settings()?;
        self.devices.get(&device_id).ok_or(FleetError::NotFound { device_id })
    }
}

impl Device {
    fn new(info: DeviceInfo, tags: Vec<String>, since: Timestamp) -> Device {
        Device {
            info,
            tags,
            since,
            discovered: false,
            counters: Counters::default(),
            sensors: BTreeMap::new(),
            last_reading: None,
            task: None,
        }
    }
}

/// A counter stays at its highest number rather than begin anew below zero.
fn count(counter: &mut i32) {
    *counter = counter.saturating_add(1);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Limits;

    fn device(name: &str) -> ConfiguredDevice {
        let spec = AddDeviceSpec { name: name.into(), device_type: "router".into(), address: "10.0.0.1".into() };
        ConfiguredDevice { spec, tags: vec!["core".into()] }
    }

    fn fleet_of(names: &[&str]) -> Fleet {
        let mut fleet = Fleet::default();
        let limits = Limits { temperature: Some(60.0), ..Limits::default() };
        fleet.initialize(Settings { limits, ..Settings::default() }).expect("the first time");
        fleet.add(names.iter().map(|name| device(name)).collect(), Timestamp(1)).expect("names differ");
        fleet
    }

    fn temperature(fleet: &mut Fleet, value: f64) -> Option<Change> {
        fleet.read(1, Reading { kind: SensorKind::Temperature, value, at: Timestamp(5) }).expect("device 1 exists")
    }

    const ANSWERED: Option<Duration> = Some(Duration::from_millis(3));

    #[test]
    fn nothing_is_answered_before_the_settings_are_known() {
        let mut fleet = Fleet::default();
        assert_eq!(fleet.list(), Err(FleetError::NotInitialized));
        assert_eq!(fleet.info(1), Err(FleetError::NotInitialized));
        assert_eq!(fleet.remove(1), Err(FleetError::NotInitialized));
        assert_eq!(fleet.add(vec![], Timestamp(0)), Err(FleetError::NotInitialized));
        fleet.initialize(Settings::default()).expect("the first time");
        assert_eq!(fleet.initialize(Settings::default()), Err(FleetError::AlreadyInitialized));
    }

    #[test]
    fn devices_are_added_together_or_not_at_all() {
        let mut fleet = fleet_of(&["a"]);
        let twice = fleet.add(vec![device("b"), device("b")], Timestamp(2));
        assert_eq!(twice, Err(FleetError::DuplicateName { name: "b".into() }));
        assert_eq!(fleet.list().map(|devices| devices.len()), Ok(1));
        let added = fleet.add(vec![device("b")], Timestamp(2)).expect("the name is free");
        assert_eq!(added[0].device_id, 2, "a refused addition uses up no number");
        assert_eq!(added[0].address, "10.0.0.1:80");
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut fleet = fleet_of(&["a"]);
        fleet.remove(1).expect("device 1 exists");
        assert_eq!(fleet.info(1), Err(FleetError::NotFound { device_id: 1 }));
        let again = fleet.add(vec![device("a")], Timestamp(2)).expect("the name is free again");
        assert_eq!(again[0].device_id, 2);
    }

    #[test]
    fn a_device_is_discovered_once_and_changes_after_that() {
        let mut fleet = fleet_of(&["a"]);
        assert_eq!(fleet.probed(1, None, Timestamp(2)), [], "never seen, still not seen");
        assert!(matches!(&fleet.probed(1, ANSWERED, Timestamp(3))[..], [Change::Discovered(_)]));
        assert_eq!(fleet.probed(1, ANSWERED, Timestamp(4)), []);
        let down = DeviceStatusChanged { device_id: 1, online: false, at: Timestamp(5) };
        assert_eq!(fleet.probed(1, None, Timestamp(5)), [Change::Status(down)]);
        let up = DeviceStatusChanged { device_id: 1, online: true, at: Timestamp(6) };
        assert_eq!(fleet.probed(1, ANSWERED, Timestamp(6)), [Change::Status(up)]);
        let counted = fleet.capabilities(1).expect("device 1 exists");
        assert_eq!(counted.counters, [5, 3, 2, 0]);
    }

    #[test]
    fn the_tags_tell_the_state() {
        let mut fleet = fleet_of(&["a"]);
        let state = |fleet: &Fleet| fleet.tags(1).expect("device 1 exists")[1].clone();
        assert_eq!(state(&fleet), "unseen");
        fleet.probed(1, ANSWERED, Timestamp(2));
        assert_eq!(state(&fleet), "online");
        fleet.probed(1, None, Timestamp(3));
        assert_eq!(fleet.tags(1).expect("device 1 exists"), ["router", "offline", "core"]);
    }

    #[test]
    fn a_limit_is_crossed_once_until_a_reading_is_back_in_order() {
        let mut fleet = fleet_of(&["a"]);
        assert_eq!(temperature(&mut fleet, 60.0), None, "at the limit is in order");
        let alert = SensorAlert { device_id: 1, kind: SensorKind::Temperature, value: 60.5, limit: 60.0 };
        assert_eq!(temperature(&mut fleet, 60.5), Some(Change::Alert(alert)));
        assert_eq!(temperature(&mut fleet, 90.0), None, "still above");
        assert_eq!(temperature(&mut fleet, 20.0), None);
        assert!(temperature(&mut fleet, 61.0).is_some(), "crossed again");
    }

    #[test]
    fn the_newest_samples_are_kept() {
        let mut fleet = fleet_of(&["a"]);
        for value in 0..300 {
            temperature(&mut fleet, f64::from(value));
        }
        let data = fleet.sensor_data(1, SensorKind::Temperature).expect("device 1 exists");
        assert_eq!(data.samples.len(), SAMPLES_KEPT * 8);
        assert_eq!(data.samples[..8], 44.0_f64.to_le_bytes());
        assert_eq!(data.sampled_at, Timestamp(5));
        let none = fleet.sensor_data(1, SensorKind::Load).expect("device 1 exists");
        assert_eq!((none.samples.len(), none.sampled_at), (0, Timestamp(0)));
    }
}
