import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Discharge } from '../completion.words.ts'
import { completionText } from './completion.text.ts'

/** The figures of a stay beside the clinician's words. */
export function DischargeFacts({ facts }: { readonly facts: Discharge['facts'] }) {
  const t = useText(completionText)
  const when = useWhen()
  const number = (key: string): string => { const value = facts[key]; return typeof value === 'number' ? when.number(value) : t('noScore') }
  const scores = (instrument: string): string =>
    typeof facts[`${instrument}.first`] === 'number' ? t('firstLast', { first: number(`${instrument}.first`), last: number(`${instrument}.last`) }) : t('noScore')
  const { admittedOn } = facts
  return (
    <Facts>
      {typeof admittedOn === 'string' && <Fact label={t('admittedOn')}>{when.day(admittedOn)}</Fact>}
      <Fact label={t('weeks')}>{number('weeks')}</Fact>
      <Fact label={t('sessionsAttended')}>{number('sessionsAttended')}</Fact>
      <Fact label={t('hoursAttended')}>{number('hoursAttended')}</Fact>
      <Fact label={t('phq')}>{scores('phq-9')}</Fact>
      <Fact label={t('gad')}>{scores('gad-7')}</Fact>
      <Fact label={t('requirementsMet')}>{t('ofAll', { met: number('requirementsMet'), all: number('requirements') })}</Fact>
    </Facts>
  )
}
