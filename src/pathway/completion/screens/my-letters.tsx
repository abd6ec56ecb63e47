import { useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { letterList } from '../letters/letters.ts'
import css from './completion.module.css'
import { letterSentences } from './letter-words.ts'
import { myLettersText } from './my-letters.text.ts'

/** Every letter that left about the client, with the very words of it. */
export function MyLetters({ clientId }: { readonly clientId: string }) {
  const t = useText(myLettersText)
  const { language } = useLanguage()
  const when = useWhen()
  const { data } = useAsk<typeof letterList>('completion.letters', { clientId })
  if (data === undefined || data.length === 0) return null
  return (
    <section className={css.card}>
      <h2>{t('title')}</h2>
      <ul className={css.list}>
        {data.map(({ id, content, issuedAt }) => (
          <li key={id}>
            <p className={css.strong}>{content.recipient}, {when.day(issuedAt)}</p>
            {letterSentences(content, content.personName, language).map(sentence => <p key={sentence} className={css.quiet}>{sentence}</p>)}
          </li>
        ))}
      </ul>
    </section>
  )
}
