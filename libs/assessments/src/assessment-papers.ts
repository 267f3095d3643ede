import { Criteria } from '@app/criteria';
import {
  DraftKind,
  type DraftParts,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  type Office,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, KernelError, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Assessment } from './assessment.entity';
import { AssessmentIds, type AssessmentKey } from './assessment.ids';
import { assessmentTeam, type DossierData, selfAssessmentReport, submission, summary } from './assessment-papers.rules';
import { AssessmentError } from './assessments.errors';
import { Assessments } from './assessments.service';
import { judgedNow, keyArrays, usedEvidence } from './judged-assessment';
import { unpacked } from './packed-answers.rules';

const TEAM = DraftKind.declare(
  'assessment_team',
  'The decision by which the head of a unit sets up the team that assesses it; from an assessment by criteria whose text asks for one.',
);
const REPORT = DraftKind.declare(
  'self_assessment_report',
  'The report on a unit’s own assessment, with the table of all targets; from the assessment.',
);
const SUMMARY = DraftKind.declare(
  'summary_table',
  'The table of all criteria and targets with what each came to, as a paper of its own; from the assessment.',
);
const SUBMISSION = DraftKind.declare(
  'recognition_submission',
  'The submission with which recognition is asked for; from an assessment whose result is that everything is met.',
);

type Write = (office: Office, data: DossierData) => DraftParts;

/** Where TT 24/2023 asks for a team, by how the codes of its sets begin. TT 25/2023 asks for a meeting instead (Điều 8 khoản 1 điểm c). */
const TEAM_ARTICLES = new Map([
  ['learning-unit/district/', 'điểm a khoản 1 Điều 10'],
  ['learning-unit/province/', 'điểm a khoản 1 Điều 16'],
]);

/** Drafts one paper of the dossier in the name of the unit itself. */
class AssessmentPaper implements DraftProposer<AssessmentKey, Assessment> {
  readonly from = AssessmentIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    readonly kind: DraftKind,
    private readonly write: Write,
    private readonly assessments: Assessments,
    private readonly criteria: Criteria,
    private readonly ownDocuments: OwnDocuments,
  ) {}

  read(actor: Actor, key: AssessmentKey): Promise<Assessment> {
    return this.assessments.one(actor, key);
  }

  /** Throws NOT_FOUND, ASSESSMENT_INCOMPLETE; of the submission ASSESSMENT_NOT_MET, of the team ASSESSMENT_TEAM_NOT_ASKED. */
  async propose(tx: Asking, assessment: Assessment): Promise<DraftProposal> {
    const office = await this.ownDocuments.mustDraftAt(tx, assessment.organisationKey);
    const data = await this.dataOf(tx.query.bind(tx), assessment);
    if (this.kind === TEAM) {
      if (data.teamArticle === null) throw AssessmentError.ASSESSMENT_TEAM_NOT_ASKED();
      return { office, parts: this.write(office, data), basedOn: [] };
    }
    const missing = data.judgement.targets.filter(({ standing }) => standing === 'unanswered').length;
    if (missing > 0) throw AssessmentError.ASSESSMENT_INCOMPLETE({ count: missing });
    if (this.kind === SUBMISSION && data.judgement.outcome !== 'met') throw AssessmentError.ASSESSMENT_NOT_MET();
    return { office, parts: this.write(office, data), basedOn: [] };
  }

  private async dataOf(query: Query, assessment: Assessment): Promise<DossierData> {
    const { year, versionKey } = assessment;
    const version = (await this.criteria.published([versionKey], query)).get(versionKey);
    const [named] = await query<{ code: string; title: string; level: number | null; receiver: string }>(NAMED, [
      assessment.setKey,
      assessment.roundKey,
    ]);
    if (!version || !named) throw KernelError.NOT_FOUND();
    const { content, textCode } = version;
    const { code, ...said } = named;
    const begins = [...TEAM_ARTICLES.keys()].find((begin) => code.startsWith(begin));
    const titles = await query<{ target: string; title: string }>(TITLES, keyArrays([assessment]));
    return {
      year,
      ...said,
      teamArticle: TEAM_ARTICLES.get(begins ?? '') ?? null,
      textCode,
      content,
      answers: unpacked(content, assessment.answers),
      judgement: judgedNow(content, assessment, await usedEvidence(query, assessment)),
      evidence: new Map(
        [...Map.groupBy(titles, ({ target }) => target)].map(([target, all]) => [
          target,
          all.map(({ title }) => title),
        ]),
      ),
    };
  }
}

const NAMED = `SELECT s.code, s.title_vi AS title, s.level,
    (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = d.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS receiver
  FROM criteria_set AS s, assessment_round AS d WHERE s.key = $1 AND d.key = $2`;

const TITLES = `SELECT u.target, e.title
  FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, assessment_key)
  JOIN assessment_evidence_use AS u ON u.province_id = k.province_id AND u.year = k.year AND u.assessment_key = k.assessment_key
  JOIN assessment_evidence AS e ON e.province_id = u.province_id AND e.key = u.evidence_key
  WHERE u.province_id = ANY($1::int[]) AND e.withdrawn_at IS NULL ORDER BY u.target, e.created_at, e.key`;

/** The decision on the team, and the papers of the dossier: the report, the table of criteria and targets, and the submission. */
@Injectable()
export class AssessmentPapers {
  constructor(proposers: DraftProposers, assessments: Assessments, criteria: Criteria, ownDocuments: OwnDocuments) {
    proposers.register(new AssessmentPaper(TEAM, assessmentTeam, assessments, criteria, ownDocuments));
    proposers.register(new AssessmentPaper(REPORT, selfAssessmentReport, assessments, criteria, ownDocuments));
    proposers.register(new AssessmentPaper(SUMMARY, summary, assessments, criteria, ownDocuments));
    proposers.register(new AssessmentPaper(SUBMISSION, submission, assessments, criteria, ownDocuments));
  }
}
