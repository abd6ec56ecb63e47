import { NativeSelect } from '@mantine/core'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { useText } from '../../../platform/web/text.ts'
import { HowOften, Substance, type Circumstances } from '../circumstances/circumstances.words.ts'
import { circumstancesText } from './circumstances.text.ts'

type Used = Circumstances['used']

const LABELS = ['sub1', 'sub2', 'sub3'] as const

/** The list with another choice at one place; nothing at a place ends the list there. */
function changed(used: Used, at: number, choice: string): Used {
  if (choice === '') return null
  const substance = Substance.options.find(one => one === choice)
  const before = (used ?? []).slice(0, at)
  return substance === undefined ? before : [...before, { substance, often: null }, ...(used ?? []).slice(at + 1)]
}

/** Up to three substances, the weightiest first, each with how often lately. The next one is asked once there is one before it. */
export function SubstancesAsked({ used, onChange }: { readonly used: Used, readonly onChange: (used: Used) => void }) {
  const t = useText(circumstancesText)
  return (
    <>
      {LABELS.slice(0, Math.min(3, (used?.length ?? 0) + 1)).map((label, at) => {
        const here = used?.[at]
        const taken = used?.filter((_, other) => other !== at).map(({ substance }) => substance) ?? []
        return (
          <FormRow key={label}>
            <NativeSelect
              label={t(label)} value={here?.substance ?? (at === 0 && used === null ? '' : 'none')} onChange={event => onChange(changed(used, at, event.currentTarget.value))}
              data={[...at === 0 ? [{ value: '', label: t('unknown') }] : [], { value: 'none', label: t(at === 0 ? 'noSubstance' : 'noMore') },
                ...Substance.options.filter(one => !taken.includes(one)).map(one => ({ value: one, label: t(`s-${one}`) }))]}
            />
            {here !== undefined && (
              <NativeSelect
                label={t('often')} aria-label={t('oftenOf', { which: t(label) })} value={here.often ?? ''}
                data={[{ value: '', label: t('unknown') }, ...HowOften.options.map(one => ({ value: one, label: t(`o-${one}`) }))]}
                onChange={event => {
                  const often = HowOften.options.find(one => one === event.currentTarget.value) ?? null
                  onChange((used ?? []).map((one, other) => other === at ? { ...one, often } : one))
                }}
              />
            )}
          </FormRow>
        )
      })}
    </>
  )
}
