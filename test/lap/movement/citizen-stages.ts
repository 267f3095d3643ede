import { REVIEW, SAVE, SUBMIT, TO_ASSESS } from '../../subject-assessments/subject-assessments-documents.ts';
import type { Somebody } from '../world.ts';
import { numberOf } from './citizens.ts';
import * as gql from './documents.ts';
import { untilImport } from './imports.ts';
import { citizenIs, type Outcome } from './model.ts';
import type { Edges, Office, Offices } from './offices.ts';

interface Standing {
  id: string;
  version: number;
  outcome: Outcome | null;
  points: number | null;
}

/** Ten indicators each: what just reaches 80, what just does not, one under 5 among nines, halves, and the rest by a formula. */
const SCORES: readonly (readonly number[])[] = [
  Array<number>(10).fill(8),
  [...Array<number>(9).fill(8), 7.5],
  [...Array<number>(9).fill(9.5), 4.5],
  [...Array<number>(9).fill(9.5), 5],
  ...Array.from({ length: 8 }, (_, nth) =>
    Array.from({ length: 10 }, (_unused, at) => Math.min(10, 6 + ((nth * 7 + at * 5) % 9) / 2)),
  ),
];

const LINKED = 2;
/** Rows of the score list, of citizens late in the list of the ward. */
const FILED = 24;
const FIRST_FILED = 1520;

/** Citizens of one ward are assessed by QĐ 324/QĐ-KHVN: entered on their behalf, reviewed by somebody else. */
export class CitizenStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  async assess(): Promise<void> {
    const ward = this.at.wardAssociations[0]!;
    const officer = await this.at.as(ward, 'ASSOCIATION_OFFICER');
    const leader = await this.at.as(ward, 'LEADER');
    const roundId = await this.open(2024);
    const citizens = await this.some(officer, SCORES.length);
    let met = 0;
    for (const [nth, subjectId] of citizens.entries()) {
      const points = SCORES[nth]!;
      const { outcome } = await this.assessOne({ officer, leader, roundId, subjectId, points });
      const computed = citizenIs(points, false);
      if (computed === 'MET') met += 1;
      this.at.check(`citizen ${nth}: ${points.join(' ')} is ${computed} (${outcome})`, outcome === computed);
    }
    this.at.check('some are met and some are not', met > 0 && met < SCORES.length);
    const neighbour = await this.at.as(this.at.wardAssociations[1]!, 'ASSOCIATION_OFFICER');
    const variables = { roundId, line: 1, subjectId: citizens[0]! };
    this.at.check(
      'the neighbouring ward finds none of them',
      (await neighbour.refusal(TO_ASSESS, variables)) === 'NOT_FOUND',
    );
    await this.unconfirmed(officer, leader, citizens[0]!);
    await this.byLink(officer, leader, roundId);
    await this.byFile(officer, leader, roundId);
    this.at.say(
      `citizens assessed: ${SCORES.length}, of whom ${met} meet QĐ 324; one by QĐ 244, whose mark is not confirmed`,
    );
  }

  /** QĐ 244/QĐ-KHVN: no pass mark is confirmed, so the result says that it cannot be judged. */
  private async unconfirmed(officer: Somebody, leader: Somebody, subjectId: string): Promise<void> {
    const roundId = await this.open(2022);
    const { outcome } = await this.assessOne({ officer, leader, roundId, subjectId, points: SCORES[0]! });
    this.at.check(`by QĐ 244 nobody is judged (${outcome})`, outcome === 'UNJUDGEABLE');
  }

  /** Two answer by themselves, through a link each and without an account; the link is of no more use afterwards. */
  private async byLink(officer: Somebody, leader: Somebody, roundId: string): Promise<void> {
    const ids = (await this.some(officer, SCORES.length + LINKED)).slice(SCORES.length);
    const input = { roundId, line: 1, citizenIds: ids, days: 7 };
    const { makeAnswerLinks } = await officer.ask<{ makeAnswerLinks: { citizenId: string; code: string }[] }>(
      gql.MAKE_LINKS,
      { input },
    );
    for (const [nth, { citizenId, code }] of makeAnswerLinks.entries()) {
      const points = SCORES[nth]!;
      const citizen = this.at.world.stranger(`citizen ${nth}`);
      const { linkedAnswers } = await citizen.ask<{ linkedAnswers: { version: number; targets: { code: string }[] } }>(
        gql.LINKED,
        { code },
      );
      const answers = linkedAnswers.targets.map((target, at) => ({ target: target.code, points: points[at] }));
      const { saveLinkedAnswers } = await citizen.ask<{ saveLinkedAnswers: { version: number } }>(gql.SAVE_LINKED, {
        input: { code, version: linkedAnswers.version, answers },
      });
      await citizen.ask(gql.SEND_LINKED, { input: { code, version: saveLinkedAnswers.version } });
      this.at.check(
        'a link that was used is void',
        (await citizen.refusal(gql.LINKED, { code })) === 'ANSWER_LINK_VOID',
      );
      const { subjectToAssess: sent } = await officer.ask<{ subjectToAssess: Standing }>(TO_ASSESS, {
        roundId,
        line: 1,
        subjectId: citizenId,
      });
      const { reviewSubjectAssessment: reviewed } = await leader.ask<{ reviewSubjectAssessment: Standing }>(REVIEW, {
        id: sent.id,
        version: sent.version,
      });
      const computed = citizenIs(points, false);
      this.at.check(`by link, ${points.join(' ')} is ${computed} (${reviewed.outcome})`, reviewed.outcome === computed);
    }
  }

  /** Scores of many from a file, one of which no scale has: they are written as drafts, and nobody is sent unseen. */
  private async byFile(officer: Somebody, leader: Somebody, roundId: string): Promise<void> {
    const rows = Array.from({ length: FILED }, (_, at) => ({
      number: numberOf(FIRST_FILED + at),
      points: SCORES[at % SCORES.length]!,
    }));
    const cells = rows.map(({ number, points }, at) =>
      [number, ...points.map((one, place) => (at === 0 && place === 0 ? '10,2' : String(one).replace('.', ',')))].join(
        ';',
      ),
    );
    const heading = ['Số định danh', ...Array.from({ length: 10 }, (_, at) => String(at + 1))].join(';');
    const at = `/score-lists?${new URLSearchParams({ organisation: this.at.wardAssociations[0]!.id, round: roundId, line: '1' })}`;
    const { id } = await officer.send<{ id: string }>(at, 'diem.csv', [heading, ...cells].join('\n'));
    const checked = await untilImport(officer, id, 'CHECKED');
    this.at.check(
      `${FILED - 1} rows of scores are right and one is not (${checked.rightRows}, ${checked.wrongRows})`,
      checked.rightRows === FILED - 1 && checked.wrongRows === 1,
    );
    await officer.ask(gql.WRITE_IMPORT, { id });
    const written = await untilImport(officer, id, 'WRITTEN');
    this.at.check(`they are written (${written.written})`, written.written === FILED - 1);
    const drafts = await this.listed(officer, roundId, 'DRAFT');
    this.at.check(`as drafts (${drafts.length})`, drafts.length === FILED - 1);
    const computed = rows.slice(1).map(({ points }) => citizenIs(points, false));
    for (const draft of drafts) {
      const said = { reason: 'ON_PAPER', consentOn: '2025-01-05' };
      const { saveSubjectAssessment: saved } = await officer.ask<{ saveSubjectAssessment: Standing }>(SAVE, {
        input: { id: draft.id, version: draft.version, ...said },
      });
      const { submitSubjectAssessment: sent } = await officer.ask<{ submitSubjectAssessment: Standing }>(SUBMIT, {
        id: draft.id,
        version: saved.version,
      });
      const { reviewSubjectAssessment: reviewed } = await leader.ask<{ reviewSubjectAssessment: Standing }>(REVIEW, {
        id: draft.id,
        version: sent.version,
      });
      const place = computed.indexOf(reviewed.outcome!);
      this.at.check(`from a file: ${reviewed.outcome} is one of the computed ones`, place >= 0);
      if (place >= 0) computed.splice(place, 1);
    }
    this.at.check(`every result of the file was computed (${computed.length} left)`, computed.length === 0);
    this.at.say(`by link: ${LINKED} citizens; by file: ${FILED - 1} of ${FILED} rows`);
  }

  private async listed(officer: Somebody, roundId: string, state: string): Promise<Standing[]> {
    const { subjectAssessments } = await officer.ask<{ subjectAssessments: Edges<Standing> }>(gql.ASSESSED, {
      roundId,
      state,
    });
    return subjectAssessments.edges.map(({ node }) => node);
  }

  private async some(officer: Somebody, first: number): Promise<string[]> {
    const { citizens } = await officer.ask<{ citizens: Edges<{ id: string }> }>(gql.SOME_CITIZENS, { first });
    return citizens.edges.map(({ node }) => node.id);
  }

  private async open(year: number): Promise<string> {
    const by = await this.at.as(this.at.cityAssociation, 'ASSOCIATION_OFFICER');
    const { criteriaSets } = await by.ask<{ criteriaSets: Edges<{ id: string; code: string }> }>(gql.SETS);
    const setId = criteriaSets.edges.find(({ node }) => node.code === 'learning-citizen')!.node.id;
    const office: Office = this.at.cityAssociation;
    const line = { setId, kinds: [], levels: [], dueOn: '2025-03-01', dueBoundary: 'BEFORE' };
    const input = { organisationId: office.id, title: `Công dân học tập năm ${year}`, year, lines: [line] };
    const made = await by.ask<{ openAssessmentRound: { id: string } }>(gql.OPEN_ASSESSMENTS, { input });
    return made.openAssessmentRound.id;
  }

  private async assessOne({ officer, leader, roundId, subjectId, points }: Assessing): Promise<Standing> {
    const { subjectToAssess: fresh } = await officer.ask<{ subjectToAssess: Standing }>(TO_ASSESS, {
      roundId,
      line: 1,
      subjectId,
    });
    const answers = points.map((one, at) => ({ target: String(at + 1), points: one }));
    const said = { answers, reason: 'ON_PAPER', consentOn: '2025-01-05' };
    const input = { id: fresh.id, version: fresh.version, roundId, line: 1, ...said };
    const { saveSubjectAssessment: saved } = await officer.ask<{ saveSubjectAssessment: Standing }>(SAVE, { input });
    const { id } = saved;
    const { submitSubjectAssessment: sent } = await officer.ask<{ submitSubjectAssessment: Standing }>(SUBMIT, {
      id,
      version: saved.version,
    });
    const { reviewSubjectAssessment: reviewed } = await leader.ask<{ reviewSubjectAssessment: Standing }>(REVIEW, {
      id,
      version: sent.version,
    });
    return reviewed;
  }
}

interface Assessing {
  officer: Somebody;
  leader: Somebody;
  roundId: string;
  subjectId: string;
  points: readonly number[];
}
