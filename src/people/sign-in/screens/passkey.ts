import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { call, newIntent } from '../../../platform/web/call.ts'
import { Problem } from '../../../platform/web/problem.ts'
import type { newPasskeyOptions } from '../passkey/add-passkey.ts'
import type { NewPasskey, NewPasskeyOptions, PasskeyAnswer } from '../passkey/passkey.words.ts'
import type { passkeyOptions } from '../passkey/sign-in-with-passkey.ts'
import { PasskeyNotUsed } from './passkey-not-used.ts'
import { deviceName } from './this-device.ts'

/** Can this browser, at this address, use passkeys? */
export const passkeysWork = (): boolean => browserSupportsWebAuthn() && globalThis.isSecureContext

const asked = async <T>(ceremony: () => Promise<T>): Promise<T> => {
  try {
    return await ceremony()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new PasskeyNotUsed()
  }
}

/** Makes a passkey on this device: for the person signed in, or for somebody setting up their first. */
export async function makePasskey(who: { name?: string, email?: string } = {}): Promise<NewPasskey> {
  return passkeyFrom(await call<typeof newPasskeyOptions>('sign-in.new-passkey-options', who, { key: newIntent() }))
}

/** Makes a passkey on this device as the server asked for it. */
export async function passkeyFrom({ challengeId, options }: NewPasskeyOptions): Promise<NewPasskey> {
  const { user, rp, challenge, pubKeyCredParams, timeout, attestation, authenticatorSelection, excludeCredentials } = options
  const made = await asked(() => startRegistration({ optionsJSON: {
    user, rp, challenge, pubKeyCredParams, timeout, attestation, authenticatorSelection,
    excludeCredentials: excludeCredentials.map(({ id, type }) => ({ id, type })),
  } }))
  const { clientDataJSON, attestationObject, transports = [] } = made.response
  return {
    challengeId, name: deviceName(),
    response: { id: made.id, rawId: made.rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, attestationObject, transports } },
  }
}

/** Asks for a passkey that was made here before. */
export async function showPasskey(): Promise<PasskeyAnswer> {
  const { challengeId, options: { challenge, rpId, timeout, userVerification } } =
    await call<typeof passkeyOptions>('sign-in.passkey-options', {}, { key: newIntent() })
  const shown = await asked(() => startAuthentication({ optionsJSON: { challenge, rpId, timeout, userVerification } }))
  const { clientDataJSON, authenticatorData, signature, userHandle } = shown.response
  return {
    challengeId,
    response: { id: shown.id, rawId: shown.rawId, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature, userHandle } },
  }
}
