# The two commands: `make run` opens the app, `make test` runs the whole check. Each sets up what it needs.
.DEFAULT_GOAL := help
.PHONY: help run test test-long test-hapi test-server demo screens translations check setup bench bench-upload bench-hapi kills format lock clean
SHELL := /bin/bash
py := .venv/bin/python
# Who waits at a desk is given fewer examples and no count of lines: CI has the time for both.
measured := $(if $(filter thorough,$(POSYANDU_EXAMPLES)),-m coverage run)
unexport PYTHONDONTWRITEBYTECODE

help:
	@echo "make run    open the app          make test   the whole check"
	@echo "make test-long    the trials that take minutes: faults of the line, laptops apart, whole days"
	@echo "make test-hapi    what a server must do, tried on HAPI FHIR with PostgreSQL (Java, Maven)"
	@echo "make test-server  the same on the server in POSYANDU_TEST_FHIR_URL; docs/puskesmas-server.md"
	@echo "make demo   one session day, played without a display; see build/demo/"
	@echo "make screens  a picture of every screen    make translations  collect texts, make catalogues"
	@echo "make bench-upload  the upload beside a bare loop and over a village's line    make kills  200 kills of an upload"
	@echo "make bench  the figures; make bench-hapi those of a Puskesmas' server    make format / make lock   for contributors"

run:
	@if [ -z "$${DISPLAY}$${WAYLAND_DISPLAY}" ]; then \
		echo "There is no display here; 'make demo' plays a whole session day without one."; exit 1; fi
	@.ci/setup run
	@$(py) -m posyandu_desktop

test: export QT_QPA_PLATFORM = offscreen
test:
	@.ci/setup test
	$(py) -m ruff format --check .
	$(py) -m ruff check .
	$(py) -m mypy
	.venv/bin/lint-imports --no-cache
	@mkdir -p build
	@$(py) -m coverage erase
	@set -o pipefail; $(py) $(measured) -m pytest -q -rs -n 3 --dist loadfile --no-loadscope-reorder | tee build/tests.txt
ifneq ($(measured),)
	@$(py) -m coverage combine -q
	@$(py) -m tests.coverage_floors
endif
	@echo "Not run here: the long trials (make test-long), kills of an upload (make kills),"
	@echo "HAPI FHIR with PostgreSQL (make test-hapi), your own server (make test-server)."
	@tail -n 1 build/tests.txt

test-long: export QT_QPA_PLATFORM = offscreen
test-long:
	@.ci/setup test
	$(py) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder -m long

test-hapi: export QT_QPA_PLATFORM = offscreen
test-hapi:
	@.ci/setup test
	@.ci/setup hapi
	@$(py) -m tests.servers.hapi --build
	$(py) -m pytest -q tests/servers/drills.py
	$(py) -m tests.servers.hapi $(py) -m pytest -q tests/sync/contract

test-server: export QT_QPA_PLATFORM = offscreen
test-server:
	@if [ -z "$${POSYANDU_TEST_FHIR_URL}" ]; then \
		echo "Say which: POSYANDU_TEST_FHIR_URL=https://… POSYANDU_TEST_FHIR_TOKEN=… make test-server"; exit 1; fi
	@.ci/setup test
	$(py) -m pytest -v --no-header tests/sync/contract

check: test

demo: export QT_QPA_PLATFORM = offscreen
demo:
	@.ci/setup test
	@$(py) -m tests.journeys.demo_day build/demo

bench: export QT_QPA_PLATFORM = offscreen
bench:
	@.ci/setup test
	@$(py) -m bench; status=$$?; $(py) -m bench.visits && exit $$status

bench-upload: export QT_QPA_PLATFORM = offscreen
bench-upload:
	@.ci/setup test
	@$(py) -m bench.upload

kills: export POSYANDU_KILLS = 200
kills:
	@.ci/setup test
	@timeout 900 $(py) -m pytest -q tests/sync/test_killed_uploads.py
bench-hapi:
	@.ci/setup test
	@.ci/setup hapi
	@$(py) -m bench.puskesmas

screens: export QT_QPA_PLATFORM = offscreen
screens:
	@.ci/setup test
	@$(py) -m tests.ui.screens build/screens --help-pictures
	@echo "Look at each one: build/screens/"

translations:
	@.ci/setup test
	@$(py) resources/i18n/collect.py
	@$(py) resources/help/guide.py

format:
	$(py) -m ruff format .
	$(py) -m ruff check --fix .

lock:
	.venv/bin/pip install --quiet uv
	.venv/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header -o requirements.lock.txt

clean:
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache
