import { useAct } from '../../../platform/web/call.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { markAttendance } from '../mark-attendance.ts'
import type { Roster, RosterLine } from '../room.words.ts'
import type { GivenMark } from '../session.words.ts'
import type { unmark } from '../unmark.ts'
import { sessionText, statusWord } from './session.text.ts'

type Mark = Omit<GivenMark, 'clientId' | 'seen'>

const asBefore = ({ clientId, mark }: RosterLine): GivenMark[] => mark === null ? []
  : [{ clientId, status: mark.status, arrivedAt: mark.arrivedAt, leftAt: mark.leftAt, reason: mark.reason }]

/** Marks people of a session; each marking can be taken back for ten seconds. */
export function useMarking({ id: sessionId, lines }: Pick<Roster, 'id' | 'lines'>) {
  const t = useText(sessionText)
  const mark = useAct<typeof markAttendance>('session.mark-attendance', { refresh: ['session.'] })
  const takeBack = useAct<typeof unmark>('session.unmark', { refresh: ['session.'] })
  const undo = (before: readonly RosterLine[]): void => {
    const marks = before.flatMap(asBefore)
    const fresh = before.filter(line => line.mark === null).map(({ clientId }) => clientId)
    if (marks.length > 0) mark.mutate({ sessionId, marks })
    if (fresh.length > 0) takeBack.mutate({ sessionId, clientIds: fresh })
  }
  return {
    busy: mark.isPending,
    /** Everybody who is not marked yet is here. */
    restIsHere: (): void => {
      const rest = lines.filter(line => line.mark === null)
      mark.mutate({ sessionId, marks: rest.map(({ clientId }) => ({ clientId, status: 'present', seen: 0 })) }, {
        onSuccess: () => offerUndo({ message: t('marked', { count: rest.length }), onUndo: () => undo(rest) }),
      })
    },
    /** One person, with the marks the writer has seen. */
    one: (line: RosterLine, given: Mark): void => {
      mark.mutate({ sessionId, marks: [{ ...given, clientId: line.clientId, seen: line.mark?.marks ?? 0 }] }, {
        onSuccess: () => offerUndo({ message: t('markedOne', { name: line.spoken, status: t(statusWord[given.status]) }), onUndo: () => undo([line]) }),
      })
    },
  }
}

/** Marks the people of one session. */
export type Marking = ReturnType<typeof useMarking>
