import { batch, type RequestContext } from '@app/kernel';
import { CriteriaLoader } from '@app/criteria';
import { Directive, DirectivesLoader, DirectiveState } from '@app/directives';
import { Context, Field, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Assessment } from './assessment.entity';
import { criteriaOf } from './criteria-version';
import { LawDay, lawDaysOf } from './law-days';
import { RecognitionTerm, recognitionTermsOf } from './recognition-terms';

/** The papers that both circulars ask for. */
export enum DossierPaperKind {
  RecognitionSubmission = 'recognition_submission',
  SelfAssessmentReport = 'self_assessment_report',
  SummaryTable = 'summary_table',
}
registerEnumType(DossierPaperKind, { name: 'DossierPaperKind' });

/** One paper of the dossier, and how far it is. */
@ObjectType()
export class DossierPaper {
  @Field(() => DossierPaperKind)
  paper: DossierPaperKind;

  @Field(() => DirectiveState, {
    nullable: true,
    description: 'Of the document that was drafted last; null: it is missing.',
  })
  state: DirectiveState | null;

  directiveKey: string | null;
}

/** SQL: the document drafted last for each paper of some assessments, by the id of the assessment. */
const PAPERS = `
  SELECT DISTINCT ON (t.source_id, t.kind) t.source_id AS "sourceId", t.kind AS paper, d.state, d.key AS "directiveKey"
  FROM directive_draft AS t JOIN directive AS d ON d.key = t.directive_key
  WHERE t.source_id = ANY($1::text[]) AND t.kind = ANY($2::text[])
  ORDER BY t.source_id, t.kind, (d.state = 'registered') DESC, d.key DESC`;

const KINDS = [
  DossierPaperKind.RecognitionSubmission,
  DossierPaperKind.SelfAssessmentReport,
  DossierPaperKind.SummaryTable,
];

type Row = DossierPaper & { sourceId: string };

/** Which papers of the dossier there are; a statement per request. */
@Injectable()
export class Dossiers {
  constructor(private readonly dataSource: DataSource) {}

  async of(context: RequestContext, { id }: Pick<Assessment, 'id'>): Promise<DossierPaper[]> {
    const found = await batch<string, Row[]>(context, 'assessment.dossier', async (ids) => {
      const rows: Row[] = await this.dataSource.query(PAPERS, [ids, KINDS]);
      return Map.groupBy(rows, ({ sourceId }) => sourceId);
    }).load(id);
    return KINDS.map((paper) => {
      const there = found?.find((row) => row.paper === paper);
      return Object.assign(new DossierPaper(), {
        paper,
        state: there?.state ?? null,
        directiveKey: there?.directiveKey ?? null,
      });
    });
  }
}

@Resolver(() => Assessment)
export class DossierResolver {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly sets: CriteriaLoader,
  ) {}

  @ResolveField(() => [DossierPaper], {
    description: 'The papers with which recognition is asked for, those that are missing, too.',
  })
  dossier(@Parent() assessment: Assessment, @Context() context: RequestContext): Promise<DossierPaper[]> {
    return this.dossiers.of(context, assessment);
  }

  @ResolveField(() => [LawDay], {
    description: 'Days that the text of its criteria sets for this year’s assessment; none where it sets none.',
  })
  async lawDays(@Parent() { versionKey, year }: Assessment, @Context() context: RequestContext): Promise<LawDay[]> {
    return lawDaysOf(await criteriaOf(this.sets, context, versionKey), year);
  }

  @ResolveField(() => [RecognitionTerm], {
    description:
      'How long a recognition is kept, and after how long a higher level may be proposed; none where no circular sets any.',
  })
  async recognitionTerms(
    @Parent() { setKey, year }: Assessment,
    @Context() context: RequestContext,
  ): Promise<RecognitionTerm[]> {
    return recognitionTermsOf((await this.sets.set(context, setKey)).code, year);
  }
}

@Resolver(() => DossierPaper)
export class DossierPaperResolver {
  constructor(private readonly directives: DirectivesLoader) {}

  @ResolveField(() => Directive, { nullable: true, description: 'Null where the caller may not see it.' })
  directive(@Parent() { directiveKey }: DossierPaper, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }
}
