"""One record = one transaction of PUTs, which the server stores whole or not at all."""

from collections.abc import Sequence

from posyandu_desktop.sync.fhir.elements import Json


def transaction(resources: Sequence[Json]) -> Json:
    """Return the transaction Bundle; the same resources give the same bytes for ever.

    PUT under an id of our own makes sending again harmless, also after a lost reply.
    """
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {
                "fullUrl": f"urn:uuid:{resource['id']}",
                "request": {"method": "PUT", "url": f"{resource['resourceType']}/{resource['id']}"},
                "resource": resource,
            }
            for resource in resources
        ],
    }
