"""The Puskesmas server's address, without Qt: typed, tried out, saved."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.errors import InvalidInput, PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.server_address import save_address
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.sync.address import check_address, check_token, is_loopback
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from posyandu_desktop.sync.probe import ProbeReport

_DEMO = (
    "Desa contoh hanya boleh dikirim ke server di laptop ini, misalnya http://localhost:8080/fhir"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `report` is the connection test, a line and its tone each."""

    url: str = ""
    token: str = ""
    is_demo: bool = False
    problems: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    checking: bool = False
    report: tuple[tuple[str, Tone], ...] = ()
    verdict: str = ""
    verdict_tone: Tone = Tone.INFO
    message: str = ""
    message_tone: Tone = Tone.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it."""

    store: Store
    posyandu: Posyandu
    settings: Settings
    run: Runner
    leave: Callable[[], None]


class ServerScreen(Presenter[State, View[State]]):
    """Where to upload to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        known = desk.store.server.get()
        self._device_id = known.device_id if known else uuid4()
        self._supports_gzip = known.supports_gzip if known else None
        self._state = State(
            url=known.url if known else "",
            token=(known.token or "") if known else "",
            is_demo=desk.posyandu.is_demo,
        )

    def url_typed(self, text: str) -> None:
        """Take over the address; what was found out about another one goes."""
        self._supports_gzip = None
        self._type(replace(self._state, url=text), "url")

    def token_typed(self, text: str) -> None:
        """Take over the token."""
        self._type(replace(self._state, token=text), "token")

    def test(self) -> None:
        """Try the server out in the background, without saving anything here."""
        address = self._address()
        if address is None or self._state.checking:
            return
        self._show(replace(self._state, checking=True, report=(), verdict="", message=""))
        settings = self._desk.settings

        def probe() -> "ProbeReport":
            from posyandu_desktop.sync.client import (  # noqa: PLC0415  # 180 ms, not at the start
                Server,
            )

            server = Server(
                address.url,
                address.token,
                device_id=address.device_id,
                connect_timeout_s=settings.connect_timeout_s,
                read_timeout_s=settings.read_timeout_s,
            )
            try:
                return server.probe()
            finally:
                server.close()

        self._desk.run(probe, lambda report: self._tested(report, address.url), self._failed)

    def save(self) -> None:
        """Keep the address; a posyandu without signal may save it untried."""
        address = self._address()
        if address is None:
            return
        try:
            save_address(self._desk.store, address)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        tried = "" if self._state.verdict else tr(" Uji sambungan saat ada sinyal.")
        words = tr("Tersimpan. Kiriman berikutnya memakai alamat ini.{tried}").format(tried=tried)
        shown = replace(self._state, url=address.url, token=address.token or "")
        self._show(replace(shown, message=words, message_tone=Tone.GOOD))

    def leave(self) -> None:
        """Go back to the day."""
        self._desk.leave()

    def _address(self) -> ServerAddress | None:
        """Return what is typed as an address, or say beside the fields what is wrong."""
        problems: dict[str, str] = {}
        url = token = ""
        try:
            url = check_address(self._state.url)
            if self._desk.posyandu.is_demo and not is_loopback(url):
                problems["url"] = tr(_DEMO)
        except InvalidInput as error:
            problems["url"] = str(error)
        try:
            token = check_token(self._state.token)
        except InvalidInput as error:
            problems["token"] = str(error)
        if problems:
            jump_to = next(iter(problems))
            self._show(replace(self._state, problems=problems, jump_to=jump_to, message=""))
            return None
        return ServerAddress(
            url=url,
            device_id=self._device_id,
            token=token or None,
            supports_gzip=self._supports_gzip,
        )

    def _tested(self, report: "ProbeReport", url: str) -> None:
        if check_address_or_none(self._state.url) == url:
            self._supports_gzip = report.supports_gzip
        last = len(report.sentences) - 1
        lines = tuple(
            (sentence, Tone.ACT if at == last and not report.ready else Tone.GOOD)
            for at, sentence in enumerate(report.sentences)
        )
        verdict = tr("Siap dipakai.") if report.ready else tr("Belum bisa dipakai.")
        self._show(
            replace(
                self._state,
                checking=False,
                report=lines,
                verdict=verdict,
                verdict_tone=Tone.GOOD if report.ready else Tone.ACT,
            )
        )

    def _failed(self, error: PosyanduError) -> None:
        lines = ((error.sentence, Tone.ACT),)
        self._show(
            replace(
                self._state,
                checking=False,
                report=lines,
                verdict=tr("Belum bisa dipakai."),
                verdict_tone=Tone.ACT,
            )
        )

    def _type(self, state: State, name: str) -> None:
        others = {field: text for field, text in state.problems.items() if field != name}
        self._show(replace(state, problems=others, jump_to="", report=(), verdict="", message=""))


def check_address_or_none(url: str) -> str | None:
    """Return a typed address in its tidy form, or None while it is none."""
    try:
        return check_address(url)
    except InvalidInput:
        return None
