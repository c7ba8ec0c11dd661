#include "net/fixture.hpp"
#include "net/piece_reader.hpp"
#include "support/temporary_folder.hpp"

#include <ofapi/error.hpp>

#include <gmock/gmock.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;
using testing::HasSubstr;

std::string pattern(std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

class FilesTest {
 protected:
    BodyPiece file(const std::string& name, const std::string& content) {
        std::ofstream(folder_ / name, std::ios::binary) << content;
        return {{}, (folder_ / name).string(), content.size()};
    }
    static BodyPiece bytes(std::string text) { return {std::move(text), {}, 0}; }

    test::TemporaryFolder folder_;
};

class PieceReaderTest : public testing::Test, protected FilesTest {
 protected:
    static std::string all(PieceReader& reader) {
        std::string text;
        for (std::string_view next = reader.next(); !next.empty(); next = reader.next()) text += next;
        return text;
    }
};

TEST_F(PieceReaderTest, GivesThePiecesInTheirOrder) {
    for (const std::size_t size : {1u, 131'071u, 131'072u, 131'073u, 400'000u}) {
        const std::string content = pattern(size);
        const std::vector<BodyPiece> pieces = {file("a", content), bytes(""), bytes("between"), file("b", "B"),
                                               bytes("end")};
        PieceReader reader(pieces);
        EXPECT_EQ(all(reader), content + "betweenBend") << size;
        EXPECT_EQ(reader.problem(), "");
    }
}

TEST_F(PieceReaderTest, NamesAFileThatIsNotWhatItWas) {
    BodyPiece piece = file("a.jpg", "12345");
    piece.size = 6;
    EXPECT_THAT(PieceReader(std::vector{piece}).problem(),
                HasSubstr("a.jpg has changed: it had 6 bytes when the request was made, and has 5"));
    std::filesystem::remove(piece.path);
    EXPECT_THAT(PieceReader(std::vector{piece}).problem(), HasSubstr("a.jpg cannot be read: No such file"));
}

TEST_F(PieceReaderTest, KeepsTheLastBytesOfAFileThatChangesMeanwhile) {
    for (const std::size_t after : {100'000u, 200'000u, 300'001u}) {
        const std::string content = pattern(300'000);
        const std::vector<BodyPiece> pieces = {file("a", content), bytes("end")};
        PieceReader reader(pieces);
        std::string text(reader.next());
        std::filesystem::resize_file(pieces[0].path, after);
        text += all(reader);
        EXPECT_LT(text.size(), content.size()) << after;
        EXPECT_TRUE(content.starts_with(text)) << after;
        EXPECT_THAT(reader.problem(), HasSubstr("has changed"));
    }
}

/// Over both transports.
class UploadTest : public PoolTest, protected FilesTest, public testing::WithParamInterface<bool> {
 protected:
    void serve(RawServer::Script script) {
        std::optional<test::TlsSettings> tls;
        if (GetParam()) {
            tls.emplace();
            tls->identity = authority_.issue(test::for_localhost());
        }
        server_ = std::make_unique<RawServer>(std::move(script), tls);
    }
    PoolOptions options() {
        PoolOptions result = plain(server_->port());
        result.origin.tls = GetParam();
        if (GetParam()) result.ca_file = ca_file_.path();
        return result;
    }
    /// One upload of these pieces, whose length is `size`.
    Exchange upload(PoolOptions with, const std::vector<BodyPiece>& pieces, std::uint64_t size,
                    bool cancelled = false) {
        make_pool(std::move(with));
        Exchange result;
        const std::string head = "POST / HTTP/1.1\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
        run([&]() -> asio::awaitable<void> {
            {
                Lease connection = co_await lease();
                bool done = false;
                if (cancelled) {
                    start([&]() -> asio::awaitable<void> {
                        while (!done) {
                            connection.cancel();
                            co_await pause(1ms);
                        }
                    });
                }
                const std::span<const BodyPiece> rest(pieces);
                result = co_await connection.exchange(head, {}, false, Time::max(), rest);
                done = true;
                EXPECT_TRUE(co_await all_ended());
            }
            idle_ = pool_->counters().idle;
            pool_->close();
        });
        return result;
    }

    test::Authority authority_{"ofapi test authority"};
    test::TemporaryFile ca_file_{authority_.certificate()};
    std::unique_ptr<RawServer> server_;
    std::size_t idle_ = 0;
};

TEST_P(UploadTest, SendsFilesAsTheyAre) {
    std::string arrived;
    serve([&](Peer& peer) {
        arrived = peer.read_request();
        peer.answer("ok");
        peer.wait_closed();
    });
    const std::string content = pattern(700'000);
    const std::vector<BodyPiece> pieces = {file("a", content), bytes("between"), file("b", "B"), bytes("end")};
    const Exchange result = upload(options(), pieces, content.size() + 11);
    EXPECT_FALSE(result.code) << result.detail;
    EXPECT_EQ(result.body, "ok");
    EXPECT_EQ(idle_, 1U);
    EXPECT_TRUE(arrived.ends_with("\r\n\r\n" + content + "betweenBend"));
}

TEST_P(UploadTest, SendsNothingOfAFileThatHasChangedAndKeepsTheConnection) {
    serve([](Peer& peer) { peer.serve(); });
    BodyPiece piece = file("a.jpg", "12345");
    piece.size = 4;
    const Exchange result = upload(options(), {piece}, 4);
    EXPECT_EQ(result.code, errc::invalid_argument);
    EXPECT_THAT(result.detail, HasSubstr("a.jpg has changed: it had 4 bytes"));
    EXPECT_FALSE(result.wrote);
    EXPECT_EQ(idle_, 1U);
}

TEST_P(UploadTest, NeverCompletesARequestWhoseFileChangesMeanwhile) {
    constexpr std::size_t size = 20'000'000;
    const std::string content(size, 'x');
    for (const std::size_t after : {size / 2, size + 1}) {
        const BodyPiece piece = file("a.mp4", content);
        std::atomic<std::size_t> arrived = 0;
        serve([&](Peer& peer) {
            // Not before the file has changed: until then only what the network holds is on its way.
            (void)peer.read_some();
            std::filesystem::resize_file(piece.path, after);
            std::size_t count = 0;
            for (std::string more = peer.read_some(); !more.empty(); more = peer.read_some()) count += more.size();
            arrived = count;
        });
        const Exchange result = upload(options(), {piece, bytes("end")}, size + 3);
        EXPECT_EQ(result.code, errc::invalid_argument) << result.detail;
        EXPECT_THAT(result.detail, HasSubstr("a.mp4 has changed: it had 20000000 bytes when the request was made"));
        EXPECT_TRUE(result.wrote);
        EXPECT_EQ(idle_, 0U);
        server_.reset();
        EXPECT_LT(arrived, size);
    }
}

TEST_P(UploadTest, HearsARefusalAtOnce) {
    for (const bool closes : {false, true}) {
        serve([closes](Peer& peer) {
            (void)peer.read_some();
            peer.write("HTTP/1.1 100 Continue\r\n\r\n");
            peer.answer("too much", "413 Content Too Large");
            if (closes)
                peer.close();
            else
                peer.wait_unread();
        });
        BodyPiece hole = file("hole", "");
        std::filesystem::resize_file(hole.path, 200'000'000);
        hole.size = 200'000'000;
        const Exchange result = upload(options(), {hole}, hole.size);
        EXPECT_FALSE(result.code) << result.detail;
        EXPECT_EQ(result.status, 413);
        EXPECT_EQ(result.body, "too much");
        EXPECT_LT(result.done - result.sent, 5s);
        EXPECT_EQ(idle_, 0U) << "the rest of the request was never sent";
    }
}

TEST_P(UploadTest, GivesUpWhereNothingMoreCanBeSent) {
    serve([](Peer& peer) { peer.wait_unread(); });
    PoolOptions with = options();
    with.send_timeout = 50ms;
    const Exchange result = upload(with, {file("a", std::string(50'000'000, 'x'))}, 50'000'000);
    EXPECT_EQ(result.code, errc::send_timeout);
    EXPECT_EQ(result.detail, "nothing more of the request could be sent within 50 ms");
    EXPECT_TRUE(result.wrote);
    EXPECT_EQ(idle_, 0U);
}

TEST_P(UploadTest, MayTakeLongerThanItsLimitsWhileItGoesOn) {
    constexpr std::size_t size = 30'000'000;
    serve([](Peer& peer) {
        for (int pauses = 0; pauses < 6; ++pauses) {
            (void)peer.read_some();
            std::this_thread::sleep_for(40ms);
        }
        for (std::size_t count = 0; count < size - 100'000;) {
            const std::string more = peer.read_some();
            if (more.empty()) return;
            count += more.size();
        }
        peer.answer("ok");
        peer.wait_closed();
    });
    PoolOptions with = options();
    with.send_timeout = 10s;
    with.first_byte_timeout = with.answer_timeout = 10s;
    const Exchange result = upload(with, {file("a", std::string(size, 'x'))}, size);
    EXPECT_FALSE(result.code) << result.detail;
    EXPECT_GE(result.done - result.sent, 240ms);
}

TEST_P(UploadTest, EndsWhenItIsCancelled) {
    serve([](Peer& peer) { peer.wait_unread(); });
    const Exchange result = upload(options(), {file("a", std::string(50'000'000, 'x'))}, 50'000'000, true);
    EXPECT_EQ(result.code, asio::error::operation_aborted);
    EXPECT_EQ(idle_, 0U);
}

INSTANTIATE_TEST_SUITE_P(Over, UploadTest, testing::Bool(), [](const auto& of) { return of.param ? "Tls" : "Plain"; });

}  // namespace
}  // namespace ofapi::net
