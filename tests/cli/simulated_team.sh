# To be sourced: a simulated team with 600 requests per 6 s, and what its server counted. Sets `work`, a folder that is
# removed at the end, `limit` and `minute`.
limit=600 minute=6
work=$(mktemp -d)
running=()
trap '((${#running[@]} == 0)) || kill "${running[@]}" 2>/dev/null; rm -rf "$work"' EXIT

# start_team OFAPI WINDOW ACCOUNTS: serves it at `url`.
start_team() {
    rm -f "$work"/*
    "$1" sim --accounts "$3" --limit-minute "$limit" --minute "${minute}s" --window "$2" \
        --uplink 5ms --service 30ms --downlink 5ms --port 0 --port-file "$work/port" >"$work/sim.log" &
    running=("$!")
    local tries
    for ((tries = 0; tries < 200; ++tries)); do [[ -s $work/port ]] && break; sleep 0.05; done
    url=http://127.0.0.1:$(<"$work/port")
}

# poll_all OFAPI NAME: every account once, into NAME.ndjson, NAME.summary and NAME.progress.
poll_all() {
    ONLYFANSAPI_API_KEY=ofapi_sim_key "$1" poll mass-messaging --accounts all --out "$work/$2.ndjson" \
        --base-url "$url" --minute "${minute}s" --json >"$work/$2.summary" 2>"$work/$2.progress"
}

# lines NAME: what is written so far.
lines() { cat "$work/$1.ndjson" 2>/dev/null | wc -l; }

# stop_team: what the server counted goes into `stats`.
stop_team() {
    curl -fsS "$url/__sim/stats" >"$work/stats"
    kill "${running[0]}"
    wait "${running[0]}" || true
    running=()
}

# number FILE NAME: the first number of that name in a JSON file.
number() { grep -o "\"$2\":[-+0-9.eE]*" "$work/$1" | head -n 1 | cut -d: -f2; }
