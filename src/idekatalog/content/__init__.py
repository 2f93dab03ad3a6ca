"""Content files read into the domain, with every complaint at its file and line."""
