from dataclasses import replace

import pytest

from posyandu_desktop.domain.finding import Advice, Cluster, Finding, Severity, Urgency
from posyandu_desktop.domain.visit import Referral, ReferralTarget
from posyandu_desktop.services.recording import Recorded
from posyandu_desktop.store.outbox import DeliveryState, UploadState
from posyandu_desktop.ui.texts.states import (
    TONES,
    advice_title,
    finding_badge,
    headline,
    is_grave,
    refused_cards_note,
    upload_badge,
)
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_child, a_finding, a_visit


def advice(
    urgency: Urgency, refer_to: ReferralTarget | None = None, cluster: Cluster | None = None
) -> Advice:
    return Advice(
        urgency=urgency,
        sentence="",
        because=(),
        refer_to=refer_to,
        cluster=cluster,
        severity=Severity.ACT,
    )


def recorded(*findings: Finding, advice: tuple[Advice, ...] = ()) -> Recorded:
    return Recorded(a_visit(a_child()), findings, advice)


@pytest.mark.parametrize(
    ("state", "tone", "word"),
    [
        (DeliveryState.SAVED, Tone.NEUTRAL, "Tersimpan"),
        (DeliveryState.WAITING, Tone.INFO, "Menunggu sinyal"),
        (DeliveryState.RECEIVED, Tone.GOOD, "Diterima server"),
        (DeliveryState.NEEDS_FIX, Tone.ACT, "Perlu diperbaiki"),
    ],
)
def test_where_a_visit_is_has_a_word_and_a_tone(
    state: DeliveryState, tone: Tone, word: str
) -> None:
    badge = upload_badge(UploadState(state=state))

    assert (badge.tone, badge.word) == (tone, word)


def test_no_two_upload_states_look_alike() -> None:
    badges = {upload_badge(UploadState(state=state)) for state in DeliveryState}

    assert len({badge.word for badge in badges}) == len(DeliveryState)
    assert len({badge.tone for badge in badges}) == len(DeliveryState)


def test_a_finding_is_a_word_in_the_tone_of_its_severity() -> None:
    badge = finding_badge(a_finding("muac.yellow", Severity.ACT), CONTENT)

    assert badge is not None
    assert badge.tone is Tone.ACT
    assert "kuning" in badge.word.lower()
    assert finding_badge(None, CONTENT) is None


def test_a_finding_of_another_version_of_the_rules_still_has_a_word() -> None:
    badge = finding_badge(a_finding("dengue.likely", Severity.WATCH), CONTENT)

    assert badge is not None
    assert (badge.tone, badge.word) == (Tone.WATCH, "dengue.likely")


def test_the_graver_the_louder() -> None:
    assert [TONES[severity] for severity in sorted(Severity)] == [
        Tone.GOOD,
        Tone.INFO,
        Tone.WATCH,
        Tone.ACT,
        Tone.ACT,
    ]


@pytest.mark.parametrize(
    ("given", "title"),
    [
        (
            advice(Urgency.THIS_WEEK, ReferralTarget.PUSTU, Cluster.PUSTU),
            "Rujuk ke Pustu · minggu ini",
        ),
        (
            advice(Urgency.NOW, ReferralTarget.HOSPITAL, Cluster.HOSPITAL),
            "Rujuk ke rumah sakit · sekarang juga",
        ),
        (
            advice(Urgency.TODAY, ReferralTarget.PUSKESMAS, Cluster.PUSKESMAS_2),
            "Rujuk ke Puskesmas, klaster 2 · hari ini",
        ),
        (
            advice(Urgency.NOW, ReferralTarget.PUSKESMAS, Cluster.PUSKESMAS_EMERGENCY),
            "Rujuk ke IGD Puskesmas · sekarang juga",
        ),
        (advice(Urgency.TODAY, ReferralTarget.PUSKESMAS), "Rujuk ke Puskesmas · hari ini"),
        (advice(Urgency.TODAY), "Sebelum pulang"),
        (advice(Urgency.NEXT_SESSION), "Sampai bulan depan"),
    ],
)
def test_advice_says_where_to_and_when(given: Advice, title: str) -> None:
    assert advice_title(given) == title


@pytest.mark.parametrize("urgency", Urgency)
@pytest.mark.parametrize("target", [None, *ReferralTarget])
def test_every_advice_has_a_title(urgency: Urgency, target: ReferralTarget | None) -> None:
    assert advice_title(advice(urgency, target))


def test_a_saved_visit_is_told_with_its_gravest_step() -> None:
    steps = (advice(Urgency.TODAY, ReferralTarget.PUSKESMAS), advice(Urgency.NEXT_SESSION))

    told = headline(recorded(a_finding("muac.green"), advice=steps), CONTENT)

    assert told == ("Rujuk ke Puskesmas · hari ini.", Tone.ACT)


@pytest.mark.parametrize(
    ("advised", "words"),
    [
        ((), "Dirujuk ke Puskesmas."),
        ((advice(Urgency.NEXT_SESSION),), "Dirujuk ke Puskesmas."),
        (
            (advice(Urgency.TODAY, ReferralTarget.PUSKESMAS),),
            "Dirujuk ke Puskesmas · hari ini.",
        ),
    ],
)
def test_who_is_referred_is_named_and_saving_it_is_no_alarm(
    advised: tuple[Advice, ...], words: str
) -> None:
    seen = recorded(a_finding("muac.green"), advice=advised)
    sent = replace(seen.visit, referral=Referral(target=ReferralTarget.PUSKESMAS, note=None))
    assert headline(replace(seen, visit=sent), CONTENT) == (words, Tone.GOOD)
    assert is_grave(replace(seen, visit=sent))
    assert not is_grave(seen)


def test_without_advice_the_first_finding_is_told_and_without_findings_nothing() -> None:
    good = a_finding("weight_trend.gained")

    assert headline(recorded(good), CONTENT) == ("Berat naik.", Tone.GOOD)
    assert headline(recorded(), CONTENT) == ("", Tone.GOOD)


def test_card_files_that_are_not_used_are_counted_in_a_line_and_none_is_no_line() -> None:
    assert refused_cards_note(()) == ""
    assert refused_cards_note(("a", "b")).startswith("2 berkas kartu tidak dipakai")
