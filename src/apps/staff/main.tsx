import '../../platform/web/styles-desk.ts'
import { RouterProvider } from '@tanstack/react-router'
import { lockScreen } from '../../people/sign-in/screens/lock-state.ts'
import { setDoorkeeper } from '../../platform/web/call.ts'
import { EvenkeelProvider, newQueries } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { staffRouter } from './staff-app.tsx'

const queries = newQueries()
setDoorkeeper({ onSignedOut: () => globalThis.location.assign('/sign-in'), onLocked: lockScreen })

start(<EvenkeelProvider density="desk" queries={queries}><RouterProvider router={staffRouter} /></EvenkeelProvider>)
