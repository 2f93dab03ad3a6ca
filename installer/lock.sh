#!/usr/bin/env bash
# Resolve pyproject.toml into requirements/ with hashes; arguments go to both resolvers (--upgrade).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CUSTOM_COMPILE_COMMAND="make lock" UV_CUSTOM_COMPILE_COMMAND="make lock"

# Nothing in the files may tell where packages were fetched from or on which machine: options are taken out again.
compile() {
    local target=requirements/$1.txt
    .venv/bin/pip-compile --quiet --generate-hashes --no-annotate --strip-extras --allow-unsafe "${@:2}" \
        --output-file "$target" pyproject.toml
    sed -i -e '/^--/d' -e '/^$/d' "$target"
}

compile linux "$@"
compile build "$@" --constraint requirements/linux.txt --only-build-deps --build-deps-for editable
compile linux-dev "$@" --constraint requirements/linux.txt --constraint requirements/build.txt --extra dev --all-build-deps
compile linux-bundle "$@" --constraint requirements/linux.txt --constraint requirements/build.txt --extra bundle

# pip-compile resolves for the machine it runs on only; uv can look at Windows from here.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.venv/bin/python -m venv "$scratch"
"$scratch/bin/pip" install --quiet uv
"$scratch/bin/uv" pip compile --quiet --generate-hashes --no-annotate "$@" --constraint requirements/linux.txt \
    --python-platform windows --python-version 3.11 --output-file requirements/windows.txt pyproject.toml
