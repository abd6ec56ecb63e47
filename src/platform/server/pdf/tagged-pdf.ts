import LayoutInside from 'pdfmake/js/LayoutBuilder.js'
import type { Line } from 'pdfmake/js/LayoutBuilder.js'
import DocumentInside from 'pdfmake/js/PDFDocument.js'
import RendererInside from 'pdfmake/js/Renderer.js'
import { tableLayouts } from 'pdfmake/js/tableLayouts.js'
import type { TagPath } from './tags.words.ts'

/** What is laid out: content in pdfmake's words, where a text may carry a `tagPath`. */
export interface Drawing {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly fonts: Readonly<Record<string, object>>
  readonly page: { readonly width: number, readonly height: number }
  readonly margins: { readonly left: number, readonly top: number, readonly right: number, readonly bottom: number }
  readonly style: object
  readonly content: unknown
  readonly header: unknown
  readonly footer: (page: number, pages: number) => unknown
}

type PdfDocument = InstanceType<typeof DocumentInside.default>
type Element = ReturnType<PdfDocument['struct']>

/** Each line remembers which part of the structure it belongs to. */
class TaggedLayout extends LayoutInside.default {
  override buildNextLine(node: { readonly tagPath?: TagPath }): Line | null {
    const line = super.buildNextLine(node)
    return line === null || node.tagPath === undefined ? line : Object.assign(line, { tagPath: node.tagPath })
  }
}

/** Draws what belongs to the structure as content of its element, and all else (headers, lines, page numbers) as decoration. */
class TaggedRenderer extends RendererInside.default {
  private readonly document: PdfDocument
  private readonly root: Element
  private readonly elements = new Map<string, Element>()

  constructor(document: PdfDocument) {
    super(document)
    this.document = document
    this.root = document.struct('Document')
    document.addStructure(this.root)
  }

  override renderLine(line: Line, x: number, y: number): void {
    const leaf = line.tagPath?.at(-1)
    if (line.tagPath === undefined || leaf === undefined) return this.decorate(() => super.renderLine(line, x, y))
    const element = this.elementAt(line.tagPath)
    const content = this.document.markStructureContent(leaf.type)
    super.renderLine(line, x, y)
    this.document.endMarkedContent()
    element.add(content)
  }

  override renderVector(vector: object): void {
    this.decorate(() => super.renderVector(vector))
  }

  /** All elements are complete. */
  finish(): void {
    this.root.end()
  }

  private decorate(draw: () => void): void {
    this.document.markContent('Artifact')
    draw()
    this.document.endMarkedContent()
  }

  private elementAt(path: TagPath): Element {
    let element = this.root
    for (const { type, key } of path) {
      const known = this.elements.get(key)
      const next = known ?? this.document.struct(type, type === 'TH' ? { scope: 'Column' } : {})
      if (known === undefined) {
        element.add(next)
        this.elements.set(key, next)
      }
      element = next
    }
    return element
  }
}

/**
 * A PDF whose words can be read aloud in order: headings, lists and tables are tagged, language and title are set.
 * pdfmake lays out but cannot tag; pdfkit underneath it can.
 */
export async function taggedPdf(drawing: Drawing): Promise<Buffer> {
  const { page, margins, style } = drawing
  const document = new DocumentInside.default(drawing.fonts, {}, {}, {}, {
    size: [page.width, page.height], pdfVersion: '1.7', tagged: true, displayTitle: true, lang: drawing.language, autoFirstPage: false, font: null,
    info: { Title: drawing.title, Author: drawing.author, Creator: 'Evenkeel', Producer: 'Evenkeel' },
  }, null, () => true)
  const layout = new TaggedLayout(page, margins, null)
  layout.registerTableLayouts(tableLayouts)
  const pages = layout.layoutDocument(drawing.content, document, {}, style, null, () => drawing.header, drawing.footer)
  const renderer = new TaggedRenderer(document)
  renderer.renderPages(pages)
  renderer.finish()
  return bytesOf(document)
}

function bytesOf(document: PdfDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', chunk => { chunks.push(chunk) })
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.end()
  })
}
