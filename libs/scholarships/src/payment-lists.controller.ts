import { paperFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { PaymentLists } from './payment-lists.service';
import { ScholarshipRoundIds } from './scholarships.ids';
import { ScholarshipPermission } from './scholarships.permissions';

/** The list on which those who are paid sign. */
@OneSnapshot()
@Controller()
export class PaymentListsController {
  constructor(private readonly lists: PaymentLists) {}

  @Get('scholarship-rounds/:id/payment-list.pdf')
  @Allow(ScholarshipPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async pdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.lists.print(actor, ScholarshipRoundIds.read(id), 'pdf'));
  }

  @Get('scholarship-rounds/:id/payment-list.docx')
  @Allow(ScholarshipPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async docx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.lists.print(actor, ScholarshipRoundIds.read(id), 'docx'));
  }
}
