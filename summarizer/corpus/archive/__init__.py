"""The parts of a corpus run: what is read, what makes the records, where they are kept until all are there."""
