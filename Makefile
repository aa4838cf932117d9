# Guest Help: every task of a developer. Each installs what it needs and this machine lacks.
.DEFAULT_GOAL := help
.PHONY: run test windows-check bench types format clean help

run: ## build and start the guide in the terminal: make run ARGS="--lang nl"
	@scripts/install.sh
	@# Status 1 and 3 are answers of the program (something found, could not tell), not failures.
	@cargo run --quiet --package guest-help -- ask $(ARGS) || case $$? in 1|3) ;; *) exit 1 ;; esac

test: ## every check and test: format, dependencies, texts, lints, tests
	@scripts/test.sh

windows-check: ## check for Windows, and run the tests under Wine
	@scripts/windows-check.sh

bench: ## measure the speed
	@scripts/install.sh
	cargo bench --workspace --bench '*'

types: ## write the types that the window shares with the core, from the Rust types
	GUEST_HELP_WRITE_TYPES="$(CURDIR)/ui/src/screen.ts" cargo test --quiet --package guest-help-core --lib shared_types

format: ## lay out the Rust sources
	@scripts/install.sh test
	cargo fmt --all

clean: ## remove all that was built (the Windows tools in the cache folder stay)
	cargo clean
	rm -rf .tools

help: ## this list
	@sed -n 's/^\([a-z-]*\):.* ## /\1\t/p' Makefile | expand -t 16
