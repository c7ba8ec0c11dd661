#include "faults/play.hpp"

#include "faults/fault_proxy.hpp"
#include "faults/origin.hpp"
#include "support/certificates.hpp"
#include "support/observe.hpp"

#include <ofapi/api/chats.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/ssl.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

namespace ofapi::faults {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

constexpr std::size_t at_once = 64;
/// Damage can make either side wait for bytes that never come. Nothing else needs these limits.
constexpr Duration damaged_timeout = 5s;
constexpr Duration patience = 60s;

using Kindred = std::tuple<Call, bool>;

asio::awaitable<std::tuple<error_code, Answer>> make_call(Client& client, Call call) {
    constexpr auto token = asio::as_tuple(asio::use_awaitable);
    const AccountId account("acct_1");
    switch (call) {
        case Call::get: co_return co_await client.async_fetch(mass_messaging::List(account), CallOptions(), token);
        case Call::post:
            co_return co_await client.async_fetch(mass_messaging::Send(account, "Hello"), CallOptions(), token);
        case Call::keyed: break;
    }
    chats::messages::Send message(account, ChatId("1"));
    message.text("Hello");
    co_return co_await client.async_fetch(std::move(message), CallOptions(), token);
}

class Stage {
 public:
    Stage(Way way, const Choice& choice)
        : way_(way),
          choice_(choice),
          tls_(asio::ssl::context::tls_server),
          ca_(authority_.certificate()),
          origin_(io_.get_executor(), way == Way::plain ? nullptr : &tls_),
          watchdog_(io_) {
        const test::Identity identity = authority_.issue(test::for_localhost());
        tls_.use_certificate_chain(asio::buffer(identity.certificate));
        tls_.use_private_key(asio::buffer(identity.key), asio::ssl::context::pem);
        const int version = way == Way::tls12 ? TLS1_2_VERSION : TLS1_3_VERSION;
        SSL_CTX_set_min_proto_version(tls_.native_handle(), version);
        SSL_CTX_set_max_proto_version(tls_.native_handle(), version);
    }

    Report play() {
        origin_.start();
        std::exception_ptr error;
        asio::co_spawn(io_, direct(), [&](std::exception_ptr thrown) { error = thrown; });
        io_.run();
        if (error) std::rethrow_exception(error);
        return std::move(report_);
    }

 private:
    /// Everything, one after the other; the cases themselves many at a time.
    asio::awaitable<void> direct() {
        watch();
        for (const Call call : {Call::get, Call::post, Call::keyed}) {
            for (const bool warm : {false, true}) {
                Case clean;
                clean.way = way_;
                clean.call = call;
                clean.warm = warm;
                Sizes& sizes = sizes_[{call, warm}];
                const Outcome outcome = co_await perform(clean, &sizes);
                judge(clean, outcome);
                for (Case& tried : all_cases(way_, call, warm, sizes)) {
                    if (number_++ % choice_.every == choice_.seed % choice_.every) waiting_.push_back(tried);
                }
            }
        }
        for (std::size_t i = 0; i < at_once; ++i) {
            ++players_;
            asio::co_spawn(io_, take_turns(), [this](const std::exception_ptr& thrown) {
                if (thrown) report_.wrong.emplace_back("a player threw");
                if (--players_ == 0) end();
            });
        }
    }

    void end() {
        origin_.stop();
        watchdog_.cancel();
    }

    asio::awaitable<void> take_turns() {
        while (next_ < waiting_.size()) {
            const Case tried = waiting_[next_++];
            const auto entry = running_.insert(tried.name());
            const Outcome outcome = co_await perform(tried, nullptr);
            running_.erase(entry);
            judge(tried, outcome);
        }
    }

    void judge(const Case& tried, const Outcome& outcome) {
        watch();
        ++report_.cases;
        const std::string wrong = what_is_wrong(tried, sizes_.at({tried.call, tried.warm}), outcome);
        if (!wrong.empty()) {
            report_.wrong.push_back(tried.name() + ": " + wrong + "; " + std::to_string(outcome.attempts.size()) +
                                    " attempts, executed " + std::to_string(outcome.executed) + "; " +
                                    (outcome.failure.code ? outcome.failure.what() : "succeeded"));
        }
        const bool missed = tried.fault.kind != Kind::none && !outcome.struck;
        ++report_.endings[missed ? "not struck: the handshake was shorter this time" : ending(outcome)];
    }

    static std::string ending(const Outcome& outcome) {
        if (!outcome.failure.code) return outcome.attempts.size() > 1 ? "healed" : "undisturbed";
        return outcome.failure.may_have_executed ? "may have executed" : outcome.failure.code.message();
    }

    asio::awaitable<Outcome> perform(Case tried, Sizes* sizes) {
        Outcome outcome;
        const auto ledger = std::make_shared<Ledger>();
        ledger->framing = tried.framing;
        const auto proxy =
            std::make_shared<FaultProxy>(io_.get_executor(), origin_.endpoint(),
                                         [this, ledger](std::uint16_t port) { origin_.expect(port, ledger); });
        proxy->start();
        const std::string scheme = way_ == Way::plain ? "http" : "https";
        ClientOptions options;
        options.base_url(scheme + "://127.0.0.1:" + std::to_string(proxy->port()));
        options.ca_file(ca_.path()).max_attempts(max_attempts).circuit_breaker(false).seed(choice_.seed);
        options.observer(test::on_attempt_ended([&outcome](const AttemptEnded& event) {
            outcome.attempts.push_back({event.sent, event.retry_in.has_value(), event.code});
        }));
        if (tried.fault.kind == Kind::corrupt) {
            options.connect_timeout(damaged_timeout)
                .first_byte_timeout(damaged_timeout)
                .answer_timeout(damaged_timeout);
        }
        Client client(io_.get_executor(), ApiKey("ofapi_sim_key"), std::move(options));
        if (tried.warm) {
            const auto [failed, ignored] = co_await make_call(client, Call::get);
            if (failed) report_.wrong.push_back(tried.name() + ": the call before failed: " + failed.message());
        }
        ledger->requests = ledger->executed = 0;
        outcome.attempts.clear();
        proxy->arm(tried.layer == Layer::wire ? tried.fault : Fault());
        if (tried.layer == Layer::text) ledger->fault = tried.fault;
        auto [ec, answer] = co_await make_call(client, tried.call);
        if (ec) outcome.failure = answer.failure();
        outcome.failure.code = ec;
        outcome.body = std::move(answer.body);
        outcome.requests = ledger->requests;
        outcome.executed = ledger->executed;
        outcome.struck = proxy->struck() || ledger->struck;
        if (sizes != nullptr) {
            *sizes = {proxy->passed(Side::request), proxy->passed(Side::answer), proxy->opening(Side::request),
                      proxy->opening(Side::answer)};
        }
        co_await client.shutdown(0s);
        proxy->close();
        co_return outcome;
    }

    void watch() {
        watchdog_.expires_after(patience);
        watchdog_.async_wait([this](const error_code& ec) {
            if (ec) return;
            for (const std::string& name : running_) report_.wrong.push_back(name + ": hangs");
            report_.wrong.emplace_back("no case has ended for a minute");
            io_.stop();
        });
    }

    Way way_;
    Choice choice_;
    asio::io_context io_;
    const test::Authority authority_{"faults"};
    asio::ssl::context tls_;
    const test::TemporaryFile ca_;
    Origin origin_;
    asio::steady_timer watchdog_;
    std::map<Kindred, Sizes> sizes_;
    std::vector<Case> waiting_;
    std::multiset<std::string> running_;
    std::size_t number_ = 0, next_ = 0, players_ = 0;
    Report report_;
};

}  // namespace

Report play_all(Way way, const Choice& choice) { return Stage(way, choice).play(); }

}  // namespace ofapi::faults
