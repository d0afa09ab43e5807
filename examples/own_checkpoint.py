"""Summarize with a seq2seq checkpoint of your own, and do not trust it blindly.

python examples/own_checkpoint.py article.txt path/to/checkpoint
python examples/own_checkpoint.py article.txt sshleifer/distilbart-cnn-12-6
"""

import argparse

from summarizer import GenerationOptions, Summarizer, read_file


def main(path: str, model: str) -> None:
    options = GenerationOptions(num_beams=4, no_repeat_ngram_size=3)
    with Summarizer(model, fallback="extractive") as summarizer:
        summary = summarizer.summarize(read_file(path), length="short", options=options, on_unsupported="flag")
    print(summary)
    for span in summary.unsupported:
        print(f"not in the article: {span.kind} {span.text!r}")
    for warning in summary.warnings:
        print(f"warning: {warning}")
    print(f"backend {summary.provenance.backend}, {summary.provenance.compute_type}, {len(summary.chunks)} chunks")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Summarizes with a seq2seq checkpoint of your own.")
    parser.add_argument("path", help="an article")
    parser.add_argument("model", help="a folder with a checkpoint, or its name on the Hub")
    given = parser.parse_args()
    main(given.path, given.model)
