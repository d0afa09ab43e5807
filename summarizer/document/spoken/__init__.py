"""What is said in turns, each behind a label: interviews, transcripts of programmes."""
