import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { Id } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { beforeGuess, wrongGuess } from '../sign-in/public.ts'
import { endKiosk, insertKiosk, kioskById, kiosksNow, kioskToSetUp, setUp } from './kiosk.store.ts'
import { Kiosk, KioskKey, KioskName, SetUpCode } from './kiosk.words.ts'
import { keyMark, openKiosk, setUpMark } from './open-kiosk.ts'

/** How long a set-up code is good. Source: the clinic's own default: time to walk to the tablet. */
const CODE_MINUTES = 15

const desk = allow('front-desk', 'director', 'intake')

/** Makes the code that turns a tablet into a kiosk, once. */
export const makeKiosk = command({
  name: 'kiosk.make',
  input: z.object({ name: KioskName }),
  subject: nothing,
  allow: desk,
  output: z.object({ id: Id, code: SetUpCode, until: z.string() }),
  secret: true,
  run: async ({ db, input, actor, now, newId, randomBytes }) => {
    const id = newId()
    const code = String(randomBytes(6).readUIntBE(0, 6) % 10 ** 8).padStart(8, '0')
    const until = new Date(Date.parse(now) + CODE_MINUTES * 60_000).toISOString()
    await insertKiosk(db, actor.clinicId, { id, name: input.name, codeHash: setUpMark(code), until, by: actor.id, now })
    return { id, code, until }
  },
})

/** The device itself becomes a kiosk. Nobody is signed in on it any more. */
export const setUpKiosk = command({
  name: 'kiosk.set-up',
  input: z.object({ code: SetUpCode }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ key: KioskKey, name: z.string() }),
  secret: true,
  run: async context => {
    const { db, input, now, randomBytes, present, become } = context
    const guess = { what: 'kiosk', of: 'set-up' } as const
    await beforeGuess(context, guess)
    const hash = setUpMark(input.code)
    await present(hash.toString('hex'))
    const waiting = await kioskToSetUp(db, hash, now)
    await present('')
    if (waiting === undefined) throw await wrongGuess(context, guess, 'kiosk.code-over')
    await become({ clinicId: waiting.clinicId, kind: 'system', id: waiting.id })
    const key = randomBytes(32).toString('base64url')
    if (!await setUp(db, waiting.id, keyMark(key), now)) throw new Refusal('kiosk.code-over')
    context.cookie(null)
    return { key, name: (await kioskById(db, waiting.id))?.name ?? '' }
  },
})

/** Is this device still a kiosk? */
export const thisKiosk = query({
  name: 'kiosk.here',
  input: z.object({ key: KioskKey }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ name: z.string() }),
  run: async context => ({ name: (await openKiosk(context, context.input.key)).name }),
})

/** The clinic's kiosks, and devices that wait for their code. */
export const kiosks = query({
  name: 'kiosk.list',
  input: z.object({}),
  subject: nothing,
  allow: desk,
  output: z.array(Kiosk),
  run: ({ db, now }) => kiosksNow(db, now),
})

/** Lets a kiosk go at once: it was lost, or is used for something else. */
export const dropKiosk = command({
  name: 'kiosk.end',
  input: z.object({ kioskId: Id }),
  subject: (db, { kioskId }) => kioskById(db, kioskId),
  allow: desk,
  output: z.object({ id: Id }),
  run: async ({ db, subject, now }) => {
    await endKiosk(db, subject.id, now)
    return { id: subject.id }
  },
})
