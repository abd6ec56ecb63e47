import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { commitmentsOf, wishOf } from '../schedule/public.ts'
import { clashesOf } from './continuing-care.rules.ts'
import { FittingGroup } from './continuing-care.words.ts'
import { communityGroups } from './follow-up.store.ts'

/** The directory with what is free in one client's week on top: work, children, classes and the way there are kept clear. */
export const fittingGroups = query({
  name: 'continuing-care.fitting-groups',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(FittingGroup),
  run: async ({ db, input, now }) => {
    const [life, { travelMinutes }] = [await commitmentsOf(db, input.clientId), await wishOf(db, input.clientId)]
    const today = await clinicDay(db, now)
    const standing = life.filter(({ untilDate }) => untilDate === null || untilDate >= today)
    return (await communityGroups(db)).map(group => ({ ...group, ...clashesOf(group, standing, travelMinutes) })).toSorted((a, b) => Number(b.fits) - Number(a.fits))
  },
})
