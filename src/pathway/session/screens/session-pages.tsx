import type { PageProps } from '../../../platform/web/page.ts'
import { NotesPanel } from './notes-panel.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { RosterPanel } from './roster-panel.tsx'
import { SessionFrame } from './session-frame.tsx'

const idOf = ({ params }: PageProps): string => params['sessionId'] ?? ''

/** Who is here. */
export function RoomPage(props: PageProps) {
  return <SessionFrame sessionId={idOf(props)} tab="room">{roster => <RosterPanel roster={roster} />}</SessionFrame>
}

/** The shared part and the individual parts. */
export function NotesPage(props: PageProps) {
  return <SessionFrame sessionId={idOf(props)} tab="notes">{roster => <NotesPanel roster={roster} />}</SessionFrame>
}

/** All parts side by side, then the signature. */
export function ReviewPage(props: PageProps) {
  return <SessionFrame sessionId={idOf(props)} tab="review">{roster => <ReviewPanel roster={roster} />}</SessionFrame>
}
