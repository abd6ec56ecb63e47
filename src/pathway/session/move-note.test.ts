import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { movedNotes, moveNote, moveOptions } from './move-note.ts'
import { notesOfClient } from './notes-of-client.ts'
import { chooseNoteForm, dropPhrase, keepPhrase, noteForms, phrases } from './note-forms.ts'
import { signedPlan } from '../plan/plan.examples.ts'
import { review } from './review.ts'
import { markAttendance } from './mark-attendance.ts'
import { everybodyIsHere, part, sessionWith, write } from './session.examples.ts'
import { showNote } from './show-note.ts'
import { signNotes } from './sign-notes.ts'
import { noteTies, tieNote } from './tie-note.ts'

describe('a note in the wrong chart', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const facilitator = () => clinic.staff.facilitator

  const written = async (signed: boolean) => {
    clinic.at('2026-03-03T00:10:00.000Z')
    const scene = await sessionWith(clinic, 2)
    const [maya, benito] = scene.people
    assert.ok(maya && benito)
    await everybodyIsHere(clinic, scene)
    await write(clinic, scene.sessionId, maya.clientId, part({ response: 'Told the group about his garden; Benito laughed.' }))
    if (signed) await clinic.act(signNotes, { sessionId: scene.sessionId, notes: [{ clientId: maya.clientId, version: 1 }] }, facilitator())
    const noteId = (await clinic.act(notesOfClient, { clientId: maya.clientId }, facilitator()))[0]?.id ?? ''
    return { ...scene, maya, benito, noteId }
  }
  const move = (scene: Awaited<ReturnType<typeof written>>, by = facilitator(), toClientId = scene.benito.clientId) =>
    clinic.act(moveNote, { noteId: scene.noteId, toClientId, toSessionId: scene.sessionId, reason: 'Two tabs were open.' }, by)

  for (const signed of [false, true]) {
    it(`moves ${signed ? 'when it is signed, to be signed again' : 'as a draft'}, and both charts keep the trail`, async () => {
      const scene = await written(signed)
      const { maya, benito, noteId } = scene
      assert.deepEqual((await clinic.act(moveOptions, { noteId }, facilitator())).map(({ clientId }) => clientId), [benito.clientId])
      await move(scene)
      assert.deepEqual(await clinic.act(notesOfClient, { clientId: maya.clientId }, facilitator()), [])
      const [there] = await clinic.act(notesOfClient, { clientId: benito.clientId }, facilitator())
      assert.deepEqual([there?.id, there?.response, there?.signedAt], [noteId, 'Told the group about his garden; Benito laughed.', null])
      const [out, into] = [await clinic.act(movedNotes, { clientId: maya.clientId }, clinic.staff.therapist), await clinic.act(movedNotes, { clientId: benito.clientId }, clinic.staff.director)]
      assert.deepEqual([out.map(trail => [trail.out, trail.wasSigned, trail.reason]), into.map(trail => trail.out)], [[[true, signed, 'Two tabs were open.']], [false]])
      const version = signed ? 3 : 2
      await clinic.act(signNotes, { sessionId: scene.sessionId, notes: [{ clientId: benito.clientId, version }] }, facilitator())
      const read = await clinic.act(showNote, { noteId }, facilitator())
      assert.deepEqual([read.intact, read.signatures.map(signature => signature.version)], [true, signed ? [2, 4] : [3]])
      await write(clinic, scene.sessionId, maya.clientId, part({ response: 'Her own words at last.' }))
    })
  }

  it('leaves behind what it was tied to: the plan of the other chart', async () => {
    const scene = await written(true)
    const { objectiveId } = await signedPlan(clinic, scene.maya.clientId)
    await clinic.act(tieNote, { noteId: scene.noteId, objectiveIds: [objectiveId] }, facilitator())
    const tied = () => clinic.inside(db => db.$pickTables<'note_line'>().selectFrom('note_line').select('objective_ids').where('note_id', '=', scene.noteId).executeTakeFirst())
    assert.deepEqual([(await clinic.act(noteTies, { noteId: scene.noteId }, facilitator())).length, (await tied())?.objective_ids], [1, [objectiveId]])
    await move(scene)
    assert.deepEqual([await clinic.act(noteTies, { noteId: scene.noteId }, facilitator()), (await tied())?.objective_ids], [[], []])
  })

  it('moves to nobody who was away, is written about, or never came, and by nobody else', async () => {
    const scene = await written(true)
    assert.equal(await refusedWith(move(scene, clinic.staff.therapist)), 'platform.not-allowed')
    assert.equal(await refusedWith(move(scene, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(moveNote, { noteId: scene.noteId, toClientId: scene.benito.clientId, toSessionId: scene.sessionId, reason: 'x' }, elsewhere.staff.director)), 'platform.not-found')
    await write(clinic, scene.sessionId, scene.benito.clientId, part({ response: 'His own.' }))
    assert.equal(await refusedWith(move(scene)), 'session.no-free-seat')
    const other = await written(false)
    await clinic.act(markAttendance, { sessionId: other.sessionId, marks: [{ clientId: other.benito.clientId, status: 'excused', reason: 'ill' }] }, facilitator())
    assert.equal(await refusedWith(move(other)), 'session.no-free-seat')
  })

  it('cannot be moved by SQL as the app without its trail', async () => {
    const scene = await written(true)
    const connection = await clinic.pool.connect()
    try {
      await connection.query('begin')
      await connection.query('select app.become($1, $2, $3)', [clinic.clinicId, 'staff', facilitator().id])
      await assert.rejects(connection.query('update note set client_id = $1, signed_at = null where id = $2', [scene.benito.clientId, scene.noteId]), (error: { code?: string }) => error.code === '42501')
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  })

  it('shows words about somebody who was marked away instead of losing them', async () => {
    const scene = await written(false)
    await clinic.act(markAttendance, { sessionId: scene.sessionId, marks: [{ clientId: scene.maya.clientId, status: 'unexcused' }] }, facilitator())
    const page = await clinic.act(review, { sessionId: scene.sessionId }, facilitator())
    assert.deepEqual(page.lines.find(({ clientId }) => clientId === scene.maya.clientId)?.state, 'words-about-absent')
    assert.equal((await clinic.act(notesOfClient, { clientId: scene.maya.clientId }, facilitator()))[0]?.response, 'Told the group about his garden; Benito laughed.')
  })

  it('names who else of the session it names', async () => {
    const scene = await written(true)
    assert.deepEqual((await clinic.act(showNote, { noteId: scene.noteId }, clinic.staff.therapist)).names, ['Benito'])
  })
})

describe('how notes are laid out', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is chosen by the director for each kind, and a signed note keeps its own', async () => {
    clinic.at('2026-03-03T00:10:00.000Z')
    const { director, facilitator } = clinic.staff
    const forms = await clinic.act(noteForms, {}, facilitator)
    assert.deepEqual([forms.group.id, forms.individual.id, forms.shipped.map(({ id }) => id)], ['evenkeel', 'evenkeel-alone', ['evenkeel', 'evenkeel-alone', 'dap', 'birp', 'soap']])
    const dap = forms.shipped.find(({ id }) => id === 'dap')
    assert.ok(dap)
    assert.equal(await refusedWith(clinic.act(chooseNoteForm, { kind: 'group', form: dap }, facilitator, { ifMatch: 0 })), 'platform.not-allowed')
    await clinic.act(chooseNoteForm, { kind: 'group', form: dap }, director, { ifMatch: 0 })
    assert.equal(await refusedWith(clinic.act(chooseNoteForm, { kind: 'group', form: dap }, director, { ifMatch: 0 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(clinic.act(chooseNoteForm, { kind: 'group', form: { ...dap, sections: dap.sections.filter(({ field }) => field !== 'response') } }, director, { ifMatch: 1 })), 'platform.input-invalid')
    const scene = await sessionWith(clinic, 1)
    await everybodyIsHere(clinic, scene)
    const clientId = scene.people[0]?.clientId ?? ''
    await write(clinic, scene.sessionId, clientId, part())
    await clinic.act(signNotes, { sessionId: scene.sessionId, notes: [{ clientId, version: 1 }] }, facilitator)
    await clinic.act(chooseNoteForm, { kind: 'group', form: forms.group }, director, { ifMatch: 1 })
    const noteId = (await clinic.act(notesOfClient, { clientId }, facilitator))[0]?.id ?? ''
    const read = await clinic.act(showNote, { noteId }, facilitator)
    assert.deepEqual([read.note.shared?.form?.id, read.note.shared?.form?.sections[0]?.label, read.intact], ['dap', 'Data: what was said and seen', true])
  })

  it('knows phrases of one\'s own and of everybody, and nobody else\'s', async () => {
    const { director, facilitator, therapist } = clinic.staff
    const own = await clinic.act(keepPhrase, { short: 'surf', words: 'Practised urge surfing in pairs.' }, facilitator)
    assert.equal(await refusedWith(clinic.act(keepPhrase, { short: 'all', words: 'x', forEverybody: true }, facilitator)), 'platform.not-allowed')
    await clinic.act(keepPhrase, { short: 'safe', words: 'Said there is no thought of dying today.', forEverybody: true }, director)
    assert.deepEqual((await clinic.act(phrases, {}, facilitator)).map(({ short, mine }) => [short, mine]), [['safe', false], ['surf', true]])
    assert.deepEqual((await clinic.act(phrases, {}, therapist)).map(({ short }) => short), ['safe'])
    assert.equal(await refusedWith(clinic.act(dropPhrase, { id: own.id }, therapist)), 'platform.not-found')
    await clinic.act(dropPhrase, { id: own.id }, facilitator)
    assert.deepEqual((await clinic.act(phrases, {}, facilitator)).map(({ short }) => short), ['safe'])
  })
})
