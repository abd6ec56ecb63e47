// What later steps may do and read here. Views for lists: current_plan, current_objective, current_intervention.
export { recordServiceDay } from './deadline.store.ts'
export { interventionsOf, objectivesOf, type AimedAt, type GivenNow } from './objective.store.ts'
export { currentPlanOf, planById } from './plan.store.ts'
