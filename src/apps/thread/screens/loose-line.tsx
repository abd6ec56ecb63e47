import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { placeThatMends } from '../thread.rules.ts'
import type { Loose } from '../thread.words.ts'
import css from './thread.module.css'
import { threadText } from './thread.text.ts'

/** One loose end in words, and the way to the place that mends it. */
export function LooseLine({ clientId, loose }: { readonly clientId: string, readonly loose: Loose }) {
  const t = useText(threadText)
  const when = useWhen()
  const words = /^\d{4}-\d\d-\d\d$/u.test(loose.words) ? when.day(loose.words) : loose.words
  const said = t(loose.break, { words })
  const [path = '', part] = placeThatMends(clientId, loose).split('#')
  return (
    <li className={css.line}>
      <span>{said}</span>
      <Anchor component={Link} size="sm" to={path} {...(part !== undefined && { hash: part })} aria-label={`${t('mend')}: ${said}`}>{t('mend')}</Anchor>
    </li>
  )
}
