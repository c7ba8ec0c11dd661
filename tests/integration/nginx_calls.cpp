// Many calls against nginx while it does what servers do: ends connections, reloads, loses a worker, is slow. No call
// may fail that the retry table could have healed, none may be lost, and no POST may be executed twice.
//
//     nginx_calls CALLS [CASE]...

#include <ofapi/client.hpp>

#include "sim/certificates.hpp"
#include "support/co_test.hpp"
#include "support/nginx.hpp"
#include "support/temporary_folder.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace asio = boost::asio;
using namespace ofapi;
using namespace std::chrono_literals;
using testing_support::Nginx;

constexpr std::size_t at_once = 32;
constexpr std::size_t posts_among = 5;  // one call of so many is a POST

const std::string plenty =
    "add_header x-rate-limit-limit-minute 10000000;\nadd_header x-rate-limit-remaining-minute 9999999;\n";
const std::string done = "return 200 '{\"data\":[]}';";

struct Case {
    std::string name;
    Nginx::Settings front;
    bool behind = false;                        ///< another nginx, which nothing happens to, does the work
    std::function<void(const Nginx&)> disturb;  ///< every 200 ms
    std::size_t burst = 0;                      ///< pause after so many calls, for longer than connections are kept
    bool may_lose_answers = false;              ///< to a POST: nobody then knows what became of it
    std::size_t header_bytes = 64 * 1024;
    std::optional<errc> always;  ///< how every call ends
};

std::vector<Case> cases() {
    std::vector<Case> result;
    const auto add = [&](std::string name) -> Case& {
        Case& made = result.emplace_back();
        made.name = std::move(name);
        made.front.headers = plenty;
        made.front.location = done;
        return made;
    };
    add("keepalive_requests 3").front.server = "keepalive_requests 3;";
    Case& short_lived = add("keepalive_timeout 1s");
    short_lived.front.server = "keepalive_timeout 1s;";
    short_lived.burst = 5000;
    Case& reloaded = add("reload during load");
    reloaded.behind = true;
    reloaded.disturb = [](const Nginx& nginx) { nginx.reload(); };
    Case& killed = add("worker killed");
    killed.behind = killed.may_lose_answers = true;
    killed.disturb = [](const Nginx& nginx) { nginx.kill_workers(); };
    Case& slow = add("upstream slow");
    slow.behind = true;
    Case& headers = add("100 kB of headers");
    for (int line = 0; line < 100; ++line)
        headers.front.headers += "add_header x-filling-" + std::to_string(line) + " " + std::string(1000, 'f') + ";\n";
    headers.header_bytes = 128 * 1024;
    Case& refused = add("100 kB of headers, refused");
    refused.front.headers = headers.front.headers;
    refused.always = errc::header_too_large;
    return result;
}

struct Outcome {
    bool ended = false;
    error_code code;
    bool unknown = false;
    unsigned attempts = 0;
};

bool is_post(std::size_t id) { return id % posts_among == 0; }

std::string target_of(std::size_t id) {
    return "/api/acct_" + std::to_string(id % 500) + "/things?id=" + std::to_string(id);
}

class Run {
 public:
    Run(const Case& what, std::size_t calls, bool tls) : case_(what), tls_(tls), outcomes_(calls) {
        if (what.behind) {
            Nginx::Settings settings;
            settings.location = done;
            settings.headers = plenty;
            settings.server = "keepalive_requests 1000000;";
            if (what.name == "upstream slow") {
                settings.http = "limit_req_zone $server_name zone=slow:1m rate=5000r/s;";
                settings.location =
                    "limit_req zone=slow burst=1000;\ntry_files /body.json =404;\nerror_page 405 =200 /body.json;";
            }
            behind_.emplace(settings);
        }
        Nginx::Settings front = what.front;
        if (behind_) {
            front.http = "upstream work { server 127.0.0.1:" + std::to_string(behind_->port()) + "; keepalive 64; }";
            front.location =
                "proxy_pass http://work;\nproxy_http_version 1.1;\nproxy_set_header Connection \"\";\n"
                "proxy_next_upstream off;";
            front.headers.clear();
        }
        if (tls_) {
            const auto identity = authority_.issue();
            front.certificate_pem = identity.certificate_pem;
            front.key_pem = identity.key_pem;
        }
        std::ofstream(folder_ / "ca.pem") << authority_.certificate_pem();
        front_.emplace(front);
    }

    /// Prints a line of the table; false if anything is wrong.
    bool go() {
        testing_support::run(io_, calls());
        front_->stop();
        if (behind_) behind_->stop();
        return judge();
    }

 private:
    asio::awaitable<void> calls() {
        ClientOptions options;
        options.base_url(front_->url()).ca_file((folder_ / "ca.pem").string());
        options.max_connections(at_once).max_header_bytes(case_.header_bytes).idle_timeout(5s);
        Client api(co_await asio::this_coro::executor, ApiKey("ofapi_sim_key"), std::move(options));
        asio::steady_timer timer(io_);
        bool over = false;
        if (case_.disturb) asio::co_spawn(io_, disturb(over), asio::detached);
        std::size_t running = 0;
        for (std::size_t id = 0; id < outcomes_.size() || running > 0;) {
            while (id < outcomes_.size() && running < 2 * at_once) {
                ++running;
                asio::co_spawn(io_, call(api, id++, running), asio::detached);
                if (case_.burst != 0 && id % case_.burst == 0) break;
            }
            if (case_.burst != 0 && id % case_.burst == 0 && running == 0 && id < outcomes_.size()) {
                timer.expires_after(1100ms);  // the server's clock cannot be moved
                co_await timer.async_wait(asio::use_awaitable);
                ++running;
                asio::co_spawn(io_, call(api, id++, running), asio::detached);
            }
            co_await asio::post(io_, asio::use_awaitable);
        }
        over = true;
        retries_ = api.counters().retries;
        co_await api.shutdown(1s);
    }

    asio::awaitable<void> call(Client& api, std::size_t id, std::size_t& running) {
        Outcome& outcome = outcomes_[id];
        try {
            const Method method = is_post(id) ? Method::post : Method::get;
            const Answer answer = co_await api.raw(method, target_of(id), is_post(id) ? "{\"n\":1}" : "");
            outcome.attempts = answer.attempts;
        } catch (const Error& error) {
            outcome.code = error.code();
            outcome.unknown = error.failure().may_have_executed;
            outcome.attempts = error.failure().attempts;
            if (!case_.always && !(is_post(id) && outcome.unknown)) note(id, error.what());
        }
        outcome.ended = true;
        --running;
    }

    asio::awaitable<void> disturb(const bool& over) {
        asio::steady_timer timer(io_);
        for (;;) {
            timer.expires_after(200ms);
            co_await timer.async_wait(asio::use_awaitable);
            if (over) co_return;
            case_.disturb(*front_);
            ++disturbances_;
        }
    }

    void note(std::size_t id, const std::string& problem) {
        if (++wrong_ <= 5) std::fprintf(stderr, "  call %zu: %s\n", id, problem.c_str());
    }

    bool judge() {
        std::vector<unsigned> executed(outcomes_.size());
        for (const auto& entry : (behind_ ? *behind_ : *front_).log()) {
            const auto at = entry.request.find("?id=");
            std::size_t id = outcomes_.size();
            if (at != std::string::npos)
                std::from_chars(entry.request.data() + at + 4, entry.request.data() + entry.request.size(), id);
            if (id < executed.size() && entry.status == "200") ++executed[id];
        }
        std::size_t good = 0, healed = 0, unknown = 0;
        for (std::size_t id = 0; id < outcomes_.size(); ++id) {
            const Outcome& outcome = outcomes_[id];
            if (!outcome.ended) note(id, "has no outcome");
            if (case_.always) {
                if (outcome.code != *case_.always) note(id, "ended with " + outcome.code.message());
                continue;
            }
            if (!outcome.code) {
                ++good;
                healed += outcome.attempts > 1 ? 1 : 0;
                if (executed[id] == 0) note(id, "succeeded, and the server knows nothing of it");
            } else if (is_post(id) && outcome.unknown) {
                ++unknown;
                if (!case_.may_lose_answers) note(id, "a POST's answer was lost: " + outcome.code.message());
            } else if (is_post(id) && executed[id] > 0) {
                note(id, "is said not to have been executed, and was");
            }
            if (is_post(id) && executed[id] > 1) note(id, "was executed twice");
        }
        std::printf("| %s | %s | %zu | %zu | %zu | %zu | %zu |\n", case_.name.c_str(), tls_ ? "TLS" : "plain",
                    outcomes_.size(), good, healed, unknown, wrong_);
        std::fflush(stdout);
        return wrong_ == 0;
    }

    const Case& case_;
    bool tls_;
    std::vector<Outcome> outcomes_;
    sim::Authority authority_;
    test::TemporaryFolder folder_;
    asio::io_context io_{1};
    std::optional<Nginx> behind_;
    std::optional<Nginx> front_;
    std::uint64_t retries_ = 0;
    std::size_t disturbances_ = 0;
    std::size_t wrong_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    std::size_t calls = 0;
    const std::string_view number = argc > 1 ? argv[1] : "";
    if (std::from_chars(number.data(), number.data() + number.size(), calls).ec != std::errc() || calls == 0) {
        std::fprintf(stderr, "usage: nginx_calls CALLS [CASE]...\n");
        return 2;
    }
    if (!Nginx::available()) {
        std::fprintf(stderr, "nginx is not installed (Debian: nginx-light)\n");
        return 2;
    }
    std::printf(
        "| nginx | | calls | succeeded | of these healed by a retry | unknown POSTs | wrong "
        "|\n|---|---|---|---|---|---|---|\n");
    bool all_good = true;
    for (const Case& one : cases()) {
        bool wanted = argc == 2;
        for (int i = 2; i < argc; ++i) wanted |= one.name.find(argv[i]) != std::string::npos;
        if (!wanted) continue;
        for (const bool tls : {false, true}) all_good &= Run(one, calls, tls).go();
    }
    return all_good ? EXIT_SUCCESS : EXIT_FAILURE;
}
