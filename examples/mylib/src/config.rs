//! The YAML file that `InitializeRequest` reads.
//!
//! Every mistake is reported as `FleetError::BadConfig` with the file, the line and a reason. Unknown keys are mistakes
//! too: a misspelt limit that is silently ignored would never raise an alert.

use std::collections::HashSet;
use std::fmt::Display;
use std::str::FromStr;
use std::time::Duration;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};

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

fn parse(text: &str) -> Result<Config, Mistake> {
    let keys = ["default_port", "interval_ms", "timeout_ms", "limits", "devices"];
    let mut file = document(text)?.mapping(&keys)?;
    let settings = settings(&mut file)?;
    let mut names = HashSet::new();
    let mut devices = Vec::new();
    for device in file.need("devices")?.sequence()? {
        let mut device = device.mapping(&["name", "type", "address", "tags"])?;
        let (name, device_type, address) = (device.need("name")?, device.need("type")?, device.need("address")?);
        let (name_line, address_line) = (name.line, address.line);
        let spec = AddDeviceSpec { name: name.text()?, device_type: device_type.text()?, address: address.text()? };
        let tags = device.take("tags").map(Node::sequence).transpose()?.unwrap_or_default();
        let tags = tags.into_iter().map(Node::text).collect::<Result<_, _>>()?;
        if !names.insert(spec.name.clone()) {
            return Err(mistake(name_line, format!("a device named `{}` is listed before", spec.name)));
        }
        if address::with_port(&spec.address, settings.default_port).is_none() {
            return Err(mistake(address_line, format!("`{}` is not `host` or `host:port`", spec.address)));
        }
        devices.push(ConfiguredDevice { spec, tags });
    }
    Ok(Config { settings, devices })
}

fn settings(file: &mut Mapping) -> Result<Settings, Mistake> {
    let defaults = Settings::default();
    let default_port = match file.number::<i64>("default_port")? {
        Some((line, port)) => u16::try_from(port)
            .ok()
            .filter(|&number| number != 0)
            .ok_or_else(|| mistake(line, format!("default_port must be 1 to 65535, not {port}")))?,
        None => defaults.default_port,
    };
    let interval = milliseconds(file, "interval_ms")?.unwrap_or(defaults.interval);
    let timeout = milliseconds(file, "timeout_ms")?.unwrap_or(defaults.timeout);
    let limits = match file.take("limits") {
        Some(limits) => {
            let mut limits = limits.mapping(&["latency", "temperature", "load"])?;
            Limits {
                latency: limit(&mut limits, "latency")?,
                temperature: limit(&mut limits, "temperature")?,
                load: limit(&mut limits, "load")?,
            }
        }
        None => defaults.limits,
    };
    Ok(Settings { default_port, interval, timeout, limits })
}

fn milliseconds(file: &mut Mapping, key: &str) -> Result<Option<Duration>, Mistake> {
    match file.number::<i64>(key)? {
        None => Ok(None),
        Some((line, number)) => match u32::try_from(number) {
            Ok(ms) if ms > 0 => Ok(Some(Duration::from_millis(ms.into()))),
            _ => Err(mistake(line, format!("{key} must be 1 to {}, not {number}", u32::MAX))),
        },
    }
}

fn limit(limits: &mut Mapping, key: &str) -> Result<Option<f64>, Mistake> {
    match limits.number::<f64>(key)? {
        Some((line, number)) if !number.is_finite() => {
            Err(mistake(line, format!("the limit of {key} must be a finite number")))
        }
        number => Ok(number.map(|(_, number)| number)),
    }
}

/// A part of the file, and the line in which it starts.
struct Node {
    line: u32,
    value: Value,
}

enum Value {
    /// What `~`, `null` or nothing at all stands for.
    Null,
    Text(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(String, Node)>),
}

impl Node {
    fn text(self) -> Result<String, Mistake> {
        match self.value {
            Value::Text(text) => Ok(text),
            _ => Err(mistake(self.line, "expected text".to_owned())),
        }
    }

    fn sequence(self) -> Result<Vec<Node>, Mistake> {
        match self.value {
            Value::Sequence(nodes) => Ok(nodes),
            _ => Err(mistake(self.line, "expected sequence".to_owned())),
        }
    }

    /// A mapping that has no other keys than these.
    fn mapping(self, keys: &[&str]) -> Result<Mapping, Mistake> {
        let entries = match self.value {
            Value::Mapping(entries) => entries,
            Value::Null => Vec::new(),
            _ => return Err(mistake(self.line, "expected mapping".to_owned())),
        };
        if let Some((key, node)) = entries.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            return Err(mistake(node.line, format!("unknown field `{key}`, expected one of `{}`", keys.join("`, `"))));
        }
        let last_line = entries.last().map_or(self.line, |(_, node)| node.line);
        Ok(Mapping { last_line, entries })
    }
}

struct Mapping {
    last_line: u32,
    /// Those that nobody took yet.
    entries: Vec<(String, Node)>,
}

impl Mapping {
    fn take(&mut self, key: &str) -> Option<Node> {
        let at = self.entries.iter().position(|(name, _)| name == key)?;
        Some(self.entries.swap_remove(at).1).filter(|node| !matches!(node.value, Value::Null))
    }

    fn need(&mut self, key: &str) -> Result<Node, Mistake> {
        self.take(key).ok_or_else(|| mistake(self.last_line, format!("missing field `{key}`")))
    }

    fn number<N: FromStr<Err: Display>>(&mut self, key: &str) -> Result<Option<(u32, N)>, Mistake> {
        let Some(node) = self.take(key) else { return Ok(None) };
        let (line, text) = (node.line, node.text()?);
        // YAML writes a dot before what Rust knows as `nan` and `inf`.
        let rust = match text.to_ascii_lowercase().as_str() {
            ".nan" | ".inf" | "+.inf" | "-.inf" => text.replace('.', ""),
            _ => text.clone(),
        };
        match rust.parse() {
            Ok(number) => Ok(Some((line, number))),
            Err(why) => {
                let wanted = std::any::type_name::<N>();
                Err(mistake(line, format!("invalid {wanted} `{text}` for {key}: {why}")))
            }
        }
    }
}

/// A configuration has no deeper parts. It also bounds the recursion.
const DEEPEST: usize = 8;

/// The only document of the text, as a tree.
fn document(text: &str) -> Result<Node, Mistake> {
    let mut reader = Reader { parser: Parser::new_from_str(text), length: text.chars().count(), open: Vec::new() };
    let mut found = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamEnd => break,
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            _ if found.is_some() => return Err(mistake(line(&span.start), "a second document".to_owned())),
            event => found = Some(reader.node(event, span)?),
        }
    }
    Ok(found.unwrap_or(Node { line: 1, value: Value::Null }))
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// The characters of the text.
    length: usize,
    /// What has begun and not ended yet: its line, and whether it is in brackets.
    open: Vec<(u32, bool)>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Mistake> {
        let error = match self.parser.next_event() {
            Some(Ok(event)) => return Ok(event),
            Some(Err(error)) => error,
            None => ScanError::new_str(Marker::new(self.length, 0, 0), "unexpected end"),
        };
        // The parser says where the text ends; the place of the bracket is what helps.
        match self.open.last() {
            Some(&(line, true)) if error.marker().index() >= self.length => {
                Err(mistake(line, "unclosed bracket".to_owned()))
            }
            _ => Err(mistake(line(error.marker()), error.info().to_owned())),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Mistake> {
        let line = line(&span.start);
        // What begins by indentation alone begins without a character.
        self.open.push((line, !span.is_empty()));
        if self.open.len() > DEEPEST {
            return Err(mistake(line, "nested too deeply".to_owned()));
        }
        let value = match event {
            Event::Scalar(text, style, 0, None) => match (style, &*text) {
                (ScalarStyle::Plain, "" | "~" | "null" | "Null" | "NULL") => Value::Null,
                _ => Value::Text(text.into_owned()),
            },
            Event::SequenceStart(0, None) => {
                let mut nodes = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break Value::Sequence(nodes),
                        (event, span) => nodes.push(self.node(event, span)?),
                    }
                }
            }
            Event::MappingStart(0, None) => {
                let mut entries: Vec<(String, Node)> = Vec::new();
                loop {
                    let key = match self.next()? {
                        (Event::MappingEnd, _) => break Value::Mapping(entries),
                        (event, span) => self.node(event, span)?,
                    };
                    let (key_line, key) = (key.line, key.text()?);
                    if entries.iter().any(|(other, _)| *other == key) {
                        return Err(mistake(key_line, format!("duplicate field `{key}`")));
                    }
                    let (event, span) = self.next()?;
                    entries.push((key, self.node(event, span)?));
                }
            }
            _ => return Err(mistake(line, "anchors, aliases and tags are not understood here".to_owned())),
        };
        self.open.pop();
        Ok(Node { line, value })
    }
}

fn line(place: &Marker) -> u32 {
    place.line().try_into().unwrap_or(u32::MAX)
}

fn mistake(line: u32, reason: String) -> Mistake {
    Mistake { line, reason }
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
            ("devices:\n  - {name: a,\n     type: b\n", 2, "unclosed bracket"),
            ("devices: []\ndevices: []\n", 2, "duplicate field `devices`"),
            ("devices: []\n---\ndevices: []\n", 3, "a second document"),
            ("devices: [[[[[[[[[[[]]]]]]]]]]]\n", 1, "nested too deeply"),
            ("devices: &all []\n", 1, "anchors, aliases and tags"),
            ("devices: ~\n", 1, "missing field `devices`"),
            ("", 1, "missing field `devices`"),
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
