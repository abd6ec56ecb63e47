import { Button, NumberInput, Radio } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { itemsToAsk } from '../instruments/instrument.rules.ts'
import type { Answers, Instrument, Item } from '../instruments/instrument.words.ts'
import css from './give-measure.module.css'
import { measureText } from './measure.text.ts'

/** The instrument's own wording in the reader's language, or in English where only that was published. */
export const worded = (words: { readonly en?: string | undefined, readonly es?: string | undefined }, language: 'en' | 'es'): string =>
  words[language] ?? words.en ?? words.es ?? ''

const DECLINED = 'declined'

function OneItem({ instrument, item, value, onAnswer }: { instrument: Instrument, item: Item, value: number | null | undefined, onAnswer: (value: number | null | undefined) => void }) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const kind = instrument.answers[item.answer]
  if (kind?.kind === 'number') {
    return (
      <fieldset className={css.item}>
        <NumberInput label={worded(item.text, language)} description={t('number', { min: kind.min, max: kind.max })} min={kind.min} max={kind.max} allowDecimal={false} value={value ?? ''}
          onChange={given => onAnswer(typeof given === 'number' ? given : undefined)} style={{ maxWidth: '30rem' }} />
      </fieldset>
    )
  }
  return (
    <fieldset className={css.item}>
      <legend className={css.legend}>{worded(item.text, language)}</legend>
      <Radio.Group value={value === null ? DECLINED : value === undefined ? '' : String(value)} onChange={given => onAnswer(given === DECLINED ? null : Number(given))}
        aria-label={worded(item.text, language)}>
        <div className={css.choices}>
          {kind?.choices.map(choice => <Radio key={choice.value} value={String(choice.value)} label={worded(choice.label, language)} />)}
          <Radio value={DECLINED} label={t('unanswered')} />
        </div>
      </Radio.Group>
    </fieldset>
  )
}

/** An instrument on one page, the way a clinician asks it; only the questions that apply. */
export function ItemsForm({ instrument, busy, answers, onAnswers, kept, onSave }: {
  readonly instrument: Instrument, readonly busy: boolean, readonly answers: Answers, readonly onSave: () => void
  readonly onAnswers: (answers: Answers) => void
  /** Where the answers are. */
  readonly kept?: ReactNode,
}) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const items = itemsToAsk(instrument, answers)
  const answered = items.filter(({ id }) => typeof answers[id] === 'number').length
  const answer = (id: string, value: number | null | undefined): void => {
    const others = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))
    onAnswers(value === undefined ? others : { ...others, [id]: value })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave()
  }
  return (
    <form onSubmit={submit}>
      {language === 'es' && !instrument.languages.includes('es') && <p className={css.small}>{t('english')}</p>}
      {worded(instrument.lead, language) !== '' && <p className={css.lead}>{worded(instrument.lead, language)}</p>}
      {items.map(item => <OneItem key={item.id} instrument={instrument} item={item} value={answers[item.id]} onAnswer={value => answer(item.id, value)} />)}
      <div className={css.foot}>
        <span><span role="status">{t('answered', { answered, of: items.length })}</span> {kept}</span>
        <Button type="submit" loading={busy} disabled={answered === 0}>{t('save')}</Button>
      </div>
      <p className={css.small}>{instrument.attribution}</p>
    </form>
  )
}
