import '../../platform/web/styles-hand.ts'
import { IconHome } from '@tabler/icons-react'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { keepForOffline } from '../../platform/web/offline-app.ts'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { ClientShell } from '../../platform/web/shells/client-shell.tsx'
import { start } from '../../platform/web/start.tsx'

const nav = [{ to: '/', label: 'Today', icon: IconHome, exact: true }]

function Frame() {
  return <ClientShell nav={nav}><Outlet /></ClientShell>
}

function Today() {
  return <><PageHeader title="Today" tabTitle="Today" /><EmptyState title="Nothing here yet" /></>
}

const root = createRootRoute({ component: Frame })
const router = createRouter({
  basepath: '/my',
  routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: '/', component: Today })]),
})

start(<EvenkeelProvider density="hand"><RouterProvider router={router} /></EvenkeelProvider>)
keepForOffline('/keel-worker.js', '/my/')
