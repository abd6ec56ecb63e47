import '../../platform/web/styles-hand.ts'
import { RouterProvider } from '@tanstack/react-router'
import { lookAtWaiting } from '../../pathway/skills/screens/waiting.ts'
import { setDoorkeeper } from '../../platform/web/call.ts'
import { keepForOffline } from '../../platform/web/offline-app.ts'
import { EvenkeelProvider, newQueries } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { clientRouter } from './client-app.tsx'
import { openPack } from './pack.ts'

const queries = newQueries()
const askWhoIsHere = (): void => {
  const known = queries.getQueryState(['sign-in.who-am-i', {}])
  if (known?.status !== 'error' && known?.fetchStatus !== 'fetching') void queries.invalidateQueries({ queryKey: ['sign-in.who-am-i'] })
}
setDoorkeeper({ onSignedOut: askWhoIsHere, onLocked: askWhoIsHere })
globalThis.addEventListener('pageshow', event => { if (event.persisted) globalThis.location.reload() })

await Promise.all([openPack(queries), lookAtWaiting()]).catch(() => undefined)
start(<EvenkeelProvider density="hand" queries={queries}><RouterProvider router={clientRouter} /></EvenkeelProvider>)
keepForOffline('/keel-worker.js', '/my/')
