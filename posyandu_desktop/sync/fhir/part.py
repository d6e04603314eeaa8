"""One resource of a record, and the form field it comes from."""

from dataclasses import dataclass

from posyandu_desktop.sync.fhir.elements import Json


@dataclass(frozen=True, slots=True)
class Part:
    """`field` is a card field's code, an attribute of the person, or "visit".

    `items` are the codes behind the items of a filled form, in their order.
    """

    field: str
    resource: Json
    items: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Type and id: what the server knows it by."""
        return f"{self.resource['resourceType']}/{self.resource['id']}"
