#!/usr/bin/env bash
# The window, end to end, under Xvfb: a person's first map, made with pointer and keys alone.
#
#     tests/window.sh target/debug/throughline [FOLDER]
#
# Things are found by role and name over the accessibility bus, as a screen reader finds them, and worked with xdotool.
# Screenshots and files stay in FOLDER (by default a temporary one that is removed when all went well).
set -euo pipefail

program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
keep=${2:-}
work=${keep:-$(mktemp -d)}
mkdir -p "$work"
work=$(realpath "$work")

if [[ -z ${THROUGHLINE_WINDOW_BUS:-} ]]; then
    # A session of its own, so that nothing of the desktop around it is seen or touched.
    export THROUGHLINE_WINDOW_BUS=1
    exec dbus-run-session -- bash "$0" "$program" "$work" 2> >(grep -v '^dbus-daemon' >&2)
fi
source "$here/window/lib.sh"

start_display
echo "1 a template is picked and the title typed"
start_program
press "push button" "/^Blank/"
appears heading "/^Title/"
double_click heading "/^Title/"
key ctrl+a
type_text "First contact"
key Return
appears heading "Title: First contact"

echo "2 a stage, a lane and three cards are added"
press "push button" "Stage"
type_text "Pay"
key Return
press "push button" "Lane"
key Return
type_text "Questions"
key Return
add_card "/Actions.*Stage 1/" "Looks around"
add_card "/Actions.*Stage 2/" "Asks a friend"
add_card "/Questions.*Stage 1/" "What does it cost?"

echo "3 a card is dragged to another stage, a point of the curve up"
finish
