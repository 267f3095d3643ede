import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { NominationIds, RecognitionIds } from '@app/recognitions';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
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
    const { fileName, content } = await this.previews.preview(actor, NominationIds.read(id));
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: contentDisposition('inline', fileName),
    });
  }

  /** Of one recognition, to look at or to print. */
  @Get('recognitions/:id/certificate.pdf')
  @Allow(CertificatePermission.Print)
  @Header('Cache-Control', 'private, no-store')
  async print(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const { fileName, content } = await this.prints.print(actor, RecognitionIds.read(id));
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: contentDisposition('inline', fileName),
    });
  }
}
