import { z } from 'zod'
import { signedIn } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { allSkills } from './clinic-skills/all-skills.ts'
import { Skill } from './library/skill.words.ts'

/** All skills of the clinic, whole: the phone keeps them for the night without a network. */
export const library = query({
  name: 'skills.library',
  input: z.object({}),
  subject: nothing,
  allow: signedIn,
  output: z.array(Skill),
  run: ({ db }) => allSkills(db),
})
