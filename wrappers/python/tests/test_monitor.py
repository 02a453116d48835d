"""The device monitor, as a user of its package sees it."""

import struct
import threading

import mylib
import pytest
from conftest import PATIENCE
from mylib import AddDeviceSpec, DeviceBatch, FleetError, Mylib, SensorKind


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "devices.yaml"
    path.write_text("devices: []\n")
    return str(path)


def test_a_missing_file_is_a_typed_error():
    with Mylib() as lib:
        with pytest.raises(FleetError.BadConfig) as failed:
            lib.initialize_request("/nowhere/devices.yaml")
        assert failed.value.path == "/nowhere/devices.yaml"
        assert failed.value.line == 0
        assert failed.value.reason


def test_requests_need_the_initialization():
    with Mylib() as lib:
        with pytest.raises(FleetError.NotInitialized):
            lib.list_devices()


def test_unknown_devices_are_typed_errors(config):
    with Mylib() as lib:
        lib.initialize_request(config_path=config)
        with pytest.raises(FleetError.NotFound) as failed:
            lib.get_device(device_id=12345)
        assert failed.value.device_id == 12345
        assert "12345" in str(failed.value)


def test_devices_are_added_listed_and_removed(config):
    batches = []
    came = threading.Event()
    with Mylib() as lib:
        lib.initialize_request(config)

        @lib.on_device_batch
        def batch(owner, event):
            batches.append(event)
            came.set()

        spec = AddDeviceSpec("Core-Router", "router", "127.0.0.1:9")
        added = lib.add_device([spec]).devices
        assert [device.name for device in added] == ["Core-Router"]
        assert came.wait(PATIENCE)
        assert batches[0] == DeviceBatch(batches[0].devices)
        device_id = added[0].device_id
        assert lib.get_device(device_id).device_type == "router"
        assert len(lib.list_devices()) == 1
        lib.ingest_reading(device_id, SensorKind.LOAD, 0.5)
        data = lib.get_sensor_data(device_id, SensorKind.LOAD)
        assert data.kind is SensorKind.LOAD
        assert struct.unpack("<d", data.samples[-8:]) == (0.5,)
        assert isinstance(lib.get_device_tags(device_id), list)
        assert len(lib.get_device_capabilities(device_id).counters) == 4
        assert lib.last_reading(device_id).value == 0.5
        with pytest.raises(FleetError.DuplicateName):
            lib.add_device((spec,))
        assert lib.remove_device(device_id) is None
        assert lib.list_devices() == []


def test_a_bad_specification_is_named():
    with pytest.raises(mylib.BadArgument) as refused:
        AddDeviceSpec("a", 5, "b")
    assert refused.value.argument == "device_type"
    with Mylib() as lib:
        with pytest.raises(mylib.BadArgument) as refused:
            lib.add_device([AddDeviceSpec("a", "b", "c"), "not a specification"])
        assert refused.value.argument == "devices[1]"


def test_the_shutdown_request_is_no_method():
    assert not hasattr(Mylib, "shutdown_request")
    assert not Mylib.has("ShutdownRequest")


def test_two_packages_live_in_one_process():
    import conformance

    with Mylib() as lib, conformance.Conformance() as other:
        assert other.echo_i64(1) == 1
        assert lib.ctx != 0
    assert not issubclass(mylib.Timeout, conformance.Timeout)
