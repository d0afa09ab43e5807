"""A forked child of a process that has models: it neither hangs nor dies of what the parent has loaded."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

LOADED = """
import gc, os, sys
from summarizer import Summarizer
summarizer = Summarizer()
text = "The council of Harwick voted on Monday to close the old bridge over the river until spring, the mayor said."
expected = str(summarizer.headline(text))
"""
ENDS = """
if os.fork() == 0:
    {child}
    sys.exit(0)
sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))
"""


@pytest.mark.parametrize(
    "child",
    [
        "pass",
        "summarizer.close()",
        "del summarizer; gc.collect()",
        "assert str(summarizer.headline(text)) == expected",
    ],
    ids=["idle", "closed", "collected", "used"],
)
def test_a_child_ends_whatever_it_does_with_the_model(child: str) -> None:
    run(LOADED + ENDS.format(child=child))


def test_a_child_of_a_process_without_models_imports_nothing() -> None:
    run(
        "import os, sys\nimport summarizer.backends.native\nsys.modules.pop('ctypes', None)\n"
        + ENDS.format(child="assert 'ctypes' not in sys.modules")
    )


def test_torch_computes_in_a_child_as_well() -> None:
    pytest.importorskip("torch")
    run(
        "import os, sys, torch\n"
        "from summarizer.backends.machine.torch_devices import torch_threads\n"
        "big = torch.ones(10**6)\n"
        "with torch_threads(2): big.exp()\n"
        + ENDS.format(child="with torch_threads(2): assert big.exp()[0] == big[0].exp()")
    )


def run(code: str) -> None:
    """Runs Python, which in half a minute ends well."""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
