"""What the bar above every screen says: facts from disk and from the server's receipts."""

from posyandu_desktop.domain.session import Session
from posyandu_desktop.language import tr
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.dates import short_date, show_day
from posyandu_desktop.ui.texts.roles import operator_line
from posyandu_desktop.ui.widgets.top_bar import TopBar
from posyandu_desktop.ui.workplace import Workplace


def show_facts(bar: TopBar, workplace: Workplace, session: Session) -> None:
    """Show the session, how many came, what the server has, and who is at the keyboard."""
    operator = workplace.operator
    bar.set_operator(operator_line(operator))
    came = workplace.store.roster.count_came(session)
    day, words = session.held_on, tr("Hari buka · {day} · {count} datang")
    bar.set_session(
        workplace.posyandu.name,
        words.format(day=show_day(day), count=came),
        short=tr("{day} · {count} datang").format(day=short_date(day), count=came),
    )
    # Received are visits; what waits or was refused may be somebody's own data too.
    received = workplace.store.outbox.counts(Kind.VISIT).received
    counts = workplace.store.outbox.counts()
    has_server = workplace.store.server.get() is not None
    bar.receipts.set_counts(received, counts.waiting, counts.rejected, has_server=has_server)
