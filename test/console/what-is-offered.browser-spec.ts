import { check, type Suite } from './browser-test.ts';
import { isRefused, pressAll } from './press.ts';

/** Lists whose records offer most, to those who have most and least to do with them; `npm run offered` presses everything. */
const OFFERED = [
  { as: 'giao-vien@demo.invalid', lists: ['/activities', '/assessments'], acts: 2 },
  { as: 'lanh-dao-xa@demo.invalid', lists: ['/assignments'], acts: 1 },
];

export const suite: Suite = {
  world: 'demonstration',
  tests: OFFERED.map(({ as, lists, acts }) => ({
    name: `${as.split('@')[0]} is offered nothing on ${lists.join(' and ')} that is refused as not theirs`,
    body: async ({ open, go, tolerate }) => {
      // Versions are made stale, so that nothing changes.
      tolerate(/status of 4\d\d/);
      const pressed = await pressAll(await open({ as }), go, lists, 1);
      const refused = pressed.filter(isRefused).map(({ where, what, answers }) => [where, what, ...answers].join(' '));
      check(`nothing is refused: ${refused.join('; ')}`, refused.length === 0);
      check(`acts were offered and pressed: ${JSON.stringify(pressed)}`, pressed.length >= acts);
      check(
        'something was sent',
        pressed.some(({ answers }) => answers.length > 0),
      );
    },
  })),
};
