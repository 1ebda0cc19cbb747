"""What every implementation of a port must do, as base classes of tests."""
