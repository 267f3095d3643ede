export { AskedApi } from './asked-api';
export { API_ADDRESS } from './exports.config';
export * from './list-export.entity';
export { ListExportError } from './list-exports.errors';
export { ListExportsModule } from './list-exports.module';
export { ListExports } from './list-exports.service';
export { digestOf, ListExportTickets } from './list-export-tickets.service';
// The worker knows it by its being imported.
import './written-list-exports.module';
