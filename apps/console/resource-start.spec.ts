import { describe, expect, it } from '@jest/globals';
import { startOf } from './resource-start.ts';

const WHOLE = `import Groups from '@mui/icons-material/GroupsOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { CIRCLE, CIRCLES } from './circles.graphql.ts';
import { CirclePile } from './CirclePile';
import './circles.css';

export const resource = defineResource({
  name: 'circles',
  icon: Groups,
  menu: { group: 'work', order: 80 },
  pages: { list: lazily(() => import('./CircleList'), 'CircleList') },
  operations: { circles: { list: CIRCLES, one: CIRCLE } },
  inbox: inboxPart([], 5, CirclePile),
  things: [{ kind: 'CIRCLE', order: 75, wayTo: showPage('circles') }],
});
`;

describe('what of a resource is known from the start', () => {
  const start = startOf(WHOLE);

  it.each([
    "name: 'circles'",
    'icon: Groups',
    'order: 80',
    'CirclePile)',
    "kind: 'CIRCLE'",
    'GroupsOutlined',
    'defineResource({',
  ])('has %s', (part) => expect(start).toContain(part));

  it.each(['CircleList', 'CIRCLES', 'graphql', 'css'])('lacks %s', (part) => expect(start).not.toContain(part));

  it('refuses a file that describes nothing', () => {
    expect(() => startOf('export const resource = 1;')).toThrow('a resource.ts says');
  });
});
