import fc from 'fast-check';
import { commonPath, pathOfPerson } from './person-place.rules';

const path = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 })
  .map((keys) => `${keys.join('.')}.`);

describe('the place of a person', () => {
  it('is the organisation of the only role', () => {
    expect(pathOfPerson([{ path: '1.7.90.', isRunning: true }])).toBe('1.7.90.');
  });

  it('is the nearest organisation above several roles', () => {
    const places = ['1.7.90.', '1.7.9.', '1.7.9.12.'].map((each) => ({ path: each, isRunning: true }));
    expect(pathOfPerson(places)).toBe('1.7.');
  });

  it('forgets past roles while one is running, and only then', () => {
    const past = { path: '1.8.', isRunning: false };
    expect(pathOfPerson([past, { path: '1.7.', isRunning: true }])).toBe('1.7.');
    expect(pathOfPerson([past])).toBe('1.8.');
  });

  it('is nowhere without a role, and with roles in two trees', () => {
    expect(pathOfPerson([])).toBeNull();
    expect(commonPath(['1.7.', '2.7.'])).toBeNull();
  });

  it('holds every path, and no key less', () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 6 }), (paths) => {
        const common = commonPath(paths) ?? '';
        expect(paths.every((each) => each.startsWith(common))).toBe(true);
        const next = new Set(paths.map((each) => each.slice(common.length).split('.')[0]));
        expect(paths.includes(common) || next.size > 1).toBe(true);
      }),
    );
  });
});
