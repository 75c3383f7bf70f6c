#!/usr/bin/env bash
# Prepares this tree to run: system libraries, .venv and the locked packages. Safe to repeat; a repeat costs well
# under a second. Needs bash, coreutils and a CPython 3.11 to 3.13; nothing else has to be installed.
#
#   packaging/setup.sh run     what `make demo` needs
#   packaging/setup.sh app     as run, + what Qt needs to open a window under X11, camera and microphone
#   packaging/setup.sh dev     as run, + linters, type checker, test tools
#   packaging/setup.sh test    as dev, + PostgreSQL server programs (no cluster is made or started)
#   packaging/setup.sh bench   as test, + the rivals that bench/ measures, in an environment of their own
#   packaging/setup.sh all     as test and app, + X server for the tests that want a real display,
#                              + QEMU and a machine for it (build/bluez-vm) for those that want real Bluetooth
#
# $PYTHON names the interpreter to build .venv with; otherwise python3.11, then python3.
set -euo pipefail

level=${1:-run}
case $level in
    run | app) lock=requirements.lock ;;
    dev | test | bench | all) lock=requirements-dev.lock ;;
    *) echo "setup: unknown level '$level'; allowed: run, app, dev, test, bench, all" >&2; exit 2 ;;
esac

cd "$(dirname "$0")/.."
tree=$PWD
venv=$tree/.venv
log=$tree/build/setup.log
export LC_ALL=C.UTF-8
# A leftover of someone else's environment must not decide what gets installed here.
unset PYTHONPATH PYTHONHOME PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV VIRTUAL_ENV

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# Runs a command with its output in the log; shows the end of the log when it fails.
logged() {
    mkdir -p "${log%/*}"
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 && return
    tail -n 25 "$log" >&2
    return 1
}

# ---- interpreter ---------------------------------------------------------------------------------------------------

supported() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        supported "$PYTHON" || fail "PYTHON=$PYTHON is not a CPython 3.11, 3.12 or 3.13"
        command -v "$PYTHON"
        return
    fi
    local name
    for name in python3.11 python3 python3.12 python3.13; do
        if command -v "$name" >/dev/null && supported "$name"; then
            command -v "$name"
            return
        fi
    done
    fail "no CPython 3.11, 3.12 or 3.13 found (looked for python3.11, python3, python3.12, python3.13); " \
        "install one (Debian 12: apt-get install python3) or name it: make setup PYTHON=/path/to/python3.11"
}

# The Debian package that brings ensurepip for this interpreter, empty when it has it already.
missing_ensurepip() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null && return
    case $("$python" -c 'import os, sys; print(os.path.realpath(sys.executable))') in
        /usr/bin/python3.*) "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])' ;;
        *) fail "$python has no ensurepip module, so no virtual environment can be made with it; use another PYTHON" ;;
    esac
}

# ---- system packages -----------------------------------------------------------------------------------------------

have_library() { grep -qF "$1 " <<<"$libraries"; }

# Prints the Debian packages that this level still needs.
missing_packages() {
    local libraries pair
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
    # Qt without a screen
    for pair in libglib-2.0.so.0=libglib2.0-0 libEGL.so.1=libegl1 libGL.so.1=libgl1 libdbus-1.so.3=libdbus-1-3 \
        libfontconfig.so.1=libfontconfig1 libxkbcommon.so.0=libxkbcommon0; do
        have_library "${pair%=*}" || echo "${pair#*=}"
    done
    case $level in test | bench | all)
        command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || echo postgresql ;;
    esac
    case $level in app | all)
        for pair in libpulse.so.0=libpulse0 libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 \
            libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 libxcb-xkb.so.1=libxcb-xkb1 \
            libxkbcommon-x11.so.0=libxkbcommon-x11-0; do
            have_library "${pair%=*}" || echo "${pair#*=}"
        done ;;
    esac
    if [ "$level" = all ]; then
        command -v Xvfb >/dev/null || echo xvfb
        command -v xauth >/dev/null || echo xauth
        command -v qemu-system-x86_64 >/dev/null || echo qemu-system-x86
    fi
    if [ -n "$python" ]; then missing_ensurepip; fi
}

# Installs the named packages, as root by way of the prefix `as_root`. Debian's postgresql would create and start a
# cluster of its own; the tests start theirs, so it is told not to while it installs.
install_packages() {
    local switch=/etc/postgresql-common/createcluster.d/restoreassist-setup.conf result=0
    logged "${as_root[@]}" apt-get update -q || return 1
    [[ " $* " != *" postgresql "* ]] ||
        logged "${as_root[@]}" sh -c "mkdir -p ${switch%/*} && echo 'create_main_cluster = false' >$switch"
    logged "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "$@" || result=1
    "${as_root[@]}" rm -f "$switch"
    return $result
}

provide_packages() {
    local list missing as_root
    list=$(missing_packages) || exit 1
    [ -n "$list" ] || return 0
    mapfile -t missing <<<"$list"
    if ! command -v apt-get >/dev/null; then
        fail "these Debian packages, or what your system calls them, are missing: ${missing[*]}"
    elif [ "$(id -u)" = 0 ]; then
        as_root=(env)
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo -n)
    else
        fail "system packages are missing and may not be installed from here. Run this once, then try again:
    sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${missing[*]}'"
    fi
    say "installing system packages: ${missing[*]}"
    install_packages "${missing[@]}" || fail "installing system packages failed (see above and build/setup.log)"
}

# ---- Python packages -----------------------------------------------------------------------------------------------

# What the environment was made from: a change of any of it installs again.
digest() { { echo "$tree"; cat pyproject.toml "$1" packaging/build.lock packaging/setup.sh; } | sha256sum | cut -d' ' -f1; }

stamped() { # lock file
    [ -f "$venv/.stamp-$1" ] && [ "$(cat "$venv/.stamp-$1")" = "$(digest "$1")" ] && "$venv/bin/python" -c '' 2>/dev/null
}

# An environment that was cut short while being made, or made at another place, is made again.
usable_environment() {
    supported "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
        grep -qF "$venv" "$venv/bin/activate"
}

install_python_packages() {
    if [ -n "$python" ]; then
        say "making .venv with $python ($("$python" --version))"
        rm -rf "$venv"
        logged "$python" -m venv "$venv" || fail "could not make .venv"
    fi
    rm -f "$venv"/.stamp-*
    local pip=("$venv/bin/python" -m pip install --disable-pip-version-check --no-input --progress-bar off)
    say "installing $(grep -c '==' "$lock") locked packages from $lock (a few minutes the first time)"
    # setuptools first, so that packages which come as source build with the locked one and never fetch another.
    # editable_mode=compat: with the default one importlib.resources cannot read our `resources` from Python 3.11.
    logged "${pip[@]}" --require-hashes -r packaging/build.lock &&
        logged "${pip[@]}" --require-hashes --no-build-isolation --use-pep517 -r "$lock" &&
        logged "${pip[@]}" --no-deps --no-build-isolation --no-index --config-settings editable_mode=compat \
            --editable . ||
        fail "installing Python packages failed (see above; the whole log is build/setup.log)"
    digest "$lock" >"$venv/.stamp-$lock"
    # Everything in requirements.lock is in requirements-dev.lock at the same version.
    [ "$lock" = requirements.lock ] || digest requirements.lock >"$venv/.stamp-requirements.lock"
}

# build/peers is thrown away and made again when its lock changes.
provide_peers() {
    local peers=$tree/build/peers state
    state=$({ echo "$tree"; cat packaging/peers.lock; } | sha256sum)
    [ "$(cat "$peers/.stamp" 2>/dev/null)" != "$state" ] || return 0
    say "installing the rivals to measure against into build/peers"
    rm -rf "$peers"
    logged "$venv/bin/python" -m venv "$peers" &&
        logged "$peers/bin/python" -m pip install --disable-pip-version-check --no-input --progress-bar off \
            --require-hashes -r packaging/peers.lock || fail "installing the rivals failed (see above)"
    echo "$state" >"$peers/.stamp"
}

python='' # the interpreter to make .venv with, when it has to be made
if stamped "$lock"; then
    provide_packages
else
    usable_environment || python=$(find_python)
    provide_packages
    install_python_packages
    say "ready in ${SECONDS} s"
fi
if [ "$level" = bench ]; then provide_peers; fi
if [ "$level" = all ]; then packaging/bluez_vm.sh build; fi
