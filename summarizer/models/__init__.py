"""What models there are, and where they lie."""
