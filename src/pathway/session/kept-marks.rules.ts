import { merged } from './mark.rules.ts'
import type { Roster } from './room.words.ts'
import type { GivenMark } from './session.words.ts'

/** Marks that were given on a tablet without a network and have not reached the clinic yet. Ids and codes only. */
export interface KeptMarks {
  /** The same every time they are sent, so that they count once. */
  readonly key: string
  readonly sessionId: string
  /** The device's clock when somebody looked. */
  readonly markedAt: string
  readonly marks: readonly GivenMark[]
}

/** The roster as it will be once the kept marks have arrived: merged by the same rule as on the server. */
export const withKept = <R extends Roster>(roster: R, kept: readonly KeptMarks[], by: string): R => ({
  ...roster,
  lines: roster.lines.map(line => {
    const mine = kept.filter(({ sessionId }) => sessionId === roster.id)
      .flatMap(({ markedAt, marks }) => marks.filter(({ clientId }) => clientId === line.clientId).map(mark => ({ ...mark, markedAt })))
    const mark = mine.reduce((known, { status, arrivedAt = null, leftAt = null, reason = null, seen, markedAt }) =>
      merged(roster, known, { status, arrivedAt, leftAt, reason, markedBy: by, markedAt, seen }), line.mark)
    return { ...line, mark }
  }),
})
