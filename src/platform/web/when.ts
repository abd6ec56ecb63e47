import { useMemo } from 'react'
import { whenIn, type When } from '../pure/when.ts'
import { useLanguage } from './language.ts'

let clinicZone: string | undefined

/** The clinic's clock: known once somebody is signed in, and from then on every time is shown by it. */
export const setClinicZone = (zone: string): void => { clinicZone = zone }

/** Formats for the reader, by the clinic's clock unless another is given. */
export const useWhen = (zone?: string): When => {
  const { language } = useLanguage()
  const shown = zone ?? clinicZone
  return useMemo(() => whenIn(language, shown), [language, shown])
}

/** Whole years between a birthday and a calendar day. */
export const ageOn = (born: string, today: string): number => {
  const [year = 0, month = 1, day = 1] = born.split('-').map(Number)
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number)
  const hadBirthday = thisMonth > month || (thisMonth === month && thisDay >= day)
  return thisYear - year - (hadBirthday ? 0 : 1)
}

/** Today's calendar day in a zone. */
export const todayIn = (zone = clinicZone, now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { ...(zone !== undefined && { timeZone: zone }) }).format(now)

/** The hour of the clinic's clock, 0 to 23: a morning there is a morning here, wherever this device thinks it is. */
export const hourIn = (now: Date, zone = clinicZone): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', ...(zone !== undefined && { timeZone: zone }) }).format(now))
