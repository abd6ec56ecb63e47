import Papa from 'papaparse'

/** Cells that a spreadsheet would carry out as a formula: an apostrophe keeps them text. Source: OWASP, CSV injection; ASVS 1.2.10. */
const FORMULA = /^[\s]*[=+\-@\t\r\n|%]/u

/** Lines for a spreadsheet; whatever a cell says, it is opened as text. */
export const csvOf = (lines: readonly Readonly<Record<string, string | number | null>>[]): string =>
  Papa.unparse(lines.map(line => ({ ...line })), { escapeFormulae: FORMULA, newline: '\r\n' })
