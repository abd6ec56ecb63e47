import '../../platform/web/styles-desk.ts'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Meter } from '../../platform/web/kit/meter.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { EvenkeelProvider } from '../../platform/web/provider.tsx'
import { LanguageSwitch, SchemeSwitch } from '../../platform/web/shells/switches.tsx'
import { start } from '../../platform/web/start.tsx'
import css from './kit.module.css'
import { SampleChart, SamplePerson, SampleTimeline, SampleTrend } from './sample-chart.tsx'
import { SampleDoor, SamplePrint, SampleSetUp } from './sample-door.tsx'
import { SampleClient, SampleSupporter } from './sample-hand.tsx'
import { SampleList } from './sample-list.tsx'
import { SampleActions, SampleForm, SampleStates, SampleTones } from './sample-parts.tsx'
import { SampleStaff, SampleToday } from './sample-staff.tsx'
import { SampleWeek, SampleWeekPage } from './sample-week.tsx'

const parts: Readonly<Record<string, ReactNode>> = {
  'PersonBand, Fact': <SamplePerson level={2} />,
  WorkList: <SampleList />,
  WeekGrid: <SampleWeek />,
  'StatusPill, SavedState': <SampleTones />,
  'Button, notices, ConfirmSheet': <SampleActions />,
  'Stepper, ErrorSummary, Field, FormRow': <SampleForm />,
  Meter: <Meter done={3} booked={4.5} needed={9} />,
  Trend: <SampleTrend />,
  Timeline: <SampleTimeline />,
  'EmptyState, ErrorState, LoadingState, OfflineNotice': <SampleStates />,
}

const screens: Readonly<Record<string, ReactNode>> = {
  today: <SampleStaff><SampleToday /></SampleStaff>,
  chart: <SampleStaff><SampleChart /></SampleStaff>,
  week: <SampleStaff><SampleWeekPage /></SampleStaff>,
  print: <SampleStaff><SamplePrint /></SampleStaff>,
  client: <SampleClient />,
  family: <SampleSupporter />,
  door: <SampleDoor />,
  'set-up': <SampleSetUp />,
}

function Parts() {
  return (
    <main className={css.kit}>
      <PageHeader title="Kit" tabTitle="Kit" actions={<><LanguageSwitch /><SchemeSwitch /></>}>
        <nav aria-label="Screens" className={css.bar}>
          {Object.keys(screens).map(name => <a key={name} href={`?show=${name}`}>{name}</a>)}
        </nav>
      </PageHeader>
      <div className={css.parts}>
        {Object.entries(parts).map(([name, part]) => (
          <section key={name} className={css.part}><h2>{name}</h2>{part}</section>
        ))}
      </div>
    </main>
  )
}

const shown = new URLSearchParams(window.location.search).get('show') ?? ''
const inHand = shown === 'client' || shown === 'family'
const root = createRootRoute({ component: () => screens[shown] ?? <Parts /> })
const router = createRouter({
  history: createMemoryHistory(),
  routeTree: root.addChildren([createRoute({ getParentRoute: () => root, path: '$' })]),
})

start(<EvenkeelProvider density={inHand ? 'hand' : 'desk'}><RouterProvider router={router} /></EvenkeelProvider>)
