import type { Unit } from '../ground.ts';
import type { Somebody } from '../world.ts';
import { Ballots, type Sitting } from './ballots.ts';
import * as gql from './documents.ts';
import { aYearAfter, lastDayOf } from './model.ts';
import type { Places } from './places.ts';
import { assess } from './planted.ts';
import { type Nominated, type Recognised, Rounds } from './rounds.ts';

interface Council {
  id: string;
  version: number;
  members: { id: string; seat: string; organisation: { id: string } }[];
  conflicts: { member: { id: string }; nominationId: string; ground: string }[];
}

const YEAR = 2025;

/** Two universities before a council of five, one of whose members is of one of them and another recuses himself from the other. */
export class CouncilStages {
  private readonly rounds: Rounds;
  private readonly at: Places;
  private roundId!: string;
  private sitting!: Sitting;
  private ballots!: Ballots;
  private officer!: Somebody;
  private leader!: Somebody;

  constructor(at: Places) {
    this.at = at;
    this.rounds = new Rounds(at);
  }

  /** The university that is recognised, and what comes a year after. */
  async decide(): Promise<Recognised> {
    this.officer = await this.at.as(this.at.department, 'OFFICER');
    this.leader = await this.at.as(this.at.province, 'LEADER');
    const [strong, weak] = this.at.universities as [Unit, Unit];
    for (const { id } of [strong, weak])
      await assess(this.at.world.owner, {
        organisationId: id,
        set: 'learning-unit/province/1',
        year: YEAR,
        outcome: 'met',
      });
    const round = await this.rounds.open(this.officer, {
      organisationId: this.at.department.id,
      titleId: await this.rounds.titleId('learning-unit/province/1'),
      subject: 'ORGANISATION',
      year: YEAR,
      nominationsUntil: '2026-01-15',
      decideBy: '2026-02-15',
    });
    this.at.check('the committee of the province decides', round.decider?.id === this.at.province.id);
    for (const university of [strong, weak]) {
      const [code] = await this.rounds.nominate(university.reporter, round.id, [university.id]);
      this.at.check(`${university.name} nominates itself (${code})`, code === null);
    }
    const nominated = await this.rounds.nominations(this.officer, round.id);
    await this.checkDossiers(round.id, nominated);
    const council = await this.vote(round.id, nominated);
    await this.papers(round.id, council);
    const after = await this.rounds.nominations(this.officer, round.id);
    this.at.check(
      'the council recommends the one and not the other',
      after.find(({ organisation }) => organisation?.id === strong.id)?.state === 'RECOMMENDED' &&
        after.find(({ organisation }) => organisation?.id === weak.id)?.state === 'NOT_RECOMMENDED',
    );
    await this.rounds.close(this.officer, round.id);
    await this.at.world.itIs('2026-01-20T02:00:00Z');
    const decision = await this.rounds.decide(round.id, this.officer, this.leader);
    const rehearsed = await this.rounds.grant(this.officer, round.id, decision.id, true);
    this.at.check('rehearsed: one would be recognised', !rehearsed.isWritten && rehearsed.granted === 1);
    const granted = await this.rounds.grant(this.officer, round.id, decision.id);
    this.at.check('one is recognised', granted.isWritten && granted.granted === 1);
    const [recognised] = await this.rounds.certified(this.officer, round.id);
    this.at.check(
      `number 1 of the book, until ${lastDayOf(YEAR)} (${recognised?.number}, ${recognised?.validUntil})`,
      recognised?.number === 1 && recognised.validUntil === lastDayOf(YEAR) && recognised.grantedOn === '2026-01-20',
    );
    this.at.say('council: a conflict, a recusal, a vote without quorum and one with, minutes, submission, decision');
    return recognised!;
  }

  /** Each paper that the circular asks for is looked at; one that is missing keeps its dossier back until it is there. */
  private async checkDossiers(roundId: string, nominated: readonly Nominated[]): Promise<void> {
    const { recognitionRound } = await this.officer.ask<{
      recognitionRound: { papers: { code: string; basis: string }[] };
    }>(gql.PAPERS, { id: roundId });
    const { papers } = recognitionRound;
    this.at.check(
      `three papers by the circular (${papers.map(({ basis }) => basis).join('; ')})`,
      papers.length === 3 && papers.every(({ basis }) => basis.includes('Điều 16')),
    );
    const say = (ids: string[], papersAre: Record<string, string>) =>
      this.officer.ask(gql.CHECK_PAPERS, {
        input: {
          ids,
          isRehearsal: false,
          checks: Object.entries(papersAre).map(([paper, standing]) => ({ paper, standing })),
        },
      });
    const eligible = async () =>
      (await this.rounds.nominations(this.officer, roundId)).map(({ id, eligibility }) => ({ id, ...eligibility }));
    this.at.check(
      'it is said that nobody looked yet',
      (await eligible()).every(({ points }) => points.some(({ reason }) => reason === 'PAPERS_UNCHECKED')),
    );
    const there = Object.fromEntries(papers.map(({ code }) => [code, 'THERE']));
    await say(
      nominated.map(({ id }) => id),
      there,
    );
    this.at.check(
      'both are eligible with a complete dossier',
      (await eligible()).every(({ isEligible }) => isEligible === true),
    );
    const [first] = nominated;
    await say([first!.id], { [papers[0]!.code]: 'MISSING' });
    this.at.check(
      'a missing paper keeps one of them back',
      (await eligible()).find(({ id }) => id === first!.id)?.isEligible === false,
    );
    await say([first!.id], there);
  }

  /** The one that was not recommended appeals twice: the first is rejected, the second upheld, and a further ballot and decision recognise it. */
  async appeal(first: Recognised): Promise<void> {
    const [, weak] = this.at.universities as [Unit, Unit];
    const { roundId } = this;
    const nominated = (await this.rounds.nominations(this.officer, roundId)).find(
      ({ organisation }) => organisation?.id === weak.id,
    )!;
    const lodging = { input: { id: nominated.id, text: 'Đề nghị xem lại kết quả bỏ phiếu' } };
    const setLastDay = async (appealsUntil: string) => {
      const { version } = await this.rounds.see(this.officer, roundId);
      await this.officer.ask(gql.AMEND, { input: { id: roundId, version, appealsUntil } });
    };
    await setLastDay('2026-01-25');
    await this.at.world.itIs('2026-01-26T02:00:00Z');
    const late = await weak.reporter.refusal(gql.LODGE, lodging);
    this.at.check(`no appeal after the last day that the office set (${late})`, late === 'APPEALS_ENDED');
    await setLastDay('2026-02-10');
    for (const isUpheld of [false, true]) {
      const { lodgeAppeal } = await weak.reporter.ask<{
        lodgeAppeal: { appeals: { state: string; version: number }[] };
      }>(gql.LODGE, lodging);
      const open = lodgeAppeal.appeals.find(({ state }) => state === 'OPEN')!;
      const answer = { id: nominated.id, version: open.version, isUpheld, answer: 'Đã xem lại biên bản' };
      const own = await weak.reporter.refusal(gql.ANSWER, { input: answer });
      this.at.check(`whoever appeals does not answer it (${own})`, own !== null);
      const { answerAppeal } = await this.officer.ask<{ answerAppeal: { state: string } }>(gql.ANSWER, {
        input: answer,
      });
      this.at.check(
        `${isUpheld ? 'upheld' : 'rejected'}: the nomination is ${answerAppeal.state}`,
        answerAppeal.state === (isUpheld ? 'PROPOSED' : 'NOT_RECOMMENDED'),
      );
    }
    await this.ballots.hold(this.sitting, {
      nominationIds: [nominated.id],
      inFavour: { [nominated.id]: 5 },
      voters: 5,
    });
    const decision = await this.rounds.decide(roundId, this.officer, this.leader);
    const granted = await this.rounds.grant(this.officer, roundId, decision.id);
    const all = await this.rounds.certified(this.officer, roundId);
    this.at.check(
      `after the appeal there are two, and the first is as it was (${JSON.stringify(granted)})`,
      granted.granted === 1 &&
        all.length === 2 &&
        all[0]!.id === first.id &&
        all[0]!.version === first.version &&
        all[1]!.number === 2,
    );
    this.at.say('appeals: refused after the last day, one rejected, one upheld, voted upon anew and recognised');
  }

  /** Level 2 a day before the year is over, and on the day. */
  async upgrade({ grantedOn }: Recognised): Promise<void> {
    const [university] = this.at.universities as [Unit];
    const set = 'learning-unit/province/2';
    await assess(this.at.world.owner, { organisationId: university.id, set, year: YEAR + 1, outcome: 'met' });
    await this.at.world.itIs('2027-01-10T02:00:00Z');
    const round = await this.rounds.open(this.officer, {
      organisationId: this.at.department.id,
      titleId: await this.rounds.titleId(set),
      subject: 'ORGANISATION',
      year: YEAR + 1,
      nominationsUntil: '2027-02-15',
    });
    await this.rounds.nominate(university.reporter, round.id, [university.id]);
    const due = aYearAfter(grantedOn);
    for (const [instant, code] of [
      ['2027-01-19T10:00:00Z', 'NOMINATION_NOT_ELIGIBLE'],
      ['2027-01-20T02:00:00Z', null],
    ] as const) {
      await this.at.world.itIs(instant);
      const [nominated] = await this.rounds.nominations(this.officer, round.id);
      const point = nominated!.eligibility.points.find(({ reason }) => reason.startsWith('UPGRADE'));
      this.at.check(
        `on ${instant.slice(0, 10)} the upgrade of ${due} is ${point?.reason}`,
        point?.on === due && point.reason === (code === null ? 'UPGRADE_DUE' : 'UPGRADE_TOO_EARLY'),
      );
      const [answer] = await this.rounds.appraise(this.officer, [nominated!]);
      this.at.check(`appraising it answers ${answer}`, answer === code);
    }
    this.at.say(`upgrade: refused on 2027-01-19, allowed on ${due}`);
  }

  private async vote(roundId: string, nominated: readonly Nominated[]): Promise<{ ballot: string }> {
    const [strong, weak] = this.at.universities as [Unit, Unit];
    const of = (unit: Unit) => nominated.find(({ organisation }) => organisation?.id === unit.id)!.id;
    const members: { by: Somebody; at: string; seat: string }[] = [
      { by: this.officer, at: this.at.department.id, seat: 'CHAIR' },
      { by: this.leader, at: this.at.province.id, seat: 'MEMBER' },
      { by: strong.reporter, at: strong.id, seat: 'MEMBER' },
      ...this.at.universities.slice(2, 4).map(({ reporter, id }, nth) => ({
        by: reporter,
        at: id,
        seat: nth === 0 ? 'MEMBER' : 'SECRETARY',
      })),
    ];
    const seats = [];
    for (const { at, seat } of members) {
      const { councilCandidates } = await this.officer.ask<{ councilCandidates: { personId: string }[] }>(
        gql.CANDIDATES,
        { roundId, organisationId: at },
      );
      seats.push({ personId: councilCandidates[0]!.personId, organisationId: at, seat });
    }
    const rule = {
      mode: 'MEETING',
      quorumPart: 2,
      quorumWhole: 3,
      passingPart: 80,
      passingWhole: 100,
      measuredBy: 'PRESENT',
      abstention: 'AGAINST',
      citation: 'Văn bản ví dụ của lượt chạy thử, Điều 2',
    };
    const refused = await this.officer.refusal(gql.SET_UP, { input: { roundId, ...rule, seats: seats.slice(0, 4) } });
    this.at.check(`a council of four is refused (${refused})`, refused !== null);
    const { setUpCouncil: council } = await this.officer.ask<{ setUpCouncil: Council }>(gql.SET_UP, {
      input: { roundId, ...rule, seats },
    });
    const early = await this.officer.refusal(gql.OPEN_BALLOT, { input: { councilId: council.id } });
    this.at.check(`no ballot before it is established (${early})`, early === 'COUNCIL_NOT_ESTABLISHED');
    const drafted = await this.rounds.draft(this.officer, 'COUNCIL_DECISION', roundId);
    const head = await this.at.as(this.at.department, 'LEADER');
    const established = await this.rounds.issue(drafted, this.officer, head);
    await this.officer.ask(gql.AMEND_COUNCIL, {
      input: { id: council.id, version: council.version, directiveId: established.id },
    });
    const memberAt = (organisationId: string) =>
      council.members.find(({ organisation }) => organisation.id === organisationId)!.id;
    this.at.check(
      `the system finds the member of ${strong.name} in its own case (${JSON.stringify(council.conflicts)})`,
      council.conflicts.length === 1 &&
        council.conflicts[0]!.ground === 'OWN_UNIT' &&
        council.conflicts[0]!.nominationId === of(strong) &&
        council.conflicts[0]!.member.id === memberAt(strong.id),
    );
    // The paper of the first ballot shows him the case.
    const recuse = () =>
      members[3]!.by.ask(gql.RECUSE, {
        input: { councilId: council.id, nominationId: of(weak), reason: 'Đã tư vấn cho trường này' },
      });
    const [strongId, weakId] = [of(strong), of(weak)];
    this.roundId = roundId;
    this.ballots = new Ballots(this.at, this.officer);
    this.sitting = {
      councilId: council.id,
      members: members.map(({ by, at }) => ({ by, id: memberAt(at) })),
      mayNotVote: (nth, nominationId) =>
        (nth === 2 && nominationId === strongId) || (nth === 3 && nominationId === weakId),
    };
    await this.ballots.hold(this.sitting, { inFavour: { [strongId]: 5, [weakId]: 5 }, voters: 2, before: recuse });
    const ballot = await this.ballots.hold(this.sitting, { inFavour: { [strongId]: 5, [weakId]: 2 }, voters: 5 });
    return { ballot };
  }

  private async papers(roundId: string, { ballot }: { ballot: string }): Promise<void> {
    const minutes = await this.rounds.draft(this.officer, 'COUNCIL_MINUTES', ballot);
    const submission = await this.rounds.draft(this.officer, 'AWARD_SUBMISSION', roundId);
    for (const { id } of [minutes, submission]) {
      const pdf = await this.officer.download(`/directives/${id}/document.pdf`);
      const docx = await this.officer.download(`/directives/${id}/document.docx`);
      this.at.check(
        `papers are drawn (${pdf.length} and ${docx.length} bytes)`,
        pdf.subarray(0, 5).toString() === '%PDF-' && docx.subarray(0, 2).toString() === 'PK',
      );
    }
    const text = JSON.stringify(minutes.draft.body);
    this.at.check('the minutes name the university', text.includes(this.at.universities[0]!.name));
  }
}
