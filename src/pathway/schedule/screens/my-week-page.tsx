import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { WeekGrid } from '../../../platform/web/kit/week-grid.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { askAbsence } from '../ask-absence.ts'
import type { commitments } from '../commitments.ts'
import type { myWeek } from '../my-week.ts'
import type { MyWeekItem } from '../week.words.ts'
import { CalendarLink } from './calendar-link.tsx'
import { calendarLinkText } from './calendar-link.text.ts'
import { LifeLineForm } from './life-line-form.tsx'
import { CommitmentList, GroupsThatMatter, Suits } from './life-parts.tsx'
import { BringWords } from './bring-words.tsx'
import { MakeUpList } from './make-up-list.tsx'
import { MyRequests } from './my-requests.tsx'
import { myWeekText } from './my-week.text.ts'
import css from './schedule.module.css'
import { useMyItems } from './use-my-items.ts'
import { WaitsOfClient } from './wait-list.tsx'
import { WeekHours, WeekWarnings } from './week-hours.tsx'
import { WeekStepper } from './week-stepper.tsx'
import { topicIn } from '../hour-topic.rules.ts'
import { useLanguage } from '../../../platform/web/language.ts'

function MyLife({ clientId }: { readonly clientId: string }) {
  const t = useText(myWeekText)
  const { data, error, isPending, refetch } = useAsk<typeof commitments>('schedule.commitments', { clientId })
  return (
    <Section title={t('addLife')} lead={t('addLifeLead')}>
      {isPending ? <LoadingState lines={2} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : (
        <div className={css.stack}><CommitmentList list={data.commitments} /><LifeLineForm clientId={clientId} /><Suits clientId={clientId} wish={data.wish} /><GroupsThatMatter clientId={clientId} groups={data.groups} /></div>
      )}
    </Section>
  )
}

function SessionSheet({ item, clientId, zone, onClose }: { readonly item: MyWeekItem, readonly clientId: string, readonly zone: string, readonly onClose: () => void }) {
  const t = useText(myWeekText)
  const { language } = useLanguage()
  const when = useWhen(zone)
  const ask = useAct<typeof askAbsence>('schedule.ask-absence', { refresh: ['schedule.'] })
  const [said, setSaid] = useState<'late' | 'absent' | null>(null)
  const say = (what: 'late' | 'absent') => (): void => {
    if (item.sessionId !== null) ask.mutate({ sessionId: item.sessionId, what }, { onSuccess: () => setSaid(what) })
  }
  const [now] = useState(() => new Date())
  const over = new Date(item.endsAt) < now
  return (
    <Sheet opened onClose={onClose} title={item.topic === null ? t('session') : topicIn(item.topic, language, item.topicSaid)}>
      <div className={css.stack}>
        <p className={css.strong}>{when.longDay(item.startsAt)}, {when.span(item.startsAt, item.endsAt)}</p>
        {item.bring !== null && <BringWords bring={item.bring} />}
        {said !== null && <p className={css.note} data-tone="good" role="status">{t('asked')}</p>}
        {said === 'absent' && item.sessionId !== null && item.sessionKind === 'group' && (
          <div className={css.tight}><p className={css.strong}>{t('instead')}</p><MakeUpList clientId={clientId} missedSessionId={item.sessionId} zone={zone} onDone={onClose} /></div>
        )}
        {said !== null ? <Button variant={said === 'absent' ? 'default' : 'filled'} onClick={onClose}>{t('done')}</Button> : over ? <p className={css.quiet}>{t('over')}</p> : (
          <>
            <p className={css.quiet}>{t('askLead')}</p>
            <Button variant="default" fullWidth loading={ask.isPending} onClick={say('late')}>{t('late')}</Button>
            <Button variant="default" fullWidth loading={ask.isPending} onClick={say('absent')}>{t('absent')}</Button>
          </>
        )}
      </div>
    </Sheet>
  )
}

/** The client's week: treatment and life in one, and a word to the therapist when something comes up. */
export function MyWeekPage() {
  const t = useText(myWeekText)
  const calendar = useText(calendarLinkText)
  const [week, setWeek] = useState<string | undefined>()
  const [open, setOpen] = useState<string | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof myWeek>('schedule.my-week', week === undefined ? {} : { week }, { keepLast: true })
  const itemOf = useMyItems()
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const item = data.items.find(({ id, what, cancelled }) => id === open && what === 'session' && !cancelled)
  return (
    <div className={css.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={<WeekHours week={data} />} />
      <WeekWarnings week={data} />
      <WaitsOfClient zone={data.zone} />
      <WeekGrid label={t('title')} week={data.week} zone={data.zone} items={data.items.map(itemOf)} onOpen={setOpen} tools={<WeekStepper week={data.week} onChange={setWeek} />} />
      <MyRequests clientId={data.clientId} />
      <MyLife clientId={data.clientId} />
      <Section title={calendar('title')}><CalendarLink /></Section>
      {item !== undefined && <SessionSheet item={item} clientId={data.clientId} zone={data.zone} onClose={() => setOpen(null)} />}
    </div>
  )
}
