"""What a refused certificate says of itself: asked for on a connection of its own that carries nothing."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from datetime import datetime

_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class Shown:
    """Who signed the certificate (as it claims), and from when until when it is valid; aware UTC."""

    issuer: str
    not_before: datetime
    not_after: datetime


def shown_by(host: str, port: int, wait_s: float = _WAIT_S) -> Shown | None:
    """The certificate a server shows, believed by nobody; None when it cannot be had within `wait_s` seconds."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Nothing is sent over this connection: the certificate was refused already, and only its words are wanted.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), wait_s) as sock,
            context.wrap_socket(sock, server_hostname=host) as tls,
        ):
            shown = tls.getpeercert(binary_form=True)
    except (OSError, ValueError):
        return None
    return read(shown or b"")


def read(der: bytes) -> Shown | None:
    """A certificate's words; None when it cannot be read."""
    from cryptography import x509  # large, and needed once in a blue moon
    from cryptography.x509.oid import NameOID

    try:
        certificate = x509.load_der_x509_certificate(der)
        names = [
            str(one.value)
            for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
            for one in certificate.issuer.get_attributes_for_oid(oid)
        ]
        return Shown(names[0][:100] if names else "", certificate.not_valid_before_utc, certificate.not_valid_after_utc)
    except ValueError:
        return None
