import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readLifeLine } from './life-line.rules.ts'

const MONDAY = '2026-03-02'
const read = (line: string): string => readLifeLine(line, MONDAY)
  .map(c => `${c.kind} ${c.fromDate === null || c.fromDate !== c.untilDate ? c.weekdays.join('') : c.fromDate} ${c.starts}-${c.ends}${c.everyWeeks === 1 ? '' : ` /${c.everyWeeks} ${c.countedFrom}`}`).join('; ')

const LINES: readonly (readonly [string, string])[] = [
  ['Mon-Fri 14-22, every second Saturday', 'work 12345 14:00-22:00; work 6 14:00-22:00 /2 2026-03-07'],
  ['lun a vie 14-22, cada dos sábados', 'work 12345 14:00-22:00; work 6 14:00-22:00 /2 2026-03-07'],
  ['Monday to Friday from 9 to 5 pm', 'work 12345 09:00-17:00'],
  ['lunes a viernes de 9 a 17', 'work 12345 09:00-17:00'],
  ['Mon, Wed, Fri 9-12:30', 'work 1 09:00-12:30; work 3 09:00-12:30; work 5 09:00-12:30'],
  ['martes y jueves 18:00–20:00 clase', 'work 2 18:00-20:00; school 4 18:00-20:00'],
  ['class Tue and Thu 6-8pm', 'school 2 18:00-20:00; school 4 18:00-20:00'],
  ['night shift Fri-Sun 22-6', 'work 567 22:00-06:00'],
  ['weekends 10am-2pm', 'work 67 10:00-14:00'],
  ['kids weekdays 14:45-15:30', 'childcare 12345 14:45-15:30'],
  ['todos los días 21-22 descanso', 'quiet 1234567 21:00-22:00'],
  ['sat 8am-12pm', 'work 6 08:00-12:00'],
  ['Sat-Mon 8-12', 'work 167 08:00-12:00'],
  ['12am-8am Sundays', 'work 7 00:00-08:00'],
  ['every other Tuesday 16-17 court', 'court 2 16:00-17:00 /2 2026-03-03'],
  ['AA meetings Thursdays 19.30-20.30', 'meeting 4 19:30-20:30'],
  ['un sábado sí y otro no 8-14', 'work 6 08:00-14:00 /2 2026-03-07'],
  ['Mar 5 14-22, Mar 7 8-12', 'work 2026-03-05 14:00-22:00; work 2026-03-07 08:00-12:00'],
  ['mar 14-22', 'work 2 14:00-22:00'],
  ['5 de marzo 14-22', 'work 2026-03-05 14:00-22:00'],
  ['court 2026-03-10 9-11', 'court 2026-03-10 09:00-11:00'],
  ['3/4 22-6 and 3/9 22-6', 'work 2026-03-04 22:00-06:00; work 2026-03-09 22:00-06:00'],
  ['Jan 8 14-22', 'work 2027-01-08 14:00-22:00'],
  ['March 3rd to 9 am', ''],
  ['Feb 30 14-22', ''],
  ['I like cats', ''],
  ['Mon', ''],
  ['14-22', ''],
  ['Mon 25-26', ''],
  ['Mon 9-9', ''],
]

describe('a line about a life', () => {
  for (const [line, expected] of LINES) it(`reads "${line}"`, () => assert.equal(read(line), expected))
})
