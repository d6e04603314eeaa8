"""The stick, without Qt: which one, what lies on it, and the three things to do with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import PublicKey
from posyandu_desktop.sync.stick.refusals import NoPuskesmasKey
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.texts.roles import ask_admin
from posyandu_desktop.ui.texts.stick import carried_text, on_stick_text, saved_text, taken_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow

if TYPE_CHECKING:
    from posyandu_desktop.sync.stick.carrying import Carried
    from posyandu_desktop.sync.stick.receipts import TakenAll
    from posyandu_desktop.sync.stick.saving import Saved


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `unknown` is a laptop to be compared and trusted."""

    places: tuple[TableRow, ...] = ()
    chosen: Path | None = None
    counts: str = ""
    opens: bool = False
    phrase: str = ""
    working: str = ""
    progress: tuple[int, int] | None = None
    unknown: PublicKey | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        store: Counts what waits; the jobs have stores of their own.
        media: Finds the sticks that are plugged in.
        save: Writes what waits into a folder; in the background, as the two below.
        carry: Takes what is in a folder one step further; the pass phrase, or '' to leave it shut.
        take: Imports the receipts in a folder.
        trust: Takes parcels of a laptop from now on.
        run: Runs a job in the background.
        cancel: Asks the running job to stop.
        show_keys: Leads to the keys; None for who may not change them.
        leave: Goes back.
    """

    store: Store
    media: Callable[[], list[Path]]
    save: Callable[[Path], "Saved"]
    carry: Callable[[Path, str], "Carried"]
    take: Callable[[Path], "TakenAll"]
    trust: Callable[[PublicKey], None]
    run: Runner
    cancel: Callable[[], None]
    show_keys: Callable[[], None] | None
    leave: Callable[[], None]


NO_PLACE = "Pasang flashdisk lalu tekan F5, atau F8 untuk memilih foldernya."


class StickScreen(Presenter[State, View[State]]):
    """One stick, and what can be done with it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._own: Path | None = None
        key = desk.store.stick_keys.current()
        opens = any(one.secret is not None for one in desk.store.stick_keys.all())
        self._state = self._listed(State(opens=opens))
        if key is None:
            said = NoPuskesmasKey().sentence
            self._state = replace(self._state, message=said, message_tone=Tone.INFO)

    def look_again(self) -> None:
        """Look which sticks are plugged in now."""
        self._show(self._listed(replace(self._state, message="")))

    def chosen(self, key: object) -> None:
        """Work with this stick."""
        if isinstance(key, Path) and key != self._state.chosen:
            self._show(replace(self._state, chosen=key))

    def folder_chosen(self, folder: Path | None) -> None:
        """Work with a folder somebody looked for; None when they changed their mind."""
        if folder is not None:
            self._own = folder
            is_answered = self._state.message == tr(NO_PLACE)
            message = "" if is_answered else self._state.message
            self._show(replace(self._listed(self._state), chosen=folder, message=message))

    def phrase_typed(self, text: str) -> None:
        """Take over the pass phrase; it is kept only while this screen stands."""
        self._show(replace(self._state, phrase=text))

    def save(self) -> None:
        """Save what waits to the stick."""
        folder = self._begin(tr("Menyimpan ke flashdisk …"))
        if folder is not None:
            self._desk.run(lambda: self._desk.save(folder), self._saved, self._failed)

    def carry(self) -> None:
        """Take what lies on the stick one step further."""
        folder = self._begin(tr("Meneruskan titipan …"))
        if folder is not None:
            phrase = self._state.phrase
            self._desk.run(lambda: self._desk.carry(folder, phrase), self._carried, self._failed)

    def take(self) -> None:
        """Import the receipts that came back."""
        folder = self._begin(tr("Membaca tanda terima …"))
        if folder is not None:
            self._desk.run(lambda: self._desk.take(folder), self._taken, self._failed)

    def trust(self) -> None:
        """Know the laptop whose fingerprint was compared from now on."""
        laptop = self._state.unknown
        if laptop is None:
            return
        try:
            self._desk.trust(laptop)
        except PosyanduError as error:
            self._failed(error)
            return
        words = tr("Laptop {name} sekarang dikenal. Tekan F6 lagi untuk membuka titipannya.")
        said = words.format(name=laptop.name)
        self._show(replace(self._state, unknown=None, message=said, message_tone=Tone.GOOD))

    def progressed(self, done: int, total: int) -> None:
        """Show how far the job is."""
        if self._state.working:
            self._show(replace(self._state, progress=(done, total)))

    def cancel(self) -> None:
        """Ask the running job to stop between two records."""
        self._desk.cancel()

    def show_keys(self) -> None:
        """Go to the keys, or say who may."""
        if self._desk.show_keys is not None:
            self._desk.show_keys()
            return
        whom = ask_admin(self._desk.store.operators.all())
        words = tr("Kunci Puskesmas hanya diatur admin: {whom}.").format(whom=whom)
        self._show(replace(self._state, message=words, message_tone=Tone.INFO))

    def leave(self) -> None:
        """Go back; what runs goes on."""
        self._desk.leave()

    def _begin(self, words: str) -> Path | None:
        """Say that a job begins and return where; None while one runs or no stick is chosen."""
        if self._state.working:
            return None
        if self._state.chosen is None:
            self._show(replace(self._state, message=tr(NO_PLACE), message_tone=Tone.WATCH))
            return None
        self._show(replace(self._state, working=words, progress=None, message="", unknown=None))
        return self._state.chosen

    def _saved(self, saved: "Saved") -> None:
        self._finish(*saved_text(saved.path, saved.records, stopped=saved.stopped))

    def _carried(self, carried: "Carried") -> None:
        unknown = carried.unknown[0] if carried.unknown else None
        self._finish(*carried_text(carried), unknown)

    def _taken(self, taken: "TakenAll") -> None:
        self._finish(*taken_text(taken))

    def _failed(self, error: PosyanduError) -> None:
        self._finish(error.sentence, Tone.ACT)

    def _finish(self, words: str, tone: Tone, unknown: PublicKey | None = None) -> None:
        done = replace(self._listed(self._state), working="", progress=None, unknown=unknown)
        self._show(replace(done, message=words, message_tone=tone))

    def _listed(self, state: State) -> State:
        media = self._desk.media()
        if self._own is not None and self._own not in media:
            media = [*media, self._own]
        places = tuple(
            TableRow(
                key=place,
                cells=(Cell(text=place.name or str(place)), Cell(text=on_stick_text(place))),
            )
            for place in media
        )
        chosen = state.chosen if state.chosen in media else next(iter(media), None)
        waiting = self._desk.store.outbox.counts().waiting
        on_the_way = self._desk.store.parcels.on_the_way()
        counts = tr("{waiting} menunggu dikirim, {count} di antaranya sudah di flashdisk.").format(
            waiting=waiting, count=on_the_way
        )
        return replace(state, places=places, chosen=chosen, counts=counts)
