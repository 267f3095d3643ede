import { spawnSync } from 'node:child_process';
import { BYTES_OF_A_CHARACTER, BYTES_OF_A_FIELD } from '../../apps/api/src/kept-documents';

const MEGABYTE = 1024 * 1024;

/** In a process of its own, where memory can be measured: what is counted of a compiled document is not less than what it takes. */
const MEASURED = `
  import { readFileSync } from 'node:fs';
  import { buildSchema, parse, validate } from 'graphql';
  import { compileQuery } from 'graphql-jit';
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const texts = Object.values(JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')));
  const longest = texts.filter((text) => text.startsWith('query')).toSorted((a, b) => b.length - a.length)[0];
  const count = (text) => (text.match(/^ +[a-zA-Z]+( |\\(|$)/gm) ?? []).length;
  const kept = [];
  const used = () => (gc(), gc(), process.memoryUsage().heapUsed);
  const before = used();
  for (let at = 0; at < 60; at++) {
    const document = parse(longest.replace('{', '{ x' + at + ': __typename '));
    kept.push(document, compileQuery(schema, document));
  }
  console.log(JSON.stringify({ bytes: used() - before, fields: 60 * count(longest), characters: 60 * longest.length }));
`;

describe('the memory of compiled documents', () => {
  it('is not more than is counted for it', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', MEASURED], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(stderr).toBe('');
    const { bytes, fields, characters } = JSON.parse(stdout) as Record<'bytes' | 'fields' | 'characters', number>;
    expect(bytes).toBeGreaterThan(MEGABYTE);
    expect(bytes).toBeLessThan(fields * BYTES_OF_A_FIELD + characters * BYTES_OF_A_CHARACTER);
  });
});
