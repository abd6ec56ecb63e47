// Prints the JavaScript, CSS and fonts each app loads before its first screen (gzip), and fails when one is too heavy.
// Run `vite build` first. A cracked Android with 2 GB of data a month sets the budget of the client app.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const folder = process.argv[2] ?? 'dist/web'
const KIB = 1024
/** Largest JavaScript in KiB, by page. */
const budgets = { 'link.html': 170, 'client.html': 170, 'supporter.html': 170, 'door.html': 200, 'staff.html': 300 }

const manifestOf = name => JSON.parse(readFileSync(`${folder}/.vite/${name}.json`, 'utf8'))
const [clinic, phone] = [manifestOf('manifest'), manifestOf('phone')]
const weigh = file => gzipSync(readFileSync(`${folder}/${file}`)).length / KIB

/** Everything a page imports without being asked to. */
const piecesOf = (manifest, name, seen = new Set()) => {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of manifest[name]?.imports ?? []) piecesOf(manifest, other, seen)
  return seen
}

const sum = files => files.reduce((total, file) => total + weigh(file), 0)

let tooHeavy = 0
for (const [page, budget] of Object.entries(budgets)) {
  const manifest = page in phone ? phone : clinic
  if (manifest[page] === undefined) continue
  const pieces = [...piecesOf(manifest, page)].map(name => manifest[name])
  const scripts = sum([...new Set(pieces.map(piece => piece.file))])
  const styles = sum([...new Set(pieces.flatMap(piece => piece.css ?? []))])
  const over = scripts > budget
  if (over) tooHeavy += 1
  const line = `${page.padEnd(16)} js ${scripts.toFixed(1).padStart(6)} of ${budget} KiB   css ${styles.toFixed(1).padStart(5)} KiB`
  process.stdout.write(`${line}${over ? '   TOO HEAVY' : ''}\n`)
}
process.exitCode = tooHeavy === 0 ? 0 : 1
