import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import { Trend } from '../../../platform/web/kit/trend.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Measure } from '../assessment.words.ts'
import { score } from '../instruments/instrument.rules.ts'
import type { Instrument, Score, Source } from '../instruments/instrument.words.ts'
import type { measureHistory } from '../measure-history.ts'
import type { showInstrument } from '../show-instrument.ts'
import css from './give-measure.module.css'
import { worded } from './items-form.tsx'
import { measureText } from './measure.text.ts'

type Change = OutputOf<typeof showInstrument>['change']

/** A source with how well it was checked. */
function From({ source }: { source: Source }) {
  const t = useText(measureText)
  return <span className={css.small}>{t('source')}: {source.text} ({t(`checked.${source.checked}`)})</span>
}

function ChangeSince({ measure, before, change, instrument }: { measure: Measure, before: Measure | undefined, change: Change, instrument: Instrument }) {
  const t = useText(measureText)
  const when = useWhen()
  const higherIs = instrument.scales.find(({ id }) => id === instrument.total)?.higherIs ?? 'worse'
  if (before === undefined || before.total === null || measure.total === null) return null
  const points = measure.total - before.total
  const better = (points < 0) === (higherIs === 'worse')
  const words = points === 0 ? t('same') : `${t(points > 0 ? 'up' : 'down', { points: Math.abs(points) })} (${t(better ? 'better' : 'worse')})`
  return (
    <>
      <p>{t('change', { day: when.day(before.givenAt) })}: <StatusPill tone={points === 0 ? 'neutral' : better ? 'good' : 'attention'}>{words}</StatusPill></p>
      {change && <p>{t('reliable', { points: change.change.points, kind: t(`kind.${change.change.kind}`) })} <From source={change.change.source} /></p>}
    </>
  )
}

function CutOffs({ instrument, result }: { instrument: Instrument, result: Score }) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const known = result.cutOffs.flatMap(({ id, scale, reached }) => {
    const found = instrument.scales.find(one => one.id === scale)?.cutOffs.find(one => one.id === id)
    return found === undefined || reached === null ? [] : [{ ...found, holds: reached }]
  })
  const total = instrument.scales.find(({ id }) => id === instrument.total)
  return (
    <>
      {known.map(({ id, label, holds, source }) => (
        <div key={id}><StatusPill tone={holds ? 'attention' : 'neutral'}>{t(holds ? 'reached' : 'notReached')}</StatusPill> {label[language]} <br /><From source={source} /></div>
      ))}
      {total?.bandSource && <div><From source={total.bandSource} /></div>}
      <p className={css.small}>{t('screen')}</p>
    </>
  )
}

function AnswerTable({ instrument, measure }: { instrument: Instrument, measure: Measure }) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const label = (answer: string, value: number | null): string => {
    if (value === null) return t('declined')
    const kind = instrument.answers[answer]
    return kind?.kind === 'choice' ? `${worded(kind.choices.find(choice => choice.value === value)?.label ?? {}, language)} (${value})` : String(value)
  }
  const rows = instrument.items.flatMap(item => {
    const value = measure.answers[item.id]
    return value === undefined ? [] : [{ item, value }]
  })
  return (
    <table className={css.answers}>
      <tbody>{rows.map(({ item, value }) => <tr key={item.id}><th scope="row">{worded(item.text, language)}</th><td>{label(item.answer, value)}</td></tr>)}</tbody>
    </table>
  )
}

const TONES: readonly Tone[] = ['good', 'info', 'attention', 'urgent', 'urgent']

function History({ instrument, history }: { instrument: Instrument, history: readonly Measure[] }) {
  const t = useText(measureText)
  const { language } = useLanguage()
  const scale = instrument.scales.find(({ id }) => id === instrument.total)
  const points = history.flatMap(({ givenAt, total }) => total === null ? [] : [{ on: givenAt, value: total }])
  if (scale === undefined || scale.bands.length === 0 || points.length < 2) return null
  const bands = scale.bands.map((band, i) => ({ from: band.from, to: band.to, label: band.label[language], tone: TONES[scale.higherIs === 'worse' ? i : scale.bands.length - 1 - i] ?? 'neutral' }))
  return <Section title={t('trend')}><Trend label={instrument.title[language]} points={points} bands={bands} sentence={t('trendSentence', { from: points[0]?.value ?? 0, to: points.at(-1)?.value ?? 0 })} /></Section>
}

function Result({ clientId, measure, history, known }: { clientId: string, measure: Measure, history: readonly Measure[], known: OutputOf<typeof showInstrument> }) {
  const t = useText(measureText)
  const when = useWhen()
  const { language } = useLanguage()
  const { instrument, change } = known
  const scored = score(instrument, measure.answers, measure.keying === null ? {} : { keying: measure.keying })
  if (!scored.ok) return null
  const result = scored.value
  const max = instrument.scales.find(({ id }) => id === instrument.total)?.range.max
  const before = history[history.findIndex(({ id }) => id === measure.id) - 1]
  return (
    <div className={css.stack}>
      {result.alerts.map(alert => <div key={alert.id} className={css.alarm} data-tone={alert.urgency === 'task' ? 'attention' : 'urgent'} role="alert"><p><strong>{alert.say[language]}</strong></p><From source={alert.source} /></div>)}
      <div className={css.grid}>
        <Section title={instrument.title[language]} lead={`${when.dayTime(measure.givenAt)} · ${t(measure.givenByKind === 'client' ? 'byClient' : 'byStaff')}`}
          action={known.inUse && <Button component={Link} to={`/clients/${clientId}/assessment/give/${instrument.id}/${measure.id}`} size="compact-sm" variant="default">{t('again')}</Button>}>
          <p className={css.big}>
            {result.total === null ? (result.band === null ? t('noScore', { answered: result.answered, of: result.of }) : null) : <><strong>{result.total}</strong>{max !== undefined && <span>{t('of', { max })}</span>}</>}
            {result.band !== null && <span>{result.band.label[language]}</span>}
          </p>
          <ChangeSince measure={measure} before={before} change={change} instrument={instrument} />
          <CutOffs instrument={instrument} result={result} />
          <p className={css.small}>{instrument.attribution}</p>
        </Section>
        <Section title={t('answers')}><AnswerTable instrument={instrument} measure={measure} /></Section>
      </div>
      <History instrument={instrument} history={history} />
    </div>
  )
}

/** One result: score, band, change, every answer, and the source of each cut-off. */
export function MeasureResultPage({ params: { clientId = '', measureId = '' } }: PageProps) {
  const history = useAsk<typeof measureHistory>('assessment.measures', { clientId })
  const measure = history.data?.find(({ id }) => id === measureId)
  const known = useAsk<typeof showInstrument>('assessment.instrument', { id: measure?.instrument ?? '', version: measure?.instrumentVersion ?? null }, { enabled: measure !== undefined })
  const problem = history.error ?? known.error
  if (problem) return <ErrorState problem={problem} onRetry={() => void history.refetch()} />
  if (measure === undefined || known.data === undefined) return <LoadingState lines={8} />
  return <Result clientId={clientId} measure={measure} history={(history.data ?? []).filter(({ instrument }) => instrument === measure.instrument)} known={known.data} />
}
