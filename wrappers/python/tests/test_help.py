"""What people see who ask: `help`, `inspect`, and IPython with its completion."""

import inspect
import pydoc
import re

import conformance
import mylib
import pytest

PACKAGES = pytest.mark.parametrize("package", [mylib, conformance], ids=lambda package: package.__name__)


def described(package):
    """Each public class, method and property of a package, also those of classes in classes, by its full name."""
    found = {}

    def walk(name, value):
        if not (inspect.isclass(value) or inspect.isroutine(value) or inspect.isdatadescriptor(value)):
            return
        found[name] = value
        for inner in vars(value) if inspect.isclass(value) else ():
            if not inner.startswith("_") or inner in ("__enter__", "__exit__", "__replace__"):
                walk(f"{name}.{inner}", getattr(value, inner))

    for name in package.__all__:
        # An alias of a type of Python's is described in the stubs.
        if getattr(package, name).__module__ == package.__name__:
            walk(f"{package.__name__}.{name}", getattr(package, name))
    return found


@PACKAGES
def test_everything_public_has_a_docstring(package):
    everything = described(package)
    name = package.__name__
    library = name.capitalize()
    assert {f"{name}.{library}.create_context", f"{name}.{library}.ctx", f"{name}.Timeout"} <= everything.keys()
    # What Python says of a thing that nobody has described.
    nothing = ("Alias for field number", "Call self as", "An enumeration", "Common base class", "Create and return")
    bare = [name for name, value in everything.items() if (value.__doc__ or nothing[0]).startswith(nothing)]
    # A field without a name has no place for docs either, in the declaration.
    assert [name for name in bare if not re.search(r"\.field\d+$", name)] == []


@PACKAGES
def test_every_signature_can_be_inspected(package):
    inherited = (BaseException, tuple, int)
    for name, value in described(package).items():
        if inspect.isroutine(value):
            signature = inspect.signature(value)
            shown = [parameter for parameter in signature.parameters if parameter not in ("self", "_exception")]
            assert not any(parameter.startswith("_") for parameter in shown), f"{name}{signature}"
        elif inspect.isclass(value) and not issubclass(value, inherited):
            # A class that is not to be made by hand has none, and neither have those that stand for all their variants.
            try:
                inspect.signature(value)
            except ValueError:
                assert value.__name__ == "Subscription" or any(map(inspect.isclass, vars(value).values())), name


def test_signatures_say_names_kinds_and_defaults():
    signature = inspect.signature(conformance.Conformance.echo_i64)
    assert list(signature.parameters) == ["self", "value", "timeout"]
    assert signature.parameters["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
    assert list(inspect.signature(conformance.Tick).parameters) == ["n", "text"]
    assert inspect.signature(conformance.Shaped).parameters["maybe"].default is None


def test_the_help_of_a_package_says_where_to_begin():
    text = pydoc.plain(pydoc.render_doc(mylib))
    begin = text[: text.index("CLASSES")]
    for expected in (
        "mylib - A device monitor: ",
        "`with Mylib() as lib:` has a context until the block ends.",
        "with `_async` behind the name they are awaited",
        "`on_device_discovered` and its like call a function with each event, `off_device_discovered` ends that.",
        "All errors derive from MylibError.",
    ):
        assert expected in begin, begin
    assert "How many" not in begin and "Alias for field number" not in text


IPYTHON = """
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.completer import provisionalcompleter

shell = InteractiveShell.instance(colors="NoColor")

def run(cell):
    shell.run_cell(cell).raise_error()

def completions(text):
    with provisionalcompleter():
        return {found.text for found in shell.Completer.completions(text, len(text))}

run("import mylib")
run("lib = mylib.Mylib().create_context()")
"""


def test_ipython_completes_methods_and_keywords_and_shows_docs(run_python):
    run_python(
        IPYTHON
        + """
assert {"get_device", "get_device_async", "on_device_batch", "create_context", "ctx"} <= completions("lib.")
assert completions("lib.last_r") == {"last_reading", "last_reading_async"}, completions("lib.last_r")
assert {"device_id=", "timeout="} <= completions("lib.get_device("), completions("lib.get_device(")
assert {"name=", "address="} <= completions("mylib.AddDeviceSpec("), completions("mylib.AddDeviceSpec(")
assert {"deadline=", "delivery="} <= completions("lib.create_context(")
assert {"NotFound", "BadConfig"} <= completions("mylib.FleetError.")
shown = shell.object_inspect_text("lib.get_device")
assert "lib.get_device(device_id, *, timeout=None)" in shown, shown
assert "Look one device up." in shown, shown
assert "A device monitor" in shell.object_inspect_text("mylib")
run("lib.close()")
"""
    )


def test_ipython_awaits_at_the_top_level(run_python, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    printed = run_python(
        IPYTHON
        + """
open("devices.yaml", "w").write("devices: []")
run("await lib.initialize_request_async('devices.yaml', timeout=5.0)")
run("print(await lib.list_devices_async())")
run("import asyncio; print(await asyncio.gather(lib.list_devices_async(), lib.list_devices_async()))")
run("lib.close()")
"""
    )
    assert printed.splitlines()[-2:] == ["[]", "[[], []]"]
