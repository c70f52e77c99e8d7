"""The case and its readers."""
