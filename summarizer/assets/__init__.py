"""The embedded model: `model.json` says what it is and what it can do."""
