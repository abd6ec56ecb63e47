import { Link } from '@tanstack/react-router'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import css from './director.module.css'

/** One figure that leads to where it is worked on. */
export interface TileProps {
  readonly label: string
  /** A dash while it is being counted. */
  readonly value: string | undefined
  readonly hint: string | undefined
  readonly to: string
  /** A word that says the figure asks for somebody. */
  readonly calls?: string | false
}

/** A figure, its name, a line of context, and one press to the list behind it. */
export function Tile({ label, value, hint, to, calls = false }: TileProps) {
  return (
    <Link to={to} className={css.tile} data-calls={calls !== false}>
      <span className={css.label}>{label}</span>
      <span className={css.value}>{value ?? '–'}</span>
      <span className={css.hint}>{calls !== false && <StatusPill tone="attention">{calls}</StatusPill>}{hint ?? ' '}</span>
    </Link>
  )
}
