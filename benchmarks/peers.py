"""Extractive peers on the same articles in the same run: milliseconds an article, words, ROUGE.

    pip install -U pip  # 23.2 stumbles over sumy's "lxml[html-clean]"
    pip install -r benchmarks/peers-requirements.txt
    python -m benchmarks.peers --data DATA
    python -m benchmarks.peers --data DATA --articles 50 --peers lexrank textrank

sumy's LexRank, TextRank and LSA get our sentences and words, since its own tokenizer needs NLTK data that is not in its
package; newspaper4k's summary gets our sentence splitter in the place of NLTK's, for the same reason, and the rest is
its own. All give three sentences of an article of cnndm_dev; ours gives its short summary, and one of three sentences.
Our headline has no peer among them, and is timed alone. Each reads the text anew; ROUGE is rouge_score's, times 100.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from summarizer import Length, Summarizer
from summarizer.text import sentence_spans, word_spans
from summarizer_eval import load_examples

System = Callable[[str], str]
SENTENCES = 3


def split(text: str) -> list[str]:
    """The sentences of a text, by our splitter."""
    return [text[start:end] for start, end in sentence_spans(text)]


class Tokens:
    """Our sentences and words, as sumy asks for them."""

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The sentences."""
        return tuple(split(paragraph))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words."""
        return tuple(sentence[start:end] for start, end in word_spans(sentence))


def sumy(name: str) -> System:
    """One of sumy's summarizers, with its stemmer and its stop words, as its own command has them."""
    from importlib import import_module

    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    module, kind = {"lexrank": ("lex_rank", "LexRank"), "textrank": ("text_rank", "TextRank"), "lsa": ("lsa", "Lsa")}[
        name
    ]
    made = getattr(import_module(f"sumy.summarizers.{module}"), f"{kind}Summarizer")(Stemmer("english"))
    made.stop_words = get_stop_words("english")

    def system(text: str) -> str:
        document = PlaintextParser.from_string(text, Tokens()).document
        return " ".join(map(str, made(document, SENTENCES)))

    return system


def newspaper() -> System:
    """newspaper4k's summary of a text, which has no title."""
    import newspaper.nlp
    from newspaper.text import StopWords

    newspaper.nlp.split_sentences = split
    stop_words = StopWords("en")

    def system(text: str) -> str:
        return " ".join(newspaper.nlp.summarize(title="-", text=text, stopwords=stop_words, max_sents=SENTENCES))

    return system


def own(**request: Any) -> System:
    """Ours."""
    summarizer = Summarizer("extractive")
    return lambda text: str(summarizer.summarize(text, **request))


SYSTEMS: dict[str, Callable[[], System]] = {
    "short": lambda: own(length="short"),
    "sentences": lambda: own(length=Length(sentences=SENTENCES)),
    "headline": lambda: own(length="headline"),
    "lexrank": lambda: sumy("lexrank"),
    "textrank": lambda: sumy("textrank"),
    "lsa": lambda: sumy("lsa"),
    "newspaper": newspaper,
}


def row(name: str, articles: list[str], references: list[str]) -> str:
    """One line of the table."""
    system = SYSTEMS[name]()
    system(articles[0])
    before = time.process_time()
    made = [system(article) for article in articles]
    milliseconds = 1000 * (time.process_time() - before) / len(articles)
    words = sum(len(text.split()) for text in made) / len(made)
    figures = ""
    if name != "headline":
        from rouge_score.rouge_scorer import RougeScorer

        kinds = ("rouge1", "rouge2", "rougeLsum")
        scorer = RougeScorer(kinds, use_stemmer=True)
        pairs = zip(references, made, strict=True)
        scores = [scorer.score(one, "\n".join(split(other))) for one, other in pairs]
        figures = " / ".join(f"{100 * sum(s[kind].fmeasure for s in scores) / len(scores):5.2f}" for kind in kinds)
    return f"{name:10} {milliseconds:9.1f} {words:7.1f}   {figures}"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description="Extractive peers on the same articles: time, words, ROUGE.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--peers", nargs="+", choices=SYSTEMS, default=list(SYSTEMS))
    given = parser.parse_args()
    examples = list(load_examples(given.data / "cnndm_dev.jsonl"))[: given.articles]
    articles = [example.article for example in examples if example.article is not None]
    references = [example.references[0] for example in examples if example.article is not None]
    print(f"{'system':10} {'ms of CPU':>9} {'words':>7}   ROUGE-1 / 2 / Lsum, {len(articles)} articles")
    for name in given.peers:
        print(row(name, articles, references), flush=True)


if __name__ == "__main__":
    main()
