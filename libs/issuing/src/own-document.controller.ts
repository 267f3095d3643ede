import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { DirectivePermission } from '@app/directives';
import { OwnDocumentPrints } from './own-document-print.service';

@OneSnapshot()
@Controller('directives')
export class OwnDocumentController {
  constructor(private readonly prints: OwnDocumentPrints) {}

  @Get(':id/document.docx')
  @Allow(DirectivePermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async docx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.prints.print(actor, id, 'docx'), FILE_TYPES.docx);
  }

  @Get(':id/document.pdf')
  @Allow(DirectivePermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async pdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.prints.print(actor, id, 'pdf'), FILE_TYPES.pdf, 'inline');
  }
}
