"""From drafts to summaries, for both writers alike."""
