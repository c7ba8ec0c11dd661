// A saved state comes from a file that anybody may have touched: any text must be taken without harm or refused with a
// reason, and whatever is taken must neither open the gate nor be changed by being saved again.

#include "limits/saved_state.hpp"
#include "limits/team_allowance.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace ofapi;
using namespace std::chrono_literals;

void require(bool condition) {
    if (!condition) std::abort();
}

void check(std::string_view text) {
    const limits::ReadState read = limits::read_saved_state(text);
    if (!read.problem.empty()) return;
    require(limits::read_saved_state(limits::to_json(read.state)).problem.empty());

    limits::TeamAllowance team(AllowanceOptions().minute(read.state.minute_length));
    const Time now = Time(1h);
    if (!team.restore(read.state, now, read.state.at + 1s).empty()) return;
    const limits::Demand demand;
    limits::OperationCost& cost = team.cost_of("fans.list");
    int sent = 0;
    for (limits::Permit permit; sent < 3; ++sent)
        if (team.take(permit, cost, {}, demand, now) != limits::TeamAllowance::Take::granted) break;
    require(sent <= 1);
    (void)team.snapshot(now);
    (void)limits::to_json(team.save(now + 1s, read.state.at));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    check({reinterpret_cast<const char*>(data), size});
    return 0;
}
