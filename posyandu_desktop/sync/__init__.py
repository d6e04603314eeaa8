"""The way to the Puskesmas server: records become FHIR R4, once each."""
