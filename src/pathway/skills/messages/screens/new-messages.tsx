import { IconChevronRight, IconMessageCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../../../platform/web/call.ts'
import { useText } from '../../../../platform/web/text.ts'
import type { newMessages } from '../message-thread.ts'
import css from './messages.module.css'
import { messagesText } from './messages.text.ts'

/** On Today: the team has written. Nothing while there is nothing new. */
export function NewMessages({ clientId }: { readonly clientId: string }) {
  const t = useText(messagesText)
  const { data } = useAsk<typeof newMessages>('message.new', { clientId }, { every: 120_000 })
  if (data === undefined || data.count === 0) return null
  return (
    <Link to="/messages" className={css.news}>
      <IconMessageCircle size={24} stroke={1.6} aria-hidden /><strong>{t('newOnes', { count: data.count })}</strong><IconChevronRight size={20} aria-hidden />
    </Link>
  )
}
