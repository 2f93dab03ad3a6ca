"""The packages for Windows, made on Linux."""
