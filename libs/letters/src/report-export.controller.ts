import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { ReportPermission } from '@app/reporting';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { type ExportedReport, ReportExports } from './report-export.service';

const office = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${office}.wordprocessingml.document`;
const XLSX = `${office}.spreadsheetml.sheet`;

@OneSnapshot()
@Controller('reports')
export class ReportExportController {
  constructor(private readonly exports: ReportExports) {}

  @Get(':id/export.docx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async docx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return attachment(await this.exports.export(actor, id, 'docx'), DOCX);
  }

  @Get(':id/export.xlsx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async xlsx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return attachment(await this.exports.export(actor, id, 'xlsx'), XLSX);
  }

  /** The empty form, to be filled in away from the network and read back. */
  @Get(':id/form.xlsx')
  @Allow(ReportPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async form(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return attachment(await this.exports.form(actor, id), XLSX);
  }
}

const attachment = ({ fileName, content }: ExportedReport, type: string): StreamableFile =>
  new StreamableFile(content, {
    type,
    length: content.length,
    disposition: contentDisposition('attachment', fileName),
  });
