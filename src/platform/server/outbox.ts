import type { Transporter } from 'nodemailer'
import pg from 'pg'
import { z } from 'zod'
import type { Logger } from './log.ts'
import { sendText, TextMessage, type TextService } from './text-gateway.ts'

const Mail = z.object({
  to: z.string(), subject: z.string(), text: z.string(),
  calendar: z.object({ filename: z.string(), content: z.string() }).optional(),
})

/** Ways out of the clinic. Without a mail server or a text gateway nothing leaves that way: the message stays and says so. */
export interface Delivery { readonly smtpUrl: string | undefined, readonly from: string, readonly texts: TextService | undefined }

interface Row { readonly clinic_id: string, readonly id: string, readonly channel: string, readonly payload: unknown, readonly attempts: number }

/** Tries before a message stays where it is. */
export const MOST_TRIES = 8
const BATCH = 20

/** Minutes to the next try: 1, 2, 4 ... up to two hours. */
export const minutesToNextTry = (attempts: number): number => Math.min(2 ** attempts, 120)

async function deliverText(row: Row, texts: TextService | undefined): Promise<string | null> {
  if (texts === undefined) return 'no-text-service'
  const outcome = await sendText(texts, row.id, TextMessage.parse(row.payload))
  return outcome === 'taken' ? null : outcome
}

async function deliver(row: Row, transport: Transporter | null, { from, texts }: Delivery): Promise<string | null> {
  if (row.channel === 'job') return null
  if (row.channel === 'text') return deliverText(row, texts)
  if (transport === null) return 'no-mail-server'
  const mail = Mail.parse(row.payload)
  await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text,
    ...(mail.calendar && { icalEvent: { filename: mail.calendar.filename, content: mail.calendar.content } }) })
  return null
}

async function deliverOne(client: pg.PoolClient, row: Row, transport: Transporter | null, delivery: Delivery, log: Logger): Promise<void> {
  const failed = await deliver(row, transport, delivery).catch((error: unknown) => {
    log.warn({ outbox: row.id, name: error instanceof Error ? error.name : 'unknown' }, 'a message could not be delivered')
    return 'not-delivered'
  })
  await client.query(failed === null
    ? 'update outbox set sent_at = now(), attempts = attempts + 1, failed = null where clinic_id = $1 and id = $2'
    : `update outbox set attempts = $5, failed = $3, due_at = now() + make_interval(mins => $4) where clinic_id = $1 and id = $2`,
  failed === null ? [row.clinic_id, row.id]
    : [row.clinic_id, row.id, failed, minutesToNextTry(row.attempts), failed === 'refused' ? MOST_TRIES : row.attempts + 1])
}

async function postman({ smtpUrl }: Delivery): Promise<Transporter | null> {
  if (smtpUrl === undefined) return null
  const { createTransport } = await import('nodemailer')
  return createTransport(smtpUrl)
}

/** Sends what is due, at most a batch; answers how many it looked at. A message that another server holds is left to it. */
export async function deliverOutbox(owner: pg.Pool, delivery: Delivery, log: Logger): Promise<number> {
  const transport = await postman(delivery)
  const client = await owner.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<Row>(`select clinic_id, id, channel, payload, attempts from outbox
      where sent_at is null and due_at <= now() and attempts < $1 order by due_at limit $2 for update skip locked`, [MOST_TRIES, BATCH])
    for (const row of rows) await deliverOne(client, row, transport, delivery, log)
    await client.query('commit')
    return rows.length
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
    transport?.close()
  }
}
