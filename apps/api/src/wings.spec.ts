import { sights } from '@app/directives';
import './wings';

describe('the wings together', () => {
  it('declare who sees a document beyond the registers', () => {
    expect(sights.names()).toEqual(['dispatch', 'task']);
  });
});
