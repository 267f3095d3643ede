import type { Somebody } from '../world.ts';
import { IMPORT } from './documents.ts';

const TRIES = 600;
const PAUSE_MS = 100;

export interface ImportState {
  state: string;
  rightRows: number;
  wrongRows: number;
  written: number;
}

/** Waits for the worker. */
export async function untilImport(by: Somebody, id: string, wanted: string): Promise<ImportState> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { citizenImport } = await by.ask<{ citizenImport: ImportState }>(IMPORT, { id });
    if (citizenImport.state === wanted) return citizenImport;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`the list is never ${wanted}`);
}
