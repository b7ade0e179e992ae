#!/usr/bin/env bash
# The window, end to end, under Xvfb: a person's first map, made with pointer and keys alone.
#
#     tests/window.sh target/debug/throughline [FOLDER]
#
# Things are found by role and name over the accessibility bus, as a screen reader finds them, and worked with xdotool.
# Screenshots and files stay in FOLDER (by default a temporary one that is removed when all went well).
set -euo pipefail

source "$(dirname "$0")/window/lib.sh"
begin "$@"
rm -f "$work"/first.ron "$work"/first.png

start_display

echo "1 a template is picked and the title typed"
start_program
press "push button" "Blank map"
double_click heading "/^Title/"
key ctrl+a
type_text "First contact"
key Return
appears heading "Title: First contact"

echo "2 a stage, a lane and three cards are added"
press "push button" "Stage"
type_text "Recommend"
key Return
appears "column header" "Stage: Recommend"
press "push button" "Lane"
press "*" "Thoughts"
type_text "Questions"
key Return
appears "row header" "Lane: Questions"
add_card "Actions" "Stage 1" "Looks around"
add_card "Actions" "Stage 2" "Asks a friend"
add_card "Touchpoints" "Stage 1" "Search page"
appears "list item" "Action: Looks around, stage Stage 1"

echo "3 a card is dragged to another stage, a point of the curve upwards"
read -r x y < <(middle "list item" "/Looks around/")
read -r to_x to_y < <(cell "Actions" "Stage 3")
drag "$x" "$y" "$to_x" "$to_y"
appears "list item" "Action: Looks around, stage Stage 3"
read -r x y < <(middle slider "/stage Stage 2/")
read -r _ top _ height < <(at find "row header" "Lane: Emotion")
drag "$x" "$y" "$x" $((top + height / 4))
vanishes slider "/stage Stage 2: 0$/"
picture drawn
at tree >"$work/before.txt"

echo "4 four steps back and forth again"
key ctrl+z ctrl+z ctrl+z ctrl+z
appears "list item" "Action: Looks around, stage Stage 1"
appears slider "/stage Stage 2: 0$/"
vanishes "list item" "/Asks a friend/"
vanishes "list item" "/Search page/"
key ctrl+y ctrl+shift+z ctrl+y ctrl+shift+z
appears "list item" "/Search page/"
at tree >"$work/after.txt"
diff <(grep -E 'list item|slider' "$work/before.txt") <(grep -E 'list item|slider' "$work/after.txt") ||
    fail "redo did not bring everything back"

echo "5 saved in the program's own file dialog, and the program ended"
key ctrl+s
type_path "$work/first.ron"
appears label "first.ron · saved"
key ctrl+q
wait_for_end
diff "$here/window/expected.ron" "$work/first.ron" || fail "the saved map is not what was drawn"

echo "6 opened again and exported"
start_program "$work/first.ron"
appears "list item" "Action: Looks around, stage Stage 3"
diff "$here/window/expected.ron" "$work/first.ron" || fail "opening changed the file"
key ctrl+e
press "push button" "Export…"
type_path "$work/first.png"
for _ in $(seq 100); do [[ -s $work/first.png ]] && break || sleep 0.1; done
picture exported
key ctrl+q
wait_for_end
"$program" export "$work/first.ron" -o "$work/again.png" --preset screen --force
cmp "$work/first.png" "$work/again.png" || fail "window and command line export different pictures"

echo "7 nothing was left beside the files"
diff <(printf 'first.png\nfirst.ron\n') <(cd "$work" && find . -maxdepth 1 -newer xvfb.log -name 'first*' -printf '%f\n' | sort) ||
    fail "strange files beside the map"

echo "the window's run: 7 passed, 0 failed"
