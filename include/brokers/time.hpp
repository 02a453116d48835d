// Time: durations and points in time, as seconds and nanoseconds on one side and as std::chrono on the other.
#ifndef BROKERS_V1_TIME_HPP
#define BROKERS_V1_TIME_HPP

#include "brokers/base.hpp"

#include <chrono>
#include <limits>

namespace brokers {
inline namespace v1 {

/// A point in time: `std::chrono::system_clock`, counted in nanoseconds.
///
/// It reaches from 1677 to 2262 (a `std::chrono::nanoseconds` 292 years), less far than the library's own times: what
/// the library shows beyond is the nearest that there is.
using SystemTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::nanoseconds>;

namespace detail {

inline constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

/// Seconds, and nanoseconds forward from them, as one number of nanoseconds; the nearest one if it does not fit.
constexpr std::int64_t nanosecondsOf(std::int64_t sec, std::uint32_t nsec) noexcept {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto wholeSeconds = most / nanosecondsPerSecond;
    const auto rest = static_cast<std::int64_t>(nsec);
    if (sec < 0) {
        // Counted from the next second, so that no step of the sum is beyond the least number.
        const auto next = sec + 1;
        const auto back = nanosecondsPerSecond - rest;
        return next < -wholeSeconds || next * nanosecondsPerSecond < least + back
                   ? least
                   : next * nanosecondsPerSecond - back;
    }
    return sec > wholeSeconds || sec * nanosecondsPerSecond > most - rest ? most : sec * nanosecondsPerSecond + rest;
}

/// The opposite, with the nanoseconds counting forward also before zero.
template <class Sec, class Nsec> constexpr void split(std::int64_t nanoseconds, Sec &sec, Nsec &nsec) noexcept {
    const auto rest = nanoseconds % nanosecondsPerSecond;
    const auto borrow = rest < 0 ? 1 : 0;
    sec = static_cast<Sec>(nanoseconds / nanosecondsPerSecond - borrow);
    nsec = static_cast<Nsec>(rest + borrow * nanosecondsPerSecond);
}

} // namespace detail
} // namespace v1
} // namespace brokers

#endif // BROKERS_V1_TIME_HPP
