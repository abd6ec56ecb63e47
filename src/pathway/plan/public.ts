// What later steps may do and read here. Views for lists: current_plan, current_objective, current_intervention.
export { chosenDeadlines, recordServiceDay } from './deadline.store.ts'
export { interventionsOf, objectivesOf } from './objective.store.ts'
export { currentPlanOf } from './plan.store.ts'
