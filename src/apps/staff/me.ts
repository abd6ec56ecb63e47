import type { whoAmI } from '../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../platform/web/call.ts'

/** Who is signed in here. */
export const useMe = () => useAsk<typeof whoAmI>('sign-in.who-am-i', {})
