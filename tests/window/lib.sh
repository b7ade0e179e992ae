# Words for driving the window; sourced by the scripts that drive it.

display=${THROUGHLINE_DISPLAY:-87}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# begin PROGRAM [FOLDER]: the script goes on in a session of its own, so that nothing of the desktop around it is seen
# or touched. Files and screenshots stay in FOLDER, or in a temporary one that is removed when all went well.
begin() {
    program=$(realpath "$1")
    local keep=${2:-}
    work=${keep:-$(mktemp -d)}
    mkdir -p "$work"
    work=$(realpath "$work")
    state=$work/state
    if [[ -z ${THROUGHLINE_WINDOW_BUS:-} ]]; then
        export THROUGHLINE_WINDOW_BUS=1
        # The bus talks to itself on its standard error; what the run has to say comes on standard output.
        dbus-run-session -- bash "$0" "$program" "$work" 2>/dev/null
        [[ -n $keep ]] || rm -rf "$work"
        exit
    fi
    exec 2>&1
}

start_display() {
    export DISPLAY=:$display LIBGL_ALWAYS_SOFTWARE=1 LANG=en_GB.UTF-8 LC_ALL=C.UTF-8
    export HOME=$state XDG_CONFIG_HOME=$state/config XDG_STATE_HOME=$state/state XDG_CACHE_HOME=$state/cache
    export XDG_DATA_HOME=$state/data
    unset WAYLAND_DISPLAY
    rm -rf "$state"
    mkdir -p "$state"
    Xvfb ":$display" -screen 0 1440x860x24 -nolisten tcp -noreset >"$work/xvfb.log" 2>&1 &
    xvfb=$!
    trap finish_badly EXIT
    for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.1; done
    # Screen readers ask for the tree; without that question the program does not build one.
    dbus-send --session --dest=org.a11y.Bus --print-reply /org/a11y/bus org.freedesktop.DBus.Properties.Set \
        string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null
}

start_program() {
    launch "$@"
    # The accessibility bus now and then misses a program that starts while it does: before anything has been done,
    # another start costs nothing.
    at find "push button" "Menu" --timeout 12 >/dev/null 2>&1 && return
    kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
    launch "$@"
    at find "push button" "Menu" --timeout 20 >/dev/null
}

launch() {
    "$program" "$@" >"$work/program.log" 2>&1 &
    pid=$!
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$pid" | head -1)
    xdotool windowfocus --sync "$window"
    sleep 0.5
}

# Asks the accessibility bus. While the bus itself is still starting its library aborts, so that is asked again.
at() {
    local status=0
    for _ in 1 2 3 4 5; do
        status=0
        /usr/bin/python3 -W ignore "$here/window/at.py" "$@" || status=$?
        ((status < 128)) && return "$status"
        sleep 1
    done
    return "$status"
}

# The middle of a thing: "x y".
middle() {
    local x y width height
    read -r x y width height < <(at find "$@") || fail "not found: $*"
    echo "$((x + width / 2)) $((y + height / 2))"
}

appears() { at find "$@" >/dev/null || fail "did not appear: $*"; }
vanishes() { at gone "$@" || fail "did not go away: $*"; }

move_to() { xdotool mousemove --sync "$1" "$2"; sleep 0.08; }

press() { move_to $(middle "$@"); xdotool click 1; sleep 0.25; }

double_click() { move_to $(middle "$@"); xdotool click --repeat 2 --delay 60 1; sleep 0.3; }

key() { for one in "$@"; do xdotool key --delay 30 "$one"; sleep 0.15; done; }

type_text() { xdotool type --delay 18 -- "$1"; sleep 0.25; }

# From the middle of one place to another, in steps, as a hand does: drag X Y X Y.
drag() {
    move_to "$1" "$2"
    xdotool mousedown 1
    local step
    for step in 1 2 3 4 5 6 7 8; do
        xdotool mousemove --sync $(($1 + ($3 - $1) * step / 8)) $(($2 + ($4 - $2) * step / 8))
        sleep 0.04
    done
    xdotool mouseup 1
    sleep 0.3
}

# The middle of the cell where a lane and a stage cross: cell LANE STAGE.
cell() {
    local x y width height left top lane_width lane_height
    read -r x y width height < <(at find "column header" "Stage: $2")
    read -r left top lane_width lane_height < <(at find "row header" "Lane: $1")
    echo "$((x + width / 2)) $((top + lane_height / 2))"
}

# A double-click on an empty cell, a text, Enter: add_card LANE STAGE TEXT.
add_card() {
    move_to $(cell "$1" "$2")
    xdotool click --repeat 2 --delay 60 1
    sleep 0.3
    type_text "$3"
    key Return
    key Escape
}

# A path typed into the program's own file dialog.
type_path() {
    sleep 0.8
    key ctrl+a
    type_text "$1"
    key Return
    sleep 0.5
}

picture() { scrot -o "$work/$1.png"; }

wait_for_end() {
    for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.1; done
    fail "the program did not end"
}

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

finish_badly() {
    local status=$?
    trap - EXIT
    if ((status)); then
        scrot -o "$work/failed.png" 2>/dev/null || true
        at tree >"$work/failed.txt" 2>/dev/null || true
        cat "$work/program.log" >&2 || true
        echo "what there was to see is in $work" >&2
    fi
    kill "${pid:-}" "${xvfb:-}" 2>/dev/null || true
    exit "$status"
}
