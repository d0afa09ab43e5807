"""Headlines for many articles, as JSON lines, in flat memory.

python examples/headlines.py articles.jsonl article > headlines.jsonl
"""

import argparse
import json
from collections.abc import Iterator

from summarizer import Summarizer, read_rows


def headlines(path: str, column: str) -> Iterator[dict[str, object]]:
    """Yields one record for each row of a JSONL, CSV, TSV or Parquet file."""
    with Summarizer() as summarizer:
        articles = (text for _, text in read_rows(path, column=column))
        for summary in summarizer.iter_summaries(articles, length="headline"):
            if not summary:  # a Failure, under on_error="return"
                continue
            yield {"headline": summary.text, "finish_reason": summary.finish_reason, "supported": summary.supported}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Headlines for many articles, as JSON lines.")
    parser.add_argument("path", help="a table of articles")
    parser.add_argument("column", help="the column of the article")
    given = parser.parse_args()
    for record in headlines(given.path, given.column):
        print(json.dumps(record, ensure_ascii=False))
