//! reqwest as its documentation recommends: one `Client` for all calls, on tokio's single-threaded runtime.
//!
//! `read` takes the answer's body whole, `json` also makes a `serde_json::Value` of it. Arguments and report as in
//! bench/measurement.hpp.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::{header, Certificate, Client};

type Failure = Box<dyn Error + Send + Sync>;

struct Caller {
    client: Client,
    base: String,
    parse: bool,
}

impl Caller {
    async fn one(&self, number: usize) -> Result<(), Failure> {
        let url = format!("{}/api/acct_{}/mass-messaging", self.base, 1_000_000 + number % 1000);
        let response = self
            .client
            .get(url)
            .bearer_auth("ofapi_simulated_key")
            .header(header::ACCEPT, "application/json")
            .send()
            .await?
            .error_for_status()?;
        let filled = if self.parse {
            let document: serde_json::Value = response.json().await?;
            document["data"].as_array().is_some_and(|data| !data.is_empty())
        } else {
            !response.bytes().await?.is_empty()
        };
        if filled { Ok(()) } else { Err("the answer held nothing".into()) }
    }
}

/// Makes so many calls, so many at a time; how long each of them took.
async fn run(caller: &Arc<Caller>, calls: usize, lanes: usize) -> Result<Vec<Duration>, Failure> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut tasks = Vec::new();
    for _ in 0..lanes {
        let (caller, next) = (caller.clone(), next.clone());
        tasks.push(tokio::spawn(async move {
            let mut times = Vec::with_capacity(2 * calls / lanes);
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= calls {
                    return Ok::<_, Failure>(times);
                }
                let begun = Instant::now();
                caller.one(number).await?;
                times.push(begun.elapsed());
            }
        }));
    }
    let mut all = Vec::with_capacity(calls);
    for task in tasks {
        all.extend(task.await??);
    }
    Ok(all)
}

fn cpu_microseconds() -> i64 {
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut usage) };
    let in_us = |time: libc::timeval| time.tv_sec * 1_000_000 + time.tv_usec;
    in_us(usage.ru_utime) + in_us(usage.ru_stime)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [base, ca_file, mode, calls, warm_up, connections] = words.as_slice() else {
        return Err("usage: BASE_URL CA_FILE read|json CALLS WARM_UP CONNECTIONS".into());
    };
    let (calls, warm_up, connections): (usize, usize, usize) = (calls.parse()?, warm_up.parse()?, connections.parse()?);
    let client = Client::builder()
        .http1_only()
        .user_agent("reqwest")
        .pool_max_idle_per_host(connections)
        .timeout(Duration::from_secs(30))
        .add_root_certificate(Certificate::from_pem(&std::fs::read(ca_file)?)?)
        .build()?;
    let caller = Arc::new(Caller { client, base: base.clone(), parse: mode == "json" });

    run(&caller, warm_up, connections).await?;
    let (cpu, wall) = (cpu_microseconds(), Instant::now());
    let mut times = run(&caller, calls, connections).await?;
    let (cpu, seconds) = (cpu_microseconds() - cpu, wall.elapsed().as_secs_f64());

    times.sort_unstable();
    let percentile = |percent: f64| {
        let rank = ((calls as f64 * percent / 100.0) as usize).min(calls - 1);
        times[rank].as_nanos() as f64 / 1e3
    };
    println!(
        r#"{{"calls":{calls},"cpu_us":{cpu},"seconds":{seconds:.6},"p50":{:.1},"p99":{:.1},"p999":{:.1}}}"#,
        percentile(50.0),
        percentile(99.0),
        percentile(99.9)
    );
    Ok(())
}
