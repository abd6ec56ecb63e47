import { Secret, TOTP } from 'otpauth'
import type { Context } from '../../../platform/server/action.ts'
import { secondFactorOf, useRecoveryCode, useStep } from '../credential.store.ts'
import { mark } from '../secret.ts'

/** Seconds a code lasts, as every code app counts. Source: RFC 6238 section 5.2. */
const PERIOD = 30

const totp = (secret: string, label = '', issuer = 'Evenkeel'): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: PERIOD, algorithm: 'SHA1', label, issuer })

/** A fresh secret for a code app, and the address the app reads from the picture. */
export function newCodeApp(random: Buffer, email: string, clinic: string): { secret: string, uri: string } {
  const secret = new Secret({ buffer: new Uint8Array(random).buffer }).base32
  return { secret, uri: totp(secret, email, clinic).toString() }
}

/** The step a code belongs to, now or one before or after; undefined when it fits none or was used. Source: RFC 6238 section 5.2. */
export function stepOf(secret: string, code: string, now: string, lastStep: number): number | undefined {
  const timestamp = Date.parse(now)
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta
  return step > lastStep ? step : undefined
}

const RECOVERY = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A recovery code people can copy from paper: `K7RMX-4FQ2N`. */
export function recoveryCode(random: Buffer): string {
  const letters = [...random.subarray(0, 10)].map(byte => RECOVERY[byte % RECOVERY.length])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** The mark under which a recovery code is kept; case and dashes do not matter. */
export const recoveryMark = (staffId: string, code: string): Buffer => mark('recovery', staffId, code.toUpperCase().replace(/[^A-Z0-9]/gu, ''))

/** Does this code come from the person's code app, or is it one of their unused recovery codes? Either works once. */
export async function codeFits({ db, now }: Pick<Context<unknown, unknown>, 'db' | 'now'>, staffId: string, code: string): Promise<boolean> {
  if (!/^\d{3} ?\d{3}$/u.test(code)) return useRecoveryCode(db, staffId, recoveryMark(staffId, code), now)
  const factor = await secondFactorOf(db, staffId)
  if (!factor?.confirmed) return false
  const step = stepOf(factor.secret, code.replace(' ', ''), now, factor.lastStep)
  if (step === undefined) return false
  await useStep(db, staffId, step)
  return true
}
