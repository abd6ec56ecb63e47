import type { Slice } from '../../platform/server/slice.ts'
import { demoState, enterDemo } from './demo/enter-demo.ts'
import { signOut } from './end-sign-in.ts'
import { acceptInvitation } from './link/accept-invitation.ts'
import { bindDevice } from './link/bind-device.ts'
import { clientDevice, endClientDevice, linkClientDevice } from './link/link-client-device.ts'
import { notMe } from './link/not-me.ts'
import { lookAtLink } from './link/look-at-link.ts'
import { addPhonePasskey, dropPhonePasskeys, phonePasskeyOptions, signInOnPhone } from './link/phone-passkey.ts'
import { signInWithPin } from './link/sign-in-with-pin.ts'
import { endOther, mySignIns, myWays } from './my-sign-ins.ts'
import { addPasskey, dropPasskey, newPasskeyOptions } from './passkey/add-passkey.ts'
import { passkeyOptions, signInWithPasskey } from './passkey/sign-in-with-passkey.ts'
import { changePassword } from './password/change-password.ts'
import { signInWithPassword } from './password/sign-in-with-password.ts'
import { prove, unlock } from './prove.ts'
import { confirmSecondFactor, renewRecoveryCodes } from './second-factor/confirm-second-factor.ts'
import { beginSecondFactor } from './second-factor/start-second-factor.ts'
import { signInRefusals } from './sign-in.words.ts'
import { tidyHourly, tidyUp } from './tidy-sign-ins.ts'
import { coverScreen } from './cover-screen.ts'
import { whoAmI } from './who-am-i.ts'
import { whoWasHere } from './who-was-here.ts'

/** Ways into the clinic, and out again. */
export const signInSlice: Slice = {
  actions: [
    whoAmI, whoWasHere, signOut, coverScreen, signInWithPassword, passkeyOptions, signInWithPasskey, signInWithPin, unlock, prove,
    mySignIns, endOther, myWays, changePassword, beginSecondFactor, confirmSecondFactor, renewRecoveryCodes,
    newPasskeyOptions, addPasskey, dropPasskey, lookAtLink, notMe, bindDevice, acceptInvitation,
    phonePasskeyOptions, addPhonePasskey, dropPhonePasskeys, signInOnPhone, linkClientDevice, endClientDevice, clientDevice, demoState, enterDemo, tidyUp,
  ],
  refusals: signInRefusals,
  jobs: [tidyHourly],
}
