import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

/** The migrations of this build, in their order; none where they are not built. */
export async function builtMigrations(): Promise<(new () => MigrationInterface)[]> {
  const folder = join(import.meta.dirname, '../../../../migrations');
  const files = (await readdir(folder).catch(() => [])).filter((file) => /^\d+-\w+\.(ts|js)$/.test(file)).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}
