"""The application without a window: domain, ports, services, sync, adapters. Knows no Qt and nothing of `ui`."""

__version__ = "0.1.0"
