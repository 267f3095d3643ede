import { describe, expect, it } from '@jest/globals';
import { matchingForm } from './form-match.rules';

const labels = Array.from({ length: 20 }, (_, at) => `Nội dung số ${at}`);
const known = { labels };

describe('the form in an annex', () => {
  it('is known by nine tenths of its rows, however they are written', () => {
    expect(
      matchingForm(
        labels.map((label) => label.toUpperCase()),
        [{ labels: ['Khác'] }, known],
      ),
    ).toBe(known);
    expect(matchingForm(['Dòng mới', 'Dòng lạ', ...labels.slice(2)], [known])).toBe(known);
  });

  it('is unknown with fewer, or when it is only a part', () => {
    expect(matchingForm(['Một', 'Hai', 'Ba', ...labels.slice(3)], [known])).toBeNull();
    expect(matchingForm(labels.slice(0, 10), [known])).toBeNull();
    expect(matchingForm([], [known])).toBeNull();
  });
});
