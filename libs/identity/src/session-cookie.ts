import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityConfig } from './identity.config';

/** `__Host-` binds the cookie to this very host over https; plain http on loopback cannot carry it. */
const nameOf = ({ secureCookies }: IdentityConfig): string => (secureCookies ? '__Host-hieuhoc' : 'hieuhoc');

// Strict works with one-time links: the link only loads the console, and the console's own request sets the cookie.
const optionsOf = ({ secureCookies }: IdentityConfig): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  secure: secureCookies,
  sameSite: 'strict',
});

export const readSessionCookie = (config: IdentityConfig, request: FastifyRequest): string | null =>
  request.cookies[nameOf(config)] ?? null;

export function writeSessionCookie(config: IdentityConfig, reply: FastifyReply, token: string, seconds: number): void {
  void reply.setCookie(nameOf(config), token, { ...optionsOf(config), maxAge: seconds });
}

export function clearSessionCookie(config: IdentityConfig, reply: FastifyReply): void {
  void reply.clearCookie(nameOf(config), optionsOf(config));
}
