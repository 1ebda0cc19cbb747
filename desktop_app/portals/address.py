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
    """Where a redirect leads; "" when we do not go there: nowhere, in the clear to another computer, or from another
    computer to what runs on this one.
    """
    try:
        whole = urljoin(asked, location) if location else ""
        parts = urlsplit(whole)
    except ValueError:
        return ""
    here, there = urlsplit(asked), parts.hostname or ""
    if not there or "@" in parts.netloc or (_is_inside(there) and not is_loopback(here.hostname or "")):
        return ""
    may_be_clear = parts.scheme == "http" and here.scheme == "http" and is_loopback(there)
    return whole if parts.scheme == "https" or may_be_clear else ""


def _is_inside(host: str) -> bool:
    """Whether nobody but this computer, or what it runs on, can be meant."""
    name = host.lower().rstrip(".")
    if is_loopback(name) or name.endswith(".localhost"):
        return True
    try:
        address = ip_address(name.partition("%")[0])
    except ValueError:
        # Old ways of writing an address in one number, or in hexadecimal, that a resolver may still take.
        return name.rpartition(".")[2].isdecimal() or name.rpartition(".")[2].startswith("0x")
    mapped = getattr(address, "ipv4_mapped", None) or address
    return bool(mapped.is_loopback or mapped.is_link_local or mapped.is_unspecified)


def is_loopback(host: str) -> bool:
    """Whether a host is this very computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
