import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import type { nameSubstitute, takeBackSubstitute } from '../name-substitute.ts'
import type { Roster } from '../room.words.ts'
import css from './room.module.css'
import { sessionText } from './session.text.ts'

const TREATS = ['therapist', 'facilitator', 'prescriber', 'director']
const NOBODY = 'nobody'

function Choose({ of, onDone }: { readonly of: Roster, readonly onDone: () => void }) {
  const t = useText(sessionText)
  const [away, setAway] = useState(of.leads[0]?.id ?? NOBODY)
  const staff = useAsk<typeof staffList>('staff.list', {})
  const back = useAct<typeof takeBackSubstitute>('session.take-back-substitute', { refresh: ['session.'] })
  const name = useAct<typeof nameSubstitute>('session.name-substitute', { refresh: ['session.'] })
  const choose = (staffId: string, who: string): void => name.mutate({ sessionId: of.id, staffId, insteadOf: away === NOBODY ? null : away }, {
    onSuccess: () => {
      offerUndo({ message: t('leadsNow', { name: who }), onUndo: () => back.mutate({ sessionId: of.id, staffId }) })
      onDone()
    },
  })
  if (staff.data === undefined) return <LoadingState lines={4} />
  const others = staff.data.filter(member => !member.left && member.roles.some(role => TREATS.includes(role)) && !of.leads.some(({ id }) => id === member.id))
  return (
    <div className={css.block}>
      <span className={css.quiet}>{t('standInLead')}</span>
      {of.leads.length > 0 && (
        <>
          <p>{t('insteadOf')}</p>
          <SegmentedControl value={away} onChange={setAway} data={[...of.leads.map(({ id, name: label }) => ({ value: id, label })), { value: NOBODY, label: t('alone') }]} />
        </>
      )}
      {others.map(member => (
        <div key={member.id} className={css.rival}>
          <span>{member.name} {member.credential !== null && <span className={css.quiet}>{member.credential}</span>}</span>
          <Button variant="default" loading={name.isPending} aria-label={`${t('standIn')}: ${member.name}`} onClick={() => choose(member.id, member.name)}>{t('standIn')}</Button>
        </div>
      ))}
    </div>
  )
}

/** A director lets a colleague lead this one evening: two presses, and it ends by itself. */
export function StandIn({ of }: { readonly of: Roster }) {
  const t = useText(sessionText)
  const [open, setOpen] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const now = useNow().toISOString()
  if (me.data?.roles.includes('director') !== true || of.endsAt < now) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>{t('standIn')}</Button>
      <Sheet opened={open} onClose={() => setOpen(false)} title={t('standInTitle')} width="wide">{open && <Choose of={of} onDone={() => setOpen(false)} />}</Sheet>
    </>
  )
}
