import { z } from 'zod'

const Words = z.string()

/** One part of a printed page, in the order it is read. */
const Simple = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: Words }),
  z.object({ kind: z.literal('words'), text: Words, look: z.enum(['plain', 'quiet', 'strong']).default('plain') }),
  /** What a person said, in their own words. */
  z.object({ kind: z.literal('quote'), text: Words, by: Words.nullable().default(null) }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ label: Words, value: Words })) }),
  z.object({ kind: z.literal('list'), items: z.array(Words), ordered: z.boolean().default(false) }),
  /** `widths` are shares of the page, one for each column. */
  z.object({ kind: z.literal('table'), head: z.array(Words), rows: z.array(z.array(Words)), widths: z.array(z.number()).optional() }),
  /** Who signed what, when, and empty lines for whoever still signs by hand. */
  z.object({ kind: z.literal('signatures'), signed: z.array(z.object({ meaning: Words, who: Words, when: Words })), open: z.array(Words).default([]) }),
  /** Room to write by hand under a label. */
  z.object({ kind: z.literal('write'), label: Words, lines: z.number().int().min(1).max(20) }),
  /** Empty boxes to tick by hand. */
  z.object({ kind: z.literal('choices'), label: Words, options: z.array(Words) }),
  z.object({ kind: z.literal('new-page') }),
])

/** A part, or several parts that stay together on one page; `marked` draws a line beside them. */
export const Part = z.union([
  Simple,
  z.object({ kind: z.literal('together'), parts: z.array(Simple), marked: z.boolean().default(false) }),
])
export type Part = z.output<typeof Part>
export type SimplePart = z.output<typeof Simple>

/** A document on paper: what it says, whose it is, how large it is printed. The file name and the title name nobody. */
export const Paper = z.object({
  language: z.enum(['en', 'es']),
  print: z.enum(['normal', 'large']),
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: Words,
  clinic: Words,
  /** Whose record it is, on every page: name and date of birth. */
  about: Words.nullable(),
  /** The sentence the law wants on every page that leaves, when it wants one. */
  notice: Words.nullable(),
  /** When it was made and by whom. */
  made: Words,
  parts: z.array(Part),
})
export type Paper = z.output<typeof Paper>
/** A document as an action answers it: what has a usual value may be left out. */
export type PaperToPrint = z.input<typeof Paper>
