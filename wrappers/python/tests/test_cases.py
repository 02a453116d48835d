"""Each case of the table, by its name. `BROKERS_CASES` names other libraries: `module=path of its table`, in lines."""

import functools
import os
import pathlib

import cases
import pytest

CONFORMANCE = pathlib.Path(__file__).parents[3] / "tests/conformance/cases.json"
TABLES = [line.split("=", 1) for line in os.environ.get("BROKERS_CASES", f"conformance={CONFORMANCE}").split("\n")]
CASES = [(library, case) for library, table in TABLES for case in cases.read(table)]

library = functools.cache(cases.Library)


@pytest.mark.parametrize(
    ("name", "case"), [pytest.param(name, case, id=f"{name}: {case['name']}") for name, case in CASES]
)
def test_case(name, case):
    library(name).run(case)
