import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { command } from '../../../platform/server/action.ts'
import { sessionById } from '../session.store.ts'
import { saveBring } from './bring.store.ts'
import { Bring } from './bring.words.ts'

/** Says what clients bring to one session, or to every session of its series; empty words take it back. */
export const sayWhatToBring = command({
  name: 'schedule.say-what-to-bring',
  input: z.object({ sessionId: Id, every: z.boolean(), bring: Bring }),
  subject: (db, { sessionId }) => sessionById(db, sessionId),
  allow: allow('intake', 'therapist', 'facilitator', 'director'),
  output: Made,
  run: async ({ db, input: { every, bring }, subject, actor, now }) => {
    const about = (every ? subject.groupId ?? subject.weeklyHourId : null) ?? subject.id
    await saveBring(db, { ...bring, clinicId: actor.clinicId, about, by: actor.id, now })
    return { id: subject.id }
  },
})
