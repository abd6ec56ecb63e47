import '../../platform/web/styles-hand.ts'
import { setDoorkeeper } from '../../platform/web/call.ts'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { Kiosk } from './kiosk.tsx'

/** The visit is over, whyever: the next person starts at the beginning. */
const startAgain = (): void => globalThis.location.reload()
setDoorkeeper({ onSignedOut: startAgain, onLocked: startAgain })

start(<EvenkeelProvider density="hand"><Kiosk /></EvenkeelProvider>)
