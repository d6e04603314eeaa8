"""The list of the missing as it is taken along: on paper, or as text. No Qt in here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingLine:
    """One person on the list."""

    name: str
    age: str
    family: str
    place: str
    phone: str
    reasons: str

    def about(self) -> str:
        """Return who and where: "14 bulan · Ibu Nurhayati · RT 03 · 0812…"."""
        said = (self.age, self.family, self.place, self.phone)
        return " · ".join(part for part in said if part)


@dataclass(frozen=True, slots=True)
class MissingSheet:
    """The whole list with its heading."""

    posyandu: str
    title: str
    lines: tuple[MissingLine, ...]

    def as_text(self) -> str:
        """Return the list with two lines for each person."""
        said = [self.posyandu, self.title, ""]
        for number, line in enumerate(self.lines, 1):
            said += [f"{number}. {line.name} ({line.about()})", f"   {line.reasons}"]
        return "\n".join(said)
