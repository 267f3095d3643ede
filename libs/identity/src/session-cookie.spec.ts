import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentityConfig } from './identity.config';
import { readSessionCookie, writeSessionCookie } from './session-cookie';

const config = (secureCookies: boolean): IdentityConfig => ({
  publicUrl: 'http://127.0.0.1',
  secureCookies,
});

function written(secureCookies: boolean): unknown[] {
  const calls: unknown[][] = [];
  const reply = { setCookie: (...args: unknown[]) => calls.push(args) };
  writeSessionCookie(config(secureCookies), reply as unknown as FastifyReply, 'token', 60);
  return calls[0]!;
}

describe('session cookie', () => {
  it('is bound to the host and to https where there is https', () => {
    expect(written(true)).toEqual([
      '__Host-hieuhoc',
      'token',
      { path: '/', httpOnly: true, secure: true, sameSite: 'strict', maxAge: 60 },
    ]);
  });

  it('has a plain name on loopback, where a __Host- cookie would be refused', () => {
    expect(written(false)).toEqual(['hieuhoc', 'token', expect.objectContaining({ httpOnly: true, secure: false })]);
  });

  it('is not taken from the plain name where cookies are secure', () => {
    const request = { cookies: { hieuhoc: 'planted' } } as unknown as FastifyRequest;
    expect(readSessionCookie(config(true), request)).toBeNull();
    expect(readSessionCookie(config(false), request)).toBe('planted');
  });
});
