import { z } from 'zod'
import { command, query } from '../../../platform/server/action.ts'
import { clientById } from '../../client/public.ts'
import { Id } from '../../ids.words.ts'
import { allow, anyStaff } from '../../role.policy.ts'
import { endSignInsOf } from '../sign-in.store.ts'
import { handOver } from './hand-over.ts'
import { devicesOf, endDevicesOf } from './link.store.ts'
import { NewLink, PersonDevice } from './link.words.ts'

const OfClient = z.object({ clientId: Id })

/** Makes a one-time link that binds the client's phone: shown as a picture, printed or read out. */
export const linkClientDevice = command({
  name: 'client.device-link',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: NewLink,
  secret: true,
  run: async context => ({ ...await handOver(context, 'client-device', context.subject.clientId), emailed: false }),
})

/** Lets a client's phone go at once: it was lost, or shared. */
export const endClientDevice = command({
  name: 'client.end-device',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  run: async ({ db, now, subject: { clientId } }) => {
    await endDevicesOf(db, clientId, now)
    await endSignInsOf(db, clientId, now)
  },
})

/** The phone a client has bound, if any. */
export const clientDevice = query({
  name: 'client.device',
  input: OfClient,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: anyStaff,
  output: PersonDevice.nullable(),
  run: async ({ db, subject: { clientId } }) => (await devicesOf(db, [clientId]))[0] ?? null,
})
