import type { clientDetails } from '../../../people/client/client-details.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { instrumentList } from '../instrument-list.ts'
import { editionOf } from '../level-of-care.rules.ts'
import type { showAssessment } from '../show-assessment.ts'
import { assessmentText } from './assessment.text.ts'
import { levelText } from './level-of-care.text.ts'
import { measureText } from './measure.text.ts'
import css from './summary.module.css'
import { summaryText } from './summary.text.ts'

type Known = OutputOf<typeof showAssessment>

function Reasons({ known }: { known: Known }) {
  const t = useText(summaryText)
  const { language } = useLanguage()
  const summary = known.assessments[0]?.sections['summary'] ?? {}
  const why = known.assessments[0]?.sections['why-now']?.['in-own-words']?.value
  const blocks = [[t('reason'), why], [t('formulation'), summary['formulation']?.value], [t('status'), summary['mental-status']?.value], [t('recommendation'), summary['recommendation']?.value]] as const
  return blocks.map(([title, words]) => words != null && words.trim() !== '' && <section key={title} lang={language}><h2>{title}</h2><p className={css.words}>{words}</p></section>)
}

function Findings({ known }: { known: Known }) {
  const t = useText(assessmentText)
  const active = known.diagnoses.filter(({ endedAt }) => endedAt === null)
  return (
    <>
      {active.length > 0 && <section><h2>{t('diagnosis')}</h2><ul>{active.map(({ id, code, words }) => <li key={id}><strong>{code}</strong> {words}</li>)}</ul></section>}
      {known.findings.length > 0 && <section><h2>{t('findings')}</h2><ul>{known.findings.map(({ id, kind, words }) => <li key={id}>{t(`kind.${kind}`)}: {words}</li>)}</ul></section>}
    </>
  )
}

function Scores({ known }: { known: Known }) {
  const t = useText(measureText)
  const when = useWhen()
  const { language } = useLanguage()
  const { data: instruments = [] } = useAsk<typeof instrumentList>('assessment.instruments', {})
  const latest = [...new Map(known.measures.map(measure => [measure.instrument, measure])).values()]
  if (latest.length === 0) return null
  return (
    <section>
      <h2>{t('measures')}</h2>
      <table className={css.scores}>
        <tbody>
          {latest.map(measure => {
            const instrument = instruments.find(({ id }) => id === measure.instrument)
            return (
              <tr key={measure.id}>
                <th scope="row">{instrument?.title[language] ?? measure.instrument}</th><td>{measure.total ?? '—'}</td>
                <td>{instrument?.bands.find(({ id }) => id === measure.band)?.label[language]}</td><td>{when.day(measure.givenAt)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={css.quiet}>{t('screen')}</p>
    </section>
  )
}

function Level({ known }: { known: Known }) {
  const t = useText(levelText)
  const when = useWhen()
  const { language } = useLanguage()
  const [level] = known.levelsOfCare
  if (level === undefined) return null
  const names = editionOf(level.edition)?.dimensions ?? []
  return (
    <section>
      <h2>{t('title')}: {level.actual}</h2>
      <p className={css.quiet}>{t(level.edition === '3' ? 'edition3' : 'edition4')} · {t('recommended')} {level.recommended} · {t('decided', { day: when.day(level.decidedAt) })}</p>
      <ol className={css.dimensions}>
        {level.dimensions.map(({ number, rating, words }) => (
          <li key={number}><strong>{names.find(one => one.number === number)?.name[language]}</strong>{rating !== null && ` (${t(`rating.${rating}`)})`}: {words}</li>
        ))}
      </ol>
      <p className={css.words}>{level.reasons}</p>
      {level.differenceReason !== null && <p>{t('different', { reason: level.differenceReason })}</p>}
    </section>
  )
}

/** The assessment on one page of paper. */
export function SummaryPage({ params: { clientId = '' } }: PageProps) {
  const t = useText(summaryText)
  const when = useWhen()
  const { data: known, error, refetch } = useAsk<typeof showAssessment>('assessment.show', { clientId })
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (known === undefined || client === undefined) return <LoadingState lines={8} />
  const author = known.signatures.find(({ meaning }) => meaning === 'author')
  const second = known.cosigns.find(({ assessmentId }) => assessmentId === known.assessments[0]?.id)
  const signer = staff.find(({ id }) => id === author?.signerId)
  return (
    <PrintSheet title={t('title')} head={<p>{client.name}{client.birthDate !== null && ` · ${t('born', { day: when.day(client.birthDate) })}`}</p>}
      foot={<><p>{author === undefined ? t('draft') : t('signed', { name: [signer?.name, signer?.credential].filter(Boolean).join(', '), when: when.dayTime(author.signedAt) })}</p>{second?.cosignedAt != null && <p>{t('cosigned', { name: second.cosignedByName ?? '', when: when.dayTime(second.cosignedAt) })}</p>}<p>{t('notice')}</p></>}>
      <div className={css.sheet}>
        <Reasons known={known} />
        <Findings known={known} />
        <Scores known={known} />
        <Level known={known} />
      </div>
    </PrintSheet>
  )
}
