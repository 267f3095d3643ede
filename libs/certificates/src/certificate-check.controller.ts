import { type ActorRequest, Public } from '@app/kernel';
import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { CertificateChecks } from './certificate-check.service';
import { checkPage } from './check-page';
import { languageAsked } from './public-page';
import { SigningKeys } from './signing-keys';

/** A moment: what was revoked is not called genuine for longer. */
const BRIEFLY = 'public, max-age=60';
const HTML = 'text/html; charset=utf-8';

/** The check of certificates for anybody, with or without a code, and the keys that verify what the squares on them hold. */
@Controller('check')
export class CertificateCheckController {
  constructor(
    private readonly checks: CertificateChecks,
    private readonly keys: SigningKeys,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  async form(
    @Query('code') code: unknown,
    @Query('lang') lang: unknown,
    @Req() request: ActorRequest,
  ): Promise<string> {
    const typed = typeof code === 'string' ? code : '';
    const check = typed === '' ? null : await this.checks.check(typed);
    return checkPage({ language: languageAsked(lang, request.actor), typed, check });
  }

  @Get('keys.json')
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  @Header('Access-Control-Allow-Origin', '*')
  async published(): Promise<object> {
    const keys = await this.keys.published();
    return {
      payload:
        'HH1.<key>.<base64url: code, holder, honour, year, decision, day, issuer; a line each>.<base64url: Ed25519 over what stands before>',
      keys: keys.map(({ id, publicKey, since }) => ({
        id,
        kty: 'OKP',
        crv: 'Ed25519',
        x: publicKey.toString('base64url'),
        since: since.toISOString(),
      })),
    };
  }

  @Get(':code')
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  async page(@Param('code') code: string, @Query('lang') lang: unknown, @Req() request: ActorRequest): Promise<string> {
    return checkPage({
      language: languageAsked(lang, request.actor),
      typed: code,
      check: await this.checks.check(code),
    });
  }
}
