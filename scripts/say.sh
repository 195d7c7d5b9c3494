# shellcheck shell=bash
# Sourced by the other scripts: how they speak, and where the project, its data and its tools are.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
script_name=$(basename "$0")

# say TEXT…: one line of progress, on standard error so that a script's answer stays alone on standard output.
say() { printf '%s: %s\n' "$script_name" "$*" >&2; }

# fail TEXT…: says what is wrong, then how to mend it, and ends the script.
fail() {
  printf '%s: %s\n' "$script_name" "$1" >&2
  shift
  local line
  for line in "$@"; do printf '%*s  %s\n' "${#script_name}" '' "$line" >&2; done
  exit 1
}

if [[ ${GUILDHALL_DATA:=$project/.data} != /* ]]; then GUILDHALL_DATA=$PWD/$GUILDHALL_DATA; fi
export GUILDHALL_DATA

# Where rustup puts cargo, for a shell that was opened before it did; and a newer Node, when setup had to fetch one.
if [[ -d $HOME/.cargo/bin && $PATH != *"$HOME/.cargo/bin"* ]]; then PATH=$HOME/.cargo/bin:$PATH; fi
for folder in "$project"/.tools/node_modules/node-linux-*/bin; do
  if [[ -x $folder/node ]]; then PATH=$folder:$PATH; fi
done
export PATH

# Queries are checked against .sqlx/ everywhere, and against a live database only by scripts/sqlx.
export SQLX_OFFLINE=${SQLX_OFFLINE:-true}
