import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { words as en } from './words.en';
import { words as vi } from './words.vi';

/** The page of all events is made of their declarations and held by a test of its own. */
const rows = readFileSync('docs/events.md', 'utf8').split('\n');
const named = rows.flatMap((row) => {
  const [, event, ...cells] = /^\| `(\w+\.\w+)`\s*\|(.*)$/.exec(row) ?? [];
  const subject = cells[0]
    ?.split('|')
    .map((cell) => cell.trim())
    .find((cell) => /^[A-Z]\w+$/.test(cell));
  return event && subject ? [{ event, subject }] : [];
});

const wordsOf = (tree: object, path: string): unknown =>
  path.split('.').reduce<unknown>((branch, name) => (branch as Record<string, unknown> | undefined)?.[name], tree);

describe('the words of the trail', () => {
  it('are there for every event and every subject, in both languages', () => {
    expect(named.length).toBeGreaterThan(70);
    const paths = named.flatMap(({ event, subject }) => [`acts.${event}`, `subjects.${subject}`]);
    for (const { trail } of [vi, en])
      expect(paths.filter((path) => typeof wordsOf(trail, path) !== 'string')).toEqual([]);
  });
});
