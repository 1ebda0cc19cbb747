"""Dynamics 365 Customer Service over the Dataverse Web API, for people with a licence there (agents, employees)."""

from desktop_app.portals.dynamics.adapter import DynamicsPortal
from desktop_app.portals.dynamics.dialect import DIALECT

__all__ = ["DIALECT", "DynamicsPortal"]
