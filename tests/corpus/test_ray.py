"""MapBatch in actors of a real Ray on this machine."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from summarizer import Length, MapBatch
from tests.places import ROOT
from tests.scripted import STORY

SETTINGS = {"length": Length(sentences=1), "model": "extractive"}


# Ray's node gives its agents 15 seconds to write down the ports they took and then dies (ray-project/ray#65983). Ports
# that it is given it does not wait for.
PORTS = ("metrics_agent_port", "metrics_export_port", "dashboard_agent_listen_port", "runtime_env_agent_port")


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    module = pytest.importorskip("ray", reason="the extra standfirst[ray]")
    pytest.importorskip("ray.data")
    from ray.cluster_utils import Cluster

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        node = {"num_cpus": 2, "include_dashboard": False, "object_store_memory": 100_000_000}
        try:
            cluster = Cluster(initialize_head=True, head_node_args=node | dict(zip(PORTS, free_ports(), strict=True)))
        except Exception as error:  # Ray raises it bare, where its node is not up within 30 seconds
            pytest.skip(f"Ray does not start on this machine: {error}")
        module.init(address=cluster.address, log_to_driver=False, logging_level="ERROR")
        module.data.DataContext.get_current().enable_progress_bars = False
        yield module
        module.shutdown()
        cluster.shutdown()


def free_ports() -> list[int]:
    with ExitStack() as taken:
        sockets = [taken.enter_context(socket.socket()) for _ in PORTS]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def rows(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "article": "" if number % 20 == 7 else STORY.format(number)} for number in range(count)]


def check(found: list[dict[str, Any]], count: int) -> None:
    """Every row once; the id column restores the order."""
    found = sorted(found, key=lambda row: row["id"])
    assert [row["id"] for row in found] == list(range(count))
    expected = MapBatch(**SETTINGS)({"article": [row["article"] for row in rows(count)]})  # type: ignore[arg-type]
    for name in ("summary", "supported", "sources", "error"):
        assert [row[name] for row in found] == expected[name]


def test_two_actors_of_which_one_is_killed_in_mid_run(ray: Any, tmp_path: Path) -> None:
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
