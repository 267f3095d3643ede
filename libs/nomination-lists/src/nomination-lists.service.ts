import {
  Actor,
  Clock,
  type ErrorParams,
  errorMessages,
  fill,
  KernelError,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { faultsInList, isBroken, nameToFind, rowFaults, type SheetRow } from '@app/nomination-sheets';
import { placeOn } from '@app/organisations';
import { openRound, RecognitionPermission, writeNominations } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { Candidate, Listed, Looked, Office, Placed } from './listed';
import { ListedOrganisations } from './listed-organisations';
import { ListedSubjects, typeOf } from './listed-subjects';
import type { NominateFromListInput, NominationRowInput } from './nomination-list.inputs';
import type { NominationListFault, NominationListOutcome } from './nomination-list.views';
import { NominationListError } from './nomination-lists.errors';
import { NominationListTaken } from './nomination-lists.events';

/** Rows for which it is looked who may be meant. */
const MOST_LOOKED = 100;

interface Fault {
  row: number | null;
  column: string | null;
  code: string;
  params?: ErrorParams;
  suggestion?: string;
  /** Keys of whom the row may mean. */
  candidates?: string[];
}

/** As it is stored with the request: keys, and nothing that names anybody. */
interface Judged {
  kind: SubjectKind;
  place: Office['place'];
  leftOut: number;
  faults: Fault[];
  /** By place of the row, whom it means. */
  keys: Record<number, string>;
}

/** Many are put forward as an office lists them: judged row by row, and taken in all at once or not at all. */
@Injectable()
export class NominationLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly organisations: ListedOrganisations,
    private readonly subjects: ListedSubjects,
  ) {}

  /** Faults are answered, not thrown. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, NOMINATIONS_ENDED. */
  async nominate(actor: Actor, input: NominateFromListInput): Promise<NominationListOutcome> {
    const isWanted = ({ faults }: Judged): boolean => !input.isRehearsal && faults.length === 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, (tx) => this.judge(tx, input));
    return { isWritten, ...(await this.told(actor, input, answer)) };
  }

  private async judge(tx: Transaction, input: NominateFromListInput): Promise<Judged> {
    const office = await this.officeOf(tx, input.organisationKey);
    const round = await openRound(tx, input.roundKey, null, office.today);
    const { subject: kind } = round;
    const listed = this.listed(kind);
    const { faults, keys } = await this.read(tx, kind, listed, office, input);
    const placed = await listed.placed(tx, office, [...new Set(keys.values())]);
    const taken = await takenIn(tx, round.key, kind, placed);
    faults.push(...standingFaults(input.rows, keys, placed, taken));
    // What was chosen and is out of reach is not named.
    for (const [at, key] of keys) if (!placed.has(key)) keys.delete(at);
    const leftOut = input.rows.filter(isLeftOut);
    if (keys.size === 0 && faults.length === 0)
      faults.push({ row: null, column: null, code: NominationListError.NOMINATION_LIST_EMPTY().code });
    const judged: Judged = {
      kind,
      place: office.place,
      leftOut: leftOut.length,
      faults,
      keys: Object.fromEntries(keys),
    };
    if (faults.length > 0) return judged;
    const achievement = input.achievement?.trim() || null;
    await writeNominations(
      tx,
      [...keys.values()].map((key) => ({
        ...(placed.get(key) as Placed),
        roundKey: round.key,
        kind,
        organisationKey: kind === SubjectKind.Organisation ? Number(key) : null,
        subjectKey: kind === SubjectKind.Organisation ? null : key,
        nominatedOn: office.today,
        achievement,
      })),
    );
    const told = { organisationKey: office.organisationKey, nominated: keys.size, leftOut: leftOut.length };
    const reasons = leftOut.map(({ row, leftOutReason }) => ({ row, reason: leftOutReason!.trim() }));
    tx.happened(NominationListTaken, {
      subject: round.key,
      path: office.place.path,
      payload: told,
      after: { ...told, leftOut: reasons },
    });
    return judged;
  }

  /** What the rows say, and whom they mean, as far as nothing is wrong with them. */
  private async read(tx: Transaction, kind: SubjectKind, listed: Listed, office: Office, input: NominateFromListInput) {
    const { rows, hasNumbers, hasCodes } = input;
    const sheet = rows.map(sheetRow);
    const keys = new Map<number, string>();
    const faults: Fault[] = faultsInList(sheet, input.said ?? {}, kind).map((fault) => ({ ...fault, row: null }));
    const own = rowFaults(sheet, { kind, hasNumbers, hasCodes });
    const looked: { at: number; looked: Looked; fault: Fault | null }[] = [];
    for (const [at, row] of rows.entries()) {
      faults.push(...own[at]!.map((fault) => ({ ...fault, row: at })));
      if (isLeftOut(row)) continue;
      const inTheWay = own[at]!.find(({ column }) => column !== 'number');
      if (row.chosenKey) {
        if (row.chosenKey.type === typeOf(kind)) keys.set(at, row.chosenKey.key);
        else faults.push({ row: at, column: 'name', code: 'NOMINATION_ROW_KIND' });
      } else if (!inTheWay || !KINDS.has(inTheWay.code)) {
        const fault = inTheWay ? faults.findLast(({ row: of, column }) => of === at && column !== 'number')! : null;
        looked.push({ at, looked: lookedFor(row, nameToFind(sheet[at]!, kind)), fault });
      }
    }
    const query = tx.query.bind(tx);
    const sound = looked.filter(({ fault }) => fault === null);
    const found =
      sound.length === 0
        ? []
        : await listed.find(
            query,
            office,
            sound.map((one) => one.looked),
          );
    for (const [place, one] of found.entries()) {
      const { at } = sound[place]!;
      if ('key' in one) keys.set(at, one.key);
      else faults.push((sound[place]!.fault = { row: at, ...one }));
    }
    const unclear = looked.filter(({ fault }) => fault !== null).slice(0, MOST_LOOKED);
    const candidates = await listed.candidates(
      query,
      office,
      unclear.map((one) => one.looked),
    );
    for (const [place, { fault }] of unclear.entries()) fault!.candidates = candidates[place]!;
    return { faults, keys };
  }

  /** Throws NOT_FOUND: the actor does not work there as somebody who puts others forward. */
  private async officeOf(tx: Transaction, organisationKey: number): Promise<Office> {
    const { actor } = tx;
    const today = this.clock.today();
    if (!actor.worksAt(RecognitionPermission.NominateSubjects, organisationKey)) throw KernelError.NOT_FOUND();
    const place = await placeOn(tx.query.bind(tx), organisationKey, today);
    if (!place) throw KernelError.NOT_FOUND();
    return { actor: actingAt(actor, organisationKey), organisationKey, place, today };
  }

  private listed(kind: SubjectKind): Listed {
    return kind === SubjectKind.Organisation ? this.organisations : this.subjects.of(kind);
  }

  private async told(
    actor: Actor,
    { organisationKey, rows }: NominateFromListInput,
    { kind, place, leftOut, faults, keys }: Judged,
  ): Promise<Omit<NominationListOutcome, 'isWritten'>> {
    const asked = new Set([...Object.values(keys), ...faults.flatMap(({ candidates = [] }) => candidates)]);
    const office: Office = { actor, organisationKey, place, today: this.clock.today() };
    const named = await this.listed(kind).named(actor, office, [...asked]);
    const candidate = (key: string): Candidate[] => {
      const one = named.get(key);
      return one ? [one] : [];
    };
    const matches = Object.entries(keys).flatMap(([row, key]) =>
      candidate(key).map((who) => ({ row: Number(row), who })),
    );
    const told = faults.map(
      ({ code, params = {}, suggestion = null, candidates = [], ...at }): NominationListFault => ({
        ...at,
        code,
        message: fill(errorMessages(code)[actor.language], params),
        suggestion,
        candidates: candidates.flatMap(candidate),
      }),
    );
    const ordered = told.toSorted((one, other) => (one.row ?? -1) - (other.row ?? -1));
    return { nominated: rows.length - leftOut, leftOut, faults: ordered, matches };
  }
}

/** Rows of another kind: nobody of this one is meant. */
const KINDS: ReadonlySet<string> = new Set([
  'NOMINATION_ROW_COLLECTIVE',
  'NOMINATION_ROW_HOUSEHOLD',
  'NOMINATION_ROW_PERSON',
  'NOMINATION_ROW_KIND',
]);

const isLeftOut = ({ leftOutReason }: Pick<NominationRowInput, 'leftOutReason'>): boolean => !!leftOutReason?.trim();

const sheetRow = ({ section, number, name, code, birth, community, ...row }: NominationRowInput): SheetRow => ({
  section,
  number,
  name,
  code,
  birth,
  community,
  isChosen: row.chosenKey != null,
  isLeftOut: isLeftOut(row),
});

const said = (text: string | null | undefined): string | null => (isBroken(text) ? null : text?.trim() || null);

const lookedFor = ({ code, birth, community }: NominationRowInput, name: string | null): Looked => ({
  name,
  code: said(code),
  birth: said(birth),
  community: said(community),
});

/** What somebody may do at one office, and nothing besides. */
const actingAt = (actor: Actor, organisationKey: number): Actor => {
  const { principal, sessionId, scopes, provinces, language, command, stillHolds } = actor;
  const grants = actor.grants.filter(({ organisationKeys }) => organisationKeys.includes(organisationKey));
  return new Actor({ principal, sessionId, grants, scopes, provinces, language, command, stillHolds });
};

async function takenIn(
  tx: Transaction,
  roundKey: string,
  kind: SubjectKind,
  placed: ReadonlyMap<string, Placed | string>,
): Promise<Set<string>> {
  const [who, type] = kind === SubjectKind.Organisation ? ['n.organisation_key', 'int'] : ['n.subject_key', 'uuid'];
  const provinces = new Set([...placed.values()].flatMap((one) => (typeof one === 'string' ? [] : one.provinceId)));
  const rows = await tx.query<{ key: string }>(
    `SELECT ${who}::text AS key FROM nomination AS n
     WHERE n.province_id = ANY($1::int[]) AND n.round_key = $2 AND ${who} = ANY($3::${type}[]) AND n.state <> 'withdrawn'`,
    [[...provinces], roundKey, [...placed.keys()]],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Whoever stands in two rows, was put forward already, or is out of reach. */
function standingFaults(
  rows: readonly NominationRowInput[],
  keys: ReadonlyMap<number, string>,
  placed: ReadonlyMap<string, Placed | string>,
  taken: ReadonlySet<string>,
): Fault[] {
  const first = new Map<string, number>();
  return [...keys].flatMap(([at, key]): Fault[] => {
    const before = first.get(key);
    first.set(key, before ?? rows[at]!.row);
    const fault = (code: string, params?: ErrorParams): Fault[] => [{ row: at, column: 'name', code, params }];
    if (before !== undefined) return fault('NOMINATION_ROW_TWICE', { row: before });
    const place = placed.get(key);
    if (place === undefined) return fault('NOMINATION_ROW_UNKNOWN');
    if (typeof place === 'string') return fault(place);
    return taken.has(key) ? fault('NOMINATED_ALREADY') : [];
  });
}
