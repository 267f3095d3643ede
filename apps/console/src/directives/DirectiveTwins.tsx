import { useWorkplaces } from '../shared/useWorkplaces';
import { TwinNotice } from './TwinNotice';
import { useTwins } from './useTwins';
import type { Directive } from './directives.graphql.ts';

/** Warns on a document's own page that it may stand in the registers twice: those who keep its register are asked to mend it. */
export const DirectiveTwins = ({ directive: { id, keeper, issuer, code, issuedOn } }: { directive: Directive }) => {
  const isOwnRegister = useWorkplaces()?.some((place) => place.id === keeper.id) ?? false;
  const keeperId = isOwnRegister ? keeper.id : null;
  return <TwinNotice twins={useTwins({ keeperId, issuer, code, issuedOn, exceptId: id })} />;
};
