"""The machine that a model runs on: its cores and memory, and how they are shared out, found at load."""

from summarizer.backends.machine.resources import available_cores, memory_bytes, processor
from summarizer.backends.machine.thread_probe import chosen_threads, fastest

__all__ = ["available_cores", "chosen_threads", "fastest", "memory_bytes", "processor"]
