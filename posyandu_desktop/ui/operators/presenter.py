"""Who has a PIN on this laptop, without Qt: add somebody, change one's own PIN, take one away."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from uuid import uuid4

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.errors import PosyanduError, WrongPin
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require
from posyandu_desktop.services.starting import OperatorForm, check_operator
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.texts.forms import by_field
from posyandu_desktop.ui.texts.roles import role_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


class Mode(Enum):
    """What is being done."""

    LIST = auto()
    ADD = auto()
    CHANGE_PIN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `asks_to_remove` waits for a second yes.

    `manages` is whether this operator looks after the others; everybody changes their own PIN.
    """

    manages: bool = True
    mode: Mode = Mode.LIST
    rows: tuple[PersonRow, ...] = ()
    form: OperatorForm = field(default_factory=OperatorForm)
    old_pin: str = ""
    problems: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    working: bool = False
    asks_to_remove: Operator | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO

    @property
    def typed(self) -> tuple[OperatorForm, str]:
        """What would be lost."""
        return self.form, self.old_pin


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        store: Keeps who they are; their visits name them after they left.
        ring: Keeps the PINs.
        key: Opens the posyandu's file, so that a PIN can be given.
        operator: Who is signed in.
        run: Runs a job in the background; a PIN is slow on purpose.
        leave: Goes back to the day.
    """

    store: Store
    ring: KeyRing
    key: DataKey
    operator: Operator
    run: Runner
    leave: Callable[[], None]


class OperatorsScreen(FormPresenter[State, View[State]]):
    """Who may sign in."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = State(manages=self._manages(), rows=self._rows())
        self._unsaved = Unsaved(self._state.typed)

    def add(self) -> None:
        """Open the form of somebody new."""
        self._open(Mode.ADD, OperatorForm())

    def change_pin(self) -> None:
        """Open the form of one's own new PIN."""
        me = self._desk.operator
        self._open(Mode.CHANGE_PIN, OperatorForm(name=me.name, role=me.role))

    def typed(self, name: str, text: str) -> None:
        """Take over one text field."""
        if name == "old_pin":
            self._type(name, replace(self._state, old_pin=text))
        else:
            form = replace(self._state.form, **{name: text})  # type: ignore[arg-type]  # texts only
            self._type(name, replace(self._state, form=form))

    def role_chosen(self, role: Role) -> None:
        """Take over the role."""
        self._type("role", replace(self._state, form=replace(self._state.form, role=role)))

    def save(self) -> None:
        """Give the PIN, or say what is missing."""
        if self._state.working or self._state.mode is Mode.LIST:
            return
        problems = self._problems()
        if problems:
            self._point_out(problems)
        elif self._state.mode is Mode.ADD:
            self._add()
        else:
            self._change()

    def ask_to_remove(self, key: object) -> None:
        """Ask once more before somebody's PIN is taken away; one's own never is."""
        found = next((one for one in self._desk.ring.operators() if one.id == key), None)
        if found is None or self._state.working:
            return
        if found.id == self._desk.operator.id:
            self._say(tr("PIN sendiri tidak bisa dihapus. Minta petugas lain yang melakukannya."))
            return
        if found == self._state.asks_to_remove:
            self.remove()
            return
        words = tr("Hapus PIN {name}? Catatannya tetap ada. Tekan Del sekali lagi bila ya.").format(
            name=found.name
        )
        self._say(words, Tone.WATCH)
        self._show(replace(self._state, asks_to_remove=found))

    def remove(self) -> None:
        """Take the PIN away."""
        gone = self._state.asks_to_remove
        if gone is None:
            return
        try:
            require(self._desk.store, Act.MANAGE_OPERATORS)
            self._desk.ring.remove(gone.id)
            with self._desk.store.transaction():
                self._desk.store.journal.write("remove_pin", "operator", gone.id, {})
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            self._finish(tr("PIN {name} dihapus.").format(name=gone.name))

    def change_admin(self, key: object) -> None:
        """Make somebody admin, or take it back; somebody always has to be."""
        known = next((one for one in self._known() if one.id == key), None)
        if known is None or self._state.working:
            return
        others = [one for one in self._known() if one.is_admin and one.id != known.id]
        if known.is_admin and not others:
            words = tr("Harus ada satu admin. Jadikan petugas lain admin dulu.")
            self._say(words, Tone.WATCH)
            return
        try:
            require(self._desk.store, Act.MANAGE_OPERATORS)
            self._desk.store.operators.save(replace(known, is_admin=not known.is_admin))
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("{name} bukan admin lagi.") if known.is_admin else tr("{name} sekarang admin.")
        self._finish(words.format(name=known.name))

    def back(self) -> None:
        """Close the form, or go back to the day."""
        if self._state.working:
            return
        if self._state.mode is Mode.LIST or not self._state.manages:
            self.leave()
        elif self.put_aside():
            self._begin(State(manages=self._state.manages, rows=self._state.rows))

    def _problems(self) -> dict[str, str]:
        problems = by_field(check_operator(self._state.form))
        if self._state.mode is Mode.CHANGE_PIN and not self._state.old_pin:
            problems = {"old_pin": tr("Ketik PIN yang sekarang.")} | problems
        name = _plain(self._state.form.name)
        names = {_plain(one.name) for one in self._desk.ring.operators()}
        if self._state.mode is Mode.ADD and name in names:
            problems = {"name": tr("Nama ini sudah punya PIN. Tambahkan nama kedua.")} | problems
        return problems

    def _add(self) -> None:
        form = self._state.form
        if form.role is None:
            raise ValueError("a checked form has a role")
        operator = Operator(id=self._id_of(form.name), name=form.name.strip(), role=form.role)
        try:
            require(self._desk.store, Act.MANAGE_OPERATORS)
            # First who it is, then the PIN: a PIN must never open for somebody unknown.
            self._desk.store.operators.save(operator)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        ring, key = self._desk.ring, self._desk.key
        self._work(
            lambda: ring.put(key, operator, form.pin),
            tr("{name} sekarang bisa masuk dengan PIN-nya.").format(name=operator.name),
        )

    def _change(self) -> None:
        ring, key, me = self._desk.ring, self._desk.key, self._desk.operator
        old_pin, new_pin = self._state.old_pin, self._state.form.pin

        def change() -> None:
            ring.unlock(me.id, old_pin)
            ring.put(key, me, new_pin)

        self._work(change, tr("PIN Anda sudah diganti."))

    def _work(self, job: Callable[[], None], done: str) -> None:
        self._show(replace(self._state, working=True, message="", problems={}))
        self._desk.run(job, lambda _: self._finish(done), self._failed)

    def _failed(self, error: PosyanduError) -> None:
        self._show(replace(self._state, working=False))
        if isinstance(error, WrongPin) and self._state.mode is Mode.CHANGE_PIN:
            self._show(replace(self._state, old_pin=""))
            self._point_out({"old_pin": tr("PIN yang sekarang salah. Coba sekali lagi.")})
        else:
            self._say(error.sentence, Tone.ACT)

    def _finish(self, words: str) -> None:
        state = State(manages=self._manages(), rows=self._rows())
        self._begin(replace(state, message=words, message_tone=Tone.GOOD))

    def _begin(self, state: State) -> None:
        self._unsaved.keep(state.typed)
        self._show(state)

    def _open(self, mode: Mode, form: OperatorForm) -> None:
        if not self._state.working:
            state = State(manages=self._state.manages, rows=self._state.rows)
            self._begin(replace(state, mode=mode, form=form))

    def _type(self, name: str, state: State) -> None:
        self._unsaved.changed()
        others = {field: text for field, text in state.problems.items() if field != name}
        self._show(replace(state, problems=others, jump_to="", message=""))

    def _point_out(self, problems: dict[str, str]) -> None:
        state = replace(self._state, problems=problems, jump_to=next(iter(problems)))
        if "pin_again" in problems:
            # Typed anew, it must not stand behind what was wrong.
            state = replace(state, form=replace(state.form, pin_again=""))
        self._show(state)

    def _say(self, message: str, tone: Tone = Tone.INFO) -> None:
        self._show(replace(self._state, message=message, message_tone=tone, asks_to_remove=None))

    def _id_of(self, name: str) -> OperatorId:
        """Return the id of somebody who was here before and comes back, or a new one."""
        with_pin = {one.id for one in self._desk.ring.operators()}
        before = (one for one in self._desk.store.operators.all() if one.id not in with_pin)
        found = next((one for one in before if _plain(one.name) == _plain(name)), None)
        return found.id if found else OperatorId(uuid4())

    def _rows(self) -> tuple[PersonRow, ...]:
        me = self._desk.operator.id
        return tuple(
            PersonRow(
                key=one.id,
                name=one.name,
                details=role_words(one),
                badge=Badge(tone=Tone.INFO, word=tr("Anda"), icon="person")
                if one.id == me
                else None,
            )
            for one in self._known()
        )

    def _known(self) -> tuple[Operator, ...]:
        """Return who has a PIN, as the encrypted file knows them."""
        find = self._desk.store.operators.find
        return tuple(find(one.id) or one for one in self._desk.ring.operators())

    def _manages(self) -> bool:
        me = self._desk.store.operators.find(self._desk.operator.id) or self._desk.operator
        return may(me, Act.MANAGE_OPERATORS)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
