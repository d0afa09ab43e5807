"""Summarizes a table of articles with actors of Ray, on this machine or on a cluster.

    pip install "standfirst[ray]"
    python examples/ray_corpus.py articles.jsonl summaries --actors 2
    python examples/ray_corpus.py s3://wire/2026/ s3://wire/summaries/ --actors 60 --address auto

IN is a file or a folder of JSON lines or Parquet with the columns `id` and `article`; OUT is a folder of Parquet files.
"""

from __future__ import annotations

import argparse

import ray

from summarizer import MapBatch


def main() -> None:
    parser = argparse.ArgumentParser(description="Summarize a corpus with Ray.")
    parser.add_argument("source")
    parser.add_argument("output")
    parser.add_argument("--actors", type=int, default=2)
    parser.add_argument("--cpus", type=int, default=1, help="cores of each actor")
    parser.add_argument("--address", help="of a cluster; without one Ray starts here")
    given = parser.parse_args()
    # Reading and writing need cores, too: where the actors hold all of them, nothing goes on.
    here = {"num_cpus": given.actors * given.cpus + 2, "include_dashboard": False}
    ray.init(**(here if given.address is None else {"address": given.address}))
    read = ray.data.read_parquet if given.source.endswith((".parquet", "/")) else ray.data.read_json
    ray.data.DataContext.get_current().execution_options.preserve_order = True
    summaries = read(given.source).map_batches(
        MapBatch,
        fn_constructor_kwargs={"length": "short", "threads": given.cpus},
        compute=ray.data.ActorPoolStrategy(size=given.actors),
        num_cpus=given.cpus,
        batch_size=64,
    )
    summaries.drop_columns(["article"]).write_parquet(given.output)
    failed = ray.data.read_parquet(given.output).filter(lambda row: row["error"] != "").count()
    print(f"{given.output}: {failed} failed")


if __name__ == "__main__":
    main()
