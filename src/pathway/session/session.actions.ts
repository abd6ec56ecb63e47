import type { Slice } from '../../platform/server/slice.ts'
import { absenceLetterRefusals } from './absence-letter/absence-letter.words.ts'
import { absenceLetterActions } from './absence-letter/absence-letters.ts'
import { absenceRefusals } from './absence/absence.words.ts'
import { attendancePolicies, setAttendancePolicy } from './absence/attendance-policies.ts'
import { absences, attendanceStanding, settleAbsence, tryToReach } from './absence/follow-up.ts'
import { watchArrivals, watchArrivalsOften } from './absence/watch-arrivals.ts'
import { addAddendum } from './add-addendum.ts'
import { addWalkIn } from './add-walk-in.ts'
import { arrivals } from './arrivals.ts'
import { arrive } from './arrive.ts'
import { closeSession } from './close-session.ts'
import { asideRefusals } from './aside/aside.words.ts'
import { familyAside, saveFamilyAside } from './aside/family-aside.ts'
import { authorisationRefusals } from './authorisation/authorisation.words.ts'
import { dropAuthorisation, enterAuthorisation } from './authorisation/enter-authorisation.ts'
import { beginCounsellingNote, counsellingNotes, endCounsellingReader, nameCounsellingReader, writeCounsellingNote } from './counselling/counselling-notes.ts'
import { counsellingRefusals } from './counselling/counselling.words.ts'
import { cosign } from './cosign.ts'
import { noteDue, setNoteDue } from './due/note-due.ts'
import { notePaper } from './leaving/note-paper.ts'
import { notesAsFhir } from './leaving/notes-as-fhir.ts'
import { keepMissingNotes, keepMissingNotesDaily } from './keep-missing-notes.ts'
import { leaveNowActions } from './leave-now.ts'
import { ledgers } from './ledgers.ts'
import { likenessReasons } from './likeness-reasons.ts'
import { markAttendance } from './mark-attendance.ts'
import { myHours } from './my-hours.ts'
import { movedNotes, moveNote, moveOptions } from './move-note.ts'
import { mySessions } from './my-sessions.ts'
import { nameSubstitute, takeBackSubstitute } from './name-substitute.ts'
import { chooseNoteForm, dropPhrase, keepPhrase, noteForms, phrases } from './note-forms.ts'
import { notesOfClient } from './notes-of-client.ts'
import { removeAttendee } from './remove-attendee.ts'
import { familyMeetings, joinFamily, joinSession, leaveFamily, leaveSession, myMeetings } from './remote/join.ts'
import { meetingProvider, setMeetingProvider } from './remote/meeting-provider.ts'
import { acceptJoins, arrangeRemote, remoteRoom } from './remote/remote-room.ts'
import { remoteRefusals } from './remote/remote.words.ts'
import { reopenSession } from './reopen-session.ts'
import { returnNote } from './return-note.ts'
import { review } from './review.ts'
import { roster } from './roster.ts'
import { saveGroupPart } from './save-group-part.ts'
import { saveNote } from './save-note.ts'
import { sessionRefusals } from './session.words.ts'
import { showNote } from './show-note.ts'
import { signNotes } from './sign-notes.ts'
import { noteTies, tieNote } from './tie-note.ts'
import { unmark } from './unmark.ts'
import { unsignedNotes } from './unsigned-notes.ts'
import { weekLedgerOf } from './week-ledger.ts'

/** The room, the notes and the week. */
export const sessionSlice: Slice = {
  actions: [
    mySessions, roster, markAttendance, unmark, addWalkIn, removeAttendee, closeSession, reopenSession, arrivals, arrive, ...leaveNowActions, nameSubstitute, takeBackSubstitute,
    watchArrivals, absences, tryToReach, settleAbsence, attendanceStanding, attendancePolicies, setAttendancePolicy,
    ...absenceLetterActions,
    saveGroupPart, saveNote, review, signNotes, cosign, returnNote, addAddendum, tieNote, noteTies, showNote, notesOfClient, keepMissingNotes, unsignedNotes,
    familyAside, saveFamilyAside, noteDue, setNoteDue, notePaper, notesAsFhir, likenessReasons,
    noteForms, chooseNoteForm, phrases, keepPhrase, dropPhrase, moveOptions, moveNote, movedNotes,
    counsellingNotes, beginCounsellingNote, writeCounsellingNote, nameCounsellingReader, endCounsellingReader,
    meetingProvider, setMeetingProvider, remoteRoom, arrangeRemote, acceptJoins, myMeetings, joinSession, leaveSession, familyMeetings, joinFamily, leaveFamily,
    weekLedgerOf, ledgers, myHours, enterAuthorisation, dropAuthorisation,
  ],
  refusals: { ...sessionRefusals, ...absenceRefusals, ...counsellingRefusals, ...authorisationRefusals, ...remoteRefusals, ...asideRefusals, ...absenceLetterRefusals },
  jobs: [watchArrivalsOften, keepMissingNotesDaily],
}
