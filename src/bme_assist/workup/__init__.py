"""The workup of a case."""
