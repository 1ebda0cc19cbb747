# Two commands do all the set-up on a fresh machine: `make run` and `make test`. Needs Python 3.11 or newer, nothing else.
PYTHON ?= python3

.PHONY: run tour test test-capture bench torture torture-short package screenshots i18n format lock clean

run tour test test-capture bench torture torture-short package screenshots i18n format lock clean:
	@$(PYTHON) packaging/dev.py $@
