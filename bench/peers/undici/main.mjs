// undici, Node's own HTTP client, through a Pool, which its documentation has as the fastest way.
//
// `read` takes the answer's body whole as text, `json` also parses it. Arguments and report as in
// bench/measurement.hpp.

import { readFileSync } from 'node:fs'
import { Pool } from 'undici'

const [base, caFile, mode, ...numbers] = process.argv.slice(2)
const [calls, warmUp, connections] = numbers.map(Number)
const headers = { authorization: 'Bearer ofapi_simulated_key', accept: 'application/json', 'user-agent': 'undici' }
const pool = new Pool(base, { connections, pipelining: 1, connect: { ca: readFileSync(caFile) } })

async function one(number) {
  const path = `/api/acct_${1_000_000 + (number % 1000)}/mass-messaging`
  const { statusCode, body } = await pool.request({ path, method: 'GET', headers })
  if (statusCode !== 200) throw new Error(`status ${statusCode}`)
  const size = mode === 'json' ? (await body.json()).data.length : (await body.text()).length
  if (size === 0) throw new Error('the answer held nothing')
}

// Makes so many calls, so many at a time; `times` gets how long each of them took, in microseconds.
async function run(count, times) {
  let next = 0
  async function lane() {
    while (next < count) {
      const number = next++
      const begun = performance.now()
      await one(number)
      times[number] = (performance.now() - begun) * 1000
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
}

function cpuMicroseconds() {
  const { user, system } = process.cpuUsage()
  return user + system
}

await run(warmUp, new Float64Array(warmUp))
const times = new Float64Array(calls)
const wall = performance.now()
const cpu = cpuMicroseconds()
await run(calls, times)
const report = { calls, cpu_us: cpuMicroseconds() - cpu, seconds: (performance.now() - wall) / 1000 }

times.sort()
for (const [name, percent] of Object.entries({ p50: 50, p99: 99, p999: 99.9 })) {
  report[name] = times[Math.min(Math.floor((calls * percent) / 100), calls - 1)]
}
console.log(JSON.stringify(report))
await pool.close()
