SETUP := installer/setup.sh
BIN := .venv/bin

.PHONY: run test lint faults bench pictures lock windows deb bundle wheel packages packages-test clean help

run: ## open the program; without a screen, show its work in the terminal
	@$(SETUP) run
	@installer/start.sh

test: lint ## style, types and every test, as CI does
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --maxprocesses 4

lint: ## style and types
	@$(SETUP) test
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --quiet --check || { $(BIN)/ruff format --quiet --diff; exit 1; }
	@$(BIN)/mypy

faults: ## a fault at every write, hundreds of kills and flipped bits; takes half an hour
	@$(SETUP) test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m faults tests/faults tests/sheets

bench: ## what should be fast, measured
	@$(SETUP) test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

pictures: ## draw the pictures in docs/ again
	@$(SETUP) test
	@$(BIN)/python installer/pictures.py

lock: ## resolve requirements/ again; LOCK=--upgrade takes newer versions
	@$(SETUP) test
	@installer/lock.sh $(LOCK)

windows: ## installer, MSI and portable zip for Windows; PYTHON=… is the embeddable Python
	@$(SETUP) test
	@installer/needs.sh windows
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m installer.windows $(if $(PYTHON),--python "$(PYTHON)")

bundle: ## the folder that runs on any Linux as it is
	@$(SETUP) test
	@installer/needs.sh bundle
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m installer.linux.bundle

deb: bundle ## the package for Debian and Ubuntu
	@installer/needs.sh deb
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m installer.linux.deb

wheel: ## wheel and sdist, for pipx
	@$(SETUP) test
	@$(BIN)/python -m build --no-isolation --outdir dist . >/dev/null

packages: windows bundle deb wheel ## all of them, with their sums
	@$(BIN)/python -m installer.sums

packages-test: packages ## every package built, installed, used and removed; takes half an hour
	@installer/needs.sh test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m packages tests/packages

clean: ## remove what was made here, .venv included
	@rm -rf .venv rundtur build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16
