import {
  answersOver,
  AssessmentState,
  changesOf,
  judgedWith,
  packed,
  progressOf,
  reallyChanged,
  targetsOf,
  unansweredOf,
  unpacked,
  VersionContents,
} from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import { Criteria } from '@app/criteria';
import {
  Actor,
  businessDate,
  Clock,
  DomainError,
  KernelError,
  type Query,
  requestReads,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Name, PersonReader, PersonVault } from '@app/people';
import {
  EntryChannel,
  find,
  type HeldSubjectAssessment,
  mustBeAnswered,
  ofSubjectAssessment,
  openLine,
  type OpenLine,
  readSubjects,
  recordIn,
  store,
  SubjectAssessmentSaved,
  SubjectAssessmentSubmitted,
  turned,
} from '@app/subject-assessments';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { AnswerLink } from './answer-link.entity';
import type { SaveLinkedAnswersInput, SendLinkedAnswersInput } from './answer-link.inputs';
import { LinkedAnswers } from './answer-link.views';
import { EntryError } from './entry.errors';
import { AnswerLinkUsed } from './entry.events';
import { Guesses } from './guesses';
import { digestOfCode, initialOf } from './link-code.rules';

const links = tableOf(AnswerLink);

/** Unknown, expired, used and taken back are one statement and one answer. */
const OPEN = `SELECT ${links.columns('l')} FROM answer_link AS l
  WHERE l.code_digest = $1 AND l.used_at IS NULL AND l.withdrawn_at IS NULL AND l.expires_at > $2`;

/** How answers stand, as whoever holds a link needs it. */
interface Standing {
  state: AssessmentState;
  version: number;
  answers: ReturnType<typeof unpacked>;
}

/** Who asks, without an account. */
export interface Stranger {
  actor: Actor;
  address: string;
}

/** Answering through a link: what is there, what is typed, and sending it once. */
@Injectable()
export class LinkedAnswering {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
    private readonly criteria: Criteria,
    private readonly reader: PersonReader,
    private readonly vault: PersonVault,
    private readonly guesses: Guesses,
    private readonly clock: Clock,
  ) {}

  /** Throws ANSWER_LINK_VOID, LINK_GUESSED_TOO_OFTEN, ASSESSMENT_ROUND_CLOSED. */
  open({ address }: Stranger, code: string): Promise<LinkedAnswers> {
    return this.guarded(address, async () => {
      await requestReads()?.letGo();
      const now = this.clock.now();
      const opened = await this.transactions.read(Actor.system(), async (query) => {
        const [row] = await query<AnswerLink>(OPEN, [digestOfCode(code), now]);
        if (!row) throw EntryError.ANSWER_LINK_VOID();
        const link = links.toRow(row);
        const line = await openLine(query, link, businessDate(now));
        const content = await this.contents.of(query, line.versionKey);
        const [held] = await query<{ state: AssessmentState; version: number; answers: never }>(
          `SELECT a.state, a.version, a.answers FROM subject_assessment AS a
           WHERE a.province_id = $1 AND a.year = $2 AND a.set_key = $3 AND a.subject_key = $4`,
          [link.provinceId, link.year, link.setKey, link.subjectKey],
        );
        const standing = held
          ? { ...held, answers: unpacked(content, held.answers) }
          : { state: AssessmentState.NotBegun, version: 0, answers: {} };
        return { link, content, standing };
      });
      return this.view(opened.link, opened.content, opened.standing);
    });
  }

  /** Throws what `open` throws, VERSION_CONFLICT, INVALID_INPUT, ASSESSMENT_ACT_NOT_ALLOWED. */
  save({ actor, address }: Stranger, { code, version, answers }: SaveLinkedAnswersInput): Promise<LinkedAnswers> {
    return this.writing(actor, address, code, async (tx, { link, line, content }) => {
      const changes = changesOf(content, answers);
      const held = await find(tx, link);
      const before = held ? unpacked(content, held.answers) : {};
      const after = answersOver(before, changes);
      const row = held
        ? await this.amend(tx, held, { version, content, answers: after, link })
        : await this.begin(tx, { link, line, content, version, answers: after });
      tx.happened(SubjectAssessmentSaved, {
        ...ofSubjectAssessment(row),
        after: { state: row.state, targets: reallyChanged(before, changes).map(([target]) => target) },
      });
      return { state: row.state, version: row.version, answers: after };
    });
  }

  /** Sends the answers; the link opens nothing afterwards. Throws what `save` throws, ASSESSMENT_INCOMPLETE. */
  send({ actor, address }: Stranger, { code, version }: SendLinkedAnswersInput): Promise<LinkedAnswers> {
    return this.writing(actor, address, code, async (tx, { link, content }) => {
      const held = await find(tx, link);
      if (!held) throw KernelError.VERSION_CONFLICT({ current: 0 });
      mustBeOfRound(held, link);
      const { state } = turned(held, version, 'submit');
      const answers = unpacked(content, held.answers);
      const judgement = judged(content, held, answers);
      mustBeAnswered(unansweredOf(judgement));
      const sent = {
        state,
        enteredBy: null,
        channel: EntryChannel.Link,
        submittedAt: tx.now,
        ...progressOf(judgement),
      };
      const row = await store(tx, held, sent);
      await links.update(tx, { key: link.key }, { usedAt: tx.now });
      tx.happened(SubjectAssessmentSubmitted, {
        ...ofSubjectAssessment(held, { state }),
        before: { state: held.state },
        after: { state, number: held.number },
      });
      tx.happened(AnswerLinkUsed, { subject: link.key, path: link.path });
      return { state: row.state, version: row.version, answers };
    });
  }

  private async begin(
    tx: Transaction,
    { link, line, content, version, answers }: Opened & { version: number; answers: Standing['answers'] },
  ): Promise<HeldSubjectAssessment> {
    if (version !== 0) throw KernelError.VERSION_CONFLICT({ current: 0 });
    const asked = { provinceId: link.provinceId, keys: [link.subjectKey], day: line.day };
    const subject = (await readSubjects(tx.query.bind(tx), SubjectKind.Citizen, asked)).get(link.subjectKey);
    if (!subject || subject.endsOn !== null) throw EntryError.ANSWER_LINK_VOID();
    await recordIn(tx, line, content, [{ subject, answers, isSent: false, said: { channel: EntryChannel.Link } }]);
    const made = await find(tx, link);
    if (!made || made.version !== 1) throw KernelError.VERSION_CONFLICT({ current: made?.version ?? 1 });
    return made;
  }

  private async amend(
    tx: Transaction,
    held: HeldSubjectAssessment,
    {
      version,
      content,
      answers,
      link,
    }: { version: number; content: CriteriaContent; answers: Standing['answers']; link: AnswerLink },
  ): Promise<HeldSubjectAssessment> {
    mustBeOfRound(held, link);
    const { state } = turned(held, version, 'save');
    const row = await store(tx, held, {
      state,
      enteredBy: null,
      channel: EntryChannel.Link,
      answers: packed(content, answers),
      ...progressOf(judged(content, held, answers)),
    });
    return { ...row, roundState: held.roundState };
  }

  /** As the programme, for the link alone; the link is locked, so that it is used once. */
  private writing(
    actor: Actor,
    address: string,
    code: string,
    work: (tx: Transaction, opened: Opened) => Promise<Standing>,
  ): Promise<LinkedAnswers> {
    const asked = this.vault.withSecretRequest(Actor.system().under(actor.command));
    return this.guarded(address, async () => {
      const written = await this.transactions.run(asked, async (tx) => {
        const query = tx.query.bind(tx);
        const [row] = await query<AnswerLink>(`${OPEN} FOR UPDATE`, [digestOfCode(code), tx.now]);
        if (!row) throw EntryError.ANSWER_LINK_VOID();
        const link = links.toRow(row);
        const line = await openLine(query, link, businessDate(tx.now));
        const content = await this.contents.of(query, line.versionKey);
        const standing = await work(tx, { link, line, content });
        return { link, versionKey: line.versionKey, standing };
      });
      const content = await this.transactions.read(Actor.system(), (query) =>
        this.contents.of(query, written.versionKey),
      );
      return this.view(written.link, content, written.standing);
    });
  }

  /** Whoever guesses is told so before anything is looked up. */
  private async guarded<Answer>(address: string, work: () => Promise<Answer>): Promise<Answer> {
    await this.guesses.mustBeFew(address);
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'ANSWER_LINK_VOID') await this.guesses.wasWrong(address);
      throw error;
    }
  }

  private async nameOf(
    query: Query,
    { provinceId, subjectKey }: Pick<AnswerLink, 'provinceId' | 'subjectKey'>,
  ): Promise<string> {
    const [citizen] = await query<{ personKey: string }>(
      'SELECT s.person_key AS "personKey" FROM citizen AS s WHERE s.province_id = $1 AND s.key = $2',
      [provinceId, subjectKey],
    );
    const people = await this.reader.byKeys(citizen ? [citizen.personKey] : [], [Name], query);
    return people.get(citizen?.personKey ?? '')?.get(Name) ?? '';
  }

  private async view(
    link: Pick<AnswerLink, 'setKey' | 'subjectKey' | 'provinceId' | 'year'> & { expiresAt: Date | string },
    content: CriteriaContent,
    { state, version, answers }: Standing,
  ): Promise<LinkedAnswers> {
    const name = await this.transactions.read(Actor.system(), (query) => this.nameOf(query, link));
    const set = (await this.criteria.setsOf([link.setKey])).get(link.setKey);
    if (!set) throw new Error(`no criteria set ${link.setKey}`);
    return Object.assign(new LinkedAnswers(), {
      initial: initialOf(name),
      title: set.title,
      year: link.year,
      expiresAt: new Date(link.expiresAt),
      state,
      version,
      targets: targetsOf(content).flatMap(({ code, words, measure }) => {
        const answer = answers[code];
        const points = answer?.kind === 'points' ? answer.points : null;
        return measure.kind === 'points' ? [{ code, words, maximum: measure.maximum, step: measure.step, points }] : [];
      }),
    });
  }
}

interface Opened {
  link: AnswerLink;
  line: OpenLine;
  content: CriteriaContent;
}

const judged = (
  content: CriteriaContent,
  { subjectKind: kind, traits: stated, year }: HeldSubjectAssessment,
  answers: Standing['answers'],
) => judgedWith(content, { kind, stated, year }, answers, []);

function mustBeOfRound({ roundKey }: HeldSubjectAssessment, link: AnswerLink): void {
  if (roundKey !== link.roundKey) throw EntryError.ANSWER_LINK_VOID();
}
