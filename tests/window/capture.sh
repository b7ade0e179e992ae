#!/usr/bin/env bash
# Capture, end to end, under Xvfb: thirty cards in ten cells of a new map, from the start screen, without the mouse.
#
#     tests/window/capture.sh target/debug/throughline [FOLDER]
#
# The keys are those of capture.txt, which the in-process tests play too; letters no keyboard layout of the display has
# are pasted. The saved file must be capture.ron. FOLDER as in tests/window.sh.
set -euo pipefail

source "$(dirname "$0")/lib.sh"
begin "$@"
rm -f "$work/capture.ron"

# Typed, or pasted where it has letters beyond ASCII.
write() {
    if [[ $1 == *[^\ -~]* ]]; then
        printf '%s' "$1" | xclip -selection clipboard -i
        key ctrl+v
    else
        type_text "$1"
    fi
}

start_display
start_program

echo "1 thirty cards in ten cells"
while read -r what argument; do
    case $what in
    key) key "$argument" ;;
    type) write "$argument" ;;
    esac
done <"$here/window/capture.txt"
appears "list item" "Touchpoint: Faktura, stage Stage 5"
appears "list item" "Barrier: Słaby zasięg w całym biurze, stage Stage 1"
picture captured

echo "2 saved, and it is what was said"
key ctrl+s
type_path "$work/capture.ron"
appears label "capture.ron · saved"
key ctrl+q
wait_for_end
diff "$here/window/capture.ron" "$work/capture.ron" || fail "the saved map is not what was typed"

echo "capture in the window: 2 passed, 0 failed"
