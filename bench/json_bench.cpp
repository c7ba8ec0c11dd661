// What an answer's JSON costs: the pass over a body that checks it and finds its parts, and the reading of its result
// into structs. Bodies of 1 kB and 52 kB like those of compare.py, with and without escapes in the texts.

#include "api/decoder.hpp"
#include "api/envelope.hpp"

#include <ofapi/api/mass_messaging.hpp>

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

namespace ofapi::api {
namespace {

std::string message(int i, std::string_view text) {
    const auto two = [](int n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    return R"({"id":)" + std::to_string(48'210'000'000 + i) + R"(,"date":"2026-11-)" + two(i % 28 + 1) +
           "T12:" + two(i % 60) + R"(:00+00:00","isReady":true,"isDone":false,"total":)" + std::to_string(1000 + i) +
           R"(,"pending":)" + std::to_string(i) +
           R"(,"canUnsend":true,"unsendSeconds":86400,"hasError":false,"isCanceled":false,"text":")" +
           std::string(text) + "\"}";
}

/// A queue of messages, each with so many bytes of text.
std::string queue(int messages, std::size_t text_size, bool escapes) {
    const std::string_view unit = escapes ? R"(See you \u2764 \"tonight\" )" : "See you later, and tonight ";
    std::string text;
    while (text.size() + unit.size() <= text_size) text += unit;
    text.resize(text_size, 'x');
    std::string body = R"({"data":[)";
    for (int i = 0; i < messages; ++i) body += (i == 0 ? "" : ",") + message(i, text);
    return body + R"(],"_meta":{"_credits":{"used":1,"balance":900000000},"_cache":{"is_cached":false},)" +
           R"("_rate_limits":{"limit_minute":10000000,"limit_day":null,"remaining_minute":9999999,)" +
           R"("remaining_day":null}}})";
}

std::string body_of(const benchmark::State& state) {
    const bool escapes = state.range(1) != 0;
    return state.range(0) == 1 ? queue(3, 50, escapes) : queue(100, 309, escapes);
}

void count_bytes(benchmark::State& state, std::string_view body) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(body.size()));
    state.counters["bytes"] = static_cast<double>(body.size());
}

void read_body_of(benchmark::State& state) {
    const std::string body = body_of(state);
    for (auto _ : state) benchmark::DoNotOptimize(read_body(body, detail::Envelope::data));
    count_bytes(state, body);
}

void decode_list(benchmark::State& state) {
    const std::string body = body_of(state);
    const Body found = read_body(body, detail::Envelope::data);
    const std::string_view data = std::string_view(body).substr(found.data_at, found.data_size);
    for (auto _ : state) {
        mass_messaging::List::Result result;
        if (!decode(data, *mass_messaging::List::info.result, &result).empty()) state.SkipWithError("not decoded");
        benchmark::DoNotOptimize(result);
    }
    count_bytes(state, data);
}

void kilobytes_and_escapes(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgNames({"kB", "escapes"})->ArgsProduct({{1, 52}, {0, 1}});
}

BENCHMARK(read_body_of)->Apply(kilobytes_and_escapes);
BENCHMARK(decode_list)->Apply(kilobytes_and_escapes);

}  // namespace
}  // namespace ofapi::api

BENCHMARK_MAIN();
