import {
  AssessmentRemark,
  type AssessmentSheet,
  lossOf,
  type Packed,
  sheetOf,
  unpacked,
  VersionContents,
} from '@app/assessments';
import { typedOf } from '@app/criteria-rules';
import { type Actor, batch, type Query, type RequestContext, tableOf, Transactions, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type SubjectAssessment, SubjectAssessmentRemark } from './subject-assessment.entity';
import { SubjectAssessmentLoss } from './subject-carry-over.entity';
import { SubjectCarriedLoss } from './subject-carry-over.view';

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

const LOSSES = `SELECT ${tableOf(SubjectAssessmentLoss).columns('z')}
  FROM ${KEYS} JOIN subject_assessment_loss AS z
    ON z.province_id = k.province_id AND z.year = k.year AND z.set_key = k.set_key AND z.subject_key = k.subject_key
  WHERE z.province_id = ANY($1::int[]) ORDER BY z.carried_at DESC, z.version_key DESC`;

type Key = Pick<SubjectAssessment, 'year' | 'setKey' | 'subjectKey'>;
const nameOf = ({ year, setKey, subjectKey }: Key): string => [year, setKey, subjectKey].join(':');

const placed = (row: Key & Pick<SubjectAssessment, 'provinceId'>): string => `${row.provinceId}:${nameOf(row)}`;

function keysOf(names: readonly string[]): unknown[] {
  const named = names.map((name) => name.split(':'));
  return [0, 1, 2, 3].map((at) => named.map((parts) => parts[at]));
}

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
    const name = placed(row);
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

  /** Few were carried, and fewer lost anything. */
  async carriedLosses(context: RequestContext, row: SubjectAssessment): Promise<SubjectCarriedLoss[]> {
    const query = this.transactions.reading(context.actor);
    const load = async (names: string[]) =>
      Map.groupBy(await query<SubjectAssessmentLoss>(LOSSES, keysOf(names)), placed);
    const rows = (await batch(context, 'subjectAssessment.losses', load).load(placed(row))) ?? [];
    const found: SubjectCarriedLoss[] = [];
    for (const { versionKey, answers, losses } of rows) {
      const before = unpacked(await this.contents.of(query, versionKey), answers);
      for (const { target, part, why } of losses) {
        const answer = before[target] ? typedOf(before[target]) : null;
        found.push(viewOf(SubjectCarriedLoss, { target, part, why: lossOf(why), answer }));
      }
    }
    return found;
  }

  private parts(actor: Actor, names: string[]): Promise<Map<string, Parts>> {
    return this.transactions.read(actor, async (query) => partsOf(query, names, keysOf(names)));
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
