#include "api/envelope.hpp"

#include "api/random_json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ofapi::api {
namespace {

using detail::Envelope;
using detail::ResultKind;

boost::json::value parse(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = max_json_depth;
    return boost::json::parse({text.data(), text.size()}, {}, options);
}

ResultKind kind_of(const boost::json::value& v) {
    if (v.is_object()) return ResultKind::object;
    return v.is_array() ? ResultKind::array : ResultKind::any;
}

TEST(ReadBodyProperty, DataIsTheMemberAsAParserSeesIt) {
    RandomJson random(7);
    int with_data = 0;
    for (int round = 0; round < 20'000; ++round) {
        boost::json::object root;
        for (std::size_t n = random.below(5); n > 0; --n) root[random.key()] = random.value(4);
        if (random.chance(3, 4)) root["data"] = random.value(5);
        for (std::size_t n = random.below(3); n > 0; --n) root[random.key()] = random.value(3);
        const std::string text = random.write(root);

        const Body body = read_body(text, Envelope::data);
        ASSERT_TRUE(body.is_json) << text << body.problem;
        const auto* data = root.if_contains("data");
        ASSERT_EQ(body.has_data, data != nullptr) << text;
        if (data == nullptr) continue;
        ++with_data;
        const std::string_view slice = std::string_view(text).substr(body.data_at, body.data_size);
        ASSERT_EQ(parse(slice), *data) << text;
        ASSERT_EQ(body.kind, kind_of(*data)) << text;
        ASSERT_EQ(body.data_null, data->is_null()) << text;
        ASSERT_EQ(std::string_view(" \t\r\n").find(slice.front()), std::string_view::npos) << text;
        ASSERT_EQ(std::string_view(" \t\r\n").find(slice.back()), std::string_view::npos) << text;
    }
    EXPECT_GT(with_data, 10'000);
}

TEST(ReadBodyProperty, AgreesWithAParserAboutWhatIsJson) {
    RandomJson random(8);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        boost::json::object root;
        root["data"] = random.value(3);
        root["error"] = random.value(2);
        std::string text = random.write(root);
        for (std::size_t n = 1 + random.below(2); n > 0; --n) random.damage(text);

        boost::json::parse_options options;
        options.max_depth = max_json_depth;
        boost::system::error_code ec;
        boost::json::parse(text, ec, {}, options);
        const Body body = read_body(text, Envelope::data);
        ASSERT_EQ(body.is_json, !ec) << text << body.problem;
        ASSERT_EQ(body.problem.empty(), !ec) << text;
        if (ec) ++refused;
    }
    EXPECT_GT(refused, 5'000);
    EXPECT_LT(refused, 19'000);
}

}  // namespace
}  // namespace ofapi::api
