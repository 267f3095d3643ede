import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    stockItems: {
      name: 'Store of goods',
      about: 'Goods that were given and are still here; to whom and what for they are handed out.',
      details: 'In the store',
      free: 'For no campaign',
      empty: 'The store is empty',
      emptyAdvice: 'Goods come in with donations in kind.',
      fields: {
        name: 'Goods',
        unit: 'Unit',
        remains: 'In the store',
        campaign: 'Campaign',
        organisation: 'Kept by',
      },
      book: {
        title: 'Stock book (%{unit})',
        day: 'Day',
        what: 'What',
        given: 'Given',
        in: 'In',
        out: 'Out',
        remains: 'Remains',
        comesTo: '%{opening} before, %{cameIn} came in, %{wentOut} went out, %{closing} remain.',
        first: 'The first %{count} lines; files have them all.',
      },
      store: {
        title: 'In, out and remains',
        opening: 'Before',
        cameIn: 'In',
        wentOut: 'Out',
        closing: 'Remains',
        first: 'The first %{count} items; files have them all.',
      },
      handOut: {
        label: 'Hand out',
        explanation: '%{name}: %{remains} %{unit} remain. Say what it is for.',
        done: 'Recorded',
        nothing: 'Nothing of it is left',
        quantity: 'Quantity (%{unit})',
        aim: 'What for',
        receiver: 'To whom (if named)',
        day: 'Day',
      },
    },
  },
  trail: {
    acts: {
      stockItem: {
        handedOut: 'Handed out goods',
      },
    },
    subjects: {
      StockItem: 'Goods in the store',
    },
  },
};
