"""The part of `advice.json` about referrals: who at the Puskesmas, and how long one may wait."""

from collections.abc import Collection
from typing import Final, Literal

from pydantic import BaseModel, Field

from posyandu_desktop.domain.content_file import STRICT
from posyandu_desktop.domain.finding import Cluster
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.visit import ReferralTarget

BY_AGE: Final = "puskesmas_by_age"
"""In the file only: the cluster follows from the person."""

ClusterName = Cluster | Literal["puskesmas_by_age"]

_TARGETS: dict[ClusterName, ReferralTarget] = {
    Cluster.PUSTU: ReferralTarget.PUSTU,
    Cluster.PUSKESMAS_2: ReferralTarget.PUSKESMAS,
    Cluster.PUSKESMAS_3: ReferralTarget.PUSKESMAS,
    Cluster.PUSKESMAS_4: ReferralTarget.PUSKESMAS,
    Cluster.PUSKESMAS_EMERGENCY: ReferralTarget.PUSKESMAS,
    Cluster.HOSPITAL: ReferralTarget.HOSPITAL,
    BY_AGE: ReferralTarget.PUSKESMAS,
}
_CANNOT_WAIT = frozenset({Cluster.PUSKESMAS_EMERGENCY, Cluster.HOSPITAL})


class ReferralRules(BaseModel):
    """Who sees whom at the Puskesmas, and when a referral nobody followed is overdue.

    Attributes:
        overdue_after_days: More days than these without arrival are too many.
        adult_from_year: Completed years from which the cluster of adults sees somebody.
        mother_groups: Groups whom the cluster of mother and child sees at every age.
    """

    model_config = STRICT

    overdue_after_days: int = Field(gt=0)
    adult_from_year: int = Field(gt=0)
    mother_groups: tuple[LifeCycleGroup, ...]
    source: str
    note: str | None = None
    unverified: bool = False

    def cluster_by_age(self, groups: Collection[LifeCycleGroup], months: int) -> Cluster:
        """Return the cluster for somebody in these groups, of an age in completed months."""
        is_adult = months >= self.adult_from_year * 12
        if is_adult and not set(groups) & set(self.mother_groups):
            return Cluster.PUSKESMAS_3
        return Cluster.PUSKESMAS_2


def check_cluster(
    refer_to: ReferralTarget | None, cluster: ClusterName | None, *, is_now: bool
) -> None:
    """Refuse a step that refers without saying to whom, or sends elsewhere than it says.

    Raises:
        ValueError: What does not fit, for whoever writes the file.
    """
    found = None if cluster is None else _TARGETS[cluster]
    if found is not refer_to:
        raise ValueError(f"refer_to {refer_to} does not go with cluster {cluster}")
    if is_now and cluster is not None and cluster not in _CANNOT_WAIT:
        raise ValueError(f"who is referred now goes to the emergency room, not to {cluster}")
