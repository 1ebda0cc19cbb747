"""What the core does on the wire: one folder per kind of portal, the same four files in each."""
