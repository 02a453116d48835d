//! The monitor as a Rust program uses it: by its vocabulary, with real listeners on loopback as the devices.

mod common;

use common::{Device, events, file, initialize, provider, run, spec};
use mylib::api::*;

#[test]
fn nothing_is_answered_before_it_is_initialized() {
    run(async |ctx| {
        assert_eq!(ListDevices.request(&ctx).await, provider(FleetError::NotInitialized));
        let get = GetDevice { device_id: 1 }.request(&ctx).await;
        assert_eq!(get, provider(FleetError::NotInitialized));
    });
}

#[test]
fn a_malformed_file_is_an_error_with_file_line_and_reason() {
    run(async |ctx| {
        let path = file("interval_ms: 100\ndevices:\n  - name: a\n    typ: router\n");
        let result = InitializeRequest { config_path: path.clone() }.request(&ctx).await;
        let Err(brokers::RequestError::Provider(FleetError::BadConfig { path: named, line, reason })) = result else {
            panic!("a mistake in the file, not {result:?}");
        };
        assert_eq!((named, line), (path, 4));
        assert!(reason.contains("typ"), "{reason}");

        // A mistake leaves nothing behind: the next file may be right.
        let path = file("interval_ms: 250\ndevices: []\n");
        let ready = InitializeRequest { config_path: path.clone() }.request(&ctx).await;
        assert_eq!(ready, Ok(Initialized { device_count: 0, interval_ms: 250 }));
        let again = InitializeRequest { config_path: path }.request(&ctx).await;
        assert_eq!(again, provider(FleetError::AlreadyInitialized));
    });
}

#[test]
fn a_device_is_discovered_goes_down_and_comes_up_again() {
    run(async |ctx| {
        let mut discovered = events(|pass_on| DeviceDiscovered::listen(&ctx, pass_on));
        let mut changed = events(|pass_on| DeviceStatusChanged::listen(&ctx, pass_on));
        let mut batches = events(|pass_on| DeviceBatch::listen(&ctx, pass_on));
        let device = Device::start().await;
        let address = device.address();
        let config = format!(
            "interval_ms: 20\ntimeout_ms: 1000\ndevices:\n  - {{name: gate, type: router, address: '{address}', tags: [core]}}\n"
        );
        let ready = InitializeRequest { config_path: file(&config) }.request(&ctx).await;
        assert_eq!(ready, Ok(Initialized { device_count: 1, interval_ms: 20 }));
        assert_eq!(batches.next().await.devices.len(), 1);

        let found = discovered.next().await;
        assert_eq!((found.device_id, found.name.as_str(), found.device_type.as_str()), (1, "gate", "router"));
        assert_eq!(found.address, address);
        assert!(GetDevice { device_id: 1 }.request(&ctx).await.expect("it is there").online);
        let tags = GetDeviceTags { device_id: 1 }.request(&ctx).await;
        assert_eq!(tags.expect("it is there"), ["router", "online", "core"]);
        let reading = LastReading { device_id: 1 }.request(&ctx).await.expect("it is there");
        assert_eq!(reading.expect("it has answered").kind, SensorKind::Latency);

        drop(device);
        let down = changed.next().await;
        assert_eq!((down.device_id, down.online), (1, false));
        let tags = GetDeviceTags { device_id: 1 }.request(&ctx).await;
        assert_eq!(tags.expect("it is there")[1], "offline");

        let _device = Device::start_at(&address).await;
        let up = changed.next().await;
        assert_eq!((up.device_id, up.online), (1, true));
        assert!(down.at.0 <= up.at.0);

        let [sent, answered, changes, _] =
            GetDeviceCapabilities { device_id: 1 }.request(&ctx).await.expect("it is there").counters;
        assert!(sent > answered && answered >= 2 && changes == 2, "{sent} {answered} {changes}");
        assert!(discovered.is_empty(), "discovered is only what was never seen before");
    });
}

#[test]
fn devices_are_added_together_and_removed() {
    run(async |ctx| {
        initialize(&ctx, "default_port: 9\ninterval_ms: 60000\ndevices: []\n").await;
        let mut batches = events(|pass_on| DeviceBatch::listen(&ctx, pass_on));
        let devices = vec![spec("one", "127.0.0.1"), spec("two", "127.0.0.1:7")];
        let added = AddDevice { devices }.request(&ctx).await.expect("the names are free").devices;
        assert_eq!(batches.next().await.devices, added);
        assert_eq!(added[0].address, "127.0.0.1:9");
        assert_eq!(ListDevices.request(&ctx).await, Ok(added.clone()));

        let twice = AddDevice { devices: vec![spec("three", "h"), spec("one", "h")] }.request(&ctx).await;
        assert_eq!(twice, provider(FleetError::DuplicateName { name: "one".into() }));
        let nowhere = AddDevice { devices: vec![spec("three", "h:port")] }.request(&ctx).await;
        assert_eq!(nowhere, provider(FleetError::BadAddress { address: "h:port".into() }));

        let device_id = added[0].device_id;
        assert_eq!(RemoveDevice { device_id }.request(&ctx).await, Ok(()));
        let gone = GetDevice { device_id }.request(&ctx).await;
        assert_eq!(gone, provider(FleetError::NotFound { device_id }));
        assert_eq!(ListDevices.request(&ctx).await, Ok(added[1..].to_vec()));
        assert!(batches.is_empty(), "what was refused was never added");
    });
}

#[test]
fn readings_are_kept_and_raise_an_alert_once() {
    run(async |ctx| {
        let config = "interval_ms: 60000\nlimits: {load: 90}\ndevices: [{name: a, type: t, address: '127.0.0.1:9'}]\n";
        initialize(&ctx, config).await;
        let mut alerts = events(|pass_on| SensorAlert::listen(&ctx, pass_on));
        let ingest = |value| IngestReading { device_id: 1, kind: SensorKind::Load, value }.signal(&ctx);
        for value in [20.0, 91.0, 99.0, f64::NAN, 30.0, 95.0] {
            ingest(value).expect("the monitor handles readings");
        }
        let data = GetSensorData { device_id: 1, kind: SensorKind::Load }.request(&ctx).await.expect("it is there");
        let samples: Vec<_> = data
            .samples
            .chunks_exact(8)
            .map(|bytes| f64::from_le_bytes(bytes.try_into().expect("eight bytes")))
            .collect();
        assert_eq!(samples, [20.0, 91.0, 99.0, 30.0, 95.0], "what is not a number is no reading");
        assert_eq!(alerts.next().await.value, 91.0);
        assert_eq!(alerts.next().await.value, 95.0);
        assert!(alerts.is_empty());
        let last = LastReading { device_id: 1 }.request(&ctx).await.expect("it is there").expect("it has readings");
        assert_eq!((last.kind, last.value), (SensorKind::Load, 95.0));
    });
}

#[test]
fn a_removed_device_is_probed_no_more() {
    run(async |ctx| {
        let device = Device::start().await;
        let address = device.address();
        initialize(&ctx, "interval_ms: 20\ndevices: []\n").await;
        let mut discovered = events(|pass_on| DeviceDiscovered::listen(&ctx, pass_on));
        let mut changed = events(|pass_on| DeviceStatusChanged::listen(&ctx, pass_on));
        let devices = ["kept", "removed"].map(|name| spec(name, &address)).to_vec();
        let added = AddDevice { devices }.request(&ctx).await.expect("the names are free").devices;
        discovered.next().await;
        discovered.next().await;
        RemoveDevice { device_id: added[1].device_id }.request(&ctx).await.expect("it is there");

        // By the time that the kept one has gone down and come up, the removed one would have told of it as well.
        drop(device);
        assert!(!changed.next().await.online);
        let _device = Device::start_at(&address).await;
        let up = changed.next().await;
        assert_eq!((up.device_id, up.online), (added[0].device_id, true));
        assert!(changed.is_empty() && discovered.is_empty());
    });
}

#[test]
fn shutdown_forgets_everything() {
    run(async |ctx| {
        initialize(&ctx, "devices: [{name: a, type: t, address: '127.0.0.1:9'}]\n").await;
        assert_eq!(ShutdownRequest.request(&ctx).await, Ok(()));
        assert_eq!(ListDevices.request(&ctx).await, provider(FleetError::NotInitialized));
    });
}

#[test]
fn two_monitors_know_nothing_of_each_other() {
    run(async |one| {
        initialize(&one, "devices: [{name: a, type: t, address: '127.0.0.1:9'}]\n").await;
        let two = brokers::Context::new().expect("contexts are left");
        mylib::setup(&two).expect("a fresh context");
        initialize(&two, "devices: []\n").await;
        assert_eq!(ListDevices.request(&one).await.map(|list| list.len()), Ok(1));
        assert_eq!(ListDevices.request(&two).await.map(|list| list.len()), Ok(0));
        two.close();
    });
}
