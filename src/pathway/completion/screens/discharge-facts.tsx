import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Discharge } from '../completion.words.ts'
import { completionText } from './completion.text.ts'

const RISKS = ['none', 'low', 'moderate', 'high'] as const

/** The figures of a stay beside the clinician's words. */
export function DischargeFacts({ facts }: { readonly facts: Discharge['facts'] }) {
  const t = useText(completionText)
  const when = useWhen()
  const number = (key: string): string => { const value = facts[key]; return typeof value === 'number' ? when.number(value) : t('noScore') }
  const scores = (instrument: string): string =>
    typeof facts[`${instrument}.first`] === 'number' ? t('firstLast', { first: number(`${instrument}.first`), last: number(`${instrument}.last`) }) : t('noScore')
  const { admittedOn, firstVisitOn, safetyPlanOn, riskOn } = facts
  const risk = RISKS.find(one => one === facts['risk'])
  const plain = (key: string, label: 'level' | 'diagnoses' | 'nextTherapist') => { const value = facts[key]; return typeof value === 'string' && value !== '' ? <Fact label={t(label)}>{value}</Fact> : null }
  return (
    <Facts>
      {typeof admittedOn === 'string' && <Fact label={t('admittedOn')}>{when.day(admittedOn)}</Fact>}
      <Fact label={t('weeks')}>{number('weeks')}</Fact>
      <Fact label={t('sessionsAttended')}>{number('sessionsAttended')}</Fact>
      <Fact label={t('hoursAttended')}>{typeof facts['hoursRequired'] === 'number' ? t('ofAll', { met: number('hoursAttended'), all: number('hoursRequired') }) : number('hoursAttended')}</Fact>
      <Fact label={t('phq')}>{scores('phq-9')}</Fact>
      <Fact label={t('gad')}>{scores('gad-7')}</Fact>
      {plain('level', 'level')}
      {plain('diagnoses', 'diagnoses')}
      {typeof facts['practicesAsked'] === 'number' && <Fact label={t('practices')}>{t('ofAll', { met: number('practicesDone'), all: number('practicesAsked') })}</Fact>}
      {risk !== undefined && <Fact label={t('risk')}>{t('riskOf', { level: t(`r-${risk}`), day: typeof riskOn === 'string' ? when.day(riskOn) : '' })}</Fact>}
      {typeof safetyPlanOn === 'string' && <Fact label={t('safetyPlanOn')}>{when.day(safetyPlanOn)}</Fact>}
      {plain('nextTherapist', 'nextTherapist')}
      {typeof firstVisitOn === 'string' && <Fact label={t('firstVisit')}>{when.day(firstVisitOn)}</Fact>}
      <Fact label={t('requirementsMet')}>{t('ofAll', { met: number('requirementsMet'), all: number('requirements') })}</Fact>
    </Facts>
  )
}
