import { describe, expect, it } from '@jest/globals';
import { keysNamed, Naming } from './naming.ts';

const WORDS = {
  app: { title: '…' },
  enums: { Role: { CLERK: '…', LEADER: '…' }, Book: { IN: '…' } },
  resources: { weeks: { name: '…', fields: { year: '…' } }, rounds: { name: '…' } },
};
const KEYS = [
  'app.title',
  'enums.Role.CLERK',
  'enums.Role.LEADER',
  'enums.Book.IN',
  'resources.weeks.name',
  'resources.weeks.fields.year',
  'resources.rounds.name',
];

describe('which words a piece of code names', () => {
  const naming = new Naming(WORDS);
  const keysIn = (code: string): string[] => [...keysNamed(KEYS, naming.namedIn('code.tsx', code))];

  it.each([
    ["translate('app.title')", ['app.title']],
    ['translate(`resources.${name}.name`)', ['resources.weeks.name', 'resources.rounds.name']],
    ['translate(`enums.Role.${role}`)', ['enums.Role.CLERK', 'enums.Role.LEADER']],
    ['<EnumInput of="Role" />', ['enums.Role.CLERK', 'enums.Role.LEADER']],
    ['<Fact label="resources.weeks.fields.year" />', ['resources.weeks.fields.year']],
    ["go('/weeks/create'); say('application.title'); // app.title", []],
  ])('%s', (code, keys) => {
    expect(keysIn(code)).toEqual(keys);
  });
});
