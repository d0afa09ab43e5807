"""MapBatch in actors of a real Ray on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import Length, MapBatch

ROOT = Path(__file__).parents[2]
STORY = "Item {} was sold on Monday for 20 crowns. The buyer came from Harwick. Nobody else made an offer. "
SETTINGS = {"length": Length(sentences=1), "model": "extractive"}


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    module = pytest.importorskip("ray", reason="the extra standfirst[ray]")
    pytest.importorskip("ray.data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        options = {"object_store_memory": 100_000_000, "logging_level": "ERROR", "log_to_driver": False}
        try:
            module.init(num_cpus=2, include_dashboard=False, **options)
        except Exception as error:  # Ray raises it bare, where its agents do not start within 15 seconds
            pytest.skip(f"Ray does not start on this machine: {error}")
        module.data.DataContext.get_current().enable_progress_bars = False
        yield module
        module.shutdown()


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "article": "" if number % 20 == 7 else STORY.format(number)} for number in range(count)]


def check(found: list[dict[str, Any]], count: int) -> None:
    """Every row once; the id column restores the order."""
    found = sorted(found, key=lambda row: row["id"])
    assert [row["id"] for row in found] == list(range(count))
    expected = MapBatch(**SETTINGS)({"article": [row["article"] for row in rows(count)]})  # type: ignore[arg-type]
    for name in ("summary", "supported", "sources", "error"):
        assert [row[name] for row in found] == expected[name]


def test_two_actors(ray: Any) -> None:
    data = ray.data.from_items(rows(120), override_num_blocks=6)
    actors = ray.data.ActorPoolStrategy(size=2)
    found = data.map_batches(MapBatch, fn_constructor_kwargs=SETTINGS, compute=actors, batch_size=10)
    check(found.take_all(), 120)


def test_an_actor_killed_in_mid_run(ray: Any, tmp_path: Path) -> None:
    mark = str(tmp_path / "killed")

    class Fragile(MapBatch):
        """Its process is killed at the first batch that holds the row 50."""

        def __call__(self, batch: Any) -> dict[str, Any]:
            if 50 in batch["id"] and not os.path.exists(mark):
                open(mark, "w").close()
                os.kill(os.getpid(), 9)
            return super().__call__(batch)

    data = ray.data.from_items(rows(120), override_num_blocks=6)
    actors = ray.data.ActorPoolStrategy(size=2)
    found = data.map_batches(Fragile, fn_constructor_kwargs=SETTINGS, compute=actors, batch_size=10).take_all()
    assert os.path.exists(mark)
    check(found, 120)
