import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { clientDetails } from '../client/client-details.ts'
import { recordClient } from '../client/record-client.ts'
import { addSupporter, inviteSupporter } from '../family/supporters.ts'
import { releaseList } from '../family/releases.ts'
import { bindDevice } from './link/bind-device.ts'
import { endClientDevice, linkClientDevice } from './link/link-client-device.ts'
import { lookAtLink } from './link/look-at-link.ts'
import { signInWithPin } from './link/sign-in-with-pin.ts'
import { signInWithPassword } from './password/sign-in-with-password.ts'
import { browser } from './sign-in.examples.ts'

const device = 'Chrome, Android'
const PIN = '274915'
const NOBODY = '018f0000-0000-7000-8000-00000000beef'

/** One answer as a stranger has it: its code, its status, its words; and how long it took. */
interface Heard { readonly answer: unknown, readonly ms: number }

const heard = async (ask: () => Promise<unknown>): Promise<Heard> => {
  const began = performance.now()
  const answer = await ask().catch((cause: unknown) => {
    if (!(cause instanceof Refusal)) throw cause
    return { ...cause, code: cause.code, message: cause.message, stack: undefined }
  })
  return { answer, ms: performance.now() - began }
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** One class of time: nobody can tell the two apart by waiting. Five times is far less than a missing stretch of a secret (several hundred times), and far more than a busy machine. */
const ONE_CLASS = 5
const TURNS = 5

/** Asks both, turn by turn, and hears the same. A new address each time: waiting after wrong tries is for guesses, not for this. */
async function alike(real: (address: string) => Promise<unknown>, madeUp: (address: string) => Promise<unknown>): Promise<void> {
  const [first, second]: [Heard[], Heard[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn += 1) {
    first.push(await heard(() => real(`198.51.100.${10 + turn}`)))
    second.push(await heard(() => madeUp(`198.51.100.${100 + turn}`)))
  }
  assert.deepEqual(first.map(({ answer }) => answer), second.map(({ answer }) => answer))
  const [a, b] = [middle(first.map(({ ms }) => ms)), middle(second.map(({ ms }) => ms))]
  assert.ok(Math.max(a, b) / Math.min(a, b) < ONE_CLASS, `${a.toFixed(1)} ms against ${b.toFixed(1)} ms`)
}

describe('a stranger who wants to know whether somebody is a client', () => {
  let clinic: TestClinic
  const clientOf = async (): Promise<string> => (await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes', birthDate: '1991-07-24' }, clinic.staff.intake)).id
  const linkOf = async (clientId: string): Promise<string> => (await clinic.act(linkClientDevice, { clientId }, clinic.staff['front-desk'])).url.split('#')[1] ?? ''
  const phoneOf = async (clientId: string): Promise<string> => {
    const { deviceKey } = await browser(clinic.engine, '203.0.113.90').does(bindDevice, { code: await linkOf(clientId), pin: PIN, birthDate: '1991-07-24', device })
    return deviceKey
  }
  const supporterOf = async (clientId: string) => {
    const { id } = await clinic.act(addSupporter, { clientId, details: { name: 'Rosa Reyes', relation: 'Sister' } }, clinic.staff.intake)
    const { url } = await clinic.act(inviteSupporter, { supporterId: id }, clinic.staff.intake)
    const rosa = browser(clinic.engine, '203.0.113.91')
    await rosa.does(bindDevice, { code: url.split('#')[1] ?? '', pin: PIN, device })
    return rosa
  }
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('hears the same at a phone that is bound, was let go, or never was', async () => {
    const clientId = await clientOf()
    const bound = await phoneOf(clientId)
    const wrongPin = (deviceKey: string) => (address: string) => browser(clinic.engine, address).does(signInWithPin, { deviceKey, pin: '930571', device })
    await alike(wrongPin(bound), wrongPin('n'.repeat(43)))
    await clinic.act(endClientDevice, { clientId }, clinic.staff['front-desk'])
    await alike(wrongPin(bound), wrongPin('m'.repeat(43)))
  })

  it('hears of a link in their hand that it was used, never whose it was; and the same of each that they made up', async () => {
    const [maya, other] = [await linkOf(await clientOf()), await linkOf(await clientOf())]
    const look = (code: string) => (address: string) => browser(clinic.engine, address).does(lookAtLink, { code })
    const bind = (code: string) => (address: string) => browser(clinic.engine, address).does(bindDevice, { code, pin: PIN, birthDate: '1991-07-24', device })
    for (const [turn, code] of [maya, other].entries()) await bind(code)(`203.0.113.${92 + turn}`)
    for (const ask of [look, bind]) {
      await alike(ask(maya), ask(other))
      await alike(ask('a'.repeat(32)), ask('b'.repeat(32)))
      const { answer } = await heard(() => ask(maya)('198.51.100.7'))
      assert.deepEqual(answer, { code: 'link.used', message: 'link.used', values: {}, current: undefined, keep: false, stack: undefined })
    }
  })

  it('hears the same for an address of the staff and one that nobody has', async () => {
    const enter = (email: string) => (address: string) => browser(clinic.engine, address).does(signInWithPassword, { email, password: 'one two three four five', device })
    await alike(enter('robin.intake@harbor.example'), enter('nobody@harbor.example'))
  })

  it('hears the same of a record that exists and one that does not: without a sign-in, as a supporter, as another client', async () => {
    const [maya, other] = [await clientOf(), await clientOf()]
    const stranger = (clientId: string) => (address: string) => browser(clinic.engine, address).does(clientDetails, { clientId })
    await alike(stranger(maya), stranger(NOBODY))
    const rosa = await supporterOf(other)
    for (const action of [clientDetails, releaseList] as const) {
      const asked = (clientId: string) => () => rosa.does(action, { clientId })
      await alike(asked(maya), asked(NOBODY))
    }
    const another = (clientId: string) => () => clinic.act(clientDetails, { clientId }, clinic.client(other))
    await alike(another(maya), another(NOBODY))
  })
})
