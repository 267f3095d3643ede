import { VersionContents } from './version-contents.service';
import { type Actor, batch, KernelError, type Query, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Assessment, AssessmentRemark, AssessmentSending } from './assessment.entity';
import { assessmentColumns, assessmentOf, type AssessmentRow } from './assessment-row';
import { type Sent, sheetOf, type SheetData, type TargetUse } from './assessment-sheet';
import type { AssessmentSheet } from './assessment.view';
import { Evidence } from './evidence.entity';
import type { Packed } from './packed-answers.rules';

// Years are named besides: without them the part of every year is planned for.
const KEYS = 'unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, assessment_key)';

const ROWS = `SELECT ${assessmentColumns('a')}
  FROM ${KEYS} JOIN assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.assessment_key
  WHERE a.province_id = ANY($1::int[]) AND a.year = ANY($2::int[])`;

const USES = `SELECT u.assessment_key AS "of", u.target, ${tableOf(Evidence).columns('e')}
  FROM ${KEYS} JOIN assessment_evidence_use AS u ON u.province_id = k.province_id AND u.year = k.year AND u.assessment_key = k.assessment_key
  JOIN assessment_evidence AS e ON e.province_id = u.province_id AND e.key = u.evidence_key
  WHERE u.province_id = ANY($1::int[]) AND u.year = ANY($2::int[]) ORDER BY e.created_at, e.key`;

const REMARKS = `SELECT ${tableOf(AssessmentRemark).columns('m')}
  FROM ${KEYS} JOIN assessment_remark AS m ON m.province_id = k.province_id AND m.year = k.year AND m.assessment_key = k.assessment_key
  WHERE m.province_id = ANY($1::int[]) AND m.year = ANY($2::int[]) ORDER BY m.number DESC, m.created_at, m.key`;

const SENDINGS = `SELECT ${tableOf(AssessmentSending).columns('s', ['assessmentKey', 'number', 'versionKey', 'answers', 'evidence', 'judgement'])}
  FROM ${KEYS} JOIN assessment_sending AS s ON s.province_id = k.province_id AND s.year = k.year AND s.assessment_key = k.assessment_key
  WHERE s.province_id = ANY($1::int[]) AND s.year = ANY($2::int[]) ORDER BY s.number DESC`;

const LAST_YEAR = `SELECT k.assessment_key AS "of", b.version_key AS "versionKey", b.answers
  FROM ${KEYS} JOIN assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.assessment_key
  JOIN assessment AS b ON b.province_id = a.province_id AND b.year = a.year - 1 AND b.set_key = a.set_key AND b.organisation_key = a.organisation_key
  WHERE a.province_id = ANY($1::int[]) AND a.year = ANY($2::int[]) AND b.province_id = ANY($1::int[]) AND b.year = ANY($4::int[])`;

type SentRow = Omit<Sent, 'content'> & { assessmentKey: string; versionKey: number };

/** What was answered, in full, for any number of assessments in a statement per part. */
@Injectable()
export class AssessmentLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  async sheet(context: RequestContext, { provinceId, year, key }: Assessment): Promise<AssessmentSheet> {
    const found = await batch<string, AssessmentSheet>(context, 'assessment.sheet', (names, actor) =>
      this.sheets(actor, names),
    ).load(`${provinceId}:${year}:${key}`);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  private sheets(actor: Actor, names: string[]): Promise<Map<string, AssessmentSheet>> {
    const named = names.map((name) => name.split(':'));
    const keys = [0, 1, 2].map((at) => named.map((parts) => parts[at]!));
    return this.transactions.read(actor, async (query) => {
      const rows = await query<AssessmentRow>(ROWS, keys);
      const parts = await readParts(query, keys);
      const sheets = new Map<string, AssessmentSheet>();
      for (const row of rows) {
        const name = [row.provinceId, row.year, row.key].join(':');
        sheets.set(name, sheetOf(await this.dataOf(query, assessmentOf(row), parts)));
      }
      return sheets;
    });
  }

  private async dataOf(query: Query, assessment: Assessment, parts: Parts): Promise<SheetData> {
    const { key } = assessment;
    const sendings: Sent[] = [];
    for (const { versionKey, ...sent } of parts.sendings.get(key) ?? [])
      sendings.push({ ...sent, content: await this.contents.of(query, versionKey) });
    const before = parts.lastYear.get(key);
    return {
      assessment,
      content: await this.contents.of(query, assessment.versionKey),
      uses: parts.uses.get(key) ?? [],
      remarks: parts.remarks.get(key) ?? [],
      sendings,
      lastYear: before ? { content: await this.contents.of(query, before.versionKey), answers: before.answers } : null,
    };
  }
}

interface Parts {
  uses: Map<string, TargetUse[]>;
  remarks: Map<string, AssessmentRemark[]>;
  sendings: Map<string, SentRow[]>;
  lastYear: Map<string, { versionKey: number; answers: Packed }>;
}

async function readParts(query: Query, keys: string[][]): Promise<Parts> {
  const years = keys[1]!.map(Number);
  const uses = await query<Evidence & { of: string; target: string }>(USES, keys);
  const remarks = await query<AssessmentRemark>(REMARKS, keys);
  const sendings = await query<SentRow>(SENDINGS, keys);
  const before = await query<{ of: string; versionKey: number; answers: Packed }>(LAST_YEAR, [
    ...keys,
    years.map((year) => year - 1),
  ]);
  return {
    uses: new Map(
      [...Map.groupBy(uses, ({ of }) => of)].map(([key, rows]) => [
        key,
        rows.map(({ of: _of, target, ...evidence }) => ({ target, evidence: tableOf(Evidence).toRow(evidence) })),
      ]),
    ),
    remarks: Map.groupBy(remarks, ({ assessmentKey }) => assessmentKey),
    sendings: Map.groupBy(sendings, ({ assessmentKey }) => assessmentKey),
    lastYear: new Map(before.map(({ of, ...rest }) => [of, rest])),
  };
}
