import { z } from 'zod'
import { allow, anyStaff } from '../../../people/role.policy.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { insertProvider, providerNow } from './remote.store.ts'
import { MeetingProvider } from './remote.words.ts'

/** The meeting server the clinic chose. */
export const meetingProvider = query({
  name: 'session.meeting-provider',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: MeetingProvider.extend({ version: z.number() }),
  run: ({ db }) => providerNow(db),
})

/** The clinic holds remote sessions on this server from now on, or on none. Nothing is asked of the server: links are made here. */
export const setMeetingProvider = command({
  name: 'session.set-meeting-provider',
  input: MeetingProvider,
  subject: providerNow,
  allow: allow('director'),
  ifMatch: 'required',
  output: z.object({ version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    const version = subject.version + 1
    await insertProvider(db, actor.clinicId, { ...input, version }, { by: actor.id, now })
    return { version }
  },
})
