import type { DirectiveDetails } from '../directives';
import { DisclosureLists } from './DisclosureLists';

/** On the page of a decision. */
export const DecisionDisclosure = ({ directive: { id, issuedOn } }: { directive: DirectiveDetails }) => (
  <DisclosureLists ids={issuedOn ? [id] : []} />
);
