import { databaseTrouble } from '@app/kernel';

/** Runs a command. What stops it is told in a sentence, for whoever typed it: a stack helps nobody there. Ends with 1 then. `LOG_LEVEL=debug` shows the stack, too. */
export async function told(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(databaseTrouble(error) ? `the database does not answer: ${why || 'no connection'}` : why);
    if (process.env.LOG_LEVEL === 'debug') console.error(error);
    // What has been opened meanwhile, a pool or a server, would keep the process.
    process.exit(1);
  }
}
