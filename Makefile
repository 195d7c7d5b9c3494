# Each target does all of its own set-up. What they do is in scripts/, one file a target.
.DEFAULT_GOAL := help
.PHONY: help run test bench soak check assets sqlx clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  PORT and GUILDHALL_DATA move the port (3000) and the data (.data); PROFILE=release builds for speed."

run: ## Serve the demo councils at http://localhost:3000
	@scripts/run

test: ## Run every check and test, browsers included
	@scripts/test

bench: ## Measure a release build under load, beside pgbench on the same Postgres
	@scripts/bench

soak: ## Pay 10,000 times while everything goes wrong and the server is killed, then prove the books
	@scripts/soak

check: ## Check format and lints, quickly
	@scripts/check

assets: ## Build the style sheet and the script
	@scripts/assets

sqlx: ## Write .sqlx/ anew, after a change to a query or a migration
	@scripts/sqlx

clean: ## Delete everything that was built; the data stays
	@cargo clean --quiet
	@rm -rf app/assets/dist app/assets/node_modules e2e/node_modules e2e/artefacts .tools
