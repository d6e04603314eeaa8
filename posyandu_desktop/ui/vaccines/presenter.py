"""Which products this posyandu gets, where there is a choice, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule, Vaccine
from posyandu_desktop.domain.permission import Act
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

_WORDS = {
    "hexavalent": ("Pentavalen", "Heksavalen"),
    "rv_two_dose": ("Rotavac, 3 dosis", "Rotarix, 2 dosis"),
}
_OTHERS = ("Tidak dipakai", "Dipakai")
_SAVED = "Tersimpan. Mulai sekarang jadwal anak mengikuti pilihan ini."


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One product to choose: its row, and the words for "not in use" and "in use"."""

    code: str
    label: str
    without: str
    within: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `place` says what the village's code decides."""

    products: tuple[Product, ...]
    in_use: frozenset[str]
    place: str
    message: str = ""
    message_tone: Tone = Tone.GOOD

    @property
    def typed(self) -> frozenset[str]:
        """What would be lost."""
        return self.in_use


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it."""

    store: Store
    content: ClinicalContent
    posyandu: Posyandu
    leave: Callable[[], None]


class VaccinesScreen(FormPresenter[State, View[State]]):
    """Which products are in use here."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        schedule = desk.content.immunization_schedule
        province = place_of(desk.posyandu, ()).province
        by_province = [one for one in _choices(schedule) if province in (one.provinces or ())]
        self._state = State(
            products=tuple(
                _product(one, schedule) for one in _choices(schedule) if one not in by_province
            ),
            in_use=desk.store.vaccines_in_use.get(),
            place=_place_words(desk.posyandu, province, _of_province(schedule, province)),
        )
        self._unsaved = Unsaved(self._state.typed)

    def chosen(self, code: str, in_use: object) -> None:
        """Take over whether a product is in use."""
        others = self._state.in_use - {code}
        now = others | {code} if in_use else others
        self._unsaved.changed()
        self._show(replace(self._state, in_use=now, message=""))

    def save(self) -> None:
        """Keep the choice."""
        try:
            require(self._desk.store, Act.MANAGE_VACCINES)
            self._desk.store.vaccines_in_use.save(self._desk.posyandu.id, self._state.in_use)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        self._unsaved.keep(self._state.typed)
        self._show(replace(self._state, message=tr(_SAVED), message_tone=Tone.GOOD))


def _choices(schedule: ImmunizationSchedule) -> list[Vaccine]:
    """Return the products of the Buku KIA's grid that are only due where they are used."""
    return [vaccine for vaccine in schedule.vaccines if vaccine.only_where_used]


def _of_province(schedule: ImmunizationSchedule, province: str | None) -> list[str]:
    return [one.name for one in schedule.planned_vaccines if province in (one.provinces or ())]


def _product(vaccine: Vaccine, schedule: ImmunizationSchedule) -> Product:
    replaced = schedule.vaccine(vaccine.series)
    without, within = (tr(one) for one in _WORDS.get(vaccine.code, _OTHERS))
    return Product(
        code=vaccine.code,
        label=replaced.name if replaced else vaccine.name,
        without=without,
        within=within,
    )


def _place_words(posyandu: Posyandu, province: str | None, vaccines: list[str]) -> str:
    if province is None:
        return tr("Kode wilayah desa belum lengkap, jadi vaksin khusus provinsi tidak dijadwalkan.")
    head = tr("Kode wilayah desa {village_code}, provinsi {province}: ").format(
        village_code=posyandu.village_code, province=province
    )
    if not vaccines:
        return tr("{head}tidak ada vaksin khusus provinsi.").format(head=head)
    return tr("{head}{vaccines} dijadwalkan di sini.").format(
        head=head, vaccines=", ".join(vaccines)
    )
