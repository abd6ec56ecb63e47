import { Button } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../platform/web/text.ts'
import type { Clash } from '../../safety/screens/two-writers.ts'
import type { PartFields } from './part-fields.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const labels = {
  words: 'fieldWords', instrument: 'fieldInstrument', measuredBy: 'fieldMeasuredBy', baseline: 'fieldBaseline', target: 'fieldTarget', targetOn: 'fieldTargetOn',
  modality: 'fieldModality', timesPerWeek: 'fieldTimesPerWeek', minutes: 'fieldMinutes', staffId: 'fieldStaffId', strengths: 'strengths', barriers: 'barriers',
  preferences: 'preferences', culture: 'culture', languageNeeds: 'languageNeeds', dischargeCriteria: 'dischargeCriteria', projectedWeeks: 'projectedWeeks',
} as const

const isLabelled = (name: string): name is keyof typeof labels => name in labels

/** Two people changed the same words: what it was, what each wrote, and one choice for each line. No words are lost. */
export function ClashPanel({ clash, onResolve }: { readonly clash: Clash<PartFields>, readonly onResolve: (fields: PartFields) => void }) {
  const t = useText(planText)
  const [decided, setDecided] = useState<PartFields>({})
  const decide = (name: string, value: string | number | null): void => {
    const now = { ...decided, [name]: value }
    setDecided(now)
    if (clash.fields.every(field => field in now)) onResolve({ ...clash.theirs, ...changedByMe(clash), ...now })
  }
  return (
    <div className={css.clash} data-tone="attention" role="alert">
      <div><p className={css.strong}>{t('clash')}</p><p className={css.quiet}>{t('clashLead')}</p></div>
      {clash.fields.filter(name => !(name in decided)).map(name => {
        const [was, mine, theirs] = [clash.base[name] ?? null, clash.mine[name] ?? null, clash.theirs[name] ?? null]
        const areWords = typeof mine === 'string' && typeof theirs === 'string'
        return (
          <div key={name} className={css.tight}>
            {isLabelled(name) && <p className={css.kind}>{t(labels[name])}</p>}
            <dl className={css.three}>
              <div><dt>{t('was')}</dt><dd>{was}</dd></div>
              <div><dt>{t('theirs')}</dt><dd>{theirs}</dd></div>
              <div><dt>{t('mine')}</dt><dd>{mine}</dd></div>
            </dl>
            <div className={css.row}>
              <Button size="compact-sm" variant="default" onClick={() => decide(name, theirs)}>{t('takeTheirs')}</Button>
              <Button size="compact-sm" variant="default" onClick={() => decide(name, mine)}>{t('keepMine')}</Button>
              {areWords && <Button size="compact-sm" variant="default" onClick={() => decide(name, `${theirs}\n${mine}`)}>{t('keepBoth')}</Button>}
            </div>
          </div>
        )
      })}
    </div>
  )
}

const changedByMe = ({ base, mine }: Clash<PartFields>): PartFields =>
  Object.fromEntries(Object.entries(mine).filter(([name, value]) => value !== base[name]))
