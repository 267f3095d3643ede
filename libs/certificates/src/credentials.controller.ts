import { KernelError, Public } from '@app/kernel';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { Credentials } from './credentials.service';

const CREDENTIAL = 'application/vc+ld+json';
const BRIEFLY = 'public, max-age=300';

/** What verifiers of credentials fetch, from wherever they are. */
@Controller('credentials')
export class CredentialsController {
  constructor(private readonly credentials: Credentials) {}

  @Get('issuers/:key')
  @Public()
  @Header('Content-Type', 'application/ld+json')
  @Header('Cache-Control', BRIEFLY)
  @Header('Access-Control-Allow-Origin', '*')
  async issuer(@Param('key') key: string): Promise<string> {
    return JSON.stringify(await this.credentials.issuer(wholeIn(key)));
  }

  @Get('issuers/:key/status/:list')
  @Public()
  @Header('Content-Type', CREDENTIAL)
  @Header('Cache-Control', BRIEFLY)
  @Header('Access-Control-Allow-Origin', '*')
  async status(@Param('key') key: string, @Param('list') list: string): Promise<string> {
    return JSON.stringify(await this.credentials.statusList(wholeIn(key), wholeIn(list)));
  }

  /** Only where its holder chose so. */
  @Get(':code')
  @Public()
  @Header('Content-Type', CREDENTIAL)
  @Header('Cache-Control', BRIEFLY)
  @Header('Access-Control-Allow-Origin', '*')
  async credential(@Param('code') code: string): Promise<string> {
    return JSON.stringify(await this.credentials.credential(code));
  }
}

/** A whole number as it is written; lists are few. Throws NOT_FOUND. */
function wholeIn(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw KernelError.NOT_FOUND();
  return Number(text);
}
