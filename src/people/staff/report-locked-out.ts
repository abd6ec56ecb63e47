import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command } from '../../platform/server/action.ts'
import { Id, Made } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { freshProofAsked } from '../sign-in/public.ts'
import { raiseTask } from '../task/public.ts'
import { insertLockedOut } from './locked-out.store.ts'
import { staffMailText } from './staff-mail.text.ts'
import { mayChangeAccess, vouchingRole } from './staff.rules.ts'
import { allStaff, staffRecord } from './staff.store.ts'

/**
 * A director says that a colleague lost every way in. Nothing changes yet: a second person has to vouch, and the colleague is told at once.
 * Source: T-06 of the abuse cases; separation of duties, NIST SP 800-53 AC-5.
 */
export const reportLockedOut = command({
  name: 'staff.report-locked-out',
  input: z.object({ id: Id }),
  subject: (db, { id }) => staffRecord(db, id),
  allow: allow('director'),
  output: Made,
  run: async context => {
    const { db, actor, subject, now, newId, send } = context
    const decided = mayChangeAccess(actor.id, subject)
    if (!decided.ok) throw new Refusal(decided.because)
    await freshProofAsked(context)
    const [id, everybody] = [newId(), await allStaff(db)]
    await insertLockedOut(db, actor.clinicId, { id, staffId: subject.id, askedBy: actor.id, askedAt: now })
    await raiseTask(context, { kind: 'staff.vouch', reason: 'locked-out', urgency: 'today', dueAt: now, aboutId: id, forRole: vouchingRole(everybody, [actor.id, subject.id]) })
    const director = everybody.find(member => member.id === actor.id)?.name ?? ''
    await send({ channel: 'email', kind: 'staff.locked-out', payload: { to: subject.email,
      subject: say(staffMailText, subject.language, 'askedSubject'), text: say(staffMailText, subject.language, 'askedBody', { name: subject.name, director }) } })
    return { id }
  },
})
