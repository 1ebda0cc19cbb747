"""Handing out files."""

from base64 import b64encode

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse

from desktop_app.demo_portal import uploads
from desktop_app.demo_portal.file_names import disposition
from desktop_app.demo_portal.replies import has_etag
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal

router = APIRouter(prefix="/v1/attachments", tags=["attachments"])


@router.get("/{attachment_id}", response_class=FileResponse)
def download(attachment_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """The bytes; ranges are understood. 404 also for a file of a case that I do not see."""
    with portal.db.read() as connection:
        row = uploads.find(connection, me, attachment_id)
    headers = {
        "ETag": f'"{row["sha256"]}"',
        "Digest": "sha-256=" + b64encode(bytes.fromhex(row["sha256"])).decode(),
        "Content-Disposition": disposition(row["name"]),
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-cache",
    }
    if has_etag(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    return FileResponse(portal.settings.files / row["id"], headers=headers, media_type=row["content_type"])
