"""Parts that stand in for the world in tests; each is run through the contract of the port it plays."""
