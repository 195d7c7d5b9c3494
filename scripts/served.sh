# shellcheck shell=bash
# Sourced by scripts that put load on a server: builds it, and serves it on a private Postgres that keeps its promises
# (fsync on), in a data folder of its own that is gone afterwards.
# shellcheck source=scripts/ports.sh
. "${project:?}/scripts/ports.sh"
# shellcheck source=scripts/keys.sh
. "$project/scripts/keys.sh"

# serve_for_load CARGO-OPTION…: builds those packages and serves. Sets binaries, and exports what the load needs to know.
serve_for_load() {
  local options=("$@") work
  unset DATABASE_URL DATABASE_OWNER_URL GUILDHALL_STRIPE_KEYS SANDBOX_PORT
  for name in $(compgen -e STRIPE_ || true) $(compgen -e GOVUK_PAY_ || true); do unset "$name"; done
  "$project/scripts/setup"
  "$project/scripts/assets"
  cd "$project" || exit
  binaries=${CARGO_TARGET_DIR:-target}/debug
  if [[ ${PROFILE:-dev} == release ]]; then
    options+=(--release)
    binaries=${binaries%/debug}/release
    say "building for speed (the first time about 15 minutes on two cores)"
  fi
  cargo build --locked "${options[@]}"

  work=$(mktemp -d "${TMPDIR:-/tmp}/guildhall-load-XXXXXX")
  chmod 755 "$work"
  run=''
  trap end_of_load EXIT
  trap 'exit 130' INT TERM HUP
  export GUILDHALL_DATA=$work PROFILE PORT SANDBOX_PORT
  PORT=$(free_port 3200)
  SANDBOX_PORT=$(free_port $((PORT + 1)))
  # Quiet logs: writing them is not what is measured.
  RUST_LOG=${RUST_LOG:-error} scripts/run --built --again >"$work/run.log" 2>&1 &
  run=$!
  until [[ -s $work/server.pid ]]; do
    kill -0 "$run" 2>/dev/null || fail "Guildhall did not start:" "$(tail -n 20 "$work/run.log")"
    sleep 0.1
  done
  export GUILDHALL_BENCH_URL=http://localhost:$PORT GUILDHALL_BENCH_SANDBOX=http://localhost:$SANDBOX_PORT
  export GUILDHALL_BENCH_PID_FILE=$work/server.pid GUILDHALL_BENCH_PROGRAM=$binaries/guildhall
  export GUILDHALL_BENCH_PID GUILDHALL_BENCH_DATABASE_URL DATABASE_URL
  GUILDHALL_BENCH_PID=$(<"$work/server.pid")
  GUILDHALL_BENCH_DATABASE_URL=$(scripts/postgres url owner)
  # For the program's own commands: the server's environment.
  DATABASE_URL=$(scripts/postgres url app)
  own_provider=yes make_keys
  export GUILDHALL_STRIPE_API=http://127.0.0.1:$SANDBOX_PORT
  export GUILDHALL_GOVUK_PAY_API=http://127.0.0.1:$SANDBOX_PORT/govuk-pay
}

end_of_load() {
  trap '' INT TERM HUP
  if [[ -n $run ]]; then
    kill -TERM "$run" 2>/dev/null || true
    wait "$run" || true
  fi
  scripts/postgres destroy || true
  rm -rf "$GUILDHALL_DATA"
}
