"""Sign in: find the portal, say who one is, or get a first or forgotten password."""
