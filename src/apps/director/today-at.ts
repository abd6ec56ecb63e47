import { Temporal } from 'temporal-polyfill'

/** The clinic's day at an instant, by the clock of its first site. */
export const todayAt = (clinic: { readonly sites: readonly { readonly timeZone: string }[] }, now: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(clinic.sites[0]?.timeZone ?? 'UTC').toPlainDate().toString()
