#include "limits/ticket.hpp"

namespace ofapi::limits {

Ticket::State Ticket::state() const noexcept {
    switch (place_) {
        case Place::idle: return State::idle;
        case Place::lane:
        case Place::delayed:
        case Place::parked:
        case Place::credits:
        case Place::refused: return State::queued;
        case Place::nominated: return State::nominated;
        case Place::ready: return State::ready;
        case Place::sent: return State::sent;
    }
    return State::idle;
}

std::string_view to_string(Ticket::Place place) noexcept {
    switch (place) {
        case Ticket::Place::idle: return "idle";
        case Ticket::Place::lane: return "lane";
        case Ticket::Place::delayed: return "delayed";
        case Ticket::Place::parked: return "parked";
        case Ticket::Place::credits: return "credits";
        case Ticket::Place::refused: return "refused";
        case Ticket::Place::nominated: return "nominated";
        case Ticket::Place::ready: return "ready";
        case Ticket::Place::sent: return "sent";
    }
    return "unknown";
}

}  // namespace ofapi::limits
