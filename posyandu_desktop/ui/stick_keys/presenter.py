"""The keys of the stick, without Qt: take over the Puskesmas' key, or make it at the Puskesmas."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.puskesmas_keys import (
    Keys,
    check_phrase,
    look_at_keys,
    make_key,
    read_key_file,
    read_public,
    save_public,
    use_key,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import PublicKey
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.theme_tokens import Tone


class Mode(Enum):
    """What is being done."""

    LOOK = auto()
    COMPARE = auto()
    MAKE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `offered` is a key that nobody compared yet."""

    mode: Mode = Mode.LOOK
    current: str = ""
    laptop: str = ""
    known: str = ""
    may_hand_out: bool = False
    offered: str = ""
    typed: dict[str, str] = field(default_factory=dict)
    working: bool = False
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        store: Keeps the keys.
        another_store: Opens a connection for the background, where a pass phrase is slow.
        puskesmas: The name offered for a new key.
        run: Runs a job in the background.
        leave: Goes back.
    """

    store: Store
    another_store: Callable[[], Store]
    puskesmas: str
    run: Runner
    leave: Callable[[], None]


class StickKeysScreen(TellingPresenter[State, View[State]]):
    """Whom parcels are sealed to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._offered: PublicKey | None = None
        self._state = self._looked(State())

    def typed(self, name: str, text: str) -> None:
        """Take over one field: `line`, `digits`, `name`, `phrase`, `again`."""
        self._show(replace(self._state, typed=self._state.typed | {name: text}))

    def file_chosen(self, path: Path | None) -> None:
        """Read the key in a file; None when somebody changed their mind."""
        if path is not None:
            self._offer(lambda: read_key_file(path))

    def line_entered(self) -> None:
        """Read the key that was pasted or scanned."""
        self._offer(lambda: read_public(self._state.typed.get("line", "")))

    def begin_making(self) -> None:
        """Open the form of a new pair, at the Puskesmas."""
        made = {"name": self._desk.puskesmas, "phrase": "", "again": ""}
        self._show(replace(self._state, mode=Mode.MAKE, typed=made, message=""))

    def save(self) -> None:
        """Use the key that was compared, or make the new one."""
        if self._state.working:
            return
        if self._state.mode is Mode.COMPARE:
            self._use()
        elif self._state.mode is Mode.MAKE:
            self._make()

    def hand_out(self, path: Path | None) -> None:
        """Write the small text file for the posyandu."""
        key = self._desk.store.stick_keys.current()
        if path is None or key is None:
            return
        try:
            save_public(key.public, path)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("Kunci umum tersimpan: {name}. Bagikan ke posyandu, dan bacakan sidiknya.")
        self._say(words.format(name=path.name), Tone.GOOD)

    def back(self) -> None:
        """Close what is open on this screen, or leave it."""
        if self._state.mode is Mode.LOOK:
            self._desk.leave()
        else:
            self._show(replace(self._state, mode=Mode.LOOK, typed={}, message=""))

    def _offer(self, read: Callable[[], PublicKey]) -> None:
        try:
            key = read()
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._offered = key
        shown = replace(self._state, mode=Mode.COMPARE, offered=_shown(key), typed={})
        self._show(replace(shown, message=""))

    def _use(self) -> None:
        key = self._offered
        if key is None:
            return
        said = "".join(self._state.typed.get("digits", "").split())
        if said != key.fingerprint[-5:]:
            words = tr("Lima angka terakhir tidak cocok. Telepon Puskesmas sebelum memakainya.")
            self._say(words, Tone.ACT)
            return
        try:
            use_key(self._desk.store, key)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._finish(tr("Titipan sekarang disegel untuk {name}.").format(name=key.name))

    def _make(self) -> None:
        name, phrase, again = (
            self._state.typed.get(one, "") for one in ("name", "phrase", "again")
        )
        try:
            check_phrase(phrase, again)
        except PosyanduError as error:
            self._say(str(error), Tone.ACT)
            return
        self._show(replace(self._state, working=True, message=""))

        def job() -> PuskesmasKey:
            store = self._desk.another_store()
            try:
                return make_key(store, name, phrase, again)
            finally:
                store.close()

        self._desk.run(job, self._made, self._failed)

    def _made(self, _key: PuskesmasKey) -> None:
        self._finish(
            tr("Kunci siap. Simpan kunci umum dengan F8 untuk posyandu. Jangan lupa kata sandinya.")
        )

    def _failed(self, error: PosyanduError) -> None:
        self._show(replace(self._state, working=False))
        self._say(error.sentence, Tone.ACT)

    def _finish(self, words: str) -> None:
        done = replace(self._state, mode=Mode.LOOK, typed={}, working=False)
        self._show(self._looked(done))
        self._say(words, Tone.GOOD)

    def _looked(self, state: State) -> State:
        keys: Keys = look_at_keys(self._desk.store)
        here = tr(" Kunci rahasianya ada di laptop ini.") if keys.opens else ""
        current = _shown(keys.current.public) + here if keys.current else tr("belum ada")
        return replace(
            state,
            current=tr("Kunci Puskesmas: {key}").format(key=current),
            laptop=tr("Sidik laptop ini: {key}").format(key=keys.laptop.fingerprint),
            known=tr("Laptop yang dikenal: {names}").format(
                names=", ".join(_shown(one) for one in keys.known)
            )
            if keys.known
            else "",
            may_hand_out=keys.current is not None,
        )


def _shown(key: PublicKey) -> str:
    return tr("{name}, sidik {fingerprint}.").format(
        name=key.name or tr("tanpa nama"), fingerprint=key.fingerprint
    )
