import { paperFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { FundHandoverIds } from './fund-succession.ids';
import { HandoverPermission } from './fund-succession.permissions';
import { HandoverPapers } from './handover-papers.service';

/** Protocols of handovers as papers to be signed. */
@OneSnapshot()
@Controller()
export class HandoverPapersController {
  constructor(private readonly papers: HandoverPapers) {}

  @Get('fund-handovers/:id/protocol.pdf')
  @Allow(HandoverPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async protocolPdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.protocol(actor, FundHandoverIds.read(id), 'pdf'));
  }

  @Get('fund-handovers/:id/protocol.docx')
  @Allow(HandoverPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async protocolDocx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.protocol(actor, FundHandoverIds.read(id), 'docx'));
  }
}
