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
  /** Where a person finds it: in the menu, under their own name, or as a tab of the client's chart. Without it, by a link. */
  readonly menu?: {
    readonly place: 'rail' | 'account' | 'chart'
    /** The part of the staff's menu: who needs something, the week's work, the care, the clinic. */
    readonly part?: 'people' | 'week' | 'care' | 'clinic'
    readonly label: { readonly en: string, readonly es: string }
    readonly icon: NavIcon
    /** A tab that is seldom asked for: it stands under "More". */
    readonly more?: boolean
    /** Order in its part of the menu, in tens. */
    readonly order: number
    /** Roles that see it; everybody when left out. */
    readonly roles?: readonly string[]
  }
}
