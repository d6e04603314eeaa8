"""Immunisation on the visit screen: what is offered, the small form, the vials of the day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, HeldBack
from posyandu_desktop.domain.immunization_context import DoseRecord
from posyandu_desktop.domain.immunization_next import NextDose, doses_to_come
from posyandu_desktop.domain.life_cycle import BEFORE_SCHOOL, life_cycle_group
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.tetanus_next import next_tetanus
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit, VisitStatus
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import DateProblem, parse_date, show_date
from posyandu_desktop.ui.expiry import read_expiry, show_expiry
from posyandu_desktop.ui.texts.immunization_plan import SOURCE_WORDS, held_back_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import DoseForm, DoseLine, DoseOffer
from posyandu_desktop.ui.widgets.rows import Badge

TEXT_FIELDS = ("lot_number", "expires_on", "vaccinator", "given_on")
"""What is typed into the form of a dose."""


class Lots:
    """The vials in use today: a lot number is typed once and then offered again."""

    def __init__(self) -> None:
        self._last: dict[str, Immunization] = {}

    @classmethod
    def of(cls, doses: Iterable[Immunization]) -> "Lots":
        """Return the lots of these doses, oldest first."""
        lots = cls()
        for dose in doses:
            lots.remember(dose)
        return lots

    def remember(self, dose: Immunization) -> None:
        """Offer this dose's vial for the next one of the same vaccine."""
        if dose.source is ImmunizationSource.GIVEN_HERE:
            self._last[dose.vaccine] = dose

    def last(self, vaccine: str) -> Immunization | None:
        """Return the dose given last from a vial of this vaccine."""
        return self._last.get(vaccine)


def offers(record: DoseRecord) -> tuple[DoseOffer, ...]:
    """Return the doses that may be given at this visit and are not written down yet."""
    last, today = record.held_back, record.on
    held_today = {key for key, held in last.items() if held.on == today}
    content = record.content
    found = [
        DoseOffer(
            vaccine=due.vaccine,
            dose_number=due.dose_number,
            label=due.label,
            note=_offer_note(due, last.get((due.vaccine, due.dose_number)), content),
        )
        for due in doses_to_come(record)
        if due.due
    ]
    td = next_tetanus(record)
    if td is not None:
        sure = tr("boleh hari ini") if td.interval_known else tr("lihat dulu kartunya")
        note = (
            tr("menjadi T{leads_to}, {sure}").format(leads_to=td.leads_to, sure=sure)
            if td.leads_to > 1
            else tr("tanyakan dulu riwayatnya")
        )
        found.append(
            DoseOffer(vaccine=td.vaccine, dose_number=td.dose_number, label=td.label, note=note)
        )
    return tuple(one for one in found if (one.vaccine, one.dose_number) not in held_today)


def all_doses(person: Person, on: date, content: ClinicalContent) -> tuple[DoseOffer, ...]:
    """Return every dose that can be copied from a book, those of somebody's age in front."""
    schedule = content.immunization_schedule
    months = completed_months(person.born_on, on)
    at_school = [one for one in schedule.further_vaccines if one.doses[0].school is not None]
    childhood = [one for one in schedule.planned_vaccines if one not in at_school]
    if life_cycle_group(person.born_on, on) in BEFORE_SCHOOL:
        vaccines = childhood
    elif months < content.tetanus.target.from_month:
        vaccines = [*at_school, *childhood, *schedule.adult_vaccines]
    else:
        vaccines = [*schedule.adult_vaccines, *at_school, *childhood]
    return tuple(
        DoseOffer(vaccine=vaccine.code, dose_number=dose.number, label=dose.label, note="")
        for vaccine in vaccines
        for dose in vaccine.doses
    )


def doses_before(history: Sequence[Visit], content: ClinicalContent) -> str:
    """Return the doses already recorded, in the order of the schedule; "" when there are none."""
    given = {
        (dose.vaccine, dose.dose_number)
        for visit in history
        if visit.status is not VisitStatus.ENTERED_IN_ERROR
        for dose in visit.immunizations
    }
    had = [
        dose.label
        for vaccine in content.immunization_schedule.every_vaccine
        for dose in vaccine.doses
        if (vaccine.code, dose.number) in given
    ]
    return tr("Sudah: {had}").format(had=", ".join(had)) if had else ""


def lines(doses: Sequence[Immunization], content: ClinicalContent) -> tuple[DoseLine, ...]:
    """Return the doses of this visit in words."""
    return tuple(DoseLine(text=_in_words(dose, content), chip=_chip(dose)) for dose in doses)


def held_back_lines(held: Sequence[DoseNotGiven], content: ClinicalContent) -> tuple[DoseLine, ...]:
    """Return the doses of this visit that were not given, each with why."""
    chip = Badge(tone=Tone.WATCH, word=tr("Tidak diberi"))
    return tuple(
        DoseLine(
            text=f"{label(*one.key, content)} · {content.doses_not_given.of(one.reason).label}",
            chip=chip,
        )
        for one in held
    )


def open_form(
    content: ClinicalContent,
    dose: tuple[str, int],
    source: ImmunizationSource,
    lots: Lots,
    vaccinator: str,
) -> DoseForm:
    """Return the form of a dose, with the vial of the day already in it."""
    vaccine, number = dose
    form = DoseForm(
        vaccine=vaccine,
        dose_number=number,
        label=label(vaccine, number, content),
        source=source,
    )
    if source is not ImmunizationSource.GIVEN_HERE:
        return form
    last = lots.last(vaccine)
    expires_on = last.expires_on if last else None
    return replace(
        form,
        lot_number=(last.lot_number or "") if last else "",
        expires_on=show_expiry(expires_on),
        vaccinator=(last.vaccinator or "") if last else vaccinator,
    )


def kept(form: DoseForm) -> dict[str, str]:
    """Return a form that is not finished, for the draft."""
    return {
        "vaccine": form.vaccine,
        "dose_number": str(form.dose_number),
        "source": form.source,
        **{name: getattr(form, name) for name in TEXT_FIELDS},
    }


def reopened(unfinished: dict[str, str], content: ClinicalContent) -> DoseForm | None:
    """Return the form that `kept` kept, None when nothing was."""
    if not unfinished:
        return None
    vaccine, number = unfinished["vaccine"], int(unfinished["dose_number"])
    return DoseForm(
        vaccine=vaccine,
        dose_number=number,
        label=label(vaccine, number, content),
        source=ImmunizationSource(unfinished["source"]),
        lot_number=unfinished["lot_number"],
        expires_on=unfinished["expires_on"],
        vaccinator=unfinished["vaccinator"],
        given_on=unfinished["given_on"],
    )


def with_field(form: DoseForm, name: str, text: str) -> DoseForm:
    """Return the form with one field as typed, and no longer told off for it."""
    problems = {field: problem for field, problem in form.problems.items() if field != name}
    changed: dict[str, str] = {name: text}
    return replace(form, problems=problems, **changed)  # type: ignore[arg-type]  # names of text fields


def read_form(
    form: DoseForm,
    visited_on: date,
    kader_names: frozenset[str],
    born_on: date | None = None,
) -> Immunization | DoseForm:
    """Return the dose, or the form with everything that is wrong in it.

    Args:
        form: As typed.
        visited_on: The day of the visit.
        kader_names: Who never vaccinates.
        born_on: No dose was given before; None when nobody looks.
    """
    if form.source is not ImmunizationSource.GIVEN_HERE:
        return _read_history(form, visited_on, born_on or date.min)
    expires_on = read_expiry(form.expires_on)
    problems: dict[str, str] = {}
    if not form.lot_number.strip():
        problems["lot_number"] = tr("Tulis nomor batch dari botol vaksin.")
    if expires_on is None:
        problems["expires_on"] = tr("Tulis bulan/tahun dari botol, misalnya 8/2027.")
    elif expires_on < visited_on:
        problems["expires_on"] = tr("Vaksin sudah kedaluwarsa. Jangan dipakai; ambil botol lain.")
    if not form.vaccinator.strip():
        problems["vaccinator"] = tr("Tulis nama bidan yang menyuntik.")
    elif _same_name(form.vaccinator) in {_same_name(name) for name in kader_names}:
        problems["vaccinator"] = tr("Imunisasi diberikan bidan. Tulis nama bidannya.")
    if problems:
        return replace(form, problems=problems)
    return Immunization(
        vaccine=form.vaccine,
        dose_number=form.dose_number,
        source=form.source,
        given_on=visited_on,
        lot_number=form.lot_number.strip(),
        expires_on=expires_on,
        vaccinator=form.vaccinator.strip(),
    )


def label(vaccine: str, number: int, content: ClinicalContent) -> str:
    """Return what a dose is called; a code of another version is its own name."""
    dose = content.immunization_schedule.dose(vaccine, number)
    return dose.label if dose else f"{vaccine} {number}"


def _offer_note(due: NextDose, last: HeldBack | None, content: ClinicalContent) -> str:
    may = _may_be_given(due)
    return f"{may} · {held_back_words(last, content)}" if last else may


def _may_be_given(due: NextDose) -> str:
    if due.at_school:
        return tr("tanyakan dulu: sudah di sekolah?")
    return tr("boleh diberikan hari ini") if due.interval_known else tr("lihat dulu Buku KIA")


def _same_name(name: str) -> str:
    return " ".join(name.split()).casefold()


def _read_history(form: DoseForm, visited_on: date, born_on: date) -> Immunization | DoseForm:
    given_on: date | None = None
    if form.given_on.strip():
        read = parse_date(form.given_on, today=visited_on)
        if isinstance(read, DateProblem):
            return replace(form, problems={"given_on": read.text})
        if read < born_on:
            words = tr("Sebelum lahir ({born_on}). Periksa tanggalnya di Buku KIA.")
            told = words.format(born_on=show_date(born_on))
            return replace(form, problems={"given_on": told})
        given_on = read
    return Immunization(
        vaccine=form.vaccine,
        dose_number=form.dose_number,
        source=form.source,
        given_on=given_on,
    )


def _in_words(dose: Immunization, content: ClinicalContent) -> str:
    name = label(dose.vaccine, dose.dose_number, content)
    if dose.source is ImmunizationSource.GIVEN_HERE:
        return tr("{name} · batch {lot_number} · {vaccinator}").format(
            name=name, lot_number=dose.lot_number, vaccinator=dose.vaccinator
        )
    when = show_date(dose.given_on) if dose.given_on else tr("tanggal lupa")
    return f"{name} · {when}"


def _chip(dose: Immunization) -> Badge:
    if dose.source is ImmunizationSource.GIVEN_HERE:
        return Badge(tone=Tone.GOOD, word=tr("Diberi hari ini"))
    return Badge(tone=Tone.INFO, word=tr(SOURCE_WORDS[dose.source]))
