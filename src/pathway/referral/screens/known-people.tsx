import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { possibleDuplicates } from '../possible-duplicates.ts'
import type { Alike, Likeness } from '../referral.words.ts'
import type { CardForm } from './card-form.ts'
import css from './card.module.css'
import { cardText } from './card.text.ts'

const AGREE = { name: 'byName', 'birth-date': 'byDate', phone: 'byPhone' } as const satisfies Record<Alike, string>

const isDate = (words: string): boolean => /^(19|20)\d\d-\d\d-\d\d$/u.test(words)

/** Who may already be known, asked a moment after the last key. */
export const useKnownPeople = (form: CardForm): readonly Likeness[] => {
  const typed = {
    givenName: form.givenName.trim(), familyName: form.familyName.trim(), phone: form.phone.trim(), birthDate: isDate(form.birthDate) ? form.birthDate : null,
  }
  const [settled] = useDebouncedValue(typed, 220)
  const enough = settled.givenName.length + settled.familyName.length >= 4 || settled.phone.replace(/\D/gu, '').length >= 7
  const { data } = useAsk<typeof possibleDuplicates>('referral.possible-duplicates', settled, { enabled: enough, keepLast: true })
  return enough ? data ?? [] : []
}

function Person({ person, onSame }: { person: Likeness, onSame: () => void }) {
  const t = useText(cardText)
  const when = useWhen()
  return (
    <li className={css.known} data-tone={person.sure ? 'attention' : undefined}>
      <div className={css.buttons}><strong>{person.name}</strong>{person.sure && <StatusPill tone="attention">{t('verySure')}</StatusPill>}</div>
      <p className={css.quiet}>
        {person.birthDate !== null && `${t('born', { day: when.day(person.birthDate) })} · `}{person.alike.map(one => t(AGREE[one])).join(', ')}
      </p>
      <div><Button size="xs" variant="default" onClick={onSame} aria-label={`${t('same')}: ${person.name}`}>{t('same')}</Button></div>
    </li>
  )
}

/** People who may be the one on the phone: one press makes this their second referral instead of a second chart. */
export function KnownPeople({ form, people, onChoose }: {
  readonly form: CardForm, readonly people: readonly Likeness[], readonly onChoose: (change: Partial<CardForm>) => void,
}) {
  const t = useText(cardText)
  const none = { clientId: '', clientName: '', newPerson: 'yes' }
  if (form.clientId !== '') {
    return (
      <Section title={t('knownTitle')}>
        <p role="status">{t('chosen', { name: form.clientName })}</p>
        <Button size="xs" variant="default" onClick={() => onChoose(none)}>{t('undoChosen')}</Button>
      </Section>
    )
  }
  return (
    <Section title={t('knownTitle')} lead={people.length === 0 ? t('noneKnown') : t('knownLead')}>
      <div aria-live="polite">
        {people.length > 0 && (
          <ul className={css.people}>
            {people.map(person => (
              <Person key={person.clientId} person={person} onSame={() => onChoose({ clientId: person.clientId, clientName: person.name, newPerson: '' })} />
            ))}
            <li><Button size="xs" variant={form.newPerson === 'yes' ? 'filled' : 'subtle'} onClick={() => onChoose(none)}>{t('notSame')}</Button></li>
          </ul>
        )}
      </div>
    </Section>
  )
}
