"""Summarize a file and show where each sentence comes from.

python examples/summarize_file.py article.txt
"""

import argparse

from summarizer import read_file, summarize


def main(path: str) -> None:
    summary = summarize(read_file(path), length="short")
    for sentence in summary.sentences:
        print(sentence.text)
        for source in sentence.sources:
            print(f"    from characters {source.start} to {source.end} (weight {source.weight:.2f})")
    print(f"Written by {summary.provenance.model}; {summary.coverage:.0%} of the article was read.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Summarizes a file and shows where each sentence comes from.")
    parser.add_argument("path", help="an article")
    main(parser.parse_args().path)
