import { argon2, createHash, timingSafeEqual } from 'node:crypto'

/** 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat Sheet, argon2id. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

const stretch = (secret: string, nonce: Buffer): Promise<Buffer> => new Promise((resolve, reject) => {
  argon2('argon2id', { message: Buffer.from(secret.normalize('NFKC')), nonce, ...COST }, (error, tag) => {
    if (error) reject(error)
    else resolve(tag)
  })
})

/** Puts a password or PIN beyond reading: `argon2id$nonce$tag`. */
export async function hashSecret(secret: string, nonce: Buffer): Promise<string> {
  return `argon2id$${nonce.toString('base64url')}$${(await stretch(secret, nonce)).toString('base64url')}`
}

const NOBODY = `argon2id$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

/** Compares; a missing hash takes as long as a wrong one, so that nobody learns who has an account. */
export async function fits(secret: string, hash: string | undefined): Promise<boolean> {
  const [, nonce = '', tag = ''] = (hash ?? NOBODY).split('$')
  const kept = Buffer.from(tag, 'base64url')
  const given = await stretch(secret, Buffer.from(nonce, 'base64url'))
  return timingSafeEqual(given, kept) && hash !== undefined
}

/** The mark of something random, like a recovery code or the subject of a wrong try. */
export const mark = (...parts: readonly string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest()
