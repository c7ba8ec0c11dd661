#!/usr/bin/env bash
# run.sh BIN WORK: what others think of the document, the client and the simulator. BIN has ofapi and opinion_call_all;
# WORK has Prism under node_modules and the official SDK in a virtual environment, venv. Everything stays on loopback.
#
#   1. Prism serves the document and refuses what does not fit it; the client calls every operation there, twice: with
#      one fixed answer for each operation, and with answers made up at random.
#   2. What the SDK can send is compared with the document.
#   3. The SDK calls the simulator.
#
# Fails where 1 or 3 finds a difference, or where Prism lets through what it must refuse. 2 is for reading.
set -euo pipefail

bin=$1 work=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
document=$here/../../src/api/openapi.json
servers=()
trap 'for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done' EXIT

# wait_for SECONDS COMMAND...: until it succeeds.
wait_for() {
    local tries=$(($1 * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        ((tries-- > 0)) || { echo "opinion: '$*' did not come true" >&2; exit 1; }
        sleep 0.1
    done
}

# serve_document LOG OPTION...: a Prism with these options, whose address is then in $prism.
serve_document() {
    local log=$1 port
    shift
    rm -f "$log"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    prism=http://127.0.0.1:$port
    node "$work/node_modules/@stoplight/prism-cli/dist/index.js" mock --errors --host 127.0.0.1 --port "$port" "$@" \
        "$document" >"$log" 2>&1 &
    servers+=($!)
    wait_for 60 grep -q 'is listening' "$log"
}

failed=0
serve_document "$work/prism.log"

# refuses STATUS CURL_OPTION... TARGET
refuses() {
    local expected=$1 target=${*: -1} got
    shift
    got=$(curl -s -o /dev/null -w '%{http_code}' "${@:1:$#-1}" "$prism$target")
    [[ $got == "$expected" ]] || { echo "Prism answered $got instead of $expected to: $*"; failed=1; }
}
key='Authorization: Bearer ofapi_opinion_key' json='Content-Type: application/json'
refuses 401 /api/accounts
refuses 422 -H "$key" '/api/1/fans/all?limit=21'
refuses 422 -H "$key" '/api/1/fans/all?filter%5Bonline%5D=7'
refuses 422 -H "$key" -X DELETE -H "$json" -d '{}' /api/1/tracking-links/1/tags
refuses 422 -H "$key" -F type=nonsense /api/1/media/upload
refuses 422 -H "$key" -H "$json" -d '{"text":7}' /api/1/chats/1/messages

echo "-- the client against $("$work/node_modules/.bin/prism" --version 2>/dev/null | sed 's/^/Prism /')"
printf 'GIF89a' >"$work/file.gif"
"$bin/opinion_call_all" "$prism" "$work/file.gif" || failed=1
echo "-- the same, with answers made up at random"
serve_document "$work/random.log" --dynamic --seed 7
"$bin/opinion_call_all" "$prism" "$work/file.gif" || failed=1

python=$work/venv/bin/python
echo "-- the document and $("$python" -c 'import onlyfansapi as o; print("the Python SDK", o.__version__)')"
"$python" "$here/sdk_compare.py"

echo "-- the Python SDK against the simulator"
rm -f "$work/port"
"$bin/ofapi" sim --accounts 5 --limit-minute 100000 --port 0 --port-file "$work/port" >"$work/sim.log" 2>&1 &
servers+=($!)
wait_for 10 test -s "$work/port"
"$python" "$here/sdk_calls.py" "http://127.0.0.1:$(<"$work/port")" || failed=1
exit "$failed"
