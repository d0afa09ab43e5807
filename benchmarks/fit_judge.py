"""Teaches the upper layers of the pointer model and its judge what readers held of lines.

    python -m benchmarks.fit_judge --teacher FOLDER --verdicts verdicts.jsonl.xz [more.jsonl.xz ...] --out FOLDER

The judge learns whether a line is true and printable (cross-entropy), and which of a lead's lines are (a softmax over
them); the pointer by the same softmax to score those higher. Beside it the states of leads and the distributions of
their steps are held near those of the teacher, as in `benchmarks/fit_pointer.py`. What is written, `model.bin` and
`head.safetensors`, is the mean of the last weights. The log odds of printable have the mean and the spread of the
teacher's on the held split, by whose scale thresholds are fitted. What both rank first there is printed.

Each row of verdicts is as `benchmarks/verdicts.py` reads it; a candidate may have its `score` of the search.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

    from benchmarks.pointer_leads import Read
    from summarizer.compression.pointer import Row

_LEADS = 6  # of a step
_SPREAD = 20  # tokens by which leads that are read together may differ, and more
_WARMING = 60  # steps
_MEAN = 0.995  # of the mean of the last weights, what stays at a step
_BONUS = 0.44  # a word, where no score is noted
_TRUE, _PRINTABLE = 1, 2  # least verdict
_COLUMN = 1  # of the log odds, those of printable
_LISTED = 0.3  # weight of the judge's softmax


def main() -> None:
    """Trains and writes the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("teacher", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--verdicts", type=Path, nargs="+", required=True)
    parser.add_argument("--minutes", type=float, default=42)
    parser.add_argument("--rate", type=float, default=1.5e-4, help="highest learning rate")
    parser.add_argument("--kept", type=int, default=4, help="lowest layers that stay as they are")
    parser.add_argument("--drop", type=float, default=0.1, help="share of a layer that is left out")
    parser.add_argument("--pull", type=float, default=0.5, help="weight of being near to the teacher")
    parser.add_argument("--pointer", type=float, default=0.5, help="weight of the pointer's softmax")
    parser.add_argument("--seed", type=int, default=1)
    Training(parser.parse_args()).run()


class Training:
    """A model, its teacher, and what it learns from.

    Args:
        arguments: Those of the command line.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Reads all."""
        import torch
        from safetensors.torch import load_file

        from benchmarks.encoder_file import read
        from benchmarks.pointer_leads import read_verdicts
        from benchmarks.student import Encoder, Head
        from summarizer.compression import CompressorLoader

        torch.manual_seed(arguments.seed)
        self._torch, self._arguments = torch, arguments
        self._random = np.random.default_rng(arguments.seed)
        self._variables = read(arguments.teacher / "model.bin")
        layers = range(sum("self_attention/linear_0/bias" in name for name in self._variables))
        self._teacher, self._student = (Encoder(self._variables, layers) for _ in range(2))
        for layer in self._student.layers:
            layer.drop = arguments.drop
        for name, weight in self._student.named_parameters():
            above = name.startswith("layers.") and int(name.split(".")[1]) >= arguments.kept
            weight.requires_grad_(above)
        self._weights = load_file(arguments.teacher / "head.safetensors")
        for name, tensor in self._weights.items():
            tensor.requires_grad_(name.startswith("judge"))
        self._head = Head(self._weights)
        compressor = CompressorLoader().loaded()
        self._train, self._held = (
            [each for path in arguments.verdicts for each in read_verdicts(path, compressor, split)]
            for split in ("train", "held")
        )

    def run(self) -> None:
        """Trains for as long as asked, then writes the model."""
        torch = self._torch
        before = self._held_odds()
        learned = [weight for weight in (*self._student.parameters(), *self._weights.values()) if weight.requires_grad]
        means = [weight.detach().clone() for weight in learned]
        optimizer = torch.optim.AdamW(learned, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.01)
        begun, seconds = time.monotonic(), self._arguments.minutes * 60
        for step, reads in enumerate(self._batches()):
            done = (time.monotonic() - begun) / seconds
            if done >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = self._arguments.rate * min(1.0, (step + 1) / _WARMING) * (1 - done)
            losses = {"judge": self._judged(reads), **self._pointed(reads)}
            torch.stack([*losses.values()]).sum().backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            for mean, weight in zip(means, learned, strict=True):
                mean.lerp_(weight.detach(), 1 - min(_MEAN, step / (step + 10)))
            if step % 100 == 0:
                told = "  ".join(f"{name} {float(loss.detach()):.3f}" for name, loss in losses.items())
                print(f"{step}  {100 * done:.0f} %  {told}", flush=True)
        for mean, weight in zip(means, learned, strict=True):
            weight.data.copy_(mean)
        after = self._held_odds()
        scale = before.std() / after.std()
        self._weights["judge.2.weight"].data[_COLUMN] *= scale
        bias = self._weights["judge.2.bias"].data
        bias[_COLUMN] = scale * (bias[_COLUMN] - after.mean()) + before.mean()
        self._write()

    def _write(self) -> None:
        from safetensors.torch import save_file

        from benchmarks.encoder_file import write

        self._arguments.out.mkdir(parents=True, exist_ok=True)
        write(self._arguments.out / "model.bin", self._student.stored(self._variables))
        weights = {name: weight.detach().contiguous() for name, weight in self._weights.items()}
        save_file(weights, self._arguments.out / "head.safetensors")

    def _batches(self) -> Iterator[list[Read]]:
        """Leads of about one length, all of them once before any twice."""
        while True:
            lengths = [len(each.lead.ids) + self._random.integers(_SPREAD) for each in self._train]
            order = np.argsort(lengths)
            starts = np.arange(0, len(order), _LEADS)
            self._random.shuffle(starts)
            for start in starts:
                yield [self._train[at] for at in order[start : start + _LEADS]]

    def _judged(self, reads: Sequence[Read]) -> Tensor:
        """How far the judge is from what readers held of lines."""
        torch, functional = self._torch, self._torch.nn.functional
        odds = iter(self._odds([line for each in reads for line in each.lines]))
        losses = []
        for each in reads:
            own, verdicts = torch.stack([next(odds) for _ in each.lines]), torch.tensor(each.verdicts)
            good = verdicts >= _PRINTABLE
            loss = functional.binary_cross_entropy_with_logits(own[:, _COLUMN], good.float())
            told = (verdicts >= _TRUE).float()
            loss = loss + 0.5 * functional.binary_cross_entropy_with_logits(own[:, 0], told)
            if good.any() and not good.all():
                loss = loss - _LISTED * torch.log_softmax(own[:, _COLUMN], 0)[good].mean()
            losses.append(loss)
        mean: Tensor = torch.stack(losses).mean()
        return mean

    def _pointed(self, reads: Sequence[Read]) -> dict[str, Tensor]:
        """How far states and steps are from the teacher's, and the pointer from ranking lines as readers do."""
        torch, pull = self._torch, self._arguments.pull
        states, steps, ranked = [], [], [torch.zeros(())]
        for each, known, own in zip(reads, *self._leads(reads), strict=True):
            lead, sentences = each.lead, torch.from_numpy(each.lead.sentences)
            wanted, allowed = self._head.steps(known[lead.nodes], sentences)
            found, _ = self._head.steps(own[lead.nodes], sentences)
            far = ((own - known) ** 2 / (known.var(0) + 1e-3)).mean(-1)
            apart = (wanted.exp() * (wanted - found)).masked_fill(~allowed, 0).sum(1)
            states.append(far.mean() + far[lead.nodes].mean())
            steps.append(2 * apart.mean() + 0.5 * apart[0])
            scores, verdicts = _scores(each, found, wanted), torch.tensor(each.verdicts)
            for good, weight in ((verdicts >= _PRINTABLE, 1.0), (verdicts >= _TRUE, 0.5)):
                if good.any() and not good.all():
                    ranked.append(weight * (scores.logsumexp(0) - scores[good].logsumexp(0)))
        ranks = self._arguments.pointer * torch.stack(ranked).sum() / len(reads)
        return {"states": pull * torch.stack(states).mean(), "steps": pull * torch.stack(steps).mean(), "ranks": ranks}

    def _leads(self, reads: Sequence[Read]) -> tuple[list[Tensor], list[Tensor]]:
        """The teacher's states of leads, and the student's."""
        torch, kept, layers = self._torch, self._arguments.kept, len(self._student.layers)
        rows = [each.lead.row for each in reads]
        ids, mask = self._padded(rows)
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                low = self._student.through(self._student.embedded(ids, None), mask, 0, kept)
                known = self._teacher.through(low, mask, kept, layers).float()
            own = self._student.through(low, mask, kept, layers).float()
        sizes = [len(row) for row in rows]
        return [x[:n] for x, n in zip(known, sizes, strict=True)], [x[:n] for x, n in zip(own, sizes, strict=True)]

    def _odds(self, lines: Sequence[Row]) -> Tensor:
        """(lines, 2): the log odds that each is true, and that it is printable."""
        torch, kept, layers = self._torch, self._arguments.kept, len(self._student.layers)
        ids, mask = self._padded([line.ids for line in lines])
        kinds, _ = self._padded([line.kinds for line in lines])
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                low = self._student.through(self._student.embedded(ids, kinds), mask, 0, kept)
            states = self._student.through(low, mask, kept, layers).float()
        odds: Tensor = torch.stack([self._head.judge(own, line.size) for line, own in zip(lines, states, strict=True)])
        return odds

    def _padded(self, rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
        """Rows, padded behind, and where they hold something."""
        torch, size = self._torch, max(map(len, rows))
        seen = torch.arange(size) < torch.tensor([len(row) for row in rows])[:, None]
        return torch.tensor([[*row, *[0] * (size - len(row))] for row in rows]), seen[:, None, None]

    def _held_odds(self) -> Tensor:
        """Log odds of printable of all lines held out; printed is how often what they rank first is true, printable."""
        torch = self._torch
        self._student.eval()
        with torch.no_grad():
            odds = [self._odds(each.lines)[:, _COLUMN] for each in self._held]
        self._student.train()
        first = [each.verdicts[int(own.argmax())] for each, own in zip(self._held, odds, strict=True)]
        true, printable = (100 * np.mean([verdict >= least for verdict in first]) for least in (_TRUE, _PRINTABLE))
        print(f"held, first by the judge: {len(first)} leads, true {true:.1f} %, printable {printable:.1f} %")
        together: Tensor = torch.cat(odds)
        return together


def _scores(read: Read, found: Tensor, wanted: Tensor) -> Tensor:
    """The scores of a lead's lines: what the search scored, had it the student's steps in place of the teacher's."""
    import torch

    from benchmarks.student import along

    own, known = (torch.stack([along(steps, path) for path in read.paths]) for steps in (found, wanted))
    if not read.scores:
        return own + torch.tensor([_BONUS * len(path) for path in read.paths])
    return own - known + torch.tensor(read.scores)


if __name__ == "__main__":
    main()
