import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OutcomeStay } from './director.words.ts'
import { countedUntil, lengthOfStay, tedsRecords, type Course } from './teds.rules.ts'

const stay: OutcomeStay = {
  episodeId: '00000000-0000-7000-8000-000000000001', clientId: '00000000-0000-7000-8000-000000000002', programId: '00000000-0000-7000-8000-000000000003', program: 'IOP',
  track: 'evening', admittedOn: '2026-01-05', dischargedOn: '2026-03-06', kind: 'completed', minutes: 0, planned: 0, scores: [], followUps: [],
  lastContactOn: '2026-03-04', birthDate: '1990-01-06', sex: 'female',
}

const NOTHING: Course = { places: [], phases: [], admission: null, end: null }

/** The only record of a stay that never changed. */
const tedsRecord = (one: OutcomeStay, number: number) => tedsRecords(one, NOTHING, number)[0]?.record ?? null

describe('a discharge in the shape of TEDS', () => {
  for (const [days, code] of [[0, 1], [1, 1], [30, 30], [31, 31], [45, 31], [46, 32], [60, 32], [61, 33], [90, 33], [91, 34], [120, 34], [121, 35], [180, 35], [181, 36], [365, 36], [366, 37]] as const) {
    it(`codes a stay of ${days} days as ${code}`, () => { assert.equal(lengthOfStay(days), code) })
  }

  for (const [last, until] of [[null, '2026-03-06'], ['2026-03-04', '2026-03-04'], ['2026-03-06', '2026-03-06'], ['2026-03-09', '2026-03-06'], ['2026-01-01', '2026-01-05']] as const) {
    it(`counts until ${until} when the last contact was ${last ?? 'never'}`, () => { assert.equal(countedUntil({ ...stay, lastContactOn: last }), until) })
  }

  for (const [kind, reason] of [['completed', 1], ['left', 2], ['administrative', 3], ['transferred', 4], ['other-level', 4], ['custody', 5], ['died', 6], ['maximum-benefit', 7], ['unknown', 7]] as const) {
    it(`gives ${kind} the reason ${reason}`, () => { assert.equal(tedsRecord({ ...stay, kind }, 1)?.['REASON'], reason) })
  }

  it('says who it is in years and codes only, and missing where nothing was asked', () => {
    const line = tedsRecord(stay, 4)
    assert.deepEqual([line?.['CASEID'], line?.['AGE_YEARS'], line?.['GENDER'], line?.['SERVICES'], line?.['LOS'], line?.['SUB1']], [4, 35, 2, 6, 32, -9])
    assert.equal(tedsRecord({ ...stay, birthDate: '1990-01-05', sex: null }, 1)?.['AGE_YEARS'], 36)
    assert.equal(tedsRecord({ ...stay, birthDate: null, sex: 'other' }, 1)?.['AGE_YEARS'], -9)
    assert.equal(tedsRecord({ ...stay, sex: 'other' }, 1)?.['GENDER'], -9)
    assert.doesNotMatch(JSON.stringify(line), /00000000|\d{4}-\d\d-\d\d/u)
  })

  it('has no line for a stay that goes on or whose end nobody signed', () => {
    assert.equal(tedsRecord({ ...stay, dischargedOn: null, kind: null }, 1), null)
    assert.equal(tedsRecord({ ...stay, kind: null }, 1), null)
  })

  const [iop, evenings] = [stay.programId, '00000000-0000-7000-8000-000000000009']
  const COURSES: readonly (readonly [what: string, course: Pick<Course, 'places' | 'phases'>, records: readonly unknown[]])[] = [
    ['one program at nine hours', { places: [{ on: '2026-01-05', programId: iop }], phases: [{ on: '2026-01-05', hours: 9 }] }, [['A', iop, 6, 1, 32]]],
    ['nine, then six hours, which is intensive still', { places: [], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-02-02', hours: 6 }] }, [['A', iop, 6, 1, 32]]],
    ['a step down below six hours', { places: [], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-02-02', hours: 5.5 }] }, [['A', iop, 6, 4, 28], ['T', iop, 7, 1, 30]]],
    ['a move to another program of the same service', { places: [{ on: '2026-01-05', programId: iop }, { on: '2026-02-02', programId: evenings }], phases: [{ on: '2026-01-05', hours: 9 }] }, [['A', iop, 6, 4, 28], ['T', evenings, 6, 1, 30]]],
    ['a move and a step-down on one day', { places: [{ on: '2026-01-05', programId: iop }, { on: '2026-02-02', programId: evenings }], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-02-02', hours: 3 }] }, [['A', iop, 6, 4, 28], ['T', evenings, 7, 1, 30]]],
    ['a step down and up again', { places: [], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-01-19', hours: 3 }, { on: '2026-02-02', hours: 9 }] }, [['A', iop, 6, 4, 14], ['T', iop, 7, 4, 14], ['T', iop, 6, 1, 30]]],
    ['a change on the last day, which is none', { places: [], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-03-06', hours: 3 }] }, [['A', iop, 6, 1, 32]]],
  ]
  for (const [what, course, records] of COURSES) {
    it(`has a record for each service: ${what}`, () => {
      assert.deepEqual(tedsRecords(stay, { ...NOTHING, ...course }, 1).map(({ programId, record }) => [record['RECORD'], programId, record['SERVICES'], record['REASON'], record['LOS']]), records)
    })
  }

  it('tells how somebody lived where it was asked: at admission in the first record, at the end in the last', () => {
    const lived = { living: 'homeless', work: 'unemployed', notWorking: null, arrests: 'once', selfHelp: 'none', used: [{ substance: 'heroin', often: 'daily' }] } as const
    const course: Course = { places: [], phases: [{ on: '2026-01-05', hours: 9 }, { on: '2026-02-02', hours: 3 }], admission: { ...lived, used: [...lived.used] }, end: { ...lived, living: 'independent', used: [] } }
    const told = tedsRecords(stay, course, 1).map(({ record }) => ['LIVARAG', 'ARRESTS', 'SUB1', 'LIVARAG_D', 'SUB1_D'].map(column => record[column]))
    assert.deepEqual(told, [[1, 1, 5, -9, -9], [-9, -9, -9, 3, 1]])
    assert.deepEqual(tedsRecords(stay, { ...course, phases: [] }, 1).map(({ record }) => [record['LIVARAG'], record['LIVARAG_D']]), [[1, 3]])
  })
})
