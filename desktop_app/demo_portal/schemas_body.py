"""What all requests have in common: what no database and no client can keep is cleaned away."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

Short = Annotated[str, Field(max_length=1000)]
DEEPEST = 40


def clean(value: Any, depth: int = 0) -> Any:
    """The value without NUL and half surrogates, which no database and no client can keep. Raises ValueError."""
    if depth > DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode().replace("\0", "")
    if isinstance(value, list):
        return [clean(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {clean(key, depth + 1): clean(part, depth + 1) for key, part in value.items()}
    return value


class Body(BaseModel):
    """What a client sends. Unknown members are ignored, so that newer clients are understood."""

    model_config = ConfigDict(extra="ignore")

    @model_validator(mode="before")
    @classmethod
    def _clean(cls, data: Any) -> Any:
        return clean(data)
