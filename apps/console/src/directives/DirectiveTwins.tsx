import type { Directive } from '../shared/types';
import { TwinNotice } from './TwinNotice';
import { useTwins } from './useTwins';

/** Warns on a document's own page that it may stand in the registers twice. */
export const DirectiveTwins = ({ directive: { id, keeper, issuer, code, issuedOn } }: { directive: Directive }) => (
  <TwinNotice twins={useTwins({ keeperId: keeper.id, issuer, code, issuedOn, exceptId: id })} />
);
