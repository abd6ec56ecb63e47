import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { staffList } from '../../../people/staff/staff-list.ts'
import type { waysOut } from '../../../people/notice/notices-to-client.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { onCall, setOnCall } from '../on-call.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

interface Step { readonly staffId: string, readonly waitMinutes: number, readonly phone: string | null }

function Chain({ steps, onChange }: { readonly steps: readonly Step[], readonly onChange: (steps: Step[]) => void }) {
  const t = useText(safetyText)
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  const [next, setNext] = useState<string | null>(null)
  const nameOf = (id: string): string => staff.find(member => member.id === id)?.name ?? ''
  return (
    <div className={css.tight}>
      {steps.map((step, at) => (
        <div key={`${step.staffId}-${at}`} className={css.line}>
          <span className={css.words}>{at + 1}. {nameOf(step.staffId)}</span>
          <NumberInput
            w={90} size="xs" aria-label={`${t('minutes')}: ${nameOf(step.staffId)}`} min={1} max={240} value={step.waitMinutes}
            onChange={value => onChange(steps.map((old, i) => i === at ? { ...old, waitMinutes: Number(value) || 1 } : old))}
          />
          <TextInput
            w={150} size="xs" type="tel" aria-label={t('phoneOf', { who: nameOf(step.staffId) })} placeholder={t('nightPhone')} value={step.phone ?? ''} maxLength={40}
            onChange={event => onChange(steps.map((old, i) => i === at ? { ...old, phone: event.currentTarget.value.trim() === '' ? null : event.currentTarget.value } : old))}
          />
          <ActionIcon variant="subtle" color="gray" aria-label={t('removeStep', { who: nameOf(step.staffId) })} onClick={() => onChange(steps.filter((_step, i) => i !== at))}>
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div className={css.line}>
        <Select
          className={css.words ?? ''} aria-label={t('person')} placeholder={t('person')} searchable value={next} onChange={setNext}
          data={staff.filter(({ left }) => !left).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="default" disabled={next === null} onClick={() => {
          if (next !== null) onChange([...steps, { staffId: next, waitMinutes: 10, phone: null }])
          setNext(null)
        }}
        >
          {t('addStep')}
        </Button>
      </div>
    </div>
  )
}

/** Who is called at night. Everybody sees it; the director sets it. */
export function OnCallEditor() {
  const t = useText(safetyText)
  const { data: chain = [] } = useAsk<typeof onCall>('safety.on-call', {})
  const { data: ways } = useAsk<typeof waysOut>('notice.ways-out', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const [draft, setDraft] = useState<Step[] | null>(null)
  const save = useAct<typeof setOnCall>('safety.set-on-call', { refresh: ['safety.'], onDone: () => setDraft(null) })
  const steps = draft ?? chain.map(({ staffId, waitMinutes, phone }) => ({ staffId, waitMinutes, phone }))
  return (
    <Section title={t('onCall')} lead={t('onCallLead')}>
      <div className={css.stack}>
      {ways !== undefined && !(ways.text && ways.email) && <p className={css.note} data-tone={ways.text || ways.email ? 'neutral' : 'attention'}>{t(ways.email ? 'onlyEmail' : ways.text ? 'onlyText' : 'noWay')}</p>}
      {steps.length === 0 && <p className={css.note} data-tone="attention">{t('emptyChain')}</p>}
      {me?.roles.includes('director') === true ? <Chain steps={steps} onChange={setDraft} /> : (
        <ol className={css.said}>{chain.map(({ position, name, waitMinutes }) => <li key={position}>{t('chainStep', { position, who: name ?? '', minutes: waitMinutes })}</li>)}</ol>
      )}
      {draft !== null && <Button loading={save.isPending} onClick={() => save.mutate({ steps: draft })}>{t('saveChain')}</Button>}
      </div>
    </Section>
  )
}
