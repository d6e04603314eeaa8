"""The parts of an open store that the session day does not show: each is imported when asked for.

An old laptop feels every import, and the day is what somebody waits for after the PIN.
"""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.drafts import Drafts
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.outbox import Outbox
from posyandu_desktop.store.people import People
from posyandu_desktop.store.session_days import SessionDays
from posyandu_desktop.store.sessions import Sessions

if TYPE_CHECKING:
    from posyandu_desktop.store.adverse_events import AdverseEvents
    from posyandu_desktop.store.clock import ClockRecord
    from posyandu_desktop.store.corrections import Corrections
    from posyandu_desktop.store.differences import Differences
    from posyandu_desktop.store.drill_results import DrillResults
    from posyandu_desktop.store.feeding import FeedingEpisodes
    from posyandu_desktop.store.forms_sent import FormsSent
    from posyandu_desktop.store.group_education import GroupEducations
    from posyandu_desktop.store.merges import Merges
    from posyandu_desktop.store.parcels import Parcels
    from posyandu_desktop.store.person_journal import PersonJournal
    from posyandu_desktop.store.pregnancies import Pregnancies
    from posyandu_desktop.store.pulled import Pulled
    from posyandu_desktop.store.pulled_days import PulledDays
    from posyandu_desktop.store.pulled_records import PulledRecords
    from posyandu_desktop.store.referrals import Referrals
    from posyandu_desktop.store.server_profiles import ServerProfiles
    from posyandu_desktop.store.session_counts import SessionCounts
    from posyandu_desktop.store.set_back import SetBack
    from posyandu_desktop.store.shared_homes import SharedHomes
    from posyandu_desktop.store.signatures import Signatures
    from posyandu_desktop.store.stick_keys import StickKeys
    from posyandu_desktop.store.upload_wait import UploadWaits


class LaterParts:
    """Base of `Store`, which sets what the parts are made of."""

    _db: CipherDatabase
    _now: Callable[[], datetime]
    journal: Journal
    outbox: Outbox
    drafts: Drafts
    people: People
    sessions: Sessions
    session_days: SessionDays

    @cached_property
    def merges(self) -> "Merges":
        """Which records are one person's."""
        from posyandu_desktop.store.merges import Merges

        return Merges(self._db, self.journal, self.outbox, self.people, self._now)

    @cached_property
    def session_counts(self) -> "SessionCounts":
        """What is counted when a session day is closed."""
        from posyandu_desktop.store.session_counts import SessionCounts

        return SessionCounts(self._db)

    @cached_property
    def referrals(self) -> "Referrals":
        """What became of referrals."""
        from posyandu_desktop.store.referrals import Referrals

        return Referrals(self._db, self.journal, self.outbox, self.people)

    @cached_property
    def pregnancies(self) -> "Pregnancies":
        """Pregnancies."""
        from posyandu_desktop.store.pregnancies import Pregnancies

        return Pregnancies(self._db, self.journal, self.outbox)

    @cached_property
    def adverse_events(self) -> "AdverseEvents":
        """What happened to people after a dose."""
        from posyandu_desktop.store.adverse_events import AdverseEvents

        return AdverseEvents(self._db, self.journal, self.outbox)

    @cached_property
    def feeding(self) -> "FeedingEpisodes":
        """Courses of recovery food."""
        from posyandu_desktop.store.feeding import FeedingEpisodes

        return FeedingEpisodes(self._db, self.journal, self.outbox)

    @cached_property
    def corrections(self) -> "Corrections":
        """What is taken back, and judged again."""
        from posyandu_desktop.store.corrections import Corrections

        return Corrections(self._db, self.journal, self.outbox, self.drafts)

    @cached_property
    def person_journal(self) -> "PersonJournal":
        """Who changed what of one person."""
        from posyandu_desktop.store.person_journal import PersonJournal

        return PersonJournal(self._db)

    @cached_property
    def classes(self) -> "GroupEducations":
        """Classes and group education."""
        from posyandu_desktop.store.group_education import GroupEducations

        return GroupEducations(self._db, self.journal, self.outbox)

    @cached_property
    def signatures(self) -> "Signatures":
        """What a midwife signed."""
        from posyandu_desktop.store.signatures import Signatures

        return Signatures(self._db, self.journal, self.outbox, self.people)

    @cached_property
    def drill_results(self) -> "DrillResults":
        """How fast operators were in the drills."""
        from posyandu_desktop.store.drill_results import DrillResults

        return DrillResults(self._db)

    @cached_property
    def server_profiles(self) -> "ServerProfiles":
        """What each server was found to do."""
        from posyandu_desktop.store.server_profiles import ServerProfiles

        return ServerProfiles(self._db)

    @cached_property
    def forms_sent(self) -> "FormsSent":
        """Which forms each server has."""
        from posyandu_desktop.store.forms_sent import FormsSent

        return FormsSent(self._db)

    @cached_property
    def upload_wait(self) -> "UploadWaits":
        """When the next upload may be tried."""
        from posyandu_desktop.store.upload_wait import UploadWaits

        return UploadWaits(self._db)

    @cached_property
    def clock(self) -> "ClockRecord":
        """What the laptop's clock was seen to say."""
        from posyandu_desktop.store.clock import ClockRecord

        return ClockRecord(self._db, self.journal, self._now)

    @cached_property
    def stick_keys(self) -> "StickKeys":
        """The keys of the stick."""
        from posyandu_desktop.store.stick_keys import StickKeys

        return StickKeys(self._db, self.journal, self._now)

    @cached_property
    def parcels(self) -> "Parcels":
        """What is carried on sticks."""
        from posyandu_desktop.store.parcels import Parcels

        return Parcels(self._db, self.journal, self.outbox, self._now)

    @cached_property
    def pulled(self) -> "Pulled":
        """What the server holds, as far as it was read."""
        from posyandu_desktop.store.pulled import Pulled

        return Pulled(self._db)

    @cached_property
    def pulled_records(self) -> "PulledRecords":
        """What came of episodes, events, classes and session days."""
        from posyandu_desktop.store.pulled_records import PulledRecords

        return PulledRecords(self._db)

    @cached_property
    def pulled_days(self) -> "PulledDays":
        """Session days of other laptops."""
        from posyandu_desktop.store.pulled_days import PulledDays

        stores = (self.sessions, self.session_days)
        return PulledDays(self._db, self.journal, stores, self._now)

    @cached_property
    def set_back(self) -> "SetBack":
        """What a server acknowledged, and what to send again when it lost it."""
        from posyandu_desktop.store.set_back import SetBack

        return SetBack(self._db, self.outbox)

    @cached_property
    def shared_homes(self) -> "SharedHomes":
        """Homes of which the server tells differently with different people."""
        from posyandu_desktop.store.shared_homes import SharedHomes

        return SharedHomes(self._db)

    @cached_property
    def differences(self) -> "Differences":
        """What two laptops wrote differently and only people can decide."""
        from posyandu_desktop.store.differences import Differences

        return Differences(self._db, self.journal, self._now)
