// Which folder may look where. Reasons: docs/decisions/0001-order-of-steps.md and 0002-an-action-is-the-api.md.
const PATHWAY = ['safety', 'referral', 'assessment', 'plan', 'schedule', 'skills', 'session', 'progress', 'continuing-care', 'completion']
const PURE = '\\.(words|rules|policy|fhir|text)\\.ts$'
const DATA = '\\.json$'
// What later steps, exchange and apps may import of a folder.
const OPEN = ['/public\\.ts$', '\\.(words|rules|policy|text)\\.ts$', '/instruments/shipped\\.ts$', '/library/shipped\\.ts$', '/templates\\.ts$', DATA]
const TESTS = '\\.(test|journey|examples)\\.tsx?$'
const rule = (name, from, to) => ({ name, severity: 'error', from, to })

export default {
  forbidden: [
    ...PATHWAY.slice(0, -1).map((step, i) => rule(`${step}-looks-back-only`,
      { path: `^src/pathway/${step}/` }, { path: `^src/pathway/(${PATHWAY.slice(i + 1).join('|')})/` })),
    rule('front-door',
      { path: '^src/(pathway|people)/([^/]+)/', pathNot: [TESTS, '/screens/'] },
      { path: '^src/(pathway|people)/[^/]+/', pathNot: ['^src/$1/$2/', ...OPEN] }),
    rule('front-door-of-screens',
      { path: '^src/(pathway|people)/([^/]+)/screens/', pathNot: [TESTS] },
      { path: '^src/(pathway|people)/[^/]+/', pathNot: ['^src/$1/$2/', '/screens/', ...OPEN], dependencyTypesNot: ['type-only'] }),
    rule('front-door-from-outside',
      { path: '^src/(apps|exchange|payer)/', pathNot: TESTS },
      { path: '^src/(pathway|people)/', pathNot: [...OPEN, '\\.fhir\\.ts$', '/screens/'], dependencyTypesNot: ['type-only'] }),
    rule('pure-stays-pure', { path: PURE },
      { path: '.', pathNot: [PURE, DATA, '^src/platform/pure/', '/shipped\\.ts$', '/templates\\.ts$', '(^|/)node_modules/(zod|temporal-polyfill|i18next)/'] }),
    rule('pure-ground-stays-pure', { path: '^src/platform/pure/', pathNot: TESTS },
      { path: '.', pathNot: ['^src/platform/pure/', '(^|/)node_modules/(zod|temporal-polyfill|i18next)/'] }),
    rule('examples-stay-in-tests', { path: '^src/', pathNot: TESTS }, { path: '\\.examples\\.ts$' }),
    rule('sql-only-in-stores', { path: '^src/', pathNot: ['\\.store\\.ts$', '^src/platform/server/', TESTS] }, { path: '(^|/)node_modules/kysely/' }),
    rule('platform-knows-no-clinic', { path: '^src/platform/', pathNot: TESTS }, { path: '^src/(?!platform/)' }),
    rule('people-come-first', { path: '^src/people/', pathNot: TESTS }, { path: '^src/(pathway|exchange|payer|apps)/' }),
    rule('steps-know-no-app', { path: '^src/pathway/', pathNot: TESTS }, { path: '^src/apps/' }),
    rule('browser-reaches-no-server',
      { path: '/screens/.*\\.tsx?$|^src/apps/.*\\.tsx$|^src/platform/web/', pathNot: TESTS },
      { path: '\\.store\\.ts$|^src/platform/server/', dependencyTypesNot: ['type-only'] }),
    rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('nothing-unresolved', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.web.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$|virtual:' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
