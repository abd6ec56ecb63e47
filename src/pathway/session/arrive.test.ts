import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { arrivalCode, leaveKiosk } from '../../people/kiosk/arrival-code.ts'
import { dropKiosk, kiosks, makeKiosk, setUpKiosk, thisKiosk } from '../../people/kiosk/set-up-kiosk.ts'
import { browser } from '../../people/sign-in/sign-in.examples.ts'
import { whoAmI } from '../../people/sign-in/who-am-i.ts'
import { arrive } from './arrive.ts'
import { leaveNow, mayLeave } from './leave-now.ts'
import { markAttendance } from './mark-attendance.ts'
import { myHours } from './my-hours.ts'
import { roster } from './roster.ts'
import { sessionWith } from './session.examples.ts'

let devices = 0

describe('a kiosk in the lobby', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const desk = () => clinic.staff['front-desk']
  const tablet = () => browser(clinic.engine, `198.51.100.${devices += 1}`)

  const newKiosk = async () => {
    const made = await clinic.act(makeKiosk, { name: 'Tablet by the door' }, desk())
    const device = tablet()
    const { key } = await device.does(setUpKiosk, { code: made.code })
    return { ...made, device, key }
  }
  const codeFor = async (clientId: string): Promise<string> => (await clinic.act(arrivalCode, { clientId }, desk())).code

  it('is set up once with a code of the front desk, and signs nobody in', async () => {
    clinic.at('2026-03-02T22:00:00.000Z')
    const made = await clinic.act(makeKiosk, { name: 'Tablet by the door' }, desk())
    const both = await Promise.allSettled([tablet().does(setUpKiosk, { code: made.code }), tablet().does(setUpKiosk, { code: made.code })])
    assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal(await refusedWith(tablet().does(setUpKiosk, { code: made.code })), 'kiosk.code-over')
    const late = await clinic.act(makeKiosk, { name: 'Another' }, desk())
    clinic.at('2026-03-02T22:15:00.000Z')
    assert.equal(await refusedWith(tablet().does(setUpKiosk, { code: late.code })), 'kiosk.code-over')
    assert.equal(await refusedWith(clinic.act(makeKiosk, { name: 'Mine' }, clinic.staff.biller)), 'platform.not-allowed')
  })

  it('marks somebody here with four digits, and says neither name nor treatment', async () => {
    clinic.at('2026-03-02T22:20:00.000Z')
    const scene = await sessionWith(clinic, 2)
    const [maya] = scene.people
    assert.ok(maya)
    const { device, key } = await newKiosk()
    const answer = await device.does(arrive, { key, code: await codeFor(maya.clientId) })
    assert.deepEqual(answer, { clientId: maya.clientId, language: 'en', state: 'arrived', session: { startsAt: '2026-03-02T22:30:00.000Z', zone: 'America/New_York', room: 'Room 1' } })
    const shown = await clinic.act(roster, { sessionId: scene.sessionId }, clinic.staff.facilitator)
    assert.deepEqual(shown.lines.filter(({ mark }) => mark !== null).map(({ clientId, mark }) => [clientId, mark?.status]), [[maya.clientId, 'present']])
    assert.equal((await device.does(arrive, { key, code: await codeFor(maya.clientId) })).state, 'here-already')
  })

  it('lets somebody say that they leave, once, while the session runs; the room corrects the time and what was said before is kept', async () => {
    clinic.at('2026-03-02T22:25:00.000Z')
    const scene = await sessionWith(clinic, 1)
    const [maya] = scene.people
    assert.ok(maya)
    const { clientId } = maya
    const { device, key } = await newKiosk()
    const comes = async (at: string) => {
      clinic.at(at)
      await device.does(arrive, { key, code: await codeFor(clientId) })
    }
    await comes('2026-03-02T22:25:00.000Z')
    assert.deepEqual(await device.does(mayLeave, { clientId }), { may: false })
    assert.equal(await refusedWith(device.does(leaveNow, { clientId })), 'session.not-in-session-time')
    await comes('2026-03-02T23:20:00.000Z')
    assert.deepEqual(await device.does(mayLeave, { clientId }), { may: true })
    await device.does(leaveNow, { clientId })
    const markNow = async () => (await clinic.act(roster, { sessionId: scene.sessionId }, clinic.staff.facilitator)).lines[0]?.mark
    const left = await markNow()
    assert.deepEqual([left?.status, left?.arrivedAt, left?.leftAt, left?.minutes, left?.rivals], ['left-early', '2026-03-02T22:25:00.000Z', '2026-03-02T23:20:00.000Z', 50, []])
    assert.equal(await refusedWith(device.does(leaveNow, { clientId })), 'session.not-in-session-time')
    clinic.at('2026-03-04T15:00:00.000Z')
    await clinic.act(markAttendance, { sessionId: scene.sessionId, marks: [{ clientId, status: 'left-early', arrivedAt: '2026-03-02T22:25:00.000Z', leftAt: '2026-03-02T23:40:00.000Z', seen: left?.marks ?? 0 }] }, clinic.staff.facilitator)
    assert.deepEqual([(await markNow())?.minutes, (await markNow())?.marks], [70, 3])
    const trail = await clinic.inside(db => db.$pickTables<'attendance_mark'>().selectFrom('attendance_mark').select(['number', 'left_at']).where('session_id', '=', scene.sessionId).orderBy('number').execute())
    assert.deepEqual(trail.map(({ left_at }) => left_at), [null, '2026-03-02T23:20:00.000Z'], 'what was replaced is kept')
    clinic.at('2026-03-02T22:20:00.000Z')
  })

  it('marks somebody late after the group has begun, and takes back an absence', async () => {
    clinic.at('2026-03-02T22:45:00.000Z')
    const scene = await sessionWith(clinic, 1)
    const [maya] = scene.people
    assert.ok(maya)
    await clinic.act(markAttendance, { sessionId: scene.sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused', reason: 'not-reached' }] }, clinic.staff.facilitator)
    const { device, key } = await newKiosk()
    await device.does(arrive, { key, code: await codeFor(maya.clientId) })
    const [line] = (await clinic.act(roster, { sessionId: scene.sessionId }, clinic.staff.facilitator)).lines
    assert.deepEqual([line?.mark?.status, line?.mark?.arrivedAt, line?.mark?.minutes, line?.mark?.rivals], ['late', '2026-03-02T22:45:00.000Z', 75, []])
  })

  it('opens nothing of the client but what a kiosk may, and nothing after the visit', async () => {
    const scene = await sessionWith(clinic, 1)
    const [maya] = scene.people
    assert.ok(maya)
    const { device, key } = await newKiosk()
    await device.does(arrive, { key, code: await codeFor(maya.clientId) })
    assert.equal(await refusedWith(device.does(myHours, {})), 'platform.not-allowed')
    assert.equal(await refusedWith(device.does(whoAmI, {})), 'platform.not-allowed')
    await device.does(leaveKiosk, {})
    assert.equal(await refusedWith(device.does(leaveKiosk, {})), 'sign-in.needed')
    await device.does(arrive, { key, code: await codeFor(maya.clientId) })
    clinic.at('2026-03-02T22:56:00.000Z')
    assert.equal(await refusedWith(device.does(leaveKiosk, {})), 'sign-in.needed')
  })

  it('slows down whoever tries digits out, but not a group of twelve', async () => {
    const { device, key } = await newKiosk()
    const answers: string[] = []
    for (let at = 0; at < 22; at += 1) answers.push(await refusedWith(device.does(arrive, { key, code: '0000' })))
    assert.deepEqual([answers.filter(code => code === 'kiosk.wrong-code').length, answers.at(-1)], [20, 'sign-in.wait-pin'])
  })

  it('knows a new code and forgets the old one', async () => {
    const scene = await sessionWith(clinic, 1)
    const [maya] = scene.people
    assert.ok(maya)
    const { device, key } = await newKiosk()
    const old = await codeFor(maya.clientId)
    assert.equal(await codeFor(maya.clientId), old)
    const { code } = await clinic.act(arrivalCode, { clientId: maya.clientId, anew: true }, clinic.client(maya.clientId))
    assert.notEqual(code, old)
    assert.equal(await refusedWith(device.does(arrive, { key, code: old })), 'kiosk.wrong-code')
    assert.equal((await device.does(arrive, { key, code })).clientId, maya.clientId)
    assert.equal(await refusedWith(clinic.act(arrivalCode, { clientId: maya.clientId }, clinic.client(clinic.engine.world.newId()))), 'platform.not-found')
  })

  it('is worth nothing once it was let go, and knows nobody of another clinic', async () => {
    const scene = await sessionWith(clinic, 1)
    const code = await codeFor(scene.people[0]?.clientId ?? '')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const made = await elsewhere.act(makeKiosk, { name: 'Theirs' }, elsewhere.staff['front-desk'])
    const { key: theirKey } = await browser(elsewhere.engine, '198.51.100.200').does(setUpKiosk, { code: made.code })
    assert.equal(await refusedWith(browser(elsewhere.engine, '198.51.100.201').does(arrive, { key: theirKey, code })), 'kiosk.wrong-code')
    const { device, key, id } = await newKiosk()
    assert.equal((await device.does(thisKiosk, { key })).name, 'Tablet by the door')
    assert.ok((await clinic.act(kiosks, {}, desk())).some(kiosk => kiosk.id === id))
    assert.equal(await refusedWith(elsewhere.act(dropKiosk, { kioskId: id }, elsewhere.staff['front-desk'])), 'platform.not-found')
    await clinic.act(dropKiosk, { kioskId: id }, desk())
    assert.equal(await refusedWith(device.does(arrive, { key, code })), 'kiosk.not-set-up')
  })
})
