import { spec } from 'node:test/reporters'

/** Node's own report without the tests that passed: one line a file, failures in full, its closing lines. */
export default async function* quiet(events) {
  const full = new spec()
  const lines = []
  full.on('data', chunk => lines.push(chunk.toString()))
  for await (const event of events) {
    if (event.type === 'test:summary' && event.data.file !== undefined && event.data.success) yield fileLine(event.data)
    if (isWorthSaying(event)) {
      await new Promise(resolve => full.write(event, resolve))
      yield lines.splice(0).join('')
    }
  }
  await new Promise(resolve => full.end(resolve))
  yield lines.splice(0).join('')
}

function isWorthSaying({ type, data }) {
  if (type === 'test:pass' || type === 'test:start' || type === 'test:summary') return false
  return type !== 'test:diagnostic' || data.file === undefined || data.nesting === 0
}

function fileLine({ file, counts, duration_ms: took }) {
  return `✔ ${file.replace(`${process.cwd()}/`, '')} (${counts.tests} tests, ${Math.round(took)} ms)\n`
}
