import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { Figure, Obligation, Organisation, OrganisationPeriod, Report } from './entities.ts';

export type Loaders = ReturnType<typeof loadersOf>;

/** What a request asks one by one is read together. */
export function loadersOf(dataSource: DataSource, today: string) {
  return {
    organisation: new DataLoader<number, Organisation | null>(async (keys) => {
      const rows = await dataSource.getRepository(Organisation).findBy({ key: In([...keys]) });
      const found = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    /** The name and place of today; of one that begins later, the first. */
    period: new DataLoader<number, OrganisationPeriod>(async (keys) => {
      const rows = await dataSource
        .getRepository(OrganisationPeriod)
        .createQueryBuilder('p')
        .distinctOn(['p.organisationKey'])
        .where('p.organisationKey IN (:...keys)', { keys: [...keys] })
        .orderBy('p.organisationKey')
        .addOrderBy('(p.validFrom <= :today)', 'DESC')
        .addOrderBy('p.validFrom', 'DESC')
        .setParameter('today', today)
        .getMany();
      const found = new Map(rows.map((row) => [row.organisationKey, row]));
      return keys.map((key) => found.get(key) ?? new Error(`organisation ${key} has no period`));
    }),
    report: new DataLoader<Obligation, Report | null>(async (obligations) => {
      const rows = await dataSource.getRepository(Report).findBy({
        provinceId: In([...new Set(obligations.map(({ provinceId }) => provinceId))]),
        obligationKey: In(obligations.map(({ key }) => key)),
      });
      const found = new Map(rows.map((row) => [row.obligationKey, row]));
      return obligations.map(({ key }) => found.get(key) ?? null);
    }),
    figures: new DataLoader<Report, Figure[]>(async (reports) => {
      const rows = await dataSource.getRepository(Figure).find({
        where: {
          provinceId: In([...new Set(reports.map(({ provinceId }) => provinceId))]),
          year: In([...new Set(reports.map(({ year }) => year))]),
          reportKey: In(reports.map(({ key }) => key)),
        },
        order: { cellKey: 'ASC' },
      });
      const found = Map.groupBy(rows, ({ reportKey, number }) => `${reportKey} ${number}`);
      return reports.map(({ key, number }) => found.get(`${key} ${number}`) ?? []);
    }),
  };
}
