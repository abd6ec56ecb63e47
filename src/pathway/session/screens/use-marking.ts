import { newIntent, useAct } from '../../../platform/web/call.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { isReached } from '../../../platform/web/reach.ts'
import { useText } from '../../../platform/web/text.ts'
import type { markAttendance } from '../mark-attendance.ts'
import type { Roster, RosterLine } from '../room.words.ts'
import type { GivenMark } from '../session.words.ts'
import type { unmark } from '../unmark.ts'
import { dropKept, keepMarks } from './kept-marks.ts'
import { sessionText, statusWord } from './session.text.ts'

type Mark = Omit<GivenMark, 'clientId' | 'seen'>

const asBefore = ({ clientId, mark }: RosterLine): GivenMark[] => mark === null ? []
  : [{ clientId, status: mark.status, arrivedAt: mark.arrivedAt, leftAt: mark.leftAt, reason: mark.reason }]

/** Marks people of a session; each marking can be taken back for ten seconds. Without a network the marks are kept here and sent later. */
export function useMarking({ id: sessionId, lines }: Pick<Roster, 'id' | 'lines'>, known: Pick<Roster, 'lines'>) {
  const t = useText(sessionText)
  const takeBack = useAct<typeof unmark>('session.unmark', { refresh: ['session.'] })
  const mark = useAct<typeof markAttendance>('session.mark-attendance', {
    refresh: ['session.'], onProblem: problem => problem.offline,
  })
  /** What the clinic had told this device: marks that are still kept here are nobody else's knowledge. */
  const seenOf = (clientId: string): number => known.lines.find(line => line.clientId === clientId)?.mark?.marks ?? 0
  const undo = (before: readonly RosterLine[]): void => {
    const marks = before.flatMap(asBefore)
    const fresh = before.filter(line => line.mark === null).map(({ clientId }) => clientId)
    if (marks.length > 0) mark.mutate({ sessionId, marks })
    if (fresh.length > 0) takeBack.mutate({ sessionId, clientIds: fresh })
  }
  const keep = (marks: readonly GivenMark[], markedAt: string, message: string): void => {
    const key = newIntent()
    keepMarks({ key, sessionId, markedAt, marks })
    offerUndo({ message: t('keptHere', { what: message }), onUndo: () => dropKept(key) })
  }
  const give = (marks: GivenMark[], before: readonly RosterLine[], message: string): void => {
    const markedAt = new Date().toISOString()
    if (!isReached()) return keep(marks, markedAt, message)
    mark.mutate({ sessionId, marks }, {
      onSuccess: () => offerUndo({ message, onUndo: () => undo(before) }),
      onError: problem => { if (problem.offline) keep(marks, markedAt, message) },
    })
    return undefined
  }
  return {
    busy: mark.isPending,
    /** Everybody who is not marked yet is here. */
    restIsHere: (): void => {
      const rest = lines.filter(line => line.mark === null)
      give(rest.map(({ clientId }) => ({ clientId, status: 'present', seen: seenOf(clientId) })), rest, t('marked', { count: rest.length }))
    },
    /** The mark somebody had before they were taken off the list by a slip. */
    again: (line: RosterLine): void => { if (line.mark !== null) mark.mutate({ sessionId, marks: asBefore(line) }) },
    /** One person, with the marks the writer has seen. */
    one: (line: RosterLine, given: Mark): void =>
      give([{ ...given, clientId: line.clientId, seen: seenOf(line.clientId) }], [line], t('markedOne', { name: line.spoken, status: t(statusWord[given.status]) })),
  }
}

/** Marks the people of one session. */
export type Marking = ReturnType<typeof useMarking>
