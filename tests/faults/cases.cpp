#include "faults/cases.hpp"

#include <algorithm>

namespace ofapi::faults {

namespace {

/// Signatures of a handshake differ by some bytes from one time to the next.
constexpr std::size_t handshake_tolerance = 12;

std::string_view to_string(Call call) noexcept {
    constexpr std::string_view names[] = {"GET", "POST", "POST under a key"};
    return names[static_cast<std::size_t>(call)];
}

void add(std::vector<Case>& cases, Case tried, std::size_t positions) {
    for (tried.fault.position = 0; tried.fault.position < positions; ++tried.fault.position) cases.push_back(tried);
}

/// What an answer that was changed on its way says is no longer the service's word.
std::string wrong_where_all_is_open(const Case& tried, const Outcome& outcome) {
    if (tried.call != Call::get && outcome.executed > 1) return "executed more than once";
    if (outcome.executed > max_attempts) return "executed more often than it may be sent";
    return {};
}

/// The faults after which the first attempt is as good as without.
bool harmless(Kind kind) noexcept { return kind == Kind::none || kind == Kind::delay || kind == Kind::halve; }

/// Whether the fault came while the client cannot have written a byte of its request.
bool before_the_request(const Case& tried, const Sizes& sizes) noexcept {
    if (tried.way == Way::plain || tried.warm || tried.layer == Layer::text) return false;
    const std::size_t size = tried.fault.side == Side::request ? sizes.hello : sizes.flight;
    return tried.fault.position + handshake_tolerance < size;
}

std::string wrong_attempts(const Outcome& outcome) {
    for (const Attempt& attempt : outcome.attempts) {
        const bool last = &attempt == &outcome.attempts.back();
        if (attempt.will_retry == last) return last ? "said to go on, and did not" : "said to give up, and did not";
        if (last && outcome.failure.code && !attempt.sent) return "gave up though nothing was written";
    }
    return {};
}

std::string wrong_success(const Case& tried, const Outcome& outcome) {
    if (outcome.body != answer_body(tried.call == Call::get)) return "took another answer for the service's";
    if (outcome.executed == 0) return "succeeded though the server did nothing";
    if (tried.call != Call::get && outcome.executed != 1) return "executed more than once";
    return {};
}

std::string wrong_failure(const Case& tried, const Outcome& outcome, bool unsent) {
    if (tried.call != Call::post) return "not healed";
    if (unsent) return "not healed though nothing was written";
    if (outcome.executed > 1) return "executed more than once";
    if (!outcome.failure.may_have_executed) return "does not say that it may have executed";
    if (outcome.failure.stop != StopReason::not_idempotent) return "gives another reason for its end";
    return {};
}

}  // namespace

std::string_view to_string(Way way) noexcept {
    constexpr std::string_view names[] = {"plain", "TLS 1.2", "TLS 1.3"};
    return names[static_cast<std::size_t>(way)];
}

std::string Case::name() const {
    std::string text(to_string(way));
    text.append(", ").append(to_string(call)).append(warm ? " on a used connection, " : " on a new connection, ");
    text.append(to_string(fault.kind)).append(" at byte ").append(std::to_string(fault.position));
    text += fault.side == Side::request ? " of the request" : " of the answer";
    if (layer == Layer::text) text += framing == Framing::chunked ? "'s chunked text" : "'s text";
    return text;
}

std::vector<Case> all_cases(Way way, Call call, bool warm, const Sizes& sizes) {
    std::vector<Case> cases;
    Case tried;
    tried.way = way;
    tried.call = call;
    tried.warm = warm;
    for (const Kind kind : {Kind::cut, Kind::reset, Kind::delay, Kind::halve, Kind::corrupt}) {
        tried.fault.kind = kind;
        for (const Side side : {Side::request, Side::answer}) {
            tried.fault.side = side;
            add(cases, tried, side == Side::request ? sizes.request : sizes.answer);
        }
    }
    tried.layer = Layer::text;
    tried.fault.side = Side::answer;
    for (const Framing framing : {Framing::length, Framing::chunked}) {
        tried.framing = framing;
        for (const Kind kind : {Kind::cut, Kind::finish, Kind::reset, Kind::delay, Kind::halve}) {
            tried.fault.kind = kind;
            add(cases, tried, answer_text(call == Call::get, framing).size());
        }
    }
    return cases;
}

std::string what_is_wrong(const Case& tried, const Sizes& sizes, const Outcome& outcome) {
    const auto written = static_cast<std::size_t>(std::ranges::count(outcome.attempts, true, &Attempt::sent));
    const bool damaged = tried.fault.kind == Kind::corrupt;
    if (outcome.attempts.size() > max_attempts) return "more attempts than allowed";
    // A request whose length was changed may read as two, the second of which is none.
    if (outcome.requests > written + (damaged && tried.way == Way::plain ? 1 : 0)) return "more requests than attempts";
    if (damaged && tried.way == Way::plain) return wrong_where_all_is_open(tried, outcome);

    // Under TLS 1.2 the certificate passes openly: whether it was damaged or forged cannot be told.
    const bool certificate_damaged = damaged && tried.way == Way::tls12 && !tried.warm;
    if (certificate_damaged && outcome.failure.code == errc::certificate_refused && outcome.executed == 0) return {};

    if (std::string wrong = wrong_attempts(outcome); !wrong.empty()) return wrong;
    if (outcome.failure.code) return wrong_failure(tried, outcome, before_the_request(tried, sizes));
    if (harmless(tried.fault.kind) && outcome.attempts.size() != 1) return "not done at the first attempt";
    return wrong_success(tried, outcome);
}

}  // namespace ofapi::faults
