"""The desktop around the library."""
