import type { clientDetails } from '../../../people/client/client-details.ts'
import { useLetterhead } from '../../../people/clinic/screens/use-letterhead.ts'
import { say, type Language } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import type { aftercarePlan } from '../aftercare-plan.ts'
import type { ShownAftercare } from '../continuing-care.words.ts'
import { AftercareReading } from './aftercare-reading.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'

/** Who signed on the screen, and when; who did not can sign the paper. */
function Signatures({ plan, language }: { readonly plan: ShownAftercare, readonly language: Language }) {
  const when = whenIn(language, plan.zone)
  const line = (signedAt: string | null, signed: 'paperSigned' | 'paperTeamSigned', open: 'paperSign' | 'paperTeamSign') =>
    signedAt === null ? <p className={css.toSign}>{say(careText, language, open)}</p> : <p>{say(careText, language, signed, { day: when.day(signedAt) })}</p>
  return <>{line(plan.clientSignedAt, 'paperSigned', 'paperSign')}{line(plan.signedAt, 'paperTeamSigned', 'paperTeamSign')}</>
}

/** The aftercare plan on paper, in the language and the words of the person it belongs to, with both signatures and nothing else of the chart. */
export function AftercareSheet({ params: { clientId = '' } }: PageProps) {
  const t = useText(careText)
  useTabTitle(t('aftercare'))
  const { data: plan, error, isPending, refetch } = useAsk<typeof aftercarePlan>('continuing-care.plan', { clientId })
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const letterhead = useLetterhead()
  if (isPending || client === undefined) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan === null) return <EmptyState title={t('none')} />
  const { language } = client
  return (
    <PrintSheet language={language} from={letterhead} title={say(careText, language, 'myTitle')} head={<span>{client.name}</span>} foot={<Signatures plan={plan} language={language} />}>
      <AftercareReading plan={plan} voice="client" />
      <p className={css.helpNow}><strong>{say(careText, language, 'comeBack')}</strong>{letterhead?.phone != null && <><br />{letterhead.name}: {letterhead.phone}</>}<br />{say(careText, language, 'help988')}</p>
    </PrintSheet>
  )
}
