"""The column of the awaited: who, why, and by what the list can be narrowed. No Qt in here."""

from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Day
from posyandu_desktop.ui.day.state import Filter
from posyandu_desktop.ui.texts.expected import TOPIC_WORDS, first_of, other_reasons, reason_badge
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.widgets.rows import PersonRow

EVERYBODY = ""


def awaited_rows(day: Day, value: str) -> tuple[PersonRow, ...]:
    """Return who has not come, gravest first, each with their reasons, the filter's in front."""
    shown = ((one.person, first_of(topic_of(value), one.reasons)) for one in day.awaited)
    return tuple(
        PersonRow(
            key=person.id,
            name=person.name,
            details=details_of(person, day.session.held_on),
            badge=reason_badge(reasons),
            more=other_reasons(reasons),
        )
        for person, reasons in shown
    )


def filters(day: Day) -> tuple[Filter, ...]:
    """Return the filters with how many each would leave."""
    everybody = Filter(EVERYBODY, tr("Semua"), day.awaited_count)
    by_topic = (
        Filter(topic.value, tr(word), day.by_topic.get(topic, 0))
        for topic, word in TOPIC_WORDS.items()
    )
    return (everybody, *by_topic)


def topic_of(value: str) -> Topic | None:
    """Return what a filter leaves; None leaves everybody."""
    return Topic(value) if value else None


def awaited_note(day: Day, count: int) -> str:
    """Return how many there are, and that the list is cut when it is."""
    if count > len(day.awaited):
        said = tr("{shown} dari {count} · menurut risiko")
        return said.format(shown=len(day.awaited), count=count)
    return tr("{count} orang · menurut risiko").format(count=count)


def awaited_empty(day: Day, value: str) -> str:
    """Return what stands where nobody is listed."""
    if value:
        return tr("Tidak ada lagi yang ditunggu untuk ini. Panah kiri: saringan sebelumnya.")
    if day.served or day.in_progress:
        return tr("Semua sudah datang.")
    return tr("Belum ada warga. F10, Warga, Impor data sasaran; atau Ctrl+N untuk orang baru.")
