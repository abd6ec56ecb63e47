import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { addAddendum } from '../add-addendum.ts'
import { saveFamilyAside, familyAside } from '../aside/family-aside.ts'
import { likenessReasons } from '../likeness-reasons.ts'
import { saveGroupPart } from '../save-group-part.ts'
import { everybodyIsHere, part, sessionWith, write } from '../session.examples.ts'
import { showNote } from '../show-note.ts'
import { signNotes } from '../sign-notes.ts'
import { notePaper } from './note-paper.ts'
import { notesAsFhir } from './notes-as-fhir.ts'

const DAYS = { from: '2026-03-01', until: '2026-03-31' }

describe('notes that leave the clinic', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const proven = (actor = clinic.staff.facilitator) => ({ ...actor, provenAt: '2026-03-03T00:10:00.000Z' })
  const scene = async (count: number, more: Parameters<typeof sessionWith>[2] = {}) => {
    clinic.at('2026-03-03T00:10:00.000Z')
    const made = await sessionWith(clinic, count, more)
    await everybodyIsHere(clinic, made)
    return made
  }
  const signed = async (sessionId: string, clientId: string, version: number) =>
    clinic.act(signNotes, { sessionId, namesChecked: true, notes: [{ clientId, version }] }, proven())
  const paper = (clientId: string) => clinic.act(notePaper, { clientId, ...DAYS }, clinic.staff.therapist)
  const fhir = (clientId: string) => clinic.act(notesAsFhir, { clientId, ...DAYS }, clinic.staff.therapist)

  it('name nobody else in any field, on paper or as a file; the record keeps the words', async () => {
    const { sessionId, people: [maya, benito] } = await scene(2)
    assert.ok(maya && benito)
    await clinic.act(saveGroupPart, { sessionId, part: { topic: 'Asking, with Benito', unit: '', held: 'in the room', interventions: 'Benito began.', climate: 'Warm, as BENITO said' } }, clinic.staff.facilitator, { ifMatch: 0 })
    const words = part({ response: 'Asked Benito for a ride.', progress: 'More open since Benitoson came.', risk: 'Worried about Benito.', nextStep: 'Call Benito on Friday.', interventions: 'Role play with Benito.', tookPart: 'Benito and her' })
    const { id, version } = await write(clinic, sessionId, maya.clientId, words)
    await signed(sessionId, maya.clientId, version)
    await clinic.act(addAddendum, { noteId: id, words: 'Benito called back.' }, clinic.staff.facilitator)
    assert.match((await clinic.act(showNote, { noteId: id }, clinic.staff.therapist)).note.response, /Benito/u)
    for (const left of [JSON.stringify(await paper(maya.clientId)), JSON.stringify(await fhir(maya.clientId))]) {
      assert.doesNotMatch(left, /benito/iu)
      assert.match(left, /Asked \[another person\] for a ride/u)
      assert.match(left, /\[another person\] called back/u)
    }
    assert.match((await paper(maya.clientId)).notice ?? '', /42 CFR Part 2/u)
  })

  it('are signed ones only, of that client only, and leave by nobody who may not read them', async () => {
    const { sessionId, people: [maya] } = await scene(1)
    assert.ok(maya)
    const { version } = await write(clinic, sessionId, maya.clientId, part({ response: 'A draft that stays.' }))
    assert.deepEqual((await fhir(maya.clientId)).entry, [])
    assert.doesNotMatch(JSON.stringify(await paper(maya.clientId)), /A draft that stays/u)
    await signed(sessionId, maya.clientId, version)
    const { entry } = await fhir(maya.clientId)
    assert.deepEqual(entry.map(({ resource }) => [resource.resourceType, resource['status'], resource['confidentiality']]), [['Composition', 'final', 'R']])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(notesAsFhir, { clientId: maya.clientId, ...DAYS }, elsewhere.staff.therapist)), 'platform.not-found')
    for (const by of [clinic.staff['front-desk'], clinic.staff.biller, clinic.client(maya.clientId)]) {
      assert.equal(await refusedWith(clinic.act(notePaper, { clientId: maya.clientId }, by)), 'platform.not-allowed')
    }
  })

  it('keep what a family member told about themselves out, unless the clinician decides', async () => {
    const { sessionId, people: [maya] } = await scene(1, { kind: 'family' })
    assert.ok(maya)
    const where = { sessionId, clientId: maya.clientId }
    const { id, version } = await write(clinic, sessionId, maya.clientId, part({ tookPart: 'Her sister' }))
    await clinic.act(saveFamilyAside, { ...where, words: 'The sister drank herself until 2020.', belongs: false }, clinic.staff.facilitator, { ifMatch: 0 })
    assert.equal((await clinic.act(familyAside, where, clinic.staff.therapist)).words, '', 'the other lead reads nothing of it')
    assert.equal(await refusedWith(clinic.act(saveFamilyAside, { ...where, words: 'x', belongs: false }, clinic.staff.facilitator, { ifMatch: 0 })), 'platform.changed-meanwhile')
    await signed(sessionId, maya.clientId, version)
    for (const left of [await clinic.act(showNote, { noteId: id }, clinic.staff.director), await paper(maya.clientId), await fhir(maya.clientId)]) assert.doesNotMatch(JSON.stringify(left), /2020/u)
    assert.equal(await refusedWith(clinic.act(saveFamilyAside, { ...where, words: 'x', belongs: true }, clinic.staff.facilitator, { ifMatch: 1 })), 'session.note-already-signed')
  })

  it('hold it where the clinician decided that treatment needs it, under the signature', async () => {
    const { sessionId, people: [maya] } = await scene(1, { kind: 'family' })
    assert.ok(maya)
    const where = { sessionId, clientId: maya.clientId }
    const { id, version } = await write(clinic, sessionId, maya.clientId, part())
    await clinic.act(saveFamilyAside, { ...where, words: 'The sister keeps wine at home.', belongs: false }, clinic.staff.facilitator, { ifMatch: 0 })
    await clinic.act(saveFamilyAside, { ...where, words: 'The sister keeps wine at home.', belongs: true }, clinic.staff.facilitator, { ifMatch: 1 })
    await signed(sessionId, maya.clientId, version)
    const note = await clinic.act(showNote, { noteId: id }, clinic.staff.director)
    assert.deepEqual([note.note.shared?.aside, note.intact], ['The sister keeps wine at home.', true])
    assert.match(JSON.stringify(await paper(maya.clientId)), /keeps wine at home/u)
    const group = await scene(1)
    const [benito] = group.people
    assert.ok(benito)
    assert.equal(await refusedWith(clinic.act(saveFamilyAside, { sessionId: group.sessionId, clientId: benito.clientId, words: 'x', belongs: false }, clinic.staff.facilitator, { ifMatch: 0 })), 'session.not-a-family-session')
  })

  it('and are nearly copies are reported with who, when, how alike and why', async () => {
    const { sessionId, people } = await scene(2)
    const LAZY = 'Client was engaged in group today and shared about triggers with the others.'
    const notes = []
    for (const { clientId } of people) notes.push({ clientId, version: (await write(clinic, sessionId, clientId, part({ response: LAZY }))).version, likenessReason: 'Both gave the same answer to the round.' })
    assert.equal(await refusedWith(clinic.act(signNotes, { sessionId, notes: notes.map(({ clientId, version }) => ({ clientId, version })) }, proven())), 'session.too-alike')
    await clinic.act(signNotes, { sessionId, notes }, proven())
    const report = await clinic.act(likenessReasons, { days: 1 }, clinic.staff.director)
    const mine = report.reasons.filter(({ clientId }) => people.some(person => person.clientId === clientId))
    assert.deepEqual(mine.map(({ author, likeness, reason, signedAt }) => [author, likeness, reason, signedAt]),
      people.map(() => ['Robin facilitator', 100, 'Both gave the same answer to the round.', '2026-03-03T00:10:00.000Z']))
    assert.equal(report.reasons.length, 2, 'notes in their own words are not in the report')
    assert.ok(report.signed > 2)
    assert.equal(await refusedWith(clinic.act(likenessReasons, { days: 1 }, clinic.staff.facilitator)), 'platform.not-allowed')
  })

  it('and are nearly copies are shown to a supervisor where the author is a trainee, and to a trainee where they wrote them', async () => {
    const credential = (id: string, words: string | null) => clinic.inside(db => db.$pickTables<'staff_member'>().updateTable('staff_member').set({ credential: words }).where('id', '=', id).execute())
    const seenBy = async (actor = clinic.staff.therapist) => { const { whose, reasons } = await clinic.act(likenessReasons, { days: 1 }, actor); return [whose, reasons.length] }
    assert.deepEqual([await seenBy(), await seenBy(clinic.staff.director)], [['trainees', 0], ['all', 2]])
    await credential(clinic.staff.facilitator.id, 'MSW intern')
    const { sessionId, people } = await scene(2)
    const notes = []
    for (const { clientId } of people) notes.push({ clientId, version: (await write(clinic, sessionId, clientId, part({ response: 'She listened to the others and said that the bus is late on Fridays.' }))).version, likenessReason: 'Said together.' })
    await clinic.act(signNotes, { sessionId, notes }, proven())
    assert.deepEqual([await seenBy(), await seenBy(clinic.staff.director)], [['trainees', 2], ['all', 4]])
    await credential(clinic.staff.therapist.id, 'MSW intern')
    assert.deepEqual(await seenBy(), ['own', 0])
  })
})
