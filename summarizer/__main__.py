"""`python -m summarizer` is the command `summarize`."""

import sys

from summarizer.cli.main import main

sys.exit(main())
