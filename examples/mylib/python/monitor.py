"""The device monitor from Python: load a configuration, hear what happens, add, list, ask, await, remove, shut down.

    python monitor.py devices.yaml

Ends with 0 if it saw a device discovered, a device that changed, a batch, a typed answer and a typed error.
"""

import asyncio
import struct
import sys
import threading

from mylib import AddDeviceSpec, FleetError, Mylib, MylibError, SensorKind

PATIENCE = 20.0  # seconds


printing = threading.Lock()


def say(line=""):
    """Print a line as a whole: events are printed by another thread."""
    with printing:
        print(line, flush=True)


class Counter:
    """Events come on the library's delivery thread, the main thread waits for them."""

    def __init__(self):
        self._changed = threading.Condition()
        self.value = 0

    def count(self):
        with self._changed:
            self.value += 1
            self._changed.notify_all()

    def reached(self, wanted):
        """Wait until the count has reached a number; for PATIENCE at most."""
        with self._changed:
            return self._changed.wait_for(lambda: self.value >= wanted, PATIENCE)


class Seen:
    """What has been seen so far."""

    def __init__(self):
        self.discovered = Counter()
        self.changed = Counter()
        self.batches = Counter()
        self.alerts = Counter()


def subscribe(lib, seen):
    """Print and count each event. The subscriptions last until the library is closed."""

    @lib.on_device_discovered
    def found(owner, event):
        say(f"  [event] discovered #{event.device_id} {event.name} ({event.device_type}) at {event.address}")
        seen.discovered.count()

    @lib.on_device_status_changed
    def status_changed(owner, event):
        say(f"  [event] #{event.device_id} is {'up again' if event.online else 'down'}")
        seen.changed.count()

    @lib.on_sensor_alert
    def alert(owner, event):
        kind = event.kind.name.lower()
        say(f"  [event] alert: {kind} of #{event.device_id} is {event.value:.1f}, the limit is {event.limit:.1f}")
        seen.alerts.count()

    @lib.on_device_batch
    def batch(owner, event):
        say(f"  [event] {len(event.devices)} devices added together")
        seen.batches.count()


def print_table(lib):
    say(f"\n  {'id':>4}  {'name':16} {'type':10} {'address':22} state")
    for device in lib.list_devices():
        state = "up" if device.online else "-"
        say(f"  {device.device_id:4}  {device.name:16} {device.device_type:10} {device.address:22} {state}")
    say()


def query(lib, device_id):
    """Ask everything there is to know of one device; whether the answers were of their types."""
    device = lib.get_device(device_id)
    tags = lib.get_device_tags(device_id)
    sent, answered, _, _ = lib.get_device_capabilities(device_id).counters
    say(f"device #{device.device_id} is {device.name}, tags: {' '.join(tags)}")
    say(f"  {sent} probes sent, {answered} answered")
    reading = lib.last_reading(device_id)
    if reading is not None:
        say(f"  last reading: {reading.kind.name.lower()} {reading.value:.3f}")
    return device.device_id == device_id and isinstance(device.online, bool)


async def query_all(lib):
    """Ask for every device at once; whether all answers came."""
    listed = await lib.list_devices_async(timeout=PATIENCE)
    devices = await asyncio.gather(*(lib.get_device_async(device.device_id) for device in listed))
    say(f"{len(devices)} devices answered side by side: {', '.join(device.name for device in devices)}")
    return [device.device_id for device in devices] == [device.device_id for device in listed]


def print_stats(lib):
    stats = lib.stats()
    say(
        f"numbers: {stats.requests} requests, {stats.signals} signals, {stats.events} events, "
        f"{stats.delivered} delivered, {stats.lost_full} lost"
    )


def provoke_errors(lib):
    """Ask for a device that is not there, and add one whose name is taken; whether each error was the one that says so."""
    typed = 0
    try:
        lib.get_device(4711)
    except FleetError.NotFound as error:
        say(f"as expected: there is no device #{error.device_id} ({error})")
        typed += error.device_id == 4711
    try:
        lib.add_device([AddDeviceSpec("Lab-Switch", "switch", "127.0.0.1")])
    except FleetError as error:
        say(f"as expected: {error.variant_name} ({error})")
        typed += isinstance(error, FleetError.DuplicateName)
    return typed == 2


def push_readings(lib, device_id):
    """Push readings that cross a limit, and ask for them again."""
    for value in (21.5, 48.0, 75.5, 76.0):
        lib.ingest_reading(device_id, SensorKind.TEMPERATURE, value)
    samples = lib.get_sensor_data(device_id, SensorKind.TEMPERATURE).samples
    temperatures = [value for (value,) in struct.iter_unpack("<d", samples)]
    say(f"{len(temperatures)} temperature samples are stored, the newest is {temperatures[-1]}")


def watch(lib, seen, config_path):
    subscribe(lib, seen)
    ready = lib.initialize_request(config_path)
    say(f"{ready.device_count} devices, probed every {ready.interval_ms} ms")
    if not seen.discovered.reached(ready.device_count):
        say("not every device of the file answers")

    added = lib.add_device(
        [
            AddDeviceSpec("Lab-Switch", "switch", "127.0.0.1"),
            AddDeviceSpec(name="Roof-Sensor", device_type="sensor", address="127.0.0.1:7"),
        ]
    ).devices
    print_table(lib)
    typed_answer = query(lib, 1) and asyncio.run(query_all(lib))
    typed_errors = provoke_errors(lib)
    push_readings(lib, 1)
    if not seen.alerts.reached(1):
        say("no alert, although the readings should have crossed a limit")

    say("READY: waiting for a status change")
    if not seen.changed.reached(1):
        say(f"no device went up or down within {PATIENCE:.0f} seconds")

    lib.remove_device(added[0].device_id)
    say(f"removed #{added[0].device_id}")
    print_table(lib)
    print_stats(lib)
    return typed_answer, typed_errors


def main():
    if len(sys.argv) != 2:
        print(f"usage: {sys.argv[0]} devices.yaml", file=sys.stderr)
        return 2
    seen = Seen()
    try:
        with Mylib() as lib:
            typed_answer, typed_errors = watch(lib, seen, sys.argv[1])
    except MylibError as error:
        print(f"FATAL: {error}", file=sys.stderr)
        return 1
    say(
        f"seen: discovered {seen.discovered.value}, changed {seen.changed.value}, batches {seen.batches.value}, "
        f"alerts {seen.alerts.value}, typed answer: {'yes' if typed_answer else 'no'}, "
        f"typed errors: {'yes' if typed_errors else 'no'}"
    )
    all_seen = seen.discovered.value and seen.changed.value and seen.batches.value
    return 0 if all_seen and typed_answer and typed_errors else 1


if __name__ == "__main__":
    sys.exit(main())
