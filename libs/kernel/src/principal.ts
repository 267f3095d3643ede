/** Who acts: a person who has signed in, a program that an organisation has registered, this programme itself, or nobody that is known. */
export type Principal =
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'client'; readonly key: string }
  | { readonly kind: 'system' }
  | { readonly kind: 'anonymous' };

export type PrincipalKind = Principal['kind'];

const NAME = /^(?:(?:person|client):[\da-f-]{36}|system|anonymous)$/;

/**
 * One word for it, of a closed alphabet: its idempotency keys are kept under it, its requests are counted under it, and the database is told
 * it. A person and a client never share one, whatever their keys. Throws for a key that is no UUID.
 */
export function principalName(principal: Principal): string {
  const name = 'key' in principal ? `${principal.kind}:${principal.key}` : principal.kind;
  if (!NAME.test(name)) throw new Error(`malformed principal ${name}`);
  return name;
}
