"""`python -m summarizer` is the command `summarize`."""

import sys

from summarizer.cli import main

sys.exit(main())
