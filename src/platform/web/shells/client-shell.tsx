import type { ReactNode } from 'react'
import { QuickHide } from '../kit/quick-hide.tsx'
import { HandFrame } from './hand-frame.tsx'
import { HelpNow } from './help-now.tsx'
import type { NavItem } from './nav-item.ts'

/** The frame of the client app. */
export interface ClientShellProps {
  /** Four or five places. */
  readonly nav: readonly NavItem[]
  /** The neutral name; nothing on the phone says what it is for. */
  readonly app?: string
  /** The safety plan itself, shown inside the help sheet. */
  readonly plan?: ReactNode
  /** The page of the safety plan. */
  readonly planTo?: string
  readonly banner?: ReactNode
  /** What to do when the client comes back from the clock, e.g. ask for the PIN. */
  readonly onReturn?: () => void
  readonly children: ReactNode
}

/** Client: one column, places at the thumb, help and hide on every screen. */
export function ClientShell({ nav, app = 'Keel', plan, planTo, banner, onReturn, children }: ClientShellProps) {
  return (
    <HandFrame
      app={app} nav={nav} width="narrow" banner={banner}
      tools={(
        <>
          <QuickHide {...(onReturn && { onReturn })} />
          <HelpNow plan={plan} {...(planTo !== undefined && { planTo })} />
        </>
      )}
    >
      {children}
    </HandFrame>
  )
}
