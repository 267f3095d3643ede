import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarEntry, type CalendarEntry, calendarFoot, calendarHead } from './calendar.rules';

const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'abc@hieu-hoc',
  stamp: new Date('2024-09-20T03:04:05.678Z'),
  sequence: 0,
  title: 'Ngày hội đọc sách',
  startsOn: '2024-10-01',
  endsOn: '2024-10-07',
  place: null,
  description: null,
  ...over,
});

describe('an entry of the calendar', () => {
  it('lasts whole days and ends on the day after its last one', () => {
    expect(calendarEntry(entry())).toBe(
      [
        'BEGIN:VEVENT',
        'UID:abc@hieu-hoc',
        'DTSTAMP:20240920T030405Z',
        'SEQUENCE:0',
        'DTSTART;VALUE=DATE:20241001',
        'DTEND;VALUE=DATE:20241008',
        'SUMMARY:Ngày hội đọc sách',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what has a meaning of its own', () => {
    const text = calendarEntry(entry({ title: 'Sách, báo; thơ\\truyện\nvà nhạc', place: 'A, B' }));
    expect(text).toContain(String.raw`SUMMARY:Sách\, báo\; thơ\\truyện\nvà nhạc`);
    expect(text).toContain(String.raw`LOCATION:A\, B`);
  });

  it('has no line over 75 octets, and unfolds to what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ế', 'a', ' ', '😀', 'đ', '9'), { maxLength: 300 }), (characters) => {
        const name = characters.join('');
        const text = calendarHead(name);
        expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(text.replaceAll('\r\n ', '')).toContain(`X-WR-CALNAME:${name}\r\n`);
      }),
    );
  });

  it('says to another programme what was written here', () => {
    const words = fc.array(fc.constantFrom('ế', 'a', ' ', '😀', ',', ';', '\\', '\n', ':', '"'), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(fc.tuple(words, words, words), (parts) => {
        const [title, place, description] = parts.map((letters) => letters.join(''));
        const written = [entry({ title, place, description, sequence: 3 }), entry({ uid: 'def@hieu-hoc' })];
        const text = [calendarHead('Tuần lễ'), ...written.map(calendarEntry), calendarFoot].join('');
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(events).toHaveLength(2);
        const read = new ICAL.Event(events[0]);
        expect([read.uid, read.summary, read.location, read.description, read.sequence]).toEqual([
          'abc@hieu-hoc',
          title,
          place,
          description,
          3,
        ]);
        expect([read.startDate, read.endDate].map(String)).toEqual(['2024-10-01', '2024-10-08']);
      }),
    );
  });
});
