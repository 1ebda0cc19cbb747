"""Evidence in one press: the picture, and below it the address and the time. May import widgets' foundations only."""
