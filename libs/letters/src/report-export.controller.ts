import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { ReportPermission } from '@app/reporting';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { ReportExports } from './report-export.service';

@OneSnapshot()
@Controller('reports')
export class ReportExportController {
  constructor(private readonly exports: ReportExports) {}

  @Get(':id/export.docx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async docx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.exports.export(actor, id, 'docx'), FILE_TYPES.docx);
  }

  @Get(':id/export.xlsx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async xlsx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.exports.export(actor, id, 'xlsx'), FILE_TYPES.xlsx);
  }

  /** The empty form, to be filled in away from the network and read back. */
  @Get(':id/form.xlsx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async form(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.exports.form(actor, id), FILE_TYPES.xlsx);
  }
}
