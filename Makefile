# make run    set up and serve on 127.0.0.1:8000   (make run PORT=8123 DATA=some/folder)
# make test   the quick tests, under a minute
# make prove  everything at its full count
PORT ?= 8000
DATA ?= $(or $(BROADSIDE_DATA),var)
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# PostgreSQL's driver is installed where a database address asks for it.
RUN := $(if $(DATABASE_URL),postgres,run)

export PORT
export BROADSIDE_DATA := $(abspath $(DATA))

.PHONY: run test prove check messages lock clean
.DEFAULT_GOAL := run

run: $(VENV)/$(RUN).stamp
	@$(BIN)/python manage.py set_up
	@exec $(BIN)/python manage.py serve

test: $(VENV)/dev.stamp
	@$(BIN)/python -m pytest -q -n 2 -m "not slow" --dist loadgroup

prove: $(VENV)/dev.stamp
	@BROADSIDE_CASES=prove bash .ci/run

check: $(VENV)/dev.stamp
	@bash .ci/check

# The texts to translate, gathered into site_config/locale (needs GNU gettext). `set_up` compiles them.
LANGUAGES ?= de
messages: $(VENV)/dev.stamp
	@$(BIN)/python manage.py makemessages $(LANGUAGES:%=--locale=%) --no-obsolete --no-wrap --add-location=file \
		--ignore='$(VENV)/*' --ignore='var/*' --ignore='tests/*' --ignore='bench/*'

# The locks: every package with its hashes, no addresses.
lock: $(VENV)/dev.stamp
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile $(LOCK) pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile $(LOCK) --extra postgres pyproject.toml -o requirements-postgres.lock
	@$(BIN)/uv pip compile $(LOCK) --extra postgres --group dev pyproject.toml -o requirements-dev.lock

LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header

clean:
	rm -rf $(VENV)

$(VENV)/run.stamp: requirements.lock
	@$(PYTHON) -B deploy/make_venv.py $(VENV) requirements.lock
	@touch $@

$(VENV)/postgres.stamp: requirements-postgres.lock
	@$(PYTHON) -B deploy/make_venv.py $(VENV) requirements-postgres.lock
	@touch $@ $(VENV)/run.stamp

$(VENV)/dev.stamp: requirements-dev.lock
	@$(PYTHON) -B deploy/make_venv.py $(VENV) requirements-dev.lock
	@touch $@ $(VENV)/run.stamp $(VENV)/postgres.stamp
