import '../../platform/web/styles-hand.ts'
import { RouterProvider } from '@tanstack/react-router'
import { lookAtWaiting } from '../../pathway/skills/screens/waiting.ts'
import type { whoAmI } from '../../people/sign-in/who-am-i.ts'
import { askedBefore } from '../../platform/web/asked-before.ts'
import { call, setDoorkeeper } from '../../platform/web/call.ts'
import { keepForOffline } from '../../platform/web/offline-app.ts'
import { EvenkeelProvider, newQueries } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { clientRouter } from './client-app.tsx'
import { openPack } from './pack.ts'

/** The first screen's own questions go before the files for later. */
const AFTER_FIRST_SCREEN_MS = 2000

const queries = newQueries()
const askWhoIsHere = (): void => {
  const known = queries.getQueryState(['sign-in.who-am-i', {}])
  if (known?.status !== 'error' && known?.fetchStatus !== 'fetching') void queries.invalidateQueries({ queryKey: ['sign-in.who-am-i'] })
}
setDoorkeeper({ onSignedOut: askWhoIsHere, onLocked: askWhoIsHere })
globalThis.addEventListener('pageshow', event => { if (event.persisted) globalThis.location.reload() })

const who = call<typeof whoAmI>('sign-in.who-am-i', {}, { asked: askedBefore() })
who.catch(() => undefined)
await Promise.all([openPack(queries), lookAtWaiting()]).catch(() => undefined)
void queries.prefetchQuery({ queryKey: ['sign-in.who-am-i', {}], queryFn: () => who })
start(<EvenkeelProvider density="hand" queries={queries}><RouterProvider router={clientRouter} /></EvenkeelProvider>)
keepForOffline('/keel-worker.js', '/my/', AFTER_FIRST_SCREEN_MS)
