#include "support/nginx.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace testing_support {

namespace asio = boost::asio;
namespace fs = std::filesystem;

namespace {

constexpr const char* program = "/usr/sbin/nginx";

std::uint16_t free_port() {
    asio::io_context io;
    asio::ip::tcp::acceptor acceptor(io, {asio::ip::make_address("127.0.0.1"), 0});
    return acceptor.local_endpoint().port();
}

bool listens(std::uint16_t port) {
    asio::io_context io;
    asio::ip::tcp::socket socket(io);
    boost::system::error_code ec;
    socket.connect({asio::ip::make_address("127.0.0.1"), port}, ec);
    return !ec;
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

}  // namespace

bool Nginx::available() { return fs::exists(program); }

Nginx::Nginx(const Settings& settings) : port_(free_port()), tls_(!settings.certificate_pem.empty()) {
    std::string folder = (fs::temp_directory_path() / "ofapi-nginx-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("cannot make a folder for nginx");
    folder_ = folder;
    fs::create_directories(folder_ / "www");
    write(folder_ / "www" / "body.json", settings.body);

    std::ostringstream config;
    config << "daemon off;\nmaster_process on;\nworker_processes 1;\n"
           << "user root;\n"
           << "pid " << folder << "/nginx.pid;\nerror_log " << folder << "/error.log;\n"
           << "events { worker_connections 1024; }\nhttp {\n"
           << "log_format t "
              "'$status|$connection|$ssl_session_reused|$request|$http_authorization|$sent_http_content_encoding';\n"
           << "access_log " << folder << "/access.log t;\n"
           << settings.http << '\n'
           << "client_body_temp_path " << folder << "/a; proxy_temp_path " << folder << "/b; fastcgi_temp_path "
           << folder << "/c; uwsgi_temp_path " << folder << "/d; scgi_temp_path " << folder << "/e;\n"
           << "server {\nlisten 127.0.0.1:" << port_ << (tls_ ? " ssl" : "") << ";\nroot " << folder << "/www;\n";
    if (tls_) {
        write(folder_ / "server.pem", settings.certificate_pem);
        write(folder_ / "server.key", settings.key_pem);
        config << "ssl_certificate " << folder << "/server.pem;\nssl_certificate_key " << folder << "/server.key;\n";
    }
    config << settings.server << "\nlocation /api/ {\ndefault_type application/json;\n"
           << settings.headers << '\n'
           << settings.location << "\n}\n}\n}\n";
    write(folder_ / "nginx.conf", config.str());

    const std::string config_file = folder + "/nginx.conf";
    const std::string log_file = folder + "/start.log";
    process_ = fork();
    if (process_ == 0) {
        execl(program, "nginx", "-p", folder.c_str(), "-e", log_file.c_str(), "-c", config_file.c_str(),
              static_cast<char*>(nullptr));
        _exit(127);
    }
    for (int i = 0; i < 500; ++i) {
        if (listens(port_)) return;
        if (waitpid(process_, nullptr, WNOHANG) == process_) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    std::ifstream log(log_file);
    std::stringstream why;
    why << log.rdbuf();
    throw std::runtime_error("nginx does not start: " + why.str());
}

Nginx::~Nginx() {
    stop();
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string Nginx::url() const { return (tls_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port_); }

void Nginx::reload() const { kill(process_, SIGHUP); }

void Nginx::kill_workers() const {
    const std::string id = std::to_string(process_);
    std::ifstream children("/proc/" + id + "/task/" + id + "/children");
    for (pid_t worker = 0; children >> worker;) kill(worker, SIGKILL);
}

void Nginx::stop() {
    if (process_ <= 0) return;
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

std::vector<Nginx::Logged> Nginx::log() const {
    std::vector<Logged> result;
    std::ifstream file(folder_ / "access.log");
    for (std::string line; std::getline(file, line);) {
        std::istringstream parts(line);
        Logged entry;
        std::getline(parts, entry.status, '|');
        std::getline(parts, entry.connection, '|');
        std::getline(parts, entry.session_reused, '|');
        std::getline(parts, entry.request, '|');
        std::getline(parts, entry.authorization, '|');
        std::getline(parts, entry.coding, '|');
        if (entry.status != "000" && !entry.request.empty()) result.push_back(entry);
    }
    return result;
}

}  // namespace testing_support
