"""The cases of the rules of what is joined."""
