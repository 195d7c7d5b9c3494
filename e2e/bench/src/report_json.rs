//! The figures, for programs.

use serde_json::{Value, json};

use crate::load::Measured;
use crate::page_weight::{ALL_AIM_BYTES, HTML_AND_CSS_AIM_BYTES, PageWeight};
use crate::process::cores;
use crate::report::{Level, Report, ms};

impl Report {
    /// For programs.
    pub(crate) fn json(&self) -> Value {
        let level = |level: &Level| {
            json!({
                "residents": level.missed_bin.load.residents,
                "missed_bin": measured_json(&level.missed_bin),
                "council_tax": measured_json(&level.council_tax),
                "pgbench_writes_per_second": level.pgbench_writes,
                "pgbench_writes_and_reads_per_second": level.pgbench_writes_and_reads,
                "missed_bins_to_pgbench_writes": level.ratio(),
                "missed_bins_to_pgbench_writes_and_reads": level.ratio_with_reads(),
            })
        };
        let weight = |weight: &PageWeight| {
            json!({
                "path": weight.path,
                "html_bytes": weight.html,
                "css_bytes": weight.css,
                "js_bytes": weight.js,
                "html_and_css_bytes": weight.html_and_css(),
                "all_bytes": weight.all(),
            })
        };
        json!({
            "cores": cores(),
            "compressed": self.compressed,
            "idle_server_cpu_ms_per_second": self.idle_ms_per_second,
            "memory_before_bytes": self.memory_before_bytes,
            "levels": self.levels.iter().map(level).collect::<Vec<_>>(),
            "page_weight": self.weights.iter().map(weight).collect::<Vec<_>>(),
            "aims": {
                "server_cpu_ms_per_missed_bin": 2,
                "missed_bins_to_pgbench_writes": 0.8,
                "peak_memory_bytes": 60_000_000,
                "html_and_css_bytes": HTML_AND_CSS_AIM_BYTES,
                "all_bytes": ALL_AIM_BYTES,
            },
        })
    }
}

fn measured_json(measured: &Measured) -> Value {
    let requests: Vec<Value> = measured
        .timings
        .summaries()
        .iter()
        .map(|one| json!({ "kind": one.kind, "count": one.count, "p50_ms": ms(one.p50), "p99_ms": ms(one.p99) }))
        .collect();
    json!({
        "journeys": measured.load.journeys,
        "seconds": measured.took.as_secs_f64(),
        "journeys_per_second": measured.rate(),
        "server_cpu_ms": measured.ms_a_journey(measured.server_cpu),
        "postgres_cpu_ms": measured.ms_a_journey(measured.postgres_cpu),
        "load_cpu_ms": measured.ms_a_journey(measured.own_cpu),
        "others_cpu_ms": measured.ms_a_journey(measured.other_cpu),
        "peak_memory_bytes": measured.peak_memory_bytes,
        "requests": requests,
    })
}
