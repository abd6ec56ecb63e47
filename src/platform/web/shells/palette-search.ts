import { useEffect, useState } from 'react'

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every word that was typed is there, whatever its accents. */
export const fitsQuery = (words: string, query: string): boolean =>
  plain(query).split(' ').every(part => plain(words).includes(part))

const QUIET_MS = 80

/** The newest answer only; a slow older one never replaces it. */
export function useFound<Item>(query: string, find: ((query: string) => Promise<readonly Item[]>) | undefined) {
  const [answer, setAnswer] = useState<{ for: string, found: readonly Item[] }>({ for: '', found: [] })
  const asks = find !== undefined && query.length >= 2
  useEffect(() => {
    if (!asks) return undefined
    let newest = true
    const keep = (found: readonly Item[]): void => { if (newest) setAnswer({ for: query, found }) }
    const timer = setTimeout(() => { find(query).then(keep, () => keep([])) }, QUIET_MS)
    return () => {
      newest = false
      clearTimeout(timer)
    }
  }, [query, find, asks])
  return asks ? { found: answer.found, searching: answer.for !== query } : { found: [], searching: false }
}
