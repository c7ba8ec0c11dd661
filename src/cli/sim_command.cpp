#include "cli/sim_command.hpp"

#include "cli/descriptors.hpp"
#include "cli/duration.hpp"
#include "cli/redact.hpp"
#include "sim/server.hpp"

#include <CLI/CLI.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace ofapi::cli {

namespace {

using namespace std::chrono_literals;

void add_duration(CLI::App& app, const std::string& name, sim::Duration& value, const std::string& help) {
    const auto parse = [name, &value](const std::string& text) {
        const auto parsed = parse_duration(text);
        if (!parsed) throw CLI::ValidationError(name, "'" + text + "' is not a duration such as 6s or 250ms");
        value = *parsed;
    };
    app.add_option_function<std::string>(name, parse, help)->type_name("DURATION");
}

void add_window(CLI::App& app, sim::Config& config) {
    const auto parse = [&config](const std::string& text) {
        const auto kind = sim::window_kind(text);
        if (!kind) throw CLI::ValidationError("--window", "'" + text + "' is not first-hit, clock, sliding or bucket");
        config.window = *kind;
    };
    app.add_option_function<std::string>("--window", parse,
                                         "How the limits count: first-hit (default), clock, sliding, bucket")
        ->type_name("KIND");
}

void add_compress(CLI::App& app, sim::Config& config) {
    const auto parse = [&config](const std::string& text) {
        config.compress = sim::compression(text);
        if (!config.compress) throw CLI::ValidationError("--compress", "'" + text + "' is not gzip or br");
    };
    app.add_option_function<std::string>("--compress", parse,
                                         "Compresses answers, where the request accepts it, with gzip or br")
        ->type_name("CODING");
}

void add_day_limit(CLI::App& app, sim::Config& config) {
    const auto parse = [&config](const std::string& text) {
        std::int64_t limit = 0;
        if (text == "none") {
            config.limit_day.reset();
        } else if (CLI::detail::lexical_cast(text, limit) && limit > 0) {
            config.limit_day = limit;
        } else {
            throw CLI::ValidationError("--limit-day", "'" + text + "' is neither a number above zero nor none");
        }
    };
    app.add_option_function<std::string>("--limit-day", parse, "Requests per day; none (default) sends null")
        ->type_name("N|none");
}

void add_faults(CLI::App& app, sim::Config& config) {
    const auto parse = [&config](const std::vector<std::string>& texts) {
        for (const auto& text : texts) {
            const auto equals = text.find('=');
            const auto fault = sim::fault(text.substr(0, equals));
            double rate = 0.0;
            if (equals == std::string::npos || !fault || !CLI::detail::lexical_cast(text.substr(equals + 1), rate)) {
                throw CLI::ValidationError("--fault", "'" + text + "' is not NAME=PROBABILITY with a name from --help");
            }
            try {
                config.faults.set(*fault, rate);
            } catch (const std::invalid_argument& error) {
                throw CLI::ValidationError("--fault", error.what());
            }
        }
    };
    std::string help = "What goes wrong, and how often (0 to 1); may be repeated. Names:";
    for (const auto fault : sim::all_faults) help.append(" ").append(name(fault));
    app.add_option_function<std::vector<std::string>>("--fault", parse, help)->type_name("NAME=P");
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad()) throw std::runtime_error("cannot read " + path);
    return text;
}

void write_file(const std::string& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary);
    file << text << std::flush;
    if (!file) throw std::runtime_error("cannot write " + path);
}

std::vector<std::string> read_keys(const std::string& path) {
    std::vector<std::string> keys;
    std::ifstream file(path);
    if (!file) throw std::runtime_error("cannot read " + path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) keys.push_back(line);
    }
    if (keys.empty()) throw std::runtime_error("there is no key in " + path);
    return keys;
}

sim::Config complete(SimOptions& options) {
    auto& config = options.config;
    if (!options.key_file.empty()) config.keys = read_keys(options.key_file);
    if (!options.certificate.empty()) {
        config.tls = sim::Identity{read_file(options.certificate), read_file(options.private_key)};
    } else if (options.tls) {
        const sim::Authority authority;
        if (!options.ca_out.empty()) write_file(options.ca_out, authority.certificate_pem());
        config.tls = authority.issue();
    }
    return config;
}

}  // namespace

SimOptions::SimOptions() {
    config.uplink = 5ms;
    config.service = 30ms;
    config.downlink = 5ms;
    config.jitter = 0.2;
}

CLI::App* add_sim_command(CLI::App& app, SimOptions& options) {
    auto& sim = *app.add_subcommand("sim", "Runs a simulated API server, for tests and demonstrations");
    auto& config = options.config;
    sim.add_option("--host", config.host, "Address to listen on")->capture_default_str();
    sim.add_option("--port", config.port, "Port to listen on; 0 takes a free one")->capture_default_str();
    sim.add_option("--port-file", options.port_file, "Writes the port there once it is open")->type_name("FILE");
    add_duration(sim, "--idle-timeout", config.idle_timeout, "Closes connections without a request for so long (75s)");

    auto* certificate = sim.add_option("--cert", options.certificate, "HTTPS with this certificate (PEM)");
    auto* key_pem = sim.add_option("--key-pem", options.private_key, "and this private key (PEM)");
    certificate->type_name("FILE")->needs(key_pem);
    key_pem->type_name("FILE")->needs(certificate);
    auto* tls = sim.add_flag("--tls", options.tls, "HTTPS with a certificate made now, for localhost and 127.0.0.1");
    tls->excludes(certificate);
    sim.add_option("--ca-out", options.ca_out, "Writes the authority of that certificate there")
        ->type_name("FILE")
        ->needs(tls);

    add_window(sim, config);
    sim.add_option("--limit-minute", config.limit_minute, "Requests per minute")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    add_duration(sim, "--minute", config.minute, "How long a minute lasts (60s)");
    add_duration(sim, "--clock-phase", config.clock_phase, "Moves clock windows off the wall clock's boundaries (0s)");
    add_day_limit(sim, config);
    add_duration(sim, "--day", config.day, "How long a day lasts (24h)");

    sim.add_option("--key-file", options.key_file, "Accepts only the keys in this file, one a line; any key without")
        ->type_name("FILE");
    sim.add_option("--accounts", config.accounts, "Number of accounts, all kinds together")->capture_default_str();
    sim.add_option("--expired", config.expired, "How many of them must log in again")->capture_default_str();
    sim.add_option("--gone", config.gone, "How many of them are listed but not found when called")
        ->capture_default_str();
    sim.add_option("--collection", config.collection, "Number of items in every list that pages")
        ->capture_default_str();
    sim.add_option("--credits", config.credits, "Balance; most calls of an account cost 1")->capture_default_str();
    sim.add_option("--account-burst", config.account_burst, "Calls that one account bears at once; 0 for any number")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    add_duration(sim, "--account-recovery", config.account_recovery,
                 "Until an account has recovered from a full burst (3s)");

    add_duration(sim, "--uplink", config.uplink, "Median time until a request is counted (5ms)");
    add_duration(sim, "--service", config.service, "Median time until its answer is ready (30ms)");
    add_duration(sim, "--downlink", config.downlink, "Median time until the answer is sent (5ms)");
    sim.add_option("--jitter", config.jitter, "Sigma of the lognormal spread of these three")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 5.0));
    sim.add_option("--seed", config.seed, "Of ids, answers, latencies and faults")->capture_default_str();

    add_faults(sim, config);
    add_duration(sim, "--slow", config.slow, "What the fault slow adds (5s)");
    sim.add_flag("!--no-headers", config.headers, "Leaves x-ofapi-* and x-rate-limit-* headers out");
    sim.add_flag("!--no-meta", config.meta, "Leaves _meta out");
    sim.add_flag("!--no-retry-after", config.retry_after, "Leaves Retry-After out");
    add_compress(sim, config);
    sim.footer("GET /__sim/stats on the same port tells what the server saw, GET /__sim/accounts lists the ids.");
    return &sim;
}

int run_sim(SimOptions options) {
    try {
        raise_descriptor_limit();
        // Before the server's thread exists, so that a signal at any moment ends the command in the orderly way.
        boost::asio::io_context context(1);
        boost::asio::signal_set signals(context, SIGINT, SIGTERM);
        signals.async_wait([](boost::system::error_code, int) {});
        sim::Server server(complete(options));
        if (!options.port_file.empty()) write_file(options.port_file, std::to_string(server.port()) + '\n');
        std::cout << "listening on " << server.url() << std::endl;
        context.run();
        server.stop();
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "ofapi sim: " + without_keys(error.what()) + "\n";
        return 2;
    }
}

}  // namespace ofapi::cli
