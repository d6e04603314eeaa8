"""The sheet of what is told in confidence: what it is, and who reads it. No Qt in here."""

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.sheet import Sheet


def confidential_sheet(content: ClinicalContent) -> Sheet:
    """Return what is kept back, and from whom."""
    hidden = [one.title for one in content.screenings.values() if one.hidden_items()]
    count = tr("{count} isian kartu dan kuesioner").format(count=len(content.confidential_codes))
    return Sheet(
        file=content.advice_rules,
        source=tr("Permenkes 24/2022 tentang rekam medis: isi rekam medis dirahasiakan"),
        limits=(
            tr("yang membaca: bidan, dan yang mencatat"),
            tr("{count}: TBC, {hidden}").format(count=count, hidden=", ".join(hidden)),
        ),
    )
