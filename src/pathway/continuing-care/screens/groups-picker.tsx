import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { COMMITMENT_KINDS } from '../../schedule/commitment-kinds.words.ts'
import { lifeText } from '../../schedule/screens/life.text.ts'
import type { fittingGroups } from '../fitting-groups.ts'
import { afterText } from './after.text.ts'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { GroupLine } from './group-line.tsx'

/** Groups from the directory that the client means to go to. */
export function GroupsPicker({ clientId, ids, onChange }: { readonly clientId: string, readonly ids: readonly string[], readonly onChange: (ids: string[]) => void }) {
  const t = useText(careText)
  const fit = useText(afterText)
  const life = useText(lifeText)
  const word = (kind: string): string => life(COMMITMENT_KINDS.find(one => one === kind) ?? 'other')
  const [open, setOpen] = useState(false)
  const { data = [] } = useAsk<typeof fittingGroups>('continuing-care.fitting-groups', { clientId })
  const chosen = data.filter(({ id }) => ids.includes(id))
  return (
    <section className={css.tight} aria-label={t('groups')}>
      <div className={css.between}>
        <div><p className={css.strong}>{t('groups')}</p><p className={css.quiet}>{t('groupsHint')}</p></div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen(true)}>{t('addGroup')}</Button>
      </div>
      {chosen.length === 0 ? <p className={css.quiet}>{t('noGroups')}</p> : (
        <ul className={css.list}>
          {chosen.map(group => (
            <li key={group.id} className={css.between}>
              <GroupLine group={group} />
              <ActionIcon variant="subtle" color="gray" aria-label={t('removeGroup', { name: group.name })} onClick={() => onChange(ids.filter(id => id !== group.id))}><IconX size={16} /></ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Sheet opened={open} onClose={() => setOpen(false)} title={t('groups')}>
        {data.length === 0 && <p className={css.quiet}>{t('directoryNone')}</p>}
        <ul className={css.list}>
          {data.map(group => (
            <li key={group.id} className={css.between}>
              <div><GroupLine group={group} /><StatusPill tone={group.fits ? 'good' : 'neutral'}>{group.fits ? fit('fits') : fit('clash', { what: group.clashes.map(one => word(one)).join(', ') })}</StatusPill></div>
              <Button
                size="compact-sm" variant={ids.includes(group.id) ? 'light' : 'default'} aria-pressed={ids.includes(group.id)} aria-label={`${t('pick')}: ${group.name}`}
                onClick={() => onChange(ids.includes(group.id) ? ids.filter(id => id !== group.id) : [...ids, group.id])}
              >{t(ids.includes(group.id) ? 'chosen' : 'pick')}</Button>
            </li>
          ))}
        </ul>
      </Sheet>
    </section>
  )
}
