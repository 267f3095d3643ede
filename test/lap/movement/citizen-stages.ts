import { REVIEW, SAVE, SUBMIT, TO_ASSESS } from '../../subject-assessments/subject-assessments-documents.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
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
    const { citizens } = await officer.ask<{ citizens: Edges<{ id: string }> }>(gql.SOME_CITIZENS, {
      first: SCORES.length,
    });
    let met = 0;
    for (const [nth, { node }] of citizens.edges.entries()) {
      const points = SCORES[nth]!;
      const { outcome } = await this.assessOne({ officer, leader, roundId, subjectId: node.id, points });
      const computed = citizenIs(points, false);
      if (computed === 'MET') met += 1;
      this.at.check(`citizen ${nth}: ${points.join(' ')} is ${computed} (${outcome})`, outcome === computed);
    }
    this.at.check('some are met and some are not', met > 0 && met < SCORES.length);
    const neighbour = await this.at.as(this.at.wardAssociations[1]!, 'ASSOCIATION_OFFICER');
    const variables = { roundId, line: 1, subjectId: citizens.edges[0]!.node.id };
    this.at.check(
      'the neighbouring ward finds none of them',
      (await neighbour.refusal(TO_ASSESS, variables)) === 'NOT_FOUND',
    );
    await this.unconfirmed(officer, leader, citizens.edges[0]!.node.id);
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
