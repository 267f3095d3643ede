import type { Actor } from './actor';
import type { Transaction, Transactions } from './transaction';

/** Undoes what was written. */
class Undone extends Error {}

/**
 * One write that answers what came of it, and is kept only where its answer is wanted: a rehearsal answers all the same and leaves nothing. The answer is stored
 * with the request, as JSON.
 */
export async function writtenIf<Answer>(
  transactions: Transactions,
  actor: Actor,
  isWanted: (answer: Answer) => boolean,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<{ isWritten: boolean; answer: Answer }> {
  let undone: { answer: Answer } | null = null;
  try {
    const answer = await transactions.run(actor, async (tx) => {
      const made = await work(tx);
      undone = { answer: made };
      if (!isWanted(made)) throw new Undone();
      return made;
    });
    return { isWritten: true, answer };
  } catch (error) {
    if (!(error instanceof Undone) || undone === null) throw error;
    return { isWritten: false, answer: (undone as { answer: Answer }).answer };
  }
}
