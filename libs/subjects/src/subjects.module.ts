import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { CitizenDigests } from './citizen-digests';
import { CitizenFollower } from './citizen-follower';
import { CitizenImportQueue } from './citizen-import-queue';
import { CitizenImportRun } from './citizen-import-run';
import { CitizenImports } from './citizen-imports.service';
import { CitizenImportsController } from './citizen-imports.controller';
import { CitizenImportsResolver } from './citizen-imports.resolver';
import { CitizenList } from './citizen-list';
import { ListReaders } from './list-readers';
import { ImportWrite } from './import-write';
import { SealedLists } from './sealed-list';
import { CitizenStays } from './citizen-stays.service';
import { Citizens } from './citizens.service';
import {
  CitizensResolver,
  MembershipsResolver,
  SubjectCountsResolver,
  SubjectStatementsResolver,
} from './citizens.resolver';
import { Clans } from './clans.service';
import { Communities } from './communities.service';
import { Families } from './families.service';
import { FamilyMoves } from './family-moves.service';
import { SubjectCounting } from './subject-counts.service';
import { SubjectFinder } from './subject-finder';
import { SubjectFollowers } from './subject-followers';
import { SubjectLoader } from './subject.loader';
import { SubjectNames } from './subject-names';
import { SubjectNodes } from './subject-nodes';
import { SubjectSearch } from './subject-search';
import { SubjectStatements } from './subject-statements.service';
import { Numberless } from './numberless';
import { SubjectStore } from './subject-store';
import { ClansResolver, CommunitiesResolver, FamiliesResolver } from './subjects.resolver';

@Module({
  imports: [DocumentsModule, OrganisationsModule, PeopleModule],
  controllers: [CitizenImportsController],
  providers: [
    SubjectStore,
    Communities,
    Clans,
    Families,
    FamilyMoves,
    Citizens,
    CitizenStays,
    CitizenDigests,
    Numberless,
    CitizenFollower,
    SubjectCounting,
    SubjectStatements,
    SubjectLoader,
    SubjectFollowers,
    SubjectFinder,
    SubjectNames,
    SubjectNodes,
    SubjectSearch,
    SealedLists,
    ListReaders,
    CitizenList,
    ImportWrite,
    CitizenImportRun,
    CitizenImportQueue,
    CitizenImports,
    CitizenImportsResolver,
    CommunitiesResolver,
    ClansResolver,
    FamiliesResolver,
    CitizensResolver,
    MembershipsResolver,
    SubjectCountsResolver,
    SubjectStatementsResolver,
  ],
  exports: [
    SubjectCounting,
    SubjectStore,
    SubjectFollowers,
    SubjectLoader,
    SubjectFinder,
    SubjectNames,
    Communities,
    Clans,
    Families,
    Citizens,
    CitizenDigests,
    CitizenImports,
    CitizenList,
    ListReaders,
    SealedLists,
  ],
})
export class SubjectsModule {}
