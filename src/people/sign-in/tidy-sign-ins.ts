import { z } from 'zod'
import type { Actor } from '../../platform/pure/policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { allow } from '../role.policy.ts'
import { tidySignIns } from './sign-in.store.ts'

/** Forgets passkey ceremonies nobody finished and wrong tries that no longer count. */
export const tidyUp = command({
  name: 'sign-in.tidy',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  run: ({ db, now }) => tidySignIns(db, now),
})

const clock = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [],
  strong: true, language: 'en',
})

/** Each hour. */
export const tidyHourly: Job = {
  name: 'sign-in.tidy',
  every: '35 * * * *',
  run: async (engine, clinicId) => {
    await perform(engine, tidyUp, { body: {}, by: { actor: clock(clinicId) } })
  },
}
