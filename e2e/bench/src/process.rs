//! What a process has used, as the kernel counts it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};

/// The kernel counts in hundredths of a second towards programs, whatever it ticks in itself.
const TICK: Duration = Duration::from_millis(10);

/// A process that is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Process(u32);

impl Process {
    /// The process of a number.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn of(pid: u32) -> anyhow::Result<Process> {
        let process = Process(pid);
        process.cpu()?;
        Ok(process)
    }

    /// This program.
    pub(crate) fn own() -> Process {
        Process(std::process::id())
    }

    /// CPU time so far, user and system, all threads.
    pub(crate) fn cpu(self) -> anyhow::Result<Duration> {
        let file = format!("/proc/{}/stat", self.0);
        let text = std::fs::read_to_string(&file).with_context(|| format!("{file}: has the server ended?"))?;
        cpu_of_stat(&text, 2).with_context(|| format!("{file} cannot be read"))
    }

    /// The most memory that it has had at once, in bytes.
    pub(crate) fn peak_memory_bytes(self) -> anyhow::Result<u64> {
        let file = format!("/proc/{}/status", self.0);
        let text = std::fs::read_to_string(&file).with_context(|| file.clone())?;
        peak_of_status(&text).with_context(|| format!("{file} cannot be read"))
    }
}

/// CPU time so far of every process whose working folder this is, and of those that they waited for: a Postgres cluster
/// works in its data folder. Nothing when this user may not see them.
pub(crate) fn cluster_cpu(folder: &Path) -> Duration {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .map(|process| process.path())
        .filter(|process| std::fs::read_link(process.join("cwd")).is_ok_and(|cwd| cwd == folder))
        .filter_map(|process| std::fs::read_to_string(process.join("stat")).ok())
        .filter_map(|stat| cpu_of_stat(&stat, 4))
        .sum()
}

/// CPU time of the whole machine so far, the time that it waited left out.
pub(crate) fn machine_cpu() -> anyhow::Result<Duration> {
    let text = std::fs::read_to_string("/proc/stat").context("/proc/stat")?;
    busy_of_stat(&text).context("/proc/stat cannot be read")
}

/// How many cores there are to share.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// CPU time that a process takes by itself while nobody asks it for anything, in milliseconds a second.
///
/// # Errors
/// When the process ends.
pub(crate) async fn idle_ms_per_second(process: Process, watched: Duration) -> anyhow::Result<f64> {
    ensure!(!watched.is_zero(), "an idle process is watched for a while");
    let before = process.cpu()?;
    tokio::time::sleep(watched).await;
    let used = process.cpu()?.saturating_sub(before);
    Ok(used.as_secs_f64() * 1000.0 / watched.as_secs_f64())
}

/// The first two of the figures are user and system time; the next two are those of children that have ended. The name
/// in brackets may hold anything, so the fields are counted from its end.
fn cpu_of_stat(text: &str, figures: usize) -> Option<Duration> {
    let fields = text.rsplit_once(')')?.1.split_ascii_whitespace().skip(11);
    let ticks: Vec<u32> = fields.take(figures).map_while(|field| field.parse().ok()).collect();
    (ticks.len() == figures).then(|| TICK * ticks.iter().sum::<u32>())
}

fn peak_of_status(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

/// user, nice, system, idle, iowait, irq, softirq, steal.
fn busy_of_stat(text: &str) -> Option<Duration> {
    let line = text.lines().find_map(|line| line.strip_prefix("cpu "))?;
    let ticks: Vec<u32> = line
        .split_ascii_whitespace()
        .map_while(|field| field.parse().ok())
        .collect();
    match ticks.as_slice() {
        [user, nice, system, _, _, irq, softirq, ..] => Some(TICK * (user + nice + system + irq + softirq)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_files_are_read() {
        let stat = "42 (a (odd) name) S 1 42 42 0 -1 4194560 9 0 0 0 150 25 1 1 20 0 4 0 99 0 0";
        assert_eq!(cpu_of_stat(stat, 2), Some(Duration::from_millis(1750)));
        assert_eq!(cpu_of_stat(stat, 4), Some(Duration::from_millis(1770)));
        assert_eq!(peak_of_status("Name:\ta\nVmHWM:\t   2048 kB\n"), Some(2 * 1024 * 1024));
        let machine = "cpu  10 1 5 900 30 1 3 0 0 0\ncpu0 1 1 1 1 1 1 1 0 0 0\n";
        assert_eq!(busy_of_stat(machine), Some(Duration::from_millis(200)));
        assert_eq!(cpu_of_stat("nothing", 2), None);
        assert_eq!(peak_of_status(""), None);
        assert_eq!(busy_of_stat("cpu  1 2"), None);
    }

    #[test]
    fn this_process_has_used_something() {
        assert!(Process::own().peak_memory_bytes().is_ok_and(|bytes| bytes > 100_000));
        assert!(Process::own().cpu().is_ok());
        assert!(machine_cpu().is_ok_and(|busy| !busy.is_zero()));
    }
}
