import { Criteria } from '@app/criteria';
import { type Actor, Clock, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { readOwner } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { AssessmentRound, AssessmentRoundLine, AssessmentRoundState } from './assessment-round.entity';
import { AssessmentRoundError } from './assessments.errors';
import { AssessmentRoundOpened } from './assessments.events';
import { AssessmentRoundPermission } from './assessments.permissions';
import type { OpenAssessmentRoundInput } from './round.inputs';
import { ASKED, askedOn, askedParams, asksOthers, mustBeSound, type PlannedLine, plannedLines } from './round-plan';
import { AssessmentRounds } from './rounds.service';

/** The first 15 characters of a UUIDv7: the instant and the version. */
const UUID_V7_HEAD = 15;

/** Opens a year's assessment: a row for every subject that is asked, in one statement however many there are. */
@Injectable()
export class AssessmentRoundOpening {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly criteria: Criteria,
    private readonly rounds: AssessmentRounds,
  ) {}

  /** `isDemo` marks made-up content; only the loader of demonstration data says so. */
  async open(actor: Actor, input: OpenAssessmentRoundInput, isDemo = false): Promise<AssessmentRound> {
    mustBeSound(input, this.clock.today());
    const lines = await plannedLines(this.criteria, input);
    const key = await this.transactions.run(actor, (tx) => this.openIn(tx, input, lines, isDemo));
    return this.rounds.one(actor, key);
  }

  private async openIn(
    tx: Transaction,
    input: OpenAssessmentRoundInput,
    lines: readonly PlannedLine[],
    isDemo: boolean,
  ): Promise<number> {
    const { year } = input;
    const query = tx.query.bind(tx);
    const on = askedOn(year, this.clock.today());
    const owner = await readOwner(query, input.organisationKey, on);
    if (!owner || !tx.actor.covers(AssessmentRoundPermission.Open, owner.path)) throw KernelError.NOT_FOUND();
    const row = { organisationKey: owner.key, title: input.title.trim(), year, state: AssessmentRoundState.Open };
    const made = await tableOf(AssessmentRound).insert(tx, { ...row, isDemo, createdAt: tx.now }, { answer: ['key'] });
    const roundKey = made!.key;
    await tableOf(AssessmentRoundLine).insertAll(
      tx,
      lines.map((line) => ({ roundKey, ...line })),
    );
    const asked = await tx.query<{ line: number; count: number }>(ASK, [
      ...askedParams(lines, owner, on, year),
      roundKey,
      newKey().slice(0, UUID_V7_HEAD),
      tx.now,
    ]);
    mustAskSomebody(
      lines.filter((line) => !asksOthers(line)).map(({ line }) => line),
      new Set(asked.map(({ line }) => line)),
    );
    tx.happened(AssessmentRoundOpened, {
      subject: roundKey,
      path: owner.path,
      payload: { organisationKey: owner.key, year },
      after: { ...row, lines, asked },
    });
    return roundKey;
  }
}

const ASK = `${ASKED}, made AS (
    INSERT INTO assessment (province_id, scope_id, year, key, round_key, line, set_key, version_key, organisation_key, path, kind, state, updated_at)
    SELECT q.province_id, q.scope_id, $6::int, overlay(gen_random_uuid()::text PLACING $8 FROM 1 FOR ${UUID_V7_HEAD})::uuid, $7::int, q.line, q.set_key, q.version_key,
           q.organisation_key, q.path, q.kind, 'not_begun', $9::timestamptz
    FROM asked AS q
    ON CONFLICT (province_id, year, set_key, organisation_key) DO NOTHING
    RETURNING line
  )
  SELECT line, count(*)::int AS count FROM made GROUP BY line`;

/** A line that asks nobody is a slip in its kinds or levels, and would go unnoticed. */
function mustAskSomebody(lines: readonly number[], asked: ReadonlySet<number>): void {
  const empty = lines.find((line) => !asked.has(line));
  if (empty === undefined) return;
  throw AssessmentRoundError.ASSESSMENT_NOBODY_ASKED({ line: empty }, [
    { path: `lines.${empty - 1}`, code: 'ASSESSMENT_NOBODY_ASKED' },
  ]);
}
