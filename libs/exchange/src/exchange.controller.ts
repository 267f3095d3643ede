import { contentDisposition, EDXML } from '@app/documents';
import { Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { DispatchPermission } from '@app/dispatch';
import { EdxmlExports, type ExportedMessage } from './edxml-export.service';

/** Files in the form of QCVN 102:2016/BTTTT. */
@OneSnapshot()
@Controller('dispatches')
export class ExchangeController {
  constructor(private readonly exports: EdxmlExports) {}

  @Get(':id/status.edxml')
  @Allow(DispatchPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async status(
    @Param('id') id: string,
    @Query('recipient') recipient: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return attachment(await this.exports.status(actor, id, idOf(recipient)));
  }

  @Get(':id.edxml')
  @Allow(DispatchPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async document(
    @Param('id') id: string,
    @Query('recipient') recipient: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return attachment(await this.exports.document(actor, id, idOf(recipient)));
  }
}

function idOf(recipient: unknown): string {
  if (typeof recipient === 'string') return recipient;
  throw KernelError.INVALID_INPUT({}, [{ path: 'recipient', code: 'FIELD_REQUIRED' }]);
}

const attachment = ({ fileName, content }: ExportedMessage): StreamableFile =>
  new StreamableFile(content, {
    type: `${EDXML.mediaType}; charset=utf-8`,
    length: content.length,
    disposition: contentDisposition('attachment', fileName),
  });
