#include "poll/record_columns.hpp"

#include "api/catalog.hpp"
#include "http/text.hpp"
#include "poll/record_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::poll {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> names(std::string_view operation, std::vector<std::string_view> taken = {}) {
    std::vector<std::string> names;
    for (const auto& column : record_columns(operation, taken)) names.push_back(column.name);
    return names;
}

TEST(RecordColumns, AreTheScalarFieldsOfTheRowsThatAListPagesOver) {
    EXPECT_THAT(names("fans.list-all"), Contains("username"));
    EXPECT_THAT(names("fans.list-all"), Not(Contains("hasMore")));
    EXPECT_THAT(names("fans.list-all"), Not(Contains("avatarThumbs")));
    EXPECT_THAT(names("chats.list"), Not(IsEmpty()));
}

TEST(RecordColumns, AreThoseOfTheElementsOfAListThatDoesNotPage) {
    EXPECT_THAT(names("mass-messaging.list"), Contains("pending"));
    EXPECT_THAT(names("accounts.list"), Contains("is_authenticated"));
}

TEST(RecordColumns, AreNoneOfAnOperationThatNobodyKnows) { EXPECT_THAT(names("no.such"), IsEmpty()); }

TEST(RecordColumns, KeepOutOfTheWayOfNamesThatAreTaken) {
    EXPECT_THAT(names("fans.list-all", {"ID", "username"}), Contains("id_"));
    EXPECT_THAT(names("fans.list-all", {"ID", "username"}), Contains("username_"));
}

TEST(RecordColumns, HaveNamesOfTheirOwnInEveryOperation) {
    std::set<std::string> tables;
    for (const api::Operation* operation : api::catalog()) {
        EXPECT_TRUE(tables.insert(RecordTable::name_of(operation->info.name)).second) << operation->info.name;
        std::set<std::string> columns;
        for (const std::string& name : names(operation->info.name))
            EXPECT_TRUE(columns.insert(http::lower(name)).second) << operation->info.name << ' ' << name;
    }
}

}  // namespace
}  // namespace ofapi::poll
