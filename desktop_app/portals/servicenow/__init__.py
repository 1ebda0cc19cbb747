"""ServiceNow over its REST APIs: catalogue, cases, knowledge and attachments, as far as an instance opens them."""

from desktop_app.portals.servicenow.adapter import ServiceNowPortal
from desktop_app.portals.servicenow.dialect import DIALECT

__all__ = ["DIALECT", "ServiceNowPortal"]
