import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { assignPractice } from '../assign-practice.ts'
import { library } from '../library.ts'
import { idOf } from './clinic-skill.rules.ts'
import type { SkillDraft } from './clinic-skill.words.ts'
import { clinicSkills, takeOffShelf, writeSkill } from './write-skill.ts'

const step = (en: string, es: string) => ({ text: { en, es } })
const draft: SkillDraft = {
  title: { en: 'Walk to the pier', es: 'Camina al muelle' }, line: { en: 'A short walk by the sea.', es: 'Un paseo corto junto al mar.' },
  kind: 'stress', helpsWith: ['stress'], serves: ['manage-stress'], minutes: 5, source: 'Our groups', reviewedBy: { en: 'R. Ash', es: null },
  why: { en: 'A walk helps you calm down.', es: 'Un paseo te ayuda a estar en calma.' }, after: { en: 'How do you feel now?', es: '¿Cómo te sientes ahora?' },
  steps: [step('Put on your shoes.', 'Ponte los zapatos.'), step('Walk to the sea.', 'Camina al mar.'), step('Look at the waves.', 'Mira las olas.')],
}

describe('a skill of the clinic\'s own', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('stands on every phone of the clinic first, and can be practised', async () => {
    const { skill } = await clinic.act(writeSkill, { draft }, clinic.staff.therapist)
    assert.equal(skill, 'own-walk-to-the-pier')
    const luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado' }, clinic.staff.intake)).id
    assert.equal((await clinic.act(library, {}, clinic.client(luis)))[0]?.id, skill)
    assert.ok((await clinic.act(assignPractice, { clientId: luis, skill, whenAndWhere: '' }, clinic.staff.therapist)).id)
  })

  it('is not seen by another clinic', async () => {
    const other = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual(await other.act(clinicSkills, {}, other.staff.therapist), [])
    assert.equal(await refusedWith(other.act(takeOffShelf, { id: 'own-walk-to-the-pier' }, other.staff.director)), 'platform.not-found')
  })

  it('is refused when it is hard to read or shames, and under a title there is', async () => {
    const write = (some: Partial<SkillDraft>) => refusedWith(clinic.act(writeSkill, { draft: { ...draft, title: { en: 'Other', es: 'Otra' }, ...some } }, clinic.staff.therapist))
    assert.equal(await write({ line: { en: 'Psychophysiological self-regulation necessitates continuous deliberate attentional redirection.', es: draft.line.es } }), 'skills.hard-to-read')
    assert.equal(await write({ line: { en: 'Addicts can walk too.', es: draft.line.es } }), 'skills.hurtful-words')
    assert.equal(await write({ title: draft.title }), 'skills.title-taken')
    assert.equal(await refusedWith(clinic.act(writeSkill, { draft }, clinic.staff.biller)), 'platform.not-allowed')
  })

  it('gets better by versions, and can be taken off the shelf', async () => {
    const { version } = await clinic.act(writeSkill, { id: 'own-walk-to-the-pier', draft: { ...draft, minutes: 10 } }, clinic.staff.facilitator)
    assert.equal(version, 2)
    assert.deepEqual((await clinic.act(clinicSkills, {}, clinic.staff.director)).map(({ skill, byName }) => [skill.minutes, byName]), [[10, 'Robin facilitator']])
    await clinic.act(takeOffShelf, { id: 'own-walk-to-the-pier' }, clinic.staff.director)
    assert.deepEqual(await clinic.act(clinicSkills, {}, clinic.staff.director), [])
  })

  for (const [title, id] of [['Walk the dog', 'own-walk-the-dog'], ['  ¡Respira, ñandú!  ', 'own-respira-nandu'], ['???', 'own-skill']] as const) {
    it(`gets the short name ${id}`, () => assert.equal(idOf(title), id))
  }
})
