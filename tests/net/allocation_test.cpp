// What an exchange takes from the heap. A program of its own, since it replaces operator new.

#include "net/fixture.hpp"
#include "support/compressed.hpp"
#include "support/count_allocations.hpp"
#include "support/temporary_folder.hpp"

#include <sys/resource.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::net {
namespace {

using test::allocations;
using test::Peer;
using test::RawServer;

class AllocationTest : public PoolTest {
 protected:
    static constexpr std::size_t rounds = 200;

    /// What `rounds` exchanges allocate once as many have gone before.
    std::size_t allocated_with(RawServer& server) {
        make_pool(plain(server.port()));
        std::size_t used = 0;
        run([&]() -> asio::awaitable<void> {
            for (std::size_t i = 0; i < 2 * rounds; ++i) {
                if (i == rounds) {
                    used = allocations;
                }
                LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
                const Exchange exchange = co_await result.lease.exchange(get_head, {}, false, Time::max());
                EXPECT_EQ(exchange.body.size(), 1000U) << exchange.detail;
            }
            used = allocations - used;
        });
        return used;
    }
};

TEST_F(AllocationTest, AnExchangeAllocatesNothingButTheStringsItHandsOut) {
    RawServer server([](Peer& peer) { peer.serve(std::string(1000, 'x')); });
    const std::size_t used = allocated_with(server);
    EXPECT_GE(used, 2 * rounds);       // header and body
    EXPECT_LE(used, 2 * rounds + 20);  // and a timer's handler now and then
}

TEST_F(AllocationTest, NorDoesOneWithACompressedBody) {
    const std::string text(1000, 'x');
    for (const auto& [coding, body] : {std::pair("gzip", test::gzip(text)), std::pair("br", test::brotli(text))}) {
        RawServer server([&, field = "Content-Encoding: " + std::string(coding) + "\r\n"](Peer& peer) {
            while (true) {
                peer.read_request();
                peer.answer(body, "200 OK", field);
            }
        });
        const std::size_t used = allocated_with(server);
        EXPECT_GE(used, 2 * rounds) << coding;
        EXPECT_LE(used, 2 * rounds + 20) << coding;
    }
}

TEST_F(AllocationTest, AnUploadNeedsNoMoreMemoryForALargeFile) {
    constexpr std::size_t size = 256'000'000;
    const std::string head = "POST / HTTP/1.1\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
    std::atomic<std::size_t> arrived = 0;
    RawServer server([&](Peer& peer) {
        std::size_t count = 0;
        while (count < head.size() + size) {
            const std::string more = peer.read_some();
            if (more.empty()) break;
            count += more.size();
        }
        arrived = count;
        peer.answer("ok");
        peer.wait_closed();
    });
    test::TemporaryFolder folder;
    const std::vector<BodyPiece> pieces = {{{}, (folder / "hole").string(), size}};
    std::ofstream(pieces[0].path).close();
    std::filesystem::resize_file(pieces[0].path, size);  // takes no room: it is all hole
    const auto most_memory = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;  // kB
    };
    make_pool(plain(server.port()));
    const auto before = most_memory();
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const std::span<const BodyPiece> rest(pieces);
        const Exchange exchange = co_await connection.exchange(head, {}, false, Time::max(), rest);
        EXPECT_EQ(exchange.body, "ok") << exchange.detail;
    });
    EXPECT_EQ(arrived, head.size() + size);
    EXPECT_LT(most_memory() - before, 32 * 1024);
}

}  // namespace
}  // namespace ofapi::net
