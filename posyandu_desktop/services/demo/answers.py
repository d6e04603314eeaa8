"""Invented answers to what a card asks; what nobody asked is left out."""

from datetime import date
from random import Random

from posyandu_desktop.domain.age import completed_months, completed_years
from posyandu_desktop.domain.immunization_schedule import SCHOOL_CLASSES
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import Value

_TBC = ("tbc_cough", "tbc_fever", "tbc_weight_loss", "tbc_contact", "tbc_cough_blood")
SCHOOL_YEAR_FROM_MONTH = 7
YEARS_BEFORE_SCHOOL = 5
_METHODS = ("injectable", "injectable", "pill", "implant", "iud", "none")
_ILLNESSES = (
    "hypertension",
    "diabetes",
    "stroke",
    "heart_disease",
    "asthma",
    "cancer",
    "high_cholesterol",
)
_HABITS = ("high_sugar_diet", "high_salt_diet", "high_fat_diet", "low_activity")
_HALF_YEARLY = ("finger_count_right", "finger_count_left", "whisper_right", "whisper_left")


def answers(person: Person, on: date, random: Random) -> dict[str, Value]:
    """Return the answers of one visit by field code, more than any one card asks."""
    months = completed_months(person.born_on, on)
    found: dict[str, Value] = {}
    if random.random() > 0.08:
        found |= {code: random.random() < _share(code) for code in _TBC}
        found["tbc_lethargy"] = found["tbc_fever"]
    if months < 72:
        found |= _of_a_child(months, random)
    else:
        found |= _of_somebody_older(person, on)
    return found


def _school_class(born_on: date, on: date) -> str:
    """Return the class of a child who went to school at six or seven, in the July of a year."""
    years = on.year - born_on.year - (born_on.month > SCHOOL_YEAR_FROM_MONTH)
    school_class = years - YEARS_BEFORE_SCHOOL
    return str(school_class) if 1 <= school_class <= SCHOOL_CLASSES else "none"


def _share(code: str) -> float:
    return {"tbc_cough": 0.012, "tbc_contact": 0.006, "tbc_cough_blood": 0.001}.get(code, 0.006)


def _of_a_child(months: int, random: Random) -> dict[str, Value]:
    found: dict[str, Value] = {
        "oedema": False,
        "exclusive_breastfeeding": random.random() < 0.72,
        "complementary_feeding": random.random() < 0.84,
        "ill_today": random.random() < 0.07,
    }
    if months % 3 == 0:
        found["development_checklist"] = "complete" if random.random() < 0.94 else "incomplete"
    return found


def _of_somebody_older(person: Person, on: date) -> dict[str, Value]:
    age = completed_years(person.born_on, on)
    is_woman = person.sex is Sex.FEMALE
    found: dict[str, Value] = _background(person, on)
    if on.month == SCHOOL_YEAR_FROM_MONTH and 6 <= age <= 18:
        found["school_class"] = _school_class(person.born_on, on)
    if is_woman and 15 <= age < 50:
        found["pregnant"] = False
        if age >= 20:
            found["contraception"] = _METHODS[person.id.int % len(_METHODS)]
    if on.month in {1, 7}:
        is_impaired = age > 65 and person.id.int % 4 == 0
        found |= dict.fromkeys(_HALF_YEARLY, "impaired" if is_impaired else "normal")
    return found


def _background(person: Person, on: date) -> dict[str, Value]:
    """Return what is asked once a year, in the month somebody was born in, and then holds."""
    if on.month != person.born_on.month:
        return {}
    number = person.id.int
    smoker = "no" if person.sex is Sex.FEMALE else ("yes", "no", "yes", "former", "yes")[number % 5]
    age = completed_years(person.born_on, on)
    found: dict[str, Value] = {"smoker": smoker}
    for place, illness in enumerate(_ILLNESSES):
        found[f"family_{illness}"] = number % (7 + place) == 0
        found[f"own_{illness}"] = age >= 40 and number % (9 + place) == 0
    for place, habit in enumerate(_HABITS):
        found[habit] = number % (3 + place) == 0
    return found
