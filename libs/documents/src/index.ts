export * from './content-disposition.rules';
export * from './documents.config';
export * from './documents.errors';
export * from './documents.module';
export * from './documents.permissions';
export { FileAccessRegistry, type FileAccess } from './file-access';
export { EDXML } from './file-type.rules';
export * from './file-upload.entity';
export { Files } from './files.service';
export { lockContent } from './file-content';
export { forgetFiles } from './forgotten-files';
// The worker knows it by its being imported.
import './forgotten-files.module';
export * from './stored-file.entity';
export type * from './report-document';
export type * from './official-document';
export type { BookSheet } from './book-sheet';
export { renderOfficial, renderBook } from './render-in-worker';
export { renderReport } from './render-report';
