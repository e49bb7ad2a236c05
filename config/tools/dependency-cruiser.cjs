// The directions of the house (README, "The house"). A folder may import only what stands to its right.
const rim = ['settings', 'facebook', 'model', 'couriers', 'payments', 'messages', 'documents', 'notify', 'store'];
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    forbid(
      'domain-is-pure',
      '^src/domain',
      '^(src/(?!domain)|node_modules/(?!(libphonenumber-js|date-fns|@date-fns)/))',
      'domain imports only itself',
    ),
    forbid('language-on-domain', '^src/language', '^src/(?!language|domain)', 'language imports only domain'),
    forbid('words-stand-alone', '^src/words', '^src/(?!words|domain)', 'words import only domain'),
    ...rim.map((room) =>
      forbid(
        `rim-${room}`,
        `^src/${room}/`,
        `^src/(?!${room}/|domain/|words/|env|log|vault|paths)`,
        'rim folders never import one another',
      ),
    ),
    forbid(
      'sandbox-apart',
      '^src/sandbox',
      '^src/(?!sandbox|facebook/(payloads|signature)|paths|domain/errors)',
      'sandbox uses only payload types and signature',
    ),
    forbid('flows-do-not-climb', '^src/flows', '^src/(web|jobs|cli|wire|main|sandbox)', 'flows do not import upward'),
    forbid('web-does-not-climb', '^src/web', '^src/(jobs|cli|main|wire\\.)', 'web does not import upward'),
    forbid('jobs-do-not-climb', '^src/jobs', '^src/(web|cli|main|wire\\.)', 'jobs do not import upward'),
    forbid(
      'pages-are-pure',
      '^src/web/pages',
      '^src/(?!web/pages|web/ui|words|domain)',
      'a page is a pure function of its data',
    ),
    forbid('ui-is-pure', '^src/web/ui', '^src/(?!web/ui|words|domain)', 'components know only words and domain'),
    forbid(
      'drizzle-only-in-store',
      '^src/(?!store)',
      'node_modules/(drizzle-orm|better-sqlite3|pg)/',
      'nothing else knows the database',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
