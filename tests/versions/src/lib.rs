//! A library that exists in several versions, one for each feature of the crate.
//!
//! Programs and packages made for version one, the one without features, are run with the others: where something that
//! they know has changed they have to be refused by its name, and where something is new they have to go on working.

pub mod api;

use api::{
    Announce, Change, Depart, EchoWeather, Forecast, Grade, Greet, Locate, Moved, Position, Praise, Praised, Rank,
    Refusal, Sample, Scale, Track, Walk, Weather, WeatherChanged, Weigh, Weighed,
};

brokers::export!(setup = setup);

/// The weather of a day: on the third it is what only a later version knows, where there is one.
fn weather(day: u32) -> Weather {
    match day {
        #[cfg(feature = "new-items")]
        3 => Weather::Snow,
        #[cfg(not(feature = "renamed-open-variant"))]
        2.. => Weather::Rain,
        #[cfg(feature = "renamed-open-variant")]
        2.. => Weather::Shower,
        _ => Weather::Sun,
    }
}

/// As far to the east as to the north twice.
fn position(north: f64) -> Position {
    Position { east: 2.0 * north, north }
}

/// Registers all providers of one instance.
///
/// # Errors
/// None in practice.
pub fn setup(ctx: &brokers::Context) -> Result<(), brokers::SetupError> {
    let ctx = *ctx;
    Greet::provide(&ctx, async |Greet { name }| Ok(format!("hello {name}")))?;
    Locate::provide(&ctx, async |Locate { name }| Ok(position(name.len() as f64)))?;
    Walk::provide(&ctx, async move |Walk { steps }| {
        Moved { track: Track { points: (0..steps).map(|step| position(step.into())).collect() } }.emit(&ctx);
        Ok(())
    })?;
    Weigh::provide(&ctx, async move |Weigh { sample }| {
        let amount = sample.amount;
        Weighed { sample: Sample { amount: 2.0 * amount, ..sample } }.emit(&ctx);
        Ok(amount)
    })?;
    #[allow(clippy::useless_conversion)] // The parameter has several types.
    Scale::provide(&ctx, async |Scale { factor }| Ok(3 * u64::from(factor)))?;
    #[cfg(not(feature = "renamed-variant"))]
    Rank::provide(&ctx, async |Rank { points }| Ok(if points < 10 { Grade::Low } else { Grade::High }))?;
    #[cfg(feature = "renamed-variant")]
    Rank::provide(&ctx, async |Rank { points }| Ok(if points < 10 { Grade::Low } else { Grade::Top }))?;
    Praise::on_signal(&ctx, move |Praise { grade }| Praised { grade }.emit(&ctx))?;
    Forecast::provide(&ctx, async |Forecast { day }| Ok(weather(day)))?;
    EchoWeather::provide(&ctx, async |EchoWeather { weather }| Ok(weather))?;
    Announce::on_signal(&ctx, move |Announce { day }| WeatherChanged { weather: weather(day) }.emit(&ctx))?;
    Change::provide(&ctx, async move |Change { weather }| {
        WeatherChanged { weather }.emit(&ctx);
        Ok(())
    })?;
    Depart::provide(&ctx, async |Depart { day }| match day {
        #[cfg(feature = "new-items")]
        3 => Err(Refusal::Stormy),
        2.. => Err(Refusal::Closed),
        _ => Ok(()),
    })?;
    #[cfg(feature = "new-items")]
    {
        use api::{Measure, Salute, Thundered};
        Measure::provide(&ctx, async |Measure { name }| Ok(name.len() as u64))?;
        Salute::on_signal(&ctx, move |Salute { name }| Thundered { name }.emit(&ctx))?;
    }
    Ok(())
}
