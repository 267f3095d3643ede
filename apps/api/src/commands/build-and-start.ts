import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import './build-when-changed.ts';

// Runs before anything is built, so it carries erasable types only.

const start = join(import.meta.dirname, '../../../../dist/apps/api/src/commands/start.js');
await import(pathToFileURL(start).href);
