import { paperFile } from '@app/documents';
import { Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { subjectKindIn } from '@app/participants';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { TitlePapers } from './title-papers.service';
import { TitleRegistrationIds } from './titles.ids';
import { TitlePermission } from './titles.permissions';

/** Papers of registrations of titles: what one strives for, and who strives. */
@OneSnapshot()
@Controller()
export class TitlePapersController {
  constructor(private readonly papers: TitlePapers) {}

  @Get('title-registrations/:id/paper.docx')
  @Allow(TitlePermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async paperDocx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.paper(actor, TitleRegistrationIds.read(id), 'docx'));
  }

  @Get('title-registrations/:id/paper.pdf')
  @Allow(TitlePermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async paperPdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.paper(actor, TitleRegistrationIds.read(id), 'pdf'));
  }

  @Get('title-years/:year/registrations.docx')
  @Allow(TitlePermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listDocx(
    @Param('year') year: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return paperFile(await this.papers.list(actor, yearIn(year), subjectKindIn(kind), 'docx'));
  }

  @Get('title-years/:year/registrations.pdf')
  @Allow(TitlePermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listPdf(
    @Param('year') year: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return paperFile(await this.papers.list(actor, yearIn(year), subjectKindIn(kind), 'pdf'));
  }
}

function yearIn(text: string): number {
  if (!/^2\d{3}$/.test(text)) throw KernelError.INVALID_INPUT({}, [{ path: 'year', code: 'FIELD_INVALID' }]);
  return Number(text);
}
