import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../seed/test-clinic.ts'
import { keepOut } from '../src/people/client/kept-out/keep-out.ts'
import { Refusal } from '../src/platform/pure/refusal.ts'
import { raiseAlert } from '../src/pathway/safety/public.ts'
import { closeSession } from '../src/pathway/session/close-session.ts'
import { notePaper } from '../src/pathway/session/leaving/note-paper.ts'
import { notesAsFhir } from '../src/pathway/session/leaving/notes-as-fhir.ts'
import { everybodyCalledAt } from '../src/pathway/session/note.store.ts'
import { review } from '../src/pathway/session/review.ts'
import { saveGroupPart } from '../src/pathway/session/save-group-part.ts'
import { saveNote } from '../src/pathway/session/save-note.ts'
import { everybodyIsHere, part, sessionWith, write } from '../src/pathway/session/session.examples.ts'
import { signNotes } from '../src/pathway/session/sign-notes.ts'
import { colleague } from './kept-out.examples.ts'

const DAYS = { from: '2026-03-01', until: '2026-03-31' }
const SHARED = { topic: 'Riding out a craving', unit: '', held: 'in the room', interventions: 'Taught urge surfing.', climate: 'Warm.' }

describe('a session led by somebody whom one of its clients keeps out', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  /** Maya keeps the cousin out who leads the session, together with the facilitator; Benito does not. */
  async function scene(at = '2026-03-03T00:10:00.000Z') {
    clinic.at(at)
    const lead = await colleague(clinic, 'Kim Cousin', ['therapist', 'facilitator'])
    const made = await sessionWith(clinic, 2, { leads: [clinic.staff.facilitator, { ...clinic.staff.facilitator, id: lead.id }] })
    const [maya, benito] = made.people
    assert.ok(maya && benito)
    await clinic.act(keepOut, { clientId: maya.clientId, staffId: lead.id }, clinic.staff.director)
    return { ...made, lead, maya, benito }
  }

  it('is not closed while that client is unmarked, or their high-risk answer of today waits; nothing says who it is', async () => {
    const { lead, sessionId, people, maya, benito } = await scene('2026-03-03T04:55:00.000Z')
    const close = async (): Promise<string> => {
      const refused = await lead.asks(closeSession, { sessionId }).catch((error: unknown) => error)
      if (!(refused instanceof Refusal)) return String(refused)
      assert.doesNotMatch(JSON.stringify([refused.message, refused]), new RegExp(`${maya.clientId}|maya`, 'iu'))
      return refused.code
    }
    await everybodyIsHere(clinic, { sessionId, people: [benito] })
    assert.equal(await close(), 'session.someone-unmarked')
    await everybodyIsHere(clinic, { sessionId, people })
    await clinic.inside(db => raiseAlert({ db, actor: clinic.staff.facilitator, now: clinic.engine.world.now(), newId: clinic.engine.world.newId }, { clientId: maya.clientId, source: 'not-safe-today', level: 'high' }))
    assert.equal(await close(), 'session.high-risk-unanswered')
    clinic.at('2026-03-03T05:00:00.000Z')
    assert.equal(await close(), JSON.stringify({ id: sessionId }))
  })

  it('leaves that client out of the notes of others too, when the lead prints them or hands them on as a file', async () => {
    const { lead, sessionId, people, benito } = await scene()
    await everybodyIsHere(clinic, { sessionId, people })
    await clinic.act(saveGroupPart, { sessionId, part: { ...SHARED, climate: 'Warm, as MAYA said.' } }, clinic.staff.facilitator, { ifMatch: 0 })
    const { version } = await write(clinic, sessionId, benito.clientId, part({ response: 'Asked Maya for a ride, and Ms. Mayason agreed.' }))
    await clinic.act(signNotes, { sessionId, namesChecked: true, notes: [{ clientId: benito.clientId, version }] }, clinic.staff.facilitator)
    for (const action of [notePaper, notesAsFhir]) {
      const left = await lead.asks(action, { clientId: benito.clientId, ...DAYS })
      assert.doesNotMatch(left, /maya/iu, action.name)
      assert.match(left, /Asked \[another person\] for a ride, and Ms\. \[another person\] agreed/u, action.name)
    }
  })

  it('has no shared part signed that names that client, unless the lead says it is no name; the words found are all it shows of them', async () => {
    const { lead, sessionId, people, maya, benito } = await scene()
    await everybodyIsHere(clinic, { sessionId, people })
    await lead.asks(saveGroupPart, { sessionId, part: { ...SHARED, climate: 'Tense after MAYA spoke.' } }, 0)
    await lead.asks(saveNote, { sessionId, clientId: benito.clientId, words: part() }, 0)
    const shown = await lead.asks(review, { sessionId })
    assert.deepEqual(JSON.parse(shown).sharedNames, ['MAYA'])
    assert.ok(!shown.includes(maya.clientId) && !shown.includes('Maya'), shown)
    const sign = (namesChecked: boolean) => refusedWith(lead.asks(signNotes, { sessionId, namesChecked, notes: [{ clientId: benito.clientId, version: 1 }] }))
    assert.equal(await sign(false), 'session.names-a-client')
    assert.equal(await sign(true), 'not refused')
  })

  it('tells the names of everybody in it to staff of its clinic alone', async () => {
    const { sessionId, maya, lead } = await scene()
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const names = (await clinic.inside(db => everybodyCalledAt(db, sessionId))).map(({ givenName, familyName }) => `${givenName} ${familyName}`)
    assert.deepEqual(names.sort(), ['Benito Benitoson', 'Maya Mayason'])
    assert.deepEqual(await elsewhere.inside(db => everybodyCalledAt(db, sessionId)), [])
    for (const [kind, id] of [['client', maya.clientId], ['supporter', lead.id]] as const) {
      const connection = await clinic.pool.connect()
      try {
        await connection.query('begin')
        await connection.query('select app.become($1, $2, $3, $4)', [clinic.clinicId, kind, id, maya.clientId])
        assert.equal((await connection.query('select * from app.called_at($1)', [sessionId])).rowCount, 0, kind)
      } finally {
        await connection.query('rollback')
        connection.release()
      }
    }
  })
})
