#!/usr/bin/env bash
# House rules that a search can prove. Prints each line that breaks one.
set -uo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
broken=0

# forbid WHY REGEX PATH...
forbid() {
    local why=$1 regex=$2
    shift 2
    if grep -rnIE --exclude-dir=build --exclude-dir=.git -- "$regex" "$@"; then
        echo "  ^ $why"
        broken=1
    fi
}

forbid "nobody waits for detached work: what it throws is lost" 'asio::detached|[(, ]detached\)' src include examples
forbid "operator|| of awaitables costs 18 allocations and is not safe off a strand" 'awaitable_operators' src include examples
forbid "public headers stay without Beast and SSL" '#include <(boost/beast|boost/asio/ssl|openssl)' include
forbid "public headers name nothing experimental" '#include <boost/asio/experimental|asio::experimental' include
forbid "this looks like a key of the service" '[o]fapi_[A-Za-z0-9]{20,}' .

exit "$broken"
