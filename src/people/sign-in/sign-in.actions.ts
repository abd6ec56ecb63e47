import type { Slice } from '../../platform/server/slice.ts'
import { signOut } from './end-sign-in.ts'
import { signInRefusals } from './sign-in.words.ts'
import { whoAmI } from './who-am-i.ts'

/** Ways into the clinic, and out again. */
export const signInSlice: Slice = { actions: [whoAmI, signOut], refusals: signInRefusals }
