#!/usr/bin/env bash
# Have the Debian packages that building (windows, deb, bundle) or trying the packages (test) calls for.
# They are installed where that may be done; elsewhere one command is named.
set -euo pipefail

# A command, its Debian package, and what calls for it.
needs='
dpkg-deb dpkg deb
objdump binutils bundle deb
patchelf patchelf bundle deb
x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64 windows
makensis nsis windows
wixl wixl windows
appstreamcli appstream test
desktop-file-validate desktop-file-utils test
lintian lintian test
pipx pipx test
wine wine test
wineserver64 wine64 test
xvfb-run xvfb test
xdotool xdotool test
'

missing() {
    local command package uses goal
    while read -r command package uses; do
        [ -n "$command" ] || continue
        for goal in "$@"; do
            [[ " $uses " != *" $goal "* ]] || command -v "$command" "/usr/lib/wine/$command" >/dev/null || echo "$package"
        done
    done <<<"$needs"
}

mapfile -t packages < <(missing "$@" | sort -u)
[ ${#packages[@]} -gt 0 ] || exit 0
root=()
[ "$(id -u)" = 0 ] || root=(sudo -n)
echo "Henter det, der skal bruges til pakkerne: ${packages[*]}"
"${root[@]}" apt-get update >/dev/null 2>&1 || true    # one dead source must not stop the others
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o DPkg::Lock::Timeout=120 "${packages[@]}" >/dev/null 2>&1 || true
mapfile -t packages < <(missing "$@" | sort -u)
[ ${#packages[@]} -eq 0 ] || {
    echo "Maskinen mangler noget, som kun en administrator kan sætte ind. Giv denne kommando, og prøv igen:" >&2
    echo "    sudo apt-get install -y ${packages[*]}" >&2
    exit 1
}
