import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { Line } from '../../ids.words.ts'
import { allow, anyStaff, either } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { insertPasskey, passkeysOf, removePasskey } from '../credential.store.ts'
import { markProven } from '../sign-in.store.ts'
import { mayChangeWaysIn } from '../ways-in.ts'
import { acceptNewPasskey, offerNewPasskey } from './ceremony.ts'
import { NewPasskey, NewPasskeyOptions } from './passkey.words.ts'

/** Starts making a passkey: for the person signed in, or for somebody setting up their first one. */
export const newPasskeyOptions = command({
  name: 'sign-in.new-passkey-options',
  input: z.object({ name: Line(), email: Line() }).partial(),
  subject: nothing,
  allow: either(allow('nobody'), anyStaff),
  output: NewPasskeyOptions,
  secret: true,
  run: async context => {
    const { db, actor, input } = context
    const member = actor.kind === 'staff' ? await staffById(db, actor.id) : undefined
    const has = member ? await passkeysOf(db, actor.id) : []
    return offerNewPasskey(context, { name: member?.name ?? input.name ?? '', email: member?.email ?? input.email ?? 'Evenkeel', has })
  },
})

/** Keeps a new passkey of the person signed in. The first one opens the clinic to them. */
export const addPasskey = command({
  name: 'sign-in.add-passkey',
  input: NewPasskey,
  subject: nothing,
  allow: anyStaff,
  run: async context => {
    const { db, actor, input, now } = context
    await mayChangeWaysIn(context)
    const made = await acceptNewPasskey(context, input)
    await insertPasskey(db, { ...made, kind: 'staff', clinicId: actor.clinicId, personId: actor.id, name: input.name, now })
    if (actor.signInId !== null) await markProven(db, actor.signInId, true, now)
  },
})

/** Takes a passkey away, unless it is the only safe way in. */
export const dropPasskey = command({
  name: 'sign-in.remove-passkey',
  input: z.object({ id: z.string() }),
  subject: nothing,
  allow: anyStaff,
  run: async context => {
    const { db, actor, input } = context
    const ways = await mayChangeWaysIn(context)
    if (ways.passkeys.length < 2 && !(ways.password && ways.secondFactor)) throw new Refusal('sign-in.last-way')
    if (!await removePasskey(db, actor.id, input.id)) throw new Refusal('platform.not-found')
  },
})
