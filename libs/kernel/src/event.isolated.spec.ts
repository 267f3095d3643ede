import { declaredEvents, event, payloadOf, trailEvent } from './event';
import { definePermissions, everyRole } from './permissions';
import type { Transaction } from './transaction';

const Permission = definePermissions('kettle', { Read: everyRole }, { Read: { vi: 'xem', en: 'look' } });
const Boiled = event('kettle.boiled', {
  of: 'Kettle',
  reads: Permission.Read,
  payload: { kettleKey: 'key', degrees: 'number', cups: 'numbers', on: 'day', state: 'word', again: 'flag?' },
});
const Bought = trailEvent('kettle.bought', { of: 'Kettle', because: 'what it cost is nobody’s business' });

const told = {
  kettleKey: '018f0000-0000-7000-8000-000000000000',
  degrees: 98,
  cups: [1, 2],
  on: '2024-10-05',
  state: 'on-fire',
  again: null,
};

/** What does not compile; never called. */
export function undeclared(tx: Transaction): void {
  // @ts-expect-error A topic that nobody declared.
  tx.happened('kettle.exploded', { subject: 1, path: null });
  // @ts-expect-error A field is missing.
  tx.happened(Boiled, { subject: 1, path: null, payload: { ...told, degrees: undefined } });
  // @ts-expect-error A field is of another type.
  tx.happened(Boiled, { subject: 1, path: null, payload: { ...told, degrees: '98' } });
  // @ts-expect-error A feed's event tells something.
  tx.happened(Boiled, { subject: 1, path: null });
  // @ts-expect-error The trail alone has no payload.
  tx.happened(Bought, { subject: 1, path: null, payload: { price: 7 } });
  // @ts-expect-error Where it happened is said.
  tx.happened(Bought, { subject: 1 });
}

describe('an event', () => {
  it('is declared once, as subject and past participle', () => {
    const said = { of: 'Kettle', reads: Permission.Read };
    expect(() => event('kettle.boiled', said)).toThrow('twice');
    expect(() => trailEvent('kettle.bought', { of: 'Kettle', because: 'x' })).toThrow('twice');
    expect(() => event('boiled', said)).toThrow('past participle');
    expect(declaredEvents().map(({ name }) => name)).toEqual(['kettle.boiled', 'kettle.bought']);
  });

  it('tells what is declared and nothing else', () => {
    const given = { ...told, owner: 'Nguyễn Văn Ví Dụ' };
    expect(payloadOf(Boiled, given)).toEqual(told);
    expect(payloadOf(Bought, given)).toEqual({});
  });

  it.each([
    ['kettleKey', 'Nguyễn Văn Ví Dụ'],
    ['degrees', '98'],
    ['cups', ['1']],
    ['on', '5/10/2024'],
    ['state', 'Nguyễn Văn Ví Dụ'],
    ['again', 'yes'],
    ['degrees', null],
    ['degrees', undefined],
  ])('refuses a %s of %j', (field, value) => {
    expect(() => payloadOf(Boiled, { ...told, [field]: value })).toThrow(`kettle.boiled: ${field}`);
  });
});
