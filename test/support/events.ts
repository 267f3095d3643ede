import { type EventType, trailEvent } from '@app/kernel';

const made = new Map<string, EventType<null>>();

/** An event that only a test tells; the same for the same name. */
export function testEvent(name: string, of = 'Test'): EventType<null> {
  const known = made.get(name) ?? trailEvent(name, { of, because: 'only a test tells it' });
  made.set(name, known);
  return known;
}
