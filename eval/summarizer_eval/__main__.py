"""`python -m summarizer_eval`."""

import sys

from summarizer_eval.cli import main

sys.exit(main())
