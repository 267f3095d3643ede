import { readFileSync, writeFileSync } from 'node:fs';
import { declaredEvents, type EventType } from '@app/kernel';
import './wings';

const PAGE = new URL('../../../docs/events.md', import.meta.url);

const events = declaredEvents();

const fields = ({ payload }: EventType): string =>
  Object.entries(payload ?? {})
    .map(([name, kind]) => `\`${name}\` ${kind}`)
    .join(', ') || '–';

function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const page = (): string => `# Events

Made of the declarations (\`event\`, \`trailEvent\`) by \`UPDATE_EVENTS_DOC=1 npm run jest -- apps/api/src/events\`; a test compares.

Each stands in the trail (\`audit_event\`) and in the feed (\`outbox_event\`) under one key, with type and key of its subject, scope and path of the organisation
in which it happened. The feed numbers them in the order of commits (\`place\`). Whoever holds the permission at the path may read it. A field that ends in \`?\` may
be null. Kinds: \`key\` a UUID, \`number\` a count, a year or the key of reference data, \`day\` as \`2024-10-05\`, \`word\` a value of an enum, \`flag\` yes or no, \`text\` written by
somebody, where no person is named.

${table(
  ['event', 'version', 'subject', 'payload', 'permission'],
  events
    .filter(({ reads }) => reads)
    .map((of) => [`\`${of.name}\``, String(of.version), of.of, fields(of), `\`${of.reads!.name}\``]),
)}

## In the trail only

${table(
  ['event', 'subject', 'because'],
  events.filter(({ reads }) => !reads).map((of) => [`\`${of.name}\``, of.of, of.because!]),
)}
`;

describe('the events of the house', () => {
  it('stand in docs/events.md', () => {
    if (process.env.UPDATE_EVENTS_DOC === '1') writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, 'utf8')).toBe(page());
  });

  it('tell nothing that somebody has written, but where that names a document or a law', () => {
    const written = events.flatMap(({ name, payload }) =>
      Object.entries(payload ?? {})
        .filter(([, kind]) => kind.startsWith('text'))
        .map(([field]) => `${name}: ${field}`),
    );
    expect(written).toEqual(['directive.issued: code', 'organisation.closed: legalBasis']);
  });

  it('of sign-ins, accounts and people stand in the trail only', () => {
    expect(events.filter(({ of, reads }) => of === 'Person' && reads !== null)).toEqual([]);
  });
});
