#!/usr/bin/env bash
# Open the window where there is a screen; elsewhere do the same work in the terminal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! .venv/bin/python -I installer/screen.py 2>/dev/null; then
    echo "Her er ingen skærm at åbne et vindue på, så programmet viser sit arbejde i terminalen."
    exec installer/tour.sh
fi
if [ ! -e .venv/ready-run ] && [ ! -e .venv/ready-test ]; then
    echo "Vinduet kan ikke åbne, før maskinen har det, den mangler. Terminalen kan allerede bruges: .venv/bin/idekatalog --help" >&2
    exit 1
fi
exec .venv/bin/idekatalog-app
