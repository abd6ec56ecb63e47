import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.gen.ts'

/** A transaction. It can do nothing until a store says which tables are its own: `db.$pickTables<'plan' | 'goal'>()`. */
export type Db = Pick<Kysely<DB>, '$pickTables'>

// Instants travel as ISO 8601 in UTC, dates as plain dates. bigint and numeric stay exact.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, value => new Date(value).toISOString())
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)

/** Lists of ids are long, and no id has a comma, a quote or a brace in it. */
const UUID_LIST: number = 2951
pg.types.setTypeParser(UUID_LIST, value => value === '{}' ? [] : value.slice(1, -1).split(','))

/** The app's pool: never the owner of a table, never above row-level security. On the few cores of a clinic's machine more connections at once only change places: eight answer sooner than sixteen. */
export const createPool = (ownerUrl: string, size = 8): pg.Pool => new pg.Pool({
  connectionString: ownerUrl,
  max: size,
  options: '-c role=evenkeel_app -c statement_timeout=15000 -c lock_timeout=8000 -c plan_cache_mode=force_generic_plan',
})

/** A pool beside another whose commits do not wait for the disk: for invented people only, who may be played again. A later commit of the first pool makes them lasting too. */
export function hurriedPool({ options }: pg.Pool): pg.Pool {
  const pool = new pg.Pool({ ...options, max: 4, options: `${options.options ?? ''} -c synchronous_commit=off` })
  // A connection lost while nobody uses it is noticed by who asks next.
  pool.on('error', () => {})
  return pool
}

/** Statements with more values than this, or beyond so many, are not worth keeping a plan for. */
const MOST_VALUES = 40
const MOST_NAMES = 2000
const names = new Map<string, string>()

/** The code asks the same few hundred statements again and again: the database keeps the plan of each. */
function prepared({ sql, parameters }: CompiledQuery): pg.QueryConfig {
  const values = [...parameters]
  const known = names.get(sql)
  if (known !== undefined) return { text: sql, values, name: known }
  if (values.length > MOST_VALUES || names.size >= MOST_NAMES) return { text: sql, values }
  const name = `kept_${names.size}`
  names.set(sql, name)
  return { text: sql, values, name }
}

class OneConnection implements Driver, DatabaseConnection {
  readonly #client: pg.PoolClient
  constructor(client: pg.PoolClient) { this.#client = client }
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> { return this }
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> { throw new Error('An action already runs in a transaction.') }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.#client.query(prepared(query))
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  }
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> { throw new Error('Streaming is not used.') }
}

const handles = new WeakMap<pg.PoolClient, Kysely<DB>>()

/** The typed handle of one pooled connection. */
export function dbOf(client: pg.PoolClient): Db {
  const known = handles.get(client)
  if (known) return known
  const driver = new OneConnection(client)
  const handle = new Kysely<DB>({ dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  } })
  handles.set(client, handle)
  return handle
}

/** Why this database role must not run a clinic; empty when it may. */
export async function roleFaults(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ role: string, rolsuper: boolean, rolbypassrls: boolean, owns: number, bare: string[] }>(`
    select current_user as role, r.rolsuper, r.rolbypassrls,
      (select count(*)::int from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns,
      array(select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity) and has_table_privilege(c.oid, 'select')) as bare
    from pg_roles r where r.rolname = current_user`)
  return rows.flatMap(({ role, rolsuper, rolbypassrls, owns, bare }) => [
    ...(rolsuper ? [`The database role ${role} is a superuser and could read every clinic's records.`] : []),
    ...(rolbypassrls ? [`The database role ${role} may bypass row security.`] : []),
    ...(owns > 0 ? [`The database role ${role} owns ${owns} tables and could switch their protection off.`] : []),
    ...bare.map(table => `The table ${table} has no row security.`),
  ])
}
