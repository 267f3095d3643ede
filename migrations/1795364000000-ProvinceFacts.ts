import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The province in which a unit stood on a day: the second key of its path, or the first, which is the country's. As it stood last before
 * the day, or first after it.
 */
const provinceOn = (scope: string, day: string): string => `(
  SELECT coalesce(nullif(split_part(u.path, '.', 2), ''), split_part(u.path, '.', 1))::int
  FROM administrative_unit_period AS u WHERE u.unit_key = ${scope}
  ORDER BY (u.valid_from <= ${day}) DESC, abs(u.valid_from - ${day}) LIMIT 1)`;

const dayOf = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** From which the others take theirs. A round's facts stand as of the last day of its period, the others as of their own day. */
const FIRST: Record<string, string> = {
  obligation: `UPDATE obligation AS f SET province_id = ${provinceOn('f.scope_id', 'd.ends_on')} FROM round AS d WHERE d.key = f.round_key`,
  rollup: `UPDATE rollup AS f SET province_id = ${provinceOn('f.scope_id', 'd.ends_on')} FROM round AS d WHERE d.key = f.round_key`,
  rollup_delta: `UPDATE rollup_delta AS f SET province_id = ${provinceOn('f.scope_id', 'd.ends_on')} FROM round AS d WHERE d.key = f.round_key`,
  activity: `UPDATE activity AS f SET province_id = ${provinceOn('f.scope_id', dayOf('f.created_at'))}`,
  records_file: `UPDATE records_file AS f SET province_id = ${provinceOn('f.scope_id', 'f.opened_on')}`,
};

const ofReport = (table: string): string =>
  `UPDATE ${table} AS f SET province_id = r.province_id FROM report AS r WHERE r.scope_id = f.scope_id AND r.key = f.report_key`;

const THEN: Record<string, string> = {
  report: `UPDATE report AS f SET province_id = o.province_id FROM obligation AS o WHERE o.scope_id = f.scope_id AND o.key = f.obligation_key`,
  report_version: ofReport('report_version'),
  report_value: ofReport('report_value'),
  report_text: ofReport('report_text'),
  report_remark: ofReport('report_remark'),
  report_snapshot: ofReport('report_snapshot'),
  report_snapshot_source: ofReport('report_snapshot_source'),
  activity_evidence: `UPDATE activity_evidence AS f SET province_id = a.province_id FROM activity AS a
    WHERE a.scope_id = f.scope_id AND a.year = f.year AND a.key = f.activity_key`,
  register_entry: `UPDATE register_entry AS f SET province_id = coalesce(
    (SELECT r.province_id FROM records_file AS r WHERE r.scope_id = f.scope_id AND r.key = f.file_key), ${provinceOn('f.scope_id', 'f.entered_on')})`,
};

/** Keys as they are now; in the order in which they can be made. */
const KEYS: [table: string, name: string, definition: string][] = [
  ['obligation', 'pk_obligation', 'PRIMARY KEY ("province_id", "key")'],
  ['obligation', 'uq_obligation_organisation', 'UNIQUE ("province_id", "round_key", "organisation_key")'],
  ['report', 'pk_report', 'PRIMARY KEY ("province_id", "key")'],
  ['report', 'uq_report_obligation', 'UNIQUE ("province_id", "obligation_key")'],
  ['report_version', 'pk_report_version', 'PRIMARY KEY ("province_id", "report_key", "number")'],
  ['report_value', 'pk_report_value', 'PRIMARY KEY ("province_id", "year", "report_key", "number", "cell_key")'],
  ['report_text', 'pk_report_text', 'PRIMARY KEY ("province_id", "year", "report_key", "number", "text_key")'],
  ['report_remark', 'pk_report_remark', 'PRIMARY KEY ("province_id", "key")'],
  ['report_snapshot', 'pk_report_snapshot', 'PRIMARY KEY ("province_id", "year", "report_key", "number", "cell_key")'],
  [
    'report_snapshot_source',
    'pk_report_snapshot_source',
    'PRIMARY KEY ("province_id", "report_key", "number", "child_report_key")',
  ],
  ['rollup_delta', 'pk_rollup_delta', 'PRIMARY KEY ("province_id", "year", "key")'],
  ['rollup', 'pk_rollup', 'PRIMARY KEY ("province_id", "scope_id", "round_key", "node_path", "cell_key")'],
  ['activity', 'pk_activity', 'PRIMARY KEY ("province_id", "year", "key")'],
  ['activity_evidence', 'pk_activity_evidence', 'PRIMARY KEY ("province_id", "year", "activity_key", "sha256")'],
  ['records_file', 'pk_records_file', 'PRIMARY KEY ("province_id", "key")'],
  ['records_file', 'uq_records_file_code', 'UNIQUE ("province_id", "organisation_key", "year", "code")'],
  ['register_entry', 'pk_register_entry', 'PRIMARY KEY ("province_id", "key")'],
  [
    'register_entry',
    'uq_register_entry_number',
    'UNIQUE ("province_id", "organisation_key", "book", "year", "number")',
  ],
  [
    'register_entry',
    'uq_register_entry_directive',
    'UNIQUE ("province_id", "organisation_key", "book", "directive_key")',
  ],
];

const REPORT = ['("province_id", "report_key")', '"report"("province_id", "key")'] as const;

const REFERENCES: [table: string, name: string, columns: string, target: string][] = [
  ['report', 'fk_report_obligation', '("province_id", "obligation_key")', '"obligation"("province_id", "key")'],
  ['report_version', 'fk_report_version_report', ...REPORT],
  ['report_value', 'fk_report_value_report', ...REPORT],
  ['report_text', 'fk_report_text_report', ...REPORT],
  ['report_remark', 'fk_report_remark_report', ...REPORT],
  ['report_snapshot', 'fk_report_snapshot_report', ...REPORT],
  ['report_snapshot_source', 'fk_report_snapshot_source_report', ...REPORT],
  [
    'activity_evidence',
    'fk_activity_evidence_activity',
    '("province_id", "year", "activity_key")',
    '"activity"("province_id", "year", "key")',
  ],
  ['register_entry', 'fk_register_entry_file', '("province_id", "file_key")', '"records_file"("province_id", "key")'],
];

/** Facts stand in the shard of their province, which is first in every key; the scope goes on deciding rights. */
export class ProvinceFacts1795364000000 implements MigrationInterface {
  name = 'ProvinceFacts1795364000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const fills of [FIRST, THEN])
      for (const table of Object.keys(fills)) await runner.query(`ALTER TABLE "${table}" ADD "province_id" integer`);
    for (const fills of [FIRST, THEN]) for (const fill of Object.values(fills)) await runner.query(fill);
    for (const fills of [FIRST, THEN])
      for (const table of Object.keys(fills))
        await runner.query(`ALTER TABLE "${table}" ALTER COLUMN "province_id" SET NOT NULL`);
    await fillChildren(runner);
    await fillTrail(runner);
    await rekey(runner);
    await nameAnew(runner);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

/** A snapshot names where the versions stand that it holds. */
async function fillChildren(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "report_snapshot_source" ADD "child_province_id" integer`);
  await runner.query(
    `UPDATE report_snapshot_source AS f SET child_province_id = r.province_id
     FROM report AS r WHERE r.scope_id = f.child_scope_id AND r.key = f.child_report_key`,
  );
  await runner.query(`ALTER TABLE "report_snapshot_source" ALTER COLUMN "child_province_id" SET NOT NULL`);
}

/** For the way from an entry of trail or feed to its subject; no seal protects it. */
async function fillTrail(runner: QueryRunner): Promise<void> {
  for (const table of ['audit_event', 'outbox_event'])
    await runner.query(`ALTER TABLE "${table}" ADD "province_id" integer`);
  for (const [type, table, key] of [
    ['Report', 'report', 'f.key::text'],
    ['Obligation', 'obligation', 'f.key::text'],
    ['Activity', 'activity', `concat_ws('-', f.year, f.key)`],
    ['RegisterEntry', 'register_entry', 'f.key::text'],
    ['RecordsFile', 'records_file', 'f.key::text'],
  ])
    await runner.query(
      `UPDATE audit_event AS e SET province_id = f.province_id FROM ${table} AS f WHERE e.subject_type = $1 AND e.subject_key = ${key}`,
      [type],
    );
}

async function rekey(runner: QueryRunner): Promise<void> {
  for (const [table, name] of REFERENCES) await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  await runner.query(`DROP INDEX "ix_report_remark_report"`);
  await runner.query(`DROP INDEX "ix_register_entry_file"`);
  for (const [table, name] of KEYS) await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  for (const [table, name, definition] of KEYS)
    await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`);
  await runner.query(
    `CREATE INDEX "ix_report_remark_report" ON "report_remark" ("province_id", "report_key", "number")`,
  );
  await runner.query(`CREATE INDEX "ix_register_entry_file" ON "register_entry" ("province_id", "file_key")`);
  for (const [table, name, columns, target] of REFERENCES)
    await runner.query(
      `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ${columns} REFERENCES ${target} ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
}

interface Named {
  type: string;
  scopeId: number;
  key: string;
}

/** Global ids name the province, too: those that are stored, and the answers that a repeated command gets. */
async function nameAnew(runner: QueryRunner): Promise<void> {
  await runner.query(
    `UPDATE idempotency_key SET response = jsonb_set(response, '{answer,provinceId}', to_jsonb(
       ${provinceOn(`(response->'answer'->>'scopeId')::int`, dayOf('created_at'))}))
     WHERE jsonb_typeof(response->'answer') = 'object' AND response->'answer' ? 'scopeId'`,
  );
  const drafts = (await runner.query(
    'SELECT directive_key AS key, source_id AS id FROM directive_draft WHERE source_id IS NOT NULL',
  )) as { key: string; id: string }[];
  for (const { key, id } of drafts) {
    const named = nameOf(id);
    if (named?.type !== 'Report') continue;
    const [report] = (await runner.query('SELECT province_id AS "provinceId" FROM report WHERE key = $1', [
      named.key,
    ])) as { provinceId: number }[];
    if (!report) continue;
    const anew = Buffer.from(`Report:${report.provinceId}.${named.scopeId}:${named.key}`).toString('base64url');
    await runner.query('UPDATE directive_draft SET source_id = $2 WHERE directive_key = $1', [key, anew]);
  }
}

function nameOf(id: string): Named | null {
  const found = /^(\w+):(\d+):([\w-]+)$/.exec(Buffer.from(id, 'base64url').toString());
  return found ? { type: found[1]!, scopeId: Number(found[2]), key: found[3]! } : null;
}
