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

# Sets GUILDHALL_SECRET and, when the sandbox is the payment provider, each demo council's keys for it: one council pays with
# Stripe, the other with GOV.UK Pay.
make_keys() {
  if [[ -z ${GUILDHALL_SECRET:-} ]]; then keep GUILDHALL_SECRET secret "$(random_hex 32)"; fi
  if [[ ${own_provider:?} == no ]]; then return; fi
  keep STRIPE_SECRET_KEY_THAMESGATE sandbox-key-thamesgate "sk_test_thamesgate$(random_hex 12)"
  keep STRIPE_WEBHOOK_SECRET_THAMESGATE sandbox-webhook-secret-thamesgate "whsec_$(random_hex 24)"
  keep GOVUK_PAY_API_KEY_WEALDMOOR sandbox-pay-key-wealdmoor "api_test_wealdmoor$(random_hex 12)"
  keep GOVUK_PAY_WEBHOOK_SECRET_WEALDMOOR sandbox-pay-webhook-secret-wealdmoor "$(random_hex 24)"
  export STRIPE_SECRET_KEY_THAMESGATE STRIPE_WEBHOOK_SECRET_THAMESGATE
  export GOVUK_PAY_API_KEY_WEALDMOOR GOVUK_PAY_WEBHOOK_SECRET_WEALDMOOR
}
