import { describe, expect, it } from '@jest/globals';
import { partsOf, readingOf } from './values.rules';

const read = (value: unknown, subjectType = 'Activity', field = 'title') =>
  readingOf(JSON.stringify(value), subjectType, field);

describe('a value of the trail', () => {
  it('is read as what it is: a day, an instant, a number, a flag, nothing', () => {
    expect(read('2026-10-01')).toEqual({ kind: 'day', text: '2026-10-01' });
    expect(read('2026-10-01T02:00:00.000Z')).toEqual({ kind: 'instant', text: '2026-10-01T02:00:00.000Z' });
    expect(read(1250, 'Activity', 'peopleCount')).toEqual({ kind: 'number', value: 1250 });
    expect(read(2026, 'Round', 'year')).toEqual({ kind: 'text', text: '2026' });
    expect(read(false)).toEqual({ kind: 'flag', value: false });
    expect([read(''), read(null), readingOf(null, 'Activity', 'title')].map(({ kind }) => kind)).toEqual([
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  it('of a list of words has the words of its enumeration', () => {
    expect(read('in_person', 'Activity', 'mode')).toMatchObject({ key: 'enums.ActivityMode.IN_PERSON' });
    expect(read('submitted', 'Report', 'state')).toMatchObject({ key: 'enums.ObligationStanding.SUBMITTED' });
    expect(read('not_applicable', 'Report', 'figures.12.state')).toMatchObject({
      key: 'enums.FigureState.NOT_APPLICABLE',
    });
    expect(read(true, 'Report', 'texts.12')).toMatchObject({ key: 'trail.rewritten' });
    expect(read('05', 'Dispatch', 'status')).toMatchObject({ key: 'enums.DispatchStatus.IN_PROGRESS' });
    expect(read('paragraph', 'Directive', 'body.0.kind')).toMatchObject({ key: 'enums.OfficialBlockKind.PARAGRAPH' });
    expect(read('based_on', 'Directive', '0.kind')).toMatchObject({ key: 'enums.DirectiveLinkKind.BASED_ON' });
    expect(read('free', 'Directive', 'kind')).toMatchObject({ key: 'enums.DraftKind.FREE' });
    expect(read('recognition_submission', 'Directive', 'kind')).toMatchObject({
      key: 'enums.DraftKind.RECOGNITION_SUBMISSION',
    });
    expect(read(['commune'], 'Round', 'tiers.0.levels')).toEqual({
      kind: 'list',
      members: [{ kind: 'word', key: 'enums.AdministrativeLevel.COMMUNE', text: 'commune' }],
    });
    expect(read('Nhà văn hoá', 'Activity', 'place')).toEqual({ kind: 'text', text: 'Nhà văn hoá' });
  });

  it('never shows keys and hashes', () => {
    expect(read('01a22378-a585-7564-b608-67d41ca217e6', 'Activity', 'weekKey')).toEqual({ kind: 'key' });
    expect(read(24, 'Activity', 'kindKey')).toEqual({ kind: 'key' });
    expect(read('a'.repeat(64))).toEqual({ kind: 'file' });
    expect(read('V2Vlazo6MQ', 'Directive', 'sourceId')).toEqual({ kind: 'key' });
    expect(read(['RGlyZWN0aXZlOjox'], 'Directive', 'basedOnIds')).toEqual({ kind: 'list', members: [{ kind: 'key' }] });
  });

  it('says of its place the words and the row', () => {
    expect(partsOf('figures.2041.value')).toEqual({ names: ['figures', 'value'], row: '2041' });
    expect(partsOf('answers.1.4.isMet')).toEqual({ names: ['answers', 'isMet'], row: '1.4' });
    expect(partsOf('title')).toEqual({ names: ['title'], row: null });
    expect(partsOf('')).toEqual({ names: [], row: null });
  });
});
