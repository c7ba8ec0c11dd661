#!/usr/bin/env bash
# Talks to `ofapi sim` as a stranger would: curl_test.sh PATH_OF_OFAPI. Ends with 77 where there is no curl.
set -euo pipefail
command -v curl >/dev/null || exit 77
ofapi=$1
work=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# start OPTION... starts the simulator and sets `url`.
start() {
    rm -f "$work/port"
    "$ofapi" sim --port-file "$work/port" --service 1ms --uplink 0s --downlink 0s "$@" >"$work/out" &
    pid=$!
    for _ in {1..200}; do
        [[ -s $work/port ]] && break
        sleep 0.05
    done
    url=$(sed -n 's/^listening on //p' "$work/out")
    [[ $url == *":$(cat "$work/port")" ]] || fail "it said '$(cat "$work/out")'"
}

# stop SIGNAL ends it and wants exit code 0.
stop() {
    kill "-$1" "$pid"
    wait "$pid" || fail "$1 ended it with $?"
    pid=
}

# ask WANTED_STATUS PATH OPTION... leaves the body in $work/body.
ask() {
    local wanted=$1 path=$2 status
    shift 2
    status=$(curl -sS --noproxy '*' --max-time 20 -o "$work/body" -w '%{http_code}' "$@" "$url$path")
    [[ $status == "$wanted" ]] || fail "$path answered $status, not $wanted: $(cat "$work/body")"
}

has() { grep -qF "$1" "$work/body" || fail "no $1 in: $(cat "$work/body")"; }

key=(-H 'Authorization: Bearer ofapi_sim_key')

start --accounts 3 --expired 1 --gone 1
ask 401 /api/whoami
has '{"error":"Unauthorized. Go to '
ask 200 /api/whoami "${key[@]}"
has '"team":{"name":"Simulated team"'
ask 200 /__sim/accounts
mapfile -t accounts <"$work/body"
[[ ${#accounts[@]} == 3 ]] || fail "${#accounts[@]} accounts"
ask 200 "/api/${accounts[0]}/mass-messaging" "${key[@]}"
has '"_meta":{"_credits":{"used":1,"balance":999999,"note":"Always"}'
ask 401 "/api/${accounts[1]}/mass-messaging" "${key[@]}"
has 'SESSION_EXPIRED:NEEDS_REAUTHENTICATION'
ask 404 "/api/${accounts[2]}/mass-messaging" "${key[@]}"
has 'account_not_found'
ask 200 "/api/${accounts[0]}/mass-messaging" "${key[@]}" -H 'Content-Type: application/json' -d '{"text":"hello"}'
head -c 2000000 /dev/zero >"$work/zeros"
ask 200 "/api/${accounts[0]}/media/upload" "${key[@]}" -F "file=@$work/zeros" --expect100-timeout 15 --max-time 10
has '"file_name":"zeros"'
ask 413 "/api/${accounts[0]}/mass-messaging" "${key[@]}" -H 'Content-Type: application/json' --data-binary "@$work/zeros"
ask 204 /api/webhooks/wh_1 -X DELETE "${key[@]}"
[[ ! -s $work/body ]] || fail "a body with 204"
ask 302 "/api/${accounts[0]}/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Fa.jpg" "${key[@]}" -D "$work/head"
media=$(sed -n 's/^Location: //p' "$work/head" | tr -d '\r')
[[ $media == "$url/__sim/"* ]] || fail "Location is '$media'"
ask 200 "${media#"$url"}"
[[ -s $work/body ]] || fail "no media"
ask 400 "${media#"$url"}" "${key[@]}"
ask 200 /__sim/stats
has '"messages_sent":1'
has '"team_429":0'
stop INT

start --tls --ca-out "$work/ca.pem" --limit-minute 1 --minute 1h
ask 200 /api/whoami "${key[@]}" --cacert "$work/ca.pem"
ask 429 /api/whoami "${key[@]}" --cacert "$work/ca.pem" -D "$work/head"
has '{"message":"Too Many Attempts."}'
grep -qi '^retry-after: 3[56][0-9][0-9]' "$work/head" || fail "no Retry-After in: $(cat "$work/head")"
if curl -sS --noproxy '*' -o "$work/body" "$url/api/whoami" 2>"$work/refusal"; then fail "curl trusted an unknown authority"; fi
stop TERM

refused() {
    local status=0
    "$ofapi" sim "$@" >"$work/out" 2>&1 || status=$?
    [[ $status == 2 ]] || fail "sim $* ended with $status: $(cat "$work/out")"
}
refused --window fixed
refused --accounts 1 --gone 2
refused --key-file "$work/missing"
refused --host 192.0.2.1
refused --port-file "$work/no/such/folder"
echo "all well"
