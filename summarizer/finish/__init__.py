"""From drafts to summaries, for both writers alike: fit, check, choose, align, assemble."""

from summarizer.finish.assemble import Rejected, finish
from summarizer.finish.choose import choose_for_reduce
from summarizer.finish.copies import Place, places
from summarizer.finish.place import placed

__all__ = ["Place", "Rejected", "choose_for_reduce", "finish", "placed", "places"]
