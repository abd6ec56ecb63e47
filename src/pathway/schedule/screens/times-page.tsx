import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { closeDay } from '../close-day.ts'
import type { closedDaysAhead, openDay } from '../closed-days.ts'
import type { setStaffHours } from '../set-staff-hours.ts'
import type { addLeave, removeLeave, staffTimes } from '../staff-leave.ts'
import { FirstVisits } from './first-visits.tsx'
import { RoomsSection } from './rooms-section.tsx'
import css from './schedule.module.css'
import { Stretches, type Stretch } from './stretches.tsx'
import { timesText } from './times.text.ts'
import { useLeads } from './use-leads.ts'

function Hours({ staffId, said }: { readonly staffId: string, readonly said: readonly Stretch[] }) {
  const t = useText(timesText)
  const save = useAct<typeof setStaffHours>('schedule.set-staff-hours', { refresh: ['schedule.'], onDone: () => notify({ message: t('saved') }) })
  return <Stretches said={said} none={t('usual')} busy={save.isPending} onSave={hours => save.mutate({ staffId, hours })} />
}

function Leave({ staffId, leave }: { readonly staffId: string, readonly leave: readonly { readonly id: string, readonly fromDate: string, readonly untilDate: string }[] }) {
  const t = useText(timesText)
  const when = useWhen()
  const [next, setNext] = useState({ fromDate: todayIn(), untilDate: todayIn() })
  const add = useAct<typeof addLeave>('schedule.add-leave', { refresh: ['schedule.'], onDone: () => notify({ message: t('saved') }) })
  const remove = useAct<typeof removeLeave>('schedule.remove-leave', { refresh: ['schedule.'] })
  const words = ({ fromDate, untilDate }: { fromDate: string, untilDate: string }): string => fromDate === untilDate ? when.shortDay(fromDate) : `${when.shortDay(fromDate)} – ${when.shortDay(untilDate)}`
  return (
    <div className={css.stack}>
      <p className={css.quiet}>{t('leaveHelp')}</p>
      {leave.length === 0 ? <p className={css.quiet}>{t('noLeave')}</p> : (
        <ul className={css.plain}>
          {leave.map(one => (
            <li key={one.id} className={css.line}>
              <div>{words(one)}</div>
              <ActionIcon variant="subtle" aria-label={t('remove', { what: words(one) })} onClick={() => remove.mutate({ id: one.id })}><IconX size={18} aria-hidden /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <form className={css.row} onSubmit={event => {
        event.preventDefault()
        add.mutate({ staffId, ...next })
      }}
      >
        <TextInput type="date" label={t('from')} required value={next.fromDate} onChange={event => setNext({ fromDate: event.currentTarget.value, untilDate: event.currentTarget.value > next.untilDate ? event.currentTarget.value : next.untilDate })} />
        <TextInput type="date" label={t('until')} required value={next.untilDate} onChange={event => setNext({ ...next, untilDate: event.currentTarget.value })} />
        <Button type="submit" variant="default" loading={add.isPending}>{t('add')}</Button>
      </form>
    </div>
  )
}

function ClosedDays({ mayChange }: { readonly mayChange: boolean }) {
  const t = useText(timesText)
  const when = useWhen()
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: days = [] } = useAsk<typeof closedDaysAhead>('schedule.closed-days', {})
  const [next, setNext] = useState({ day: todayIn(), words: '', siteId: '' })
  const close = useAct<typeof closeDay>('schedule.close-day', { refresh: ['schedule.'], onDone: ({ calledOff }) => notify({ message: t('closedNow', { count: calledOff }) }) })
  const open = useAct<typeof openDay>('schedule.open-day', { refresh: ['schedule.'], onDone: () => notify({ message: t('opened') }) })
  const sites = clinic?.sites ?? []
  const siteId = next.siteId === '' ? sites[0]?.id ?? '' : next.siteId
  return (
    <Section title={t('closed')}>
      <div className={css.stack}>
        {days.length === 0 ? <p className={css.quiet}>{t('noClosed')}</p> : (
          <ul className={css.plain}>
            {days.map(({ siteId: site, day, words }) => (
              <li key={`${site} ${day}`} className={css.line}>
                <div>{when.longDay(day)} <span className={css.quiet}>{[words, sites.length > 1 ? sites.find(({ id }) => id === site)?.name : null].filter(Boolean).join(' · ')}</span></div>
                {mayChange && <Button variant="subtle" size="xs" onClick={() => open.mutate({ siteId: site, day })}>{t('open')}</Button>}
              </li>
            ))}
          </ul>
        )}
        {mayChange && (
          <form className={css.row} onSubmit={event => {
            event.preventDefault()
            close.mutate({ siteId, day: next.day, words: next.words })
          }}
          >
            {sites.length > 1 && <NativeSelect label={t('site')} value={siteId} data={sites.map(({ id, name }) => ({ value: id, label: name }))} onChange={event => setNext({ ...next, siteId: event.currentTarget.value })} />}
            <TextInput type="date" label={t('day')} required value={next.day} onChange={event => setNext({ ...next, day: event.currentTarget.value })} />
            <TextInput className={css.grow} label={t('why')} placeholder={t('whyHelp')} required value={next.words} onChange={event => setNext({ ...next, words: event.currentTarget.value })} />
            <Button type="submit" variant="default" loading={close.isPending} disabled={next.words.trim() === ''}>{t('close')}</Button>
          </form>
        )}
      </div>
    </Section>
  )
}

/** When people see clients, when they are away, when they can be booked for a first visit, and when the site is closed. */
export function TimesPage() {
  const t = useText(timesText)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const people = useLeads()
  const [chosen, setChosen] = useState('')
  const isDirector = me?.roles.includes('director') === true
  const books = isDirector || me?.roles.includes('intake') === true
  const staffId = chosen !== '' ? chosen : books && !people.some(({ value }) => value === me?.id) ? people[0]?.value ?? '' : me?.id ?? ''
  const mayChange = isDirector || staffId === me?.id
  const { data } = useAsk<typeof staffTimes>('schedule.staff-times', { staffId }, { enabled: staffId !== '' })
  return (
    <div className={css.stack}>
      <PageHeader
        title={t('title')} tabTitle={t('title')} lead={t('lead')}
        actions={books && <NativeSelect aria-label={t('person')} value={staffId} data={people} onChange={event => setChosen(event.currentTarget.value)} />}
      />
      {data === undefined ? <LoadingState lines={4} /> : (
        <div className={css.columns} key={staffId}>
          <FirstVisits staffId={staffId} mayChange={books || mayChange} />
          {mayChange && <Section title={t('hours')}><Hours staffId={staffId} said={data.hours} /></Section>}
          {mayChange && <Section title={t('leave')}><Leave staffId={staffId} leave={data.leave} /></Section>}
        </div>
      )}
      <ClosedDays mayChange={isDirector} />
      {isDirector && <RoomsSection />}
    </div>
  )
}
