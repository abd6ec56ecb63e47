import '../../platform/web/styles-desk.ts'
import { RouterProvider } from '@tanstack/react-router'
import { setDoorkeeper } from '../../platform/web/call.ts'
import { EvenkeelProvider, newQueries } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { staffRouter } from './staff-app.tsx'

const queries = newQueries()
setDoorkeeper({
  onSignedOut: () => globalThis.location.assign('/sign-in'),
  onLocked: () => void queries.invalidateQueries({ queryKey: ['sign-in.who-am-i'] }),
})

start(<EvenkeelProvider density="desk" queries={queries}><RouterProvider router={staffRouter} /></EvenkeelProvider>)
