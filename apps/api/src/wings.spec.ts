import { addressees, sights } from '@app/directives';
import './wings';

describe('the wings together', () => {
  it('declare who sees a document beyond the registers', () => {
    expect(sights.names()).toEqual(expect.arrayContaining(['dispatch', 'task']));
  });

  it('declare to whom a document turns', () => {
    expect(addressees.names()).toEqual(expect.arrayContaining(['deadline', 'dispatch', 'task']));
  });
});
