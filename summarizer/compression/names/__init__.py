"""Names in full: what each run of capital words may be, and which surname or "commission" alone it explains."""

from summarizer.compression.names.full import full_names, spans_of

__all__ = ["full_names", "spans_of"]
