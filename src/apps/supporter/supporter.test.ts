import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { saveSafetyPlan } from '../../pathway/safety/save-safety-plan.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { familyHome } from '../../people/family/family-home.ts'
import { cancelNight, familyNights, planNight } from '../../people/family/nights.ts'
import { giveRelease, narrowRelease, releaseList } from '../../people/family/releases.ts'
import { addSupporter, inviteSupporter } from '../../people/family/supporters.ts'
import { answerSupport, askSupport, mySupport, supportWishes } from '../../people/family/wishes.ts'
import { bindDevice } from '../../people/sign-in/link/bind-device.ts'
import { browser } from '../../people/sign-in/sign-in.examples.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { familySessions, saysComing } from './family-sessions.ts'
import { gatherings, markGuest } from './gatherings.ts'
import { shared } from './shared.ts'

const NIGHT = { title: 'Near somebody with cravings', words: '', day: '2026-03-10', starts: '18:00', minutes: 90, place: 'Group room', language: 'both' } as const
const NOTHING = { attendance: null, goals: null, safetyPlan: null }

describe('a supporter', () => {
  let clinic: TestClinic
  let clientId = ''
  let supporterId = ''
  let rosa: ReturnType<typeof browser>
  const release = (topics: readonly ('about' | 'attendance' | 'plan-goals' | 'safety-plan')[]) => clinic.act(giveRelease, {
    clientId, release: { supporterId, topics: [...topics], purpose: 'Stands by me', validUntil: '2026-09-01' },
  }, clinic.client(clientId))
  before(async () => {
    clinic = await openTestClinic()
    clientId = (await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes' }, clinic.staff.intake)).id
    supporterId = (await clinic.act(addSupporter, { clientId, details: { name: 'Rosa Reyes', relation: 'Sister', phone: '555-0101' } }, clinic.client(clientId))).id
    await clinic.act(saveSafetyPlan, { clientId, sections: [{ id: 'on-my-own', lines: [{ words: 'Walk by the river' }] }] }, clinic.client(clientId), { ifMatch: 0 })
    const { url } = await clinic.act(inviteSupporter, { supporterId }, clinic.staff.therapist)
    rosa = browser(clinic.engine, '198.51.100.70')
    await rosa.does(bindDevice, { code: url.split('#')[1] ?? '', pin: '274915', device: 'Safari, iPhone' })
  })
  after(() => clinic.close())

  it('is shown nothing without a release, and what each topic opens with one', async () => {
    assert.deepEqual(await rosa.does(shared, {}), NOTHING)
    const { id } = await release(['about', 'attendance', 'plan-goals', 'safety-plan'])
    const open = await rosa.does(shared, {})
    assert.deepEqual([open.attendance, open.goals], [{ came: 0, of: 0, weeks: 2 }, []])
    assert.equal(open.safetyPlan?.[0]?.lines[0]?.words, 'Walk by the river')
    await clinic.act(narrowRelease, { id, topic: 'safety-plan' }, clinic.client(clientId))
    const narrowed = await rosa.does(shared, {})
    assert.deepEqual([narrowed.safetyPlan, narrowed.goals], [null, []])
    assert.equal(await refusedWith(clinic.act(narrowRelease, { id, topic: 'safety-plan' }, clinic.client(clientId))), 'release.already-revoked')
    for (const topic of ['attendance', 'plan-goals', 'about'] as const) await clinic.act(narrowRelease, { id, topic }, clinic.client(clientId))
    assert.deepEqual([await rosa.does(shared, {}), (await rosa.does(familyHome, {})).clientName], [NOTHING, null])
    assert.equal((await clinic.act(releaseList, { clientId }, clinic.client(clientId)))[0]?.state, 'taken-back')
  })

  it('cannot narrow or widen what a release opens', async () => {
    const { id } = await release(['about'])
    assert.equal(await refusedWith(rosa.does(narrowRelease, { id, topic: 'about' })), 'platform.not-allowed')
    const other = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(narrowRelease, { id, topic: 'about' }, clinic.client(other))), 'platform.not-found')
    await clinic.act(narrowRelease, { id, topic: 'about' }, clinic.client(clientId))
  })

  it('is invited to family nights without any release, and says that they come', async () => {
    assert.equal(await refusedWith(clinic.act(planNight, { ...NIGHT, day: '2026-03-02', starts: '09:59' }, clinic.staff.therapist)), 'family.night-is-past')
    const { id } = await clinic.act(planNight, NIGHT, clinic.staff.therapist)
    const [night] = (await rosa.does(familyNights, {})).nights
    assert.deepEqual([night?.id, Date.parse(night?.startsAt ?? ''), Date.parse(night?.endsAt ?? '')], [id, Date.parse('2026-03-10T22:00:00Z'), Date.parse('2026-03-10T23:30:00Z')])
    await rosa.does(saysComing, { aboutId: id, coming: true })
    assert.deepEqual((await rosa.does(familySessions, {})).coming, [{ aboutId: id, says: true }])
    const [gathering] = await clinic.act(gatherings, {}, clinic.staff.facilitator)
    assert.deepEqual(gathering?.guests, [{ supporterId, name: 'Rosa Reyes', says: true, came: null }])
    await clinic.act(markGuest, { supporterId, aboutId: id, came: true }, clinic.staff.facilitator)
    assert.equal((await clinic.act(gatherings, {}, clinic.staff.facilitator))[0]?.guests[0]?.came, true)
    assert.equal(await refusedWith(rosa.does(saysComing, { aboutId: '019a0000-0000-7000-8000-00000000ffff', coming: true })), 'platform.not-found')
    await clinic.act(cancelNight, { id }, clinic.staff.therapist)
    assert.deepEqual((await rosa.does(familyNights, {})).nights, [])
  })

  it('keeps what is about them apart from the client, who cannot see it', async () => {
    const seen = (kind: 'client' | 'supporter', id: string) => clinic.pool.connect().then(async connection => {
      await connection.query('begin')
      await connection.query('select app.become($1, $2, $3, $4)', [clinic.clinicId, kind, id, clientId])
      const { rows } = await connection.query('select 1 from family_coming union all select 1 from family_wish')
      await connection.query('rollback')
      connection.release()
      return rows.length
    })
    assert.equal(await seen('client', clientId), 0)
    assert.equal(await seen('supporter', supporterId), 1)
  })

  it('asks for help for themselves, and a person answers; three times a day at most', async () => {
    for (const words of ['I sleep badly.', 'And I worry.', 'Please call.']) await rosa.does(askSupport, { words })
    assert.equal(await refusedWith(rosa.does(askSupport, { words: 'Once more' })), 'family.enough-today')
    const [wish] = await clinic.act(supportWishes, {}, clinic.staff.therapist)
    assert.deepEqual([wish?.supporterName, wish?.words], ['Rosa Reyes', 'I sleep badly.'])
    const tasks = () => clinic.act(myTasks, {}, clinic.staff.therapist)
    assert.deepEqual((await tasks()).filter(({ kind }) => kind === 'family.wants-support').map(task => task.clientId), [null, null, null])
    await clinic.act(answerSupport, { id: wish?.id ?? '', whatWasDone: 'Called; comes to the family night.' }, clinic.staff.therapist)
    assert.equal(await refusedWith(clinic.act(answerSupport, { id: wish?.id ?? '', whatWasDone: 'Again' }, clinic.staff.therapist)), 'platform.not-found')
    assert.equal((await tasks()).filter(({ kind }) => kind === 'family.wants-support').length, 2)
    assert.equal((await rosa.does(mySupport, {})).filter(({ answeredAt }) => answeredAt !== null).length, 1)
    assert.equal(await refusedWith(clinic.act(supportWishes, {}, clinic.staff.biller)), 'platform.not-allowed')
  })
})
