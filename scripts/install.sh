# shellcheck shell=bash
# Installs what the tests need and the machine has not, as far as it may. To be sourced by scripts/test from the root.
# Nothing here ends the run: a stage whose tool is still missing says so itself.

installed() { command -v "$1" >/dev/null 2>&1; }

install_packages() {
  node scripts/is-installed.mjs && return
  echo 'Installing the npm packages of package-lock.json'
  npm ci --no-audit --no-fund
}

# Runs a command as root, or not at all where that would need a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# install_debian COMMAND:PACKAGE…
install_debian() {
  local pair missing=''
  for pair in "$@"; do installed "${pair%%:*}" || missing="$missing ${pair##*:}"; done
  [ -n "$missing" ] || return
  if ! installed apt-get || ! as_root true 2>/dev/null; then return; fi
  echo "Installing Debian's$missing"
  # The packages would start their servers, and keep them running: the tests start their own, on ports of their own.
  local policy=/usr/sbin/policy-rc.d forbid=''
  if [ ! -e "$policy" ]; then
    forbid=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod +x "$policy"
  fi
  # shellcheck disable=SC2086 # a list of packages
  as_root apt-get update -qq </dev/null &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $missing </dev/null >/dev/null
  [ -z "$forbid" ] || as_root rm -f "$policy"
}

# Pinned Go programs: install_go MODULE… builds the `tool` lines of tools/MODULE/go.mod, once for each state of it: those of
# `workflows` into .tools/, which is in the PATH, others into .tools/MODULE/, for Debian has programs of the same names.
install_go() {
  local module sum built folder
  for module in "$@"; do
    folder=$PWD/.tools/$module
    [ "$module" != workflows ] || folder=$PWD/.tools
    sum=$(find "tools/$module" -name '*.go' -exec cat {} + | cat "tools/$module/go.mod" "tools/$module/go.sum" - | cksum)
    built=.tools/.built-$module
    if [ -f "$built" ] && [ "$(cat "$built")" = "$sum" ]; then continue; fi
    installed go || return
    echo "Building the Go programs of tools/$module (minutes, the first time)"
    (cd "tools/$module" && GOBIN="$folder" GOFLAGS=-mod=readonly go install tool </dev/null) && echo "$sum" >"$built"
  done
}

# The workflow auditor, from tools/zizmor/requirements.txt, into a Python environment of its own.
install_zizmor() {
  local wanted
  wanted=$(cat tools/zizmor/requirements.txt)
  if [ -x .tools/zizmor ] && [ "$(cat .tools/.built-zizmor 2>/dev/null)" = "$wanted" ]; then return; fi
  installed python3 || return
  echo "Installing $wanted"
  rm -rf .tools/venv
  # Debian ships Python without the part that makes environments.
  python3 -c 'import ensurepip' 2>/dev/null || install_debian "python3-venv-is-no-command:python3-venv"
  python3 -m venv .tools/venv &&
    .tools/venv/bin/pip install --quiet --disable-pip-version-check --requirement tools/zizmor/requirements.txt &&
    ln -sf venv/bin/zizmor .tools/zizmor && echo "$wanted" >.tools/.built-zizmor
}
