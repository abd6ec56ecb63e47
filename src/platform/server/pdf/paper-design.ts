import { fileURLToPath } from 'node:url'
import { say } from '../../pure/text.ts'
import { paperText } from './paper.text.ts'
import type { Paper, Part, SimplePart } from './paper.words.ts'
import type { Drawing } from './tagged-pdf.ts'
import type { StructureType, TagPath } from './tags.words.ts'

const font = (name: string): string => fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`))
const INK = '#26241f'
const QUIET = '#57534b'
const LINE = '#d3ccc1'
const BRAND = '#155e54'

/** Sizes in points: normal print, and large print (18 points, the least that is called large print). */
const SIZES = {
  normal: { text: 10, small: 8, h1: 20, h2: 13, h3: 11, gap: 6 },
  large: { text: 18, small: 12, h1: 28, h2: 23, h3: 20, gap: 12 },
} as const

interface Hand {
  readonly paper: Paper
  readonly size: (typeof SIZES)[Paper['print']]
  /** Width between the margins. */
  readonly width: number
  readonly path: TagPath
  readonly next: () => string
}

type Node = object

const tagged = (hand: Hand, type: StructureType, more: TagPath = []): { tagPath: TagPath } =>
  ({ tagPath: [...hand.path, ...more, { type, key: hand.next() }] })

const paragraph = (hand: Hand, words: string, style: object = {}): Node => ({ text: words, ...tagged(hand, 'P'), ...style })

const heading = (hand: Hand, level: 2 | 3, words: string): Node => level === 2
  ? { text: words, ...tagged(hand, 'H2'), fontSize: hand.size.h2, bold: true, color: BRAND, margin: [0, hand.size.gap * 2, 0, hand.size.gap * 0.7], headlineLevel: 2 }
  : { text: words, ...tagged(hand, 'H3'), fontSize: hand.size.h3, bold: true, margin: [0, hand.size.gap * 1.2, 0, hand.size.gap * 0.5], headlineLevel: 3 }

/** Two columns of label and value; in large print one under the other. */
function facts(hand: Hand, rows: readonly { label: string, value: string }[]): Node {
  const large = hand.paper.print === 'large'
  const one = ({ label, value }: { label: string, value: string }): Node => {
    const group: TagPath = [{ type: 'Sect', key: hand.next() }]
    const name = { text: label, ...tagged(hand, 'P', group), color: QUIET }
    const words = { text: value, ...tagged(hand, 'P', group) }
    return large ? { stack: [{ ...name, fontSize: hand.size.text - 2 }, words], margin: [0, 0, 0, hand.size.gap * 0.6] }
      : { columns: [{ width: '28%', ...name }, { width: '*', ...words }], columnGap: 10, margin: [0, 0, 0, 3] }
  }
  return { stack: rows.map(one), margin: [0, 0, 0, hand.size.gap] }
}

function list(hand: Hand, items: readonly string[], ordered: boolean): Node {
  const whole = { type: 'L' as const, key: hand.next() }
  const item = (words: string, i: number): Node => {
    const path: TagPath = [whole, { type: 'LI', key: hand.next() }]
    return { columns: [
      { width: hand.size.text * 1.5, text: ordered ? `${i + 1}.` : '•', ...tagged(hand, 'Lbl', path) },
      { width: '*', text: words, ...tagged(hand, 'LBody', path) },
    ], margin: [0, 0, 0, 3] }
  }
  return { stack: items.map(item), margin: [0, 0, 0, hand.size.gap] }
}

/** A table; in large print a table too wide to read becomes one block of facts for each row. */
function table(hand: Hand, { head, rows, widths }: Extract<SimplePart, { kind: 'table' }>): Node {
  if (hand.paper.print === 'large') {
    return { stack: rows.map(row => ({ unbreakable: true, stack: [facts(hand, row.map((value, i) => ({ label: head[i] ?? '', value })))] })) }
  }
  const whole = { type: 'Table' as const, key: hand.next() }
  const line = (type: 'TH' | 'TD', cells: readonly string[]): Node[] => {
    const row = { type: 'TR' as const, key: hand.next() }
    return head.map((_, i) => ({ text: cells[i] ?? '', ...tagged(hand, type, [whole, row]), ...(type === 'TH' && { bold: true, color: QUIET, fontSize: hand.size.text - 1 }) }))
  }
  const shares = widths ?? head.map(() => 1)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const padding = head.length * 10
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: shares.map(share => (hand.width - padding) * share / all),
      body: [line('TH', head), ...rows.map(row => line('TD', row))] },
    layout: { hLineWidth: (i: number) => i === 0 ? 0 : i === 1 ? 1 : 0.5, vLineWidth: () => 0, hLineColor: () => LINE,
      paddingLeft: () => 0, paddingRight: () => 10, paddingTop: () => 4, paddingBottom: () => 4 },
    margin: [0, 2, 0, hand.size.gap * 1.5],
  }
}

const rule = (width: number, color = LINE): Node => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: color }] })

function signatures(hand: Hand, { signed, open }: Extract<SimplePart, { kind: 'signatures' }>): Node {
  const { size, paper: { language } } = hand
  const done = signed.map(({ meaning, who, when }) => ({ unbreakable: true, margin: [0, size.gap, 0, 0], stack: [
    paragraph(hand, who, { bold: true }), paragraph(hand, `${meaning}, ${when}`, { color: QUIET, fontSize: size.text - 1 })] }))
  const dateWidth = hand.width * 0.28
  const byHand = open.map(meaning => ({ unbreakable: true, margin: [0, size.text * 3.2, 0, 0], columnGap: 24, columns: [
    { width: '*', stack: [rule(hand.width - dateWidth - 24, INK), paragraph(hand, `${meaning}: ${say(paperText, language, 'by')}`, { fontSize: size.text - 1, color: QUIET, margin: [0, 3, 0, 0] })] },
    { width: dateWidth, stack: [rule(dateWidth, INK), paragraph(hand, say(paperText, language, 'on'), { fontSize: size.text - 1, color: QUIET, margin: [0, 3, 0, 0] })] }] }))
  return { stack: [...done, ...byHand], margin: [0, 0, 0, size.gap] }
}

const write = (hand: Hand, label: string, lines: number): Node => ({ unbreakable: true, margin: [0, hand.size.gap, 0, hand.size.gap], stack: [
  paragraph(hand, label, { color: QUIET }),
  ...Array.from({ length: lines }, () => ({ ...rule(hand.width), margin: [0, hand.size.text * 1.9, 0, 0] }))] })

const choices = (hand: Hand, label: string, options: readonly string[]): Node => ({ unbreakable: true, margin: [0, hand.size.gap, 0, hand.size.gap], stack: [
  paragraph(hand, label, { margin: [0, 0, 0, 4] }),
  ...options.map(option => ({ margin: [0, 0, 0, 4], columns: [
    { width: hand.size.text * 1.8, canvas: [{ type: 'rect', x: 0, y: 1, w: hand.size.text, h: hand.size.text, lineWidth: 0.9, lineColor: INK }] },
    { width: '*', ...paragraph(hand, option) }] }))] })

const quote = (hand: Hand, words: string, by: string | null): Node => ({ margin: [0, 2, 0, hand.size.gap], stack: [
  { text: `“${words}”`, italics: true, fontSize: hand.size.text + 1, ...tagged(hand, 'BlockQuote') },
  ...(by === null ? [] : [paragraph(hand, by, { color: QUIET, fontSize: hand.size.text - 1, margin: [0, 2, 0, 0] })])] })

const LOOKS = { plain: {}, quiet: { color: QUIET }, strong: { bold: true } }

function draw(hand: Hand, part: Part): Node {
  if (part.kind === 'heading') return heading(hand, part.level, part.text)
  if (part.kind === 'words') return paragraph(hand, part.text, { ...LOOKS[part.look], margin: [0, 0, 0, hand.size.gap] })
  if (part.kind === 'quote') return quote(hand, part.text, part.by)
  if (part.kind === 'facts') return facts(hand, part.facts)
  if (part.kind === 'list') return list(hand, part.items, part.ordered)
  if (part.kind === 'table') return table(hand, part)
  if (part.kind === 'signatures') return signatures(hand, part)
  if (part.kind === 'write') return write(hand, part.label, part.lines)
  if (part.kind === 'choices') return choices(hand, part.label, part.options)
  if (part.kind === 'new-page') return { text: '', pageBreak: 'after' }
  // A large print page is soon full: what belongs together may then go on over the page.
  const unbreakable = hand.paper.print === 'normal'
  if (!part.marked) return { unbreakable, stack: part.parts.map(inner => draw(hand, inner)) }
  const inner = { ...hand, width: hand.width - 14 }
  return { unbreakable, margin: [0, 0, 0, hand.size.gap], layout: {
    hLineWidth: () => 0, vLineWidth: (i: number) => i === 0 ? 2 : 0, vLineColor: () => BRAND, paddingLeft: () => 12, paddingRight: () => 0, paddingTop: () => 2, paddingBottom: () => 2 },
  table: { widths: ['*'], body: [[{ stack: part.parts.map(one => draw(inner, one)) }]] } }
}

const PAGE = { width: 612, height: 792 }

function header({ clinic, about, print }: Paper, width: number): Node {
  const fontSize = SIZES[print].small + 1
  const right = { text: about ?? '', fontSize, alignment: 'right', width: '*' }
  return { margin: [MARGIN, 26, MARGIN, 0], stack: [
    { columns: [{ text: clinic, fontSize, bold: true, color: BRAND, width: 'auto' }, right], columnGap: 16 },
    { ...rule(width), margin: [0, 5, 0, 0] }] }
}

function footer({ language, made, notice, print }: Paper, page: number, pages: number): Node {
  const fontSize = SIZES[print].small
  return { margin: [MARGIN, 8, MARGIN, 0], stack: [
    ...(notice === null ? [] : [{ text: notice, fontSize: Math.min(fontSize, 9) - 0.5, color: QUIET, margin: [0, 0, 0, 4] }]),
    { columns: [{ text: made, fontSize, color: QUIET, width: '*' },
      { text: say(paperText, language, 'page', { page, pages }), fontSize, color: QUIET, alignment: 'right', width: 'auto' }] }] }
}

const MARGIN = 54

/** How a document of ours looks: whose it is and whose record on every page, one column, quiet lines, page numbers. */
export function drawingOf(paper: Paper): Drawing {
  const size = SIZES[paper.print]
  const width = PAGE.width - 2 * MARGIN
  let tags = 0
  const hand: Hand = { paper, size, width, path: [], next: () => String(tags += 1) }
  return {
    title: paper.title, author: paper.clinic, language: paper.language, page: PAGE,
    margins: { left: MARGIN, right: MARGIN, top: paper.print === 'large' ? 72 : 62, bottom: paper.notice === null ? 48 : 72 },
    fonts: { Roboto: { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') } },
    style: { font: 'Roboto', fontSize: size.text, color: INK, lineHeight: paper.print === 'large' ? 1.3 : 1.2 },
    header: header(paper, width),
    footer: (page, pages) => footer(paper, page, pages),
    content: [
      { text: paper.title, ...tagged(hand, 'H1'), fontSize: size.h1, bold: true, margin: [0, 0, 0, size.gap] },
      ...paper.parts.map(part => draw(hand, part)),
    ],
  }
}
