#include "net/piece_reader.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ofapi::net {

namespace {

constexpr std::size_t block_bytes = 128 * 1024;

}  // namespace

PieceReader::PieceReader(std::span<const BodyPiece> pieces) : pieces_(pieces) {
    files_.reserve(pieces.size());
    std::uint64_t largest = 0;
    for (const BodyPiece& piece : pieces) {
        if (!open(piece)) return;
        largest = std::max(largest, piece.size);
    }
    block_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(largest, block_bytes)));
}

PieceReader::~PieceReader() {
    for (const int file : files_)
        if (file >= 0) ::close(file);
}

bool PieceReader::open(const BodyPiece& piece) {
    if (piece.path.empty()) {
        files_.push_back(-1);
        return true;
    }
    const int file = ::open(piece.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        problem_ = piece.path + " cannot be read: " + std::strerror(errno);
        return false;
    }
    files_.push_back(file);
    return unchanged(piece, file);
}

bool PieceReader::unchanged(const BodyPiece& piece, int file) {
    struct stat seen{};
    if (::fstat(file, &seen) != 0) {
        problem_ = piece.path + " cannot be read: " + std::strerror(errno);
    } else if (const auto size = static_cast<std::uint64_t>(seen.st_size); size != piece.size) {
        problem_ = piece.path + " has changed: it had " + std::to_string(piece.size) +
                   " bytes when the request was made, and has " + std::to_string(size);
    }
    return problem_.empty();
}

std::string_view PieceReader::next() {
    while (problem_.empty() && piece_ < pieces_.size()) {
        const BodyPiece& piece = pieces_[piece_];
        const int file = files_[piece_];
        if (file < 0) {
            ++piece_;
            if (!piece.bytes.empty()) return piece.bytes;
        } else if (at_ == piece.size) {
            ++piece_;
            at_ = 0;
        } else {
            return read(piece, file);
        }
    }
    return {};
}

std::string_view PieceReader::read(const BodyPiece& piece, int file) {
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size - at_, block_.size()));
    const auto count = ::pread(file, block_.data(), wanted, static_cast<off_t>(at_));
    if (count < 0 && errno == EINTR) return read(piece, file);
    if (count < 0) {
        problem_ = piece.path + " cannot be read: " + std::strerror(errno);
        return {};
    }
    at_ += static_cast<std::uint64_t>(count);
    if (count > 0 && at_ < piece.size) return {block_.data(), static_cast<std::size_t>(count)};
    if (!unchanged(piece, file)) return {};
    if (count == 0) problem_ = piece.path + " ended before its size";
    return {block_.data(), static_cast<std::size_t>(count)};
}

}  // namespace ofapi::net
