"""Zendesk, as its end users may use it: requests, forms and the help center. Imports what any adapter may."""

from desktop_app.portals.zendesk.adapter import ZendeskPortal
from desktop_app.portals.zendesk.dialect import DIALECT

__all__ = ["DIALECT", "ZendeskPortal"]
