import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { RecognitionIds } from '@app/recognitions';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { CertificatePrints } from './certificate-prints.service';
import { CertificatePermission } from './certificates.permissions';

@OneSnapshot()
@Controller()
export class CertificatePrintsController {
  constructor(private readonly prints: CertificatePrints) {}

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
