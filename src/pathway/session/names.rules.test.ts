import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { easilyMistaken, withoutNames } from './names.rules.ts'

const called = (clientId: string, givenName: string, familyName: string, preferredName: string | null = null) => ({ clientId, givenName, familyName, preferredName })
const people = [called('b', 'Benito', 'Ruiz', 'Beni'), called('g', 'Grace', 'Long')]

describe('a text that leaves the clinic', () => {
  const cases: readonly (readonly [words: string, left: string])[] = [
    ['Asked Benito for a ride; BENITO said yes.', 'Asked [x] for a ride; [x] said yes.'],
    ['Talked with Beni and Ms. Ruiz.', 'Talked with [x] and Ms. [x].'],
    ['She showed grace under pressure, and then Grace laughed.', 'She showed grace under pressure, and then [x] laughed.'],
    ['Benito\'s idea helped.', '[x]\'s idea helped.'],
    ['Named nobody.', 'Named nobody.'],
  ]
  for (const [words, left] of cases) it(`names nobody else: ${words}`, () => assert.equal(withoutNames(words, people, '[x]'), left))
})

describe('a name that is easily mistaken', () => {
  const mistaken = (a: ReturnType<typeof called>, b: ReturnType<typeof called>) => easilyMistaken(a, [a, b])?.clientId ?? null
  const cases: readonly (readonly [a: ReturnType<typeof called>, b: ReturnType<typeof called>, yes: boolean])[] = [
    [called('1', 'Maria', 'Lopez'), called('2', 'María', 'Cruz'), true], [called('1', 'Jon', 'A'), called('2', 'John', 'B'), true],
    [called('1', 'Ana', 'Reyes'), called('2', 'Luis', 'Reyes'), true], [called('1', 'Ana', 'Reyes'), called('2', 'Eva', 'Cruz'), false],
    [called('1', 'Carla', 'A'), called('2', 'Carlo', 'B'), true], [called('1', 'Benito', 'A', 'Beni'), called('2', 'Benny', 'B'), false],
  ]
  for (const [a, b, yes] of cases) it(`${yes ? 'warns' : 'says nothing'}: ${a.givenName} and ${b.givenName}`, () => assert.equal(mistaken(a, b), yes ? '2' : null))
})
