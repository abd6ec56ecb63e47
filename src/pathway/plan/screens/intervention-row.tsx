import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { addIntervention } from '../add-part.ts'
import { MODALITIES } from '../modality.words.ts'
import type { Intervention } from '../plan.words.ts'
import { AddWords } from './add-words.tsx'
import { useKnown } from './known.ts'
import { usePart, wordsIn } from './part-fields.ts'
import { PartWords } from './part-words.tsx'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { useLibrary } from './use-library.ts'

/** What is done: words, how, how often, how long, by whom. */
export function InterventionRow({ intervention }: { readonly intervention: Intervention }) {
  const t = useText(planText)
  const { staff } = useKnown()
  const part = { kind: 'intervention', part: intervention } as const
  const record = usePart(part)
  const set = (name: string, value: string | number | null): void => record.change({ ...record.value, [name]: value })
  return (
    <div className={css.does}>
      <PartWords part={part} record={record}>
        <div className={css.fields}>
          <Select
            size="xs" w={170} aria-label={t('modality')} allowDeselect={false} value={wordsIn(record.value, 'modality')} data={MODALITIES.map(value => ({ value, label: t(value) }))}
            onChange={value => set('modality', value)}
          />
          <NumberInput size="xs" w={110} suffix={` ${t('aWeek')}`} hideControls aria-label={t('times')} min={0.25} max={50} step={1} value={record.value['timesPerWeek'] ?? ''} onChange={value => { if (Number(value) > 0) set('timesPerWeek', Number(value)) }} />
          <NumberInput size="xs" w={84} suffix={` ${t('min')}`} hideControls aria-label={t('minutes')} min={1} max={600} value={record.value['minutes'] ?? ''} onChange={value => { if (Number(value) > 0) set('minutes', Math.round(Number(value))) }} />
          <Select
            size="xs" w={170} aria-label={t('staff')} placeholder={t('nobody')} searchable clearable data={[...staff]} value={wordsIn(record.value, 'staffId') || null}
            onChange={value => set('staffId', value)}
          />
        </div>
      </PartWords>
    </div>
  )
}

/** Adds what is done. How it is given is chosen first; only what comes out of the library brings its numbers along, to see and to change. */
export function AddIntervention({ objectiveId }: { readonly objectiveId: string }) {
  const t = useText(planText)
  const [modality, setModality] = useState<(typeof MODALITIES)[number] | null>(null)
  const library = useLibrary('intervention')
  const add = useAct<typeof addIntervention>('plan.add-intervention', { refresh: ['plan.'] })
  const from = modality === null ? library : library.filter(entry => entry.modality === modality)
  return (
    <div className={css.row}>
      <Select
        size="xs" w={150} clearable aria-label={`${t('addIntervention')}: ${t('modality')}`} placeholder={t('modality')} value={modality} data={MODALITIES.map(value => ({ value, label: t(value) }))}
        onChange={value => setModality(MODALITIES.find(known => known === value) ?? null)}
      />
      <div style={{ flex: 1 }}>
        <AddWords
          label={t('addIntervention')} from={from} busy={add.isPending}
          onAdd={(words, entry) => add.mutate({
            objectiveId, words, modality: entry?.modality ?? modality ?? 'individual', timesPerWeek: entry?.timesPerWeek ?? 1, minutes: entry?.minutes ?? 50,
          })}
        />
      </div>
    </div>
  )
}
