"""A few inputs for each border, every time; `make fuzz SECONDS=600` gives each one more."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.source import Source
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_a_border_holds(name: str) -> None:
    target = TARGETS[name]

    @settings(max_examples=target.examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.binary(min_size=target.most_bytes // 4, max_size=target.most_bytes))
    def run(data: bytes) -> None:
        target.check(Source(data))

    run()
