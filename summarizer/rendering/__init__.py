"""The parts of `summarizer.render`: body, page, Markdown."""
