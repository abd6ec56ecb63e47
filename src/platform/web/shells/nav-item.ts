import type { ComponentType } from 'react'

/** An icon of our one icon family. */
export type NavIcon = ComponentType<{ readonly size?: number | string, readonly stroke?: number | string }>

/** One place in a menu. */
export interface NavItem {
  readonly to: string
  readonly label: string
  readonly icon: NavIcon
  /** How many things wait there. */
  readonly count?: number
  /** Only this very page is "here", not the pages below it. */
  readonly exact?: boolean
  /** The part of the menu it belongs to; neighbours of one part stand under its heading. */
  readonly part?: string
}
