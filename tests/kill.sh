#!/usr/bin/env bash
# Kills a program with SIGKILL at random moments while it edits and saves, and looks at what is left each time: the file
# opens and is byte for byte the old version or the new one, unsaved work comes back, and none of it is older than a
# second.
#
#     tests/kill.sh [KILLS] [CARDS] [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."
THROUGHLINE_KILLS=${1:-1000} THROUGHLINE_KILL_CARDS=${2:-50} THROUGHLINE_KILL_SEED=${3:-1} \
    cargo test --test it -- --ignored --exact --nocapture kill::a_thousand_deaths
