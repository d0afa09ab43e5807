"""Articles from web pages, tables and encodings, for `summarizer.sources`."""
