import '../../platform/web/styles-desk.ts'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from '@tanstack/react-router'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { start } from '../../platform/web/start.tsx'
import { FirstPage } from './first-page.tsx'
import { NotHerePage } from './not-here-page.tsx'

const root = createRootRoute({ notFoundComponent: NotHerePage })
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: FirstPage }),
    createRoute({ getParentRoute: () => root, path: '/sign-in', component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage') }),
    createRoute({ getParentRoute: () => root, path: '/set-up', component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage') }),
    createRoute({ getParentRoute: () => root, path: '/check', component: lazyRouteComponent(() => import('./check-page.tsx'), 'CheckPage') }),
  ]),
})

start(<EvenkeelProvider density="desk"><RouterProvider router={router} /></EvenkeelProvider>)
