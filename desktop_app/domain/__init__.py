"""What Nordesk talks about: frozen dataclasses and pure functions. No I/O, no clock, no vendor word.

Imports nothing of ours but itself.
"""
