import { changesOf, nameOf } from './audit-changes.rules';

const told = (before: unknown, after: unknown) =>
  changesOf(before, after).map((one) => [one.field, one.before, one.after]);

const rows = (before: unknown, after: unknown) => changesOf(before, after).map(({ field, row }) => [field, row]);

describe('what an act changed', () => {
  it('is each value that differs, with what stood there before', () => {
    expect(told({ title: 'A', place: 'B', day: null }, { title: 'C', place: 'B', day: '2026-10-01' })).toEqual([
      ['title', 'A', 'C'],
      ['day', null, '2026-10-01'],
    ]);
  });

  it('is everything of a thing that began, but for what is empty, and everything of one that ended', () => {
    expect(told(null, { title: 'A', note: null, isLate: false })).toEqual([
      ['title', null, 'A'],
      ['isLate', null, false],
    ]);
    expect(told({ number: 1 }, null)).toEqual([['number', 1, null]]);
  });

  it('of figures stands under the key of the cell, wherever in the list it stood', () => {
    const before = { figures: [{ cellKey: 2, value: 5, state: 'number' }] };
    const after = {
      figures: [
        { cellKey: 1, value: 7, state: 'number' },
        { cellKey: 2, value: 6, state: 'number' },
      ],
    };
    expect(told(before, after)).toEqual([
      ['figures.1.value', null, 7],
      ['figures.1.state', null, 'number'],
      ['figures.2.value', 5, 6],
    ]);
    expect(told({ figures: { 3: 1 } }, { figures: { 3: 2 } })).toEqual([['figures.3', 1, 2]]);
  });

  it('says in which row of a list it stands, by what kind of key', () => {
    const remarks = [
      { cellKey: null, rowKey: 7, textKey: null, message: 'Xem lại' },
      { cellKey: 7, rowKey: null, textKey: null, message: 'Sai' },
    ];
    expect(rows(null, { remarks: remarks.slice(0, 1) })).toEqual([['remarks.7.message', { by: 'rowKey', key: '7' }]]);
    expect(rows({ remarks: remarks.slice(1) }, null)).toEqual([['remarks.7.message', { by: 'cellKey', key: '7' }]]);
    expect(rows(null, { figures: { 3: 2 }, texts: [5], tier: 1 })).toEqual([
      ['figures.3', { by: 'cellKey', key: '3' }],
      ['texts.5', { by: 'textKey', key: '5' }],
      ['tier', null],
    ]);
    expect(rows(null, { parties: [{ role: 'do' }] })).toEqual([['parties.0.role', null]]);
  });

  it('of lists is told row by row where they have rows, and whole where they hold bare values', () => {
    expect(told({ parties: [{ role: 'lead' }] }, { parties: [{ role: 'do' }] })).toEqual([
      ['parties.0.role', 'lead', 'do'],
    ]);
    expect(told({ recipients: ['A', 'B'] }, { recipients: ['A'] })).toEqual([['recipients', ['A', 'B'], ['A']]]);
    expect(told({ recipients: ['A'] }, { recipients: ['A'] })).toEqual([]);
    expect(told({ rows: [['1', 'A']] }, { rows: [['1', 'B']] })).toEqual([['rows', [['1', 'A']], [['1', 'B']]]]);
  });

  it('takes bare values, and nothing at all', () => {
    expect(told('a', 'b')).toEqual([['', 'a', 'b']]);
    expect(told(null, undefined)).toEqual([]);
    expect(told({}, [])).toEqual([]);
  });

  it('is named by the last word of its place', () => {
    expect(['parties.0.organisationKey', 'figures.12', '', 'title'].map(nameOf)).toEqual([
      'organisationKey',
      'figures',
      '',
      'title',
    ]);
  });
});
