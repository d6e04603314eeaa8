"""How a posyandu stands: people, visits, and what the server has of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from posyandu_desktop.domain.session import Posyandu, titled
from posyandu_desktop.domain.visit import Source
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import OutboxCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Counts only; nobody of the register is in it.

    `visits` counts what was recorded here, without visits copied from an older register; `outbox`
    counts people and visits together.
    """

    posyandu: Posyandu
    people: int
    visits: int
    drafts: int
    outbox: OutboxCounts
    last_session_on: date | None
    server_url: str | None

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "posyandu": self.posyandu.name,
            "village": self.posyandu.village,
            "demo": self.posyandu.is_demo,
            "people": self.people,
            "visits": self.visits,
            "drafts": self.drafts,
            "waiting": self.outbox.waiting,
            "refused": self.outbox.rejected,
            "received": self.outbox.received,
            "last_session_on": self.last_session_on and self.last_session_on.isoformat(),
            "server_url": self.server_url,
        }

    def sentences(self) -> tuple[str, ...]:
        """Return it in Indonesian, one line a fact."""
        demo = tr(" (desa contoh)") if self.posyandu.is_demo else ""
        last = f"{self.last_session_on:%d/%m/%Y}" if self.last_session_on else tr("belum ada")
        return (
            f"{titled(self.posyandu.name)}, {self.posyandu.village}{demo}",
            tr("Warga terdaftar: {people}").format(people=self.people),
            tr("Kunjungan tercatat: {visits}").format(visits=self.visits),
            tr("Draf belum disimpan: {drafts}").format(drafts=self.drafts),
            tr("Hari buka terakhir: {last}").format(last=last),
            tr("Server Puskesmas: {value}").format(value=self.server_url or tr("belum diisi")),
            tr(
                "Kiriman: {received} diterima, {waiting} menunggu, {rejected} perlu diperbaiki"
            ).format(
                received=self.outbox.received,
                waiting=self.outbox.waiting,
                rejected=self.outbox.rejected,
            ),
        )


def look_at(store: Store) -> Status:
    """Return how the posyandu stands now."""
    # Every visit saved here waits, was refused, or has a receipt; imported ones have none.
    session = store.sessions.latest()
    server = store.server.get()
    return Status(
        posyandu=store.posyandu.get(),
        people=store.people.count(),
        visits=store.visits.count(Source.POSYANDU),
        drafts=len(store.drafts.all()),
        outbox=store.outbox.counts(),
        last_session_on=session.held_on if session else None,
        server_url=server.url if server else None,
    )
