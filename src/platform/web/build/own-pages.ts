import type { Plugin } from 'vite'

/**
 * Gives an app its own copy of the page lists it imports. A step lists its staff and its client pages in one file; shared between two apps,
 * the phone would carry the staff's menu with all its icons.
 */
export const ownPages = (lists: Readonly<Record<string, string>>): Plugin => ({
  name: 'own-pages',
  enforce: 'pre',
  async resolveId(source, importer) {
    const app = Object.entries(lists).find(([list]) => importer?.endsWith(list) === true)?.[1]
    if (app === undefined || !source.endsWith('.pages.ts')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found === null ? null : `${found.id}?app=${app}`
  },
})
