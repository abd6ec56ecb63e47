import { Button } from '@mantine/core'
import { useText } from '../../../platform/web/text.ts'
import { readDraft } from './card-form.ts'
import css from './card.module.css'
import { cardText } from './card.text.ts'
import type { CardDraft } from './use-card-draft.ts'

/** Another window holds a card too: what is in it, and which of the two goes on. */
export function OtherWindow({ kept }: { readonly kept: CardDraft }) {
  const t = useText(cardText)
  const { draft, elsewhere } = kept
  if (draft.problem === null) return null
  if (elsewhere === null) return <p role="alert" className={css.elsewhere} data-tone="attention">{draft.problem.sentence}</p>
  const { givenName, familyName, reason } = readDraft(elsewhere.words)
  const who = [givenName, familyName].filter(name => name !== '').join(' ') || t('noName')
  return (
    <div role="alert" className={css.elsewhere} data-tone="attention">
      <p>{draft.problem.sentence}</p>
      <p>{t('otherHas', { who: reason === '' ? who : `${who}, ${reason.slice(0, 80)}` })}</p>
      <div className={css.choices}>
        <Button size="xs" onClick={() => kept.goOn(draft.words)}>{t('keepThis')}</Button>
        <Button size="xs" variant="default" onClick={() => kept.goOn(elsewhere.words)}>{t('takeOther')}</Button>
      </div>
    </div>
  )
}
