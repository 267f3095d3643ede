import { type DataSource, type EntityManager } from 'typeorm';
import { CriteriaSet, CriteriaVersion, CriteriaVersionState } from '../criteria.entity';
import type { SetSource, VersionSource } from './set-source';
import { shippedSets } from './shipped-sets';

/** Brings the shipped sets into the database. A published version never changes: other content is refused, and the day on which it ends stays as somebody set it. */
export async function loadCriteria(dataSource: DataSource, sets: readonly SetSource[] = shippedSets): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.upsert(CriteriaSet, sets.map(setRow), ['key']);
    for (const set of sets) for (const version of set.versions) await loadVersion(manager, set, version);
  });
}

const setRow = ({ key, code, subject, tier, level, title, provinceCode, unverified }: SetSource) => ({
  key,
  code,
  subject,
  tier,
  level,
  titleVi: title.vi,
  titleEn: title.en,
  provinceCode,
  unverified,
});

async function loadVersion(manager: EntityManager, set: SetSource, version: VersionSource): Promise<void> {
  const stored = await manager.findOneBy(CriteriaVersion, { key: version.key });
  if (!stored) {
    await manager.insert(CriteriaVersion, versionRow(set, version));
    return;
  }
  if (textOf(stored.content) === textOf(version.content)) return;
  throw new Error(`${set.code} ${version.number} is published and never changes: ship a further version`);
}

const versionRow = ({ key: setKey }: SetSource, { text, ...version }: VersionSource) => ({
  key: version.key,
  setKey,
  number: version.number,
  state: CriteriaVersionState.Published,
  textCode: text.code,
  textIssuedOn: text.issuedOn,
  textEffectiveOn: text.effectiveOn,
  validFrom: version.validFrom,
  validTo: version.validTo,
  content: version.content,
  deadlines: [...version.deadlines],
  notes: [...version.notes],
});

/** Equal where two contents say the same, whatever the order of properties. */
const textOf = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
