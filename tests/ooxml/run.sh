#!/usr/bin/env bash
# Slides and workbooks in other hands: the schemas of the Open XML SDK, python-pptx and openpyxl, and LibreOffice's own
# interface. What this machine does not have is said and left out.
# usage: tests/ooxml/run.sh PATH/TO/throughline
set -euo pipefail

program=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
skipped() { echo "SKIPPED: $*" >&2; }

# A template may have the name of an example.
for map in "$root"/assets/templates/*.ron "$root"/tests/data/*.ron; do
    cp "$map" "$work/also-$(basename "$map")"
done
"$program" export "$root"/assets/examples/*.ron "$work"/*.ron -o "$work" --format pptx,xlsx,json

# The packages are kept beside the build, not in the system.
packages=$root/target/office-python
if [[ ! -e $packages/complete ]]; then
    rm -rf "$packages"
    if python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$packages" \
        openxml-audit==0.8.0 python-pptx==1.0.2 openpyxl==3.1.5; then
        touch "$packages/complete"
    fi
fi
if [[ -e $packages/complete ]]; then
    export PYTHONPATH=$packages
    python3 "$here/validate.py" "$work"/*.pptx "$work"/*.xlsx
    for map in "$root"/assets/examples/*.ron; do
        name=$work/$(basename "$map" .ron)
        python3 "$here/read_back.py" "$name.json" "$name.pptx" "$name.xlsx" "$work"
    done
    unset PYTHONPATH
else
    skipped "openxml-audit, python-pptx and openpyxl cannot be had, so no schema and no library has seen the files"
fi

if command -v soffice >/dev/null && /usr/bin/python3 -c 'import uno' 2>/dev/null; then
    pairs=()
    for map in "$root"/assets/examples/*.ron; do
        name=$work/$(basename "$map" .ron)
        pairs+=("$name.json" "$name.pptx")
    done
    timeout 300 /usr/bin/python3 "$here/impress.py" "$work" "${pairs[@]}"
else
    skipped "LibreOffice or python3-uno is not installed, so nobody has edited the slides"
fi
