#include "poll/account_set.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

namespace ofapi::poll {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

AccountSet read(const std::string& text) {
    std::istringstream in(text);
    return read_accounts(in, "accounts.txt");
}

std::string problem_of(const std::string& text) {
    try {
        (void)read(text);
    } catch (const InputError& error) {
        return error.what();
    }
    return "no problem";
}

std::string list_problem_of(const std::string& text) {
    try {
        (void)parse_account_list(text);
    } catch (const InputError& error) {
        return error.what();
    }
    return "no problem";
}

TEST(AccountSource, IsToldFromTheText) {
    EXPECT_EQ(account_source("all"), AccountSource::all);
    EXPECT_EQ(account_source("acct_1"), AccountSource::list);
    EXPECT_EQ(account_source("acct_1,acct_2"), AccountSource::list);
    EXPECT_EQ(account_source("acct_1, 17"), AccountSource::list);
    EXPECT_EQ(account_source("accounts.txt"), AccountSource::file);
    EXPECT_EQ(account_source("acct_list.txt"), AccountSource::file);
    EXPECT_EQ(account_source("./acct_list"), AccountSource::file);
    EXPECT_EQ(account_source("ALL"), AccountSource::file);
}

TEST(AccountList, KeepsTheOrderAndDropsSpacesAndWhatCameBefore) {
    const auto set = parse_account_list(" acct_b , acct_a,acct_b,");
    EXPECT_THAT(set.ids, ElementsAre(AccountId("acct_b"), AccountId("acct_a")));
    EXPECT_THAT(set.remarks, ElementsAre("--accounts, entry 3: acct_b again (first in entry 1), dropped"));
}

TEST(AccountList, NamesTheEntryThatIsNoId) {
    EXPECT_THAT(list_problem_of("acct_1,123456"), HasSubstr("--accounts, entry 2: '123456' is not an account id"));
    EXPECT_THAT(list_problem_of("acct_1,123456"), HasSubstr("not the number that OnlyFans gives"));
    EXPECT_THAT(list_problem_of("acct_1,,acct_2"), HasSubstr("entry 2: '' is not an account id"));
    EXPECT_THAT(list_problem_of("acct_1,acct_/../x"), HasSubstr("entry 2"));
}

TEST(AccountFile, IgnoresBlankLinesCommentsAndLineEndsOfWindows) {
    const auto set = read("\xEF\xBB\xBF# all of ours\r\n\r\nacct_1\r\n  acct_2  # the second\n\t\n#acct_3\nacct_4");
    EXPECT_THAT(set.ids, ElementsAre(AccountId("acct_1"), AccountId("acct_2"), AccountId("acct_4")));
    EXPECT_THAT(set.remarks, IsEmpty());
}

TEST(AccountFile, DropsDuplicatesWithAWord) {
    const auto set = read("acct_1\nacct_2\n\nacct_1\nacct_1\n");
    EXPECT_THAT(set.ids, ElementsAre(AccountId("acct_1"), AccountId("acct_2")));
    EXPECT_THAT(set.remarks, ElementsAre("accounts.txt:4: acct_1 again (first in line 1), dropped",
                                         "accounts.txt:5: acct_1 again (first in line 1), dropped"));
}

TEST(AccountFile, NamesFileAndLineOfABadLine) {
    EXPECT_THAT(problem_of("acct_1\n\nnonsense here\n"),
                HasSubstr("accounts.txt:3: 'nonsense here' is not an account id"));
    EXPECT_THAT(problem_of("acct_\n"), HasSubstr("accounts.txt:1"));
    EXPECT_THAT(problem_of("acct_1 acct_2\n"), HasSubstr("accounts.txt:1"));
}

TEST(AccountFile, ShowsOnlyPrintableTextOfABadLineAndNotAllOfIt) {
    const auto problem = problem_of(std::string("\x1b[31m\xff\0", 7) + std::string(500, 'x') + "\n");
    EXPECT_THAT(problem, HasSubstr("'?[31m??x"));
    EXPECT_THAT(problem, HasSubstr("x...'"));
    EXPECT_LT(problem.size(), 160U);
}

TEST(AccountFile, MayBeEmpty) { EXPECT_THAT(read("# none\n\n").ids, IsEmpty()); }

TEST(AccountFile, SaysWhyItCannotBeRead) {
    try {
        (void)read_accounts_file("/nowhere/accounts.txt");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_THAT(error.what(), HasSubstr("/nowhere/accounts.txt: cannot be read: No such file"));
    }
    try {
        (void)read_accounts_file("/tmp");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_THAT(error.what(), HasSubstr("/tmp: is a directory"));
    }
}

}  // namespace
}  // namespace ofapi::poll
