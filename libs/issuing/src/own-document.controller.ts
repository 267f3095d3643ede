import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { DirectivePermission } from '@app/directives';
import { OwnDocumentPrints, type PrintedDocument } from './own-document-print.service';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

@OneSnapshot()
@Controller('directives')
export class OwnDocumentController {
  constructor(private readonly prints: OwnDocumentPrints) {}

  @Get(':id/document.docx')
  @Allow(DirectivePermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async docx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return printed(await this.prints.print(actor, id, 'docx'), DOCX, 'attachment');
  }

  @Get(':id/document.pdf')
  @Allow(DirectivePermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async pdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return printed(await this.prints.print(actor, id, 'pdf'), PDF, 'inline');
  }
}

/** A page to look at opens in the browser, a document to work on is saved. */
const printed = (
  { fileName, content }: PrintedDocument,
  type: string,
  disposition: 'inline' | 'attachment',
): StreamableFile =>
  new StreamableFile(content, {
    type,
    length: content.length,
    disposition: contentDisposition(disposition, fileName),
  });
