#!/usr/bin/env bash
# The window killed with SIGKILL while somebody types, under Xvfb: what was typed a second before is there again.
#
#     tests/window/kill.sh target/debug/throughline [ROUNDS]
set -euo pipefail
program=$(realpath "$1")
rounds=${2:-20}
work=$(mktemp -d)
export DISPLAY=:${THROUGHLINE_DISPLAY:-88} LIBGL_ALWAYS_SOFTWARE=1 LANG=en_GB.UTF-8 LC_ALL=C.UTF-8
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$work/data
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
Xvfb "$DISPLAY" -screen 0 1280x800x24 -nolisten tcp -noreset >/dev/null 2>&1 &
xvfb=$!
trap 'kill -9 "${pid:-}" 2>/dev/null || true; kill "$xvfb" || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.1; done
kept=$work/state/throughline/recovery
worst=0
for round in $(seq "$rounds"); do
    rm -rf "$work/state"
    "$program" >/dev/null 2>&1 &
    pid=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$pid" | head -1)
    xdotool windowfocus --sync "$window"
    sleep 2
    # The first template has the keyboard; on the blank map what is typed becomes a card.
    xdotool key Return
    sleep 2
    xdotool type --delay 8 "w0 "
    is_ready=
    for _ in $(seq 100); do grep -qs w0 "$kept"/*.ron && is_ready=yes && break || sleep 0.1; done
    if [[ -z $is_ready ]]; then
        echo "round $round: passed over, the window was not ready in time"
        kill -9 "$pid" && wait "$pid" 2>/dev/null || true
        continue
    fi
    end=$(($(date +%s%3N) + 1500 + RANDOM % 2000))
    log=()
    number=0
    while (($(date +%s%3N) < end)); do
        number=$((number + 1))
        xdotool type --delay 8 "w$number "
        log+=("$(date +%s%3N)")
    done
    kill -9 "$pid"
    death=$(date +%s%3N)
    wait "$pid" 2>/dev/null || true
    back=0
    for file in "$kept"/*.ron; do
        [[ -e $file ]] && back=$(grep -o 'w[0-9]*' "$file" | tr -d w | sort -n | tail -1)
    done
    # The first word that is gone tells how much time is lost.
    lost=0
    ((back < number)) && lost=$((death - log[back]))
    ((lost > worst)) && worst=$lost
    echo "round $round: $number words typed, $back came back, $lost ms lost"
    ((lost < 1000)) || { echo "FAILED: more than a second of work was lost" >&2; exit 1; }
done
echo "$rounds kills of the window: worst $worst ms lost"
