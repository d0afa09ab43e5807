"""What a text claims: numbers, dates, names and quotations, read and compared for `summarizer.support`."""
