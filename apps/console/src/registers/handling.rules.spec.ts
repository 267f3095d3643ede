import { describe, expect, it } from '@jest/globals';
import { handlingOf } from './handling.rules';

const entry = (over: Partial<Parameters<typeof handlingOf>[0]> = {}) => ({
  handler: 'Phòng Giáo dục',
  handleBy: '2024-10-10',
  handledOn: null,
  ...over,
});

describe('the handling of an entry', () => {
  it('is in time on its last day and overdue on the next', () => {
    expect(handlingOf(entry(), '2024-10-10')).toBe('UNDER_WAY');
    expect(handlingOf(entry(), '2024-10-11')).toBe('OVERDUE');
    expect(handlingOf(entry({ handledOn: '2024-10-10' }), '2024-12-01')).toBe('DONE');
    expect(handlingOf(entry({ handledOn: '2024-10-11' }), '2024-12-01')).toBe('DONE_LATE');
  });

  it('says when nobody was given it, and knows no deadline where there is none', () => {
    expect(handlingOf(entry({ handler: null, handleBy: null }), '2024-10-10')).toBe('UNASSIGNED');
    expect(handlingOf(entry({ handleBy: null, handledOn: '2025-01-01' }), '2025-01-02')).toBe('DONE');
  });
});
