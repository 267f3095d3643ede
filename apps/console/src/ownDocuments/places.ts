import { DRAFTS_FROM } from './ownDocuments.graphql.ts';

/** Under which key the drafts are kept that may be made from a record, with why not: what is written beside the record changes them. */
export const draftsOf = (id: string) => ['graphql', DRAFTS_FROM.name, { sourceId: id }] as const;
