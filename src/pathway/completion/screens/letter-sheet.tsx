import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { say } from '../../../platform/pure/text.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { letterText } from '../letters/letter.text.ts'
import type { showLetter } from '../letters/letters.ts'
import css from './completion.module.css'
import { letterSentences } from './letter-words.ts'

/** A letter on paper, in its own language: what it states, the notice, and the way to check it. */
export function LetterSheet({ params: { letterId = '' } }: PageProps) {
  const mine = useText(letterText)
  useTabTitle(mine('letters'))
  const { data, error, isPending, refetch } = useAsk<typeof showLetter>('completion.letter', { id: letterId })
  if (isPending) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const { content, code, picture, checkAddress } = data
  const { language } = content
  const when = whenIn(language)
  return (
    <PrintSheet
      language={language} from={{ name: content.clinicName, address: content.clinicAddress, phone: content.clinicPhone }}
      title={say(letterText, language, `title-${content.kind}`)}
      head={<span>{when.day(content.issuedOn)}</span>}
      foot={(
        <div className={css.checkFoot}>
          <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={say(letterText, language, 'picture')} width={104} height={104} />
          <div>
            <p>{say(letterText, language, 'checkAt', { address: checkAddress })} <strong className={css.code}>{code}</strong></p>
            <p lang="en">{say(letterText, 'en', 'notice')}</p>
            <p>{say(letterText, language, 'scope')}</p>
          </div>
        </div>
      )}
    >
      <p>{say(letterText, language, 'toWhom', { recipient: content.recipient })}<br />{say(letterText, language, 'for', { purpose: content.purpose })}</p>
      {letterSentences(content, content.personName, language).map(sentence => <p key={sentence} className={css.letter}>{sentence}</p>)}
      <p>{say(letterText, language, 'signed', { name: content.issuedBy, day: when.day(content.issuedOn) })}
        {content.clinicPhone !== null && <><br />{say(letterText, language, 'phone', { phone: content.clinicPhone })}</>}</p>
    </PrintSheet>
  )
}
