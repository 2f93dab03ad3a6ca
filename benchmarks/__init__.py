"""What should be fast, measured as ratios in one run."""
