import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../seed/test-clinic.ts'
import { at, shift } from './calendar.ts'
import { asSystem } from './found-clinic.ts'
import { INVARIANTS } from './invariants.ts'
import { simulate, type Simulated } from './simulate.ts'
import { report } from './simulation-report.ts'

const WEEKS = 3
const CLIENTS = 4

describe('a simulated clinic', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const played = (seed: number): Promise<Simulated> => simulate(clinic.engine, { weeks: WEEKS, clients: CLIENTS, seed }, () => {})

  it('keeps every invariant on every day, for two seeds', async () => {
    for (const seed of [1, 2]) {
      const simulated = await played(seed)
      assert.deepEqual(simulated.broken, [], `seed ${seed}`)
      assert.ok(simulated.troupe.known.size > CLIENTS && simulated.troupe.held > 0, `seed ${seed}`)
      const { lines } = await report(simulated, 1)
      assert.match(lines.join('\n'), /people called.*admitted/u)
    }
  })

  it('notices what an invariant is there to notice', async () => {
    const { troupe, to } = await played(3)
    const { stage: { clinicId }, engine, minutes } = troupe
    const broken = async (name: string) => {
      const memory = { notes: new Map([['00000000-0000-7000-8000-000000000009', 'gone']]), told: [{ supporterId: clinicId, at: at(to, '12:00'), topics: ['about'] }] }
      return (await INVARIANTS.find(one => one.name === name)?.broken(troupe, to, memory)) ?? []
    }
    minutes.set(clinicId, 90)
    assert.deepEqual(await broken('hours add up'), [`rows of client ${clinicId}`])
    assert.deepEqual(await broken('every disclosure has a release'), [`supporter ${clinicId}`])
    assert.deepEqual(await broken('every signed note is unchanged'), ['note 00000000-0000-7000-8000-000000000009'])
    assert.deepEqual(await broken('every due date is met or listed'), [])
    await asSystem(engine, clinicId, async () => {})
    assert.deepEqual(await broken('nobody is in two places'), [])
    assert.ok(shift(to, 1) > to)
  })
})
