"""What a language brings."""
