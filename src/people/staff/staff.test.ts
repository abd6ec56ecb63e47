import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { theClinic } from '../clinic/the-clinic.ts'
import { acceptInvitation } from '../sign-in/link/accept-invitation.ts'
import { lookAtLink } from '../sign-in/link/look-at-link.ts'
import { signInWithPassword } from '../sign-in/password/sign-in-with-password.ts'
import { confirmSecondFactor } from '../sign-in/second-factor/confirm-second-factor.ts'
import { beginSecondFactor } from '../sign-in/second-factor/start-second-factor.ts'
import { browser, codeAt, GOOD_PASSWORD } from '../sign-in/sign-in.examples.ts'
import { whoAmI } from '../sign-in/who-am-i.ts'
import { changeStaffRoles, deactivateStaff, staffRoster } from './change-access.ts'
import { inviteAgain, inviteStaff } from './invite-staff.ts'

const device = 'Firefox, Linux'
const NOW = '2026-03-02T15:00:00.000Z'
const kim = { name: 'Kim Lowell', email: 'kim@riverbend.example', roles: ['facilitator' as const], language: 'en' as const }

describe('an invited colleague', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const line = async (email: string) => (await clinic.act(staffRoster, {}, clinic.staff.director)).find(member => member.email === email)

  it('gets a link by e-mail, chooses a password and second factor, and works', async () => {
    const { url, emailed } = await clinic.act(inviteStaff, kim, clinic.staff.director)
    assert.equal(emailed, true)
    assert.equal((await line(kim.email))?.access, 'invited')
    const code = url.split('#')[1] ?? ''
    const pc = browser(clinic.engine)
    const face = await pc.does(lookAtLink, { code })
    assert.deepEqual(face.staff, { clinicName: 'Harbor Street', name: 'Kim Lowell', email: kim.email })
    assert.equal(await refusedWith(pc.does(acceptInvitation, { code, device, way: { by: 'password', password: 'kim lowell 2026 clinic' } })), 'sign-in.password-too-easy')
    assert.equal((await pc.does(acceptInvitation, { code, device, way: { by: 'password', password: GOOD_PASSWORD } })).strong, false)
    const { secret } = await pc.does(beginSecondFactor, {})
    await pc.does(confirmSecondFactor, { code: codeAt(secret, NOW) })
    assert.equal((await pc.does(theClinic, {})).name, 'Harbor Street')
    assert.equal(await refusedWith(browser(clinic.engine).does(acceptInvitation, { code, device, way: { by: 'password', password: GOOD_PASSWORD } })), 'link.used')
    assert.equal((await line(kim.email))?.access, 'in')
  })

  it('is not invited twice, and only while they have no way in', async () => {
    assert.equal(await refusedWith(clinic.act(inviteStaff, kim, clinic.staff.director)), 'staff.e-mail-taken')
    const known = await line(kim.email)
    assert.equal(await refusedWith(clinic.act(inviteAgain, { id: known?.id ?? '' }, clinic.staff.director)), 'staff.already-in')
    const first = await clinic.act(inviteStaff, { ...kim, name: 'Lee Ross', email: 'lee@riverbend.example' }, clinic.staff.director)
    const lee = await line('lee@riverbend.example')
    await clinic.act(inviteAgain, { id: lee?.id ?? '' }, clinic.staff.director)
    assert.equal(await refusedWith(browser(clinic.engine).does(lookAtLink, { code: first.url.split('#')[1] ?? '' })), 'link.used')
  })

  it('signs in anew after their roles change, and nobody changes their own', async () => {
    const pc = browser(clinic.engine)
    await pc.does(signInWithPassword, { email: kim.email, password: GOOD_PASSWORD, device })
    const known = await line(kim.email)
    const id = known?.id ?? ''
    assert.equal(await refusedWith(clinic.act(changeStaffRoles, { id: clinic.staff.director.id, roles: ['biller'] }, clinic.staff.director, { ifMatch: 1 })), 'staff.not-yourself')
    assert.equal(await refusedWith(clinic.act(changeStaffRoles, { id, roles: ['biller'] }, clinic.staff.therapist, { ifMatch: 1 })), 'platform.not-allowed')
    await clinic.act(changeStaffRoles, { id, roles: ['facilitator', 'therapist'] }, clinic.staff.director, { ifMatch: known?.version ?? 0 })
    assert.equal(await refusedWith(pc.does(whoAmI, {})), 'sign-in.needed')
    assert.equal(await refusedWith(clinic.act(changeStaffRoles, { id, roles: ['biller'] }, clinic.staff.director, { ifMatch: known?.version ?? 0 })), 'platform.changed-meanwhile')
  })

  it('loses every open screen, invitation and way back the moment they leave', async () => {
    const { url } = await clinic.act(inviteStaff, { ...kim, email: 'noa@riverbend.example', name: 'Noa Field' }, clinic.staff.director)
    const noa = await line('noa@riverbend.example')
    const screens = [browser(clinic.engine), browser(clinic.engine)]
    await screens[0]?.does(acceptInvitation, { code: url.split('#')[1] ?? '', device, way: { by: 'password', password: GOOD_PASSWORD } })
    await screens[1]?.does(signInWithPassword, { email: 'noa@riverbend.example', password: GOOD_PASSWORD, device })
    await clinic.act(deactivateStaff, { id: noa?.id ?? '' }, clinic.staff.director)
    for (const screen of screens) assert.equal(await refusedWith(screen.does(whoAmI, {})), 'sign-in.needed')
    assert.equal(await refusedWith(browser(clinic.engine).does(signInWithPassword, { email: 'noa@riverbend.example', password: GOOD_PASSWORD, device })), 'sign-in.wrong')
    assert.equal((await line('noa@riverbend.example'))?.access, 'left')
    assert.equal(await refusedWith(clinic.act(deactivateStaff, { id: clinic.staff.director.id }, clinic.staff.director)), 'staff.not-yourself')
  })

  it('is invisible to another clinic', async () => {
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const known = await line(kim.email)
    assert.equal(await refusedWith(elsewhere.act(deactivateStaff, { id: known?.id ?? '' }, elsewhere.staff.director)), 'platform.not-found')
  })
})
