import { Skill } from './skill.words.ts'
import behavioralActivation from './behavioral-activation.json' with { type: 'json' }
import delayDistractDecide from './delay-distract-decide.json' with { type: 'json' }
import grounding from './grounding-5-4-3-2-1.json' with { type: 'json' }
import oppositeAction from './opposite-action.json' with { type: 'json' }
import pacedBreathing from './paced-breathing.json' with { type: 'json' }
import problemSolving from './problem-solving.json' with { type: 'json' }
import refusalSkills from './refusal-skills.json' with { type: 'json' }
import riskyEveningPlan from './risky-evening-plan.json' with { type: 'json' }
import sleepRoutine from './sleep-routine.json' with { type: 'json' }
import thoughtRecord from './thought-record.json' with { type: 'json' }
import urgeSurfing from './urge-surfing.json' with { type: 'json' }
import valuesAndReasons from './values-and-reasons.json' with { type: 'json' }

/** The skills that come with Evenkeel, shelf by shelf; a file that breaks the schema stops the start. */
export const shippedSkills: readonly Skill[] = [
  delayDistractDecide,
  refusalSkills,
  urgeSurfing,
  grounding,
  pacedBreathing,
  sleepRoutine,
  behavioralActivation,
  oppositeAction,
  thoughtRecord,
  problemSolving,
  riskyEveningPlan,
  valuesAndReasons,
].map((file) => Skill.parse(file))
