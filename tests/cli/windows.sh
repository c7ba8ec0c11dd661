#!/usr/bin/env bash
# windows.sh OFAPI [WINDOW...]: polls 2,700 accounts of a simulated team with 600 requests per 6 s, from a cold start, for
# each kind of window, and prints what the server counted and how our wall time compares with the best possible one.
# Fails on a refusal (429) or where the share is below the goal: 97 % for first-hit and sliding, 85 % for clock, bucket.
#
# Best possible, with one median latency (40 ms) on top, for 2,701 requests (one lists the accounts):
#   first-hit, sliding   600 at once every 6 s: the last ones after 4 windows
#   clock                the same, but the first window ends when the clock says; we begin in the middle of one, since in
#                        the last moments of a window no client gets all its requests out
#   bucket               600 at once, then one every 10 ms
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/simulated_team.sh"

ofapi=$1
shift
windows=("$@")
((${#windows[@]})) || windows=(first-hit sliding clock bucket)
accounts=2700

failed=0
printf '%-10s %8s %10s %10s %10s %8s %8s\n' window requests team_429 wall_s best_s share goal
for window in "${windows[@]}"; do
    start_team "$ofapi" "$window" "$accounts"
    if [[ $window == clock ]]; then
        sleep "$(awk -v now="$(date +%s.%N)" -v m="$minute" 'BEGIN { print (m * 1.5 - now % m) % m }')"
    fi
    code=0
    poll_all "$ofapi" out || code=$?
    stop_team
    if ((code != 0 || $(lines out) != accounts)); then
        echo "$window: exit code $code, $(lines out) lines" >&2
        cat "$work/out.progress" "$work/out.summary" >&2
        failed=1
    fi
    refused=$(number stats team_429)
    ((refused == 0)) || failed=1
    goal=85
    case $window in first-hit | sliding) goal=97 ;; esac
    awk -v window="$window" -v requests="$(number stats requests)" -v refused="$refused" -v goal="$goal" \
        -v wall_ms="$(number out.summary wall_ms)" -v first="$(number stats first_request)" \
        -v begin="$(number stats start)" -v limit="$limit" -v minute="$minute" '
        BEGIN {
            full = int((requests - 1) / limit)  # windows to wait through before the last request
            if (window == "bucket") best = (requests - limit) / limit * minute
            else if (window == "clock") best = begin + minute - first + (full - 1) * minute
            else best = full * minute
            best += 0.040
            wall = wall_ms / 1000
            share = 100 * best / wall
            printf "%-10s %8d %10d %10.2f %10.2f %7.1f%% %7d%%\n", window, requests, refused, wall, best, share, goal
            exit share < goal
        }' || failed=1
done
exit "$failed"
