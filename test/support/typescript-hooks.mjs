import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { countFrom } from './cpu-of-files.mjs';
import { fileBegins } from './give-up-late-files.mjs';

/** Node reads the project's TypeScript as it stands, decorators included: for tests that run in Node itself, without a sandbox per file. */
const root = new URL('../../', import.meta.url);
const globals = new URL('jest-globals.mjs', import.meta.url).href;
const { $schema: _, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
// Here the sources run themselves: `./x.ts` stays `./x.ts`.
swc.jsc.rewriteRelativeImportExtensions = false;
const sources = new RegExp(`^${RegExp.escape(root.href)}(?:libs|apps|migrations|test)/.*\\.tsx?(?:\\?|$)`);

const TEST_FILE = /[.](?:e2e-)?spec[.]ts$/;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return next(globals, context);
    const library = /^@app\/([^/]+)$/.exec(specifier);
    if (library) return next(new URL(`libs/${library[1]}/src/index.ts`, root).href, context);
    return next(withExtension(specifier, context.parentURL), context);
  },
  load(url, context, next) {
    if (!sources.test(url)) return next(url, context);
    const filename = fileURLToPath(url.split('?')[0]);
    if (TEST_FILE.test(filename)) {
      fileBegins(filename);
      countFrom(filename);
    }
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swc,
      swcrc: false,
      filename,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** The project's files name each other with and without `.ts`. */
function withExtension(specifier, parent) {
  if (!specifier.startsWith('.') || !parent || !sources.test(parent)) return specifier;
  const whole = new URL(`${specifier}.ts`, parent);
  return existsSync(whole) ? whole.href : specifier;
}
