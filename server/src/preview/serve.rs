//! Listens on this machine, and follows the files.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;

use super::bench::Bench;
use super::router;
use crate::submissions::live::stamps;

/// How often the files are looked at.
const INTERVAL: Duration = Duration::from_millis(400);

/// Serves the preview until Ctrl-C. `ready` is called with its address once it answers, `changed` whenever a file has.
///
/// # Errors
/// When the port is taken.
pub async fn serve(
    bench: Arc<Bench>,
    port: u16,
    ready: impl FnOnce(SocketAddr),
    changed: impl Fn(&[(String, usize, usize)]) + Send + 'static,
) -> anyhow::Result<()> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = tokio::net::TcpListener::bind(address).await.with_context(|| {
        let other = port.checked_add(1).unwrap_or(3400);
        format!("cannot listen on {address}: if another program has the port, choose one with --port {other}")
    })?;
    ready(listener.local_addr()?);
    tokio::spawn(follow(bench.clone(), changed));
    let server = axum::serve(listener, router(bench));
    // Nothing is kept, so there is nothing to finish.
    tokio::select! {
        served = server => served.context("the preview stopped"),
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

async fn follow(bench: Arc<Bench>, changed: impl Fn(&[(String, usize, usize)])) {
    let mut seen = stamps(&bench.source.files);
    let mut ticks = tokio::time::interval(INTERVAL);
    loop {
        ticks.tick().await;
        let now = stamps(&bench.source.files);
        if now != seen {
            seen = now;
            bench.read_again();
            changed(&bench.problem_counts());
        }
    }
}
