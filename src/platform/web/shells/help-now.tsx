import {
  IconChevronRight, IconLifebuoy, IconMessage, IconMessages, IconPhone, IconShieldHeart,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Sheet } from '../kit/sheet.tsx'
import { useText } from '../text.ts'
import css from './help-now.module.css'
import { helpText } from './help.text.ts'
import type { NavIcon } from './nav-item.ts'

/** What the help sheet shows below 988. */
export interface HelpNowProps {
  /** The client's own safety plan, shown right in the sheet so that it is one press away. */
  readonly plan?: ReactNode
  /** Or the page of the plan. */
  readonly planTo?: string
}

function Words({ icon: Icon, title, hint }: { icon: NavIcon, title: string, hint: string }) {
  return (
    <>
      <Icon size={24} stroke={1.6} />
      <span className={css.words}><strong>{title}</strong><span>{hint}</span></span>
    </>
  )
}

/** 988 by call, text and chat. Plain links: they work offline, and without signing in. */
export function Lifelines() {
  const t = useText(helpText)
  return (
    <div className={css.lines}>
      <a className={css.line} data-main href="tel:988">
        <Words icon={IconPhone} title={t('call')} hint={t('callHint')} />
      </a>
      <a className={css.line} href={`sms:988?&body=${t('textBody')}`}>
        <Words icon={IconMessage} title={t('text')} hint={t('textHint')} />
      </a>
      <a className={css.line} href="https://988lifeline.org/chat/" target="_blank" rel="noreferrer">
        <Words icon={IconMessages} title={t('chat')} hint={t('chatHint')} />
      </a>
    </div>
  )
}

/** The same button in the same place on every screen of a client (WCAG 3.2.6). */
export function HelpNow({ plan, planTo }: HelpNowProps) {
  const t = useText(helpText)
  const [opened, setOpened] = useState(false)
  const close = (): void => setOpened(false)
  return (
    <>
      <button type="button" className={css.open} onClick={() => setOpened(true)}>
        <IconLifebuoy size={20} stroke={1.8} aria-hidden />{t('open')}
      </button>
      <Sheet opened={opened} onClose={close} title={t('title')}>
        <p className={css.lead}>{t('lead')}</p>
        <Lifelines />
        <p className={css.danger}><a href="tel:911">{t('danger')}</a></p>
        {plan}
        {planTo !== undefined && (
          <Link to={planTo} className={css.line} data-plan onClick={close}>
            <Words icon={IconShieldHeart} title={t('plan')} hint={t('planHint')} />
            <IconChevronRight size={20} aria-hidden />
          </Link>
        )}
        <p className={css.honest}>{t('honest')}</p>
      </Sheet>
    </>
  )
}
