#!/usr/bin/env bash
# sharing.sh OFAPI [WINDOW...]: two processes that know nothing of each other poll 2,700 accounts each of one simulated
# team with 600 requests per 6 s, from a cold start, for each kind of window. Prints what the server counted: requests,
# refusals (429), how the wall time until the first of the two is done compares with the best possible one, and what
# each had got by then. Fails where a row is missing, more than 1 in 100 requests was refused, the two together reached
# less than 80 %, or one of them less than 30 %.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/simulated_team.sh"

ofapi=$1
shift
windows=("$@")
((${#windows[@]})) || windows=(first-hit sliding clock bucket)
accounts=2700

failed=0
printf '%-10s %8s %8s %10s %10s %8s %8s\n' window requests team_429 seconds together first second
for window in "${windows[@]}"; do
    start_team "$ofapi" "$window" "$accounts"
    begin=$(date +%s.%N)
    for name in first second; do
        poll_all "$ofapi" "$name" &
        running+=("$!")
    done
    code=0
    wait -n "${running[@]:1}" || code=$?
    end=$(date +%s.%N)
    first=$(lines first) second=$(lines second)
    wait "${running[@]:1}" || code=$?
    stop_team
    if ((code != 0 || $(lines first) != accounts || $(lines second) != accounts)); then
        echo "$window: exit code $code, $(lines first) and $(lines second) lines" >&2
        cat "$work"/*.progress "$work"/*.summary >&2
        failed=1
    fi
    # Until the first was done, no client of any kind could have got more than a window's limit at once, and then its
    # rate (a clock's or a first-hit's window gives no more on average).
    awk -v window="$window" -v requests="$(number stats requests)" -v refused="$(number stats team_429)" \
        -v begin="$begin" -v end="$end" -v first="$first" -v second="$second" -v limit="$limit" -v minute="$minute" '
        BEGIN {
            wall = end - begin
            best = limit * (1 + (window == "bucket" ? wall / minute : int(wall / minute)))
            both = first + second
            if (both > best) best = both
            printf "%-10s %8d %8d %10.1f %9.1f%% %7.1f%% %7.1f%%\n", window, requests, refused, wall,
                   100 * both / best, 100 * first / both, 100 * second / both
            exit refused * 100 > requests || both < 0.80 * best || first < 0.30 * both || second < 0.30 * both
        }' || failed=1
done
exit "$failed"
