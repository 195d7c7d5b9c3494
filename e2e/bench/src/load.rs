//! Many residents at once, and what they cost.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::ensure;
use tokio::task::JoinSet;

use crate::browser::Site;
use crate::journey::Journey;
use crate::process::{Process, cluster_cpu, cores, machine_cpu};
use crate::timings::Timings;

/// What is asked of the site.
#[derive(Debug, Clone)]
pub(crate) struct Load {
    /// What each resident does.
    pub(crate) journey: Journey,
    /// How many journeys in all.
    pub(crate) journeys: usize,
    /// How many residents at once.
    pub(crate) residents: usize,
    /// The number of the first, so that no two of one bench are the same.
    pub(crate) first: usize,
}

/// What came of it.
pub(crate) struct Measured {
    /// What was asked.
    pub(crate) load: Load,
    /// From the first request to the last answer.
    pub(crate) took: Duration,
    /// CPU time of the server, what it takes when idle left out.
    pub(crate) server_cpu: Duration,
    /// CPU time of this program.
    pub(crate) own_cpu: Duration,
    /// CPU time of Postgres.
    pub(crate) postgres_cpu: Duration,
    /// CPU time of everything else on the machine: where it is much, the figures are not to be trusted.
    pub(crate) other_cpu: Duration,
    /// The most memory that the server has had since it started.
    pub(crate) peak_memory_bytes: u64,
    /// How long answers took.
    pub(crate) timings: Timings,
}

impl Measured {
    /// Journeys a second.
    pub(crate) fn rate(&self) -> f64 {
        f64::from(u32::try_from(self.load.journeys).unwrap_or(u32::MAX)) / self.took.as_secs_f64()
    }

    /// The share of the machine that went to others, from 0 to 1.
    pub(crate) fn share_of_others(&self) -> f64 {
        let cores = u32::try_from(cores()).unwrap_or(u32::MAX);
        self.other_cpu.as_secs_f64() / (self.took * cores).as_secs_f64()
    }

    /// Milliseconds a journey, of a time that was spent on all of them.
    pub(crate) fn ms_a_journey(&self, spent: Duration) -> f64 {
        spent.as_secs_f64() * 1000.0 / f64::from(u32::try_from(self.load.journeys).unwrap_or(u32::MAX))
    }
}

/// What there is to be measured.
pub(crate) struct Measuring<'a> {
    /// The site that the server serves.
    pub(crate) site: &'a Site,
    /// The server.
    pub(crate) server: Process,
    /// What it takes when idle, in CPU milliseconds a second.
    pub(crate) idle_ms_per_second: f64,
    /// Where its Postgres keeps its data.
    pub(crate) cluster: &'a Path,
}

/// Walks the journeys and measures the server meanwhile.
///
/// # Errors
/// At the first wrong answer; or when two residents were given one reference.
pub(crate) async fn measure(load: Load, what: Measuring<'_>) -> anyhow::Result<Measured> {
    let (server, cluster) = (what.server, what.cluster);
    let before = (
        server.cpu()?,
        Process::own().cpu()?,
        cluster_cpu(cluster),
        machine_cpu()?,
    );
    let began = Instant::now();
    let timings = walk_all(&load, what.site).await?;
    let took = began.elapsed();
    let all_of_server = server.cpu()?.saturating_sub(before.0);
    let own_cpu = Process::own().cpu()?.saturating_sub(before.1);
    let postgres_cpu = cluster_cpu(cluster).saturating_sub(before.2);
    let machine = machine_cpu()?.saturating_sub(before.3);
    let idle = Duration::from_secs_f64(took.as_secs_f64() * what.idle_ms_per_second / 1000.0);
    Ok(Measured {
        load,
        took,
        server_cpu: all_of_server.saturating_sub(idle),
        own_cpu,
        postgres_cpu,
        other_cpu: machine
            .saturating_sub(all_of_server)
            .saturating_sub(own_cpu)
            .saturating_sub(postgres_cpu),
        peak_memory_bytes: server.peak_memory_bytes()?,
        timings,
    })
}

async fn walk_all(load: &Load, site: &Site) -> anyhow::Result<Timings> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut residents = JoinSet::new();
    for _ in 0..load.residents {
        let (load, site, next) = (load.clone(), site.clone(), next.clone());
        residents.spawn(async move {
            let (mut timings, mut references) = (Timings::default(), Vec::new());
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= load.journeys {
                    return anyhow::Ok((timings, references));
                }
                let walked = load.journey.walk(&site, load.first + number).await?;
                references.push(walked.reference);
                for (kind, took) in walked.browser.timings {
                    timings.add(kind, took);
                }
            }
        });
    }
    let (mut timings, mut references) = (Timings::default(), HashSet::new());
    // The first that fails ends them all: leaving drops the others.
    while let Some(ended) = residents.join_next().await {
        let (its_timings, its_references) = ended??;
        timings.extend(its_timings);
        references.extend(its_references);
    }
    ensure!(
        references.len() == load.journeys,
        "{} journeys were given {} references",
        load.journeys,
        references.len()
    );
    Ok(timings)
}
