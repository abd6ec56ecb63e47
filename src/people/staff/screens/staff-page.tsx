import { Button, Menu, ActionIcon } from '@mantine/core'
import { IconDots, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { call, newIntent, useAct, useAsk } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { STAFF_ROLES, type StaffRole } from '../../role.policy.ts'
import type { NewLink } from '../../sign-in/link/link.words.ts'
import { HandedLink } from '../../sign-in/screens/handed-link.tsx'
import { roleKey, roleText } from '../../sign-in/screens/role.text.ts'
import ways from '../../sign-in/screens/ways.module.css'
import type { changeStaffRoles, deactivateStaff, staffRoster } from '../change-access.ts'
import type { inviteAgain } from '../invite-staff.ts'
import type { StaffLine } from '../staff.words.ts'
import { InviteForm, RolesField } from './invite-form.tsx'
import { LockedOutSheet } from './locked-out-sheet.tsx'
import css from './staff.module.css'
import { staffText } from './staff.text.ts'

type Doing = { readonly what: 'invite' } | { readonly what: 'link', readonly link: NewLink, readonly email: string }
  | { readonly what: 'roles' | 'leave' | 'locked-out', readonly member: StaffLine }

function Access({ member }: { member: StaffLine }) {
  const t = useText(staffText)
  const when = useWhen()
  switch (member.access) {
    case 'in': return <StatusPill tone="good">{t('in')}</StatusPill>
    case 'invited': return <StatusPill tone="info">{t('invited', { day: when.day(member.invitedUntil ?? '') })}</StatusPill>
    case 'invitation-over': return <StatusPill tone="attention">{t('invitationOver')}</StatusPill>
    default: return <StatusPill>{t('left')}</StatusPill>
  }
}

function RowMenu({ member, onDo }: { member: StaffLine, onDo: (doing: Doing) => void }) {
  const t = useText(staffText)
  const again = async (): Promise<void> => {
    const link = await call<typeof inviteAgain>('staff.invite-again', { id: member.id }, { key: newIntent() })
    onDo({ what: 'link', link, email: member.email })
  }
  if (member.left) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon aria-label={t('actionsFor', { name: member.name })}><IconDots size={18} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {member.access !== 'in' && <Menu.Item onClick={() => { again().catch(() => undefined) }}>{t('again')}</Menu.Item>}
        <Menu.Item onClick={() => onDo({ what: 'roles', member })}>{t('changeRoles')}</Menu.Item>
        {member.access === 'in' && <Menu.Item onClick={() => onDo({ what: 'locked-out', member })}>{t('lockedOut')}</Menu.Item>}
        <Menu.Item color="clay" onClick={() => onDo({ what: 'leave', member })}>{t('leave')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function RolesSheet({ member, onClose }: { member: StaffLine, onClose: () => void }) {
  const t = useText(staffText)
  const [roles, setRoles] = useState<readonly StaffRole[]>(STAFF_ROLES.filter(role => member.roles.includes(role)))
  const save = useAct<typeof changeStaffRoles>('staff.change-roles', {
    refresh: ['staff.'], ifMatch: () => member.version,
    onDone: () => {
      notify({ message: t('saved') })
      onClose()
    },
  })
  return (
    <Sheet
      opened onClose={onClose} title={t('rolesFor', { name: member.name })} width="wide"
      foot={<Button loading={save.isPending} disabled={roles.length === 0} onClick={() => save.mutate({ id: member.id, roles: [...roles] })}>{t('save')}</Button>}
    >
      <div className={ways.stack}><RolesField value={roles} onChange={setRoles} /><p className={ways.quiet}>{t('rolesAnew')}</p></div>
    </Sheet>
  )
}

function LeaveSheet({ member, onClose }: { member: StaffLine, onClose: () => void }) {
  const t = useText(staffText)
  const end = useAct<typeof deactivateStaff>('staff.deactivate', {
    refresh: ['staff.'],
    onDone: () => {
      notify({ message: t('leftDone') })
      onClose()
    },
  })
  return (
    <ConfirmSheet opened onClose={onClose} title={t('leaveTitle', { name: member.name })} confirm={t('leaveDo')} tone="urgent" busy={end.isPending} onConfirm={() => end.mutate({ id: member.id })}>
      {t('leaveWhy')}
    </ConfirmSheet>
  )
}

/** The team: who works here, their roles, and who is still on the way in. */
export function StaffPage() {
  const t = useText(staffText)
  const r = useText(roleText)
  const when = useWhen()
  const [doing, setDoing] = useState<Doing>()
  const close = (): void => setDoing(undefined)
  const { data, error, isPending, refetch } = useAsk<typeof staffRoster>('staff.roster', {})
  const inviteButton = <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setDoing({ what: 'invite' })}>{t('invite')}</Button>
  const invited = (link: NewLink, email: string): void => {
    setDoing({ what: 'link', link, email })
    void refetch()
  }
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={inviteButton} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('title')} rows={data} rowKey={member => member.id} empty={<EmptyState title={t('invite')} action={inviteButton} />}
          columns={[
            { key: 'name', header: t('name'), sortBy: member => member.name, cell: member => (
              <><Avatar name={member.name} size={34} /><span className={member.left ? css.left : css.line}>{member.name}<span className={css.hint}>{member.credential}</span></span></>
            ) },
            { key: 'roles', header: t('roles'), cell: member => member.roles.map(role => r(roleKey(role))).join(', ') },
            { key: 'email', header: t('email'), deskOnly: true, cell: member => member.email },
            { key: 'access', header: t('access'), sortBy: member => member.access, cell: member => <Access member={member} /> },
          ]}
          rowActions={member => <RowMenu member={member} onDo={setDoing} />}
        />
      )}
      <Sheet opened={doing?.what === 'invite'} onClose={close} title={t('invite')} width="wide">{doing?.what === 'invite' && <InviteForm onInvited={invited} />}</Sheet>
      <Sheet opened={doing?.what === 'link'} onClose={close} title={t('linkTitle')}>
        {doing?.what === 'link' && <HandedLink link={doing.link} lead={t('linkLead', { email: doing.email, day: when.day(doing.link.expiresAt) })} onDone={close} />}
      </Sheet>
      {doing?.what === 'roles' && <RolesSheet member={doing.member} onClose={close} />}
      {doing?.what === 'locked-out' && <LockedOutSheet member={doing.member} onClose={close} />}
      {doing?.what === 'leave' && <LeaveSheet member={doing.member} onClose={close} />}
    </>
  )
}
