import { Checkbox, NumberInput } from '@mantine/core'
import { useText } from '../../../platform/web/text.ts'
import { ASKED_OF, type Asking } from '../shelf/shelf.words.ts'
import css from './assessment.module.css'
import { shelfText } from './shelf.text.ts'

/** Whom a measure is asked of by itself, and after how many days it comes again. */
export function AskingFields({ value, onChange }: { readonly value: Asking, readonly onChange: (asking: Asking) => void }) {
  const t = useText(shelfText)
  return (
    <div className={css.form}>
      <Checkbox.Group label={t('askedOf')} description={t('askedOfHint')} value={value.of} onChange={of => onChange({ ...value, of: ASKED_OF.filter(one => of.includes(one)) })}>
        <div className={css.form}>{ASKED_OF.map(one => <Checkbox key={one} value={one} label={t(`asked.${one}`)} />)}</div>
      </Checkbox.Group>
      {value.of.length > 0 && (
        <NumberInput label={t('againAfter')} description={t('againHint')} min={1} max={365} allowDecimal={false} value={value.everyDays ?? ''} style={{ maxWidth: '16rem' }}
          onChange={days => onChange({ ...value, everyDays: typeof days === 'number' ? days : null })} />
      )}
    </div>
  )
}
