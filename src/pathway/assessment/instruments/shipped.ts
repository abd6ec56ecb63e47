import asrm from './asrm.json' with { type: 'json' }
import audit from './audit.json' with { type: 'json' }
import auditC from './audit-c.json' with { type: 'json' }
import bam from './bam.json' with { type: 'json' }
import bam7Day from './bam-7-day.json' with { type: 'json' }
import barc10 from './barc-10.json' with { type: 'json' }
import cSsrsScreener from './c-ssrs-screener.json' with { type: 'json' }
import ciwaAr from './ciwa-ar.json' with { type: 'json' }
import core10 from './core-10.json' with { type: 'json' }
import cows from './cows.json' with { type: 'json' }
import crafft from './crafft.json' with { type: 'json' }
import dast10 from './dast-10.json' with { type: 'json' }
import eat26 from './eat-26.json' with { type: 'json' }
import edeQ from './ede-q.json' with { type: 'json' }
import gad7 from './gad-7.json' with { type: 'json' }
import gcqS from './gcq-s.json' with { type: 'json' }
import k10 from './k10.json' with { type: 'json' }
import pacs from './pacs.json' with { type: 'json' }
import pcPtsd5 from './pc-ptsd-5.json' with { type: 'json' }
import pcl5 from './pcl-5.json' with { type: 'json' }
import phq2 from './phq-2.json' with { type: 'json' }
import phq9 from './phq-9.json' with { type: 'json' }
import phqA from './phq-a.json' with { type: 'json' }
import pss10 from './pss-10.json' with { type: 'json' }
import pss4 from './pss-4.json' with { type: 'json' }
import readinessRuler from './readiness-ruler.json' with { type: 'json' }
import reliableChange from './reliable-change.json' with { type: 'json' }
import scared from './scared.json' with { type: 'json' }
import urica from './urica.json' with { type: 'json' }
import waiSr from './wai-sr.json' with { type: 'json' }
import who5 from './who-5.json' with { type: 'json' }
import whodas12 from './whodas-12.json' with { type: 'json' }
import { instrument, type Instrument } from './instrument.words.ts'
import { changeFile, type ChangeFigures } from './reliable-change.words.ts'

/** Every instrument that comes with the product, checked when the program starts. */
export const shipped: readonly Instrument[] = [
  asrm,
  audit,
  auditC,
  bam,
  bam7Day,
  barc10,
  cSsrsScreener,
  ciwaAr,
  core10,
  cows,
  crafft,
  dast10,
  eat26,
  edeQ,
  gad7,
  gcqS,
  k10,
  pacs,
  pcPtsd5,
  pcl5,
  phq2,
  phq9,
  phqA,
  pss10,
  pss4,
  readinessRuler,
  scared,
  urica,
  waiSr,
  who5,
  whodas12,
].map(file => instrument.parse(file))

/** The instrument of that name, if it came with the product. */
export const shippedInstrument = (id: string): Instrument | undefined => shipped.find(one => one.id === id)

/** Published figures on change, and the notice that goes with the feedback colours. */
export const publishedChange = changeFile.parse(reliableChange)

/** The published figures of one instrument, if there are any. */
export const changeFiguresOf = (id: string): ChangeFigures | undefined =>
  publishedChange.figures.find(one => one.instrument === id)
