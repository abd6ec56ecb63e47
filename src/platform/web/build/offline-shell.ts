import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Which page works without a network, and the worker that makes it so. */
export interface OfflineShell {
  /** The page, relative to the root of the build. */
  readonly page: string
  /** The worker's source, relative to the root of the build. */
  readonly worker: string
  /** Its name at the top of the site. */
  readonly out: string
}

/** The place in the worker where the list of files goes. */
const FILES = '__OFFLINE_FILES__'

interface Piece {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string>, readonly importedAssets?: ReadonlySet<string> }
}

/** What the page loads: its first screen, or with the screens that come later everything. */
function filesOf(page: Piece, bundle: Readonly<Record<string, Piece>>, later: boolean): ReadonlySet<string> {
  const files = new Set<string>()
  const visit = (piece: Piece | undefined): void => {
    if (piece === undefined || files.has(piece.fileName)) return
    files.add(piece.fileName)
    piece.viteMetadata?.importedCss?.forEach(file => files.add(file))
    piece.viteMetadata?.importedAssets?.forEach(file => files.add(file))
    piece.imports?.forEach(file => visit(bundle[file]))
    if (later) piece.dynamicImports?.forEach(file => visit(bundle[file]))
  }
  visit(page)
  return files
}

/** Files in a steady order. */
const sorted = (files: Iterable<string>): readonly string[] => [...files].sort()

const fontsIn = (css: string): readonly string[] =>
  [...css.matchAll(/url\(["']?\/?([^"')]+\.woff2)["']?\)/gu)].flatMap(found => found[1] ?? [])

/** Writes the worker with the hashed files of the page in it; a change of any file is a new worker. */
export const offlineShell = ({ page, worker, out }: OfflineShell): Plugin => {
  let root = ''
  return {
    name: 'offline-shell',
    apply: 'build',
    configResolved: config => { root = config.root },
    buildStart() {
      this.emitFile({ type: 'chunk', id: `${root}/${worker}`, name: 'offline-worker', fileName: out })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pieces = Object.values(bundle)
        const entry = pieces.find(piece =>
          piece.type === 'chunk' && piece.isEntry && piece.facadeModuleId === `${root}/${page}`)
        const built = bundle[out]
        if (entry === undefined || built?.type !== 'chunk') return this.error(`${page} or its worker was not built`)
        const [first, loaded] = [filesOf(entry, bundle, false), filesOf(entry, bundle, true)]
        const fonts = pieces.flatMap(piece =>
          piece.type === 'asset' && loaded.has(piece.fileName) && piece.fileName.endsWith('.css')
            ? fontsIn(String(piece.source)) : [])
        // The first screen comes first: somebody who has just chosen a PIN is waiting for it.
        const files = [...new Set([...sorted(first), ...sorted([...loaded, ...fonts])])].map(file => `/${file}`)
        const fixed = [page, 'public/before.js'].map(file => readFileSync(`${root}/${file}`))
        const version = createHash('sha256').update(files.join()).update(fixed.join()).digest('hex').slice(0, 12)
        built.code = built.code.replace(FILES, JSON.stringify({ version, files }))
        return undefined
      },
    },
  }
}
