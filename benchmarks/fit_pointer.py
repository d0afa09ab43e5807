"""Trains a pointer model of fewer layers to hold of every step and line what a larger one does.

    python -m benchmarks.fit_pointer --teacher FOLDER --corpora FOLDER --verdicts verdicts.jsonl.xz --out nine.bin
    python -m benchmarks.fit_pointer ... --from nine.bin --inner 1088 --out model.bin

The student begins with some layers of the teacher (Sanh et al., 2019, DistilBERT), or with those of `--from`, less the
inner units that matter least where `--inner` asks for fewer. It learns the teacher's states, the distributions of its
steps and its judge's log odds (distillation: Hinton et al., 2015), and nothing else: headlines and verdicts taught
beside them hold it further from the teacher. What is written is the mean of its last weights. Pointer and judge stay as
they are. What the student holds of the held split is printed at the end.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

    from benchmarks.pointer_leads import Lead, Read
    from summarizer.compression.pointer import Row

_TOKENS = 4000  # of the leads of a step
_LONGEST = 14  # words of a path that is drawn
_DRAWN, _JUDGED = 2, 5  # lines of a step that its judge reads: of drawn paths, and of a lead with verdicts
_WARMING = 60  # steps
_MEAN = 0.99  # of the mean of the last weights, what stays at a step
_TAYLOR = 150  # leads by which inner units are chosen
_BONUS = 0.44  # a word, as in a search


def main() -> None:
    """Trains and writes the student."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("teacher", "corpora", "verdicts", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 2, 3, 4, 6, 7, 8, 10, 11])
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--rate", type=float, default=2.5e-4, help="highest learning rate")
    parser.add_argument("--inner", type=int, help="inner units that a layer keeps, in the mean of all; all without it")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="begun", type=Path, help="model.bin of a student with as many layers")
    arguments = parser.parse_args()
    Training(arguments).run()


class Training:
    """A student, its teacher, and what it learns from.

    Args:
        arguments: Those of the command line.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Reads all."""
        import torch
        from safetensors.torch import load_file

        from benchmarks.encoder_file import read
        from benchmarks.pointer_leads import read_corpora, read_verdicts
        from benchmarks.student import Encoder, Head
        from summarizer.compression import CompressorLoader

        torch.manual_seed(arguments.seed)
        self._torch, self._arguments = torch, arguments
        self._random = np.random.default_rng(arguments.seed)
        self._compressor = CompressorLoader(arguments.teacher).loaded()
        self._variables = read(arguments.teacher / "model.bin")
        self._head = Head(load_file(arguments.teacher / "head.safetensors"))
        begun = read(arguments.begun) if arguments.begun else None
        layers = range(len(arguments.layers)) if begun else arguments.layers
        self.student = Encoder(begun or self._variables, layers)
        self._verdicts = read_verdicts(arguments.verdicts, self._compressor, "train")
        self._held = read_verdicts(arguments.verdicts, self._compressor, "held")
        self._leads = read_corpora(arguments.corpora, self._compressor.tokenizer, [each.lead for each in self._held])

    def run(self) -> None:
        """Trains for as long as asked, then writes the student and prints what it holds of the held split."""
        from benchmarks.encoder_file import write
        from benchmarks.narrow import narrow

        batches = self._batches()
        if self._arguments.inner:
            few = islice(batches, _TAYLOR)
            narrow(self.student, (self._sum(self._losses(leads[:1])) for leads in few), self._arguments.inner)
        weights = [weight for weight in self.student.parameters() if weight.requires_grad]
        means = [weight.detach().clone() for weight in weights]
        optimizer = self._torch.optim.AdamW(weights, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.01)
        begun, seconds = time.monotonic(), self._arguments.minutes * 60
        for step, leads in enumerate(batches):
            done = (time.monotonic() - begun) / seconds
            if done >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = self._arguments.rate * min(1.0, (step + 1) / _WARMING) * (1 - done)
            losses = self._losses(leads)
            self._sum(losses).backward()  # type: ignore[no-untyped-call]
            self._torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            for mean, weight in zip(means, weights, strict=True):
                mean.lerp_(weight.detach(), 1 - min(_MEAN, step / (step + 10)))
            if step % 20 == 0:
                told = "  ".join(f"{name} {float(loss.detach()):.3f}" for name, loss in losses.items())
                print(f"{step}  {100 * done:.0f} %  {told}", flush=True)
        for mean, weight in zip(means, weights, strict=True):
            weight.data.copy_(mean)
        write(self._arguments.out, self.student.stored(self._variables))
        self._print_held()

    def _batches(self) -> Iterator[list[Lead]]:
        """Leads of one length, for no row is to be padded; each length as often as it has tokens."""
        groups: dict[int, list[Lead]] = {}
        for lead in self._leads:
            groups.setdefault(len(lead.ids), []).append(lead)
        sizes = list(groups)
        share = np.array([size * len(groups[size]) for size in sizes], float)
        while True:
            size = sizes[self._random.choice(len(sizes), p=share / share.sum())]
            chosen = self._random.integers(len(groups[size]), size=max(1, _TOKENS // size))
            yield [groups[size][at] for at in chosen]

    def _losses(self, leads: Sequence[Lead]) -> dict[str, Tensor]:
        """How far the student is from the teacher: its states of leads, its steps in them, its judge of some lines."""
        torch = self._torch
        taught = self._taught([lead.row for lead in leads])
        with torch.autocast("cpu", torch.bfloat16):
            learned = self.student(torch.tensor([lead.row for lead in leads])).float()
        spread = torch.stack(taught).var((0, 1)) + 1e-3
        states, steps = [], []
        lines: list[Row] = []
        for lead, known, own in zip(leads, taught, learned, strict=True):
            sentences = torch.from_numpy(lead.sentences)
            wanted, allowed = self._head.steps(known[lead.nodes], sentences)
            found, _ = self._head.steps(own[lead.nodes], sentences)
            far = ((own - known) ** 2 / spread).mean(-1)
            apart = (wanted.exp() * (wanted - found)).masked_fill(~allowed, 0).sum(1)
            states.append(far.mean() + far[lead.nodes].mean())
            steps.append(2 * apart.mean() + 0.5 * apart[0])
            if len(lines) < _DRAWN and (path := self._drawn(wanted)):
                lines.append(lead.beside(path, lead.tokens(path)))
        lines += self._verdicts[self._random.integers(len(self._verdicts))].lines[:_JUDGED]
        return {
            "states": torch.stack(states).mean(),
            "steps": torch.stack(steps).mean(),
            "judge": self._judged(lines, spread),
        }

    def _sum(self, losses: dict[str, Tensor]) -> Tensor:
        return self._torch.stack(list(losses.values())).sum()

    def _taught(self, rows: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None) -> list[Tensor]:
        return [self._torch.from_numpy(states) for states in self._compressor.encoder.encode(rows, kinds)]

    def _drawn(self, steps: Tensor) -> list[int]:
        """A path drawn from the steps; empty where it has too few words or none is its end."""
        path, end = [0], steps.shape[1] - 1
        while len(path) <= _LONGEST and path[-1] != end:
            path.append(int(self._torch.multinomial(steps[path[-1]].exp(), 1)))
        return [at - 1 for at in path[1:-1]] if path[-1] == end and len(path) > 4 else []

    def _judged(self, lines: Sequence[Row], spread: Tensor) -> Tensor:
        """How far the student's states and log odds of lines are from the teacher's."""
        taught = self._taught([line.ids for line in lines], [line.kinds for line in lines])
        off = []
        for line, known, states in zip(lines, taught, self._states(lines), strict=True):
            odds = self._head.judge(known, line.size) - self._head.judge(states, line.size)
            far = (states[: line.size] - known[: line.size]) ** 2 / spread
            off.append(0.3 * (odds**2).mean() + 0.5 * far.mean())
        return self._torch.stack(off).mean()

    def _states(self, lines: Sequence[Row]) -> Tensor:
        """The student's states of lines, padded behind."""
        torch, size = self._torch, max(len(line.ids) for line in lines)
        rows = torch.tensor([line.ids + [0] * (size - len(line.ids)) for line in lines])
        kinds = torch.tensor([line.kinds + [0] * (size - len(line.ids)) for line in lines])
        seen = torch.arange(size) < torch.tensor([len(line.ids) for line in lines])[:, None]
        with torch.autocast("cpu", torch.bfloat16):
            states: Tensor = self.student(rows, kinds, seen[:, None, None])
        return states.float()

    def _scores(self, read: Read) -> tuple[Tensor, Tensor]:
        """What the student holds of lines that were judged: of the path of each, and log odds (lines, 2)."""
        from benchmarks.student import along

        torch, lead = self._torch, read.lead
        with torch.autocast("cpu", torch.bfloat16):
            states = self.student(torch.tensor([lead.row]))[0].float()
        steps, _ = self._head.steps(states[lead.nodes], torch.from_numpy(lead.sentences))
        scores = torch.stack([along(steps, path) + _BONUS * len(path) for path in read.paths])
        judged = zip(read.lines, self._states(read.lines), strict=True)
        return scores, torch.stack([self._head.judge(own, line.size) for line, own in judged])

    def _print_held(self) -> None:
        """Of the leads held out, how often the line that the student ranks first of five is true, and printable."""
        with self._torch.no_grad():
            first = [each.verdicts[int(self._scores(each)[0].argmax())] for each in self._held]
        true, printable = (100 * np.mean([verdict >= least for verdict in first]) for least in (1, 2))
        print(f"held, first of five by the pointer: {len(first)} leads, true {true:.1f} %, printable {printable:.1f} %")


if __name__ == "__main__":
    main()
