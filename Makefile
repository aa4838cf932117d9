# Guest Help: every task of a developer. Each installs what it needs and this machine lacks.
.DEFAULT_GOAL := help
.PHONY: run test windows-check bench types pictures format clean help

run: ## build and open the window: make run ARGS="--lang nl"
	@scripts/run.sh $(ARGS)

test: ## every check and test: format, dependencies, texts, lints, tests
	@scripts/test.sh

windows-check: ## check for Windows, and run the tests under Wine
	@scripts/windows-check.sh

bench: ## measure the speed
	@scripts/bench.sh

types: ## write the types that the window shares with the core, from the Rust types
	GUEST_HELP_WRITE_TYPES="$(CURDIR)/ui/src/screen.ts" cargo test --quiet --package guest-help-core --lib shared_types

pictures: ## take a picture of every page into target/pictures: make pictures ARGS="nl 960 720 100 light"
	@scripts/pictures.sh $(ARGS)

format: ## lay out the sources
	@scripts/install.sh test
	cargo fmt --all
	@scripts/pages.sh
	cd ui && npm run --silent format

clean: ## remove all that was built (the Windows tools in the cache folder stay)
	cargo clean
	rm -rf .tools ui/dist ui/node_modules

help: ## this list
	@sed -n 's/^\([a-z-]*\):.* ## /\1\t/p' Makefile | expand -t 16
