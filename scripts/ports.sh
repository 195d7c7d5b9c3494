# shellcheck shell=bash
# Sourced by scripts that start servers: which ports are free, and whether something answers on one. It needs no
# program but bash.

# port_answers PORT
port_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

# free_port FROM: prints the first free port from FROM upwards.
free_port() {
  local port=$1
  while port_answers "$port"; do port=$((port + 1)); done
  printf '%s\n' "$port"
}

# is_ready PORT: whether the server says that it can serve.
is_ready() {
  local line=''
  {
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET /health/ready HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" >&3
    IFS= read -r -t 5 line <&3 || true
    # To the end, or the server sees its answer refused.
    timeout 5 cat <&3 >/dev/null || true
    exec 3>&-
  } 2>/dev/null
  [[ $line == 'HTTP/1.1 200'* ]]
}

# wait_until WHAT PROCESS CHECK…: until the check succeeds; fails when the process ends first, or after a minute.
wait_until() {
  local what=$1 process=$2 tenths
  shift 2
  for ((tenths = 600; tenths > 0; tenths--)); do
    if "$@"; then return; fi
    kill -0 "$process" 2>/dev/null || fail "it ended before $what. What it said is above."
    if [[ ${stopping:-no} == yes ]]; then exit 0; fi
    sleep 0.1
  done
  fail "a minute went by before $what."
}

# Checks PORT, and sets SANDBOX_PORT to the next free one unless it was given.
choose_ports() {
  [[ $PORT =~ ^[0-9]+$ && $PORT -ge 1 && $PORT -le 65534 ]] || fail "PORT=$PORT is not a port." "PORT=3000 make run"
  if port_answers "$PORT"; then
    fail "port $PORT is taken by another program." "Choose another: PORT=$(free_port $((PORT + 1))) make run"
  fi
  if [[ ${own_provider:?} == no ]]; then return; fi
  if [[ -z ${SANDBOX_PORT:-} ]]; then
    SANDBOX_PORT=$(free_port $((PORT + 1)))
  elif [[ $SANDBOX_PORT == "$PORT" ]] || port_answers "$SANDBOX_PORT"; then
    fail "port $SANDBOX_PORT, for the sandbox payment provider, is taken." \
      "Choose another: SANDBOX_PORT=$(free_port $((PORT + 1))) make run"
  fi
}
