/** Invented people for the sample screens. */
export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly why: 'darkCheckIn' | 'planDue' | 'missed' | 'unsigned' | 'step'
  readonly state: 'crisis' | 'soon' | 'well'
  readonly since: string
  readonly done: number
  readonly booked: number
  readonly next: string
}

/** Five clients of an invented therapist. */
export const samplePeople: readonly SamplePerson[] = [
  {
    id: '1', name: 'Dana Whitlock', why: 'darkCheckIn', state: 'crisis', since: '2026-11-23T13:10:00Z',
    done: 3, booked: 6, next: '2026-11-24T14:00:00Z',
  },
  {
    id: '2', name: 'Marisol Vega-Ruiz', why: 'planDue', state: 'soon', since: '2026-11-20T15:00:00Z',
    done: 6, booked: 3, next: '2026-11-23T18:00:00Z',
  },
  {
    id: '3', name: 'Teo Okafor', why: 'missed', state: 'soon', since: '2026-11-19T22:00:00Z',
    done: 0, booked: 6, next: '2026-11-24T23:00:00Z',
  },
  {
    id: '4', name: 'June Halvorsen', why: 'unsigned', state: 'soon', since: '2026-11-22T19:00:00Z',
    done: 9, booked: 0, next: '2026-11-25T14:00:00Z',
  },
  {
    id: '5', name: 'Ray Castellanos', why: 'step', state: 'well', since: '2026-11-16T16:00:00Z',
    done: 6, booked: 3, next: '2026-11-25T23:00:00Z',
  },
]

/** The zone of the invented clinic. */
export const SAMPLE_ZONE = 'America/New_York'

/** A Monday morning in the sample week. */
export const SAMPLE_NOW = new Date('2026-11-23T15:20:00Z')

/** Eight weeks of PHQ-9 scores. */
export const sampleScores = [
  { on: '2026-09-28', value: 19 }, { on: '2026-10-12', value: 17 }, { on: '2026-10-26', value: 14 },
  { on: '2026-11-09', value: 11 }, { on: '2026-11-23', value: 9 },
]
