"""Coming, going on to the next step and going back, each with what to say of it. No Qt in here."""

from posyandu_desktop.domain.person import Person
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.store.arrivals import LAST_STEP
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.texts.steps import step_words
from posyandu_desktop.ui.theme_tokens import Tone

Said = tuple[str, Tone]
"""A line to say, and its tone."""


class Coming:
    """What is done with the queue of the day from its lists."""

    def __init__(self, store: Store, queue: Queue) -> None:
        self._store = store
        self._queue = queue

    def arrive(self, person: Person) -> Said:
        """Note that somebody is here."""
        try:
            is_news = self._queue.arrive(person.id)
        except PosyanduError as error:
            return error.sentence, Tone.ACT
        said = tr("{name} sudah datang.") if is_news else tr("{name} sudah tercatat datang.")
        return said.format(name=person.name), Tone.GOOD if is_news else Tone.INFO

    def take_back(self, person: Person) -> Said:
        """Forget that somebody came, when it was a mistake."""
        try:
            is_done = self._queue.take_back(person.id)
        except PosyanduError as error:
            return error.sentence, Tone.ACT
        if is_done:
            return tr("{name} dikembalikan ke Ditunggu.").format(name=person.name), Tone.INFO
        words = tr("Kunjungan {name} sudah diisi. Buka dengan Enter untuk melanjutkan.")
        return words.format(name=person.name), Tone.WATCH

    def hand_over(self, person: Person) -> Said:
        """Send somebody on to the next step; who only now came is registered with it."""
        session_id = self._queue.session_id
        if person.id in self._store.sessions.attended(session_id):
            words = tr("Kunjungan {name} sudah selesai hari ini.")
            return words.format(name=person.name), Tone.INFO
        known = self._store.arrivals.of(session_id, person.id)
        step = known.step if known is not None else 1
        if step >= LAST_STEP:
            words = tr("{name} di langkah terakhir. Buka dengan Enter, lalu simpan dengan Ctrl+S.")
            return words.format(name=person.name), Tone.WATCH
        try:
            sent = self._queue.hand_over(person.id, step)
        except PosyanduError as error:
            return error.sentence, Tone.ACT
        words = tr("{name} diteruskan ke langkah {step}.")
        return words.format(name=person.name, step=step_words(sent.step)), Tone.GOOD
