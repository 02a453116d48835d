"""Other interpreters than the one of the tests: each Python that this machine has, and interpreters inside of one."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import pytest

OLDEST = 11
ASK = """
import json, sys, sysconfig
gil = not sysconfig.get_config_var("Py_GIL_DISABLED")
print(json.dumps([sys.implementation.name, sys.version_info[:3], gil]))
"""


def found():
    """Programs of Python by version, from the search path and from pyenv; one for each minor version."""
    names = [f"python3.{minor}" for minor in range(OLDEST, 30)]
    programs = [sys.executable, *filter(None, map(shutil.which, names))]
    pyenv = pathlib.Path(os.environ.get("PYENV_ROOT") or pathlib.Path.home() / ".pyenv")
    programs += sorted(map(str, pyenv.glob("versions/*/bin/python3")))
    pythons = {}
    for program in programs:
        asked = subprocess.run([program, "-c", ASK], capture_output=True, text=True)
        # A program of pyenv's in the search path may stand for a version that is not chosen.
        if asked.returncode != 0:
            continue
        implementation, version, gil = json.loads(asked.stdout)
        # Without the lock there is no stable interface, so the wheel is not for it.
        if implementation == "cpython" and gil and (3, OLDEST) <= tuple(version[:2]):
            pythons.setdefault(tuple(version[:2]), (".".join(map(str, version)), program))
    return dict(sorted(pythons.values()))


PYTHONS = found()

PROGRAM = """
import asyncio, threading
from mylib import AddDeviceSpec, Mylib

came = threading.Event()
spec = AddDeviceSpec("Core-Router", "router", "127.0.0.1:9")

def monitor():
    lib = Mylib().create_context()
    lib.initialize_request("devices.yaml")
    lib.on_device_batch(lambda owner, event: came.set())
    return lib

with monitor() as lib:
    router = lib.add_device([spec]).devices[0]
    assert came.wait(20)

    async def ask():
        return await asyncio.gather(*(lib.get_device_async(router.device_id) for _ in range(100)))

    assert [device.name for device in asyncio.run(ask())] == ["Core-Router"] * 100

# The exit is what ends this one, with an event on its way.
left = monitor()
left.add_device([spec])
print("done")
"""

INSIDE = """
import sys

try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

if {first}:
    import mylib
KINDS = [("isolated",), ("legacy",)] if sys.version_info >= (3, 13) else [()]
for kind in KINDS:
    inner = interpreters.create(*kind)
    failed = interpreters.run_string(inner, '''
try:
    import mylib
except ImportError as refused:
    print("refused:", refused)
''')
    assert failed is None, failed
    interpreters.destroy(inner)
import mylib
with mylib.Mylib() as lib:
    print(lib.ctx != 0)
"""


def run(python, source):
    folder = python.parent
    (folder / "devices.yaml").write_text("devices: []\n")
    done = subprocess.run([python, "-c", source], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not done.stderr, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout.splitlines()


@pytest.fixture(scope="module", params=PYTHONS)
def python(request, tmp_path_factory):
    """A Python in a fresh environment, in which only the wheel is installed."""
    environment = tmp_path_factory.mktemp("environment")
    subprocess.run([PYTHONS[request.param], "-m", "venv", "--without-pip", environment], check=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    # `cargo xtask` leaves it beside the environment that it makes for these tests.
    wheels = pathlib.Path(sys.prefix).parent / "wheels/mylib"
    pip = [sys.executable, "-m", "pip", "--python", python, "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--no-compile", "--no-index", "--find-links", wheels, "mylib"], check=True)
    return python


def test_the_wheel_serves_every_python_here(python, request, record_property):
    assert run(python, PROGRAM) == ["done"]
    record_property("note", f"the wheel runs on Python {request.node.callspec.params['python']}")


@pytest.mark.parametrize("first", [False, True])
def test_a_subinterpreter_is_told_what_to_do_and_the_main_one_is_not_harmed(python, first):
    *refused, answer = run(python, INSIDE.format(first=first))
    assert answer == "True"
    assert refused
    for line in refused:
        assert line.startswith("refused: mylib works in the main interpreter only")
        assert "use threads or processes" in line
