import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState, type MouseEvent, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import { useRoving } from './roving.ts'
import css from './work-list.module.css'

/** One column of a work list. The first one names the row and opens it. */
export interface WorkColumn<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'start' | 'end'
  /** A CSS width, e.g. `8rem`. */
  readonly width?: string
  /** Left out of the card on a phone. */
  readonly deskOnly?: boolean
  /** Lets people sort by it. */
  readonly sortBy?: (row: Row) => string | number
}

/** A list of work: who or what waits, and one key to open it. */
export interface WorkListProps<Row> {
  /** What the list is, for people who hear it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly WorkColumn<Row>[]
  /** Where a row leads; the row is then a link. */
  readonly rowTo?: (row: Row) => string
  /** Or what opening a row does. */
  readonly onOpen?: (row: Row) => void
  /** Buttons at the end of a row. */
  readonly rowActions?: (row: Row) => ReactNode
  readonly rowTone?: (row: Row) => 'urgent' | 'attention' | undefined
  /** Search, filters, count: above the list. */
  readonly filter?: ReactNode
  /** What to say when there is nothing; an EmptyState. */
  readonly empty?: ReactNode
}

interface Sorting { readonly key: string, readonly down: boolean }

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))

function sorted<Row>(rows: readonly Row[], columns: readonly WorkColumn<Row>[], by: Sorting | null): readonly Row[] {
  const value = columns.find(column => column.key === by?.key)?.sortBy
  if (by === null || value === undefined) return rows
  return [...rows].sort((a, b) => compare(value(a), value(b)) * (by.down ? -1 : 1))
}

function HeadCell<Row>({ column, by, onSort }: {
  column: WorkColumn<Row>, by: Sorting | null, onSort: (key: string) => void,
}) {
  const mine = by?.key === column.key
  const Arrow = mine && by.down ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col" role="columnheader" data-align={column.align ?? 'start'}
      aria-sort={column.sortBy === undefined ? undefined : mine ? (by.down ? 'descending' : 'ascending') : 'none'}
    >
      {column.sortBy === undefined ? column.header : (
        <button type="button" className={css.sort} data-on={mine} onClick={() => onSort(column.key)}>
          {column.header}<Arrow size={14} aria-hidden />
        </button>
      )}
    </th>
  )
}

function Opener<Row>({ list, row, children }: { list: WorkListProps<Row>, row: Row, children: ReactNode }) {
  const to = list.rowTo?.(row)
  if (to !== undefined) return <Link to={to} className={css.open} data-stop>{children}</Link>
  if (list.onOpen === undefined) return <span className={css.still}>{children}</span>
  return <button type="button" className={css.open} data-stop onClick={() => list.onOpen?.(row)}>{children}</button>
}

const openByRow = (event: MouseEvent<HTMLElement>): void => {
  const { target, currentTarget } = event
  if (!(target instanceof Element) || target.closest('a, button, input, select, textarea, label') !== null) return
  if (window.getSelection()?.toString() !== '') return
  currentTarget.querySelector<HTMLElement>('[data-stop]')?.click()
}

function Line<Row>({ list, row }: { list: WorkListProps<Row>, row: Row }) {
  const [first, ...others] = list.columns
  const opens = list.rowTo !== undefined || list.onOpen !== undefined
  const tone = list.rowTone?.(row)
  return (
    <tr role="row" data-row data-opens={opens} data-tone={tone} onClick={opens ? openByRow : undefined}>
      {first && (
        <th scope="row" role="rowheader" data-align={first.align ?? 'start'}>
          <Opener list={list} row={row}>{first.cell(row)}</Opener>
        </th>
      )}
      {others.map(column => (
        <td
          key={column.key} role="cell" data-align={column.align ?? 'start'} data-desk-only={column.deskOnly === true}
        >
          <span className={css.cardLabel} aria-hidden>{column.header}</span>
          <div className={css.value}>{column.cell(row)}</div>
        </td>
      ))}
      {list.rowActions && <td role="cell" className={css.rowActions}>{list.rowActions(row)}</td>}
    </tr>
  )
}

/** A real table at a desk, cards on a phone; J, K and the arrows move, Enter opens. */
export function WorkList<Row>(list: WorkListProps<Row>) {
  const t = useText(kitText)
  const [by, setBy] = useState<Sorting | null>(null)
  const rows = useMemo(() => sorted(list.rows, list.columns, by), [list.rows, list.columns, by])
  const { container, onKeyDown } = useRoving<HTMLDivElement>()
  const sort = (key: string): void => setBy(was => ({ key, down: was?.key === key && !was.down }))
  return (
    <div className={css.list}>
      {list.filter !== undefined && <div className={css.filter} data-print="no">{list.filter}</div>}
      {rows.length === 0 ? list.empty : (
        <div ref={container} className={css.frame} onKeyDown={onKeyDown}>
          <table role="table" className={css.table}>
            <caption className="seen-by-readers-only">{`${list.label}. ${t('listKeys')}`}</caption>
            <colgroup>
              {list.columns.map(({ key, width }) => <col key={key} style={width === undefined ? {} : { width }} />)}
            </colgroup>
            <thead role="rowgroup">
              <tr role="row">
                {list.columns.map(column => <HeadCell key={column.key} column={column} by={by} onSort={sort} />)}
                {list.rowActions && (
                  <th scope="col" role="columnheader"><span className="seen-by-readers-only">{t('actions')}</span></th>
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">{rows.map(row => <Line key={list.rowKey(row)} list={list} row={row} />)}</tbody>
          </table>
        </div>
      )}
    </div>
  )
}
