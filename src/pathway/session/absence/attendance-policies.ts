import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow, anyStaff } from '../../../people/role.policy.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { AttendancePolicy } from './absence.words.ts'
import { insertPolicy, policiesOf } from './policy.store.ts'

const PolicyOfProgram = AttendancePolicy.extend({ programId: Id, version: z.number() })

/** How each program answers absences. */
export const attendancePolicies = query({
  name: 'session.attendance-policies',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.array(PolicyOfProgram),
  run: async ({ db, actor }) => [...await policiesOf(db, actor.clinicId)].map(([programId, policy]) => ({ programId, ...policy })),
})

/** The program answers absences differently from now on. The version before it stays readable. */
export const setAttendancePolicy = command({
  name: 'session.set-attendance-policy',
  input: z.object({ programId: Id, policy: AttendancePolicy }),
  subject: async (db, { programId }, actor) => {
    const policy = (await policiesOf(db, actor.clinicId)).get(programId)
    return policy && { id: programId, version: policy.version }
  },
  allow: allow('director'),
  ifMatch: 'required',
  output: z.object({ id: Id, version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    const version = subject.version + 1
    await insertPolicy(db, actor.clinicId, { programId: subject.id, version, policy: input.policy, by: actor.id, now })
    return { id: subject.id, version }
  },
})
