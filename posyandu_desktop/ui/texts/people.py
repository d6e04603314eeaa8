"""How a person is introduced: age, mother, address, in the words of the village."""

from datetime import date

from posyandu_desktop.domain.age import age_days, completed_months, month_start
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.language import tr

SEX_WORDS = {Sex.MALE: "Laki-laki", Sex.FEMALE: "Perempuan"}


def age_text(born_on: date, on: date) -> str:
    """Return "12 hari", "14 bulan", "6 tahun"; empty before birth."""
    if on < born_on:
        return ""
    months = completed_months(born_on, on)
    if months < 1:
        return tr("{age_days} hari").format(age_days=age_days(born_on, on))
    return (
        tr("{months} bulan").format(months=months)
        if months < 60
        else tr("{months} tahun").format(months=months // 12)
    )


def exact_age_text(born_on: date, on: date) -> str:
    """Return "14 bulan 9 hari" for a child, years for everybody else."""
    months = completed_months(born_on, on)
    if months >= 60 or on < born_on:
        return age_text(born_on, on)
    days = (on - month_start(born_on, months)).days
    return (
        tr("{months} bulan {days} hari").format(months=months, days=days)
        if months
        else tr("{days} hari").format(days=days)
    )


def details_of(person: Person, on: date) -> str:
    """Return the second line of a list: "14 bulan · Ibu Nurhayati · RT 03"."""
    parts = [age_text(person.born_on, on)]
    if person.mother_name and completed_months(person.born_on, on) < 19 * 12:
        parts.append(tr("Ibu {mother_name}").format(mother_name=person.mother_name))
    if person.home and person.home.rt:
        parts.append(tr("RT {rt}").format(rt=person.home.rt))
    return " · ".join(part for part in parts if part)


def home_lines(person: Person) -> tuple[str, ...]:
    """Return where somebody lives: "Jl. Melati 3", "RT 03/RW 02"; what is unknown is left out."""
    home = person.home
    if home is None:
        return ()
    rt_rw = "/".join(
        f"{label} {value}" for label, value in (("RT", home.rt), ("RW", home.rw)) if value
    )
    return tuple(line for line in (home.address, rt_rw) if line)


def masked_nik(nik: str) -> str:
    """Return a NIK of which only the last four digits are shown to whoever looks on."""
    return f"{'•' * max(len(nik) - 4, 0)}{nik[-4:]}"


def age_alone_words(from_years: int) -> str:
    """Return from which age on an age is enough, where nobody knows the date of birth."""
    words = tr(
        "Umur {years} sampai 120 tahun. Anak yang lebih kecil perlu tanggal lahir: lihat Buku KIA."
    )
    return words.format(years=from_years)
