import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { countText, fernandezHuertaEase, fleschKincaidGrade, PLAIN_ENGLISH_GRADE, PLAIN_SPANISH_EASE } from '../src/platform/pure/reading-grade.ts'
import { textFaults, type Texts } from '../src/platform/pure/text.ts'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Where clients and the people around them begin to read. */
const DOORS = ['apps/link/main.tsx', 'apps/client/main.tsx', 'apps/supporter/main.tsx', 'apps/kiosk/main.tsx']

/**
 * Reached from a client's screen, but written for others: who staff are in the demo, ways to sign in at a desk, and letters to courts and
 * employers, of which the client sees the very words.
 */
const FOR_OTHERS = ['people/sign-in/screens/role.text.ts', 'people/sign-in/screens/way-in.text.ts', 'people/sign-in/screens/handed-link.text.ts', 'pathway/completion/letters/letter.text.ts']

/** A handful of labels is no page, and one sentence swings more than a page: short ones are not scored alone. Source: the same allowance as for a step of a skill. */
const PAGE_FROM = 30
const [SENTENCE_FROM, SENTENCE_GRADE, SENTENCE_EASE] = [8, 8, 60]

/** Everything the files of an app import, as far as it is ours; of a list of pages, only the client's part. */
async function reached(file: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  const whole = await readFile(file, 'utf8')
  const own = file.endsWith('.pages.ts') ? whole.slice(Math.max(0, whole.search(/export const \w*ClientPages/))) : whole
  const words = own.replaceAll(/import type [^\n]*\n/g, '')
  for (const [, to] of words.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) if (to !== undefined) await reached(resolve(dirname(file), to), seen)
  return seen
}

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null && 'en' in value && 'es' in value

/** Spanish that is not for somebody we call "tú": the formal you, and its commonest orders. */
const FORMAL = /\busted(es)?\b|\b(?:escriba|elija|llame|abra|haga|ponga|diga|toque|vaya|espere|lea|ingrese|pulse) (?:el|la|los|las|un|una|su|sus|al|en)\b/iu

describe('what clients and supporters read', () => {
  const texts: { readonly file: string, readonly name: string, readonly words: Texts }[] = []
  before(async () => {
    const seen = new Set<string>()
    for (const door of DOORS) await reached(join(SRC, door), seen)
    for (const file of [...seen].filter(name => name.endsWith('.text.ts')).sort()) {
      const short = file.slice(SRC.length + 1)
      if (FOR_OTHERS.includes(short)) continue
      const found: Record<string, unknown> = await import(file)
      for (const [name, words] of Object.entries(found)) if (isTexts(words)) texts.push({ file: short, name, words })
    }
  })

  it('is found: every screen of the phone brings its words', () => assert.ok(texts.length > 30, `${texts.length} texts`))

  it('is whole in both languages, and nothing is left in the other one', () => {
    const faults = texts.flatMap(({ file, words }) => textFaults(words).map(fault => `${file} ${fault}`))
    const same = texts.flatMap(({ file, words }) => Object.entries(words.en)
      .filter(([key, english]) => countText(english.replaceAll(/\{\{.*?\}\}/gu, ''), 'en').words >= 3 && words.es[key] === english).map(([key]) => `${file} ${key}: the same in both`))
    assert.deepEqual([...faults, ...same], [])
  })

  it('is read at grade 5 in English and with ease in Spanish', () => {
    assert.deepEqual(texts.flatMap(({ file, name, words }) => {
      if (countText(Object.values(words.en), 'en').words < PAGE_FROM) return []
      const grade = fleschKincaidGrade(Object.values(words.en)) ?? 0
      const ease = fernandezHuertaEase(Object.values(words.es)) ?? 100
      return [...(grade > PLAIN_ENGLISH_GRADE ? [`${file} ${name}: grade ${grade.toFixed(1)}`] : []), ...(ease < PLAIN_SPANISH_EASE ? [`${file} ${name}: ease ${ease.toFixed(0)}`] : [])]
    }), [])
  })

  it('has no sentence that is hard by itself', () => {
    assert.deepEqual(texts.flatMap(({ file, words }) => [
      ...Object.entries(words.en).filter(([, said]) => countText(said, 'en').words >= SENTENCE_FROM && (fleschKincaidGrade(said) ?? 0) > SENTENCE_GRADE).map(([key, said]) => `${file} en ${key}: ${said}`),
      ...Object.entries(words.es).filter(([, said]) => countText(said, 'es').words >= SENTENCE_FROM && (fernandezHuertaEase(said) ?? 100) < SENTENCE_EASE).map(([key, said]) => `${file} es ${key}: ${said}`),
    ]), [])
  })

  it('says tú', () => {
    assert.deepEqual(texts.flatMap(({ file, words }) => Object.entries(words.es).filter(([, said]) => FORMAL.test(said)).map(([key, said]) => `${file} ${key}: ${said}`)), [])
  })
})
