import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { acceptInvitation } from '../sign-in/link/accept-invitation.ts'
import { signInWithPassword } from '../sign-in/password/sign-in-with-password.ts'
import { browser, GOOD_PASSWORD } from '../sign-in/sign-in.examples.ts'
import { whoAmI } from '../sign-in/who-am-i.ts'
import { myTasks } from '../task/my-tasks.ts'
import { staffRoster } from './change-access.ts'
import { inviteStaff } from './invite-staff.ts'
import { reportLockedOut } from './report-locked-out.ts'
import { mayVouch, vouchingRole } from './staff.rules.ts'
import { lockedOut, vouchFor } from './vouch.ts'

const device = 'Firefox, Linux'
const NEW_PASSWORD = 'seven quiet herons at low tide'
const kim = { name: 'Kim Lowell', email: 'kim@riverbend.example', roles: ['facilitator' as const], language: 'en' as const }
const codeOf = ({ url }: { url: string }): string => url.split('#')[1] ?? ''

describe('a colleague who lost every way in', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('comes back when a second person vouches, and only then', async () => {
    const { director, therapist } = clinic.staff
    const link = await clinic.act(inviteStaff, kim, director)
    const pc = browser(clinic.engine)
    await pc.does(acceptInvitation, { code: codeOf(link), device, way: { by: 'password', password: GOOD_PASSWORD } })
    const id = (await clinic.act(staffRoster, {}, director)).find(({ email }) => email === kim.email)?.id ?? ''
    assert.equal(await refusedWith(clinic.act(reportLockedOut, { id: director.id }, director)), 'staff.not-yourself')
    assert.equal(await refusedWith(clinic.act(reportLockedOut, { id }, therapist)), 'platform.not-allowed')
    const asked = await clinic.act(reportLockedOut, { id }, director)
    await pc.does(whoAmI, {})
    assert.equal(await refusedWith(clinic.act(vouchFor, { id: asked.id }, director)), 'staff.second-person-needed')
    assert.equal(await refusedWith(clinic.act(vouchFor, { id: asked.id }, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(vouchFor, { id: asked.id }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.ok((await clinic.act(myTasks, {}, therapist)).some(({ kind, aboutId }) => kind === 'staff.vouch' && aboutId === asked.id))
    assert.deepEqual((await clinic.act(lockedOut, {}, therapist)).map(({ name, mayVouch }) => [name, mayVouch]), [['Kim Lowell', true]])
    assert.deepEqual((await clinic.act(lockedOut, {}, director)).map(({ mayVouch }) => mayVouch), [false])

    const anew = await clinic.act(vouchFor, { id: asked.id }, therapist)
    assert.equal(await refusedWith(pc.does(whoAmI, {})), 'sign-in.needed')
    assert.equal(await refusedWith(browser(clinic.engine).does(signInWithPassword, { email: kim.email, password: GOOD_PASSWORD, device })), 'sign-in.wrong')
    await browser(clinic.engine).does(acceptInvitation, { code: codeOf(anew), device, way: { by: 'password', password: NEW_PASSWORD } })
    await browser(clinic.engine).does(signInWithPassword, { email: kim.email, password: NEW_PASSWORD, device })
    assert.equal(await refusedWith(clinic.act(vouchFor, { id: asked.id }, therapist)), 'staff.vouch-over')
    assert.deepEqual(await clinic.act(lockedOut, {}, therapist), [])
  })
})

describe('vouching', () => {
  const asked = { id: 'r', staffId: 'kim', askedBy: 'dana', askedAt: '2026-03-02T15:00:00.000Z', vouchedAt: null }
  const at = (actor: string, now: string, more: object = {}): string => {
    const decision = mayVouch(actor, { ...asked, ...more }, now)
    return decision.ok ? 'yes' : decision.because
  }
  const cases: readonly (readonly [string, string, string])[] = [
    ['somebody else', at('theo', '2026-03-02T15:01:00.000Z'), 'yes'],
    ['whoever asked', at('dana', '2026-03-02T15:01:00.000Z'), 'staff.second-person-needed'],
    ['whoever is locked out', at('kim', '2026-03-02T15:01:00.000Z'), 'staff.second-person-needed'],
    ['a minute before a day is over', at('theo', '2026-03-03T14:59:00.000Z'), 'yes'],
    ['when the day is over', at('theo', '2026-03-03T15:00:00.000Z'), 'staff.vouch-over'],
    ['a second time', at('theo', '2026-03-02T15:01:00.000Z', { vouchedAt: '2026-03-02T15:00:30.000Z' }), 'staff.vouch-over'],
  ]
  for (const [who, said, expected] of cases) it(`${who}: ${expected}`, () => assert.equal(said, expected))

  const member = (id: string, roles: string[], left = false) => ({ id, name: id, roles, credential: null, left })
  it('is asked of another director, or of the therapists where there is none', () => {
    const [dana, robin, gone] = [member('dana', ['director']), member('robin', ['director', 'biller']), member('gone', ['director'], true)]
    assert.equal(vouchingRole([dana, robin], ['dana', 'kim']), 'director')
    assert.equal(vouchingRole([dana, gone], ['dana', 'kim']), 'therapist')
    assert.equal(vouchingRole([dana, robin], ['dana', 'robin']), 'therapist')
  })
})
