"""The demo portal over HTTP: the adapter that shows how all the others are built."""

from desktop_app.portals.demo.adapter import DemoPortal

__all__ = ["DemoPortal"]
