"""Nothing lost, nothing sent twice: the program is killed at every step, and the disk is cut off at every write.

`make torture` runs all of it; `python -m tests.torture --help` tells the rest.
"""
