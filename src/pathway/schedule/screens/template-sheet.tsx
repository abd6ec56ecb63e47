import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import { templateKey } from '../group.rules.ts'
import type { groups as groupsAction } from '../groups.ts'
import type { openTemplateGroups } from '../open-template-groups.ts'
import { groupsText } from './groups.text.ts'
import css from './schedule.module.css'
import { useLeads } from './use-leads.ts'
import { useClocks } from './weekday.ts'

/** Opens the groups of the program's template, and asks of each who leads it. */
export function TemplateSheet({ program, onClose }: { readonly program: Program, readonly onClose: () => void }) {
  const t = useText(groupsText)
  const clocks = useClocks()
  const people = useLeads()
  const { data: running = [] } = useAsk<typeof groupsAction>('schedule.groups', { programId: program.id })
  const [leads, setLeads] = useState<Readonly<Record<string, string>>>({})
  const [from, setFrom] = useState(todayIn())
  const wanted = program.definition.groups.filter(group => !running.some(other => templateKey(other) === templateKey(group)))
  const open = useAct<typeof openTemplateGroups>('schedule.open-template-groups', {
    refresh: ['schedule.'],
    onDone: ({ ids }) => {
      notify({ message: t('opened', { count: ids.length }) })
      onClose()
    },
  })
  const nobody = wanted.filter(group => !leads[templateKey(group)]).length
  const choices = [{ value: '', label: t('nobody') }, ...people]
  const send = (): void => open.mutate({ programId: program.id, from, leads: Object.fromEntries(Object.entries(leads).filter(([, id]) => id !== '').map(([key, id]) => [key, [id]])) })
  if (wanted.length === 0) return <Sheet opened onClose={onClose} title={t('template')}><p className={css.quiet}>{t('allOpen')}</p></Sheet>
  return (
    <Sheet
      opened onClose={onClose} title={t('whoLeads')} width="wide"
      foot={<Button loading={open.isPending} onClick={send}>{t('openThese', { count: wanted.length })}</Button>}
    >
      <div className={css.stack}>
        <p className={css.quiet}>{t('whoLeadsWhy')}</p>
        <div className={css.row}>
          <TextInput type="date" label={t('from')} value={from} onChange={event => setFrom(event.currentTarget.value)} />
          <NativeSelect
            label={t('sameForAll')} value="" data={choices}
            onChange={event => {
              const id = event.currentTarget.value
              setLeads(Object.fromEntries(wanted.map(group => [templateKey(group), id])))
            }}
          />
        </div>
        <ul className={css.plain}>
          {wanted.map(group => (
            <li key={templateKey(group)} className={css.line}>
              <div><p className={css.strong}>{group.topic}</p><p className={css.quiet}>{clocks.long(group.weekday)} {clocks.span(group.starts, group.minutes)}</p></div>
              <NativeSelect
                aria-label={`${t('led')}: ${group.topic}, ${clocks.long(group.weekday)} ${clocks.clock(group.starts)}`} value={leads[templateKey(group)] ?? ''} data={choices}
                onChange={event => {
                  const { value } = event.currentTarget
                  setLeads(was => ({ ...was, [templateKey(group)]: value }))
                }}
              />
            </li>
          ))}
        </ul>
        {nobody > 0 && <p className={css.note} data-tone="attention" role="status">{t('nobodyYet', { count: nobody })}</p>}
      </div>
    </Sheet>
  )
}
