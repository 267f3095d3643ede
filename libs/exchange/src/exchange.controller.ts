import { EDXML, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { DispatchPermission } from '@app/dispatch';
import { EdxmlExports } from './edxml-export.service';

const TYPE = `${EDXML.mediaType}; charset=utf-8`;

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
    return sentFile(await this.exports.status(actor, id, idOf(recipient)), TYPE);
  }

  @Get(':id.edxml')
  @Allow(DispatchPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async document(
    @Param('id') id: string,
    @Query('recipient') recipient: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return sentFile(await this.exports.document(actor, id, idOf(recipient)), TYPE);
  }
}

function idOf(recipient: unknown): string {
  if (typeof recipient === 'string') return recipient;
  throw KernelError.INVALID_INPUT({}, [{ path: 'recipient', code: 'FIELD_REQUIRED' }]);
}
