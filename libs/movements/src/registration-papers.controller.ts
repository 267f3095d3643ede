import { paperFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { subjectKindIn } from '@app/participants';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { MovementIds } from './movement.ids';
import { MovementPermission } from './movements.permissions';
import { RegistrationPapers } from './registration-papers.service';
import { RegistrationIds } from './registration.ids';

/** Papers of registrations: what one undertakes, and who takes part. */
@OneSnapshot()
@Controller()
export class RegistrationPapersController {
  constructor(private readonly papers: RegistrationPapers) {}

  @Get('movement-registrations/:id/commitment.docx')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async commitmentDocx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.commitment(actor, RegistrationIds.read(id), 'docx'));
  }

  @Get('movement-registrations/:id/commitment.pdf')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async commitmentPdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.commitment(actor, RegistrationIds.read(id), 'pdf'));
  }

  @Get('movements/:id/registrations.docx')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listDocx(
    @Param('id') id: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return paperFile(await this.papers.list(actor, MovementIds.read(id), subjectKindIn(kind), 'docx'));
  }

  @Get('movements/:id/registrations.pdf')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listPdf(
    @Param('id') id: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return paperFile(await this.papers.list(actor, MovementIds.read(id), subjectKindIn(kind), 'pdf'));
  }
}
