import type { ReactNode } from 'react'
import { HandFrame } from './hand-frame.tsx'
import { HelpNow } from './help-now.tsx'
import type { NavItem } from './nav-item.ts'

/** The frame of the family app. */
export interface SupporterShellProps {
  readonly nav: readonly NavItem[]
  readonly app?: string
  readonly banner?: ReactNode
  readonly children: ReactNode
}

/** Supporter: seen twice a day for one minute; everything that may be known, and their own lifeline. */
export function SupporterShell({ nav, app = 'Keel', banner, children }: SupporterShellProps) {
  return (
    <HandFrame app={app} nav={nav} width="wide" banner={banner} tools={<HelpNow />}>
      {children}
    </HandFrame>
  )
}
