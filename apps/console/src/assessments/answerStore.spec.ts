import { describe, expect, it } from '@jest/globals';
import type { CriteriaContent } from '../../../../libs/criteria-rules/src/index.ts';
import { type Answerable, AnswerStore, type SaveInput } from './answerStore.ts';

const words = { vi: 'Ví dụ', en: 'Example' };
const content: CriteriaContent = {
  criteria: [
    { code: '1', words, citation: {}, targets: [{ code: '1.1', words, citation: {}, measure: { kind: 'yes_no' } }] },
  ],
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation: {} },
};

interface Said {
  guardian: { id: string; name: string } | null;
}
type One = Answerable & Said;

const one = (version: number, guardian: Said['guardian'], isMet: boolean | null = null): One =>
  ({
    id: 'a',
    version,
    number: 1,
    state: 'DRAFT',
    guardian,
    sheet: { targets: [{ code: '1.1', answer: isMet === null ? null : { isMet } }] },
  }) as unknown as One;

/** A server that answers when it is told to. */
function makeStore() {
  const answers: ((saved: One) => void)[] = [];
  const sent: SaveInput<Said>[] = [];
  const transport = {
    newKey: () => 'key',
    statedIn: ({ guardian }: One): Said => ({ guardian }),
    read: () => Promise.reject(new Error('not asked')),
    save: (input: SaveInput<Said>) => {
      sent.push(input);
      return new Promise<{ saved: One }>((resolve) => answers.push((saved) => resolve({ saved })));
    },
  };
  const drawer = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  return { store: new AnswerStore<One, Said>(one(1, null), content, transport, drawer), answers, sent };
}

describe('what is said of an entry', () => {
  it('stays the same thing when the server says the same: a field in which somebody types does not begin anew', async () => {
    const { store, answers } = makeStore();
    store.state({ guardian: { id: 'g', name: 'An' } });
    const flushed = store.flush();
    await Promise.resolve();
    const said = store.current().stated;
    answers[0]!(one(2, { id: 'g', name: 'An' }));
    await flushed;
    expect(store.current().assessment.version).toBe(2);
    expect(store.current().stated).toBe(said);
  });

  it('is not taken back by a newer state that is read while it is on its way, nor is an answer', async () => {
    const { store, answers, sent } = makeStore();
    store.state({ guardian: { id: 'g', name: 'An' } });
    store.put('1.1', { isMet: true });
    const flushed = store.flush();
    await Promise.resolve();
    expect(sent).toHaveLength(1);
    store.adopt(one(2, null));
    expect(store.current().stated.guardian?.id).toBe('g');
    expect(store.current().drafts.get('1.1')).toEqual({ isMet: true });
    answers[0]!(one(3, { id: 'g', name: 'An' }, true));
    await flushed;
    expect(store.current().stated.guardian?.id).toBe('g');
  });
});
