// libcurl's multi interface, driven by curl_multi_poll, as its documentation recommends for so few transfers. Each easy
// handle is set up once and added again with another URL, so that connections, and what belongs to them, stay.
//
// `read` takes the answer's body whole, `json` also makes a Boost.JSON document of it.

#include "measurement.hpp"

#include <curl/curl.h>
#include <boost/json/parse.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

using ofapi::bench::Arguments;
using ofapi::bench::Clock;
using ofapi::bench::Measurement;

namespace {

// Types of their own: CURL and CURLM are both void.
struct EasyCleanup {
    void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
    void operator()(CURLM* multi) const noexcept { curl_multi_cleanup(multi); }
};
struct ListFree {
    void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};

struct Transfer {
    std::unique_ptr<CURL, EasyCleanup> easy{curl_easy_init()};
    std::string body;
    Clock::time_point begun;
};

void check(CURLcode code) {
    if (code != CURLE_OK) throw std::runtime_error(curl_easy_strerror(code));
}
void check(CURLMcode code) {
    if (code != CURLM_OK) throw std::runtime_error(curl_multi_strerror(code));
}

std::size_t append(char* data, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(data, size * count);
    return size * count;
}

class CurlCalls {
 public:
    explicit CurlCalls(const Arguments& arguments) : parse_(arguments.mode == "json"), urls_(ofapi::bench::targets()) {
        for (std::string& url : urls_) url.insert(0, arguments.base_url);
        for (const std::string& field :
             {"Authorization: Bearer " + std::string(ofapi::bench::key), std::string("Accept: application/json")}) {
            fields_.reset(curl_slist_append(fields_.release(), field.c_str()));
        }
        transfers_.resize(arguments.connections);
        for (Transfer& transfer : transfers_) set_up(transfer, arguments);
        check(curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(arguments.connections)));
    }

    void run(std::size_t calls, Measurement* measurement) {
        next_ = 0;
        end_ = calls;
        for (Transfer& transfer : transfers_) begin(transfer);
        int running = 1;
        while (running > 0) {
            check(curl_multi_perform(multi_.get(), &running));
            int left = 0;
            while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
                if (message->msg != CURLMSG_DONE) continue;
                Transfer& transfer = finish(*message);
                if (measurement != nullptr) measurement->add(Clock::now() - transfer.begun);
                if (begin(transfer)) running = 1;
            }
            if (running > 0) check(curl_multi_poll(multi_.get(), nullptr, 0, 1000, nullptr));
        }
    }

 private:
    void set_up(Transfer& transfer, const Arguments& arguments) {
        CURL* const easy = transfer.easy.get();
        check(curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1)));
        check(curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields_.get()));
        check(curl_easy_setopt(easy, CURLOPT_USERAGENT, "libcurl"));
        check(curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, append));
        check(curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer.body));
        check(curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer));
        check(curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L));
        check(curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L));
        if (!arguments.ca_file.empty()) check(curl_easy_setopt(easy, CURLOPT_CAINFO, arguments.ca_file.c_str()));
    }

    bool begin(Transfer& transfer) {
        if (next_ == end_) return false;
        transfer.body.clear();
        transfer.begun = Clock::now();
        check(curl_easy_setopt(transfer.easy.get(), CURLOPT_URL, urls_[next_++ % urls_.size()].c_str()));
        check(curl_multi_add_handle(multi_.get(), transfer.easy.get()));
        return true;
    }

    Transfer& finish(const CURLMsg& message) {
        CURL* const easy = message.easy_handle;
        check(message.data.result);
        long status = 0;
        check(curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status));
        if (status != 200) throw std::runtime_error("status " + std::to_string(status));
        Transfer* transfer = nullptr;
        check(curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer));
        check(curl_multi_remove_handle(multi_.get(), easy));
        if (parse_ && boost::json::parse(transfer->body).as_object().at("data").as_array().empty())
            throw std::runtime_error("the answer held nothing");
        return *transfer;
    }

    bool parse_;
    std::vector<std::string> urls_;
    std::unique_ptr<curl_slist, ListFree> fields_;
    std::unique_ptr<CURLM, MultiCleanup> multi_{curl_multi_init()};
    std::vector<Transfer> transfers_;
    std::size_t next_ = 0;
    std::size_t end_ = 0;
};

}  // namespace

int main(int argc, char** argv) try {
    const Arguments arguments = ofapi::bench::read_arguments(argc, argv);
    check(curl_global_init(CURL_GLOBAL_DEFAULT));
    {
        CurlCalls calls(arguments);
        calls.run(arguments.warm_up, nullptr);
        Measurement measurement(arguments.calls);
        calls.run(arguments.calls, &measurement);
        measurement.report();
    }
    curl_global_cleanup();
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "curl_bench: %s\n", failed.what());
    return EXIT_FAILURE;
}
