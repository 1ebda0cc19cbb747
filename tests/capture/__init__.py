"""The probes and the shutter on real parts: a screen, a session, Chromium and Firefox. `make test-capture` runs it."""
