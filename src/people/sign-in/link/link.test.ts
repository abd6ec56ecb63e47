import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { clientDetails } from '../../client/client-details.ts'
import { recordClient } from '../../client/record-client.ts'
import { browser } from '../sign-in.examples.ts'
import { whoAmI } from '../who-am-i.ts'
import { unlock } from '../prove.ts'
import { myTasks } from '../../task/my-tasks.ts'
import { bindDevice } from './bind-device.ts'
import { clientDevice, endClientDevice, linkClientDevice } from './link-client-device.ts'
import { lookAtLink } from './look-at-link.ts'
import { notMe } from './not-me.ts'
import { signInWithPin } from './sign-in-with-pin.ts'

const device = 'Chrome, Android'
const PIN = '274915'
const START = Date.parse('2026-03-02T15:00:00.000Z')
const hoursLater = (hours: number): string => new Date(START + hours * 3_600_000).toISOString()

describe('a link that binds a phone', () => {
  let clinic: TestClinic
  let clientId = ''
  const phone = () => browser(clinic.engine, '198.51.100.40')
  const handed = async (): Promise<string> => (await clinic.act(linkClientDevice, { clientId }, clinic.staff['front-desk'])).url.split('#')[1] ?? ''
  before(async () => {
    clinic = await openTestClinic()
    const made = await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes', birthDate: '1991-07-24', language: 'es' }, clinic.staff.intake)
    clientId = made.id
  })
  after(() => clinic.close())

  it('shows neither name nor clinic, and opening it spends nothing', async () => {
    const code = await handed()
    for (let i = 0; i < 3; i += 1) {
      assert.deepEqual(await phone().does(lookAtLink, { code }), { purpose: 'client-device', language: 'es', asksBirthDate: true, staff: null })
    }
    await phone().does(bindDevice, { code, pin: PIN, birthDate: '1991-07-24', device })
  })

  it('works once, on one phone, also when two try at once', async () => {
    const code = await handed()
    const input = { code, pin: PIN, birthDate: '1991-07-24', device }
    const tries = await Promise.allSettled([phone().does(bindDevice, input), phone().does(bindDevice, input)])
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal(await refusedWith(phone().does(bindDevice, input)), 'link.used')
    assert.equal(await refusedWith(phone().does(lookAtLink, { code })), 'link.used')
    assert.equal(await refusedWith(phone().does(lookAtLink, { code: 'x'.repeat(32) })), 'link.over')
  })

  it('ends after a day, and when a newer one is handed over', async () => {
    const old = await handed()
    const newer = await handed()
    assert.equal(await refusedWith(phone().does(lookAtLink, { code: old })), 'link.used')
    clinic.at(hoursLater(24))
    assert.equal(await refusedWith(phone().does(lookAtLink, { code: newer })), 'link.late')
    clinic.at(hoursLater(0))
  })

  it('wants the birth date, and dies after five wrong ones', async () => {
    const code = await handed()
    for (let i = 0; i < 5; i += 1) {
      assert.equal(await refusedWith(phone().does(bindDevice, { code, pin: PIN, birthDate: '1990-01-01', device })), 'link.answer-wrong')
    }
    assert.equal(await refusedWith(phone().does(bindDevice, { code, pin: PIN, birthDate: '1991-07-24', device })), 'link.too-many-answers')
  })

  it('takes no PIN that is guessed first', async () => {
    const code = await handed()
    for (const pin of ['123456', '111111', '240791', '121212']) {
      assert.equal(await refusedWith(phone().does(bindDevice, { code, pin, birthDate: '1991-07-24', device })), 'sign-in.pin-too-easy', pin)
    }
  })

  it('lets the phone open with its PIN as that client only, and slows wrong PINs down', async () => {
    const own = phone()
    const { deviceKey } = await own.does(bindDevice, { code: await handed(), pin: PIN, birthDate: '1991-07-24', device })
    assert.equal((await own.does(clientDetails, { clientId })).givenName, 'Maya')
    const later = phone()
    assert.equal((await later.does(signInWithPin, { deviceKey, pin: PIN, device })).kind, 'client')
    assert.deepEqual((await later.does(whoAmI, {})).roles, ['client'])
    const thief = phone()
    const answers: string[] = []
    for (let i = 0; i < 6; i += 1) answers.push(await refusedWith(thief.does(signInWithPin, { deviceKey, pin: `90210${i}`, device })))
    assert.deepEqual(answers, [...Array.from({ length: 5 }, () => 'sign-in.wrong-pin'), 'sign-in.wait-pin'])
    assert.equal(await refusedWith(browser(clinic.engine, '198.51.100.41').does(signInWithPin, { deviceKey: 'x'.repeat(43), pin: PIN, device })), 'sign-in.wrong-pin')
  })

  it('unlocks with the PIN of the phone', async () => {
    const own = browser(clinic.engine, '198.51.100.42')
    const { deviceKey } = await own.does(bindDevice, { code: await handed(), pin: PIN, birthDate: '1991-07-24', device })
    clinic.at(hoursLater(1))
    assert.equal(await refusedWith(own.does(clientDetails, { clientId })), 'sign-in.locked')
    assert.equal(await refusedWith(own.does(unlock, { proof: { by: 'pin', deviceKey, pin: '555444' } })), 'sign-in.wrong-pin')
    await own.does(unlock, { proof: { by: 'pin', deviceKey, pin: PIN } })
    assert.equal((await own.does(clientDetails, { clientId })).givenName, 'Maya')
    clinic.at(hoursLater(0))
  })

  it('lets the phone before it go, and a lost one at once', async () => {
    const [first, second] = [browser(clinic.engine, '198.51.100.43'), browser(clinic.engine, '198.51.100.44')]
    const old = await first.does(bindDevice, { code: await handed(), pin: PIN, birthDate: '1991-07-24', device })
    await second.does(bindDevice, { code: await handed(), pin: PIN, birthDate: '1991-07-24', device: 'Safari, iPhone' })
    assert.equal(await refusedWith(first.does(whoAmI, {})), 'sign-in.needed')
    assert.equal(await refusedWith(first.does(signInWithPin, { deviceKey: old.deviceKey, pin: PIN, device })), 'sign-in.wrong-pin')
    assert.equal((await clinic.act(clientDevice, { clientId }, clinic.staff.therapist))?.name, 'Safari, iPhone')
    await clinic.act(endClientDevice, { clientId }, clinic.staff.therapist)
    assert.equal(await refusedWith(second.does(whoAmI, {})), 'sign-in.needed')
  })

  it('that reached somebody else opens nothing, stops messages, and a person checks the number', async () => {
    const code = await handed()
    await phone().does(notMe, { code })
    assert.equal(await refusedWith(phone().does(bindDevice, { code, pin: PIN, birthDate: '1991-07-24', device })), 'link.used')
    assert.equal((await clinic.act(clientDetails, { clientId }, clinic.staff['front-desk'])).mayLeaveMessage, false)
    assert.ok((await clinic.act(myTasks, {}, clinic.staff.intake)).some(task => task.kind === 'referral.confirm-answer' && task.clientId === clientId))
    assert.equal(await refusedWith(phone().does(notMe, { code })), 'link.used')
  })

  it('is made by staff only', async () => {
    assert.equal(await refusedWith(clinic.act(linkClientDevice, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(linkClientDevice, { clientId }, clinic.staff.biller)), 'platform.not-allowed')
  })
})
