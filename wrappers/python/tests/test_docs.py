"""The programs of `docs/python.md`."""

import pathlib
import re
import subprocess
import sys

import pytest

PAGE = pathlib.Path(__file__).resolve().parents[3] / "docs/python.md"
SECTIONS = re.split(r"^## ", PAGE.read_text(), flags=re.MULTILINE)
PROGRAMS = {
    f"{section.splitlines()[0]} {number}": program
    for section in SECTIONS
    for number, program in enumerate(re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE), 1)
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_of_the_page_runs(name, tmp_path):
    (tmp_path / "devices.yaml").write_text("devices: []\n")
    (tmp_path / "program.py").write_text(PROGRAMS[name])
    ran = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_the_page_has_programs():
    assert len(PROGRAMS) >= 8
