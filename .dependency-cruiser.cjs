/** Who may import whom. A lib that is not in the table may not be imported at all; each stands below what it imports. */
const mayImport = {
  kernel: [],
  // Starts the PostgreSQL that comes from npm.
  'postgres-launcher': [],
  // Pure: a text that knows its places; days, numbering and bodies in it.
  passages: [],
  // Pure: what stands around the text of an official document, and the documents it names.
  letterhead: ['passages'],
  // Pure: what the text of an official document says.
  reading: ['passages', 'letterhead'],
  // Pure: what a form asks of its figures; the browser asks it, too.
  'form-rules': [],
  // Which numbers of people are left out where few could be recognised.
  'few-rules': [],
  // Pure: what criteria ask, and what answers to them come to; the browser asks it, too.
  'criteria-rules': [],
  // Pure: how long a recognition lasts, what a vote comes to, what excludes what, what is paid.
  'recognition-rules': [],
  // Pure: lists of those who are put forward, as offices send them; the browser asks it, too.
  'nomination-sheets': [],
  // Pure: amounts in words and as they are typed, lists of contributions as offices keep them; the browser asks it, too.
  'money-rules': ['form-rules', 'nomination-sheets'],
  // Work in threads of its own, within limits of heap, clock and queue.
  threads: [],
  // Text out of files, in threads with limits; the reader runs there too.
  extraction: ['reading', 'threads'],
  // Sends e-mail; what is in it comes from above.
  mail: ['kernel'],
  audit: ['kernel', 'mail'],
  documents: ['kernel', 'audit', 'threads'],
  organisations: ['kernel', 'audit'],
  // People, with or without an account: what is known of them, sealed.
  people: ['kernel', 'audit', 'organisations', 'documents'],
  identity: ['kernel', 'audit', 'mail', 'organisations', 'people'],
  partners: ['kernel', 'organisations', 'identity'],
  // Working days; the root of the government line keeps them.
  calendar: ['kernel', 'audit', 'organisations'],
  // Forms as data: what a report asks for, and what is wrong with its figures.
  forms: ['kernel', 'audit', 'form-rules'],
  // Whom a name in a text means.
  parties: ['kernel', 'audit', 'organisations', 'reading'],
  // What waits for somebody; knows no source.
  inbox: ['kernel', 'organisations'],
  // What people have chosen in lists, under names; knows no list.
  'saved-filters': ['kernel', 'organisations', 'people'],
  // Long lists as files, written by the worker; knows no list.
  exports: ['kernel', 'documents', 'people', 'inbox'],
  // What happens, told to programs of partners: pulled, or sent to their endpoints.
  webhooks: ['kernel', 'organisations', 'inbox', 'exports', 'partners'],
  // The one search; knows no source.
  search: ['kernel', 'organisations'],
  // How things hang together; knows none of them.
  trace: ['kernel', 'organisations'],
};

/** What every wing may build on. */
const ground = ['kernel', 'audit', 'organisations', 'documents', 'reading', 'calendar', 'parties', 'inbox', 'trace'];

Object.assign(mayImport, {
  // What titles ask for, as dated law.
  criteria: [...ground, 'criteria-rules'],
  directives: ground,
  tasks: [...ground, 'directives', 'mail'],
  records: [...ground, 'directives'],
  issuing: [...ground, 'directives', 'records'],
  dispatch: [...ground, 'directives', 'records'],
  exchange: [...ground, 'directives', 'issuing', 'dispatch'],
  reporting: [...ground, 'forms', 'form-rules', 'directives', 'issuing'],
  letters: [...ground, 'forms', 'directives', 'issuing', 'reporting'],
  // Rounds before they are opened, and changed afterwards.
  steering: [...ground, 'mail', 'forms', 'directives', 'tasks', 'reporting'],
  // What somebody is told before deciding on a report, or on what it counts.
  briefing: [...ground, 'forms', 'form-rules', 'reporting'],
  activities: [...ground, 'forms', 'directives', 'tasks', 'issuing', 'reporting', 'briefing'],
  // Communities, clans, families and citizens: whom criteria judge and movements register.
  subjects: [...ground, 'people', 'threads', 'form-rules'],
  // What takes part in something, whatever it is: an organisation, or a subject otherwise.
  participants: [...ground, 'people', 'subjects'],
  // Targets of territories against what they came to.
  // Organisations that compete in a year.
  clusters: [...ground, 'directives', 'issuing'],
  targets: [...ground, 'forms', 'reporting'],
  // What books rest on, whatever they hold: balances by the day, and one step after the other.
  bookkeeping: ['kernel'],
  // Books of organisations: funds, places of money, vouchers that were posted, and what remains.
  ledger: [...ground, 'bookkeeping', 'people', 'directives', 'activities'],
  // Vouchers that are being made and signed, and who pays or is paid.
  vouchers: [...ground, 'people', 'directives', 'activities', 'ledger'],
  // Vouchers and books on paper and as workbooks.
  'ledger-prints': [...ground, 'people', 'directives', 'activities', 'money-rules', 'ledger', 'vouchers'],
  // What may be spent in a year, and what texts permit at most.
  budgets: [...ground, 'people', 'directives', 'money-rules', 'ledger'],
  // What money was spent on: activities, and the lines of reports that ask what they cost.
  spending: [...ground, 'forms', 'reporting', 'activities', 'ledger', 'vouchers'],
  // Money that is owed, promised or accounted for.
  'open-items': [...ground, 'directives', 'activities', 'ledger', 'vouchers', 'spending'],
  // Money that is handed to somebody who accounts for it.
  advances: [
    ...ground,
    'directives',
    'activities',
    'money-rules',
    'ledger',
    'vouchers',
    'ledger-prints',
    'spending',
    'open-items',
  ],
  // Scholarships: rounds with their rules, applications, points, and what is granted and paid.
  scholarships: [...ground, 'people', 'directives', 'issuing', 'subjects', 'ledger', 'vouchers'],
  // What was counted and what banks send, against the books.
  reconciliation: [...ground, 'nomination-sheets', 'money-rules', 'people', 'directives', 'issuing', 'ledger'],
  // Campaigns that ask for contributions: planned, approved, posted, used, and what came of it.
  campaigns: [...ground, 'people', 'directives', 'issuing', 'ledger'],
  // Who gave what: money that leads to receipts, goods in a store, labour; lists of them from files.
  donations: [
    ...ground,
    'people',
    'directives',
    'issuing',
    'nomination-sheets',
    'money-rules',
    'bookkeeping',
    'ledger',
    'vouchers',
    'campaigns',
  ],
  // A year of a fund, before anybody: figures, who gave, what was granted.
  'fund-publication': [
    ...ground,
    'people',
    'subjects',
    'issuing',
    'certificates',
    'ledger',
    'campaigns',
    'donations',
    'open-items',
    'scholarships',
  ],
  // Books of an office that ended go over to whoever goes on with its work.
  'fund-succession': [
    ...ground,
    'people',
    'directives',
    'issuing',
    'money-rules',
    'bookkeeping',
    'ledger',
    'vouchers',
    'campaigns',
    'advances',
    'donations',
    'rewards',
    'scholarships',
    'reconciliation',
    'fund-publication',
    'open-items',
    'spending',
  ],
  // Books of what was given, and papers for whoever gave it.
  'gift-papers': [
    ...ground,
    'people',
    'directives',
    'issuing',
    'money-rules',
    'ledger',
    'vouchers',
    'ledger-prints',
    'campaigns',
    'donations',
  ],
  // Titles that somebody strives for in a year.
  titles: [...ground, 'few-rules', 'directives', 'issuing', 'criteria', 'subjects', 'participants'],
  // Forms of award, who is competent for titles and awards, and what is paid for them.
  awards: [...ground, 'recognition-rules', 'criteria', 'subjects', 'titles'],
  movements: [
    ...ground,
    'few-rules',
    'people',
    'forms',
    'directives',
    'tasks',
    'issuing',
    'reporting',
    'activities',
    'subjects',
    'participants',
  ],
  // A year's assessment of many by criteria; whatever can be evidence lies below.
  assessments: [
    ...ground,
    // Its tables alone: a preview says how many subjects there are.
    'subjects',
    'mail',
    'criteria-rules',
    'criteria',
    'directives',
    'tasks',
    'issuing',
    'reporting',
    'activities',
  ],
  // The same of those who are no organisations, by whoever keeps them.
  'subject-assessments': [
    ...ground,
    'people',
    'mail',
    'form-rules',
    'few-rules',
    'directives',
    'tasks',
    'criteria-rules',
    'criteria',
    'subjects',
    'assessments',
  ],
  // How many were recognised, by territory.
  'recognition-counts': [...ground, 'few-rules', 'criteria', 'subjects', 'titles', 'awards', 'targets'],
  // Titles and awards of a year: who is put forward, who is competent, and who was recognised.
  recognitions: [
    ...ground,
    'directives',
    'issuing',
    'records',
    'criteria',
    'subjects',
    'participants',
    'titles',
    'awards',
    'recognition-rules',
    'recognition-counts',
    'assessments',
    'subject-assessments',
  ],
  // Who votes on the nominations of a round, and what the vote came to.
  councils: [
    ...ground,
    'people',
    'identity',
    'directives',
    'issuing',
    'subjects',
    'participants',
    'titles',
    'awards',
    'recognition-rules',
    'recognitions',
  ],
  // Many put forward at once, from a list as an office sends it.
  'nomination-lists': [...ground, 'people', 'subjects', 'participants', 'nomination-sheets', 'recognitions'],
  // Refusals in writing, and objections to the results of rounds.
  appeals: [...ground, 'directives', 'issuing', 'subjects', 'participants', 'titles', 'awards', 'recognitions'],
  // Papers of recognitions, and what they say to whoever asks by their code.
  certificates: [
    ...ground,
    'people',
    'identity',
    'exports',
    'directives',
    'issuing',
    'criteria',
    'subjects',
    'participants',
    'titles',
    'awards',
    'recognitions',
  ],
  // Whom a decision recognised, shown to anybody.
  disclosures: [
    ...ground,
    'people',
    'directives',
    'criteria',
    'subjects',
    'titles',
    'awards',
    'recognitions',
    'certificates',
  ],
  // Rewards of recognitions in books: taken over, paid, claimed back.
  rewards: [
    ...ground,
    'forms',
    'directives',
    'criteria',
    'subjects',
    'titles',
    'awards',
    'ledger',
    'vouchers',
    'spending',
    'open-items',
    'recognitions',
    'certificates',
  ],
  // What of recognitions ends when, who is told of it, and what became of the recognitions of somebody.
  renewals: [
    ...ground,
    'mail',
    'directives',
    'tasks',
    'criteria',
    'subjects',
    'titles',
    'awards',
    'recognition-rules',
    'recognitions',
    'certificates',
  ],
  // Answers of subjects that come in otherwise than typed by an office: from files, through links for once.
  entry: [...ground, 'people', 'criteria-rules', 'criteria', 'subjects', 'assessments', 'subject-assessments'],
});

// What spans the libs before it: confirming a reading.
mayImport.thread = [
  ...ground,
  'extraction',
  'forms',
  'directives',
  'tasks',
  'records',
  'issuing',
  'dispatch',
  'reporting',
  'activities',
  'movements',
];

const libs = Object.keys(mayImport);
/** Text or figures in, answer out: no file, no thread, no package but those below. */
const pure = [
  'passages',
  'letterhead',
  'reading',
  'form-rules',
  'few-rules',
  'criteria-rules',
  'recognition-rules',
  'nomination-sheets',
  'money-rules',
];
/** Vietnamese words of numbers are a kept package's, which stands on none itself. A copy of the house may lie beside its packages. */
const purePackages = { 'money-rules': '(^|/)node_modules/read-vietnamese-number/' };
/** What the browser judges while somebody types, by the rule of the server: files that import nothing. */
const inTheBrowserToo = [
  '^libs/(form-rules|criteria-rules|recognition-rules|nomination-sheets|money-rules)/src/index\\.ts$',
  '^libs/letterhead/src/document-code\\.rules\\.ts$',
];
/** These run before anything is built, or in the browser, where nobody knows an alias: their index may be imported by its path. */
const unbuilt =
  '^libs/(passages|letterhead|reading|threads|extraction|postgres-launcher|nomination-sheets)/src/index\\.ts$';
/** Folders of the console that are no resource. */
const consoleGround = 'resource|shared|dataProvider|session|layout|i18n';
const tests = '\\.(spec|e2e-spec)\\.ts$';

const tableRules = libs.map((lib) => ({
  name: `table-${lib}`,
  severity: 'error',
  comment: `${lib} may import ${mayImport[lib].join(', ') || 'no other lib'}.`,
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/[^/]+/', pathNot: `^libs/(${[lib, ...mayImport[lib]].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...tableRules,
    {
      name: 'lib-not-in-table',
      severity: 'error',
      comment: 'A new lib is first given its place in the table above.',
      from: { path: '^libs/[^/]+/', pathNot: `^libs/(${libs.join('|')})/` },
      to: {},
    },
    ...pure.map((lib) => ({
      name: `${lib}-is-pure`,
      severity: 'error',
      comment: 'No file, no thread, no package.',
      from: { path: `^libs/${lib}/`, pathNot: tests },
      to: { pathNot: ['^libs/', purePackages[lib]].filter(Boolean) },
    })),
    {
      name: 'through-index-only',
      severity: 'error',
      comment: 'What index.ts does not export stays inside the lib.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'through-index-only-from-outside',
      severity: 'error',
      from: { path: '^(apps/(?!console/)[^/]+|test|migrations)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'by-alias-only',
      severity: 'error',
      comment: 'Another lib is written @app/<lib>, never as a relative path.',
      from: { path: '^(libs/[^/]+|apps/(?!console/)[^/]+|test|migrations)/' },
      to: { path: '^libs/', pathNot: ['^$1/', unbuilt], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'libs-never-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: tests },
      to: { path: '^(apps|test|migrations)/' },
    },
    {
      name: 'specs-of-libs-never-apps',
      severity: 'error',
      comment:
        'A spec may use three tools of tests (CPU time, the samples, solving sums), never what starts the programs.',
      from: { path: '^libs/.*\\.spec\\.ts$' },
      to: { path: '^(apps|migrations|test)/', pathNot: '^test/support/(cpu-time|samples|solving)[.]ts$' },
    },
    {
      name: 'console-stands-alone',
      severity: 'error',
      comment:
        'The console knows the schema, not the code of the server; what it must judge while somebody types is pure.',
      from: { path: '^apps/console/' },
      to: {
        path: '^(libs|test|migrations|apps/(?!console/))',
        pathNot: inTheBrowserToo,
      },
    },
    {
      name: 'console-ground',
      severity: 'error',
      comment: 'What all folders of the console stand on knows none of them.',
      from: { path: `^apps/console/src/(${consoleGround})/` },
      to: { path: '^apps/console/src/[^/]+/', pathNot: `^apps/console/src/(${consoleGround}|gathered)/` },
    },
    {
      name: 'console-gathered',
      severity: 'error',
      comment: 'App and House hand on what was gathered; who would import it would import everything.',
      from: {
        path: '^apps/console/src/',
        pathNot: '^apps/console/src/(App\\.tsx|House\\.tsx|i18n/i18nProvider\\.ts)$',
      },
      to: { path: '^apps/console/src/gathered/' },
    },
    {
      name: 'console-through-index',
      severity: 'error',
      comment:
        'Of another folder, what it shows (index.ts) and the places of its pages; generated documents name fragments.',
      from: { path: '^apps/console/src/([^/]+)/', pathNot: '\\.graphql\\.ts$' },
      to: {
        path: '^apps/console/src/[^/]+/',
        pathNot: [`^apps/console/src/(${consoleGround}|gathered|$1)/`, '/(index|places)\\.ts$'],
      },
    },
    {
      name: 'console-wings',
      severity: 'error',
      comment: 'A folder that another place adds to the console is bound like those within.',
      from: { path: '^test/[^/]+/console/', pathNot: '\\.graphql\\.ts$' },
      to: {
        path: '^apps/console/src/[^/]+/',
        pathNot: [`^apps/console/src/(${consoleGround})/`, '/(index|places)\\.ts$'],
      },
    },
    {
      name: 'nobody-knows-the-sample',
      severity: 'error',
      comment: 'The sample wing stands on the house, never under it.',
      from: { pathNot: '^test/wing/' },
      to: { path: '^test/wing/' },
    },
    {
      name: 'console-no-circles',
      severity: 'error',
      comment: 'Of types neither.',
      from: { path: '^apps/console/' },
      to: { circular: true },
    },
    {
      name: 'server-never-console',
      severity: 'error',
      from: { path: '^(libs|apps/(?!console/)|migrations)' },
      to: { path: '^apps/console/' },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Nor by types alone.',
      from: { path: '^(apps/(?!console/)|libs|test|migrations|\\.ci)' },
      to: { circular: true },
    },
    {
      name: 'no-dev-dependency-in-server',
      severity: 'error',
      from: { path: '^(libs|apps/(api|worker))/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-declared',
      severity: 'error',
      comment: 'A package that package.json does not name comes and goes with somebody else’s versions.',
      from: { path: '^(libs|apps|test|migrations|\\.ci)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-resolved',
      severity: 'error',
      comment: 'The peers of the benchmark have packages of their own.',
      from: { path: '^(libs|apps|test|migrations|\\.ci)/', pathNot: '^test/bench/peers/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What was built here; packages keep what they are in folders of that name.
    exclude: { path: '^(dist|dist-console)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
