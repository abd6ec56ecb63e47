import { z } from 'zod'

/** The id of a record; ids carry no meaning and no order that a person should read. */
export const Id = z.guid()

/** A calendar date, `2026-11-23`. */
export const LocalDate = z.iso.date()

/** A wall-clock time at a site, `18:30`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 18:30')

/** A short line somebody typed. */
export const Line = (max = 200) => z.string().trim().min(1, 'is missing').max(max, `is longer than ${max} characters`)

/** Free words; room for a long story. */
export const Words = (max = 20_000) => z.string().max(max, `is longer than ${max} characters`)

/** The product speaks these. */
export const Language = z.enum(['en', 'es'])

/** The answer of a command that made or changed one record. */
export const Made = z.object({ id: Id })
