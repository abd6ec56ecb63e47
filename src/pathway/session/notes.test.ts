import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { startSignIn } from '../../people/sign-in/public.ts'
import { insertStaff } from '../../people/staff/public.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import { addAddendum } from './add-addendum.ts'
import { cosign } from './cosign.ts'
import { markAttendance } from './mark-attendance.ts'
import { notesOfClient } from './notes-of-client.ts'
import { returnNote } from './return-note.ts'
import { review } from './review.ts'
import { saveGroupPart } from './save-group-part.ts'
import { everybodyIsHere, part, sessionWith, TWELVE, write, type Scene } from './session.examples.ts'
import { showNote } from './show-note.ts'
import { signNotes } from './sign-notes.ts'
import { unsignedNotes } from './unsigned-notes.ts'

const HONEST = [
  'Spoke about her brother and the money he owes her. Cried, then laughed.', 'Quiet at first. Told the group he slept four hours.',
  'Described an argument at the warehouse and how she walked away from it.', 'Asked Jorge for a ride on Wednesday. Said asking was harder than the shift.',
  'Named the bus stop by the liquor store as her first trigger.', 'Disagreed with the homework and said why. Tried the breathing anyway.',
  'Brought photos of the garden he has begun. Proud of the tomatoes.', 'Came from court straight to group; shaky, stayed to the end.',
  'Practised saying no with a partner three times, the last one out loud.', 'Thirty days today. Did not want applause and got some.',
  'Worried about her daughter starting school. Wrote a list of calls.', 'Listened with closed eyes. Said two words that made everybody think.',
]
const shared = { topic: 'Riding out a craving', unit: 'urge-surfing', held: 'in the room', interventions: 'Taught and practised urge surfing.', climate: 'Warm, attentive.' }

describe('the notes of a session', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const facilitator = () => clinic.staff.facilitator

  const heldGroup = async (count: number, by: Actor = facilitator()): Promise<Scene> => {
    clinic.at('2026-03-03T00:10:00.000Z')
    const scene = await sessionWith(clinic, count, { leads: [by, clinic.staff.therapist] })
    await everybodyIsHere(clinic, scene, by)
    return scene
  }
  const writeAll = async (scene: Scene, words: (at: number) => string, by: Actor = facilitator()): Promise<void> => {
    for (const [at, { clientId }] of scene.people.entries()) await write(clinic, scene.sessionId, clientId, part({ response: words(at) }), { by })
  }
  const all = (scene: Scene) => ({ sessionId: scene.sessionId, notes: scene.people.map(({ clientId }) => ({ clientId, version: 1 })) })

  it('are signed together: the shared part goes into each chart and the words then stay', async () => {
    const scene = await heldGroup(12)
    await clinic.act(saveGroupPart, { sessionId: scene.sessionId, part: shared }, facilitator(), { ifMatch: 0 })
    await writeAll(scene, at => HONEST[at] ?? '')
    const page = await clinic.act(review, { sessionId: scene.sessionId }, facilitator())
    assert.deepEqual(page.lines.filter(({ state }) => state !== 'ready'), [])
    assert.deepEqual(page.lines.filter(({ tooAlike }) => tooAlike), [])
    assert.equal((await clinic.act(signNotes, all(scene), facilitator())).signed, 12)
    const [maya] = scene.people
    assert.ok(maya)
    const [line] = await clinic.act(notesOfClient, { clientId: maya.clientId }, clinic.staff.therapist)
    assert.ok(line)
    const note = await clinic.act(showNote, { noteId: line.id }, clinic.staff.therapist)
    assert.deepEqual([note.note.shared?.interventions, note.note.shared?.minutes, note.intact, note.signatures.map(({ signer }) => signer)],
      ['Taught and practised urge surfing.', 90, true, ['Robin facilitator']])
    assert.equal(await refusedWith(write(clinic, scene.sessionId, maya.clientId, part({ response: 'other' }), { version: 2 })), 'session.note-already-signed')
    assert.equal(await refusedWith(clinic.act(saveGroupPart, { sessionId: scene.sessionId, part: shared }, facilitator(), { ifMatch: 1 })), 'session.group-part-is-frozen')
    assert.equal((await clinic.act(signNotes, all(scene), facilitator())).signed, 0)
  })

  it('cannot be changed or deleted by SQL as the app once signed', async () => {
    const scene = await heldGroup(1)
    await writeAll(scene, () => 'Told the group about the week.')
    await clinic.act(signNotes, all(scene), facilitator())
    const attempts = [`update note set response = 'forged'`, `update note set signed_at = null`, `update note set signed_at = null, returned_at = now()`,
      `update note set shared = '{}'`, 'delete from note', `update addendum set words = ''`, 'delete from note_edition', `update signature set signed_at = now()`]
    for (const sql of attempts) {
      const connection = await clinic.pool.connect()
      try {
        await connection.query('begin')
        await connection.query('select app.become($1, $2, $3)', [clinic.clinicId, 'staff', facilitator().id])
        await assert.rejects(connection.query(sql.startsWith('delete from note_') || sql.includes('addendum') || sql.includes('signature') ? sql : `${sql}${sql.includes('where') ? '' : ' where signed_at is not null'}`),
          (error: { code?: string }) => error.code === '42501', sql)
      } finally {
        await connection.query('rollback')
        connection.release()
      }
    }
  })

  it('are caught when they were copied lazily, and signed with a reason that is kept', async () => {
    const scene = await heldGroup(12)
    await writeAll(scene, at => `${TWELVE[at]} was engaged in group today and shared about triggers. ${at % 2 === 0 ? 'He' : 'She'} was receptive to feedback${at % 3 === 0 ? '' : ' and peers'}.`)
    const page = await clinic.act(review, { sessionId: scene.sessionId }, facilitator())
    assert.equal(page.lines.filter(({ tooAlike }) => tooAlike).length, 12)
    assert.equal(await refusedWith(clinic.act(signNotes, all(scene), facilitator())), 'session.too-alike')
    const { notes } = all(scene)
    const done = await clinic.act(signNotes, { sessionId: scene.sessionId, notes: notes.map(note => ({ ...note, likenessReason: 'Fire drill: the group was cut short for all.' })) }, facilitator())
    assert.equal(done.signed, 12)
    const [line] = await clinic.act(notesOfClient, { clientId: scene.people[0]?.clientId ?? '' }, clinic.staff.therapist)
    const note = await clinic.act(showNote, { noteId: line?.id ?? '' }, clinic.staff.director)
    assert.equal(note.note.likenessReason, 'Fire drill: the group was cut short for all.')
  })

  it('name nobody of the group in the shared part unless the author says it is no name', async () => {
    const scene = await heldGroup(2)
    await clinic.act(saveGroupPart, { sessionId: scene.sessionId, part: { ...shared, climate: 'Tense after BENITO spoke.' } }, facilitator(), { ifMatch: 0 })
    await writeAll(scene, at => HONEST[at] ?? '')
    assert.equal(await refusedWith(clinic.act(signNotes, all(scene), facilitator())), 'session.names-a-client')
    const page = await clinic.act(review, { sessionId: scene.sessionId }, facilitator())
    assert.deepEqual(page.sharedNames, ['BENITO'])
    assert.equal((await clinic.act(signNotes, { ...all(scene), namesChecked: true }, facilitator())).signed, 2)
  })

  it('are signed by nobody else, about nobody absent, and not as something else than was reviewed', async () => {
    const scene = await heldGroup(3)
    const [maya, benito, carla] = scene.people
    assert.ok(maya && benito && carla)
    await write(clinic, scene.sessionId, maya.clientId, part())
    assert.equal(await refusedWith(write(clinic, scene.sessionId, maya.clientId, part(), { by: clinic.staff.therapist, version: 1 })), 'session.somebody-elses-note')
    const sign = (clientId: string, version: number, by = facilitator()) => refusedWith(clinic.act(signNotes, { sessionId: scene.sessionId, notes: [{ clientId, version }] }, by))
    assert.equal(await sign(maya.clientId, 1, clinic.staff.therapist), 'session.somebody-elses-note')
    await write(clinic, scene.sessionId, maya.clientId, part({ response: 'Later words.' }), { version: 1 })
    assert.equal(await sign(maya.clientId, 1), 'platform.changed-meanwhile')
    await write(clinic, scene.sessionId, benito.clientId, part({ response: ' ' }))
    assert.equal(await sign(benito.clientId, 1), 'session.note-unfinished')
    await clinic.act(markAttendance, { sessionId: scene.sessionId, marks: [{ clientId: carla.clientId, status: 'unexcused' }] }, facilitator())
    assert.equal(await refusedWith(write(clinic, scene.sessionId, carla.clientId, part())), 'session.was-not-there')
    assert.equal(await sign(carla.clientId, 0), 'session.note-unfinished')
    assert.equal(await sign(maya.clientId, 2), 'not refused')
  })

  it('keep both when two people write the same draft', async () => {
    const scene = await heldGroup(1)
    const [maya] = scene.people
    assert.ok(maya)
    const both = await Promise.allSettled([write(clinic, scene.sessionId, maya.clientId, part({ response: 'one' })), write(clinic, scene.sessionId, maya.clientId, part({ response: 'two' }))])
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal(await refusedWith(write(clinic, scene.sessionId, maya.clientId, part({ response: 'three' }))), 'platform.changed-meanwhile')
  })

  it('have one effect when the same signing arrives twenty times at once', async () => {
    const scene = await heldGroup(4)
    await writeAll(scene, at => HONEST[at] ?? '')
    let token = ''
    await clinic.inside(db => startSignIn({ db, now: clinic.engine.world.now(), newId: clinic.engine.world.newId, randomBytes: clinic.engine.world.randomBytes,
      cookie: value => { token = value?.token ?? '' } }, { clinicId: clinic.clinicId, kind: 'staff', personId: facilitator().id, strong: true, device: 'test' }))
    const call = () => perform(clinic.engine, signNotes, { body: all(scene), by: { token }, idempotencyKey: 'sign-all-of-monday' })
    const answers = await Promise.allSettled(Array.from({ length: 20 }, call))
    const good = answers.flatMap(answer => answer.status === 'fulfilled' ? [answer.value.json] : [])
    const refused = await Promise.all(answers.map(answer => answer.status === 'rejected' ? refusedWith(Promise.reject(answer.reason)) : 'fine'))
    assert.ok(good.length >= 1)
    assert.deepEqual([...new Set(good)].map(json => JSON.parse(json).signed), [4])
    assert.deepEqual([...new Set(refused)].filter(code => code !== 'fine' && code !== 'platform.still-running'), [])
    const [line] = await clinic.act(notesOfClient, { clientId: scene.people[0]?.clientId ?? '' }, facilitator())
    assert.equal((await clinic.act(showNote, { noteId: line?.id ?? '' }, facilitator())).signatures.length, 1)
    assert.equal(await refusedWith(perform(clinic.engine, signNotes, { body: { ...all(scene), namesChecked: true }, by: { token }, idempotencyKey: 'sign-all-of-monday' })), 'platform.key-reused')
  })

  it('of a trainee wait for a supervisor, who may return them with a remark', async () => {
    const id = clinic.engine.world.newId()
    await clinic.inside(db => insertStaff(db, clinic.clinicId, id, { name: 'Sam Trainee', email: 'sam@example.com', roles: ['facilitator'], credential: 'MSW intern', language: 'en' }, clinic.engine.world.now()))
    const trainee: Actor = { ...facilitator(), id }
    const scene = await heldGroup(1, trainee)
    await writeAll(scene, () => 'First words.', trainee)
    const clientId = scene.people[0]?.clientId ?? ''
    assert.equal((await clinic.act(signNotes, all(scene), trainee)).cosignNeeded, true)
    const noteId = (await clinic.act(notesOfClient, { clientId }, trainee))[0]?.id ?? ''
    assert.equal(await refusedWith(clinic.act(cosign, { noteId }, trainee)), 'platform.not-allowed')
    assert.ok((await clinic.act(myTasks, {}, clinic.staff.director)).some(({ kind, aboutId }) => kind === 'session.cosign-note' && aboutId === noteId))
    await clinic.act(returnNote, { noteId, remark: 'Say how she responded.' }, clinic.staff.therapist)
    const waiting = await clinic.act(unsignedNotes, {}, trainee)
    assert.deepEqual(waiting.map(({ state, returnRemark }) => [state, returnRemark]), [['returned', 'Say how she responded.']])
    await write(clinic, scene.sessionId, clientId, part({ response: 'Better words.' }), { by: trainee, version: 3 })
    await clinic.act(signNotes, { sessionId: scene.sessionId, notes: [{ clientId, version: 4 }] }, trainee)
    await clinic.act(cosign, { noteId }, clinic.staff.therapist)
    const note = await clinic.act(showNote, { noteId }, clinic.staff.director)
    assert.deepEqual(note.signatures.map(({ meaning, version }) => [meaning, version]), [['author', 2], ['author', 5], ['supervisor', 5]])
    assert.deepEqual([note.intact, note.returned.map(({ remark }) => remark)], [true, ['Say how she responded.']])
    assert.equal(await refusedWith(clinic.act(returnNote, { noteId, remark: 'again' }, clinic.staff.therapist)), 'session.not-waiting-for-cosign')
  })

  it('take words after signing only as an addendum with its author', async () => {
    const scene = await heldGroup(1)
    await writeAll(scene, () => 'Said little.')
    const clientId = scene.people[0]?.clientId ?? ''
    const noteId = (await clinic.act(notesOfClient, { clientId }, facilitator()))[0]?.id ?? ''
    assert.equal(await refusedWith(clinic.act(addAddendum, { noteId, words: 'too early' }, facilitator())), 'session.not-signed-yet')
    await clinic.act(signNotes, all(scene), facilitator())
    await clinic.act(addAddendum, { noteId, words: 'Called the next day: doing better.' }, clinic.staff.therapist)
    const note = await clinic.act(showNote, { noteId }, facilitator())
    assert.deepEqual(note.addenda.map(({ author, words }) => [author, words]), [['Robin therapist', 'Called the next day: doing better.']])
    assert.equal(note.intact, true)
  })

  it('show their age until they are signed, and are marked when signed late', async () => {
    const scene = await heldGroup(1)
    clinic.at('2026-03-05T02:00:00.000Z')
    const mine = (await clinic.act(unsignedNotes, {}, facilitator())).filter(({ sessionId }) => sessionId === scene.sessionId)
    assert.deepEqual(mine.map(({ state, ageHours, overdue }) => [state, ageHours, overdue]), [['missing', 50, true]])
    await writeAll(scene, () => 'Remembered from the paper notes.')
    await clinic.act(signNotes, all(scene), facilitator())
    const [line] = await clinic.act(notesOfClient, { clientId: scene.people[0]?.clientId ?? '' }, facilitator())
    assert.equal(line?.lateEntry, true)
  })

  it('are read by nobody of another clinic, by no client and not by the front desk', async () => {
    const scene = await heldGroup(1)
    await writeAll(scene, () => 'Private words.')
    const clientId = scene.people[0]?.clientId ?? ''
    const noteId = (await clinic.act(notesOfClient, { clientId }, facilitator()))[0]?.id ?? ''
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(showNote, { noteId }, elsewhere.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(showNote, { noteId }, clinic.client(clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(showNote, { noteId }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })
})
