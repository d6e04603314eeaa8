"""What happened with a stick, in words. No Qt in here."""

from pathlib import Path
from typing import TYPE_CHECKING

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from posyandu_desktop.sync.stick.carrying import Carried
    from posyandu_desktop.sync.stick.receipts import TakenAll

PARCELS, REPLIES = "*.titipan", "*.tandaterima"


def on_stick_text(folder: Path) -> str:
    """Return what lies on a stick: "2 titipan · 1 tanda terima"."""
    try:
        parcels, replies = (len(list(folder.glob(kind))) for kind in (PARCELS, REPLIES))
    except OSError:
        return tr("tidak terbaca")
    if not parcels and not replies:
        return tr("belum ada titipan")
    return tr("{parcels} titipan · {replies} tanda terima").format(parcels=parcels, replies=replies)


def saved_text(path: Path | None, records: int, *, stopped: bool) -> tuple[str, Tone]:
    """Return what saving to the stick came to."""
    if path is not None:
        words = tr(
            "{records} data tersimpan dan sudah diperiksa di flashdisk: {name}. Titipkan ke laptop "
            "yang punya sinyal. Di sini tetap menunggu sampai tanda terimanya kembali."
        )
        return words.format(records=records, name=path.name), Tone.GOOD
    if stopped:
        return tr("Dihentikan. Tidak ada yang ditulis di flashdisk."), Tone.INFO
    return tr("Tidak ada yang bisa disimpan: tidak ada yang menunggu dikirim."), Tone.INFO


def carried_text(carried: "Carried") -> tuple[str, Tone]:
    """Return what became of the parcels on a stick."""
    said = []
    if carried.received:
        said.append(tr("{count} data diterima server.").format(count=carried.received))
    if carried.refused:
        said.append(tr("{count} perlu diperbaiki asalnya.").format(count=carried.refused))
    if carried.forwarded:
        words = tr("{count} titipan diteruskan dalam keadaan tersegel.")
        said.append(words.format(count=carried.forwarded))
    if carried.answered:
        words = tr("{count} tanda terima ditulis: bawa flashdisk ini kembali ke laptop asalnya.")
        said.append(words.format(count=carried.answered))
    if not said and not carried.troubles:
        return tr("Tidak ada titipan di flashdisk ini."), Tone.INFO
    tone = Tone.ACT if carried.troubles else Tone.GOOD
    return " ".join([*said, *carried.troubles]), tone


def taken_text(taken: "TakenAll") -> tuple[str, Tone]:
    """Return what the receipts on a stick came to."""
    if not taken.files and not taken.refused_files:
        return tr("Tidak ada tanda terima di flashdisk ini."), Tone.INFO
    said = [tr("{count} data baru diterima server.").format(count=taken.received)]
    if taken.refused:
        words = tr("{count} perlu diperbaiki: lihat Kiriman (Ctrl+L).")
        said.append(words.format(count=taken.refused))
    tone = Tone.ACT if taken.refused_files else Tone.WATCH if taken.refused else Tone.GOOD
    return " ".join([*said, *taken.refused_files]), tone
