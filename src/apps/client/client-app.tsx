import { createRootRoute, createRoute, createRouter, lazyRouteComponent, useParams } from '@tanstack/react-router'
import type { Page } from '../../platform/web/page.ts'
import { ClientFrame, NotHere } from './frame.tsx'
import { pages } from './pages.ts'
import { Today } from './today/today.tsx'

const root = createRootRoute({ component: ClientFrame, notFoundComponent: NotHere })

const routeOf = (page: Page) => createRoute({
  getParentRoute: () => root,
  path: page.path,
  component: lazyRouteComponent(async () => {
    const Shown = await page.load()
    return { default: function ShownPage() { return <Shown params={useParams({ strict: false })} /> } }
  }),
})

/** The client's app: Today, and one route for each page that a step brings. */
export const clientRouter = createRouter({
  basepath: '/my',
  defaultPreload: 'intent',
  scrollRestoration: true,
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Today }),
    createRoute({ getParentRoute: () => root, path: '/more', component: lazyRouteComponent(() => import('./more.tsx'), 'More') }),
    ...pages.map(routeOf),
  ]),
})
