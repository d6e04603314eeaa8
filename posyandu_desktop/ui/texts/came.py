"""What came from other laptops and the Puskesmas, in one line. No Qt in here."""

from typing import Protocol

from posyandu_desktop.language import tr


class Came(Protocol):
    """What a pull brought, counted."""

    @property
    def people_new(self) -> int:
        """People who were not in the register."""
        ...

    @property
    def people_changed(self) -> int:
        """People of whom something is another now."""
        ...

    @property
    def visits_new(self) -> int:
        """Visits recorded elsewhere."""
        ...

    @property
    def visits_changed(self) -> int:
        """Visits recorded elsewhere and corrected since."""
        ...

    @property
    def records_new(self) -> int:
        """Pregnancies, recovery food, events, classes and days from elsewhere."""
        ...

    @property
    def records_changed(self) -> int:
        """Such records of which something is another now."""
        ...

    @property
    def answers(self) -> int:
        """Referrals the Puskesmas answered."""
        ...

    @property
    def differences(self) -> int:
        """Fields of which people have to say who is right."""
        ...

    @property
    def trouble(self) -> str:
        """Why it ended early; empty when it did not."""
        ...


def again_text(count: int) -> str:
    """Return that the server was brought back from an older copy; empty when it was not."""
    if not count:
        return ""
    words = tr("Server kembali ke salinan lama; {count} data dikirim lagi, tidak ada yang hilang.")
    return words.format(count=count)


def came_text(came: Came) -> str:
    """Return what came in words, empty when nothing did and nothing went wrong."""
    parts = (
        (came.people_new, tr("{count} orang baru")),
        (came.people_changed, tr("{count} orang berubah")),
        (came.visits_new, tr("{count} kunjungan")),
        (came.visits_changed, tr("{count} kunjungan dibetulkan")),
        (came.records_new, tr("{count} catatan lain")),
        (came.records_changed, tr("{count} catatan lain berubah")),
        (came.answers, tr("{count} jawaban rujukan")),
    )
    told = ", ".join(words.format(count=count) for count, words in parts if count)
    sentences = []
    if told:
        sentences.append(tr("Dari laptop lain dan Puskesmas: {told}.").format(told=told))
    if came.differences:
        words = tr("{count} isian berbeda: lihat Isi berbeda (F10).")
        sentences.append(words.format(count=came.differences))
    if came.trouble:
        words = tr("Data dari laptop lain belum terambil semua: {trouble}")
        sentences.append(words.format(trouble=came.trouble))
    return " ".join(sentences)
