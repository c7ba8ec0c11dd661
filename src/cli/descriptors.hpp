#pragma once

namespace ofapi::cli {

/// Lets this process open as many files and connections as the system allows it to ask for: more than the thousand that
/// a shell usually grants.
void raise_descriptor_limit() noexcept;

}  // namespace ofapi::cli
