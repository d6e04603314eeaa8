"""What each part of the page holds, read once and worked out when it is looked at. No Qt."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_context import DoseRecord, dose_record, place_of
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.services.person_history import history_of
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.person_page import rows
from posyandu_desktop.ui.person_page.rows import What
from posyandu_desktop.ui.texts.corrections import reason_words
from posyandu_desktop.ui.texts.person_page import adverse_words, pregnancy_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.choosing import charts_of
from posyandu_desktop.ui.widgets.charts.values import ChartValues
from posyandu_desktop.ui.widgets.rows import Badge, TableRow

_NOBODYS_VISIT = VisitId(UUID(int=0))


class Tab(StrEnum):
    """The parts of the page, in the order of their keys 1 to 6."""

    VISITS = "visits"
    CHARTS = "charts"
    DOSES = "doses"
    REFERRALS = "referrals"
    EPISODES = "episodes"
    CHANGES = "changes"


class Parts:
    """One person as they are on disk now."""

    def __init__(self, store: Store, content: ClinicalContent, person: Person, on: date) -> None:
        self._store = store
        self._content = content
        self._on = on
        self.person = person
        self.history = history_of(store, content, person)
        self.episodes = episodes_of(store, person.id)

    def rows(self, tab: Tab) -> tuple[TableRow, ...]:
        """Return the rows of a part; the charts have none."""
        if tab is Tab.VISITS:
            return rows.visit_rows(self.history, self._content)
        if tab is Tab.DOSES:
            return rows.dose_rows(self._doses())
        if tab is Tab.REFERRALS:
            return rows.referral_rows(self.history.visits, self._on)
        if tab is Tab.EPISODES:
            return self._episode_rows()
        if tab is Tab.CHANGES:
            return rows.change_rows(self.history, self._content, self._on)
        return ()

    def notes(self, tab: Tab) -> tuple[Badge, ...]:
        """Return the lines above the rows of a part."""
        if tab is Tab.DOSES:
            return rows.dose_sets(self._doses())
        count = len(self.history.outdated)
        if tab is Tab.VISITS and count:
            words = tr(
                "Angka sebelumnya dibetulkan sesudah {count} kunjungan ini dinilai. Hasilnya belum "
                "ikut berubah."
            )
            return (Badge(tone=Tone.WATCH, word=words.format(count=count)),)
        return ()

    def charts(self) -> tuple[ChartValues, ...]:
        """Return the charts that have something to show."""
        visits = self.history.visits
        return charts_of(self.person, visits, self._content, self._on, self.episodes)

    def _doses(self) -> DoseRecord:
        store = self._store
        place = place_of(store.posyandu.get(), store.vaccines_in_use.get())
        today = Visit(id=_NOBODYS_VISIT, person_id=self.person.id, visited_on=self._on, cards=())
        is_pregnant = self.episodes.pregnancy_on(self._on, self._content.maternal) is not None
        return dose_record(
            self.person,
            today,
            self.history.visits,
            self._content,
            place,
            is_pregnant=is_pregnant,
        )

    def _episode_rows(self) -> tuple[TableRow, ...]:
        events = self._store.adverse_events.of_person(self.person.id)
        counted = rows.episode_rows(self.episodes, events, self._on, self._content)
        return (*counted, *self._void_rows())

    def _void_rows(self) -> Iterator[TableRow]:
        store, content = self._store, self._content
        for one in store.corrections.taken_back(Kind.PREGNANCY, self.person.id):
            pregnancy = store.pregnancies.find(PregnancyId(one.id))
            if pregnancy is not None:
                words = pregnancy_words(pregnancy, self._on, content.maternal)
                yield rows.void_row(What.PREGNANCY, one.id, words, reason_words(one.reason))
        for one in store.corrections.taken_back(Kind.ADVERSE_EVENT, self.person.id):
            event = store.adverse_events.find(AdverseEventId(one.id))
            if event is not None:
                words = adverse_words(event, content)
                yield rows.void_row(What.EVENT, one.id, words, reason_words(one.reason))
