"""The packages for Linux, and the specification that would make one for macOS."""
