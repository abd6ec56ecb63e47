import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { download } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { planPaper } from '../paper/plan-paper.ts'
import type { Plan } from '../plan.words.ts'
import { useFetching } from './paper-button.tsx'
import { planText } from './plan.text.ts'

const PAPERS = [
  { copy: 'record', print: 'normal', label: 'printRecord' }, { copy: 'client', print: 'normal', label: 'printClient' },
  { copy: 'client', print: 'large', label: 'printClientLarge' }, { copy: 'record', print: 'large', label: 'printRecordLarge' },
] as const

/** The plan on paper: as the record has it, or the client's copy in plain words; either in large print. */
export function PaperMenu({ plan: { clientId, id } }: { readonly plan: Plan }) {
  const t = useText(planText)
  const { fetching, fetchPaper } = useFetching()
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button variant="default" loading={fetching} leftSection={<IconPrinter size={16} aria-hidden />}>{t('print')}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('printHint')}</Menu.Label>
        {PAPERS.map(({ copy, print, label }) => (
          <Menu.Item key={label} onClick={() => fetchPaper(() => download<typeof planPaper>('plan.paper', { clientId, planId: id, copy, print }))}>{t(label)}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
