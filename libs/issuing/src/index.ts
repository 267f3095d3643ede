export * from './directive-draft.entity';
export * from './issuing.module';
export { OwnDocumentPermission } from './issuing.permissions';
export type { Office } from './offices';
export { type DraftParts, openDraft } from './own-document.rules';
export { OwnDocuments } from './own-documents.service';
export { OPEN_TEXT, proposedSymbol } from './issuing.rules';
export { OwnDocumentPrints } from './own-document-print.service';
