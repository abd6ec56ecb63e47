import { resolve } from 'node:path'
import { z } from 'zod'
import type { TextService } from './text-gateway.ts'

const url = (schemes: string[]) => z.string().refine(value => {
  const parsed = URL.parse(value)
  return parsed !== null && schemes.includes(parsed.protocol.slice(0, -1))
}, `must be an address that starts with ${schemes.map(scheme => `${scheme}://`).join(' or ')}`)

const Environment = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65535, 'must be a port between 1 and 65535').default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: url(['postgres', 'postgresql']).optional(),
  EVENKEEL_DATA: z.string().min(1).default('data'),
  EVENKEEL_PUBLIC_URL: url(['http', 'https']).optional(),
  SMTP_URL: url(['smtp', 'smtps']).optional(),
  SMS_URL: url(['http', 'https']).optional(),
  SMS_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  EVENKEEL_DEMO: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  EVENKEEL_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/** How this installation was set up, read once from the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The clinic's own PostgreSQL server; without it the embedded one is used. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** Where people reach the system; decides secure cookies, links in messages and passkeys. */
  readonly publicUrl: string
  readonly smtpUrl: string | undefined
  /** The gateway for text messages; without it none are sent. */
  readonly texts: TextService | undefined
  readonly demo: boolean
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A sentence that says which setting is wrong and why. */
export class ConfigRefusal extends Error {}

/** Reads the environment; an empty value counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) =>
      `${path.join('.')} is ${path[0] === 'SMS_SECRET' ? 'set' : `"${given[String(path[0])] ?? ''}"`}: it ${message.startsWith('must') ? message : `is not valid (${message})`}.`)
    throw new ConfigRefusal(sentences.join('\n'))
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    dataFolder: resolve(env.EVENKEEL_DATA),
    publicUrl: (env.EVENKEEL_PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    smtpUrl: env.SMTP_URL,
    texts: env.SMS_URL === undefined ? undefined : { url: env.SMS_URL, secret: env.SMS_SECRET },
    demo: env.EVENKEEL_DEMO === 'on',
    logLevel: env.EVENKEEL_LOG,
  }
}
