"""Lists that Qt views show."""
