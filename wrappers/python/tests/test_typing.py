"""What a second type checker makes of the stubs; what mypy makes of them is in `test_package.py`."""

import json
import subprocess
import sys

from test_package import CONSUMER, MISTAKES

MONITOR = """
from typing import assert_type

import mylib
from mylib import AddDeviceSpec, DeviceInfo, DeviceStatusChanged, FleetError, Mylib, Reading, SensorKind


async def look(lib: Mylib) -> None:
    assert_type(await lib.get_device_async(7, timeout=2.0), DeviceInfo)


def main(lib: Mylib) -> None:
    lib.initialize_request(config_path="/opt/devices.yaml")
    for device in lib.add_device([AddDeviceSpec("Core-Router", "router", "10.0.0.1")]).devices:
        assert_type(device.device_id, int)
    assert_type(lib.last_reading(7), Reading | None)
    assert_type(lib.remove_device(7), None)
    lib.ingest_reading(7, SensorKind.LOAD, 0.5)

    @lib.on_device_status_changed
    def changed(owner: Mylib, event: DeviceStatusChanged) -> bool:
        return event.online

    assert_type(changed.lost, int)
    try:
        lib.get_device(7)
    except FleetError.NotFound as error:
        assert_type(error.device_id, int)
    except mylib.Timeout as error:
        assert_type(error.status_name, str)
"""

# All that pyright knows to say, but for this: the class of an enum with data is open, as far as types can tell.
CONFIG = {"typeCheckingMode": "strict", "reportMatchNotExhaustive": False, "enableTypeIgnoreComments": False}


def test_pyright_accepts_what_is_right_and_sees_each_mistake(tmp_path):
    programs = {"consumer.py": CONSUMER, "monitor.py": MONITOR, "mistakes.py": MISTAKES}
    for name, text in programs.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(CONFIG))
    # One run for all: most of its time it reads the standard library.
    checked = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable, *programs],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    told = json.loads(checked.stdout)["generalDiagnostics"]
    errors = [one for one in told if one["severity"] == "error"]
    assert [one for one in errors if not one["file"].endswith("mistakes.py")] == []
    lines = {one["range"]["start"]["line"] + 1 for one in errors}
    calls = {number for number, line in enumerate(MISTAKES.splitlines(), 1) if number > 4 and line}
    assert lines == calls, errors
