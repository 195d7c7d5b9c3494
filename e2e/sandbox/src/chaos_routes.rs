//! Chaos over HTTP: `GET` and `POST /_sandbox/chaos`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::chaos::{Chaos, ChaosKind};

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new().route("/_sandbox/chaos", get(show).post(set))
}

#[derive(Serialize)]
struct Shown {
    seed: u64,
    per_mille: BTreeMap<ChaosKind, u16>,
    delay_milliseconds: u128,
    hold_milliseconds: u128,
    done: BTreeMap<ChaosKind, u64>,
}

async fn show(State(app): State<Arc<App>>) -> Json<Shown> {
    let chaos = app.chaos.chaos();
    Json(Shown {
        seed: chaos.seed,
        per_mille: chaos.per_mille,
        delay_milliseconds: chaos.delay.as_millis(),
        hold_milliseconds: chaos.hold.as_millis(),
        done: app.chaos.done(),
    })
}

#[derive(Deserialize)]
struct Set {
    /// As the command line's `--chaos`.
    chaos: String,
    seed: Option<u64>,
    delay_milliseconds: Option<u64>,
    hold_milliseconds: Option<u64>,
}

async fn set(State(app): State<Arc<App>>, Json(body): Json<Set>) -> Result<StatusCode, (StatusCode, String)> {
    let mut chaos = Chaos::parse(&body.chaos).map_err(|error| (StatusCode::BAD_REQUEST, format!("{error:#}")))?;
    if let Some(seed) = body.seed {
        chaos = chaos.seeded(seed);
    }
    if let Some(milliseconds) = body.delay_milliseconds {
        chaos = chaos.delayed_up_to(Duration::from_millis(milliseconds));
    }
    if let Some(milliseconds) = body.hold_milliseconds {
        chaos = chaos.held_for(Duration::from_millis(milliseconds));
    }
    app.chaos.set(chaos);
    Ok(StatusCode::NO_CONTENT)
}
