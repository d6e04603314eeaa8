"""A referral from the month it was made until somebody hears of it again."""

from PySide6.QtCore import Qt

from posyandu_desktop.domain.visit import Referral, ReferralState, ReferralTarget, Visit, VisitId
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.referrals.view import ReferralsView
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.labels import ToneLine
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, texts

SENT = Visit(
    id=VisitId(village.AISYAH.id),
    person_id=village.AISYAH.id,
    visited_on=village.LAST_MONTH,
    cards=(),
    observations={"weight_kg": 9.1},
    referral=Referral(target=ReferralTarget.PUSKESMAS),
)


def _notices(visit: VisitView) -> str:
    lines = (line.text() for line in visit.who.findChildren(ToneLine))
    return " ".join(text for text in lines if "Dirujuk" in text)


def test_a_referral_of_last_month_is_met_at_the_next_visit_and_answered(laptop: Laptop) -> None:
    store = village.look_into(laptop.folder)
    store.visits.save(SENT)
    store.close()
    program = laptop.open()
    program.sign_in()
    hands = program.hands
    visit = program.open_visit(village.AISYAH)
    hands.type("9,4")
    assert "belum ada kabar" in _notices(visit)

    hands.press_ctrl(Qt.Key.Key_R)
    page = hands.screen(ReferralsView)
    hands.wait(page.table.hasFocus, "the list")
    hands.press(Qt.Key.Key_F7)
    hands.type("PMT 90 hari")
    hands.press(ENTER)
    assert "jawaban tercatat" in page.message.text()
    hands.press(ESC)

    again = program.open_visit(village.AISYAH)
    assert texts(again)["weight_kg"] == "9,4"
    assert "Jawaban: PMT 90 hari" in _notices(again)
    kept = program.office.workplace.store
    saved = kept.visits.get(SENT.id).referral
    assert saved is not None
    assert saved.state is ReferralState.ANSWERED
    assert kept.outbox.entry(Kind.VISIT, SENT.id) is not None


def test_the_menu_leads_to_the_referrals(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()

    program.choose("Rujukan", ReferralsView)
    program.hands.press(ESC)

    program.day()
