"""What a summary says and its article does not."""
