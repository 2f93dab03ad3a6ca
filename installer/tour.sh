#!/usr/bin/env bash
# The program's main job without a screen: check, search, look up, write a sheet, draw the window.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

idekatalog=.venv/bin/idekatalog
folder=rundtur
failed=()

export QT_QPA_PLATFORM=offscreen
mkdir -p "$folder" || exit

# step TITLE COMMAND…: show both, run, remember what failed.
step() {
    local title=$1
    shift
    printf '\n— %s\n  %s\n\n' "$title" "$*"
    timeout 120 "$@" || failed+=("$title")
}

step "Kataloget læses og tjekkes" "$idekatalog" check
step "En søgning" "$idekatalog" search --limit 3 bekymret for en ung
step "En kontakt" "$idekatalog" contacts Ishøj
step "Et metodeark" "$idekatalog" sheet bekymringssamtaler -o "$folder/metodeark.pdf"
step "Et billede af vinduet" .venv/bin/idekatalog-app --picture "$folder/vindue.png"

echo
if [ ${#failed[@]} -gt 0 ]; then
    printf 'Det lykkedes ikke: %s.\n' "${failed[@]}" >&2
    exit 1
fi
echo "Metodearket ligger i $PWD/$folder/metodeark.pdf."
echo "Billedet af vinduet ligger i $PWD/$folder/vindue.png."
