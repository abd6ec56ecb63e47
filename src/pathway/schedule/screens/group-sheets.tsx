import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { changeGroup } from '../change-group.ts'
import type { endGroup } from '../end-group.ts'
import { PLAIN_GROUP, type Group, type GroupDetails } from '../group.words.ts'
import type { openGroup } from '../open-group.ts'
import { GroupForm } from './group-form.tsx'
import { groupsText } from './groups.text.ts'
import css from './schedule.module.css'

const blank = (program: Program): GroupDetails => ({
  ...PLAIN_GROUP, topic: '', track: program.definition.tracks[0]?.id ?? '', phases: program.definition.phases.map(({ id }) => id), weekday: 1, starts: '17:30', minutes: 90,
  breakMinutes: 0, seats: 12, roomId: null, remote: false, facilitatorIds: [],
})

/** Opens a new group. */
export function OpenSheet({ opened, onClose, program }: { readonly opened: boolean, readonly onClose: () => void, readonly program: Program }) {
  const t = useText(groupsText)
  const [from, setFrom] = useState(todayIn())
  const open = useAct<typeof openGroup>('schedule.open-group', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('opened', { count: 1 }) })
      onClose()
    },
  })
  return (
    <Sheet opened={opened} onClose={onClose} title={t('newGroup')} width="wide">
      <GroupForm initial={blank(program)} program={program} submit={t('create')} busy={open.isPending} onSubmit={details => open.mutate({ programId: program.id, details, from })}>
        <TextInput type="date" label={t('from')} required value={from} onChange={event => setFrom(event.currentTarget.value)} />
      </GroupForm>
    </Sheet>
  )
}

function EndGroup({ group, onDone }: { readonly group: Group, readonly onDone: () => void }) {
  const t = useText(groupsText)
  const [asking, setAsking] = useState(false)
  const [lastDay, setLastDay] = useState(todayIn())
  const end = useAct<typeof endGroup>('schedule.end-group', {
    refresh: ['schedule.'], ifMatch: () => group.version,
    onDone: () => {
      notify({ message: t('ended') })
      onDone()
    },
  })
  if (!asking) return <div><Button variant="subtle" color="clay" onClick={() => setAsking(true)}>{t('end')}</Button></div>
  return (
    <div className={css.tight}>
      <p className={css.quiet}>{t('endWhy')}</p>
      <div className={css.row}>
        <TextInput type="date" label={t('lastDay')} value={lastDay} onChange={event => setLastDay(event.currentTarget.value)} />
        <Button color="clay" loading={end.isPending} onClick={() => end.mutate({ id: group.id, lastDay })}>{t('end')}</Button>
      </div>
    </div>
  )
}

/** Changes a group from a day on, or ends it. */
export function ChangeSheet({ group, onClose, program }: { readonly group: Group, readonly onClose: () => void, readonly program: Program }) {
  const t = useText(groupsText)
  const [from, setFrom] = useState(todayIn())
  const change = useAct<typeof changeGroup>('schedule.change-group', {
    refresh: ['schedule.'], ifMatch: () => group.version,
    onDone: () => {
      notify({ message: t('saved') })
      onClose()
    },
  })
  return (
    <Sheet opened onClose={onClose} title={t('change')} width="wide">
      <div className={css.stack}>
        <GroupForm initial={group} program={program} submit={t('save')} busy={change.isPending} onSubmit={details => change.mutate({ id: group.id, details, from })}>
          <TextInput type="date" label={t('changeFrom')} description={t('fromHelp')} required value={from} onChange={event => setFrom(event.currentTarget.value)} />
        </GroupForm>
        <EndGroup group={group} onDone={onClose} />
      </div>
    </Sheet>
  )
}
