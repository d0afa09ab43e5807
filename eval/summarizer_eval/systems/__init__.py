"""What is evaluated. A baseline is a file here and a line in `table.BASELINES`."""

from summarizer_eval.systems.base import System, as_prediction, predict
from summarizer_eval.systems.cache import PredictionCache
from summarizer_eval.systems.centrality import Centroid, TextRank
from summarizer_eval.systems.function import CallableSystem
from summarizer_eval.systems.lead import Lead, LeadWords
from summarizer_eval.systems.oracle import ExtractiveOracle
from summarizer_eval.systems.predictions import FilePredictions
from summarizer_eval.systems.random import Random
from summarizer_eval.systems.summarizer import SummarizerSystem
from summarizer_eval.systems.table import BASELINES, as_system, parse_system

__all__ = [
    "BASELINES",
    "CallableSystem",
    "Centroid",
    "ExtractiveOracle",
    "FilePredictions",
    "Lead",
    "LeadWords",
    "PredictionCache",
    "Random",
    "SummarizerSystem",
    "System",
    "TextRank",
    "as_prediction",
    "as_system",
    "parse_system",
    "predict",
]
