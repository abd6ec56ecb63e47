import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Client, RunningWeek } from './instance.words.ts'
import { mayAttendGroup, mayHaveHour } from './may-attend.examples.ts'
import { allowedOptions, judgedOptions, optionKey } from './options.rules.ts'
import { checkPlan } from './plan-check.rules.ts'
import { tinyWeek } from './placement.examples.ts'

/** Everything this client may attend by the clinic's words, on every quarter hour and with every therapist. */
function byTheWords(week: RunningWeek, client: Client): string[] {
  const groups = week.groups.filter((group) => mayAttendGroup(week, client, group)).map(({ id }) => `group ${id}`)
  const hours = week.therapists.flatMap(({ id: t }) => [0, 1, 2, 3].flatMap((day) => (['individual', 'family'] as const).flatMap((kind) => {
    return (['inperson', 'telehealth'] as const).flatMap((mode) => Array.from({ length: 96 }, (_, quarter) => quarter * 15)
      .filter((start) => mayHaveHour(week, client, { kind, t, day, start, mode }))
      .map((start) => `${kind} ${t} ${day} ${start} ${mode}`))
  })))
  return [...groups, ...hours].sort()
}

describe('who may attend what', () => {
  it('is the same in the engine as in the words of the clinic, for everybody in random weeks', () => {
    let allowed = 0
    let closed = 0
    for (let seed = 1; seed <= 400; seed += 1) {
      const week = tinyWeek(seed)
      for (const client of [...week.clients, ...week.newcomers]) {
        const judged = judgedOptions(week, client)
        const words = byTheWords(week, client)
        assert.deepEqual(allowedOptions(judged).map(optionKey).sort(), words, `seed ${seed} ${client.id}`)
        allowed += words.length
        closed += judged.length - words.length
      }
    }
    assert.ok(allowed > 3000 && closed > 3000, `${allowed} ${closed}`)
  })

  it('is the same in the checker that looks at every result', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const week = tinyWeek(seed)
      for (const client of [...week.clients, ...week.newcomers].map((one): Client => ({ ...one, status: 'active' }))) {
        const words = new Set(byTheWords(week, client))
        for (const { id } of week.groups) {
          const alone = checkPlan(week, client, { groups: [id], ind: null, fam: null }).violations
          const own = alone.filter(({ rule }) => rule !== 'more than the weekly hours' && !rule.includes('clashes'))
          assert.equal(own.length === 0, words.has(`group ${id}`), `seed ${seed} ${client.id} ${id}: ${JSON.stringify(own)}`)
        }
      }
    }
  })
})
