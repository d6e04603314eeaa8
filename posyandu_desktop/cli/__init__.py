"""The command line: every job of the window without a window, and the window itself.

Answers go to standard output, what went wrong to standard error as one Indonesian line. Exit codes:
0 done, 1 a failure with its remedy, 2 wrong usage, 130 stopped from outside. Qt is imported only
when the window is shown; what only one command needs is imported there.
"""

# ruff: noqa: PLC0415

import io
import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from posyandu_desktop.cli import clinical, server, stick
from posyandu_desktop.cli.commands import INIT_TEXTS, UsageError, build_parser, posyandu_form
from posyandu_desktop.cli.demo import init_demo
from posyandu_desktop.cli.signing_in import Desk, ask_new_pin, renew_pin, signed_in
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.errors import InvalidInput, PosyanduError
from posyandu_desktop.services.visit_line import read_lines
from posyandu_desktop.services.visit_lines import LineResult, VisitLines, line_text
from posyandu_desktop.settings import device_folder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now

STOPPED = 130
_ABOUT_THE_CODE = """Salin kode ini ke kertas dan titipkan di Puskesmas. Hanya kode ini yang membuka
data bila semua PIN lupa atau laptop diganti. Kode tidak ditampilkan lagi."""

_BAD_CARD = "Data posyandu utuh. Perbaiki berkas kartu itu, atau ambil dari folder kartu."
_DAMAGED = "Ada yang rusak. Jangan hapus berkas; simpan cadangan terakhir dan hubungi Puskesmas."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; wrong usage leaves by SystemExit, as argparse."""
    parser = build_parser()
    options = parser.parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old Windows console lacks some letters
    try:
        code = _COMMANDS[options.command or "window"](options)
        sys.stdout.flush()
    except PosyanduError as error:
        return _fail(error.sentence)
    except UsageError as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Python flushes once more at its end and would complain about the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED
    return code


def _window(options: Namespace) -> int:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in displays):
        return _fail("Di sini tidak ada layar; make demo memutar satu hari buka tanpa layar.")
    from posyandu_desktop.ui.plain_imports import keep_imports_plain

    keep_imports_plain()
    from posyandu_desktop.app import run

    return run(options.data)


def _init(options: Namespace) -> int:
    from posyandu_desktop.services import starting

    if options.demo:
        return init_demo(options.data)
    if missing := [name for name in INIT_TEXTS if not (getattr(options, name) or "").strip()]:
        raise UsageError(f"init perlu {' '.join(map(_option, missing))}")
    posyandu = posyandu_form(options)
    _refuse(starting.check_posyandu(posyandu))
    pin, again = ask_new_pin()
    operator = starting.OperatorForm(
        name=options.operator_name, role=Role(options.role), pin=pin, pin_again=again
    )
    _refuse(starting.check_operator(operator))
    files = StoreFiles(options.data)
    started = starting.start_posyandu(files, device_folder(), posyandu, operator, utc_now)
    print(f"{posyandu.title} siap di {options.data}")
    print(f"Kode pemulihan: {started.recovery_code}\n{_ABOUT_THE_CODE}")
    return 0


def _import(options: Namespace) -> int:
    from posyandu_desktop.cli import answers
    from posyandu_desktop.services.import_file import import_file
    from posyandu_desktop.services.importing import save_refusals

    if options.template:
        from posyandu_desktop.services.import_template import write_template

        write_template(options.template)
        print(f"Templat ditulis: {options.template}")
        return 0
    if options.file is None:
        raise UsageError("import perlu nama berkas, atau --template")
    with _desk(options) as desk:
        report = import_file(options.file, desk.store, utc_now, overwrite=options.overwrite)
    if options.refused:
        save_refusals(report.refused, options.refused)
    answer = answers.of_import(report)
    return _answer(options, answer.json, answer.sentences)


def _record(options: Namespace) -> int:
    from posyandu_desktop.cli import answers

    lines = read_lines(options.file)
    results: list[LineResult] = []
    with _desk(options) as desk:
        recorder = VisitLines(desk.store, _content(desk), desk.operator, utc_now)
        try:
            for result in recorder.record(lines):
                results.append(result)
        finally:
            answer = answers.of_lines(results, _line_sentences(results))
            _answer(options, answer.json, answer.sentences)
    refused = answer.json["refused"]
    return _fail(f"{refused} baris ditolak. Perbaiki, lalu jalankan lagi.") if refused else 0


def _upload(options: Namespace) -> int:
    from posyandu_desktop.cli.sending import sent

    with _desk(options) as desk:
        report = sent(desk, _content(desk), options.again_since)
    values = {
        "received": report.accepted,
        "refused": report.rejected,
        "held": report.held,
        "waiting": report.waiting,
        "trouble": report.trouble or None,
    }
    sentences = (
        f"Diterima server: {report.accepted}",
        f"Perlu diperbaiki: {report.rejected}",
        f"Masih menunggu: {report.waiting}",
    )
    _answer(options, values, sentences)
    return _fail(report.trouble) if report.trouble else 0


def _status(options: Namespace) -> int:
    from posyandu_desktop.services.status import look_at

    with _desk(options) as desk:
        status = look_at(desk.store)
    return _answer(options, status.as_json(), status.sentences())


def _check(options: Namespace) -> int:
    from posyandu_desktop.cli import answers
    from posyandu_desktop.services import checking

    with _desk(options) as desk:
        content = _content(desk)
        found = checking.faults(desk.store, content)
        only_cards = set(found) <= set(checking.refused_cards(content))
    answer = answers.of_check(found, checking.own_cards(content))
    _answer(options, answer.json, answer.sentences)
    return _fail(_BAD_CARD if only_cards else _DAMAGED) if found else 0


def _backup(options: Namespace) -> int:
    from posyandu_desktop.store.backup import SUFFIX, backup

    target = options.target
    if target.is_dir():
        target /= f"posyandu-{utc_now().astimezone():%Y-%m-%d}{SUFFIX}"
    with _desk(options) as desk:
        backup(desk.files, desk.key, target, utc_now)
    print(f"Cadangan tersimpan: {target}")
    return 0


def _restore(options: Namespace) -> int:
    from posyandu_desktop.store.backup import restore

    code = options.recovery_code or os.environ.get("POSYANDU_RECOVERY_CODE")
    if not (options.source or code):
        raise UsageError("restore perlu berkas cadangan, atau --recovery-code")
    if options.source:
        restore(options.source, StoreFiles(options.data))
        print(f"Cadangan dipulihkan ke {options.data}")
    if code:
        operator = renew_pin(options.data, code, options.operator)
        print(f"PIN baru {operator.name} berlaku di laptop ini.")
    else:
        print("Masuk dengan PIN lama; di laptop lain: restore --recovery-code KODE")
    return 0


def _desk(options: Namespace) -> AbstractContextManager[Desk]:
    return signed_in(options.data, options.operator)


def _content(desk: Desk) -> ClinicalContent:
    return load_content(own_cards=desk.files.own_cards)


def _refuse(problems: Sequence[Problem]) -> None:
    """Raise the first thing that is wrong with a form, under the option's name."""
    from posyandu_desktop.ui.texts.forms import form_text

    for problem in problems:
        where = "PIN" if problem.field.startswith("pin") else _option(problem.field)
        raise InvalidInput(f"{where}: {form_text(problem)}")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _line_sentences(results: Iterable[LineResult]) -> Iterator[tuple[int, str]]:
    from posyandu_desktop.ui.texts.problems import problem_text

    for result in results:
        for note in result.notes:
            text = line_text(note) or problem_text(note)
            yield result.line, f"{note.field}: {text}"


def _answer(options: Namespace, values: dict[str, Any], sentences: Iterable[str]) -> int:
    print(json.dumps(values, ensure_ascii=False) if options.json else "\n".join(sentences))
    return 0


def _fail(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return 1


_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "window": _window,
    "init": _init,
    "import": _import,
    "growth": clinical.growth,
    "explain": clinical.explain,
    "due": clinical.due,
    "record": _record,
    "upload": _upload,
    "stick": stick.stick,
    "server": server.server,
    "status": _status,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}
