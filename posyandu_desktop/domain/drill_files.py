"""The drills of the practice mode: whom to record, and what the invented paper shows of them."""

from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.life_cycle import LifeCycleGroup


class PaperField(BaseModel):
    """One number on the paper.

    Attributes:
        code: The card field it is typed into.
        adds: Least and most that is added to the person's last recorded number, in its unit.
        decimals: As many as the card takes.
    """

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    adds: tuple[float, float]
    decimals: int = Field(ge=0, le=2)

    @model_validator(mode="after")
    def _least_comes_first(self) -> Self:
        if self.adds[0] > self.adds[1]:
            raise ValueError("adds begins with the least")
        return self


class Drill(BaseModel):
    """One drill: so many people of some groups, and what is typed for each."""

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    title: str
    help: str
    people: int = Field(gt=0, le=20)
    groups: tuple[LifeCycleGroup, ...] = Field(min_length=1)
    fields: tuple[PaperField, ...] = Field(min_length=1)


class Drills(ContentFile):
    """Every drill there is."""

    drills: tuple[Drill, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _codes_are_unique(self) -> Self:
        codes = [drill.code for drill in self.drills]
        if len(codes) != len(set(codes)):
            raise ValueError("a drill's code occurs twice")
        return self

    def drill(self, code: str) -> Drill:
        """Return a drill that is known to be there.

        Raises:
            KeyError: There is none; asking for it is a bug.
        """
        for drill in self.drills:
            if drill.code == code:
                return drill
        raise KeyError(code)
