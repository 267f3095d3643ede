import { type Answers, AssessmentState, VersionContents } from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import { Clock, DomainError, type FactPlace, type IsoDate, type Query, type Transaction } from '@app/kernel';
import { speaksForTerritory } from '@app/organisations';
import { BirthDate, PersonReader } from '@app/people';
import {
  type AssessedSubject,
  EntryChannel,
  type EntrySaid,
  isMinor,
  lineAsItStands,
  ofSubjectAssessment,
  OnBehalfReason,
  openLine,
  type OpenLine,
  readSubjects,
  recordIn,
  SubjectAssessmentSaved,
  SubjectAssessmentSubmitted,
} from '@app/subject-assessments';
import {
  BirthYear,
  type CellFault,
  CitizenList,
  type CitizenListWork,
  type FaultyRow,
  FileTrouble,
  ImportKind,
  type Judged,
  type ListForm,
  type ListReader,
  ListReaders,
  type ListWork,
  MENDED_BY,
  type OpenList,
  type PlacedRow,
  type RecordedRow,
  SubjectKind,
} from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { CitizenFinder, type Found } from './citizen-finder';
import { scoreForm } from './score-form.rules';
import { readScoreRow, type ReadScoreRow, unagreed } from './score-row.rules';

export const OF_SCORES = ImportKind.declare('scores', 'Answers of citizens to a criteria set.');

/** What a list of scores is asked to do. */
export interface ScoresAsked {
  roundKey: number;
  line: number;
  /** Citizens who are not in the list yet are recorded. */
  records: boolean;
  /** Assessments are sent, so every target is answered; else they begin as drafts. */
  sends: boolean;
}

type Place = FactPlace & { path: string; today: IsoDate };

/** A row that can be written: answers of somebody who is recorded, or is to be, and who agreed. */
interface ScoreRow extends PlacedRow {
  answers: Answers;
  citizenKey: string | null;
  newcomer: RecordedRow | null;
  agreement: Agreement;
}

type Agreement = Pick<EntrySaid, 'reason' | 'consentOn' | 'guardianKey' | 'guardianRelation'>;

/** Of whoever is of age nobody else is asked, whatever the row says. */
const OF_AGE: Agreement = { reason: null, consentOn: null, guardianKey: null, guardianRelation: null };

/** A row with whom it means, where one is recorded or would be. */
type Meant = ReadScoreRow & Pick<ScoreRow, 'citizenKey' | 'newcomer'>;

/** Lists of what citizens answered to a criteria set of theirs. */
@Injectable()
export class ScoreList implements ListReader {
  readonly kind = OF_SCORES;

  constructor(
    readers: ListReaders,
    private readonly contents: VersionContents,
    private readonly citizens: CitizenList,
    private readonly finder: CitizenFinder,
    private readonly reader: PersonReader,
    private readonly clock: Clock,
  ) {
    readers.register(this);
  }

  async form(query: Query, list: OpenList): Promise<ListForm> {
    const asked = list.asked as ScoresAsked;
    // What waits is looked at and mended in a closed round, too.
    const { versionKey } = await lineAsItStands(query, asked, this.clock.today());
    return scoreForm(await this.contents.of(query, versionKey), { ...asked, today: this.clock.today() });
  }

  /** Throws ASSESSMENT_ROUND_CLOSED. */
  async mustTake(query: Query, list: OpenList): Promise<void> {
    await openLine(query, list.asked as ScoresAsked, this.clock.today());
  }

  async open(query: Query, list: OpenList, place: Place): Promise<ScoreListWork> {
    const asked = list.asked as ScoresAsked;
    const line = await lineOf(query, asked, place.today);
    const content = await this.contents.of(query, line.versionKey);
    const citizens = await this.citizens.open(query, list, place);
    const isWide = await speaks(query, list.organisationKey, place.today);
    return new ScoreListWork(this.finder, this.reader, citizens, {
      ...asked,
      content,
      line,
      place: { ...list, ...place, isWide },
    });
  }
}

/** Of a round that takes answers. Throws FileTrouble. */
async function lineOf(query: Query, asked: Pick<OpenLine, 'roundKey' | 'line'>, today: IsoDate): Promise<OpenLine> {
  try {
    return await openLine(query, asked, today);
  } catch (error) {
    if (error instanceof DomainError) throw new FileTrouble(error.code);
    throw error;
  }
}

/** Whether the office sees everybody of its territory; a school sees its own alone. */
async function speaks(query: Query, organisationKey: number, today: IsoDate): Promise<boolean> {
  const found = await query(
    `SELECT 1 FROM organisation_period AS place
     WHERE place.organisation_key = $1 AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2) AND ${speaksForTerritory}`,
    [organisationKey, today],
  );
  return found.length > 0;
}

interface Scores extends Omit<ScoresAsked, 'line'> {
  content: CriteriaContent;
  line: OpenLine;
  place: OpenList & Place & { isWide: boolean };
}

/** One list of scores. */
export class ScoreListWork implements ListWork<ScoreRow> {
  /** In which row each citizen came first. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly finder: CitizenFinder,
    private readonly reader: PersonReader,
    private readonly citizens: CitizenListWork,
    private readonly scores: Scores,
  ) {}

  async judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged<ScoreRow>> {
    // Who was written is found to be assessed, or recorded, where the row comes again.
    if (!query) return { sound: [], faulty: [] };
    const judged: Judged<ScoreRow> = { sound: [], faulty: [] };
    const { content, sends, place } = this.scores;
    const read = rows.map((row) => readScoreRow(row, content, { sends, today: place.today }));
    for (const { row, cells, faults } of read) if (faults.length > 0) judged.faulty.push({ row, cells, faults });
    const right = read.filter(({ faults }) => faults.length === 0);
    const found = await this.finder.find(
      query,
      right.map(({ named }) => named),
      this.scores.place,
      this.citizens.communities,
    );
    const newcomers = await this.newcomers(
      query,
      right.filter((_, at) => found[at] === 'unknown'),
    );
    const assessed = await this.assessed(query, found);
    const meant = right.map((one, at) => ({
      ...one,
      citizenKey: keyIn(found[at]!),
      newcomer: newcomers.sound.get(one.row) ?? null,
    }));
    const agreements = await this.agreements(query, meant);
    for (const [at, one] of meant.entries()) {
      const { row, cells, answers, citizenKey, newcomer } = one;
      const agreed = agreements.get(row);
      const faults = this.faultsOf(one, found[at]!, newcomers, assessed) ?? agreed?.faults ?? [];
      const agreement = agreed?.agreement ?? OF_AGE;
      if (faults.length > 0) judged.faulty.push({ row, cells, faults });
      else judged.sound.push({ row, cells, answers, citizenKey, newcomer, agreement });
    }
    return judged;
  }

  /** By row of a minor: who agreed, and what is wrong with that. */
  private async agreements(
    query: Query,
    meant: readonly Meant[],
  ): Promise<Map<number, { agreement: Agreement; faults: CellFault[] }>> {
    const { sends, place } = this.scores;
    const keys = meant.flatMap(({ citizenKey }) => citizenKey ?? []);
    const minors = await this.minors(query, keys);
    const young = meant.filter(({ newcomer, citizenKey }) =>
      newcomer ? isMinor(newcomer.data, place.today) : minors.has(citizenKey ?? ''),
    );
    const readable = young.filter(({ agreedFaults }) => agreedFaults.length === 0);
    const guardians = await this.guardians(query, readable);
    const unable = await this.minors(
      query,
      [...guardians.values()].flatMap((one) => keyIn(one) ?? []),
    );
    return new Map(
      young.map(({ row, agreed, agreedFaults, citizenKey }) => {
        const guardian = guardians.get(row) ?? null;
        const missing = [...unagreed(agreed, sends), ...unfit(guardian, citizenKey, unable)];
        const faults = agreedFaults.length > 0 ? agreedFaults : missing;
        const guardianKey = guardian && keyIn(guardian);
        const { consentOn, relation } = agreed;
        const guardianRelation = guardianKey ? relation : null;
        return [row, { faults, agreement: { reason: OnBehalfReason.Minor, consentOn, guardianKey, guardianRelation } }];
      }),
    );
  }

  /** Those who are not in the list are recorded first, in the same transaction. Throws FileTrouble where the round was closed meanwhile. */
  async write(tx: Transaction, rows: readonly ScoreRow[]): Promise<FaultyRow[]> {
    const { content, place } = this.scores;
    const query = tx.query.bind(tx);
    const line = await lineOf(query, this.scores.line, place.today);
    const recorded = await this.citizens.record(
      tx,
      rows.flatMap(({ newcomer }) => newcomer ?? []),
    );
    const keys = new Map(recorded.map(({ row, key }) => [row, key]));
    const keyOf = ({ row, citizenKey }: ScoreRow) => citizenKey ?? keys.get(row) ?? '';
    const { provinceId } = place;
    const asked = { provinceId, keys: rows.map(keyOf), day: line.day };
    const subjects = await readSubjects(query, SubjectKind.Citizen, asked);
    const entries = rows.flatMap((row) => {
      const subject = subjects.get(keyOf(row));
      if (!subject) return [];
      const enteredBy = row.cells[MENDED_BY] ?? tx.actor.personId;
      const said = { channel: EntryChannel.File, enteredBy, ...row.agreement };
      return [{ subject, answers: row.answers, isSent: this.scores.sends, said }];
    });
    const begun = await recordIn(tx, line, content, entries);
    for (const { subject, isSent } of entries) if (begun.has(subject.key)) tell(tx, line, subject, isSent);
    return rows
      .filter((row) => !begun.has(keyOf(row)))
      .map(({ row, cells }) => ({ row, cells, faults: [{ column: 'name', code: 'SCORE_ASSESSED' }] }));
  }

  /** By row, whom it names as the guardian. */
  private async guardians(
    query: Query,
    rows: readonly ReadScoreRow[],
  ): Promise<Map<number, Exclude<Found, 'unknown'>>> {
    const naming = rows.flatMap(({ row, agreed: { guardian } }) => (guardian ? [{ row, guardian }] : []));
    if (naming.length === 0) return new Map();
    const named = naming.map(({ guardian }) => guardian);
    const found = await this.finder.guardians(query, named, this.scores.place, this.citizens.communities);
    return new Map(naming.map(({ row }, at) => [row, found[at]!]));
  }

  private async minors(query: Query, keys: readonly string[]): Promise<Set<string>> {
    if (keys.length === 0) return new Set();
    const { provinceId, today } = this.scores.place;
    const rows = await query<{ key: string; personKey: string }>(
      'SELECT s.key, s.person_key AS "personKey" FROM citizen AS s WHERE s.province_id = $1 AND s.key = ANY($2::uuid[])',
      [provinceId, [...new Set(keys)]],
    );
    const people = await this.reader.byKeys(
      rows.map(({ personKey }) => personKey),
      [BirthDate, BirthYear],
      query,
    );
    return new Set(rows.flatMap((row) => (isMinor(people.get(row.personKey) ?? new Map(), today) ? [row.key] : [])));
  }

  /** Rows of people whom nobody knows, as the list of citizens would take them. */
  private async newcomers(query: Query, rows: readonly PlacedRow[]) {
    if (!this.scores.records || rows.length === 0)
      return { sound: new Map<number, RecordedRow>(), faulty: new Map<number, CellFault[]>() };
    const { sound, faulty } = await this.citizens.judge(query, rows);
    return {
      sound: new Map(sound.map((one) => [one.row, one])),
      faulty: new Map(faulty.map(({ row, faults }) => [row, faults])),
    };
  }

  private async assessed(query: Query, found: readonly Found[]): Promise<Set<string>> {
    const { line, place } = this.scores;
    const keys = found.flatMap((one) => keyIn(one) ?? []);
    const rows = await query<{ key: string }>(
      `SELECT a.subject_key AS key FROM subject_assessment AS a
       WHERE a.province_id = $1 AND a.year = $2 AND a.set_key = $3 AND a.subject_key = ANY($4::uuid[])`,
      [place.provinceId, line.year, line.setKey, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  private faultsOf(
    { row }: PlacedRow,
    found: Found,
    newcomers: { sound: ReadonlyMap<number, unknown>; faulty: ReadonlyMap<number, CellFault[]> },
    assessed: ReadonlySet<string>,
  ): CellFault[] | null {
    if (found === 'unknown') {
      if (newcomers.sound.has(row)) return null;
      return newcomers.faulty.get(row) ?? [{ column: 'name', code: 'SCORE_CITIZEN_UNKNOWN' }];
    }
    if (!('key' in found)) return [found];
    const first = this.seen.get(found.key);
    if (first === undefined) this.seen.set(found.key, row);
    if (first !== undefined && first !== row)
      return [{ column: 'name', code: 'SCORE_ROW_TWICE', params: { row: first } }];
    return assessed.has(found.key) ? [{ column: 'name', code: 'SCORE_ASSESSED' }] : null;
  }
}

function tell(tx: Transaction, line: OpenLine, subject: AssessedSubject, isSent: boolean): void {
  const state = isSent ? AssessmentState.Submitted : AssessmentState.Draft;
  const told = { ...subject, ...line, subjectKey: subject.key, state, number: 1 };
  tx.happened(isSent ? SubjectAssessmentSubmitted : SubjectAssessmentSaved, {
    ...ofSubjectAssessment(told),
    after: { state, number: 1 },
  });
}

/** A guardian is somebody else, of age; who is named and not found is told as well. */
function unfit(guardian: Found | null, citizenKey: string | null, minors: ReadonlySet<string>): CellFault[] {
  if (guardian === null || guardian === 'unknown') return [];
  if (!('key' in guardian)) return [guardian];
  const isFit = guardian.key !== citizenKey && !minors.has(guardian.key);
  return isFit ? [] : [{ column: 'guardian', code: 'GUARDIAN_UNFIT' }];
}

const keyIn = (found: Found): string | null => (found !== 'unknown' && 'key' in found ? found.key : null);
