"""Which pictures stand for the points of a topic, and what may be shown where others look on.

Only the topics and rules named here ever reach the mother's view or its printed strip. What is
asked in confidence (TBC, mood, smoking, family planning, screening of cancer) is not among them:
the screen stands in a hall full of neighbours, and the strip lies on a table at home.
"""

PICTURES = {
    "breastfeeding": ("breastfeed", "baby", "glass"),
    "complementary_feeding": ("bowl", "egg", "breastfeed"),
    "animal_protein": ("egg", "bowl", "heart"),
    "family_food": ("plate", "glass", "people"),
    "monthly_weighing": ("calendar", "book", "scale"),
    "stimulation": ("talk", "ball", "book"),
    "immunization": ("syringe", "drop", "book"),
    "vitamin_a_deworming": ("pill", "calendar", "wash"),
    "recovery_food": ("bowl", "fish", "scale"),
    "diarrhoea": ("drop", "pill", "health-post"),
    "sick_child": ("glass", "drop", "health-post"),
    "clean_living": ("wash", "glass", "sun"),
    "blood_pressure": ("salt", "walk", "pill"),
    "blood_sugar": ("glass", "plate", "drop"),
    "cholesterol": ("fish", "bowl", "fruit"),
    "healthy_weight": ("plate", "walk", "scale"),
    "pregnancy_check": ("health-post", "pill", "warning"),
    "pregnancy_food": ("fish", "bowl", "scale"),
    "pregnancy_iron": ("pill", "glass", "bowl"),
    "pregnancy_danger": ("warning", "baby", "car"),
    "birth_plan": ("car", "book", "people"),
    "nifas_care": ("calendar", "pill", "phone"),
    "mother_breastfeeding": ("breastfeed", "baby", "glass"),
    "newborn_care": ("baby", "calendar", "health-post"),
    "adolescent_nutrition": ("sun", "pill", "glass"),
    "healthy_ageing": ("glass", "walk", "people"),
}
"""By topic of education.json: an icon for each of its three points."""

OF_THE_PREGNANT = ("pregnancy_iron", "pregnancy_danger", "pregnancy_food")
"""What every pregnant woman is told, in this order, where nobody chose other topics."""

PUBLIC_RULES = frozenset(
    {
        "weight_trend",
        "growth_line",
        "weight_for_age",
        "length_height_for_age",
        "weight_for_length_height",
        "bmi_for_age",
        "bmi_for_age_school",
        "head_circumference_for_age",
        "muac",
        "oedema",
        "danger_sign",
        "danger_signs",
        "ill_today",
        "diarrhoea",
        "temperature_high",
        "gestational_gain",
        "maternal_muac",
        "pregnancy",
        "high_risk_pregnancy",
        "blood_pressure",
        "bmi",
        "waist",
        "glucose_random",
        "glucose_fasting",
        "hb",
        "cholesterol",
        "uric_acid",
    }
)
"""Rules whose advice may be read by whoever stands by."""
