#pragma once

#include <ofapi/request.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::net {

/// Reads what follows the beginning of a request's body, block by block. Files are opened, and looked at, before
/// anything of them is read. Reading blocks, as disks do.
class PieceReader {
 public:
    /// The pieces must outlive it. See problem() afterwards.
    explicit PieceReader(std::span<const BodyPiece> pieces);
    PieceReader(const PieceReader&) = delete;
    PieceReader& operator=(const PieceReader&) = delete;
    ~PieceReader();

    /// The next bytes, which stay until the next call; none at the end, or where there is a problem. The last ones of a
    /// file are given out only if it still has the size that it had.
    [[nodiscard]] std::string_view next();

    /// What is wrong with a file, in words; empty where nothing is.
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
    [[nodiscard]] bool open(const BodyPiece& piece);
    [[nodiscard]] bool unchanged(const BodyPiece& piece, int file);
    [[nodiscard]] std::string_view read(const BodyPiece& piece, int file);

    std::span<const BodyPiece> pieces_;
    std::vector<int> files_;  ///< one for each piece; -1: it is bytes
    std::size_t piece_ = 0;
    std::uint64_t at_ = 0;  ///< in the piece's file
    std::vector<char> block_;
    std::string problem_;
};

}  // namespace ofapi::net
