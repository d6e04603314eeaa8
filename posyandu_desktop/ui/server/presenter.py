"""The Puskesmas server's address, without Qt: typed, tried out, saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.server_address import save_address
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.server.state import (
    TYPED,
    State,
    authority_words,
    check_address_or_none,
    shown,
    typed_address,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

if TYPE_CHECKING:
    from posyandu_desktop.sync.probe import ProbeReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it."""

    store: Store
    posyandu: Posyandu
    settings: Settings
    run: Runner
    leave: Callable[[], None]


class ServerScreen(FormPresenter[State, View[State]]):
    """Where to upload to."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        known = desk.store.server.get()
        self._tried: tuple[str, ServerProfile] | None = None
        self._state = shown(known, is_demo=desk.posyandu.is_demo)
        self._unsaved = Unsaved(self._state.typed)
        laptop = self._laptop()
        self._state = replace(self._state, laptop=str(laptop) if laptop else "")

    def typed(self, name: str, text: str) -> None:
        """Take over what is typed in a field; what a test found out goes.

        Raises:
            ValueError: There is no such field.
        """
        if name not in TYPED:
            raise ValueError(name)
        self._take({name: text}, name)

    def sign_in_chosen(self, way: object) -> None:
        """Take over how to sign in; what was typed for the other way stays typed."""
        self._take({"sign_in": str(way)}, "sign_in")

    def certificate_chosen(self, path: Path) -> None:
        """Trust the Puskesmas' own authority from a file, once this page is saved."""
        from posyandu_desktop.sync.certificates import (  # noqa: PLC0415  # few have one
            LARGEST_FILE,
            own_authority,
        )

        try:
            with path.open("rb") as file:
                pem = own_authority(file.read(LARGEST_FILE + 1))
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        except OSError:
            self._say(tr("Berkas itu tidak bisa dibaca. Pilih berkas lain."), Tone.ACT)
            return
        self._take({"ca_pem": pem, "ca_words": authority_words(pem)}, "ca")
        self._say(tr("Bacakan SHA-256 itu kepada Puskesmas. Bila sama, simpan."), Tone.WATCH)

    def forget_certificate(self) -> None:
        """Trust only the authorities everybody trusts."""
        self._take({"ca_pem": "", "ca_words": ""}, "ca")

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

            server = Server.of(address, ServerProfile(), settings)
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
            if self._tried and self._tried[0] == address.url:
                self._desk.store.server_profiles.save(*self._tried)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        tried = "" if self._state.verdict else tr(" Uji sambungan saat ada sinyal.")
        words = tr("Tersimpan. Kiriman berikutnya memakai alamat ini.{tried}").format(tried=tried)
        kept = replace(self._state, url=address.url, token=address.token or "")
        self._unsaved.keep(kept.typed)
        self._show(replace(kept, message=words, message_tone=Tone.GOOD))

    def _address(self) -> ServerAddress | None:
        """Return what is typed as an address, or say beside the fields what is wrong."""
        laptop = self._laptop()
        if laptop is None:
            return None
        found = typed_address(self._state, laptop)
        if isinstance(found, ServerAddress):
            return found
        jump_to = next(iter(found))
        self._show(replace(self._state, problems=found, jump_to=jump_to, message=""))
        return None

    def _laptop(self) -> UUID | None:
        """Return the number of this laptop, the same on the line and on the stick."""
        try:
            return self._desk.store.stick_keys.laptop().device_id
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return None

    def _tested(self, report: "ProbeReport", url: str) -> None:
        if check_address_or_none(self._state.url) == url:
            self._tried = (url, report.profile) if report.ready else None
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

    def _take(self, changes: dict[str, Any], name: str) -> None:
        self._unsaved.changed()
        others = {field: text for field, text in self._state.problems.items() if field != name}
        changed = replace(self._state, **changes)
        self._tried = None
        self._show(replace(changed, problems=others, jump_to="", report=(), verdict="", message=""))
