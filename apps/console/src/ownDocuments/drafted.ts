import type { OwnDirective, OwnDraft } from './ownDocuments.graphql.ts';

/** A document that was drafted here. */
export type DraftedDirective = OwnDirective & { draft: OwnDraft };

/** One from elsewhere has no draft. */
export const isDrafted = (directive: OwnDirective | null): directive is DraftedDirective => directive?.draft != null;
