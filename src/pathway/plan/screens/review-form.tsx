import { Button, Radio, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call, refreshAnswers, useAct } from '../../../platform/web/call.ts'
import { SavedState } from '../../../platform/web/kit/saved-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { mergeFields } from '../../safety/merge.rules.ts'
import { useTwoWriters, type Written } from '../../safety/screens/two-writers.ts'
import { reviewMisses, whatScoresSay } from '../review/review.rules.ts'
import type { KnownObjective, Movement, Review, ReviewedObjective, ReviewWords } from '../review/review.words.ts'
import type { saveReview, signReview } from '../review/write-review.ts'
import { ClashPanel } from './clash-panel.tsx'
import { LivedPanel } from './lived-facts.tsx'
import { livedText } from './lived.text.ts'
import type { PartFields } from './part-fields.ts'
import css from './plan.module.css'
import { reviewText } from './review.text.ts'

const MOVEMENTS: readonly Movement[] = ['met', 'better', 'same', 'worse', 'cannot-say']
const DECISIONS = ['continue', 'change', 'step-down', 'step-up', 'discharge'] as const

/** A review as flat fields, one or two for each objective, so that two writers merge line by line. */
const flat = (review: ReviewWords): PartFields => ({
  words: review.words, clientWords: review.clientWords, decision: review.decision, reason: review.reason, nextOn: review.nextOn,
  ...Object.fromEntries(review.objectives.flatMap(({ objectiveId, movement, words }) => [[`movement ${objectiveId}`, movement], [`words ${objectiveId}`, words]])),
})

const wordsIn = (fields: PartFields, name: string): string => String(fields[name] ?? '')

const whole = (fields: PartFields, known: readonly KnownObjective[]): ReviewWords => ({
  words: wordsIn(fields, 'words'), clientWords: wordsIn(fields, 'clientWords'), reason: wordsIn(fields, 'reason'),
  decision: DECISIONS.find(one => one === fields['decision']) ?? null, nextOn: wordsIn(fields, 'nextOn') || null,
  objectives: known.map(({ objectiveId }): ReviewedObjective => ({
    objectiveId, movement: MOVEMENTS.find(one => one === fields[`movement ${objectiveId}`]) ?? null, words: wordsIn(fields, `words ${objectiveId}`),
  })),
})

const isReview = (now: unknown): now is Review => typeof now === 'object' && now !== null && 'objectives' in now && 'version' in now
const readCurrent = (now: unknown): Written<PartFields> | undefined => isReview(now) ? { value: flat(now), version: now.version } : undefined

function useReview(review: Review) {
  const queries = useQueryClient()
  return useTwoWriters<PartFields>({
    name: `plan-review/${review.id}`, saved: flat(review), version: review.version, current: readCurrent, merge: mergeFields,
    save: async (fields, sending) => {
      await call<typeof saveReview>('plan.save-review', { reviewId: review.id, ...whole(fields, review.known.objectives) }, sending)
      await refreshAnswers(queries, ['plan.reviews'])
    },
  })
}

function Moved({ known, fields, onChange }: { readonly known: KnownObjective, readonly fields: PartFields, readonly onChange: (fields: PartFields) => void }) {
  const t = useText(reviewText)
  const when = useWhen()
  const l = useText(livedText)
  const say = whatScoresSay(known)
  const name = `movement ${known.objectiveId}`
  return (
    <li className={css.readGoal}>
      <div>
        <p className={css.kind}>{known.goalWords}</p>
        <p className={css.strong}>{known.words}</p>
        <p className={css.quiet}>
          {t('aim', { from: known.baseline ?? '–', to: known.target ?? '–', day: known.targetOn === null ? '–' : when.day(known.targetOn) })}{' · '}
          {known.scores.length === 0 ? t('noScores') : `${t('scores')}: ${known.scores.map(({ total }) => total).join(', ')}`}
          {say !== null && ` · ${t('hint', { say: t(say).toLowerCase() })}`}
          {known.served.sessions + known.served.practices > 0 && ` · ${l('served', known.served)}`}
        </p>
      </div>
      <SegmentedControl
        size="xs" aria-label={`${t('movement')}: ${known.words}`} value={wordsIn(fields, name)} data={MOVEMENTS.map(value => ({ value, label: t(value) }))}
        onChange={value => onChange({ ...fields, [name]: value })}
      />
      <Textarea
        aria-label={t('noteFor', { words: known.words })} autosize minRows={1} maxLength={2000} value={wordsIn(fields, `words ${known.objectiveId}`)}
        onChange={event => onChange({ ...fields, [`words ${known.objectiveId}`]: event.currentTarget.value })}
      />
    </li>
  )
}

function Decide({ fields, nextByRule, onChange }: { readonly fields: PartFields, readonly nextByRule: string | null, readonly onChange: (fields: PartFields) => void }) {
  const t = useText(reviewText)
  const l = useText(livedText)
  const when = useWhen()
  const decision = wordsIn(fields, 'decision')
  return (
    <Section title={t('decision')}>
      <div className={css.stack}>
        <Radio.Group aria-label={t('decision')} value={decision} onChange={value => onChange({ ...fields, decision: value })}>
          <div className={css.tight}>{DECISIONS.map(value => <Radio key={value} value={value} label={t(value)} />)}</div>
        </Radio.Group>
        {decision !== '' && decision !== 'continue' && (
          <Textarea label={t('reason')} autosize minRows={2} maxLength={2000} value={wordsIn(fields, 'reason')} onChange={event => onChange({ ...fields, reason: event.currentTarget.value })} />
        )}
        {decision !== 'discharge' && (
          <TextInput type="date" label={t('nextOn')} {...(nextByRule !== null && { description: l('byRule', { day: when.day(nextByRule) }) })} value={wordsIn(fields, 'nextOn')} onChange={event => onChange({ ...fields, nextOn: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
        )}
        {decision !== 'discharge' && nextByRule !== null && wordsIn(fields, 'nextOn') === '' && (
          <Button size="compact-sm" variant="default" onClick={() => onChange({ ...fields, nextOn: nextByRule })}>{l('takeRule')}</Button>
        )}
      </div>
    </Section>
  )
}

/** A review while it is written: what is known stands beside each choice, nothing is chosen beforehand. */
export function ReviewForm({ review }: { readonly review: Review }) {
  const t = useText(reviewText)
  const when = useWhen()
  const record = useReview(review)
  const wordsOf = (id: string): string => review.known.objectives.find(({ objectiveId }) => objectiveId === id)?.words ?? ''
  const missing = reviewMisses({ ...review, ...whole(record.value, review.known.objectives) })
  const sign = useAct<typeof signReview>('plan.sign-review', { refresh: ['plan.', 'task.'], ifMatch: () => review.version })
  return (
    <div className={css.columns} onBlur={() => { void record.flush() }}>
      <div className={css.stack}>
        <Section title={t('objectives')} lead={t('lead', { when: when.day(review.known.since) })} action={<SavedState state={record.state} />}>
          <ul className={css.plain}>{review.known.objectives.map(known => <Moved key={known.objectiveId} known={known} fields={record.value} onChange={record.change} />)}</ul>
        </Section>
        {record.clash !== null && <ClashPanel clash={record.clash} onResolve={record.resolve} />}
        {review.known.lived !== null && (
          <LivedPanel clientId={review.clientId} lived={review.known.lived} onUse={words => record.change({ ...record.value, words: [wordsIn(record.value, 'words'), words].filter(one => one !== '').join('\n') })} />
        )}
        <Section title={t('summary')}>
          <div className={css.stack}>
            <Textarea aria-label={t('summary')} autosize minRows={3} maxLength={5000} value={wordsIn(record.value, 'words')} onChange={event => record.change({ ...record.value, words: event.currentTarget.value })} />
            <Textarea label={t('clientWords')} autosize minRows={2} maxLength={5000} value={wordsIn(record.value, 'clientWords')} onChange={event => record.change({ ...record.value, clientWords: event.currentTarget.value })} />
          </div>
        </Section>
      </div>
      <div className={css.aside}>
        <Decide fields={record.value} nextByRule={review.known.nextByRule} onChange={record.change} />
        <Section title={missing.length === 0 ? t('complete') : t('missing', { count: missing.length })}>
          <div className={css.tight}>
            <ul className={css.list}>
              {missing.map(({ what, id }) => <li key={`${what} ${id}`} className={css.quiet}>{what === 'movement' ? t('miss.movement', { words: wordsOf(id) }) : t(`miss.${what}`)}</li>)}
            </ul>
            <Button fullWidth disabled={missing.length > 0 || record.state !== 'saved'} loading={sign.isPending} onClick={() => sign.mutate({ reviewId: review.id })}>{t('sign')}</Button>
          </div>
        </Section>
      </div>
    </div>
  )
}
