import type { bookableHours } from '../../assessment/booking/bookable-hours.ts'
import type { setHours } from '../../assessment/booking/set-hours.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { Stretches } from './stretches.tsx'
import { timesText } from './times.text.ts'
import { useClocks } from './weekday.ts'

/** When a clinician can be booked for a first visit; what stands in the week already is taken off by itself. */
export function FirstVisits({ staffId, mayChange }: { readonly staffId: string, readonly mayChange: boolean }) {
  const t = useText(timesText)
  const clocks = useClocks()
  const { data } = useAsk<typeof bookableHours>('assessment.bookable-hours', { staffId })
  const save = useAct<typeof setHours>('assessment.set-hours', { refresh: ['assessment.'], onDone: () => notify({ message: t('saved') }) })
  if (data === undefined || data === null || !mayChange) return null
  const [usual] = data.usual
  const none = usual === undefined ? t('usual') : t('usualFirst', { days: clocks.days(data.usual.map(({ weekday }) => weekday)), clock: clocks.between(usual.starts, usual.ends) })
  return (
    <Section title={t('firstVisits')} lead={t('firstVisitsLead')}>
      <Stretches key={JSON.stringify(data.named)} said={data.named} none={none} busy={save.isPending} onSave={hours => save.mutate({ staffId, hours })} />
    </Section>
  )
}
