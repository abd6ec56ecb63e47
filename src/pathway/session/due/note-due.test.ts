import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { chooseDeadline, deadlines } from '../../plan/deadline-choice.ts'
import { enterAuthorisation } from '../authorisation/enter-authorisation.ts'
import { review } from '../review.ts'
import { everybodyIsHere, sessionWith } from '../session.examples.ts'
import { unsignedNotes } from '../unsigned-notes.ts'
import { noteDue, setNoteDue } from './note-due.ts'
import type { NoteDueChoice } from './due.words.ts'

const ACME = { id: 'own-acme', by: { kind: 'payer' as const, name: 'Acme Health' }, hours: 12, workdays: null, citation: 'Contract, section 7', mark: 'unverified' as const, checkedOn: '2026-03-01' }

describe('by when notes are due', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const set = async (choice: NoteDueChoice) => {
    const { version } = await clinic.act(noteDue, {}, clinic.staff.director)
    return clinic.act(setNoteDue, choice, clinic.staff.director, { ifMatch: version })
  }
  const dueOf = async (clientId: string) => (await clinic.act(unsignedNotes, {}, clinic.staff.facilitator)).find(note => note.clientId === clientId)

  it('is the clinic\'s own pace, the rules of its state, and a payer\'s for whom that payer pays', async () => {
    clinic.at('2026-03-03T00:10:00.000Z')
    const { sessionId, people: [maya, benito] } = await sessionWith(clinic, 2)
    assert.ok(maya && benito)
    await everybodyIsHere(clinic, { sessionId, people: [maya, benito] })
    assert.deepEqual([(await dueOf(maya.clientId))?.dueAt, (await dueOf(maya.clientId))?.overdue], ['2026-03-04T00:00:00Z', false])
    await set({ ownHours: 72, follows: [], own: [ACME] })
    await clinic.act(enterAuthorisation, { episodeId: maya.episodeId, details: { payer: 'Acme Health', reference: '7', unit: 'day', units: 10, from: '2026-03-01', until: '2026-03-31' } }, clinic.staff.biller)
    assert.deepEqual([(await dueOf(maya.clientId))?.dueAt, (await dueOf(maya.clientId))?.citation], ['2026-03-03T12:00:00Z', 'Contract, section 7'])
    assert.equal((await dueOf(benito.clientId))?.dueAt, '2026-03-06T00:00:00Z')
    const texas = (await clinic.act(deadlines, {}, clinic.staff.director)).shipped.find(({ by }) => by.name === 'Texas')
    assert.ok(texas)
    await clinic.act(chooseDeadline, { rule: texas }, clinic.staff.director)
    assert.match((await dueOf(benito.clientId))?.citation ?? '', /26 TAC 301\.361/u)
    assert.deepEqual((await clinic.act(review, { sessionId }, clinic.staff.facilitator)).due.map(({ by }) => by), ['Acme Health', 'Texas', 'Clinic'])
  })

  it('is set by a director alone, on the version they saw, as a rule that can be counted', async () => {
    const choice = { ownHours: 24, follows: [], own: [] }
    assert.equal(await refusedWith(clinic.act(setNoteDue, choice, clinic.staff.therapist, { ifMatch: 1 })), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(setNoteDue, choice, clinic.staff.director, { ifMatch: 0 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(set({ ...choice, own: [{ ...ACME, workdays: 2 }] })), 'platform.input-invalid')
  })
})
