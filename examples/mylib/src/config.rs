//! The YAML file that `InitializeRequest` reads.
//!
//! Every mistake is reported as `FleetError::BadConfig` with the file, the line and a reason. Unknown keys are mistakes
//! too: a misspelt limit that is silently ignored would never raise an alert.

use std::collections::HashSet;
use std::time::Duration;

use serde::Deserialize;
use serde_saphyr::Spanned;

use crate::address;
use crate::api::{AddDeviceSpec, FleetError, SensorKind};

const DEFAULT_PORT: u16 = 80;
const DEFAULT_INTERVAL: Duration = Duration::from_secs(1);
const DEFAULT_TIMEOUT: Duration = Duration::from_millis(500);

/// A configuration without mistakes.
#[derive(Debug, PartialEq)]
pub(crate) struct Config {
    pub(crate) settings: Settings,
    pub(crate) devices: Vec<ConfiguredDevice>,
}

/// What holds for every device of the fleet, whoever adds it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Settings {
    /// The port that is probed where an address names none.
    pub(crate) default_port: u16,
    /// From the start of one probe of a device to the next.
    pub(crate) interval: Duration,
    /// How long an answer may take.
    pub(crate) timeout: Duration,
    pub(crate) limits: Limits,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            default_port: DEFAULT_PORT,
            interval: DEFAULT_INTERVAL,
            timeout: DEFAULT_TIMEOUT,
            limits: Limits::default(),
        }
    }
}

/// The highest reading of each kind that is still in order; without one, any reading is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) latency: Option<f64>,
    pub(crate) temperature: Option<f64>,
    pub(crate) load: Option<f64>,
}

impl Limits {
    pub(crate) fn of(&self, kind: SensorKind) -> Option<f64> {
        match kind {
            SensorKind::Latency => self.latency,
            SensorKind::Temperature => self.temperature,
            SensorKind::Load => self.load,
        }
    }
}

/// A device of the file.
#[derive(Debug, PartialEq)]
pub(crate) struct ConfiguredDevice {
    pub(crate) spec: AddDeviceSpec,
    pub(crate) tags: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default_port: Option<Spanned<i64>>,
    interval_ms: Option<Spanned<i64>>,
    timeout_ms: Option<Spanned<i64>>,
    #[serde(default)]
    limits: FileLimits,
    devices: Vec<FileDevice>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct FileLimits {
    latency: Option<Spanned<f64>>,
    temperature: Option<Spanned<f64>>,
    load: Option<Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileDevice {
    name: Spanned<String>,
    #[serde(rename = "type")]
    device_type: String,
    address: Spanned<String>,
    #[serde(default)]
    tags: Vec<String>,
}

/// Read the file at `path`.
///
/// # Errors
/// `FleetError::BadConfig` with the line of the first mistake, or line 0 if the file cannot be read.
pub(crate) fn read(path: &str) -> Result<Config, FleetError> {
    let mistake = |Mistake { line, reason }| FleetError::BadConfig { path: path.to_owned(), line, reason };
    let unreadable = |reason: String| mistake(Mistake { line: 0, reason });
    // What is no regular file may take for ever to read, and everybody else waits meanwhile.
    if !std::fs::metadata(path).map_err(|error| unreadable(error.to_string()))?.is_file() {
        return Err(unreadable("not a regular file".to_owned()));
    }
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    parse(&text).map_err(mistake)
}

#[derive(Debug, PartialEq)]
struct Mistake {
    line: u32,
    reason: String,
}

impl Mistake {
    fn at<T>(place: &Spanned<T>, reason: String) -> Mistake {
        Mistake { line: line_number(place.referenced.line()), reason }
    }
}

fn parse(text: &str) -> Result<Config, Mistake> {
    let file: File = serde_saphyr::from_str(text).map_err(from_yaml)?;
    let settings = settings(&file)?;
    let mut names = HashSet::new();
    let mut devices = Vec::with_capacity(file.devices.len());
    for device in file.devices {
        if !names.insert(device.name.value.clone()) {
            return Err(Mistake::at(&device.name, format!("a device named `{}` is listed before", device.name.value)));
        }
        if address::with_port(&device.address.value, settings.default_port).is_none() {
            let reason = format!("`{}` is not `host` or `host:port`", device.address.value);
            return Err(Mistake::at(&device.address, reason));
        }
        let spec =
            AddDeviceSpec { name: device.name.value, device_type: device.device_type, address: device.address.value };
        devices.push(ConfiguredDevice { spec, tags: device.tags });
    }
    Ok(Config { settings, devices })
}

fn settings(file: &File) -> Result<Settings, Mistake> {
    let defaults = Settings::default();
    let port = match &file.default_port {
        Some(port) => u16::try_from(port.value)
            .ok()
            .filter(|&number| number != 0)
            .ok_or_else(|| Mistake::at(port, format!("default_port must be 1 to 65535, not {}", port.value)))?,
        None => defaults.default_port,
    };
    let interval = milliseconds("interval_ms", file.interval_ms.as_ref())?.unwrap_or(defaults.interval);
    let timeout = milliseconds("timeout_ms", file.timeout_ms.as_ref())?.unwrap_or(defaults.timeout);
    let limits = Limits {
        latency: limit("latency", file.limits.latency.as_ref())?,
        temperature: limit("temperature", file.limits.temperature.as_ref())?,
        load: limit("load", file.limits.load.as_ref())?,
    };
    Ok(Settings { default_port: port, interval, timeout, limits })
}

fn milliseconds(key: &str, given: Option<&Spanned<i64>>) -> Result<Option<Duration>, Mistake> {
    let Some(given) = given else { return Ok(None) };
    match u32::try_from(given.value) {
        Ok(ms) if ms > 0 => Ok(Some(Duration::from_millis(ms.into()))),
        _ => Err(Mistake::at(given, format!("{key} must be 1 to {}, not {}", u32::MAX, given.value))),
    }
}

fn limit(key: &str, given: Option<&Spanned<f64>>) -> Result<Option<f64>, Mistake> {
    match given {
        Some(given) if !given.value.is_finite() => {
            Err(Mistake::at(given, format!("the limit of {key} must be a finite number")))
        }
        given => Ok(given.map(|given| given.value)),
    }
}

fn from_yaml(error: serde_saphyr::Error) -> Mistake {
    let text = error.without_snippet().to_string();
    let Some(location) = error.location() else { return Mistake { line: 0, reason: text } };
    // The line has a field of its own; the reader need not see it twice.
    let place = format!(" at line {}, column {}", location.line(), location.column());
    let reason = text.strip_suffix(&place).unwrap_or(&text).to_owned();
    Mistake { line: line_number(location.line()), reason }
}

fn line_number(line: u64) -> u32 {
    line.try_into().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "devices:\n  - name: a\n    type: router\n    address: 10.0.0.1\n";

    fn mistake(text: &str) -> (u32, String) {
        let Mistake { line, reason } = parse(text).expect_err("the text has a mistake");
        (line, reason)
    }

    #[test]
    fn the_sample_is_in_order() {
        let sample = parse(include_str!("../devices.yaml")).expect("the sample has no mistake");
        assert_eq!(sample.devices.len(), 3);
        assert_eq!(sample.devices[0].tags, ["core", "rack-1"]);
        assert_eq!(sample.settings.limits.of(SensorKind::Temperature), Some(60.0));
        assert_eq!(sample.settings.timeout, Duration::from_millis(500));
    }

    #[test]
    fn what_is_no_regular_file_is_not_read() {
        let folder = std::env::temp_dir();
        let refused = read(&folder.to_string_lossy()).expect_err("a folder is no configuration");
        assert!(matches!(&refused, FleetError::BadConfig { line: 0, reason, .. } if reason == "not a regular file"));
    }

    #[test]
    fn all_but_the_devices_has_a_default() {
        let config = parse(ONE).expect("no mistake");
        assert_eq!(config.settings, Settings::default());
        assert_eq!(config.devices[0].tags, Vec::<String>::new());
    }

    #[test]
    fn each_mistake_is_named_with_its_line() {
        let device = |name: &str, address: &str| format!("  - name: {name}\n    type: t\n    address: {address}\n");
        let cases = [
            ("default_port: 0\ndevices: []\n".to_owned(), 1, "default_port must be 1 to 65535, not 0"),
            ("devices: []\ndefault_port: 70000\n".to_owned(), 2, "default_port must be 1 to 65535, not 70000"),
            ("devices: []\n\ninterval_ms: 0\n".to_owned(), 3, "interval_ms must be 1 to 4294967295, not 0"),
            ("timeout_ms: -4\ndevices: []\n".to_owned(), 1, "timeout_ms must be 1 to 4294967295, not -4"),
            ("devices: []\nlimits:\n  load: .nan\n".to_owned(), 3, "the limit of load must be a finite number"),
            (format!("devices:\n{}{}", device("a", "h"), device("a", "h")), 5, "a device named `a` is listed before"),
            (format!("devices:\n{}", device("a", "h:http")), 4, "`h:http` is not `host` or `host:port`"),
        ];
        for (text, line, reason) in cases {
            assert_eq!(mistake(&text), (line, reason.to_owned()), "{text}");
        }
    }

    #[test]
    fn malformed_yaml_is_named_with_its_line() {
        let cases = [
            ("devices: [\n", 1, "unclosed bracket"),
            ("devices:\n  - name: a\n\ttype: b\n", 2, "tab"),
            ("devices:\n  - name: a\n    adress: b\n", 3, "unknown field `adress`"),
            ("devices:\n  - name: a\n    type: b\n", 3, "missing field `address`"),
            ("limits:\n  heat: 3\ndevices: []\n", 2, "unknown field `heat`"),
            ("interval_ms: soon\ndevices: []\n", 1, "invalid i64"),
            ("devices: 7\n", 1, "expected sequence"),
        ];
        for (text, line, part) in cases {
            let (at, reason) = mistake(text);
            assert_eq!(at, line, "{text}\n{reason}");
            assert!(reason.contains(part) && !reason.contains(" at line "), "{text}\n{reason}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let Err(FleetError::BadConfig { path, line: 0, reason }) = read("/nowhere/devices.yaml") else {
            panic!("a missing file is a mistake without a line");
        };
        assert_eq!(path, "/nowhere/devices.yaml");
        assert!(reason.contains("No such file") || reason.contains("cannot find"), "{reason}");
    }
}
