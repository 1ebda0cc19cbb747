"""Measurements, as ratios side by side in one run. Not part of the tests: nothing here fails on the clock."""
