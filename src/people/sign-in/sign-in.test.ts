import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { theClinic } from '../clinic/the-clinic.ts'
import { setUpClinic } from '../clinic/set-up.ts'
import { myTasks } from '../task/my-tasks.ts'
import { setPassword } from './credential.store.ts'
import { signOut } from './end-sign-in.ts'
import { endOther, mySignIns } from './my-sign-ins.ts'
import { changePassword } from './password/change-password.ts'
import { passkeyOptions } from './passkey/sign-in-with-passkey.ts'
import { signInWithPassword } from './password/sign-in-with-password.ts'
import { prove, unlock } from './prove.ts'
import { confirmSecondFactor } from './second-factor/confirm-second-factor.ts'
import { beginSecondFactor } from './second-factor/start-second-factor.ts'
import { hashSecret } from './secret.ts'
import { browser, codeAt, GOOD_PASSWORD } from './sign-in.examples.ts'
import { tidyHourly } from './tidy-sign-ins.ts'
import { whoAmI } from './who-am-i.ts'
import { whoWasHere } from './who-was-here.ts'

const device = 'Test browser'
const minutesAfter = (start: string, minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString()
const START = '2026-03-02T15:00:00.000Z'

describe('signing in with a password', () => {
  let clinic: TestClinic
  let email = ''
  let secret = ''
  let recovery: string[] = []
  const signIn = (from: ReturnType<typeof browser>, password = GOOD_PASSWORD, code?: string) =>
    from.does(signInWithPassword, { email, password, device, ...(code !== undefined && { code }) })
  before(async () => {
    clinic = await openTestClinic()
    email = `therapist@${clinic.clinicId.slice(-6)}.example`
    const hash = await hashSecret(GOOD_PASSWORD, Buffer.alloc(16, 1))
    await clinic.inside(async db => {
      for (const { id } of Object.values(clinic.staff)) await setPassword(db, clinic.clinicId, id, hash, START)
    })
  })
  after(() => clinic.close())

  it('opens only the sign-in itself until there is a second factor', async () => {
    const pc = browser(clinic.engine)
    assert.equal((await signIn(pc)).state, 'second-factor-needed')
    assert.equal((await pc.does(whoAmI, {})).strong, false)
    assert.equal(await refusedWith(pc.does(theClinic, {})), 'sign-in.second-factor-needed')
    const begun = await pc.does(beginSecondFactor, {})
    assert.match(begun.picture, /^<svg/u)
    secret = begun.secret
    assert.equal(await refusedWith(pc.does(confirmSecondFactor, { code: '000000' })), 'sign-in.wrong-code')
    recovery = (await pc.does(confirmSecondFactor, { code: codeAt(secret, START) })).recoveryCodes
    assert.equal(new Set(recovery).size, 10)
    assert.equal((await pc.does(theClinic, {})).name, 'Harbor Street')
  })

  it('asks for the code, and accepts each step once', async () => {
    const pc = browser(clinic.engine)
    clinic.at(minutesAfter(START, 1))
    assert.equal((await signIn(pc)).state, 'code-needed')
    assert.equal(pc.token(), null)
    const code = codeAt(secret, minutesAfter(START, 1))
    assert.equal((await signIn(pc, GOOD_PASSWORD, code)).state, 'in')
    assert.equal(await refusedWith(signIn(browser(clinic.engine), GOOD_PASSWORD, code)), 'sign-in.wrong-code')
  })

  it('accepts a recovery code once', async () => {
    const [code = ''] = recovery
    assert.equal((await signIn(browser(clinic.engine), GOOD_PASSWORD, code.toLowerCase())).state, 'in')
    assert.equal(await refusedWith(signIn(browser(clinic.engine), GOOD_PASSWORD, code)), 'sign-in.wrong-code')
  })

  it('gives a new token each time, and an ended one is dead at once', async () => {
    const [one, two] = [browser(clinic.engine), browser(clinic.engine)]
    await signIn(one, GOOD_PASSWORD, recovery[1])
    await signIn(two, GOOD_PASSWORD, recovery[2])
    const old = one.token()
    assert.notEqual(old, two.token())
    await one.does(signOut, {})
    assert.equal(one.token(), null)
    one.use(old)
    assert.equal(await refusedWith(one.does(whoAmI, {})), 'sign-in.needed')
  })

  it('signs everybody else out when the password changes, and refuses an easy one', async () => {
    const [here, there] = [browser(clinic.engine), browser(clinic.engine)]
    await signIn(here, GOOD_PASSWORD, recovery[3])
    await signIn(there, GOOD_PASSWORD, recovery[4])
    assert.equal(await refusedWith(here.does(changePassword, { password: 'Harbor Street 2026!' })), 'sign-in.password-too-easy')
    await here.does(changePassword, { password: GOOD_PASSWORD })
    assert.equal(await refusedWith(there.does(whoAmI, {})), 'sign-in.needed')
    assert.equal((await here.does(mySignIns, {})).length, 1)
  })

  it('locks after 15 idle minutes; only real input and the right proof go on', async () => {
    const pc = browser(clinic.engine)
    await signIn(pc, GOOD_PASSWORD, recovery[5])
    const start = minutesAfter(START, 1)
    clinic.at(minutesAfter(start, 10))
    await pc.does(theClinic, {}, false)
    clinic.at(minutesAfter(start, 15))
    assert.equal(await refusedWith(pc.does(theClinic, {})), 'sign-in.locked')
    assert.equal(await refusedWith(pc.does(beginSecondFactor, {})), 'sign-in.locked')
    assert.equal(await refusedWith(pc.does(whoAmI, {})), 'sign-in.locked')
    assert.deepEqual(await pc.does(whoWasHere, {}), { kind: 'staff', name: 'Robin therapist' })
    assert.equal(await refusedWith(pc.does(unlock, { proof: { by: 'password', password: 'wrong wrong wrong' } })), 'sign-in.wrong-proof')
    await pc.does(unlock, { proof: { by: 'password', password: GOOD_PASSWORD } })
    assert.equal((await pc.does(theClinic, {})).name, 'Harbor Street')
    clinic.at(minutesAfter(START, 13 * 60))
    assert.equal(await refusedWith(pc.does(whoAmI, {})), 'sign-in.needed')
    clinic.at(minutesAfter(START, 2))
  })

  it('wants a fresh proof before ways in change', async () => {
    const pc = browser(clinic.engine)
    await signIn(pc, GOOD_PASSWORD, recovery[6])
    clinic.at(minutesAfter(START, 8))
    assert.equal(await refusedWith(pc.does(beginSecondFactor, {})), 'sign-in.proof-needed')
    assert.equal(await refusedWith(pc.does(prove, { proof: { by: 'password', password: GOOD_PASSWORD } })), 'sign-in.proof-needed')
    await pc.does(prove, { proof: { by: 'password', password: GOOD_PASSWORD, code: codeAt(secret, minutesAfter(START, 8)) } })
    assert.equal((await pc.does(mySignIns, {})).filter(({ here }) => here).length, 1)
    clinic.at(minutesAfter(START, 2))
  })

  it('ends my other sign-ins, and nobody else\'s', async () => {
    const [mine, other] = [browser(clinic.engine), browser(clinic.engine)]
    await signIn(mine, GOOD_PASSWORD, recovery[7])
    await other.does(signInWithPassword, { email: email.replace('therapist', 'biller'), password: GOOD_PASSWORD, device })
    const theirs = (await other.does(mySignIns, {})).find(({ here }) => here)
    assert.equal(await refusedWith(mine.does(endOther, { id: theirs?.id ?? '' })), 'platform.not-found')
    await mine.does(endOther, {})
    assert.equal((await mine.does(mySignIns, {})).length, 1)
    assert.equal((await other.does(whoAmI, {})).name, 'Robin biller')
  })

  it('refuses fields nobody asked for the way they are meant: a role is never taken from input', async () => {
    const pc = browser(clinic.engine)
    const sent = { email: email.replace('therapist', 'front-desk'), password: GOOD_PASSWORD, device, roles: ['director'], strong: true }
    await pc.does(signInWithPassword, sent)
    const me = await pc.does(whoAmI, {})
    assert.deepEqual([me.roles, me.strong], [['front-desk'], false])
  })
})

describe('guessing', () => {
  let clinic: TestClinic
  let email = ''
  before(async () => {
    clinic = await openTestClinic()
    email = `therapist@${clinic.clinicId.slice(-6)}.example`
    const hash = await hashSecret(GOOD_PASSWORD, Buffer.alloc(16, 1))
    await clinic.inside(db => setPassword(db, clinic.clinicId, clinic.staff.therapist.id, hash, START))
  })
  after(() => clinic.close())
  const guess = (from: ReturnType<typeof browser>, of = email) => refusedWith(from.does(signInWithPassword, { email: of, password: 'wrong', device }))

  it('has to wait after five wrong tries, and looks alike for an address nobody has', async () => {
    for (const [address, of] of [['198.51.100.1', email], ['198.51.100.2', 'nobody@elsewhere.example']] as const) {
      const attacker = browser(clinic.engine, address)
      const answers = [await guess(attacker, of), await guess(attacker, of), await guess(attacker, of), await guess(attacker, of), await guess(attacker, of), await guess(attacker, of)]
      assert.deepEqual(answers, [...Array.from({ length: 5 }, () => 'sign-in.wrong'), 'sign-in.wait'])
    }
  })

  it('does not lock the real person out', async () => {
    const home = browser(clinic.engine, '203.0.113.99')
    assert.equal((await home.does(signInWithPassword, { email, password: GOOD_PASSWORD, device })).state, 'second-factor-needed')
  })

  it('lets one guess in at a time', async () => {
    const attacker = browser(clinic.engine, '198.51.100.77')
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess(attacker)))
    assert.ok(answers.filter(answer => answer === 'sign-in.wrong').length <= 5, answers.join())
  })

  it('slows an address down that tries many accounts', async () => {
    const attacker = browser(clinic.engine, '198.51.100.3')
    const answers: string[] = []
    for (let i = 0; i < 61; i += 1) answers.push(await guess(attacker, `somebody${i}@elsewhere.example`))
    assert.equal(answers.at(-2), 'sign-in.wrong')
    assert.equal(answers.at(-1), 'sign-in.wait')
  })

  it('is shown to the director when many places try one account', async () => {
    for (let i = 0; i < 20; i += 1) await guess(browser(clinic.engine, `198.51.101.${i}`))
    const tasks = await clinic.act(myTasks, {}, clinic.staff.director)
    assert.deepEqual(tasks.map(({ kind }) => kind), ['sign-in.many-wrong-tries'])
  })
})

describe('tidying up', () => {
  it('forgets what no longer counts, and nothing else', async () => {
    const clinic = await openTestClinic()
    const pc = browser(clinic.engine)
    await pc.does(passkeyOptions, {})
    await refusedWith(pc.does(signInWithPassword, { email: 'nobody@elsewhere.example', password: 'wrong', device }))
    const { Client } = (await import('pg')).default
    const owner = new Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    const left = async () => (await owner.query('select (select count(*)::int from challenge) as challenges, (select count(*)::int from sign_in_try) as tries')).rows[0]
    await tidyHourly.run(clinic.engine, clinic.clinicId)
    assert.deepEqual(await left(), { challenges: 1, tries: 3 })
    clinic.at(minutesAfter(START, 6))
    await tidyHourly.run(clinic.engine, clinic.clinicId)
    assert.deepEqual(await left(), { challenges: 0, tries: 3 })
    clinic.at(minutesAfter(START, 1441))
    await tidyHourly.run(clinic.engine, clinic.clinicId)
    assert.deepEqual(await left(), { challenges: 0, tries: 0 })
    await owner.end()
    await clinic.close()
  })
})

describe('founding the clinic', () => {
  it('is done once, signs the director in and asks for a second factor', async () => {
    const clinic = await openTestClinic()
    const answers = {
      clinicName: 'Riverbend', siteName: 'Riverbend', timeZone: 'America/Chicago', language: 'es', templateId: 'adult-sud-evening',
      directorName: 'Ana Prado', directorEmail: 'Ana@Riverbend.example', way: { by: 'password', password: GOOD_PASSWORD }, device,
    } as const
    const pc = browser(clinic.engine)
    assert.equal(await refusedWith(pc.does(setUpClinic, answers)), 'clinic.already-founded')
    const { Client } = (await import('pg')).default
    const owner = new Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    await owner.query('update clinic set is_demo = true')
    await owner.end()
    const [first, second] = await Promise.all([pc.does(setUpClinic, answers).then(() => 'done'), refusedWith(browser(clinic.engine).does(setUpClinic, answers))])
    assert.deepEqual([first, second], ['done', 'clinic.already-founded'])
    const begun = await pc.does(beginSecondFactor, {})
    await pc.does(confirmSecondFactor, { code: codeAt(begun.secret, START) })
    const shown = await pc.does(theClinic, {})
    assert.deepEqual([shown.name, shown.programs.length, shown.sites[0]?.timeZone], ['Riverbend', 1, 'America/Chicago'])
    assert.deepEqual((await pc.does(whoAmI, {})).roles, ['director'])
    await clinic.close()
  })
})
