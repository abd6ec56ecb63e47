import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../client/record-client.ts'
import { addSupporter, inviteSupporter } from '../../family/supporters.ts'
import { newPasskeyOptions } from '../passkey/add-passkey.ts'
import { passkeyOptions } from '../passkey/sign-in-with-passkey.ts'
import { browser } from '../sign-in.examples.ts'
import { bindDevice } from './bind-device.ts'
import { linkClientDevice } from './link-client-device.ts'
import { addPhonePasskey, phonePasskeyOptions, signInOnPhone } from './phone-passkey.ts'

const device = 'Chrome, Android'
const PIN = '274915'
const made = { name: device, response: { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } } } as const
const shown = { response: { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' } } } as const

describe('a finger on the phone', () => {
  let clinic: TestClinic
  const bound = async (address: string) => {
    const { id: clientId } = await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes' }, clinic.staff.intake)
    const { url } = await clinic.act(linkClientDevice, { clientId }, clinic.staff['front-desk'])
    const phone = browser(clinic.engine, address)
    const { deviceKey } = await phone.does(bindDevice, { code: url.split('#')[1] ?? '', pin: PIN, device })
    return { phone, deviceKey }
  }
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is let in by the PIN of this phone only, and says nothing telling', async () => {
    const [mine, other] = [await bound('198.51.100.50'), await bound('198.51.100.51')]
    const asks = (deviceKey: string, pin: string) => mine.phone.does(phonePasskeyOptions, { deviceKey, pin })
    assert.equal(await refusedWith(asks(mine.deviceKey, '999123')), 'sign-in.wrong-pin')
    assert.equal(await refusedWith(asks(other.deviceKey, PIN)), 'sign-in.wrong-pin')
    const { options } = await asks(mine.deviceKey, PIN)
    assert.deepEqual([options.rp.name, options.user.name, options.user.displayName], ['Keel', 'Keel', 'Keel'])
  })

  it('is not added by a ceremony that began without the PIN, or with the PIN of somebody else', async () => {
    const [mine, other] = [await bound('198.51.100.52'), await bound('198.51.100.53')]
    const stranger = await browser(clinic.engine, '198.51.100.54').does(newPasskeyOptions, {})
    const theirs = await other.phone.does(phonePasskeyOptions, { deviceKey: other.deviceKey, pin: PIN })
    for (const { challengeId } of [stranger, theirs]) {
      assert.equal(await refusedWith(mine.phone.does(addPhonePasskey, { challengeId, ...made })), 'sign-in.passkey-failed')
    }
  })

  it('opens the phone of a supporter in the same way, after their own PIN', async () => {
    const { id: clientId } = await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes' }, clinic.staff.intake)
    const { id: supporterId } = await clinic.act(addSupporter, { clientId, details: { name: 'Rosa Reyes', relation: 'Sister' } }, clinic.staff.intake)
    const { url } = await clinic.act(inviteSupporter, { supporterId }, clinic.staff.intake)
    const [rosa, maya] = [browser(clinic.engine, '198.51.100.57'), await bound('198.51.100.58')]
    const { deviceKey } = await rosa.does(bindDevice, { code: url.split('#')[1] ?? '', pin: PIN, device })
    const asks = (key: string, pin: string) => rosa.does(phonePasskeyOptions, { deviceKey: key, pin })
    assert.equal(await refusedWith(asks(deviceKey, '999123')), 'sign-in.wrong-pin')
    assert.equal(await refusedWith(asks(maya.deviceKey, PIN)), 'sign-in.wrong-pin')
    assert.equal((await asks(deviceKey, PIN)).options.user.name, 'Keel')
  })

  it('that nobody knows gets one and the same answer, whether or not the phone is bound', async () => {
    const { deviceKey } = await bound('198.51.100.55')
    const stranger = browser(clinic.engine, '198.51.100.56')
    for (const key of [deviceKey, 'x'.repeat(43)]) {
      const { challengeId } = await stranger.does(passkeyOptions, {})
      assert.equal(await refusedWith(stranger.does(signInOnPhone, { deviceKey: key, passkey: { challengeId, ...shown }, device })), 'sign-in.passkey-failed')
    }
  })
})
