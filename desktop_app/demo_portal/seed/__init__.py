"""The data the demo starts with, and its loader. The files beside it are data only."""
