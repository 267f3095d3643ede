import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { BookPrinting } from './book-printing.service';
import { BookPermission } from './records.permissions';

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
    return sentFile(await this.exports.export(actor, { kind, organisation, year, file }, 'xlsx'), FILE_TYPES.xlsx);
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
    return sentFile(await this.exports.export(actor, { kind, organisation, year, file }, 'pdf'), FILE_TYPES.pdf);
  }
}
