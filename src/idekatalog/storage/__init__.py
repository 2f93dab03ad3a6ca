"""What lies on disk: the derived catalogue, built from content and thrown away with it."""
