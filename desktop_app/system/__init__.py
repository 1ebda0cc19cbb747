"""The machine: clock, keyring, screen, browser. A Null object stands for what is not there."""
