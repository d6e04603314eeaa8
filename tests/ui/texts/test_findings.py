"""What a finding is called where people read it."""

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.ui.texts.explain import explain
from posyandu_desktop.ui.texts.findings import finding_label, shown_day
from tests.domain.builders import CONTENT

DUE = Finding(
    rule="postnatal_visit",
    code="postnatal_visit.due",
    severity=Severity.NOTE,
    inputs={"visit": "KF4", "until": "2026-05-22"},
    source="x",
    version="1",
)


def test_the_last_day_of_a_visit_is_written_out_and_kept_as_an_iso_date() -> None:
    assert finding_label(DUE, CONTENT) == "Waktunya periksa nifas (KF4), sampai 22 Mei 2026"
    assert "Kunjungan: KF4; Sampai: 22 Mei 2026" in explain(DUE, CONTENT)
    assert DUE.inputs["until"] == "2026-05-22"


def test_what_is_no_iso_date_is_shown_as_it_is() -> None:
    assert shown_day("22-05-2026") == "22-05-2026"
