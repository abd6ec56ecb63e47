import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** The discharge summary is signed: the last thing of a stay, which its own signature meets. Source: the program's definition; CMP-11. */
export const summarySigned = requirementKind('summary-signed', z.object({}), (_settings, { summary }) => {
  const signedOn = summary?.signedOn ?? null
  return {
    state: signedOn === null ? 'not-yet' : 'met', have: signedOn === null ? 0 : 1, need: 1, unit: 'count',
    evidence: summary === null || signedOn === null ? [] : [{ kind: 'summary', id: summary.id, on: signedOn, value: null }],
    figures: { written: summary?.written === true ? 1 : 0 },
    forecast: summary === null || signedOn !== null ? null : { on: summary.lastDay, from: summary.lastDay, to: summary.lastDay },
  }
})
