import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../../people/ids.words.ts'
import { theClientAtKiosk } from '../../../people/role.policy.ts'
import { command, query, type AnyAction } from '../../../platform/server/action.ts'
import { keepCheckIn } from '../check-in.ts'
import { checkInsOf } from '../skills.store.ts'
import { CheckInAnswers } from '../skills.words.ts'

/** Whether somebody has checked in today: yes or no, and nothing of what they said. */
export const checkedInToday = query({
  name: 'skills.checked-in-today',
  input: z.object({ clientId: Id, today: LocalDate }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: z.object({ done: z.boolean() }),
  run: async ({ db, input: { clientId, today } }) => ({ done: (await checkInsOf(db, clientId, today)).some(({ forDate }) => forDate === today) }),
})

/** The client says how today was at the clinic's kiosk, while they wait. */
export const checkInAtKiosk = command({
  name: 'skills.check-in-at-kiosk',
  input: z.object({ clientId: Id, answers: CheckInAnswers }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClientAtKiosk,
  output: Made,
  run: context => keepCheckIn(context, context.subject.clientId, context.input.answers, { source: 'kiosk', enteredBy: null }),
})

/** What the kiosk may do between sessions. */
export const kioskActions: readonly AnyAction[] = [checkedInToday, checkInAtKiosk]
