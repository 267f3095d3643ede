import { AssessmentRemark, type AssessmentSheet, type Packed, sheetOf, VersionContents } from '@app/assessments';
import { type Actor, batch, type Query, type RequestContext, tableOf, Transactions, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type SubjectAssessment, SubjectAssessmentRemark } from './subject-assessment.entity';

// Years are named besides: without them the part of every year is planned for.
const KEYS = 'unnest($1::int[], $2::int[], $3::int[], $4::uuid[]) AS k(province_id, year, set_key, subject_key)';

const REMARKS = `SELECT ${tableOf(SubjectAssessmentRemark).columns('m')}
  FROM ${KEYS} JOIN subject_assessment_remark AS m
    ON m.province_id = k.province_id AND m.year = k.year AND m.set_key = k.set_key AND m.subject_key = k.subject_key
  WHERE m.province_id = ANY($1::int[]) AND m.year = ANY($2::int[]) ORDER BY m.number DESC, m.created_at, m.key`;

const LAST_YEAR = `SELECT k.year, k.set_key AS "setKey", k.subject_key AS "subjectKey", b.version_key AS "versionKey", b.answers
  FROM ${KEYS} JOIN subject_assessment AS b
    ON b.province_id = k.province_id AND b.year = k.year - 1 AND b.set_key = k.set_key AND b.subject_key = k.subject_key
  WHERE b.province_id = ANY($1::int[]) AND b.year = ANY($5::int[])`;

type Key = Pick<SubjectAssessment, 'year' | 'setKey' | 'subjectKey'>;
const nameOf = ({ year, setKey, subjectKey }: Key): string => [year, setKey, subjectKey].join(':');

interface Parts {
  remarks: SubjectAssessmentRemark[];
  lastYear: { versionKey: number; answers: Packed } | null;
}

/** What was answered, in full, for any number of assessments in a statement per part. */
@Injectable()
export class SubjectAssessmentLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  /** Also of one that nobody has begun. */
  async sheet(context: RequestContext, row: SubjectAssessment): Promise<AssessmentSheet> {
    const name = `${row.provinceId}:${nameOf(row)}`;
    const load = (names: string[], actor: Actor) => this.parts(actor, names);
    const parts = (await batch(context, 'subjectAssessment.sheet', load).load(name)) ?? { remarks: [], lastYear: null };
    const query = this.transactions.reading(context.actor);
    const content = await this.contents.of(query, row.versionKey);
    const { subjectKind: kind, traits: stated, returned, number } = row;
    const { lastYear } = parts;
    return sheetOf({
      assessment: { ...pick(row), kind, stated },
      content,
      uses: [],
      remarks: parts.remarks.map((remark) => viewOf(AssessmentRemark, remark)),
      sendings: returned ? [{ number: number - 1, answers: returned, evidence: {}, judgement: null, content }] : [],
      lastYear: lastYear && {
        answers: lastYear.answers,
        content: await this.contents.of(query, lastYear.versionKey),
      },
    });
  }

  private parts(actor: Actor, names: string[]): Promise<Map<string, Parts>> {
    const named = names.map((name) => name.split(':'));
    const keys = [0, 1, 2, 3].map((at) => named.map((parts) => parts[at]));
    return this.transactions.read(actor, async (query) => partsOf(query, names, keys));
  }
}

const pick = ({ year, answers, number, state }: SubjectAssessment) => ({ year, answers, number, state });

async function partsOf(query: Query, names: string[], keys: unknown[]): Promise<Map<string, Parts>> {
  const remarks = Map.groupBy(await query<SubjectAssessmentRemark>(REMARKS, keys), nameOf);
  const lastYears = names.map((name) => Number(name.split(':')[1]) - 1);
  const before = await query<Key & { versionKey: number; answers: Packed }>(LAST_YEAR, [...keys, lastYears]);
  const lastYear = new Map(before.map((row) => [nameOf(row), row]));
  return new Map(
    names.map((name) => {
      const key = name.slice(name.indexOf(':') + 1);
      return [name, { remarks: remarks.get(key) ?? [], lastYear: lastYear.get(key) ?? null }];
    }),
  );
}
