import { Skill } from './skill.words.ts'
import afterAReturnToUse from './after-a-return-to-use.json' with { type: 'json' }
import afterLateShift from './after-late-shift.json' with { type: 'json' }
import askForHelpCall from './ask-for-help-call.json' with { type: 'json' }
import assertiveNo from './assertive-no.json' with { type: 'json' }
import behavioralActivation from './behavioral-activation.json' with { type: 'json' }
import bodyScan from './body-scan.json' with { type: 'json' }
import boxBreathing from './box-breathing.json' with { type: 'json' }
import calmExit from './calm-exit.json' with { type: 'json' }
import coldWater from './cold-water.json' with { type: 'json' }
import delayDistractDecide from './delay-distract-decide.json' with { type: 'json' }
import gratitudeNoticing from './gratitude-noticing.json' with { type: 'json' }
import grounding from './grounding-5-4-3-2-1.json' with { type: 'json' }
import haltCheck from './halt-check.json' with { type: 'json' }
import listenFirst from './listen-first.json' with { type: 'json' }
import mindfulWalk from './mindful-walk.json' with { type: 'json' }
import morningPlan from './morning-plan.json' with { type: 'json' }
import muscleRelaxation from './muscle-relaxation.json' with { type: 'json' }
import nameTheFeeling from './name-the-feeling.json' with { type: 'json' }
import oppositeAction from './opposite-action.json' with { type: 'json' }
import pacedBreathing from './paced-breathing.json' with { type: 'json' }
import parkItList from './park-it-list.json' with { type: 'json' }
import paydayPlan from './payday-plan.json' with { type: 'json' }
import playTheTape from './play-the-tape.json' with { type: 'json' }
import problemSolving from './problem-solving.json' with { type: 'json' }
import prosAndCons from './pros-and-cons.json' with { type: 'json' }
import refusalSkills from './refusal-skills.json' with { type: 'json' }
import repairAfterConflict from './repair-after-conflict.json' with { type: 'json' }
import riskyEveningPlan from './risky-evening-plan.json' with { type: 'json' }
import selfCompassionBreak from './self-compassion-break.json' with { type: 'json' }
import sleepRoutine from './sleep-routine.json' with { type: 'json' }
import thoughtRecord from './thought-record.json' with { type: 'json' }
import urgeSurfing from './urge-surfing.json' with { type: 'json' }
import valuesAndReasons from './values-and-reasons.json' with { type: 'json' }
import weeklyBalance from './weekly-balance.json' with { type: 'json' }
import worryTime from './worry-time.json' with { type: 'json' }

/** The skills that come with Evenkeel, shelf by shelf; a file that breaks the schema stops the start. */
export const shippedSkills: readonly Skill[] = [
  afterAReturnToUse,
  calmExit,
  delayDistractDecide,
  haltCheck,
  playTheTape,
  prosAndCons,
  refusalSkills,
  urgeSurfing,
  boxBreathing,
  coldWater,
  grounding,
  mindfulWalk,
  muscleRelaxation,
  nameTheFeeling,
  pacedBreathing,
  worryTime,
  afterLateShift,
  bodyScan,
  parkItList,
  sleepRoutine,
  behavioralActivation,
  gratitudeNoticing,
  oppositeAction,
  selfCompassionBreak,
  thoughtRecord,
  askForHelpCall,
  assertiveNo,
  listenFirst,
  repairAfterConflict,
  morningPlan,
  paydayPlan,
  problemSolving,
  riskyEveningPlan,
  valuesAndReasons,
  weeklyBalance,
].map((file) => Skill.parse(file))
