import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { evenkeel } from '../src/slices.ts'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
/** Here other people's names are taken out. */
const DOOR = join(SRC, 'pathway/session/leaving/leaving-notes.ts')

type Files = ReadonlyMap<string, string>

/** Whoever reads the words of notes in SQL. */
const WORDS = '(?:note|group_note|note_edition|addendum|agreed_step)'
const readsWords = (file: string, words: string): boolean =>
  file.endsWith('.store.ts') && (new RegExp(`'${WORDS}(?: as \\w+)?'`, 'u').test(words) || new RegExp(`\\b(?:from|join) ${WORDS}\\b`, 'u').test(words))

/** What carries something out of the clinic: printed documents, FHIR, feeds, and whatever is open to clients, supporters and anybody. */
const leaves = (words: string): boolean =>
  /= (?:command|query|document)\(/u.test(words) && (/= document\(/u.test(words) || /from '[^']*\.fhir\.ts'/u.test(words) || /theClient|'supporter'|'client-at-kiosk'|\banybody\b/u.test(words) || FEEDS.some(name => words.includes(`name: '${name}'`)))

const FEEDS = (evenkeel.feeds ?? []).map(({ action }) => action.name) ?? []

/** Everything a file can call, without what lies behind the door. */
function reached(files: Files, file: string, seen = new Set<string>()): Set<string> {
  const words = files.get(file)
  if (words === undefined || file === DOOR || seen.has(file)) return seen
  seen.add(file)
  for (const [, to] of words.replaceAll(/import type [^\n]*\n/gu, '').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)) if (to !== undefined) reached(files, resolve(dirname(file), to), seen)
  return seen
}

const aroundTheDoor = (files: Files): string[] => [...files].filter(([, words]) => leaves(words)).flatMap(([file]) =>
  [...reached(files, file)].filter(other => readsWords(other, files.get(other) ?? '')).map(store => `${file.slice(SRC.length + 1)} reads ${store.slice(SRC.length + 1)}`))

describe('what was written about a session', () => {
  const files = new Map<string, string>()
  before(async () => {
    const names = (await readdir(SRC, { recursive: true })).filter(name => name.endsWith('.ts') && !/\.(?:test|examples)\.ts$|^demo\//u.test(name))
    for (const name of names) files.set(join(SRC, name), await readFile(join(SRC, name), 'utf8'))
  })

  it('is looked for where it is: these stores read it, and these actions carry things out', () => {
    const stores = [...files].filter(([file, words]) => readsWords(file, words)).map(([file]) => file.slice(SRC.length + 1))
    for (const known of ['pathway/session/note.store.ts', 'pathway/session/roster.store.ts', 'apps/chart/chart.store.ts']) assert.ok(stores.includes(known), `${known} reads words of notes`)
    const out = [...files].filter(([, words]) => leaves(words)).map(([file]) => file.slice(SRC.length + 1))
    for (const known of ['pathway/session/leaving/note-paper.ts', 'pathway/session/leaving/notes-as-fhir.ts', 'pathway/plan/paper/plan-paper.ts', 'pathway/schedule/calendar/read-feed.ts', 'apps/supporter/shared.ts']) assert.ok(out.includes(known), `${known} carries something out`)
  })

  it('leaves the clinic only where other people\'s names are taken out', () => assert.deepEqual(aroundTheDoor(files), []))

  for (const [what, words] of [
    ['a document', `import { notePage } from '../note.store.ts'\nexport const planted = document({ name: 'planted', run: notePage })`],
    ['a file for another system', `import { noteToFhir } from './note.fhir.ts'\nimport { notePage } from '../note.store.ts'\nexport const planted = query({ run: notePage, as: noteToFhir })`],
    ['a page of the client', `import { review } from '../review.ts'\nexport const planted = query({ allow: theClient, run: review })`],
  ] as const) {
    it(`would be noticed in ${what} that goes around the door`, () => {
      const planted = join(SRC, 'pathway/session/leaving/planted.ts')
      assert.ok(aroundTheDoor(new Map([...files, [planted, words]])).some(line => line.startsWith('pathway/session/leaving/planted.ts')))
    })
  }
})
