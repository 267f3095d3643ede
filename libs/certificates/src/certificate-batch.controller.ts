import { ActorResolver } from '@app/identity';
import { Public } from '@app/kernel';
import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { CertificateBatches, type CertificatePage } from './certificate-batches.service';
import { CertificateError } from './certificates.errors';

/** What the worker asks for. */
class CertificatePageInput {
  @IsUUID()
  key: string;

  @Matches(/^[\w-]{43}$/)
  ticket: string;

  @IsOptional()
  @Matches(/^\d{4}\.\d{1,9}\.[0-9a-f-]{36}$/)
  after?: string | null;
}

/** For the worker, which has neither the key of people's data nor that of certificates and proves itself by its ticket. */
@Controller('certificates')
export class CertificateBatchController {
  constructor(
    private readonly batches: CertificateBatches,
    private readonly actors: ActorResolver,
  ) {}

  @Post('pages')
  @HttpCode(200)
  @Public()
  @Header('Cache-Control', 'no-store')
  async pages(@Body() { key, ticket, after = null }: CertificatePageInput): Promise<CertificatePage> {
    const { ownerKey, language, roundKey } = await this.batches.drawnBy(key, ticket);
    const actor = await this.actors.ofPerson(ownerKey, language);
    if (!actor) throw CertificateError.CERTIFICATE_TICKET_ENDED();
    return this.batches.page(actor, roundKey, after);
  }
}
