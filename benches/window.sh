#!/usr/bin/env bash
# What the window takes under Xvfb with software GL: from the start of the process to its first frame, until the
# processor rests, memory, and processor time in ten seconds at rest.
#
#     cargo bench --bench figures -- --maps target/maps
#     benches/window.sh target/release/throughline target/maps/100.ron …
#
# eframe shows its window with the first painted frame, so a window that can be seen has painted.
set -euo pipefail

program=$(realpath "$1")
shift
runs=${RUNS:-5}
work=$(mktemp -d)
export DISPLAY=:${THROUGHLINE_DISPLAY:-89} LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8 LANG=en_GB.UTF-8
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache
export XDG_DATA_HOME=$work/data
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
# Without -noreset the display begins anew whenever its last window goes, and misses who comes meanwhile.
Xvfb "$DISPLAY" -screen 0 1440x860x24 -nolisten tcp -noreset >/dev/null 2>&1 &
xvfb=$!
trap 'kill "$xvfb"; rm -rf "$work"' EXIT
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.1; done

# Milliseconds on the clock, and of processor time of a process.
now() { echo $(($(date +%s%N) / 1000000)); }
spent() { awk -v tick="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / tick) }' "/proc/$1/stat"; }
mib() { awk -v key="$2:" '$1 == key { print int($2 / 1024 + 0.5) }' "/proc/$1/status"; }
# Median (least–most) of the lines of the standard input.
median() { sort -n | awk '{ all[NR] = $1 } END { printf "%s (%s–%s)", all[int((NR + 1) / 2)], all[1], all[NR] }'; }

for map in "$@"; do
    : >"$work/shown" >"$work/idle" >"$work/held" >"$work/peak" >"$work/rest"
    for run in $(seq 0 "$runs"); do
        begun=$(now)
        "$program" "$map" >/dev/null 2>&1 &
        pid=$!
        # Asked often, because to wait xdotool looks twice a second only; and cut short, because now and then it hangs.
        until timeout 0.3 xdotool search --onlyvisible --pid "$pid" >/dev/null 2>&1; do kill -0 "$pid" && sleep 0.01; done
        shown=$(($(now) - begun))
        before=-1
        idle=$shown
        while sleep 0.1 && spent=$(spent "$pid") && ((spent != before)); do
            before=$spent
            idle=$(($(now) - begun))
        done
        # The first run warms up. At rest is looked at once: it takes ten seconds.
        if ((run == 1)); then
            sleep 10
            echo $(($(spent "$pid") - spent)) >>"$work/rest"
        fi
        if ((run > 0)); then
            echo "$shown" >>"$work/shown"
            echo "$idle" >>"$work/idle"
            mib "$pid" VmRSS >>"$work/held"
            mib "$pid" VmHWM >>"$work/peak"
        fi
        kill "$pid" && wait "$pid" 2>/dev/null || true
    done
    echo "$(basename "$map"): first frame $(median <"$work/shown") ms, idle $(median <"$work/idle") ms," \
        "memory $(median <"$work/held") MiB, at most $(median <"$work/peak") MiB," \
        "processor in 10 s at rest $(cat "$work/rest") ms"
done
