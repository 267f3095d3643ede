import { type ActorRequest, MinuteCounts, neighbourhoodOf, Public } from '@app/kernel';
import { Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessTokens, TOKEN_SECONDS } from './access-tokens';
import { claimedBy, ClientAuthentication, type ProvenClient } from './client-authentication';
import { type ClientProof, readTokenRequest } from './client-proof';
import { PARTNERS_CONFIG, type PartnersConfig } from './partners.config';
import { ScopeCatalogue } from './scope-catalogue';
import { refusals, TokenRefused } from './token-refused';
import { TokenKeys } from './token-keys';

/** A token lasts five minutes; several processes of a partner may each want one. */
const TOKENS_PER_MINUTE = 60;
/** Of one client from one address, as attempts to sign in are counted: a neighbour's wrong secret keeps nobody from a token. */
const FAILURES_PER_MINUTE = 30;
/** Of one address, whoever it names; far above what an office behind it needs. */
const FAILURES_OF_ADDRESS = 600;

/** OAuth 2.0 for programs: tokens by client credentials, and what is published of that. */
@Controller()
export class OAuthController {
  private readonly tokens = new MinuteCounts(TOKENS_PER_MINUTE);
  private readonly failures = new MinuteCounts(FAILURES_PER_MINUTE);
  private readonly addresses = new MinuteCounts(FAILURES_OF_ADDRESS);

  constructor(
    private readonly access: AccessTokens,
    private readonly authentication: ClientAuthentication,
    private readonly catalogue: ScopeCatalogue,
    private readonly keys: TokenKeys,
    @Inject(PARTNERS_CONFIG) private readonly config: PartnersConfig,
  ) {}

  /** RFC 6749 §4.4; the client authenticates by its secret or by `private_key_jwt`. */
  @Post('oauth/token')
  @Public()
  async token(@Req() request: ActorRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      await reply.status(200).send(await this.granted(request));
    } catch (refused) {
      if (!(refused instanceof TokenRefused)) throw refused;
      await refuse(reply, refused, request.headers.authorization !== undefined);
    }
  }

  /** RFC 8414. */
  @Get('.well-known/oauth-authorization-server')
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  metadata(): object {
    const { publicUrl } = this.config;
    return {
      issuer: publicUrl,
      token_endpoint: `${publicUrl}/oauth/token`,
      jwks_uri: `${publicUrl}/.well-known/jwks.json`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['EdDSA', 'ES256', 'RS256', 'PS256'],
      scopes_supported: this.catalogue.all('en').map(({ name }) => name),
    };
  }

  /** RFC 7517: the keys of access tokens, of the last period, this one and the next. */
  @Get('.well-known/jwks.json')
  @Public()
  @Header('Cache-Control', 'public, max-age=3600')
  jwks(): object {
    return { keys: this.keys.published().map(({ jwk }) => jwk) };
  }

  private async granted(request: ActorRequest): Promise<object> {
    const address = neighbourhoodOf(request.ip);
    const { proof, scopes } = readTokenRequest(request.body, request.headers.authorization);
    const claimed = claimedBy(proof);
    // Whoever failed too often is not even looked up.
    mustNotWait(Math.max(this.failures.waits(`${claimed} ${address}`), this.addresses.waits(address)));
    const client = await this.proven(proof, claimed, address);
    mustNotWait(this.tokens.add(client.clientKey, 1));
    const refused = scopes?.find((name) => !client.scopes.includes(name));
    if (refused !== undefined) throw refusals.scope(refused);
    return {
      access_token: await this.access.sign({ ...client, scopes }),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: (scopes ?? client.scopes).join(' '),
    };
  }

  private async proven(proof: ClientProof, claimed: string, address: string): Promise<ProvenClient> {
    try {
      return await this.authentication.prove(proof, claimed);
    } catch (refused) {
      if (refused instanceof TokenRefused) {
        this.failures.add(`${claimed} ${address}`, 1);
        this.addresses.add(address, 1);
      }
      throw refused;
    }
  }
}

function mustNotWait(seconds: number): void {
  if (seconds > 0) throw refusals.tooOften(seconds);
}

async function refuse(reply: FastifyReply, refused: TokenRefused, isBasic: boolean): Promise<void> {
  const { error, messages, status, retryAfter } = refused;
  if (status === 401 && isBasic) void reply.header('www-authenticate', 'Basic realm="oauth"');
  if (retryAfter !== null) void reply.header('retry-after', String(retryAfter));
  // Outside the alphabet of RFC 6749 is what a program of ours never says; what a partner wrote is cut to it.
  const description = messages.en.replaceAll('"', "'").replaceAll(/[^\x20-\x7e]/g, '?');
  await reply.status(status).send({ error, error_description: description, messages });
}
