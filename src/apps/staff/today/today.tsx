import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import { frameText } from '../frame.text.ts'

/** What needs me now. */
export function Today() {
  const t = useText(frameText)
  return <PageHeader title={t('today')} tabTitle={t('today')} />
}
