import { Actor, Clock, type Transaction, Transactions } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { AdministrativeUnitsConfirmed, AdministrativeUnitsLoaded } from '../organisation.events';
import { insertPeriods, insertUnits, linkDistricts, putSuccessions } from '../unit-rows';
import { NEW_MAP_FROM, provinceFacts, renamingFacts } from './province-facts';
import { readPackages } from './unit-packages';
import { buildUnitTree } from './unit-tree.rules';

const LOCK = `SELECT pg_advisory_xact_lock(hashtext('administrative_unit'))`;

/** The embedded default: the units of both maps. Does nothing where units are loaded already. Run as the database's owner. */
export async function loadAdministrativeUnits(
  dataSource: DataSource,
  progress: (step: string) => void = () => {},
): Promise<void> {
  if (await isLoaded(dataSource.query.bind(dataSource))) return;
  const tree = buildUnitTree({ provinces: provinceFacts, renamings: renamingFacts, ...(await readPackages()) });
  progress(`${tree.units.length} administrative units`);
  await new Transactions(dataSource, new Clock()).run(Actor.system(), async (tx) => {
    await tx.query(LOCK);
    // Another process may have loaded them while this one waited.
    if (await isLoaded((sql) => tx.query(sql))) return tell(tx, AdministrativeUnitsConfirmed, tree.units.length);
    await insertUnits(tx, tree.units);
    await insertPeriods(tx, tree.periods);
    await putSuccessions(tx, tree.successions);
    await linkDistricts(tx, NEW_MAP_FROM);
    tell(tx, AdministrativeUnitsLoaded, tree.units.length);
  });
}

const isLoaded = async (query: (sql: string) => Promise<unknown[]>): Promise<boolean> =>
  (await query('SELECT 1 FROM administrative_unit LIMIT 1')).length > 0;

const tell = (tx: Transaction, happened: typeof AdministrativeUnitsLoaded, units: number): void =>
  tx.happened(happened, { subject: 'VN', path: null, after: { units } });
