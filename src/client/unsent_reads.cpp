#include "client/unsent_reads.hpp"

namespace ofapi::client {

namespace {

constexpr std::size_t first_buckets = 64;

}  // namespace

bool may_join(const Request& request, const CallOptions& options) noexcept {
    const detail::OperationInfo& operation = request.operation();
    return options.coalesce().value_or(true) && operation.method == Method::get && !operation.side_effect &&
           request.body().empty();
}

bool UnsentReads::Same::operator()(const Call& a, const Call& b) const noexcept {
    // The operation stands for what is accepted and what is promised.
    return &a.request.operation() == &b.request.operation() && a.request.target() == b.request.target() &&
           a.request.account() == b.request.account() && a.options.lane() == b.options.lane() &&
           a.options.max_attempts() == b.options.max_attempts() &&
           a.options.wait_for_credits() == b.options.wait_for_credits() && a.budget == b.budget;
}

UnsentReads::UnsentReads() : buckets_(first_buckets), set_(Set::bucket_traits(buckets_.data(), buckets_.size())) {}

Call* UnsentReads::find(const Call& wanted) {
    if (set_.empty()) return nullptr;
    const auto found = set_.find(wanted);
    return found == set_.end() ? nullptr : &*found;
}

void UnsentReads::insert(Call& call) {
    if (set_.size() >= buckets_.size()) {
        std::vector<Set::bucket_type> more(buckets_.size() * 2);
        set_.rehash(Set::bucket_traits(more.data(), more.size()));
        buckets_.swap(more);
    }
    set_.insert(call);
}

void UnsentReads::erase(Call& call) noexcept {
    if (static_cast<Hook&>(call).is_linked()) set_.erase(set_.iterator_to(call));
}

}  // namespace ofapi::client
