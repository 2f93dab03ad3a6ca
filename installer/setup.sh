#!/usr/bin/env bash
# Make .venv ready: `setup.sh run` for the program, `setup.sh test` for its tests too.
# A stamp in .venv says that nothing has changed since; then this script does nothing at all.
set -euo pipefail
cd -P "$(dirname "${BASH_SOURCE[0]}")/.."
unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX

mode=${1:-run}
log=.venv/setup.log

# What Qt's xcb, wayland and offscreen plugins load from the system (ldd), and its Debian package.
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libwayland-cursor.so.0 libwayland-cursor0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
libzstd.so.1 libzstd1
'
# What the tests call; a screen reader's bus, window and keys are for tests/desktop.
test_commands='
/usr/libexec/at-spi-bus-launcher at-spi2-core
dbus-daemon dbus-daemon
openbox openbox
pdffonts poppler-utils
setxkbmap x11-xkb-utils
strace strace
xauth xauth
xdotool xdotool
xvfb-run xvfb
'

say() { printf '%s\n' "$*"; }

stop() {
    say "$1" >&2
    exit 1
}

# logged SENTENCE COMMAND…: run quietly; if it fails, say the sentence and show the end of the log without addresses.
logged() {
    local sentence=$1
    shift
    "$@" >>"$log" 2>&1 && return
    tail -n 15 "$log" | sed -E "s#[a-z+]+://[^ ]*#…#g; s#host='[^']*'#host=…#g" >&2
    say "$sentence Mere står i $log." >&2
    return 1
}

fingerprint() {
    { pwd; cat installer/setup.sh pyproject.toml requirements/{build,linux,linux-dev}.txt; } | sha256sum
}

stamped() { [ -x .venv/bin/python ] && [ "$(cat ".venv/$1" 2>/dev/null)" = "$wanted" ]; }

is_ready() { stamped "ready-$mode" || stamped ready-test; }

# The first Python that can make a virtual environment, else the first that is new enough.
find_python() {
    local needs name
    for needs in 'import ensurepip, venv' ''; do
        for name in python3.11 python3.12 python3.13 python3.14 python3; do
            "$name" -c "import sys; assert sys.version_info >= (3, 11); $needs" 2>/dev/null || continue
            command -v "$name"
            return
        done
    done
    return 1
}

missing_packages() {
    local present name package
    if [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
    present=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p)
    while read -r name package; do
        [ -z "$name" ] || grep -qF "	$name " <<<"$present" || say "$package"
    done <<<"$qt_libraries"
    [ "$mode" = test ] || return 0
    while read -r name package; do
        [ -z "$name" ] || command -v "$name" >/dev/null || say "$package"
    done <<<"$test_commands"
}

install_packages() {
    local root=()
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        root=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    say "Henter det, maskinen mangler: $*"
    "${root[@]}" apt-get update >>"$log" 2>&1 || true    # one dead source must not stop the others
    logged "Maskinen kunne ikke hente systempakkerne." "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
}

install_python_packages() {
    local file files=(requirements/linux.txt requirements/build.txt) pip=(.venv/bin/python -m pip --no-input)
    [ "$mode" = run ] || files=(requirements/linux-dev.txt)
    touch .venv/unfinished
    say "Henter programmets dele. Det kan tage et par minutter."
    for file in "${files[@]}"; do
        logged "Programmets dele kunne ikke hentes. Har maskinen net?" \
            "${pip[@]}" install --require-hashes --requirement "$file"
    done
    logged "Programmet kunne ikke sættes op." "${pip[@]}" install --no-build-isolation --no-deps --editable .
    # As every installed package is: where Python writes no bytecode, each start would compile all of the program.
    logged "Programmet kunne ikke sættes op." .venv/bin/python -m compileall -q src
    rm .venv/unfinished
    say "$wanted" >".venv/packages-$mode"
}

case $mode in run | test) ;; *) stop "Brug: installer/setup.sh run eller installer/setup.sh test" ;; esac
wanted=$(fingerprint)
if is_ready; then exit 0; fi
exec 9<. && flock 9    # two set-ups at once would tear down each other's .venv
if is_ready; then exit 0; fi

python=$(find_python) || stop "Idekatalog skal bruge Python 3.11 eller nyere, og den er ikke på maskinen."
# Begin again after an interrupted set-up, a removed Python or a moved folder.
if [ -e .venv/unfinished ] || [ ! -x .venv/bin/python ] || ! grep -qsF " $PWD/.venv" .venv/pyvenv.cfg; then
    rm -rf .venv
fi
mkdir -p .venv
rm -f .venv/ready-*
say "Gør Idekatalog klar."

mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -gt 0 ] && install_packages "${missing[@]}"; then
    mapfile -t missing < <(missing_packages)
fi
if [ ${#missing[@]} -gt 0 ]; then
    say "Maskinen mangler noget, som kun en administrator kan sætte ind. Giv denne kommando, og prøv igen:" >&2
    say "    sudo apt-get install -y ${missing[*]}" >&2
fi

if [ ! -x .venv/bin/python ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null || exit 1
    touch .venv/unfinished
    logged "Pythons eget miljø kunne ikke laves." "$python" -m venv "$PWD/.venv"
fi
stamped "packages-$mode" || stamped packages-test || install_python_packages
[ ${#missing[@]} -gt 0 ] || say "$wanted" >".venv/ready-$mode"
