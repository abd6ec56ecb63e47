import { constants } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'

/** Bytes taken in the data folder at the first start, so that a full disk does not stop it later: room for about 2,000 looks. */
const ROOM = 1_048_576
const SYSTEM = '00000000-0000-7000-8000-000000000001'

const Look = z.object({
  clinicId: z.string(), kind: z.string(), actorId: z.string(), signInId: z.string().nullable(), at: z.string(), action: z.string(),
  clientIds: z.array(z.string()), subjectId: z.string().nullable(), version: z.number().nullable(),
})

/** Somebody looked while the history could not be written. */
export type Look = z.output<typeof Look>

/** Looks at what must stay readable in an emergency, kept beside the database until the history can be written again. */
export interface HistorySpool {
  /** On the disk once it resolves; rejects when the room is used up. */
  readonly keep: (look: Look) => Promise<void>
  /** Writes what waits into the history, oldest first; answers how many looks that were. What cannot be written yet waits on. */
  readonly writeDown: (pool: pg.Pool) => Promise<number>
  readonly close: () => Promise<void>
}

const looksIn = (text: string): Look[] => text.split('\n').flatMap(line => {
  try {
    return [Look.parse(JSON.parse(line))]
  } catch {
    // Cut off while it was written: whoever looked was not shown anything yet.
    return []
  }
})

/** One after the other: two looks never meet in the file. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}

/** One row of the history, marked as written late; a row that a cut-off attempt has already written is not written again. */
async function intoHistory(client: pg.PoolClient, look: Look): Promise<void> {
  const { clinicId, kind, actorId, signInId, at, action, clientIds, subjectId, version } = look
  await client.query('begin')
  await client.query('select app.become($1, $2, $3)', [clinicId, 'system', SYSTEM])
  const { rows: [found] } = await client.query<{ missing: boolean }>(`select exists (select from clinic where clinic_id = $1) and not exists (select from audit
    where clinic_id = $1 and at = $2 and actor_id = $3 and action = $4 and client_ids = $5) as missing`, [clinicId, at, actorId, action, clientIds])
  if (found?.missing === true) {
    await client.query(`select app.become($1, $2, $3, null, '{}', '{}', $4)`, [clinicId, kind, actorId, signInId])
    await client.query(`select app.record($1, $2, 'seen', $3, $4, $5, 'platform.history-closed')`, [at, action, clientIds, subjectId, version])
  }
  await client.query('commit')
}

async function allIntoHistory(pool: pg.Pool, looks: readonly Look[]): Promise<void> {
  const client = await pool.connect()
  try {
    for (const look of looks) await intoHistory(client, look)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** Opens what waits in the data folder. Each server has a folder of its own. */
export async function openSpool(folder: string): Promise<HistorySpool> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(join(folder, 'history-waiting'), constants.O_RDWR | constants.O_CREAT, 0o600)
  const whole = await file.readFile('utf8')
  const taken = Buffer.byteLength(whole)
  if (taken < ROOM) await file.write(Buffer.alloc(ROOM - taken, ' '), 0, null, taken)
  let text = whole.trimEnd()
  const alone = inTurn()

  const put = async (bytes: Buffer, at: number): Promise<void> => {
    await file.write(bytes, 0, null, at)
    await file.datasync()
  }
  return {
    keep: look => alone(async () => {
      const line = `\n${JSON.stringify(look)}`
      const at = Buffer.byteLength(text)
      if (at + Buffer.byteLength(line) > ROOM) throw new Error('There is no room for more looks.')
      await put(Buffer.from(line), at)
      text += line
    }),
    writeDown: pool => alone(async () => {
      const looks = looksIn(text)
      if (looks.length === 0) return 0
      await allIntoHistory(pool, looks)
      await put(Buffer.alloc(Buffer.byteLength(text), ' '), 0)
      text = ''
      return looks.length
    }),
    close: () => alone(() => file.close()),
  }
}
