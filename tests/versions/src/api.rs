//! The vocabulary, in all of its versions.

use brokers::{data, error, event, request, signal};

/// A new request, before all others.
#[cfg(feature = "new-items")]
#[request(api, returns = u64)]
pub struct Measure {
    /// What.
    pub name: String,
}

/// A new event.
#[cfg(feature = "new-items")]
#[event(api)]
pub struct Thundered {
    /// Who heard it.
    pub name: String,
}

/// A new signal.
#[cfg(feature = "new-items")]
#[signal(api)]
pub struct Salute {
    /// Whom.
    pub name: String,
}

/// A request that is the same in all versions.
#[request(api, returns = String)]
pub struct Greet {
    /// Whom.
    pub name: String,
}

/// A place on the ground.
#[data]
pub struct Position {
    /// How far to the east.
    #[cfg(not(feature = "swapped-fields"))]
    pub east: f64,
    /// How far to the north.
    pub north: f64,
    /// How far to the east.
    #[cfg(feature = "swapped-fields")]
    pub east: f64,
}

/// Places, one after the other.
#[data]
pub struct Track {
    /// The places.
    pub points: Vec<Position>,
}

/// Where something is.
#[request(api, returns = Position)]
pub struct Locate {
    /// What.
    pub name: String,
}

/// Emits one [`Moved`].
#[request(api)]
pub struct Walk {
    /// How many places it has.
    pub steps: u32,
}

/// Something went from place to place.
#[event(api)]
pub struct Moved {
    /// The places.
    pub track: Track,
}

/// Something to be weighed.
#[data]
pub struct Sample {
    /// What it is.
    pub name: String,
    /// How much it is.
    pub amount: f64,
    /// What that is counted in.
    #[cfg(feature = "added-field")]
    pub unit: String,
}

/// Answers the amount, and emits a [`Weighed`] of twice as much.
#[request(api, returns = f64)]
pub struct Weigh {
    /// What to weigh.
    pub sample: Sample,
}

/// Something was weighed.
#[event(api)]
pub struct Weighed {
    /// What it was.
    pub sample: Sample,
}

/// Answers three times the number.
#[request(api, returns = u64)]
pub struct Scale {
    /// The number.
    #[cfg(not(feature = "changed-parameter"))]
    pub factor: u32,
    /// The number.
    #[cfg(feature = "changed-parameter")]
    pub factor: u64,
}

/// How good something is.
#[data]
pub enum Grade {
    /// Not very.
    Low,
    /// Very.
    #[cfg(not(feature = "renamed-variant"))]
    High,
    /// Very.
    #[cfg(feature = "renamed-variant")]
    Top,
}

/// The grade for points: ten are enough for the better one.
#[request(api, returns = Grade)]
pub struct Rank {
    /// The points.
    pub points: u32,
}

/// Emits a [`Praised`].
#[signal(api)]
pub struct Praise {
    /// For what.
    pub grade: Grade,
}

/// Somebody was praised.
#[event(api)]
pub struct Praised {
    /// For what.
    pub grade: Grade,
}

/// What the sky does; there will be more of that.
#[data]
#[non_exhaustive]
pub enum Weather {
    /// Nothing.
    Sun,
    /// It rains.
    #[cfg(not(feature = "renamed-open-variant"))]
    Rain,
    /// It rains.
    #[cfg(feature = "renamed-open-variant")]
    Shower,
    /// It snows.
    #[cfg(feature = "new-items")]
    Snow = 7,
}

/// The weather of a day.
#[request(api, returns = Weather)]
pub struct Forecast {
    /// Which day.
    pub day: u32,
}

/// Answers what it was given.
#[request(api, returns = Weather)]
pub struct EchoWeather {
    /// What to answer.
    pub weather: Weather,
}

/// Emits a [`WeatherChanged`] with the weather of a day.
#[signal(api)]
pub struct Announce {
    /// Which day.
    pub day: u32,
}

/// Emits a [`WeatherChanged`].
#[request(api)]
pub struct Change {
    /// With this.
    pub weather: Weather,
}

/// The weather changed.
#[event(api)]
pub struct WeatherChanged {
    /// To this.
    pub weather: Weather,
}

/// Why one cannot leave; there will be more reasons.
#[error]
#[non_exhaustive]
pub enum Refusal {
    /// The harbour is closed.
    Closed,
    /// The sea is rough.
    #[cfg(feature = "new-items")]
    Stormy = 9,
}

/// Fails from the second day on.
#[request(api, error = Refusal)]
pub struct Depart {
    /// Which day.
    pub day: u32,
}
