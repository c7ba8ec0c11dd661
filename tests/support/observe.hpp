#pragma once

#include <ofapi/observer.hpp>

#include <functional>
#include <memory>
#include <utility>

namespace ofapi::test {

/// An observer that passes on the attempts that have ended.
inline std::shared_ptr<Observer> on_attempt_ended(std::function<void(const AttemptEnded&)> tell) {
    class Passing final : public Observer {
     public:
        explicit Passing(std::function<void(const AttemptEnded&)> to) : tell_(std::move(to)) {}
        void on_attempt_ended(const AttemptEnded& event) override { tell_(event); }

     private:
        std::function<void(const AttemptEnded&)> tell_;
    };
    return std::make_shared<Passing>(std::move(tell));
}

}  // namespace ofapi::test
