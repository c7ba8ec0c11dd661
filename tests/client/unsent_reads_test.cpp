#include "client/unsent_reads.hpp"

#include <ofapi/api/mass_messaging.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace ofapi::client {
namespace {

std::unique_ptr<Call> call_for(int account) {
    const mass_messaging::List op(AccountId("acct_" + std::to_string(account)));
    return std::make_unique<Call>(op.request(), CallOptions(), detail::AnswerHandler());
}

TEST(UnsentReads, FindsEachOfManyAndNoneThatLeft) {
    constexpr int many = 1000;
    std::vector<std::unique_ptr<Call>> calls;
    UnsentReads reads;
    for (int i = 0; i < many; ++i) reads.insert(*calls.emplace_back(call_for(i)));
    for (int i = 0; i < many; i += 2) reads.erase(*calls[static_cast<std::size_t>(i)]);
    for (int i = 0; i < many; ++i) {
        const auto wanted = call_for(i);
        Call* const expected = i % 2 == 0 ? nullptr : calls[static_cast<std::size_t>(i)].get();
        EXPECT_EQ(reads.find(*wanted), expected) << i;
    }
    for (const auto& call : calls) reads.erase(*call);
    EXPECT_EQ(reads.find(*call_for(1)), nullptr);
}

TEST(UnsentReads, KeepsTheFirstOfTwo) {
    const auto first = call_for(1);
    const auto second = call_for(1);
    UnsentReads reads;
    reads.insert(*first);
    reads.insert(*second);
    EXPECT_EQ(reads.find(*second), first.get());
    reads.erase(*second);
    EXPECT_EQ(reads.find(*second), first.get());
    reads.erase(*first);
    EXPECT_EQ(reads.find(*second), nullptr);
}

}  // namespace
}  // namespace ofapi::client
