import type { ComponentType } from 'react'
import type { NavIcon } from './shells/nav-item.ts'

/** What every page is given: the ids in its address. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>
}

/** A page that a slice brings to an app. Its code is loaded when it is first opened. */
export interface Page {
  /** `/referrals` or `/clients/$clientId/plan`; ids only, never a name. */
  readonly path: string
  readonly load: () => Promise<ComponentType<PageProps>>
  /** Where a person finds it: in the menu, or as a tab of the client's chart. Without it, by a link. */
  readonly menu?: {
    readonly place: 'rail' | 'chart'
    readonly label: { readonly en: string, readonly es: string }
    readonly icon: NavIcon
    /** Order in its menu; the pathway counts in tens. */
    readonly order: number
    /** Roles that see it; everybody when left out. */
    readonly roles?: readonly string[]
  }
}
