"""Znuny and OTRS through a web service of ours: what their customers may do, over REST and a few of their pages."""

from desktop_app.portals.znuny.adapter import ZnunyPortal
from desktop_app.portals.znuny.dialect import DIALECT

__all__ = ["DIALECT", "ZnunyPortal"]
