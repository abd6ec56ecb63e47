import { Button } from '@mantine/core'
import { useState } from 'react'
import type { clientDetails } from '../../../people/client/client-details.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { WeekGrid } from '../../../platform/web/kit/week-grid.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import type { myWeek } from '../my-week.ts'
import { FindWeek } from './find-week.tsx'
import { LifeSection } from './life-section.tsx'
import { MakeUpSheet } from './make-up-sheet.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { placementText } from './placement.text.ts'
import { RequestsToAnswer } from './requests-to-answer.tsx'
import css from './schedule.module.css'
import { useMyItems } from './use-my-items.ts'
import { WaitsOfClient } from './wait-list.tsx'
import { WeekHours, WeekWarnings } from './week-hours.tsx'
import { WeekStepper } from './week-stepper.tsx'

function ClientWeek({ clientId }: { readonly clientId: string }) {
  const t = useText(placementText)
  const [week, setWeek] = useState<string | undefined>()
  const [planning, setPlanning] = useState(false)
  const [makeUp, setMakeUp] = useState<string | null>(null)
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const { data, error, isPending, refetch } = useAsk<typeof myWeek>('schedule.my-week', { clientId, ...(week !== undefined && { week }) }, { keepLast: true })
  const itemOf = useMyItems()
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const open = (id: string): void => {
    const item = data.items.find(one => one.id === id)
    if (item?.sessionKind === 'group') setMakeUp(item.sessionId)
  }
  return (
    <Section title={t('currentWeek')} lead={<WeekHours week={data} />} action={<Button variant="default" onClick={() => setPlanning(true)}>{t('plan')}</Button>}>
      <WeekWarnings week={data} />
      <WeekGrid
        label={t('currentWeek')} week={data.week} zone={data.zone} items={data.items.map(itemOf)} onOpen={open}
        tools={<WeekStepper week={data.week} onChange={setWeek} />}
      />
      {planning && client !== undefined && <PlanSheet opened onClose={() => setPlanning(false)} week={data.week} client={{ clientId, name: client.name }} />}
      {makeUp !== null && <MakeUpSheet clientId={clientId} missedSessionId={makeUp} zone={data.zone} onClose={() => setMakeUp(null)} />}
    </Section>
  )
}

/** The client's week in the chart: the life it has to fit, the best week found, the week as it stands. */
export function ScheduleTab({ params }: PageProps) {
  const { clientId = '' } = params
  return (
    <div className={css.stack}>
      <RequestsToAnswer clientId={clientId} />
      <LifeSection clientId={clientId} />
      <FindWeek clientId={clientId} />
      <WaitsOfClient clientId={clientId} />
      <ClientWeek clientId={clientId} />
    </div>
  )
}
