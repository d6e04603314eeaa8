"""Records as FHIR R4: dicts in, dicts out, nothing else. The mapping is listed in docs/wire.md."""
