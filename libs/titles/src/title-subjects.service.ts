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
  ParticipantError,
  type ChosenSubject,
  chosenSubjects,
  type CommunityRegistered,
  keptSubjects,
  livingIn,
  type PersonalKind,
} from '@app/participants';
import { Community, SubjectError, SubjectKind, SubjectStore } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { RegisterCommunityTitlesInput, RegisterSubjectTitlesInput } from './title-registration.inputs';
import { type Said, TitleRegistrations } from './title-registrations.service';
import { heldTitlesFor, writeRegistrations } from './title-store';
import type { Title } from './title.entity';
import { TitleError } from './titles.errors';
import { TitlePermission } from './titles.permissions';
import { closingDay } from './titles.sql';

interface Registering extends Said {
  title: Title;
  organisationKey: number;
  place: OrganisationPlace;
}

/** Why somebody is left out, by the key of whom it is; null: registered. */
type Became = Map<string, DomainError | null>;

/** Communities, clans, families and citizens who strive for titles, registered on their behalf by the office that keeps their lists. */
@Injectable()
export class TitlesOfSubjects {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly registrations: TitleRegistrations,
    private readonly store: SubjectStore,
  ) {}

  /**
   * Many that were chosen, each with its own outcome. Of a thing: NOT_FOUND, SUBJECT_ENDED, TITLE_NOT_FOR, TITLE_REGISTERED. Throws NOBODY_CHOSEN,
   * CHOSEN_TOO_MANY, NOT_FOUND, TITLE_NOT_IN_YEAR, TITLE_DAY_AHEAD, TITLE_YEAR_OVER.
   */
  async register(actor: Actor, input: RegisterSubjectTitlesInput): Promise<ActOutcome> {
    const things = chosenSubjects(input);
    const said = await this.registrations.said(actor, input);
    const isWanted = (outcomes: ActOutcome['things']): boolean =>
      !input.isRehearsal && outcomes.some(({ isDone }) => isDone);
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const kind = things[0]!.kind;
      const registering = await this.begin(tx, input, kind, said);
      const fitting = things.filter((thing) => thing.kind === kind).map(({ key }) => key.key);
      const became = await registerAll(tx, registering, kind, fitting, this.clock.today());
      return things.map((thing) => outcomeOf(thing, became, actor.language));
    });
    return { isWritten, things: answer };
  }

  /** Everybody who lives in a community today. Throws NOT_FOUND, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR, TITLE_DAY_AHEAD, TITLE_YEAR_OVER. */
  async registerCommunity(actor: Actor, input: RegisterCommunityTitlesInput): Promise<CommunityRegistered> {
    const said = await this.registrations.said(actor, input);
    const isWanted = ({ registered }: { registered: number }): boolean => !input.isRehearsal && registered > 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const registering = await this.begin(tx, input, SubjectKind.Citizen, said);
      await this.store.mustBelong(tx, Community, input.communityKey, registering.place);
      const keys = await livingIn(tx, registering.place, input.communityKey);
      const became = await registerAll(tx, registering, SubjectKind.Citizen, keys, this.clock.today());
      const refusals = [...became.values()].filter((one) => one !== null);
      const already = refusals.filter(({ code }) => code === 'TITLE_REGISTERED').length;
      return { registered: became.size - refusals.length, leftOut: refusals.length, already };
    });
    return { isWritten, ...answer };
  }

  /** The actor works at the office. Throws NOT_FOUND, TITLE_NOT_FOR, TITLE_NOT_IN_YEAR. */
  private async begin(
    tx: Transaction,
    { titleKey, organisationKey }: { titleKey: string; organisationKey: number },
    kind: PersonalKind,
    said: Said,
  ): Promise<Registering> {
    if (!tx.actor.worksAt(TitlePermission.RegisterSubjects, organisationKey)) throw KernelError.NOT_FOUND();
    const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    const [title] = await heldTitlesFor(tx, [titleKey], { kind, year: said.year });
    return { ...said, title: title!, organisationKey, place };
  }
}

/** However many, in a few statements. Those whom the office does not keep are as unknown as nobody. */
async function registerAll(
  tx: Transaction,
  { title, organisationKey, place, ...said }: Registering,
  kind: PersonalKind,
  keys: readonly string[],
  today: string,
): Promise<Became> {
  const { provinceId } = place;
  const kept = await keptSubjects(tx, { kind, provinceId, organisationKeys: [organisationKey] }, keys, today);
  const byKey = new Map(kept.map((one) => [one.key, one]));
  const there = await tx.query<{ key: string }>(
    `SELECT r.province_id, r.subject_key AS key FROM title_registration AS r
     WHERE r.province_id = $1 AND r.year = $2 AND r.title_key = $3 AND r.subject_key = ANY($4::uuid[]) AND r.withdrawn_on IS NULL`,
    [provinceId, said.year, title.key, [...byKey.keys()]],
  );
  const taken = new Set(there.map(({ key }) => key));
  const name = title.name[tx.actor.language];
  const became: Became = new Map(
    keys.map((key) => {
      const one = byKey.get(key);
      if (!one) return [key, KernelError.NOT_FOUND()];
      if (one.endsOn !== null) return [key, SubjectError.SUBJECT_ENDED()];
      return [key, taken.has(key) ? TitleError.TITLE_REGISTERED({ name, year: said.year }) : null];
    }),
  );
  const closesOn = await closingDay(tx.query.bind(tx), { ...place, year: said.year, organisationKey: null }, today);
  const rows = [...became].flatMap(([subjectKey, refusal]) =>
    refusal === null
      ? [
          {
            ...place,
            ...said,
            kind,
            titleKey: title.key,
            organisationKey: null,
            subjectKey,
            byKey: organisationKey,
            closesOn,
          },
        ]
      : [],
  );
  await writeRegistrations(tx, rows);
  return became;
}

function outcomeOf({ key }: ChosenSubject, became: Became, language: Language): ActOutcome['things'][number] {
  const refusal = became.get(key.key);
  if (refusal === null) return { isDone: true, code: null, message: null };
  const { code, text, params } = refusal ?? ParticipantError.SUBJECTS_OF_SEVERAL_KINDS();
  return { isDone: false, code, message: fill(text[language], params) };
}
