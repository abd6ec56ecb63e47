import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { offlineShell } from './src/platform/web/build/offline-shell.ts'

const staffPages = ['staff', 'supporter', 'kiosk', 'door', ...(process.env['EVENKEEL_KIT'] === '1' ? ['kit'] : [])]

/** The first screen of the phone, and everything it needs, in one file. */
const inOne = { output: { codeSplitting: { groups: [{ name: 'first-screen', test: /src\/apps\/client\/(client-app|pack)\.tsx?$|src\/platform\/web\/(provider|start)\.tsx$/u }] } } }

interface How { readonly build: UserConfig['build'], readonly plugins?: UserConfig['plugins'], readonly output?: object }

const built = (pages: readonly string[], { build, plugins = [], output = {} }: How): UserConfig => ({
  root: 'src/apps',
  publicDir: 'public',
  plugins: [react(), plugins],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false,
    target: ['chrome100', 'safari15.4', 'firefox100'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: Object.fromEntries(pages.map(page => [page, `src/apps/${page}.html`])), ...output },
    ...build,
  },
})

/** A thread is a file of its own beside the server. */
const threads = { placing: 'src/pathway/schedule/placement/placing.worker.ts', printing: 'src/platform/server/pdf/printing.worker.ts' }
const threadsBeside: Plugin = { name: 'threads-beside', enforce: 'pre', transform: code => code.replaceAll(".worker.ts', import.meta.url", ".worker.js', import.meta.url") }

/** The server as `npm start` runs it (`--mode server`): a handful of files instead of a thousand read one by one. What it stands on stays where it is installed. */
const server: UserConfig = {
  plugins: [threadsBeside],
  build: {
    ssr: true, outDir: 'dist/server', target: 'node24', minify: false,
    rolldownOptions: { input: { main: 'src/main.ts', ...Object.fromEntries(Object.entries(threads).map(([name, file]) => [`${name}.worker`, file])) }, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
}

/** The client's phone is built by itself (`--mode phone`): one file for its first screen instead of sixty small ones cut to be shared with the other pages. */
export default defineConfig(({ mode }) => mode === 'server' ? server : mode === 'phone'
  ? built(['client'], {
    build: { manifest: '.vite/phone.json', copyPublicDir: false }, output: inOne,
    plugins: [offlineShell({ page: 'client.html', worker: 'client/service-worker.ts', out: 'keel-worker.js' })],
  })
  : built(staffPages, { build: { manifest: true } }))
