/** Day and time of an instant on the wall clock of a zone, as form fields want them. */
export function clockIn(zone: string, at: string): { day: string, starts: string } {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })
    .formatToParts(new Date(at))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find(part => part.type === type)?.value ?? ''
  return { day: `${of('year')}-${of('month')}-${of('day')}`, starts: `${of('hour')}:${of('minute')}` }
}
