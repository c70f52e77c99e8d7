"""From values to text."""
