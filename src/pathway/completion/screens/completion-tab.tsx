import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { openBeforeSigning } from '../completion.rules.ts'
import type { requirements } from '../requirements.ts'
import { CircumstancesPanel } from './circumstances-panel.tsx'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { DischargePanel } from './discharge-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { PlacePanel } from './place-panel.tsx'
import { RequirementRow } from './requirement-row.tsx'
import { wholeWords } from './what-would-meet.ts'

function WhichStay({ stays, shown, onShow }: { readonly stays: readonly { id: string, admittedOn: string, dischargedOn: string | null }[], readonly shown: string, readonly onShow: (id: string) => void }) {
  const t = useText(completionText)
  const when = useWhen()
  if (stays.length < 2) return null
  return (
    <NativeSelect
      label={t('earlier')} value={shown} onChange={event => onShow(event.currentTarget.value)}
      data={stays.map(({ id, admittedOn, dischargedOn }) => ({
        value: id, label: dischargedOn === null ? t('stayNow', { from: when.day(admittedOn) }) : t('stayOf', { from: when.day(admittedOn), to: when.day(dischargedOn) }),
      }))}
    />
  )
}

/** The chart's completion tab: what is asked, what is there, and how the stay ends. */
export function CompletionTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(completionText)
  const when = useWhen()
  useTabTitle(t('completion'))
  const [asked, setAsked] = useState<string | undefined>()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof requirements>('completion.requirements', { clientId, ...asked !== undefined && { episodeId: asked } }, { keepLast: true })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const { episodeId, admittedOn, dischargedOn, therapistId, forecast, place, stays } = data
  if (episodeId === null || admittedOn === null) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
  const open = openBeforeSigning(data.requirements).length
  const roles = me?.roles ?? []
  const stay = { clientId, episodeId, open: dischargedOn === null, mayWaive: roles.includes('director') && me?.id !== therapistId }
  const leads = roles.includes('therapist') || roles.includes('director')
  const count = data.requirements.length
  const left = data.requirements.filter(({ state }) => state === 'not-yet').length
  const foreseen = forecast === null || open === 0 ? '' : wholeWords(t, forecast, when)
  return (
    <div className={css.columns}>
      <Section title={t('asks')} lead={t('asksLead', { done: count - left, count, day: when.day(admittedOn) })} action={<WhichStay stays={stays} shown={episodeId} onShow={setAsked} />}>
        {foreseen !== '' && <p className={css.note} data-tone="info">{foreseen}</p>}
        <ul className={css.list}>
          {data.requirements.map(requirement => <RequirementRow key={requirement.id} requirement={requirement} stay={stay} />)}
        </ul>
      </Section>
      <div className={css.stack}>
        <DischargePanel clientId={clientId} episodeId={episodeId} open={open} />
        {place !== null && <PlacePanel place={place} stay={stay} mayMove={leads} />}
        <CircumstancesPanel episodeId={episodeId} />
        <LettersPanel clientId={clientId} admittedOn={admittedOn} mayWrite={leads} />
      </div>
    </div>
  )
}
