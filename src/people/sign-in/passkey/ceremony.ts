import { Refusal } from '../../../platform/pure/refusal.ts'
import type { Context } from '../../../platform/server/action.ts'
import { passkeyById, usePasskey, type KnownPasskey } from '../credential.store.ts'
import { insertChallenge, takeChallenge } from '../sign-in.store.ts'
import type { NewPasskey, NewPasskeyOptions, PasskeyAnswer, PasskeyOptions } from './passkey.words.ts'

type Ceremony = Pick<Context<unknown, unknown>, 'db' | 'present' | 'now' | 'newId' | 'publicUrl' | 'randomBytes'>

/** EdDSA, ES256, RS256: what every authenticator speaks. Source: IANA COSE Algorithms. */
const ALGORITHMS = [-8, -7, -257]

/** The library of the ceremony is large and read when the first person comes with a passkey. */
const webauthn = () => import('@simplewebauthn/server')

/** How long a person may take to touch the key. */
const MINUTES = 5

const place = (publicUrl: string): { origin: string, id: string } => {
  const { origin, hostname } = new URL(publicUrl)
  return { origin, id: hostname }
}

async function newChallenge({ db, present, now, newId, randomBytes }: Ceremony, purpose: string): Promise<{ id: string, value: Buffer }> {
  const id = newId()
  const value = randomBytes(32)
  await present(id)
  await insertChallenge(db, { id, value: value.toString('base64url'), purpose, expires: new Date(Date.parse(now) + MINUTES * 60_000).toISOString() })
  await present('')
  return { id, value }
}

async function challengeOf({ db, present, now }: Ceremony, id: string, purpose: string): Promise<string> {
  await present(id)
  const value = await takeChallenge(db, id, purpose, now)
  await present('')
  if (value === undefined) throw new Refusal('sign-in.passkey-failed')
  return value
}

/** For whom a passkey is made. `purpose` ties the ceremony to what was shown before it. */
interface PasskeyFor {
  readonly name: string, readonly email: string, readonly has: readonly { id: string, transports: string[] }[]
  /** What the device calls the place it opens; a client's phone says nothing telling. */
  readonly place?: string
  readonly purpose?: string
}

/** What the browser needs to make a passkey for somebody. */
export async function offerNewPasskey(context: Ceremony, who: PasskeyFor): Promise<NewPasskeyOptions> {
  const challenge = await newChallenge(context, who.purpose ?? 'new')
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    supportedAlgorithmIDs: ALGORITHMS, rpName: who.place ?? 'Evenkeel', rpID: place(context.publicUrl).id, userName: who.email, userDisplayName: who.name, timeout: MINUTES * 60_000,
    userID: new Uint8Array(context.randomBytes(32)), challenge: new Uint8Array(challenge.value), excludeCredentials: [...who.has],
  })
  return { challengeId: challenge.id, options: {
    rp: { name: options.rp.name, id: place(context.publicUrl).id }, user: options.user, challenge: options.challenge,
    pubKeyCredParams: options.pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' })), timeout: MINUTES * 60_000,
    excludeCredentials: who.has.map(({ id, transports }) => ({ id, transports, type: 'public-key' })), attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  } }
}

/** Checks what the browser made; a passkey that does not ask its owner (finger, face, PIN) is not enough. */
export async function acceptNewPasskey(context: Ceremony, { challengeId, response }: NewPasskey, purpose = 'new') {
  const expectedChallenge = await challengeOf(context, challengeId, purpose)
  const { origin, id } = place(context.publicUrl)
  const { authenticatorAttachment, ...answer } = response
  const { verifyRegistrationResponse } = await webauthn()
  const checked = await verifyRegistrationResponse({
    response: answer, expectedChallenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true, supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => { throw new Refusal('sign-in.passkey-failed') })
  if (!checked.verified) throw new Refusal('sign-in.passkey-failed')
  const { credential } = checked.registrationInfo
  return { id: credential.id, publicKey: credential.publicKey, counter: credential.counter, transports: response.response.transports }
}

/** What the browser needs to ask for a passkey; any that was made here will do. */
export async function askForPasskey(context: Ceremony): Promise<PasskeyOptions> {
  const challenge = await newChallenge(context, 'show')
  const { generateAuthenticationOptions } = await webauthn()
  const { challenge: value } = await generateAuthenticationOptions({ rpID: place(context.publicUrl).id, challenge: new Uint8Array(challenge.value) })
  return { challengeId: challenge.id, options: {
    challenge: value, rpId: place(context.publicUrl).id, timeout: MINUTES * 60_000, userVerification: 'required', allowCredentials: [],
  } }
}

/** Whose passkey was shown. `enter` goes on as that person before anything is written. */
export async function checkPasskey(
  context: Ceremony, { challengeId, response }: PasskeyAnswer, enter: (passkey: KnownPasskey) => Promise<void>,
): Promise<KnownPasskey> {
  const expectedChallenge = await challengeOf(context, challengeId, 'show')
  const { origin, id } = place(context.publicUrl)
  await context.present(response.id)
  const passkey = await passkeyById(context.db, response.id)
  await context.present('')
  if (!passkey) throw new Refusal('sign-in.passkey-failed')
  const { userHandle, ...given } = response.response
  const { verifyAuthenticationResponse } = await webauthn()
  const checked = await verifyAuthenticationResponse({
    response: { ...response, response: given, authenticatorAttachment: 'platform' },
    expectedChallenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true,
    credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter, transports: passkey.transports },
  }).catch(() => { throw new Refusal('sign-in.passkey-failed') })
  if (!checked.verified) throw new Refusal('sign-in.passkey-failed')
  await enter(passkey)
  await usePasskey(context.db, passkey.id, checked.authenticationInfo.newCounter, context.now)
  return passkey
}
