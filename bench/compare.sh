#!/usr/bin/env bash
# The client's CPU per call beside wrk's: nginx on one core, the client and wrk in turns on another, 32 connections.
#
#     compare.sh CLIENT_BENCH [--json]
#
# Each row is the median of the rounds; wrk and the client's two modes alternate inside each round, so that what disturbs
# the machine disturbs all three. wrk sends the same header fields as the client.
set -euo pipefail

bench=$1
json=0
[[ ${2-} != --json ]] || json=1
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
rounds=${BENCH_ROUNDS:-5}
connections=32
client_core=0 server_core=1
(($(nproc) > 1)) || server_core=0

dir=$(mktemp -d)
nginx_pid=
cleanup() {
    if [[ -n $nginx_pid ]]; then kill "$nginx_pid" 2>/dev/null && wait "$nginx_pid" 2>/dev/null; fi
    rm -rf "$dir"
}
trap cleanup EXIT

# body BYTES ITEMS: a queue of so many messages, padded to the size by a text with escapes, as fans' texts have them.
body() {
    awk -v size="$1" -v items="$2" '
        function item(i, text) {
            return sprintf("{\"id\":%d,\"date\":\"2026-11-%02dT12:%02d:00+00:00\",\"isReady\":true,\"isDone\":false,\"total\":%d," \
                "\"pending\":%d,\"canUnsend\":true,\"unsendSeconds\":86400,\"hasError\":false,\"isCanceled\":false," \
                "\"text\":\"%s\"}", 48210000000 + i, i % 28 + 1, i % 60, 1000 + i, i, text)
        }
        function fill(n,    text) {
            while (length(text) + length(unit) <= n) text = text unit
            while (length(text) < n) text = text "x"
            return text
        }
        function whole(padding, last,    i, out) {
            out = "{\"data\":["
            for (i = 0; i < items; ++i) out = out (i ? "," : "") item(i, fill(i == items - 1 ? last : padding))
            return out "],\"_meta\":{\"_credits\":{\"used\":1,\"balance\":900000000},\"_cache\":{\"is_cached\":false}," \
                "\"_rate_limits\":{\"limit_minute\":10000000,\"limit_day\":null,\"remaining_minute\":9999999,\"remaining_day\":null}}}"
        }
        BEGIN {
            unit = "See you \\u2764 \\\"tonight\\\" "
            room = size - length(whole(0, 0))
            padding = int(room / items)
            printf "%s", whole(padding, room - padding * (items - 1))
        }'
}

start_nginx() {
    local base user=""
    ((EUID != 0)) || user="user root;"
    body 1000 3 >"$dir/1000.json"
    body 52050 100 >"$dir/52050.json"
    [[ $(wc -c <"$dir/1000.json") == 1000 && $(wc -c <"$dir/52050.json") == 52050 ]] || { echo "wrong bodies" >&2; exit 1; }
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$dir/key.pem" -out "$dir/cert.pem" 2>/dev/null
    # nginx cannot be asked for a free port: try until four are.
    for _ in {1..20}; do
        base=$((20000 + RANDOM % 10000))
        sed -e "s|@dir@|$dir|g; s|@user@|$user|; s|@affinity@|$(((1 << server_core) == 2 ? 10 : 1))|" \
            -e "s|@port@|$base|; s|@tls_port@|$((base + 1))|; s|@large_port@|$((base + 2))|" \
            -e "s|@large_tls_port@|$((base + 3))|" "$here/nginx.conf.in" >"$dir/nginx.conf"
        nginx -p "$dir" -c "$dir/nginx.conf" -e "$dir/error.log" 2>"$dir/stderr" &
        nginx_pid=$!
        for _ in {1..50}; do
            if curl -sfo /dev/null "http://127.0.0.1:$base/"; then
                port=$base
                return
            fi
            kill -0 "$nginx_pid" 2>/dev/null || break
            sleep 0.1
        done
        kill "$nginx_pid" 2>/dev/null || true
        wait "$nginx_pid" || true
    done
    cat "$dir/stderr" "$dir/error.log" >&2
    exit 1
}

# Both print "CALLS MICROSECONDS_PER_CALL".
run_wrk() {
    local TIMEFORMAT='%3U %3S' cpu calls
    { time taskset -c $client_core wrk -t 1 -c $connections -d 2s -H 'Authorization: Bearer ofapi_sim_key' \
        -H 'Accept: application/json' -H 'User-Agent: wrk' "$1/api/acct_1000000/mass-messaging" \
        >"$dir/wrk.out"; } 2>"$dir/wrk.time"
    cpu=$(<"$dir/wrk.time")
    if grep -q 'Non-2xx\|Socket errors' "$dir/wrk.out"; then cat "$dir/wrk.out" >&2; exit 1; fi
    calls=$(awk '/requests in/ { print $1 }' "$dir/wrk.out")
    awk -v cpu="$cpu" -v calls="$calls" 'BEGIN { split(cpu, t, " "); printf "%d %.3f\n", calls, (t[1] + t[2]) * 1e6 / calls }'
}
run_client() {
    taskset -c $client_core "$bench" "$1" "$dir/cert.pem" "$2" "$3" $connections
}

# row CLIENT TRANSPORT BODY MODE FILE WRK_FILE: medians of the rounds recorded in the files.
row() {
    local median='{ v[NR] = $2; calls += $1 } END {
        for (i = 1; i <= NR; ++i) for (j = i + 1; j <= NR; ++j) if (v[j] < v[i]) { t = v[i]; v[i] = v[j]; v[j] = t }
        m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
        print m, v[1], v[NR], calls }'
    local us low high calls wrk_us
    read -r us low high calls < <(awk "$median" "$5")
    read -r wrk_us _ < <(awk "$median" "$6")
    local ratio
    ratio=$(awk -v a="$us" -v b="$wrk_us" 'BEGIN { printf "%.2f", a / b }')
    if ((json)); then
        printf '{"client":"%s","transport":"%s","body":%d,"mode":"%s","cpu_us_per_call":%.2f,"cpu_us_min":%.2f,"cpu_us_max":%.2f,"ratio_to_wrk":%.2f,"calls":%d,"rounds":%d,"connections":%d}\n' \
            "$1" "$2" "$3" "$4" "$us" "$low" "$high" "$ratio" "$calls" "$rounds" "$connections"
    else
        printf '%-6s %-9s %7d %-6s %9.2f  [%.2f..%.2f] %9s %9d\n' "$1" "$2" "$3" "$4" "$us" "$low" "$high" "$ratio" "$calls"
    fi
}

start_nginx
((json)) || printf '%-6s %-9s %7s %-6s %9s  %-15s %6s %9s\n' client transport body mode us/call '[min..max]' ratio calls
for transport in plain tls; do
    for size in 1000 52050; do
        at=$port
        url=http://127.0.0.1
        [[ $size == 1000 ]] || at=$((at + 2))
        if [[ $transport == tls ]]; then url=https://127.0.0.1 at=$((at + 1)); fi
        url=$url:$at
        fetches=200000 calls=100000
        [[ $size == 1000 ]] || { fetches=20000 calls=10000; }
        rm -f "$dir"/*.rounds
        for ((round = 1; round <= rounds; ++round)); do
            run_wrk "$url" >>"$dir/wrk.rounds"
            run_client "$url" fetch "$fetches" >>"$dir/fetch.rounds"
            run_client "$url" call "$calls" >>"$dir/call.rounds"
        done
        row wrk "$transport" "$size" fetch "$dir/wrk.rounds" "$dir/wrk.rounds"
        row ofapi "$transport" "$size" fetch "$dir/fetch.rounds" "$dir/wrk.rounds"
        row ofapi "$transport" "$size" call "$dir/call.rounds" "$dir/wrk.rounds"
    done
done
