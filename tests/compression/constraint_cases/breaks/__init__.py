"""The cases of the rules of where a line breaks off."""
