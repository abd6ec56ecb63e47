import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** The client's plan for hard days is written and signed by the client: warning signs, and what brings them back. Source: the program's definition; CMP-02. */
export const relapsePrevention = requirementKind('relapse-prevention-plan', z.object({}), (_settings, { aftercare }) => {
  const met = aftercare !== null && aftercare.saysSigns && aftercare.clientSignedOn !== null
  return {
    state: met ? 'met' : 'not-yet', have: met ? 1 : 0, need: 1, unit: 'count',
    evidence: aftercare === null || aftercare.clientSignedOn === null ? [] : [{ kind: 'aftercare', id: aftercare.id, on: aftercare.clientSignedOn, value: null }],
    figures: { written: aftercare?.saysSigns === true ? 1 : 0, signed: aftercare === null || aftercare.clientSignedOn === null ? 0 : 1 },
  }
})
