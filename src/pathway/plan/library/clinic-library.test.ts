import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { clinicLibrary, dropLibraryEntry, writeLibraryEntry } from './clinic-library.ts'
import type { EntryWords } from './library.words.ts'

const goal: EntryWords = { kind: 'goal', en: 'I want to coach again.', es: 'Quiero volver a entrenar al equipo.' }
const group: EntryWords = { kind: 'intervention', en: 'Music group', es: 'Grupo de música', modality: 'group', timesPerWeek: 1, minutes: 60 }

describe('the clinic\'s own library', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const write = (words: EntryWords, instead?: string, by = clinic.staff.therapist) => clinic.act(writeLibraryEntry, { words, ...(instead !== undefined && { instead }) }, by)
  const shown = async (by = clinic.staff.facilitator) => (await clinic.act(clinicLibrary, {}, by)).map(({ entry }) => entry.en)

  it('offers to everybody here what one of the team wrote, the newest first, until it is dropped', async () => {
    const { id } = await write(goal)
    clinic.at('2026-03-02T16:00:00.000Z')
    await write(group)
    assert.deepEqual(await shown(), ['Music group', 'I want to coach again.'])
    await clinic.act(dropLibraryEntry, { id }, clinic.staff.director)
    assert.deepEqual(await shown(), ['Music group'])
    assert.equal(await refusedWith(clinic.act(dropLibraryEntry, { id }, clinic.staff.director)), 'platform.not-found')
  })

  it('is written anew in one step, and never twice', async () => {
    const { id } = await write({ ...goal, en: 'I want mornings without fear.' })
    assert.equal(await refusedWith(write({ ...goal, en: 'I want mornings without fear.' })), 'plan.library-has-it')
    const { id: next } = await write({ ...goal, en: 'I want calm mornings.' }, id)
    assert.deepEqual((await shown()).includes('I want mornings without fear.'), false)
    assert.equal(await refusedWith(write(goal, id)), 'platform.not-found')
    await clinic.act(dropLibraryEntry, { id: next }, clinic.staff.therapist)
  })

  it('takes an objective only with its measure, one that exists, and both languages', async () => {
    const objective = { kind: 'objective' as const, en: 'Walks in a week: 3', es: 'Paseos a la semana: 3', target: 3 }
    for (const wrong of [objective, { ...objective, measuredBy: { en: 'walks', es: ' ' } }]) assert.equal(await refusedWith(write(wrong)), 'platform.input-invalid')
    assert.equal(await refusedWith(write({ ...objective, instrument: 'no-such' })), 'plan.library-measure-unknown')
    await write({ ...objective, measuredBy: { en: 'walks in a week', es: 'paseos a la semana' } })
    assert.ok((await shown()).includes('Walks in a week: 3'))
  })

  it('is written by those who write plans, read by those who read them, and stays in its clinic', async () => {
    assert.equal(await refusedWith(write(goal, undefined, clinic.staff.facilitator)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(clinicLibrary, {}, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual(await elsewhere.act(clinicLibrary, {}, elsewhere.staff.therapist), [])
  })
})
