import { databaseTrouble } from '@app/kernel';

/** Runs a command. What stops it is told in a sentence, for whoever typed it: a stack helps nobody there. Ends with 1 then. */
export async function told(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(databaseTrouble(error) ? `the database does not answer: ${why || 'no connection'}` : why);
    process.exitCode = 1;
  }
}
