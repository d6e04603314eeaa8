"""What the section of recovery food (PMT) shows, as plain values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedingForm:
    """The small form that begins or ends an episode, while it is open.

    Attributes:
        ending: Whether it ends one; else it begins one.
        options: Codes of the reasons with their words.
        choice: The code chosen, "" for none yet.
        number: As typed: the planned days when it begins, today's weight in kg when it ends.
        problems: What is wrong, by "choice" or "number".
    """

    ending: bool
    options: tuple[tuple[str, str], ...]
    choice: str
    number: str
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedingShown:
    """The section beside its fields.

    Attributes:
        line: How it stands, in words.
        running: Whether somebody gets the food now.
        may_begin: Whether an episode may begin.
        urged: Whether the results ask for it.
    """

    line: str = ""
    running: bool = False
    may_begin: bool = False
    urged: bool = False
    form: FeedingForm | None = None
