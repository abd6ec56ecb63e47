// What later steps may do and read here. Views for lists: current_risk, open_alert.
export { openAlertsOf, raiseAlert } from './alert.store.ts'
export { currentRisk } from './risk.store.ts'
export { newestSafetyPlan, safetyPlansOf } from './safety-plan.store.ts'
