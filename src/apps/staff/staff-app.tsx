import { createRootRoute, createRoute, createRouter, lazyRouteComponent, useParams, type AnyRoute } from '@tanstack/react-router'
import type { Page } from '../../platform/web/page.ts'
import { ChartFrame } from './chart-frame.tsx'
import { NotHere, StaffFrame } from './frame.tsx'
import { pages } from './pages.ts'

const CHART = '/clients/$clientId'

const routeOf = (parent: () => AnyRoute, path: string, page: Page) => createRoute({
  getParentRoute: parent,
  path,
  component: lazyRouteComponent(async () => {
    const Shown = await page.load()
    return { default: function ShownPage() { return <Shown params={useParams({ strict: false })} /> } }
  }),
})

const root = createRootRoute({ component: StaffFrame, notFoundComponent: NotHere })
const chart = createRoute({ getParentRoute: () => root, path: CHART, component: ChartFrame })
const inChart = ({ path }: Page): boolean => path.startsWith(CHART)
const overview = createRoute({
  getParentRoute: () => chart, path: '/',
  component: lazyRouteComponent(() => import('../chart/screens/overview.tsx'), 'Overview'),
})
const today = createRoute({
  getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('../today/screens/today.tsx'), 'Today'),
})

/** The staff app: one route for each page that a step brings. */
export const staffRouter = createRouter({
  basepath: '/staff',
  defaultPreload: 'intent',
  routeTree: root.addChildren([
    today,
    ...pages.filter(page => !inChart(page)).map(page => routeOf(() => root, page.path, page)),
    chart.addChildren([overview, ...pages.filter(inChart).map(page => routeOf(() => chart, page.path.slice(CHART.length) || '/', page))]),
  ]),
})

