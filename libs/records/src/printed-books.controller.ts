import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { type PrintedFile, BookPrinting } from './book-printing.service';
import { BookPermission } from './records.permissions';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';

/** `kind`: incoming, outgoing, incoming-handling, outgoing-handling, files (with organisation and year), file-documents (with file). */
@OneSnapshot()
@Controller('registers')
export class PrintedBooksController {
  constructor(private readonly exports: BookPrinting) {}

  @Get(':kind.xlsx')
  @Allow(BookPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query('organisation') organisation?: string,
    @Query('year') year?: string,
    @Query('file') file?: string,
  ): Promise<StreamableFile> {
    return attachment(await this.exports.export(actor, { kind, organisation, year, file }, 'xlsx'), XLSX);
  }

  @Get(':kind.pdf')
  @Allow(BookPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query('organisation') organisation?: string,
    @Query('year') year?: string,
    @Query('file') file?: string,
  ): Promise<StreamableFile> {
    return attachment(await this.exports.export(actor, { kind, organisation, year, file }, 'pdf'), PDF);
  }
}

const attachment = ({ fileName, content }: PrintedFile, type: string): StreamableFile =>
  new StreamableFile(content, {
    type,
    length: content.length,
    disposition: contentDisposition('attachment', fileName),
  });
