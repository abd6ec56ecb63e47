// The parts of pdfmake that lay out and draw. Its own entry joins them without structure tags; `tagged-pdf.ts` joins them with.
declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { TagPath } from './tags.words.ts'

  export interface Line { readonly tagPath?: TagPath }
  class LayoutBuilder {
    constructor(pageSize: { width: number, height: number }, margins: { left: number, top: number, right: number, bottom: number }, svgMeasure: unknown)
    registerTableLayouts(layouts: object): void
    buildNextLine(node: { readonly tagPath?: TagPath }): Line | null
    layoutDocument(...of: [content: unknown, document: unknown, styles: object, style: object, background: unknown, header: unknown, footer: unknown]): object[]
  }
  const inside: { default: typeof LayoutBuilder }
  export default inside
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Line } from 'pdfmake/js/LayoutBuilder.js'

  class Renderer {
    constructor(document: unknown)
    renderPages(pages: object[]): void
    renderLine(line: Line, x: number, y: number): void
    renderVector(vector: object): void
  }
  const inside: { default: typeof Renderer }
  export default inside
}

declare module 'pdfmake/js/PDFDocument.js' {
  interface StructureContent { readonly refs: readonly object[] }
  interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }
  class PdfDocument {
    constructor(...of: [fonts: object, images: object, patterns: object, attachments: object, options: object, files: null, localAccess: (path: string) => boolean])
    struct(type: string, options?: { scope?: 'Column' }): StructureElement
    addStructure(element: StructureElement): void
    markStructureContent(type: string): StructureContent
    markContent(type: 'Artifact'): void
    endMarkedContent(): void
    on(event: 'data', heard: (chunk: Buffer) => void): void
    on(event: 'end', heard: () => void): void
    on(event: 'error', heard: (error: Error) => void): void
    end(): void
  }
  const inside: { default: typeof PdfDocument }
  export default inside
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object
}
