"""The forms that answers name: each goes to a server once, before the first answers to it.

Answers are good without their form, so a form never holds a record back: one the server refuses,
or fails on, is left for the next pass. Only a dead line is, for everything else waits for it too.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Final

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import Rejected, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.courier import Courier
from posyandu_desktop.sync.fhir.forms import forms
from posyandu_desktop.sync.troubles import CannotDo, Stumbled

Json = dict[str, Any]

MOST_SILENCES: Final = 2
"""After so many requests for forms without a readable answer the records go without them."""


class FormSending:
    """What one pass knows of the forms at one server."""

    def __init__(
        self, store: Store, server_url: str, courier: Courier, content: ClinicalContent
    ) -> None:
        self._store = store
        self._server_url = server_url
        self._courier = courier
        self._content = content
        self._left_out: set[str] = set()
        self._silences = 0

    def lacking(self, resources: Iterable[Json]) -> dict[str, Json]:
        """Return the forms that answers among these name and the server has not confirmed."""
        named = {
            resource.get("questionnaire", "")
            for resource in resources
            if resource["resourceType"] == "QuestionnaireResponse"
        }
        unknown = sorted(named - self._there - self._left_out)
        return {name: self._forms[name] for name in unknown if name in self._forms}

    def bring(self, resources: Iterable[Json]) -> None:
        """Have the server store the forms that answers among these name.

        Raises:
            Unreachable: The line is dead, or nobody may write.
        """
        lacking = self.lacking(resources)
        if not lacking:
            return
        try:
            replies = self._courier.deliver(list(lacking.values()))
        except (Rejected, Stumbled, CannotDo):
            self._left_out |= lacking.keys()
        except Unreachable:
            self._silences += 1
            if self._silences >= MOST_SILENCES:
                self._left_out |= lacking.keys()
            raise
        else:
            received_at = min(reply.received_at for reply in replies)
            self._store.forms_sent.note(self._server_url, lacking.keys(), received_at)
            self._there |= lacking.keys()

    @cached_property
    def _there(self) -> set[str]:
        return set(self._store.forms_sent.at(self._server_url))

    @cached_property
    def _forms(self) -> dict[str, Json]:
        return {
            f"{form['url']}|{form['version']}" if "version" in form else form["url"]: form
            for form in forms(self._content)
        }
