import pg from 'pg'
import { dbOf, type Db } from '../src/platform/server/db.ts'

/** One statement as an action sends it. */
export interface Sent { readonly text: string, readonly values: unknown[] }

/** The statements that some work sends to the database, in their order; nothing is asked of a real one. */
export async function statementsOf(work: (db: Db) => Promise<unknown>, answer: Readonly<Record<string, unknown>> = {}): Promise<Sent[]> {
  const sent: Sent[] = []
  const recorder = Object.create(pg.Client.prototype, {
    query: { value: async (config: pg.QueryConfig) => {
      sent.push({ text: config.text, values: [...config.values ?? []] })
      return { rows: [answer], rowCount: 1 }
    } },
  })
  await work(dbOf(recorder)).catch(() => undefined)
  return sent
}
