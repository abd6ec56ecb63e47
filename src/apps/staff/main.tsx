import '../../platform/web/styles-desk.ts'
import { IconHome } from '@tabler/icons-react'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { StaffShell } from '../../platform/web/shells/staff-shell.tsx'
import { start } from '../../platform/web/start.tsx'

const nav = [{ to: '/', label: 'Today', icon: IconHome, exact: true }]

function Frame() {
  return (
    <StaffShell
      clinic="Evenkeel" nav={nav} person={{ name: 'Staff', role: '' }} onSignOut={() => undefined}
      palette={{ items: [] }}
    >
      <Outlet />
    </StaffShell>
  )
}

function Today() {
  return <><PageHeader title="Today" tabTitle="Today" /><EmptyState title="Nothing here yet" /></>
}

const root = createRootRoute({ component: Frame })
const router = createRouter({
  basepath: '/staff',
  routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: '/', component: Today })]),
})

start(<EvenkeelProvider density="desk"><RouterProvider router={router} /></EvenkeelProvider>)
