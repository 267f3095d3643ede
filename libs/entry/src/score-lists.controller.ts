import { AssessmentRoundIds } from '@app/assessments';
import { contentOf, FILE_TYPES, filePart, sentFile, textIn } from '@app/documents';
import { type Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { SubjectAssessmentPermission } from '@app/subject-assessments';
import { SealedLists } from '@app/subjects';
import { Controller, Get, Header, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ScoreLists } from './score-lists.service';

/** What an address says: each a text that stands there once. */
interface Asked {
  organisation?: unknown;
  round?: unknown;
  line?: unknown;
  /** `1`: citizens who are not in the list yet are recorded. */
  records?: unknown;
  /** `1`: assessments are sent at once. */
  sends?: unknown;
}

@Controller('score-lists')
export class ScoreListsController {
  constructor(
    private readonly scores: ScoreLists,
    private readonly lists: SealedLists,
  ) {}

  /** Takes the field `file` of a multipart form: what citizens of an organisation answered to a line of a round. Answers the id of the import. */
  @Post()
  @Allow(SubjectAssessmentPermission.Enter)
  async begin(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Query() { organisation, records, sends, ...where }: Asked,
  ): Promise<{ id: string }> {
    const organisationKey = OrganisationIds.read(textIn('organisation', organisation));
    const asked = {
      ...lineIn(where),
      records: textIn('records', records) === '1',
      sends: textIn('sends', sends) === '1',
    };
    const part = await filePart(request, this.lists.maxBytes);
    const file = { name: part.filename, content: contentOf(part) };
    const { id } = await this.scores.begin(actor, organisationKey, asked, file);
    return { id };
  }

  /** An empty workbook with the columns that are read. */
  @OneSnapshot()
  @Get('template.xlsx')
  @Allow(SubjectAssessmentPermission.Enter)
  @Header('Cache-Control', 'private, no-store')
  async template(@CurrentActor() actor: Actor, @Query() where: Asked): Promise<StreamableFile> {
    const content = await this.scores.template(actor, lineIn(where));
    return sentFile({ fileName: 'mau-diem-tu-danh-gia.xlsx', content }, FILE_TYPES.xlsx);
  }
}

/** Throws NOT_FOUND for what names no line. */
function lineIn({ round, line }: Pick<Asked, 'round' | 'line'>): { roundKey: number; line: number } {
  const at = textIn('line', line);
  if (!/^\d{1,3}$/.test(at)) throw KernelError.NOT_FOUND();
  return { roundKey: AssessmentRoundIds.read(textIn('round', round)), line: Number(at) };
}
