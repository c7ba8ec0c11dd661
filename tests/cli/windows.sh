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

ofapi=$1
shift
windows=("$@")
((${#windows[@]})) || windows=(first-hit sliding clock bucket)
accounts=2700 limit=600 minute=6
work=$(mktemp -d)
sim=
trap '[[ -z $sim ]] || kill "$sim" 2>/dev/null; rm -rf "$work"' EXIT

# number FILE NAME: the first number of that name in a JSON file.
number() { grep -o "\"$2\":[-+0-9.eE]*" "$1" | head -n 1 | cut -d: -f2; }

failed=0
printf '%-10s %8s %10s %10s %10s %8s %8s\n' window requests team_429 wall_s best_s share goal
for window in "${windows[@]}"; do
    rm -f "$work"/*
    "$ofapi" sim --accounts "$accounts" --limit-minute "$limit" --minute "${minute}s" --window "$window" \
        --uplink 5ms --service 30ms --downlink 5ms --port 0 --port-file "$work/port" >"$work/sim.log" &
    sim=$!
    for ((i = 0; i < 200; ++i)); do [[ -s $work/port ]] && break; sleep 0.05; done
    url=http://127.0.0.1:$(<"$work/port")
    if [[ $window == clock ]]; then
        sleep "$(awk -v now="$(date +%s.%N)" -v m="$minute" 'BEGIN { print (m * 1.5 - now % m) % m }')"
    fi
    code=0
    ONLYFANSAPI_API_KEY=ofapi_sim_key "$ofapi" poll mass-messaging --accounts all --out "$work/out.ndjson" \
        --base-url "$url" --minute "${minute}s" --json >"$work/summary" 2>"$work/progress" || code=$?
    curl -fsS "$url/__sim/stats" >"$work/stats"
    kill "$sim"
    wait "$sim" || true
    sim=
    lines=$(wc -l <"$work/out.ndjson")
    if ((code != 0 || lines != accounts)); then
        echo "$window: exit code $code, $lines lines" >&2
        cat "$work/progress" "$work/summary" >&2
        failed=1
    fi
    refused=$(number "$work/stats" team_429)
    ((refused == 0)) || failed=1
    goal=85
    case $window in first-hit | sliding) goal=97 ;; esac
    awk -v window="$window" -v requests="$(number "$work/stats" requests)" -v refused="$refused" -v goal="$goal" \
        -v wall_ms="$(number "$work/summary" wall_ms)" -v first="$(number "$work/stats" first_request)" \
        -v begin="$(number "$work/stats" start)" -v limit="$limit" -v minute="$minute" '
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
