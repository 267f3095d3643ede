import { AssessmentError, AssessmentState, targetsOf, VersionContents } from '@app/assessments';
import {
  type Actor,
  businessDate,
  Clock,
  type FactKey,
  KernelError,
  newKey,
  nodeId,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { BirthDate, Name, ownLookup, PersonReader, PersonVault } from '@app/people';
import {
  type AssessedSubject,
  covers,
  isMinor,
  OnBehalf,
  openLine,
  type OpenLine,
  readSubjects,
  seenLine,
  SubjectAssessmentError,
  SubjectAssessmentPermission,
} from '@app/subject-assessments';
import { BirthYear, SubjectError, SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnswerLink } from './answer-link.entity';
import type { MakeAnswerLinksInput } from './answer-link.inputs';
import { MadeAnswerLink } from './answer-link.views';
import { EntryError } from './entry.errors';
import { AnswerLinkMade, AnswerLinkWithdrawn } from './entry.events';
import { codeOf, digestOfCode, inGroups } from './link-code.rules';

const links = tableOf(AnswerLink);
const DAY_MS = 86_400_000;
/** Under which codes are drawn: the same request draws the same ones, so that its stored answer need not hold them. */
const CODES = ownLookup('answer_link', Name, 'code/answer_link');
const MOST_SHOWN = 20;
const ONE = `SELECT ${links.columns('l')} FROM answer_link AS l WHERE l.key = $1`;

/** Who agreed that a minor answers, and when; nobody of whoever is of age. */
type Agreed = Pick<AnswerLink, 'guardianKey' | 'guardianRelation' | 'consentOn'>;

/** Links with which citizens answer for themselves, made and taken back by the office that keeps them. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
    private readonly reader: PersonReader,
    private readonly contents: VersionContents,
    private readonly onBehalf: OnBehalf,
    private readonly clock: Clock,
  ) {}

  /**
   * One for each citizen, however often named; a link that was made before and not used ends. Throws NOT_FOUND, SUBJECT_OF_ANOTHER_SET, SUBJECT_ENDED, ASSESSMENT_ROUND_CLOSED, LINK_FOR_MINOR, GUARDIAN_UNFIT,
   * ASSESSMENT_ACT_NOT_ALLOWED where answers were sent already, SET_NOT_FOR_LINKS.
   */
  async make(actor: Actor, input: MakeAnswerLinksInput): Promise<MadeAnswerLink[]> {
    if (!actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
    const { key: command } = actor.command;
    const citizens = [...new Map(input.citizenKeys.map((one) => [one.key, one])).values()];
    const codes = citizens.map(({ key }) =>
      codeOf(this.vault.digestOf(CODES, `${actor.principalName}/${command}/${key}`)),
    );
    const expiresAt = await this.transactions.run(actor, async (tx) => {
      const line = await this.lineOf(tx, input);
      const subjects = await keptSubjects(tx, line, citizens);
      const agreed = await this.agreedFor(tx, subjects, input);
      const ends = new Date(tx.now.getTime() + input.days * DAY_MS);
      await endEarlier(tx, line, subjects);
      const rows = subjects.map((subject, at) =>
        rowOf(tx, line, subject, { code: codes[at]!, expiresAt: ends, ...agreed }),
      );
      await links.insertAll(tx, rows);
      const said = agreed.guardianKey === null ? {} : agreed;
      for (const { key, path, subjectKey } of rows)
        tx.happened(AnswerLinkMade, { subject: key, path, after: { citizen: subjectKey, expiresAt: ends, ...said } });
      return ends.toISOString();
    });
    return citizens.map((citizen, at) =>
      Object.assign(new MadeAnswerLink(), {
        citizenId: nodeId('Citizen', citizen.key, citizen),
        code: inGroups(codes[at]!),
        expiresAt: new Date(expiresAt),
      }),
    );
  }

  /** Those of a citizen whom the own office keeps, the latest first. Throws NOT_FOUND. */
  of(actor: Actor, { provinceId, key }: FactKey): Promise<AnswerLink[]> {
    return this.transactions.read(actor, async (query) => {
      const asked = { provinceId, keys: [key], day: this.clock.today() };
      const subject = (await readSubjects(query, SubjectKind.Citizen, asked)).get(key);
      if (!subject || !actor.keeps(SubjectAssessmentPermission.Enter, subject.organisationKey))
        throw KernelError.NOT_FOUND();
      const rows = await query<AnswerLink>(
        `SELECT ${links.columns('l')} FROM answer_link AS l
         WHERE l.subject_key = $1 ORDER BY l.created_at DESC, l.key DESC LIMIT ${MOST_SHOWN}`,
        [key],
      );
      return rows.map((row) => links.toRow(row));
    });
  }

  /** Throws NOT_FOUND, ANSWER_LINK_SPENT. */
  async withdraw(actor: Actor, key: string): Promise<AnswerLink> {
    await this.transactions.run(actor, async (tx) => {
      const [link] = await tx.query<AnswerLink>(`${ONE} FOR UPDATE`, [key]);
      if (!link || !actor.keeps(SubjectAssessmentPermission.Enter, link.organisationKey)) throw KernelError.NOT_FOUND();
      if (link.usedAt !== null || link.withdrawnAt !== null) throw EntryError.ANSWER_LINK_SPENT();
      await links.update(tx, { key }, { withdrawnAt: tx.now });
      tx.happened(AnswerLinkWithdrawn, { subject: key, path: link.path });
    });
    const [row] = await this.dataSource.query<[AnswerLink]>(ONE, [key]);
    return links.toRow(row);
  }

  /** Who agreed where a minor is given a link. Throws LINK_FOR_MINOR, GUARDIAN_UNFIT, INVALID_INPUT, ON_BEHALF_CONSENT_AHEAD. */
  private async agreedFor(
    tx: Transaction,
    subjects: readonly AssessedSubject[],
    { guardianKey, guardianRelation, consentOn }: MakeAnswerLinksInput,
  ): Promise<Agreed> {
    const [subject] = subjects;
    const today = businessDate(tx.now);
    if (!guardianKey || !subject || subjects.length > 1) {
      if (guardianKey || (await this.hasMinor(tx, subjects))) throw EntryError.LINK_FOR_MINOR();
      return { guardianKey: null, guardianRelation: null, consentOn: null };
    }
    const guardian = await this.onBehalf.guardian(tx, guardianKey, {
      scopeId: subject.scopeId,
      subjectKey: subject.key,
    });
    if (!consentOn) throw KernelError.INVALID_INPUT({}, [{ path: 'consentOn', code: 'ON_BEHALF_CONSENT_REQUIRED' }]);
    if (!guardianRelation)
      throw KernelError.INVALID_INPUT({}, [{ path: 'guardianRelation', code: 'GUARDIAN_RELATION_REQUIRED' }]);
    if (consentOn > today)
      throw SubjectAssessmentError.ON_BEHALF_CONSENT_AHEAD({}, [
        { path: 'consentOn', code: 'ON_BEHALF_CONSENT_AHEAD' },
      ]);
    return { guardianKey: guardian, guardianRelation, consentOn };
  }

  private async hasMinor(tx: Transaction, subjects: readonly AssessedSubject[]): Promise<boolean> {
    const personKeys = subjects.flatMap(({ personKey }) => personKey ?? []);
    const people = await this.reader.byKeys(personKeys, [BirthDate, BirthYear], tx.query.bind(tx));
    return [...people.values()].some((known) => isMinor(known, businessDate(tx.now)));
  }

  private async lineOf(tx: Transaction, { roundKey, line }: MakeAnswerLinksInput): Promise<OpenLine> {
    const query = tx.query.bind(tx);
    const today = businessDate(tx.now);
    await seenLine(query, tx.actor, { roundKey, line }, today);
    const open = await openLine(query, { roundKey, line }, today);
    if (open.kind !== SubjectKind.Citizen) throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
    const content = await this.contents.of(query, open.versionKey);
    const isOfPoints = targetsOf(content).every(({ measure }) => measure.kind === 'points' && !measure.listed);
    if (!isOfPoints) throw EntryError.SET_NOT_FOR_LINKS();
    return open;
  }
}

/** In order, each kept by an office where the actor works. */
async function keptSubjects(
  tx: Transaction,
  { kind, day, roundKey, year, setKey }: OpenLine,
  citizens: readonly FactKey[],
): Promise<AssessedSubject[]> {
  const query = tx.query.bind(tx);
  const { provinceId } = citizens[0]!;
  const keys = citizens.map(({ key }) => key);
  // Links of one citizen are made one after the other, so that one is live.
  await query(
    'SELECT s.key FROM citizen AS s WHERE s.province_id = $1 AND s.key = ANY($2::uuid[]) ORDER BY s.key FOR NO KEY UPDATE',
    [provinceId, keys],
  );
  const found = await readSubjects(query, kind, { provinceId, keys, day });
  const subjects = citizens.flatMap((citizen) =>
    citizen.provinceId === provinceId ? (found.get(citizen.key) ?? []) : [],
  );
  const isKept = ({ organisationKey }: AssessedSubject) =>
    tx.actor.keeps(SubjectAssessmentPermission.Enter, organisationKey);
  if (subjects.length !== citizens.length || !subjects.every(isKept)) throw KernelError.NOT_FOUND();
  if (subjects.some(({ endsOn }) => endsOn !== null)) throw SubjectError.SUBJECT_ENDED();
  for (const scopeId of new Set(subjects.map((subject) => subject.scopeId)))
    if (!(await covers(query, roundKey, { scopeId }, businessDate(tx.now))))
      throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
  const [sent] = await query<{ state: AssessmentState }>(
    `SELECT a.state FROM subject_assessment AS a WHERE a.province_id = $1 AND a.year = $2 AND a.set_key = $3 AND a.subject_key = ANY($4::uuid[])
       AND (a.state IN ('submitted', 'reviewed') OR a.round_key <> $5) LIMIT 1`,
    [provinceId, year, setKey, keys, roundKey],
  );
  if (sent) throw AssessmentError.ASSESSMENT_ACT_NOT_ALLOWED({ state: sent.state });
  return subjects;
}

async function endEarlier(
  tx: Transaction,
  { roundKey, line }: OpenLine,
  subjects: readonly AssessedSubject[],
): Promise<void> {
  await tx.query(
    `UPDATE answer_link AS l SET withdrawn_at = $4
     WHERE l.subject_key = ANY($1::uuid[]) AND l.round_key = $2 AND l.line = $3 AND l.used_at IS NULL AND l.withdrawn_at IS NULL`,
    [subjects.map(({ key }) => key), roundKey, line, tx.now],
  );
}

function rowOf(
  tx: Transaction,
  { roundKey, line, year, setKey }: OpenLine,
  { provinceId, scopeId, organisationKey, path, key: subjectKey }: AssessedSubject,
  { code, ...given }: Agreed & { code: string; expiresAt: Date },
) {
  return {
    key: newKey(),
    codeDigest: digestOfCode(code),
    ...given,
    provinceId,
    scopeId,
    organisationKey,
    path,
    roundKey,
    line,
    year,
    setKey,
    subjectKey,
    createdBy: tx.actor.mustBePerson,
    createdAt: tx.now,
    usedAt: null,
    withdrawnAt: null,
  };
}
