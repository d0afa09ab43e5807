"""The manifest for a cluster is YAML and names what the example takes; no cluster runs it."""

from __future__ import annotations

import shlex
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.places import ROOT


def test_the_manifest_is_well_formed_and_calls_the_example() -> None:
    yaml = pytest.importorskip("yaml")
    manifest = yaml.safe_load((ROOT / "examples" / "cluster" / "ray-job.yaml").read_text(encoding="utf-8"))
    assert (manifest["apiVersion"], manifest["kind"]) == ("ray.io/v1", "RayJob")
    spec = manifest["spec"]
    cluster = spec["rayClusterSpec"]
    for group in (cluster["headGroupSpec"], *cluster["workerGroupSpecs"]):
        (container,) = group["template"]["spec"]["containers"]
        assert container["resources"]["requests"] == container["resources"]["limits"]
    _, script, source, output, *flags = shlex.split(spec["entrypoint"])
    assert (ROOT / "examples" / Path(script).name).is_file()
    assert [urlsplit(place)[:2] for place in (source, output)] == [("s3", "wire")] * 2
    (workers,) = cluster["workerGroupSpecs"]
    (container,) = workers["template"]["spec"]["containers"]
    cores = workers["replicas"] * int(container["resources"]["limits"]["cpu"])
    assert flags[::2] == ["--actors", "--address"]
    assert int(flags[1]) < cores  # reading and writing need some
