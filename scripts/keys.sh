# shellcheck shell=bash
# Sourced by scripts/run: the secrets of one data folder, made at the first run and kept.

# random_hex BYTES
random_hex() { od -An -v -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }

# keep NAME FILE VALUE: sets the variable NAME to FILE's content, which is VALUE when the file is new.
keep() {
  local name=$1 file=$GUILDHALL_DATA/$2 value
  if [[ ! -s $file ]]; then
    # Moved into place whole, so that an interrupted run leaves no half key.
    (umask 077 && printf '%s\n' "$3" >"$file.new" && mv "$file.new" "$file")
  fi
  value=$(<"$file")
  printf -v "$name" '%s' "$value"
}

# Sets GUILDHALL_SECRET and, when the sandbox is the payment provider, each demo council's keys for it.
make_keys() {
  if [[ -z ${GUILDHALL_SECRET:-} ]]; then keep GUILDHALL_SECRET secret "$(random_hex 32)"; fi
  if [[ ${own_provider:?} == no ]]; then return; fi
  local council
  for council in thamesgate wealdmoor; do
    keep "STRIPE_SECRET_KEY_${council^^}" "sandbox-key-$council" "sk_test_$council$(random_hex 12)"
    keep "STRIPE_WEBHOOK_SECRET_${council^^}" "sandbox-webhook-secret-$council" "whsec_$(random_hex 24)"
    export "STRIPE_SECRET_KEY_${council^^}" "STRIPE_WEBHOOK_SECRET_${council^^}"
  done
}
