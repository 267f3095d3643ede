import {
  type Answers,
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
import { Criteria, type CriteriaSet } from '@app/criteria';
import { Actor, Clock, KernelError, type Query, requestReads, type Transaction, Transactions } from '@app/kernel';
import { Name, PersonReader, PersonVault } from '@app/people';
import {
  EntryChannel,
  find,
  type HeldSubjectAssessment,
  mustBeAnswered,
  ofSubjectAssessment,
  openLine,
  recordIn,
  store,
  SubjectAssessmentSaved,
  SubjectAssessmentSubmitted,
  turned,
  withHands,
} from '@app/subject-assessments';
import { Injectable } from '@nestjs/common';
import type { AnswerLink } from './answer-link.entity';
import type { SaveLinkedAnswersInput, SendLinkedAnswersInput } from './answer-link.inputs';
import { LinkedAnswers } from './answer-link.views';
import { EntryError } from './entry.errors';
import { AnswerLinkUsed } from './entry.events';
import { Guesses } from './guesses';
import { initialOf } from './link-code.rules';
import { heldOf, isKnown, links, openedBy, type Opened } from './opened-link';

/** Through one link: a sheet of any length that is filled, mended and filled again. */
const MOST_SAVES = 500;

/** How answers stand, as whoever holds a link needs it. */
interface Standing {
  state: AssessmentState;
  version: number;
  answers: Answers;
}

interface Shown {
  link: AnswerLink;
  content: CriteriaContent;
  standing: Standing;
  name: string;
  guardian: string | null;
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
    return this.guarded(address, code, async () => {
      const now = this.clock.now();
      const { key } = await this.transactions.read(Actor.system(), async (query) => {
        const { link } = await openedBy(query, this.contents, code, now);
        return link;
      });
      return this.shown(key);
    });
  }

  /** Throws what `open` throws, VERSION_CONFLICT, INVALID_INPUT, ASSESSMENT_ACT_NOT_ALLOWED, ANSWER_LINK_WORN. */
  save(stranger: Stranger, { code, version, answers }: SaveLinkedAnswersInput): Promise<LinkedAnswers> {
    return this.writing(stranger, code, async (tx, opened) => {
      const { link, content } = opened;
      const changes = changesOf(content, answers);
      const held = await find(tx, link);
      const before = held ? unpacked(content, held.answers) : {};
      mustBeCurrent(held, version);
      const changed = reallyChanged(before, changes);
      if (changed.length === 0) throw new Unchanged(link.key);
      if (link.saves >= MOST_SAVES) throw EntryError.ANSWER_LINK_WORN();
      const after = answersOver(before, changes);
      const row = held ? await this.amend(tx, held, opened, after) : await this.begin(tx, opened, after);
      await links.update(tx, { key: link.key }, { saves: link.saves + 1 });
      tx.happened(SubjectAssessmentSaved, {
        ...ofSubjectAssessment(row),
        after: { state: row.state, targets: changed.map(([target]) => target) },
      });
    });
  }

  /** Sends the answers; the link opens nothing afterwards. Throws what `save` throws, ASSESSMENT_INCOMPLETE. */
  send(stranger: Stranger, { code, version }: SendLinkedAnswersInput): Promise<LinkedAnswers> {
    return this.writing(stranger, code, async (tx, { link, content }) => {
      const held = await find(tx, link);
      if (!held) throw KernelError.VERSION_CONFLICT({ current: 0 });
      const { state } = turned(held, version, 'submit');
      const judgement = judged(content, held, unpacked(content, held.answers));
      mustBeAnswered(unansweredOf(judgement));
      await store(tx, held, {
        state,
        ...throughLink(link, held),
        submittedAt: tx.now,
        ...progressOf(judgement),
      });
      await links.update(tx, { key: link.key }, { usedAt: tx.now });
      tx.happened(SubjectAssessmentSubmitted, {
        ...ofSubjectAssessment(held, { state }),
        before: { state: held.state },
        after: { state, number: held.number },
      });
      tx.happened(AnswerLinkUsed, { subject: link.key, path: link.path });
    });
  }

  private async begin(
    tx: Transaction,
    { link, line, subject, content }: Opened,
    answers: Answers,
  ): Promise<HeldSubjectAssessment> {
    const { hands: _hands, ...said } = throughLink(link);
    const begun = await recordIn(tx, line, content, [{ subject, answers, isSent: false, said }]);
    const made = await find(tx, link);
    if (!made || !begun.has(subject.key)) throw KernelError.VERSION_CONFLICT({ current: 1 });
    return made;
  }

  private async amend(
    tx: Transaction,
    held: HeldSubjectAssessment,
    { link, content }: Opened,
    answers: Answers,
  ): Promise<HeldSubjectAssessment> {
    const { state } = turned(held, held.version, 'save');
    const row = await store(tx, held, {
      state,
      ...throughLink(link, held),
      answers: packed(content, answers),
      ...progressOf(judged(content, held, answers)),
    });
    return { ...row, roundState: held.roundState };
  }

  /** As the programme, for the link alone; the link is locked, so that it is used once. The stored answer holds its key, never what was answered. */
  private writing(
    { actor, address }: Stranger,
    code: string,
    work: (tx: Transaction, opened: Opened) => Promise<void>,
  ): Promise<LinkedAnswers> {
    const asked = this.vault.withSecretRequest(Actor.system().under(actor.command));
    return this.guarded(address, code, async () => {
      const key = await this.transactions
        .run(asked, async (tx) => {
          const opened = await openedBy(tx.query.bind(tx), this.contents, code, tx.now, 'FOR UPDATE');
          await work(tx, opened);
          return opened.link.key;
        })
        .catch((error: unknown) => {
          if (error instanceof Unchanged) return error.link;
          throw error;
        });
      return this.shown(key);
    });
  }

  /** A code that was given out is never taken for a guess, and its holder never waits for those who guess. */
  private async guarded<Answer>(address: string, code: string, work: () => Promise<Answer>): Promise<Answer> {
    await requestReads()?.letGo();
    if (await this.transactions.read(Actor.system(), (query) => isKnown(query, code))) return work();
    await this.guesses.mustBeFew(address);
    await this.guesses.wasWrong(address);
    throw EntryError.ANSWER_LINK_VOID();
  }

  /** As it stands now, also where a request is repeated. */
  private async shown(key: string): Promise<LinkedAnswers> {
    const read = await this.transactions.read(Actor.system(), async (query) => {
      const [row] = await query<AnswerLink>(`SELECT ${links.columns('l')} FROM answer_link AS l WHERE l.key = $1`, [
        key,
      ]);
      const link = links.toRow(row!);
      const held = await heldOf(query, link);
      const versionKey = held?.versionKey ?? (await openLine(query, link, this.clock.today())).versionKey;
      const content = await this.contents.of(query, versionKey);
      const standing = held
        ? { ...held, answers: unpacked(content, held.answers) }
        : { state: AssessmentState.NotBegun, version: 0, answers: {} };
      const { provinceId, subjectKey, guardianKey } = link;
      const name = await this.nameOf(query, provinceId, subjectKey);
      const guardian = guardianKey && (await this.nameOf(query, provinceId, guardianKey));
      return { link, content, standing, name, guardian };
    });
    const set = (await this.criteria.setsOf([read.link.setKey])).get(read.link.setKey);
    if (!set) throw new Error(`no criteria set ${read.link.setKey}`);
    return viewOfAnswers(read, set);
  }

  private async nameOf(query: Query, provinceId: number, citizenKey: string): Promise<string> {
    const [citizen] = await query<{ personKey: string }>(
      'SELECT s.person_key AS "personKey" FROM citizen AS s WHERE s.province_id = $1 AND s.key = $2',
      [provinceId, citizenKey],
    );
    const people = await this.reader.byKeys(citizen ? [citizen.personKey] : [], [Name], query);
    return people.get(citizen?.personKey ?? '')?.get(Name) ?? '';
  }
}

/** Nothing was changed, so nothing is written; whose link it was. */
class Unchanged extends Error {
  constructor(readonly link: string) {
    super('nothing was changed');
  }
}

/** Before a lock that has waited shows another version. Throws VERSION_CONFLICT. */
function mustBeCurrent(held: HeldSubjectAssessment | null, version: number): void {
  const current = held?.version ?? 0;
  if (current !== version) throw KernelError.VERSION_CONFLICT({ current });
}

/** Whoever typed before stays named, and whoever handed out the link besides: none of them reviews it. */
const throughLink = (
  { createdBy, guardianKey, guardianRelation, consentOn }: AnswerLink,
  before: Pick<HeldSubjectAssessment, 'hands' | 'guardianKey' | 'guardianRelation' | 'consentOn'> = NOTHING_SAID,
) => ({
  channel: EntryChannel.Link,
  handedBy: createdBy,
  hands: withHands(before.hands, createdBy),
  guardianKey: guardianKey ?? before.guardianKey,
  guardianRelation: guardianKey === null ? before.guardianRelation : guardianRelation,
  consentOn: consentOn ?? before.consentOn,
});
const NOTHING_SAID = { hands: [], guardianKey: null, guardianRelation: null, consentOn: null };

const judged = (
  content: CriteriaContent,
  { subjectKind: kind, traits: stated, year }: HeldSubjectAssessment,
  answers: Answers,
) => judgedWith(content, { kind, stated, year }, answers, []);

const viewOfAnswers = (
  { link, content, standing, name, guardian }: Shown,
  { title }: Pick<CriteriaSet, 'title'>,
): LinkedAnswers =>
  Object.assign(new LinkedAnswers(), {
    initial: initialOf(name),
    guardianInitial: guardian === null ? null : initialOf(guardian),
    title,
    year: link.year,
    expiresAt: link.expiresAt,
    state: standing.state,
    version: standing.version,
    targets: targetsOf(content).flatMap(({ code, words, measure }) => {
      const answer = standing.answers[code];
      const points = answer?.kind === 'points' ? answer.points : null;
      return measure.kind === 'points' ? [{ code, words, maximum: measure.maximum, step: measure.step, points }] : [];
    }),
  });
