import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { DoorShell } from '../../platform/web/shells/door-shell.tsx'
import { useText } from '../../platform/web/text.ts'
import { doorPagesText } from './door.text.ts'

/** An address that leads nowhere. */
export function NotHerePage() {
  const t = useText(doorPagesText)
  return (
    <DoorShell>
      <PageHeader title={t('notHere')} tabTitle={t('notHere')} lead={t('notHereWhy')} />
      <p><Anchor component={Link} to="/">{t('toStart')}</Anchor></p>
    </DoorShell>
  )
}
