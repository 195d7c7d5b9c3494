//! The figures, for people, with the aims and what peers need beside them.

use std::fmt::Write;
use std::time::Duration;

use crate::load::Measured;
use crate::page_weight::{ALL_AIM_BYTES, HTML_AND_CSS_AIM_BYTES, PageWeight};
use crate::process::cores;

const BYTES_A_MB: f64 = 1_000_000.0;
/// The most of the machine that others may take before they spoil the figures. The kernel's own work is among it.
const QUIET: f64 = 0.15;

/// Everything that was measured.
pub(crate) struct Report {
    /// Memory of the server before the first journey, in bytes.
    pub(crate) memory_before_bytes: u64,
    /// What the server takes when nobody asks it for anything, in CPU milliseconds a second.
    pub(crate) idle_ms_per_second: f64,
    /// Whether pages were compressed.
    pub(crate) compressed: bool,
    /// Each number of residents.
    pub(crate) levels: Vec<Level>,
    /// What pages weigh.
    pub(crate) weights: Vec<PageWeight>,
}

/// What was measured with one number of residents.
pub(crate) struct Level {
    /// The report of a missed bin.
    pub(crate) missed_bin: Measured,
    /// The council tax payment start.
    pub(crate) council_tax: Measured,
    /// pgbench, with as many clients, doing such a journey's writes: journeys' worth a second.
    pub(crate) pgbench_writes: f64,
    /// pgbench doing its writes and reads.
    pub(crate) pgbench_writes_and_reads: f64,
}

impl Level {
    /// Journeys to what pgbench does of their writes in the same time.
    pub(crate) fn ratio(&self) -> f64 {
        self.missed_bin.rate() / self.pgbench_writes
    }

    /// Journeys to what pgbench does of their writes and reads.
    pub(crate) fn ratio_with_reads(&self) -> f64 {
        self.missed_bin.rate() / self.pgbench_writes_and_reads
    }
}

impl Report {
    /// For people.
    pub(crate) fn table(&self) -> Result<String, std::fmt::Error> {
        let mut out = String::new();
        writeln!(out)?;
        writeln!(
            out,
            "Load, server and Postgres share {} cores; each resident has a connection and cookies of their own, and asks",
            cores()
        )?;
        let how = if self.compressed {
            "for brotli"
        } else {
            "for no compression"
        };
        writeln!(
            out,
            "{how}. Every answer was checked. The idle server takes {:.1} CPU ms a second, which is left out.",
            self.idle_ms_per_second
        )?;
        for name in ["missed bin report", "council tax payment start"] {
            writeln!(out)?;
            writeln!(
                out,
                "{:<26} {:>9} {:>9} {:>11} | CPU ms a journey: {:>7} {:>8} {:>7} {:>7} | {:>8}",
                name, "residents", "journeys", "journeys/s", "server", "Postgres", "load", "others", "RSS MB"
            )?;
            for measured in self.measured().filter(|measured| measured.load.journey.name() == name) {
                writeln!(
                    out,
                    "{:<26} {:>9} {:>9} {:>11.1} | {:>25.2} {:>8.2} {:>7.2} {:>7.2} | {:>8.1}",
                    "",
                    measured.load.residents,
                    measured.load.journeys,
                    measured.rate(),
                    measured.ms_a_journey(measured.server_cpu),
                    measured.ms_a_journey(measured.postgres_cpu),
                    measured.ms_a_journey(measured.own_cpu),
                    measured.ms_a_journey(measured.other_cpu),
                    megabytes(measured.peak_memory_bytes),
                )?;
            }
        }
        let others = self.measured().map(Measured::share_of_others).fold(0.0, f64::max);
        if others > QUIET {
            writeln!(
                out,
                "Others took up to {:.0} in 100 of the machine: measure again when it is quiet.",
                others * 100.0
            )?;
        }
        self.write_peers(&mut out)?;
        self.write_pgbench(&mut out)?;
        self.write_timings(&mut out)?;
        self.write_weights(&mut out)?;
        Ok(out)
    }

    fn write_peers(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out)?;
        writeln!(
            out,
            "{:<47} {:>11}   {:>21}",
            "a form of five questions, elsewhere", "CPU ms", "RSS MB"
        )?;
        for (name, cpu, memory) in [
            ("Guildhall's aim", "2 or less", "under 60"),
            ("XGov runner, without a database", "63–70", "168–202"),
            ("DEFRA forms engine, without a database", "89–94", "345–440"),
        ] {
            writeln!(out, "  {name:<45} {cpu:>11}   {memory:>21}")?;
        }
        writeln!(
            out,
            "  {:<45} {:>11}   {:>21.1}",
            "Guildhall before the first journey",
            "",
            megabytes(self.memory_before_bytes)
        )
    }

    fn write_pgbench(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out)?;
        writeln!(
            out,
            "{:<26} {:>9} {:>11} {:>20} {:>20}",
            "beside pgbench", "residents", "journeys/s", "its writes alone", "its writes and reads"
        )?;
        for level in &self.levels {
            let rate = level.missed_bin.rate();
            writeln!(
                out,
                "{:<26} {:>9} {:>11.1} {:>20.1} {:>20.1}",
                "  journeys' worth a second",
                level.missed_bin.load.residents,
                rate,
                level.pgbench_writes,
                level.pgbench_writes_and_reads
            )?;
            let (ratio, with_reads) = (level.ratio(), level.ratio_with_reads());
            writeln!(
                out,
                "{:<26} {:>9} {:>11} {ratio:>20.2} {with_reads:>20.2}   (aim: 0.8 or more)",
                "  Guildhall is", "", ""
            )?;
        }
        writeln!(
            out,
            "  pgbench has the cores to itself; Guildhall shares them with the residents."
        )
    }

    fn write_timings(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out)?;
        write!(out, "{:<26}", "answer times, ms")?;
        for level in &self.levels {
            let title = format!("{} at once: p50", level.missed_bin.load.residents);
            write!(out, " {title:>17} {:>7}", "p99")?;
        }
        writeln!(out)?;
        let rows = |of: fn(&Level) -> &Measured| {
            let mut rows: Vec<(&'static str, Vec<(Duration, Duration)>)> = Vec::new();
            for level in &self.levels {
                for summary in of(level).timings.summaries() {
                    let times = (summary.p50, summary.p99);
                    match rows.iter_mut().find(|(kind, _)| *kind == summary.kind) {
                        Some((_, all)) => all.push(times),
                        None => rows.push((summary.kind, vec![times])),
                    }
                }
            }
            rows
        };
        for (kind, times) in rows(|level| &level.missed_bin)
            .into_iter()
            .chain(rows(|level| &level.council_tax))
        {
            write!(out, "  {kind:<24}")?;
            for (p50, p99) in times {
                write!(out, " {:>17.1} {:>7.1}", ms(p50), ms(p99))?;
            }
            writeln!(out)?;
        }
        Ok(())
    }

    fn write_weights(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out)?;
        writeln!(
            out,
            "{:<28} {:>7} {:>7} {:>7} {:>11} {:>7}",
            "page weight, bytes", "HTML", "CSS", "JS", "HTML + CSS", "all"
        )?;
        for weight in &self.weights {
            writeln!(
                out,
                "  {:<26} {:>7} {:>7} {:>7} {:>11} {:>7}",
                weight.path,
                weight.html,
                weight.css,
                weight.js,
                weight.html_and_css(),
                weight.all()
            )?;
        }
        writeln!(
            out,
            "  {:<26} {:>7} {:>7} {:>7} {HTML_AND_CSS_AIM_BYTES:>11} {ALL_AIM_BYTES:>7}",
            "at most", "", "", ""
        )
    }

    fn measured(&self) -> impl Iterator<Item = &Measured> {
        self.levels
            .iter()
            .flat_map(|level| [&level.missed_bin, &level.council_tax])
    }
}

/// Milliseconds.
pub(crate) fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[allow(clippy::cast_precision_loss, reason = "memory is far below 2^53 bytes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / BYTES_A_MB
}
