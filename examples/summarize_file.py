"""Summarize a file and show where each sentence comes from.

python examples/summarize_file.py article.txt
"""

import sys

from summarizer import read_file, summarize


def main(path: str) -> None:
    summary = summarize(read_file(path), length="short")
    for sentence in summary.sentences:
        print(sentence.text)
        for source in sentence.sources:
            print(f"    from characters {source.start} to {source.end} (weight {source.weight:.2f})")
    print(f"Written by {summary.provenance.model}; {summary.coverage:.0%} of the article was read.")


if __name__ == "__main__":
    main(sys.argv[1])
