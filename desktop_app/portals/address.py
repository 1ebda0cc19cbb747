"""A typed address as a URL, and which addresses are this very computer."""

from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit


def base_url(address: str) -> str:
    """A typed address as a URL without a slash at its end."""
    text = address.strip()
    parts = urlsplit(text if "://" in text else f"//{text}")
    scheme = "http" if is_loopback(parts.hostname or "") and parts.scheme != "https" else "https"
    return f"{scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}".rstrip("/")


def next_address(asked: str, location: str) -> str:
    """Where a redirect leads; "" when we do not go there: nowhere, or in the clear to another computer."""
    try:
        whole = urljoin(asked, location) if location else ""
        parts = urlsplit(whole)
    except ValueError:
        return ""
    here, there = urlsplit(asked), parts.hostname or ""
    may_be_clear = parts.scheme == "http" and here.scheme == "http" and is_loopback(there)
    return whole if there and "@" not in parts.netloc and (parts.scheme == "https" or may_be_clear) else ""


def is_loopback(host: str) -> bool:
    """Whether a host is this very computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
