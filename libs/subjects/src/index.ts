export * from './subject.kinds';
export * from './subject.ids';
export * from './community.entity';
export * from './clan.entity';
export * from './family.entity';
export * from './citizen.entity';
export * from './membership.entity';
export * from './subject-count.entity';
export * from './subject-statement.entity';
export * from './citizen-import.entity';
export { CitizenImportRun } from './citizen-import-run';
export * from './subjects.module';
// The worker knows them by their being imported.
export { ImportSweep } from './import-sweep';
export { SubjectCountFolder } from './subject-count-folder';
import './subject-work.module';
