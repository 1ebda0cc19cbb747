"""The server side of the demo: a whole support portal over HTTP, in a process of its own.

May import: the standard library, fastapi, uvicorn, msgspec, pydantic. Nothing else of desktop_app: it
shares no code with the client.
"""
