import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { clientDetails } from '../client/client-details.ts'
import { recordClient } from '../client/record-client.ts'
import { bindDevice } from '../sign-in/link/bind-device.ts'
import { lookAtLink } from '../sign-in/link/look-at-link.ts'
import { browser } from '../sign-in/sign-in.examples.ts'
import { whoAmI } from '../sign-in/who-am-i.ts'
import { myTasks } from '../task/my-tasks.ts'
import { familyHome, familyWords, tellTeam } from './family-home.ts'
import { giveRelease, releaseList, revokeRelease } from './releases.ts'
import { addSupporter, inviteSupporter, removeSupporter, supporters } from './supporters.ts'

const device = 'Safari, iPhone'

describe('a supporter', () => {
  let clinic: TestClinic
  let clientId = ''
  let supporterId = ''
  const release = (topics: readonly ('about' | 'family-sessions')[] = ['about', 'family-sessions'], validUntil = '2026-09-01') =>
    ({ supporterId, topics: [...topics], purpose: 'My sister helps me through the evenings', validUntil })
  const bound = async () => {
    const { url } = await clinic.act(inviteSupporter, { supporterId }, clinic.staff.therapist)
    const phone = browser(clinic.engine, '198.51.100.60')
    await phone.does(bindDevice, { code: url.split('#')[1] ?? '', pin: '274915', device })
    return phone
  }
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  beforeEach(async () => {
    clientId = (await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes' }, clinic.staff.intake)).id
    supporterId = (await clinic.act(addSupporter, { clientId, details: { name: 'Rosa Reyes', relation: 'Sister', email: 'rosa@home.example' } }, clinic.client(clientId))).id
  })

  it('is invited without a word about who, where or what', async () => {
    const { url, emailed } = await clinic.act(inviteSupporter, { supporterId }, clinic.staff.therapist)
    assert.equal(emailed, true)
    const face = await browser(clinic.engine).does(lookAtLink, { code: url.split('#')[1] ?? '' })
    assert.deepEqual(face, { purpose: 'supporter-invitation', language: 'en', asksBirthDate: false, staff: null })
    const [mail] = await clinic.inside(async db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').where('kind', '=', 'family.invitation').execute())
    assert.doesNotMatch(JSON.stringify(mail), /Maya|Reyes|Harbor|treatment|clinic/iu)
  })

  it('sees the same page whether there is nothing to know or nothing released', async () => {
    const phone = await bound()
    const home = await phone.does(familyHome, {})
    assert.deepEqual(home, { name: 'Rosa Reyes', clientName: null, topics: [], until: null, told: [] })
    for (const id of [clientId, '019a0000-0000-7000-8000-00000000ffff']) {
      assert.equal(await refusedWith(phone.does(clientDetails, { clientId: id })), 'platform.not-allowed')
    }
  })

  it('sees what a live release opens, until the moment it is taken back', async () => {
    const phone = await bound()
    const { id } = await clinic.act(giveRelease, { clientId, release: release() }, clinic.client(clientId))
    const home = await phone.does(familyHome, {})
    assert.deepEqual([home.clientName, home.topics, home.until], ['Maya', ['about', 'family-sessions'], '2026-09-01'])
    assert.deepEqual([...(await phone.does(whoAmI, {})).topics].sort(), ['about', 'family-sessions'])
    await clinic.act(revokeRelease, { id }, clinic.client(clientId))
    const after = await phone.does(familyHome, {})
    assert.deepEqual([after.clientName, after.topics, after.until], [null, [], null])
    assert.equal((await clinic.act(releaseList, { clientId }, clinic.client(clientId)))[0]?.state, 'taken-back')
    assert.equal(await refusedWith(clinic.act(revokeRelease, { id }, clinic.client(clientId))), 'release.already-revoked')
  })

  it('sees what was released until midnight at the clinic, and nothing after', async () => {
    clinic.at('2026-03-03T04:50:00.000Z')
    const phone = await bound()
    await clinic.act(giveRelease, { clientId, release: release(['about'], '2026-03-02') }, clinic.client(clientId))
    for (const [at, clientName, topics] of [['2026-03-03T04:59:59.000Z', 'Maya', ['about']], ['2026-03-03T05:00:00.000Z', null, []]] as const) {
      clinic.at(at)
      assert.deepEqual([(await phone.does(whoAmI, {})).topics, (await phone.does(familyHome, {})).clientName], [topics, clientName], at)
      assert.equal((await clinic.act(releaseList, { clientId }, clinic.client(clientId)))[0]?.state, clientName === null ? 'over' : 'live')
    }
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release(['about'], '2026-03-02') }, clinic.client(clientId))), 'release.ends-in-the-past')
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('is let in by the client or with them, never by themself or by somebody else', async () => {
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release() }, clinic.supporter(supporterId, clientId, []))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release() }, clinic.staff.biller)), 'platform.not-allowed')
    const other = await clinic.act(recordClient, { givenName: 'Else', familyName: 'Where' }, clinic.staff.intake)
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release() }, clinic.client(other.id))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId: other.id, release: release() }, clinic.client(other.id))), 'release.not-this-person')
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release(['about'], '2026-03-01') }, clinic.client(clientId))), 'release.ends-in-the-past')
    assert.equal(await refusedWith(clinic.act(giveRelease, { clientId, release: release(['about'], '2028-03-03') }, clinic.client(clientId))), 'release.too-long')
  })

  it('tells the team something without any release, and is answered by nobody', async () => {
    const phone = await bound()
    for (let i = 0; i < 5; i += 1) await phone.does(tellTeam, { words: `She has not slept, night ${i}` })
    assert.equal(await refusedWith(phone.does(tellTeam, { words: 'One more' })), 'family.enough-today')
    const heard = await clinic.act(familyWords, { clientId }, clinic.staff.therapist)
    assert.equal(heard.length, 5)
    assert.equal(heard[0]?.supporterName, 'Rosa Reyes')
    const tasks = await clinic.act(myTasks, {}, clinic.staff.therapist)
    assert.equal(tasks.filter(task => task.kind === 'family.told' && task.clientId === clientId).length, 5)
    assert.equal(await refusedWith(clinic.act(familyWords, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
  })

  it('is out at once when the client lets them go', async () => {
    const phone = await bound()
    await clinic.act(giveRelease, { clientId, release: release() }, clinic.client(clientId))
    const [line] = await clinic.act(supporters, { clientId }, clinic.staff.therapist)
    assert.deepEqual([line?.topics, line?.boundSince !== null], [['about', 'family-sessions'], true])
    await clinic.act(removeSupporter, { supporterId }, clinic.client(clientId))
    assert.equal(await refusedWith(phone.does(familyHome, {})), 'sign-in.needed')
    assert.deepEqual(await clinic.act(supporters, { clientId }, clinic.client(clientId)), [])
  })
})
