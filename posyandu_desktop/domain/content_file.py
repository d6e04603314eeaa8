"""What every clinical content file begins with: its version, its date and where it comes from."""

from datetime import date

from pydantic import BaseModel, ConfigDict

STRICT = ConfigDict(frozen=True, extra="forbid")


class ContentFile(BaseModel):
    """Head of a versioned file under `resources/clinical/`.

    `unverified` marks numbers that no second source confirmed; `note` says which and why.
    """

    model_config = STRICT

    version: str
    valid_from: date
    source: str
    note: str | None = None
    unverified: bool = False
