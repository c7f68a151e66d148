#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# python_environment.sh FOLDER: a Python environment with the packages of requirements.txt, made once. If the package
# index cannot be reached, FOLDER/unavailable holds the reason, and that is no failure: what needs the environment skips.
set -euo pipefail

folder=$1
requirements=$(dirname "${BASH_SOURCE[0]}")/requirements.txt

if cmp -s "$requirements" "$folder/installed.txt"; then
    echo "The environment in $folder is complete."
    exit
fi

rm -rf "$folder"
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3)
"$python" -m venv "$folder"
if "$folder/bin/pip" install --disable-pip-version-check --retries 1 --timeout 60 --only-binary :all: \
    -r "$requirements" >"$folder/pip.log" 2>&1; then
    cp "$requirements" "$folder/installed.txt"
    echo "The environment in $folder is new."
elif grep -q "connection broken by\|Connection to .* timed out\|Max retries exceeded" "$folder/pip.log"; then
    grep -m1 "connection broken by\|Connection to .* timed out\|Max retries exceeded" "$folder/pip.log" |
        sed 's/^/The package index cannot be reached: /' | tee "$folder/unavailable"
else
    cat "$folder/pip.log"
    exit 1
fi
