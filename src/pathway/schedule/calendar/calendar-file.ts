import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'

/** One time in somebody's own calendar: no topic, no program, nobody's name. */
export interface CalendarTime {
  readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly version: number, readonly cancelled: boolean
  readonly location?: string | null
}

/**
 * A calendar file: instants in UTC, so that a clock change moves nothing; a called-off time is sent as cancelled, so that it leaves
 * the calendar it was in. Source: RFC 5545; product rule T-08, words that tell nothing to somebody who reads along.
 */
export function calendarFile(times: readonly CalendarTime[], said: { readonly title: string, readonly name: string, readonly now: string }): string {
  const calendar = new ICalCalendar({ name: said.name, method: ICalCalendarMethod.PUBLISH, ttl: 3600, prodId: { company: 'Keel', product: 'Calendar' } })
  for (const { id, startsAt, endsAt, version, cancelled, location } of times) {
    calendar.createEvent({
      id, start: new Date(startsAt), end: new Date(endsAt), stamp: new Date(said.now), sequence: version, summary: said.title, class: ICalEventClass.PRIVATE,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED, ...(location && { location }),
    })
  }
  return calendar.toString()
}
