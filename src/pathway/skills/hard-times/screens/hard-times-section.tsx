import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { useText } from '../../../../platform/web/text.ts'
import { HardTimesList } from './hard-times-page.tsx'
import { hardTimesText } from './hard-times.text.ts'
import { useHardTimes } from './use-hard-times.ts'

/** The home practice plan in the chart, to be made together. */
export function HardTimesSection({ clientId }: { readonly clientId: string }) {
  const t = useText(hardTimesText)
  const { data } = useHardTimes(clientId)
  return (
    <Section title={t('staffTitle')} lead={t('staffLead')}>
      {data === undefined ? <LoadingState lines={2} /> : <HardTimesList clientId={clientId} times={data} />}
    </Section>
  )
}
