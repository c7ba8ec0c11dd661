-- What wrk's own summary lacks: one line of JSON, with the 99.9th percentile.
function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        'report {"calls":%d,"seconds":%.6f,"p50":%d,"p99":%d,"p999":%d,"errors":%d}\n', summary.requests,
        summary.duration / 1e6, latency:percentile(50), latency:percentile(99), latency:percentile(99.9),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
