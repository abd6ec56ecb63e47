import '../../platform/web/styles-desk.ts'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { FirstPage } from './first-page.tsx'
import { JoinPage } from './join-page.tsx'
import { SetUpPage } from './set-up-page.tsx'
import { SignInPage } from './sign-in-page.tsx'

const root = createRootRoute()
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: FirstPage }),
    createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage }),
    createRoute({ getParentRoute: () => root, path: '/set-up', component: SetUpPage }),
    createRoute({ getParentRoute: () => root, path: '/join', component: JoinPage }),
  ]),
})

start(<EvenkeelProvider density="desk"><RouterProvider router={router} /></EvenkeelProvider>)
