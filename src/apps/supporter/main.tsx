import '../../platform/web/styles-hand.ts'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { lockScreen } from '../../people/sign-in/screens/lock-state.ts'
import { setDoorkeeper } from '../../platform/web/call.ts'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { SupporterFrame } from './frame.tsx'
import { Home } from './home.tsx'
import { Reads } from './reads.tsx'

setDoorkeeper({ onSignedOut: () => globalThis.location.assign('/sign-in'), onLocked: lockScreen })

const root = createRootRoute({ component: SupporterFrame })
const router = createRouter({
  basepath: '/family',
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Home }),
    createRoute({ getParentRoute: () => root, path: '/for-you', component: Reads }),
  ]),
})

start(<EvenkeelProvider density="hand"><RouterProvider router={router} /></EvenkeelProvider>)
