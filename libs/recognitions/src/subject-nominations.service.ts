import {
  type ActOutcome,
  type Actor,
  Clock,
  DomainError,
  fill,
  KernelError,
  type Language,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import {
  type ChosenSubject,
  chosenSubjects,
  keptSubjects,
  ParticipantError,
  type PersonalKind,
} from '@app/participants';
import { SubjectError, SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { openRound, writeNominations } from './nomination-store';
import type { NominateAllMetInput, NominateSubjectsInput } from './recognition.inputs';
import type { NominatedAll } from './recognition.view';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { RecognitionPermission } from './recognitions.permissions';

/** Whom one call puts forward of all who meet the criteria; the rest with the next. */
const MOST_MET = 5_000;

/** Why somebody is left out, by the key of whom it is; null: put forward. */
type Became = Map<string, DomainError | null>;

interface Nominating {
  round: RecognitionRound;
  organisationKey: number;
  place: OrganisationPlace;
  achievement: string | null;
}

/** Communities, clans, families and citizens, put forward by the office that keeps their lists. */
@Injectable()
export class SubjectNominations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Many that were chosen, each with its own outcome. Of a thing: NOT_FOUND, SUBJECT_ENDED, NOMINATED_ALREADY. Throws NOBODY_CHOSEN, CHOSEN_TOO_MANY, NOT_FOUND,
   * RECOGNITION_ROUND_STATE, NOMINATIONS_ENDED, NOMINATION_NOT_FOR.
   */
  async nominate(actor: Actor, input: NominateSubjectsInput): Promise<ActOutcome> {
    const things = chosenSubjects(input);
    const isWanted = (outcomes: ActOutcome['things']): boolean =>
      !input.isRehearsal && outcomes.some(({ isDone }) => isDone);
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const kind = things[0]!.kind;
      const nominating = await this.begin(tx, input, kind, input.achievement?.trim() || null);
      const fitting = things.filter((thing) => thing.kind === kind).map(({ key }) => key.key);
      const became = await nominateAll(tx, nominating, kind, fitting, this.clock.today());
      return things.map((thing) => outcomeOf(thing, became, actor.language));
    });
    return { isWritten, things: answer };
  }

  /** All whose assessment of the year was reviewed as met. Throws NOT_FOUND, NOMINATION_NOT_FOR, NOBODY_MEETS, RECOGNITION_ROUND_STATE, NOMINATIONS_ENDED. */
  async nominateAllMet(actor: Actor, input: NominateAllMetInput): Promise<NominatedAll> {
    const isWanted = ({ nominated }: { nominated: number }): boolean => !input.isRehearsal && nominated > 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const today = this.clock.today();
      const { subject } = await openRoundKind(tx, input.roundKey);
      const nominating = await this.begin(tx, input, subject, null);
      const met = await tx.query<{ key: string }>(MET, [
        nominating.place.provinceId,
        nominating.round.year,
        nominating.round.titleKey,
        subject,
        input.organisationKey,
        input.roundKey,
        MOST_MET + 1,
      ]);
      if (met.length === 0) throw RecognitionError.NOBODY_MEETS();
      const keys = met.slice(0, MOST_MET).map(({ key }) => key);
      const became = await nominateAll(tx, nominating, subject, keys, today);
      const nominated = [...became.values()].filter((one) => one === null).length;
      return { nominated, leftOut: became.size - nominated, hasMore: met.length > MOST_MET };
    });
    return { isWritten, ...answer };
  }

  /** The actor works at the office. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, NOMINATIONS_ENDED, NOMINATION_NOT_FOR. */
  private async begin(
    tx: Transaction,
    { roundKey, organisationKey }: { roundKey: string; organisationKey: number },
    kind: PersonalKind,
    achievement: string | null,
  ): Promise<Nominating> {
    const today = this.clock.today();
    if (!tx.actor.worksAt(RecognitionPermission.NominateSubjects, organisationKey)) throw KernelError.NOT_FOUND();
    const place = await placeOn(tx.query.bind(tx), organisationKey, today);
    if (!place) throw KernelError.NOT_FOUND();
    const round = await openRound(tx, roundKey, kind, today);
    return { round, organisationKey, place, achievement };
  }
}

/** Throws NOT_FOUND, NOMINATION_NOT_FOR: a round of organisations. */
async function openRoundKind(tx: Transaction, key: string): Promise<{ subject: PersonalKind }> {
  const [round] = await tx.query<{ subject: SubjectKind }>(
    'SELECT d.subject FROM recognition_round AS d WHERE d.key = $1',
    [key],
  );
  if (!round) throw KernelError.NOT_FOUND();
  if (round.subject === SubjectKind.Organisation) throw RecognitionError.NOMINATION_NOT_FOR();
  return { subject: round.subject };
}

/** `$1` province, `$2` year, `$3` title, `$4` kind, `$5` office, `$6` round, `$7` how many. */
const MET = `SELECT a.subject_key AS key FROM subject_assessment AS a
  JOIN title AS t ON t.criteria_set_key = a.set_key AND t.key = $3
  WHERE a.province_id = $1 AND a.year = $2 AND a.subject_kind = $4 AND a.organisation_key = $5 AND a.state = 'reviewed' AND a.outcome = 'met'
    AND a.subject_key <> ALL(ARRAY(
      SELECT n.subject_key FROM nomination AS n
      WHERE n.province_id = $1 AND n.round_key = $6 AND n.state <> 'withdrawn' AND n.subject_key IS NOT NULL))
  ORDER BY a.subject_key LIMIT $7`;

/** However many, in a few statements. Those whom the office does not keep are as unknown as nobody. */
async function nominateAll(
  tx: Transaction,
  { round, organisationKey, place, achievement }: Nominating,
  kind: PersonalKind,
  keys: readonly string[],
  today: string,
): Promise<Became> {
  const { provinceId } = place;
  const kept = await keptSubjects(tx, { kind, provinceId, organisationKeys: [organisationKey] }, keys, today);
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const there = await tx.query<{ key: string }>(
    `SELECT n.subject_key AS key FROM nomination AS n
     WHERE n.province_id = $1 AND n.round_key = $2 AND n.subject_key = ANY($3::uuid[]) AND n.state <> 'withdrawn'`,
    [provinceId, round.key, [...byKey.keys()]],
  );
  const taken = new Set(there.map(({ key }) => key));
  const became: Became = new Map(
    keys.map((key) => {
      const one = byKey.get(key);
      if (!one) return [key, KernelError.NOT_FOUND()];
      if (one.endsOn !== null) return [key, SubjectError.SUBJECT_ENDED()];
      return [key, taken.has(key) ? RecognitionError.NOMINATED_ALREADY() : null];
    }),
  );
  const rows = [...became].flatMap(([subjectKey, refusal]) =>
    refusal === null
      ? [
          {
            ...place,
            roundKey: round.key,
            kind,
            organisationKey: null,
            subjectKey,
            byKey: organisationKey,
            nominatedOn: today,
            achievement,
          },
        ]
      : [],
  );
  await writeNominations(tx, rows);
  return became;
}

function outcomeOf({ key }: ChosenSubject, became: Became, language: Language): ActOutcome['things'][number] {
  const refusal = became.get(key.key);
  if (refusal === null) return { isDone: true, code: null, message: null };
  const { code, text, params } = refusal ?? ParticipantError.SUBJECTS_OF_SEVERAL_KINDS();
  return { isDone: false, code, message: fill(text[language], params) };
}
