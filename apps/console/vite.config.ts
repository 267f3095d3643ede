import { spawn } from 'node:child_process';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { earlyModules, type EarlyModules, firstScreen } from './first-screen.ts';
import { furtherFolder } from './folders.ts';
import { offline } from './offline.ts';
import { resourceStart } from './resource-start.ts';
import { wordsByScreen } from './words/byScreen.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';
/** Everything belongs to the API but what Vite serves itself: its own paths, sources, assets, and files beside index.html. */
const proxy = { '^/(?!@|src/|node_modules/|assets/|[^/?]*\\.[^/?]*(?:$|\\?)|$|\\?)': api };

/** What is made from documents and schema is made anew when one of them changes; the API then takes the new manifest. */
const documents: Plugin = {
  name: 'documents',
  apply: 'serve',
  configureServer({ watcher }) {
    watcher.add(join(import.meta.dirname, '../../schema.graphql'));
    watcher.on('change', (file) => {
      if (!file.endsWith('.graphql')) return;
      spawn(process.execPath, [join(import.meta.dirname, 'trusted-documents.ts')], { stdio: 'inherit' });
    });
  },
};

const shared: UserConfig = {
  root: import.meta.dirname,
  plugins: [react(), resourceStart],
  // One copy of each: two of them break React contexts and `instanceof`.
  resolve: {
    alias: { '#further': furtherFolder },
    dedupe: ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'ra-core'],
  },
  build: {
    outDir: '../../dist-console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1100,
    // The content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Pure libraries are imported through their index; a page takes what it names of them and nothing besides.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/libs\/[\w-]+\/src\//, sideEffects: false }] },
    },
  },
};

let found: Promise<EarlyModules> | undefined;
/** Built for the look of it once, and only by a build. */
const early = (): Promise<EarlyModules> => (found ??= earlyModules(shared));
const firstModules = async (): Promise<ReadonlySet<string>> => (await early()).first;

export default defineConfig({
  ...shared,
  plugins: [shared.plugins, documents, firstScreen(early), wordsByScreen(firstModules), offline],
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, proxy },
});
