import { recognitionTermsOf, RecognitionTermKind } from '@app/assessments';
import { type Directive, DirectivesService } from '@app/directives';
import {
  type Actor,
  type Asking,
  Clock,
  fill,
  type IsoDate,
  KernelError,
  newKey,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { countRecognised } from '@app/recognition-counts';
import { validUntil } from '@app/recognition-rules';
import { Injectable } from '@nestjs/common';
import { changeAll, heldOf } from './appraisals.service';
import { decidedBy } from './decision-competence';
import { eligibilityOf } from './eligibility';
import { achievementOf } from './eligibility.rules';
import { whyNot } from './eligibility.words';
import { type Nomination, NominationState } from './nomination.entity';
import { type Recognition, RecognitionValidity } from './recognition.entity';
import type { GrantRecognitionsInput } from './recognition.inputs';
import { type GrantFailure, type Granting, MOST_FAILURES } from './recognition.view';
import { type RecognitionRound, RecognitionRoundState } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { RecognitionGranted, RecognitionRoundDecided } from './recognitions.events';
import { recognitions, roundColumns, rounds, visibleRounds } from './recognitions.sql';
import { RewardsDue } from './rewards-due';
import { tellRound } from './rounds.service';

/** Whom one call enters; the rest with the next. */
const MOST_GRANTED = 5_000;

/** The book of recognitions of an office: numbers without gaps per year. */
export const recognitionBook = (organisationKey: number, year: number): string =>
  `recognition/${organisationKey}/${year}`;

/** A decision is entered, and whoever it names is recognised. */
@Injectable()
export class Grants {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly rewards: RewardsDue,
  ) {}

  /**
   * Everybody recommended, or those named alone. While one fails nobody is recognised, unless those who fail may be left out. Throws NOT_FOUND,
   * RECOGNITION_ROUND_STATE, DECISION_NOT_ISSUED, AUTHORITY_UNKNOWN, AUTHORITY_OTHER, NOBODY_RECOMMENDED, GRANT_TOO_MANY, RECOGNISED_ALREADY,
   * VERSION_CONFLICT.
   */
  async grant(actor: Actor, input: GrantRecognitionsInput): Promise<Granting> {
    const { isRehearsal, isPartial } = input;
    const decision = await this.directives.byKey(actor, input.directiveKey);
    const isWanted = ({ granted, failed }: Omit<Granting, 'isWritten'>): boolean =>
      !isRehearsal && granted > 0 && (isPartial || failed === 0);
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, (tx) =>
      this.grantIn(tx, input, decision),
    );
    return { isWritten, ...answer };
  }

  private async grantIn(
    tx: Transaction,
    { roundKey, version, nominationKeys }: GrantRecognitionsInput,
    decision: Directive,
  ): Promise<Omit<Granting, 'isWritten'>> {
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const round = await this.heldInSight(tx, roundKey, today);
    const { grantedOn, deciderKey } = await decidedBy(tx, round, decision);
    const all = await heldOf(tx, roundKey, NominationState.Recommended, today, MOST_GRANTED + 1);
    const named = new Set(nominationKeys?.map(({ key }) => key));
    const chosen = nominationKeys ? all.filter(({ key }) => named.has(key)) : all;
    if (chosen.length === 0) throw RecognitionError.NOBODY_RECOMMENDED();
    if (chosen.length > MOST_GRANTED) throw RecognitionError.GRANT_TOO_MANY({ most: MOST_GRANTED });
    const reasons = await eligibilityOf(query, chosen, new Map([[round.key, round]]), {
      on: grantedOn,
      deciderKey,
    });
    const failures = chosen.flatMap((row): GrantFailure[] => {
      const why = whyNot(reasons.get(row.key)!, tx.actor.language);
      return why === null ? [] : [failureOf(row, why, tx)];
    });
    const failing = new Set(failures.map(({ nominationId }) => nominationId));
    const fitting = chosen.filter(({ id }) => !failing.has(id));
    if (fitting.length > 0)
      await this.write(tx, {
        round,
        version,
        decision,
        deciderKey,
        grantedOn,
        fitting,
        left: all.length - fitting.length,
      });
    return { granted: fitting.length, failed: failures.length, failures: failures.slice(0, MOST_FAILURES) };
  }

  /** Closed to nominations, within sight and locked until commit. Throws NOT_FOUND, RECOGNITION_ROUND_STATE. */
  private async heldInSight(tx: Transaction, key: string, today: IsoDate): Promise<RecognitionRound> {
    const params: unknown[] = [key];
    const visible = visibleRounds(tx.actor, today, params);
    const [found] = await tx.query<RecognitionRound>(
      `SELECT ${roundColumns} FROM recognition_round AS d WHERE d.key = $1 AND ${visible} FOR NO KEY UPDATE OF d`,
      params,
    );
    if (!found) throw KernelError.NOT_FOUND();
    if (found.state !== RecognitionRoundState.Closed) throw RecognitionError.RECOGNITION_ROUND_STATE();
    return rounds.toRow(found);
  }

  /** Numbers come last: whoever else enters a decision of the office waits for them, and not the other way round. */
  private async write(
    tx: Transaction,
    { round, version, decision, deciderKey: grantedByKey, grantedOn, fitting, left }: Entering,
  ): Promise<void> {
    const isOver = left === 0 && !(await hasProposed(tx, round.key));
    const state = isOver ? RecognitionRoundState.Decided : round.state;
    const change = await rounds.amend(tx, round, version, { state });
    if (isOver) await tellRound(tx, RecognitionRoundDecided, round, state, this.clock.today(), change);
    await changeAll(tx, fitting, NominationState.Granted);
    const { validity, validUntil: until } = await termOf(tx, round);
    const bookYear = Number(grantedOn.slice(0, 4));
    const keyed = fitting.map(
      ({ key: nominationKey, provinceId, scopeId, path, kind, organisationKey, subjectKey }) => ({
        key: newKey(),
        nominationKey,
        provinceId,
        scopeId,
        path,
        kind,
        organisationKey,
        subjectKey,
      }),
    );
    await countRecognised(
      tx,
      keyed.map((who) => ({
        provinceId: who.provinceId,
        scopeId: who.scopeId,
        kind: who.kind,
        titleKey: round.titleKey,
        awardKey: round.awardKey,
        year: round.year,
      })),
    );
    const rewardDue = await this.rewards.record(tx, round, keyed, grantedOn);
    const first = await tx.drawNumbers(recognitionBook(grantedByKey, bookYear), fitting.length);
    const same = {
      titleKey: round.titleKey,
      awardKey: round.awardKey,
      year: round.year,
      achievement: achievementOf(round),
      roundKey: round.key,
      grantedByKey,
      directiveKey: decision.key,
      grantedOn,
      bookYear,
      validity,
      validUntil: until,
      version: 1,
    };
    const rows = keyed.map((who, at) => Object.assign(who, same, { number: first + at }));
    await recognitions.insertAll(tx, rows);
    for (const row of rows) {
      const { provinceId, scopeId, key: subject, path, version: _, ...after } = row;
      const payload = { ...grantPayload(row), provinceId, roundKey: round.key };
      tx.happened(RecognitionGranted, {
        subject,
        provinceId,
        scopeId,
        path,
        payload,
        after: { ...after, rewardDue },
      });
    }
  }
}

interface Entering {
  round: RecognitionRound;
  version: number;
  decision: Directive;
  /** Who decided: the office that issued it. */
  deciderKey: number;
  grantedOn: IsoDate;
  fitting: readonly Nomination[];
  /** Recommended, and not among those entered. */
  left: number;
}

function failureOf(row: Nomination, why: string, tx: Transaction): GrantFailure {
  const { code, text } = RecognitionError.NOMINATION_NOT_ELIGIBLE();
  return { nominationId: row.id, isDone: false, code, message: fill(text[tx.actor.language], { why }) };
}

async function hasProposed(tx: Transaction, roundKey: string): Promise<boolean> {
  const rows = await tx.query<object>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT n.key FROM nomination AS n WHERE n.round_key = $1 AND n.state = 'proposed' LIMIT 1`,
    [roundKey],
  );
  return rows.length > 0;
}

/** How long it is kept: of a title by its criteria, where a text at hand says so; an award is given once. */
export async function termOf(
  tx: Pick<Asking, 'query'>,
  { titleKey, year }: Pick<RecognitionRound, 'titleKey' | 'year'>,
): Promise<Pick<Recognition, 'validity' | 'validUntil'>> {
  if (titleKey === null) return { validity: RecognitionValidity.Unlimited, validUntil: null };
  const [set] = await tx.query<{ code: string }>(
    'SELECT s.code FROM title AS t JOIN criteria_set AS s ON s.key = t.criteria_set_key WHERE t.key = $1',
    [titleKey],
  );
  const months =
    set && recognitionTermsOf(set.code, year).find(({ kind }) => kind === RecognitionTermKind.KeptFor)?.months;
  return months == null
    ? { validity: RecognitionValidity.Unverified, validUntil: null }
    : { validity: RecognitionValidity.Until, validUntil: validUntil(year, months) };
}

type GrantTold = Pick<
  Recognition,
  'titleKey' | 'awardKey' | 'year' | 'kind' | 'organisationKey' | 'subjectKey' | 'grantedOn' | 'validUntil'
>;

const grantPayload = ({ titleKey, awardKey, year, kind, organisationKey, subjectKey, ...days }: GrantTold) => ({
  titleKey,
  awardKey,
  year,
  kind,
  organisationKey,
  subjectKey,
  grantedOn: days.grantedOn,
  validUntil: days.validUntil,
  revokedOn: null,
});
