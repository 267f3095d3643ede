import { useCan } from '../shared/useCan';
import { useDelayed } from '../shared/useDelayed';
import { useGraphql } from '../shared/useGraphql';
import { DIRECTIVE_TWINS, type Directive, type DirectiveTwin } from './directives.graphql.ts';

interface Identity {
  keeperId?: string | null;
  issuer?: string | null;
  code?: string | null;
  issuedOn?: string | null;
  /** The entry itself, where it is in the register already. */
  exceptId?: Directive['id'] | null;
}

const PATIENCE_MS = 500;

/** Entries that may mean the same document; asked when the typing rests. */
export function useTwins({ keeperId, issuer, code, issuedOn, exceptId }: Identity): DirectiveTwin[] {
  const asked = useDelayed(
    JSON.stringify({
      keeperId,
      issuer: issuer?.trim(),
      code: code?.trim() || null,
      issuedOn: issuedOn || null,
      exceptId: exceptId ?? null,
    }),
    PATIENCE_MS,
  );
  const { keeperId: keeper, issuer: issuedBy, ...document } = JSON.parse(asked) as Identity;
  const canAsk = useCan()('directive.register') && keeper && issuedBy && document.code;
  const { data } = useGraphql(DIRECTIVE_TWINS, canAsk ? { keeperId: keeper, issuer: issuedBy, ...document } : null);
  return data?.directiveTwins ?? [];
}
