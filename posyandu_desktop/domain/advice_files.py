"""The models of `advice.json` and `education.json`: the words and steps that findings lead to."""

from typing import Literal, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.finding import Finding, Severity, Urgency
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.referral_files import ClusterName, ReferralRules, check_cluster
from posyandu_desktop.domain.visit import ReferralTarget

TWO_YEARS_IN_MONTHS = 24


class RuleText(BaseModel):
    """What a rule is called: in words, and as the card abbreviates it."""

    model_config = STRICT

    name: str
    short: str
    name_under_two: str | None = None
    short_under_two: str | None = None

    def name_at(self, months: int) -> str:
        """Return the name for somebody of that age in completed months."""
        return (self.name_under_two if months < TWO_YEARS_IN_MONTHS else None) or self.name

    def short_at(self, months: int) -> str:
        """Return the card's abbreviation for somebody of that age in completed months."""
        return (self.short_under_two if months < TWO_YEARS_IN_MONTHS else None) or self.short


class FindingText(BaseModel):
    """One finding: its words, how grave it is, and the advice it leads to.

    `{name}` in the label stands for one of the finding's inputs; `short` is the label for lists. A
    `source` here makes an answer on the card (`oedema.yes`) a finding of its own. `confidential`
    ones tell what somebody was told in confidence.
    """

    model_config = STRICT

    label: str
    short: str | None = None
    severity_name: Literal["good", "note", "watch", "act", "urgent"] = Field(alias="severity")
    advice: str | None = None
    source: str | None = None
    confidential: bool = False

    @property
    def severity(self) -> Severity:
        """How grave."""
        return Severity[self.severity_name.upper()]


class AdviceText(BaseModel):
    """One step to take, in one or two sentences for the family.

    `covers` names milder advice that this one makes superfluous; `sentence_again` is said once what
    the sentence asks for was done: the pressure was read a second time. `sentence_infant` is said
    of a baby that lives on breast milk alone.
    """

    model_config = STRICT

    urgency: Urgency
    sentence: str
    sentence_again: str | None = None
    sentence_infant: str | None = None
    refer_to: ReferralTarget | None = None
    cluster: ClusterName | None = None
    covers: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_who_sees_them(self) -> Self:
        check_cluster(self.refer_to, self.cluster, is_now=self.urgency is Urgency.NOW)
        return self


class AdviceRules(ContentFile):
    """Names of rules, words of findings, and what to do about them."""

    infant_below_month: int = Field(gt=0)
    rules: dict[str, RuleText]
    findings: dict[str, FindingText]
    advice: dict[str, AdviceText]
    referral: ReferralRules

    @model_validator(mode="after")
    def _nothing_dangles(self) -> Self:
        wanted = {text.advice for text in self.findings.values() if text.advice is not None}
        covered = {code for text in self.advice.values() for code in text.covers}
        if unknown := (wanted | covered) - self.advice.keys():
            raise ValueError(f"no such advice: {sorted(unknown)}")
        if unused := self.advice.keys() - wanted:
            raise ValueError(f"advice that nothing leads to: {sorted(unused)}")
        if nameless := {code.split(".")[0] for code in self.findings} - self.rules.keys():
            raise ValueError(f"rules without a name: {sorted(nameless)}")
        return self

    def finding(
        self,
        code: str,
        inputs: dict[str, float | str | bool],
        thresholds: dict[str, float | str],
        source: str,
        version: str,
    ) -> Finding:
        """Return a finding with the severity this version gives it; its code begins with its rule.

        Raises:
            KeyError: A rule came to a result that has no words.
        """
        return Finding(
            rule=code.partition(".")[0],
            code=code,
            severity=self.findings[code].severity,
            inputs=inputs,
            thresholds=thresholds,
            source=source,
            version=version,
        )

    def label(self, finding: Finding) -> str:
        """Return the words for a finding; an old code nobody knows any more is its own label."""
        text = self.findings.get(finding.code)
        return text.label.format_map(finding.inputs) if text else finding.code


class EducationCode(BaseModel):
    """A SNOMED code of the topic, where one is known."""

    model_config = STRICT

    system: str
    code: str
    display: str


class EducationTopic(BaseModel):
    """One topic of step 5: whom it is for, which findings suggest it, three points to say."""

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    title: str
    groups: tuple[LifeCycleGroup, ...] = Field(min_length=1)
    not_for: tuple[LifeCycleGroup, ...] = ()
    sex: Sex | None = None
    from_month: int = 0
    to_month: int | None = None
    suggested_by: tuple[str, ...]
    points: tuple[str, str, str]
    fhir: EducationCode | None = None


class EducationTopics(ContentFile):
    """Topics of step 5."""

    topics: tuple[EducationTopic, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _codes_are_unique(self) -> Self:
        codes = [topic.code for topic in self.topics]
        if len(codes) != len(set(codes)):
            raise ValueError("a topic code occurs twice")
        return self

    def topic(self, code: str) -> EducationTopic | None:
        """Return the topic of that code, or None when this version has none."""
        return next((topic for topic in self.topics if topic.code == code), None)
