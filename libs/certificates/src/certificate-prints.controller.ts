import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { NominationIds, RecognitionIds } from '@app/recognitions';
import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { CertificatePreviews } from './certificate-previews.service';
import { CertificatePrints } from './certificate-prints.service';
import { CertificatePermission } from './certificates.permissions';

@OneSnapshot()
@Controller()
export class CertificatePrintsController {
  constructor(
    private readonly prints: CertificatePrints,
    private readonly previews: CertificatePreviews,
  ) {}

  /** Of somebody put forward, as the paper would look: marked, without a code. */
  @Get('nominations/:id/certificate-preview.pdf')
  @Allow(CertificatePermission.Print)
  @Header('Cache-Control', 'private, no-store')
  async preview(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.previews.preview(actor, NominationIds.read(id)), FILE_TYPES.pdf, 'inline');
  }

  /** Of one recognition, to look at or to print. */
  @Get('recognitions/:id/certificate.pdf')
  @Allow(CertificatePermission.Print)
  @Header('Cache-Control', 'private, no-store')
  async print(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sentFile(await this.prints.print(actor, RecognitionIds.read(id)), FILE_TYPES.pdf, 'inline');
  }
}
