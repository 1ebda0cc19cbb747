"""The window. Imports services, domain, work and errors; never an adapter."""
