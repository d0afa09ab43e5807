"""What the product needs of Python and of the terminal: names that load late, bars of progress."""
