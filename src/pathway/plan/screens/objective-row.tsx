import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { SharedRecord } from '../../safety/screens/two-writers.ts'
import type { addObjective } from '../add-part.ts'
import type { Objective } from '../plan.words.ts'
import { AddWords } from './add-words.tsx'
import { AddIntervention, InterventionRow } from './intervention-row.tsx'
import { useKnown } from './known.ts'
import { usePart, wordsIn, type PartFields } from './part-fields.ts'
import { PartWords } from './part-words.tsx'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { useLibrary } from './use-library.ts'

const OWN = 'own'
function LastScore({ record }: { readonly record: SharedRecord<PartFields> }) {
  const t = useText(planText)
  const when = useWhen()
  const { measures } = useKnown()
  const last = measures.find(({ id }) => id === record.value['instrument'])?.last
  if (last === undefined || last === null) return null
  return (
    <div className={css.row}>
      <span className={css.quiet}>{t('lastScore', { total: last.total, when: when.day(last.givenAt) })}</span>
      {record.value['baseline'] === null && (
        <Button size="compact-xs" variant="subtle" onClick={() => record.change({ ...record.value, baseline: last.total })}>{t('useLast', { total: last.total })}</Button>
      )}
    </div>
  )
}

function Measuring({ record }: { readonly record: SharedRecord<PartFields> }) {
  const t = useText(planText)
  const { language } = useLanguage()
  const { measures } = useKnown()
  const instrument = wordsIn(record.value, 'instrument')
  const set = (changed: PartFields): void => record.change({ ...record.value, ...changed })
  const number = (name: string, label: string) => (
    <NumberInput
      size="xs" w={76} label={label} hideControls value={record.value[name] ?? ''}
      onChange={value => set({ [name]: value === '' ? null : Number(value) })}
    />
  )
  return (
    <div className={css.fields}>
      <Select
        size="xs" w={190} label={t('measure')} placeholder={t('measure')} searchable clearable value={instrument === '' ? (record.value['measuredBy'] === null ? null : OWN) : instrument}
        data={[{ value: OWN, label: t('ownMeasure') }, ...measures.map(({ id, title }) => ({ value: id, label: title[language] }))]}
        onChange={value => set(value === OWN ? { instrument: null, measuredBy: wordsIn(record.value, 'measuredBy') } : { instrument: value, measuredBy: null })}
      />
      {instrument === '' && record.value['measuredBy'] !== null && (
        <TextInput size="xs" w={200} label={t('ownMeasureWords')} value={wordsIn(record.value, 'measuredBy')} maxLength={200} onChange={event => set({ measuredBy: event.currentTarget.value })} />
      )}
      {number('baseline', t('from'))}{number('target', t('to'))}
      <TextInput size="xs" w={140} type="date" label={t('by')} value={wordsIn(record.value, 'targetOn')} onChange={event => set({ targetOn: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
      <LastScore record={record} />
    </div>
  )
}

/** One measurable step with what is done for it. */
export function ObjectiveRow({ objective }: { readonly objective: Objective }) {
  const part = { kind: 'objective', part: objective } as const
  const record = usePart(part)
  return (
    <div className={css.objective}>
      <PartWords part={part} record={record}><Measuring record={record} /></PartWords>
      {objective.interventions.map(intervention => <InterventionRow key={intervention.id} intervention={intervention} />)}
      <div className={css.adder}><AddIntervention objectiveId={objective.id} /></div>
    </div>
  )
}

/** Adds an objective; one from the library brings its measure and target along. */
export function AddObjective({ goalId }: { readonly goalId: string }) {
  const t = useText(planText)
  const { language } = useLanguage()
  const { measures } = useKnown()
  const library = useLibrary('objective')
  const add = useAct<typeof addObjective>('plan.add-objective', { refresh: ['plan.'] })
  return (
    <AddWords
      label={t('addObjective')} from={library} busy={add.isPending}
      onAdd={(words, entry) => add.mutate({
        goalId, words, instrument: entry?.instrument ?? null, measuredBy: entry?.measuredBy?.[language] ?? null, target: entry?.target ?? null,
        baseline: measures.find(({ id }) => id === entry?.instrument)?.last?.total ?? null,
      })}
    />
  )
}
