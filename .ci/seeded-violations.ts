import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Each rule of `npm run boundaries` is broken in a small house; the check must see every breach where it stands. */
interface Violation {
  rule: string;
  file: string;
  content: string;
  /** Other files of the violation. */
  beside?: Record<string, string>;
}

const root = join(import.meta.dirname, '..');

const house: Record<string, string> = {
  'libs/kernel/src/index.ts': `export { one } from './one';\n`,
  'libs/kernel/src/one.ts': `export const one = 1;\n`,
  'libs/form-rules/src/index.ts': `export { breach } from './breach';\n`,
  'libs/form-rules/src/breach.ts': `export const breach = 1;\n`,
  'libs/organisations/src/index.ts': `import { one } from '@app/kernel';\nexport const two = one + 1;\n`,
  'libs/reporting/src/index.ts': `import { two } from '@app/organisations';\nexport const three = two + 1;\n`,
  'libs/organisations/src/organisation.entity.ts': `@Entity('organisation')\n@Reference()\nexport class Organisation {}\n`,
  'libs/people/src/person.entities.ts': `@Entity('person')\nexport class Person {}\n@Entity('person_field')\nexport class PersonField {}\n`,
  'libs/people/src/people.sql.ts': "export const people = 'SELECT FROM person, person_field';\n",
  'libs/identity/src/accounts.sql.ts': "export const accounts = 'SELECT FROM person AS p';\n",
  'libs/reporting/src/round.entity.ts': `@Entity('round')\nexport class Round {}\n`,
  'libs/reporting/src/report.entity.ts': `@Entity('report')\n@Fact()\nexport class Report {}\n@Entity('report_text')\n@Fact()\nexport class Text {}\n`,
  'libs/reporting/src/reports.sql.ts': [
    "const both = 'report AS r JOIN report_text AS t ON t.province_id = r.province_id AND t.report_key = r.key';",
    'const within = (shards: string) => `${shards} AND r.key = $1`;',
    "export const texts = `SELECT t.body FROM ${both} WHERE ${within('r.province_id = $2')}`;",
    "export const copy = 'INSERT INTO report_text (province_id, key) SELECT t.province_id, $1 FROM report_text AS t WHERE t.province_id = $2 RETURNING key';",
    "export const verify = '/* all shards: once a night */ SELECT count(*) FROM report';\n",
  ].join('\n'),
  'libs/reporting/src/rounds.sql.ts': "export const rounds = 'SELECT FROM round, organisation AS o';\n",
  'libs/reporting/src/rules.ts': `export const rule = true;\n`,
  'libs/reporting/src/rules.spec.ts': `import { rule } from './rules';\nvoid rule;\n`,
  'apps/api/src/main.ts': `import { three } from '@app/reporting';\nvoid three;\n`,
  'apps/console/src/main.ts': `export const page = 1;\n`,
  'apps/console/src/reports/entry.ts': `import { breach } from '../../../../libs/form-rules/src/index';\nexport const hint = breach;\n`,
  'apps/console/src/shared/format.ts': `export const format = 1;\n`,
  'apps/console/src/gathered/resources.ts': `export const resources = [];\n`,
  'apps/console/src/weeks/index.ts': `export { week } from './week';\n`,
  'apps/console/src/weeks/week.ts': `import { format } from '../shared/format';\nexport const week = format;\n`,
  'apps/console/src/rounds/round.ts': `import { week } from '../weeks';\nexport const round = week;\n`,
  'test/wing/console/songs/song.ts': `import { week } from '../../../../apps/console/src/weeks';\nvoid week;\n`,
  'test/support/app.ts': `import { three } from '@app/reporting';\nvoid three;\n`,
};

const violations: Violation[] = [
  {
    rule: 'table-kernel',
    file: 'libs/kernel/src/bad.ts',
    content: `import { two } from '@app/organisations';\nvoid two;\n`,
  },
  {
    rule: 'table-organisations',
    file: 'libs/organisations/src/bad.ts',
    content: `import { three } from '@app/reporting';\nvoid three;\n`,
  },
  {
    rule: 'table-organisations',
    file: 'libs/organisations/src/bad-type.ts',
    content: `import type { three } from '@app/reporting';\nexport type Three = typeof three;\n`,
  },
  {
    rule: 'nobody-knows-the-sample',
    file: 'test/support/bad.ts',
    content: `import { song } from '../wing/lib';\nvoid song;\n`,
    beside: { 'test/wing/lib/index.ts': 'export const song = 1;\n' },
  },
  {
    rule: 'lib-not-in-table',
    file: 'libs/strangers/src/index.ts',
    content: `import { one } from '@app/kernel';\nvoid one;\n`,
  },
  {
    rule: 'reading-is-pure',
    file: 'libs/reading/src/bad.ts',
    content: `import { readFileSync } from 'node:fs';\nvoid readFileSync;\n`,
  },
  {
    rule: 'form-rules-is-pure',
    file: 'libs/form-rules/src/bad.ts',
    content: `import { Injectable } from '@nestjs/common';\nvoid Injectable;\n`,
  },
  {
    rule: 'form-rules-is-pure',
    file: 'libs/form-rules/src/bad-built.ts',
    // A package of which everything lies in its dist/.
    content: `import { doReadNumber } from 'read-vietnamese-number';\nvoid doReadNumber;\n`,
  },
  {
    rule: 'table-form-rules',
    file: 'libs/form-rules/src/bad.ts',
    content: `import { one } from '@app/kernel';\nvoid one;\n`,
  },
  {
    rule: 'through-index-only',
    file: 'libs/reporting/src/bad.ts',
    content: `import { one } from '../../kernel/src/one';\nvoid one;\n`,
  },
  {
    rule: 'through-index-only-from-outside',
    file: 'apps/api/src/bad.ts',
    content: `import { rule } from '../../../libs/reporting/src/rules';\nvoid rule;\n`,
  },
  {
    rule: 'by-alias-only',
    file: 'libs/reporting/src/bad.ts',
    content: `import { one } from '../../kernel/src/index';\nvoid one;\n`,
  },
  {
    rule: 'libs-never-apps',
    file: 'libs/reporting/src/bad.ts',
    content: `import '../../../apps/api/src/main';\n`,
  },
  {
    rule: 'specs-of-libs-never-apps',
    file: 'libs/reporting/src/rules.spec.ts',
    content: `import '../../../apps/api/src/main';\n`,
  },
  {
    rule: 'console-stands-alone',
    file: 'apps/console/src/bad.ts',
    content: `import { one } from '@app/kernel';\nvoid one;\n`,
  },
  {
    rule: 'console-stands-alone',
    file: 'apps/console/src/reports/bad.ts',
    content: `import { breach } from '../../../../libs/form-rules/src/breach';\nvoid breach;\n`,
  },
  {
    rule: 'console-ground',
    file: 'apps/console/src/shared/bad.ts',
    content: `import type { week } from '../weeks';\nexport type Week = typeof week;\n`,
  },
  {
    rule: 'console-gathered',
    file: 'apps/console/src/weeks/bad.ts',
    content: `import { resources } from '../gathered/resources';\nvoid resources;\n`,
  },
  {
    rule: 'console-through-index',
    file: 'apps/console/src/rounds/bad.ts',
    content: `import { week } from '../weeks/week';\nvoid week;\n`,
  },
  {
    rule: 'console-wings',
    file: 'test/wing/console/songs/bad.ts',
    content: `import { week } from '../../../../apps/console/src/weeks/week';\nvoid week;\n`,
  },
  {
    rule: 'console-no-circles',
    file: 'apps/console/src/weeks/week.ts',
    content: `import type * as all from './index';\nexport const week = 1;\nexport type All = typeof all;\n`,
  },
  {
    rule: 'server-never-console',
    file: 'apps/api/src/bad.ts',
    content: `import { page } from '../../console/src/main';\nvoid page;\n`,
  },
  {
    rule: 'no-tests-in-production',
    file: 'apps/api/src/bad.ts',
    content: `import '../../../test/support/app';\n`,
  },
  {
    rule: 'no-circles',
    file: 'libs/kernel/src/one.ts',
    content: `import * as all from './index';\nexport const one = 1;\nvoid all;\n`,
  },
  {
    rule: 'no-circles',
    file: 'libs/kernel/src/one.ts',
    content: `import type * as all from './index';\nexport const one = 1;\nexport type All = typeof all;\n`,
  },
  {
    rule: 'no-circles',
    file: 'test/support/app.ts',
    content: `import { three } from '@app/reporting';\nimport type { Own } from './app.entity';\nexport const app = three;\nexport type { Own };\n`,
    beside: { 'test/support/app.entity.ts': `import type { app } from './app';\nexport type Own = typeof app;\n` },
  },
  {
    rule: 'no-dev-dependency-in-server',
    file: 'libs/kernel/src/bad.ts',
    content: `import request from 'supertest';\nvoid request;\n`,
  },
  {
    rule: 'not-declared',
    file: 'libs/kernel/src/bad.ts',
    content: `import picomatch from 'picomatch';\nvoid picomatch;\n`,
  },
  {
    rule: 'not-resolved',
    file: 'libs/kernel/src/bad.ts',
    content: `import './nowhere';\n`,
  },
  {
    rule: 'library-size',
    file: 'libs/kernel/src/long.ts',
    content: `// One line of many.\n`.repeat(6001),
  },
  {
    rule: 'sealed-tables',
    file: 'libs/identity/src/bad.ts',
    content: "export const boxes = 'SELECT cipher FROM person_field AS f';\n",
  },
  {
    rule: 'library-tables',
    file: 'libs/organisations/src/bad.ts',
    content: "export const count = 'SELECT count(*) FROM round AS r';\n",
  },
  {
    rule: 'library-tables',
    file: 'libs/kernel/src/bad.ts',
    content:
      'export const count = `SELECT count(*)\n  FROM unnest($1::int[]) AS k JOIN\n  organisation AS o ON o.key = k`;\n',
  },
  {
    rule: 'library-tables',
    file: 'libs/kernel/src/bad.ts',
    content: "export const pairs = 'SELECT FROM counter AS c, organisation AS o';\n",
  },
  {
    rule: 'library-tables',
    file: 'libs/kernel/src/bad.ts',
    content: "export const add = 'INSERT INTO organisation (key) VALUES (1)';\n",
  },
  ...statements(
    "'SELECT r.key FROM report AS r WHERE r.key = $1'",
    "'SELECT r.province_id, r.key FROM report AS r WHERE r.key = $1'",
    "'UPDATE report SET state = $2 WHERE key = $1'",
    // Joined by the key, and bound to nothing.
    "'SELECT t.body FROM report AS r JOIN report_text AS t ON t.province_id = r.province_id WHERE r.key = $1'",
    // One branch of two.
    "'SELECT r.province_id, r.key FROM report AS r WHERE r.province_id = $1 UNION ALL SELECT t.province_id, t.key FROM report_text AS t'",
    "'SELECT r.key FROM report AS r WHERE r.province_id = $1 UNION ALL SELECT t.key FROM report_text AS t WHERE t.province_id = $1'",
    // Within another, and put together of pieces.
    "'SELECT o.key FROM organisation AS o WHERE o.key IN (SELECT r.organisation_key FROM report AS r)'",
    "`SELECT r.key FROM ${from} WHERE r.key = $1`; const from = 'report AS r'",
    "'SELECT r.key FROM report AS r WHERE r.province_id = $1 AND NOT EXISTS (SELECT FROM organisation)'",
    "'SELECT r.key FROM report AS r WHERE r.province_id = $1 AND EXISTS (SELECT 1 FROM organisation AS o WHERE o.key = r.organisation_key)'",
    "'INSERT INTO report_text (province_id, key) SELECT t.province_id, $1 FROM report_text AS t WHERE t.province_id = $2'",
    "'INSERT INTO report_text (key, province_id) VALUES ($1, $2)'",
    "'WITH made AS (INSERT INTO report (province_id) VALUES ($1)) UPDATE report_text SET body = $2 WHERE province_id = $1'",
    "'SELECT r.key FROM report AS r WHERE r.province_id = $1 FOR UPDATE SKIP LOCKED'",
    "'SELECT key FROM organisation WHERE key = $1 FOR SHARE'",
    "`SELECT set_config('app.scopes', '', true)`",
  ),
];

/** A statement on facts each that a sharded engine would refuse or answer wrongly. */
function statements(...texts: string[]): Violation[] {
  return texts.map((text) => ({
    rule: 'fact-statements',
    file: 'libs/reporting/src/bad.sql.ts',
    content: `export const bad = ${text};\n`,
  }));
}

/** The program of `npm run boundaries` that sees a rule broken; what is not named here is seen by the cruiser of imports. */
const PROGRAMS: Record<string, string> = {
  'library-size': '.ci/library-sizes.ts',
  'sealed-tables': '.ci/library-tables.ts',
  'library-tables': '.ci/library-tables.ts',
  'fact-statements': '.ci/fact-statements.ts',
};
const CRUISER = ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'apps', 'libs', 'test'];
const AT_ONCE = 2;

/** Breaches that only add files stand in one house together; what changes a file that is there has a house of its own. */
const isApart = ({ file }: Violation): boolean => file in house;
const numbered = (violation: Violation, at: number): Violation =>
  isApart(violation) ? violation : { ...violation, file: violation.file.replace(/(?=\.)/u, `-${at}`) };
const seeded = violations.map(numbered);
const programOf = ({ rule }: Violation): string[] => (PROGRAMS[rule] ? [PROGRAMS[rule]] : CRUISER);
const programs = [CRUISER, ...[...new Set(Object.values(PROGRAMS))].map((program) => [program])];

const problems: string[] = [];
await atOnce([
  ...programs.map((program) => async () => {
    const { ok, output } = await check(program, []);
    if (!ok) problems.push(`the clean house is refused by ${program[0]}:\n${output}`);
  }),
  ...programs.map((program) => async () => {
    const together = seeded.filter((one) => !isApart(one));
    await refuses(
      program,
      together,
      together.filter((one) => programOf(one)[0] === program[0]),
    );
  }),
  ...seeded.filter(isApart).map((one) => () => refuses(programOf(one), [one], [one])),
]);
for (const problem of problems) console.error(problem);
console.log(`${violations.length} seeded violations, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The program names each of them with its rule: of those that are alone in their house the rule is enough, since a circle is told from any of its ends. */
async function refuses(
  program: string[],
  present: readonly Violation[],
  expected: readonly Violation[],
): Promise<void> {
  const { ok, output } = await check(program, present);
  const lines = output.split('\n');
  for (const one of expected) {
    const isNamed = lines.some(
      (line) => line.includes(`error ${one.rule}:`) && (present.length === 1 || line.includes(placeOf(one))),
    );
    if (ok || !isNamed) problems.push(`${one.rule}: ${one.file} was not refused for it\n${output}`);
  }
}

/** A library's size is the library's. */
function placeOf({ rule, file }: Violation): string {
  return rule === 'library-size' ? file.split('/')[1]! : file;
}

async function atOnce(works: (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const lane = async (): Promise<void> => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function check(
  [program, ...args]: string[],
  present: readonly Violation[],
): Promise<{ ok: boolean; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'seeded-violations-'));
  try {
    for (const [file, content] of Object.entries(house)) write(folder, file, content);
    for (const { beside, file, content } of present)
      for (const [name, text] of Object.entries({ ...beside, [file]: content })) write(folder, name, text);
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const child = spawn(process.execPath, [join(root, program!), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { ok: status === 0, output: out + errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
