import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { clocks, setClock } from '../clocks.ts'
import type { UrgencyClock } from '../referral.words.ts'
import css from './card.module.css'
import { labelText } from './referral-labels.text.ts'
import { urgencyTone } from './referral-look.ts'
import { settingsText } from './settings.text.ts'

function ChangeClock({ clock, onClose }: { clock: UrgencyClock, onClose: () => void }) {
  const t = useText(settingsText)
  const l = useText(labelText)
  const [form, setForm] = useState({ answerWithinMinutes: clock.answerWithinMinutes, assessWithinHours: clock.assessWithinHours, reason: clock.own ? clock.source : '' })
  const save = useAct<typeof setClock>('referral.set-clock', { refresh: ['referral.'], onDone: onClose })
  const { urgency } = clock
  return (
    <Sheet opened onClose={onClose} title={`${t('clocks')}: ${l(`urgency.${urgency}`)}`} foot={(
      <>
        {clock.own && <Button variant="subtle" onClick={() => save.mutate({ urgency, clock: null })}>{t('usual')}</Button>}
        <Button loading={save.isPending} disabled={form.reason.trim() === ''} onClick={() => save.mutate({ urgency, clock: form })}>{t('save')}</Button>
      </>
    )}>
      <div className={css.form}>
        <NumberInput label={t('minutesField')} min={1} max={20_160} allowDecimal={false} value={form.answerWithinMinutes} onChange={value => setForm({ ...form, answerWithinMinutes: Number(value) || 1 })} />
        <NumberInput label={t('hoursField')} min={1} max={2160} allowDecimal={false} value={form.assessWithinHours} onChange={value => setForm({ ...form, assessWithinHours: Number(value) || 1 })} />
        <TextInput label={t('because')} withAsterisk maxLength={300} value={form.reason} onChange={event => setForm({ ...form, reason: event.currentTarget.value })} />
      </div>
    </Sheet>
  )
}

/** How soon people hear from this clinic; the director changes it, everybody sees what it rests on. */
export function ClocksPanel() {
  const t = useText(settingsText)
  const l = useText(labelText)
  const [changing, setChanging] = useState<UrgencyClock | null>(null)
  const { data: rows = [] } = useAsk<typeof clocks>('referral.clocks', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const director = me?.roles.includes('director') === true
  const span = (minutes: number): string => minutes < 120 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) })
  return (
    <Section title={t('clocks')} lead={t('clocksLead')}>
      <WorkList
        label={t('clocks')} rows={rows} rowKey={clock => clock.urgency} empty={null}
        columns={[
          { key: 'urgency', header: t('urgency'), cell: clock => <StatusPill tone={urgencyTone[clock.urgency]}>{l(`urgency.${clock.urgency}`)}</StatusPill> },
          { key: 'answer', header: t('answer'), cell: clock => span(clock.answerWithinMinutes) },
          { key: 'assess', header: t('assess'), cell: clock => t('hours', { count: clock.assessWithinHours }) },
          { key: 'because', header: t('because'), cell: clock => <><StatusPill tone={clock.own ? 'brand' : 'neutral'}>{t(clock.own ? 'ownClock' : 'usualClock')}</StatusPill> {clock.source}</>, deskOnly: true },
        ]}
        {...(director && { rowActions: (clock: UrgencyClock) => (
          <Button size="compact-sm" variant="default" aria-label={t('forPlace', { words: t('change'), name: l(`urgency.${clock.urgency}`) })} onClick={() => setChanging(clock)}>{t('change')}</Button>
        ) })}
      />
      {changing !== null && <ChangeClock key={changing.urgency} clock={changing} onClose={() => setChanging(null)} />}
    </Section>
  )
}
