"""This laptop's own record: the test record of the connection test."""

from uuid import UUID

from posyandu_desktop import __version__
from posyandu_desktop.sync.fhir.elements import Json, coding, without_blanks
from posyandu_desktop.sync.fhir.terms import OWN_CODES, URI


def device(device_id: UUID) -> Json:
    """Return the Device of this laptop."""
    tidy: Json = without_blanks(
        {
            "resourceType": "Device",
            "id": str(device_id),
            "meta": {"tag": [coding(f"{OWN_CODES}/program", "posyandu-desktop")]},
            "identifier": [{"system": URI, "value": f"urn:uuid:{device_id}"}],
            "status": "active",
            "deviceName": [{"name": "Posyandu Desktop", "type": "user-friendly-name"}],
            "version": [{"value": __version__}],
        }
    )
    return tidy
