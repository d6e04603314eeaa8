"""How a person is introduced: age, mother, address, in the words of the village."""

from datetime import date

from posyandu_desktop.domain.age import age_days, completed_months, month_start
from posyandu_desktop.domain.person import Person, Sex

SEX_WORDS = {Sex.MALE: "Laki-laki", Sex.FEMALE: "Perempuan"}


def age_text(born_on: date, on: date) -> str:
    """Return "12 hari", "14 bulan", "6 tahun"; empty before birth."""
    if on < born_on:
        return ""
    months = completed_months(born_on, on)
    if months < 1:
        return f"{age_days(born_on, on)} hari"
    return f"{months} bulan" if months < 60 else f"{months // 12} tahun"


def exact_age_text(born_on: date, on: date) -> str:
    """Return "14 bulan 9 hari" for a child, years for everybody else."""
    months = completed_months(born_on, on)
    if months >= 60 or on < born_on:
        return age_text(born_on, on)
    days = (on - month_start(born_on, months)).days
    return f"{months} bulan {days} hari" if months else f"{days} hari"


def details_of(person: Person, on: date) -> str:
    """Return the second line of a list: "14 bulan · Ibu Nurhayati · RT 03"."""
    parts = [age_text(person.born_on, on)]
    if person.mother_name and completed_months(person.born_on, on) < 19 * 12:
        parts.append(f"Ibu {person.mother_name}")
    if person.home and person.home.rt:
        parts.append(f"RT {person.home.rt}")
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
