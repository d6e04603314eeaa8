"""The page of classes and group education, and the way back from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.domain.group_education import GroupEducation
    from posyandu_desktop.ui.office import Office

CLASSES_KEY = "Ctrl+G"


class ClassPages:
    """Opens it with what it needs; `show` puts a page in front."""

    def __init__(self, office: "Office", show: Callable[[Screen], None]) -> None:
        self._office = office
        self._show = show

    def show_classes(self) -> None:
        """Show an empty form, with the classes written down before."""
        self._open(None)

    def show_class(self, class_id: UUID) -> None:
        """Show one class, to be corrected."""
        from posyandu_desktop.domain.group_education import GroupEducationId

        self._open(self._office.workplace.store.classes.find(GroupEducationId(class_id)))

    def _open(self, group: "GroupEducation | None") -> None:
        from posyandu_desktop.ui.classes.presenter import ClassesScreen
        from posyandu_desktop.ui.classes.state import Desk
        from posyandu_desktop.ui.classes.view import ClassesView

        office, workplace = self._office, self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            operator=workplace.operator,
            session=office.session,
            now=workplace.now,
            changed=office.update_bar,
            leave=office.show_day,
        )
        self._show(ClassesView(ClassesScreen(desk, group)))
