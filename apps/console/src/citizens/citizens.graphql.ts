// Made from citizens.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CitizenSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CitizenFields = {
  id: string;
  name: string;
  birthYear: number | null;
  birthDate: string | null;
  gender: Types.Gender | null;
  address: string | null;
  maskedNumber: string | null;
  startsOn: string;
  endsOn: string | null;
  endReason: Types.SubjectEnd | null;
  version: number;
  organisation: { id: string; name: string; rights: Array<string> };
  memberships: Array<{
    validFrom: string;
    validTo: string | null;
    community: { id: string; name: string; kind: Types.CommunityKind } | null;
    family: { id: string; code: string | null; head: { id: string; name: string } | null } | null;
  }>;
};

export type CitizensQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  communityId?: string | null;
  familyId?: string | null;
  name?: string | null;
  number?: string | null;
  withEnded?: boolean | null;
  isKept?: boolean | null;
  sort?: Types.CitizenSort | null;
  descending?: boolean | null;
};

export type CitizensQuery = {
  citizens: {
    totalCount?: number;
    edges: Array<{ node: CitizenFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CitizenQueryVariables = {
  id: string;
};

export type CitizenQuery = { citizen: CitizenFields };

export type CitizenByIdQueryVariables = {
  ids: Array<string>;
};

export type CitizenByIdQuery = { nodes: Array<CitizenFields | Record<PropertyKey, never> | null> };

export type RecordCitizenMutationVariables = {
  input: Types.RecordCitizenInput;
};

export type RecordCitizenMutation = { recordCitizen: CitizenFields };

export type CorrectCitizenMutationVariables = {
  input: Types.CorrectCitizenInput;
};

export type CorrectCitizenMutation = { correctCitizen: CitizenFields };

export type EndCitizenMutationVariables = {
  id: string;
  version: number;
  reason: Types.SubjectEnd;
  endsOn?: string | null;
};

export type EndCitizenMutation = { endCitizen: CitizenFields };

export type ShowCitizenNumberMutationVariables = {
  id: string;
  reason: string;
};

export type ShowCitizenNumberMutation = { showCitizenNumber: string };

export type CitizenImportFields = {
  id: string;
  kind: Types.ImportKind;
  state: Types.ImportState;
  format: string;
  rows: number;
  rightRows: number;
  wrongRows: number;
  written: number;
  trouble: string | null;
  createdAt: string;
  organisation: { id: string; name: string };
};

export type CitizenImportsQueryVariables = {
  first?: number | null;
};

export type CitizenImportsQuery = { citizenImports: { edges: Array<{ node: CitizenImportFields }> } };

export type RoundsOfCitizensQueryVariables = Record<string, never>;

export type RoundsOfCitizensQuery = {
  assessmentRounds: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        year: number;
        lines: Array<{
          line: number;
          set: { id: string; subject: Types.CriteriaSubject; title: { vi: string; en: string } };
        }>;
      };
    }>;
  };
};

export type CitizenImportQueryVariables = {
  id: string;
};

export type CitizenImportQuery = { citizenImport: CitizenImportFields };

export type ImportFaultsQueryVariables = {
  id: string;
  after?: string | null;
};

export type ImportFaultsQuery = {
  importFaults: {
    edges: Array<{
      node: {
        row: number;
        cells: Array<{ column: string; label: string; text: string }>;
        faults: Array<{ column: string; label: string; code: string; message: string; citizenId: string | null }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MendImportRowMutationVariables = {
  input: Types.MendRowInput;
};

export type MendImportRowMutation = {
  mendImportRow: {
    row: number;
    faults: Array<{ column: string; label: string; code: string; message: string; citizenId: string | null }>;
  };
};

export type WriteCitizenImportMutationVariables = {
  id: string;
};

export type WriteCitizenImportMutation = { writeCitizenImport: CitizenImportFields };

export type CancelCitizenImportMutationVariables = {
  id: string;
};

export type CancelCitizenImportMutation = { cancelCitizenImport: CitizenImportFields };

export type FamiliesToMoveToQueryVariables = {
  communityId: string;
};

export type FamiliesToMoveToQuery = {
  families: { edges: Array<{ node: { id: string; code: string | null; head: { id: string; name: string } | null } }> };
};

export type MoveCitizenMutationVariables = {
  input: Types.MoveCitizenInput;
};

export type MoveCitizenMutation = { moveCitizen: CitizenFields };

export const CITIZENS: TrustedDocument<CitizensQuery, CitizensQueryVariables> = trusted({
  operation: 'query',
  name: 'Citizens',
  field: 'citizens',
  hash: 'f775e09396b433c616cef3c0228e9db088104f66291944ac09bb80664dcea428',
  takes: ['communityId', 'familyId', 'name', 'number', 'withEnded', 'isKept'],
  words: { sort: CitizenSort },
});

export const CITIZEN: TrustedDocument<CitizenQuery, CitizenQueryVariables> = trusted({
  operation: 'query',
  name: 'Citizen',
  field: 'citizen',
  hash: 'ac4d63c0c0405bef57df3af513de105065281f6b0de2ab5e8840d3a3a868eef1',
});

export const CITIZEN_BY_ID: TrustedDocument<CitizenByIdQuery, CitizenByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CitizenById',
  field: 'nodes',
  hash: '31e6dd93a99fde28b9a6c4e2c02a00cd600c1805bf09f5c44c23a8a8c8af4129',
});

export const RECORD_CITIZEN: TrustedDocument<RecordCitizenMutation, RecordCitizenMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordCitizen',
  field: 'recordCitizen',
  hash: '3841e8e4c55105174248f52de7173bfdb625a0edf3d6fdd7b6e9a990f99cf0f7',
  input: [
    'address',
    'birthDate',
    'birthYear',
    'communityId',
    'familyId',
    'gender',
    'isOther',
    'name',
    'nationalId',
    'organisationId',
    'startsOn',
  ],
});

export const CORRECT_CITIZEN: TrustedDocument<CorrectCitizenMutation, CorrectCitizenMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CorrectCitizen',
  field: 'correctCitizen',
  hash: '9dc3728dc4597040b7026fc37b71f0095a0ba7f6b38aa41da55855e61bd76211',
  input: ['address', 'birthDate', 'birthYear', 'gender', 'id', 'name', 'nationalId', 'version'],
});

export const END_CITIZEN: TrustedDocument<EndCitizenMutation, EndCitizenMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndCitizen',
  field: 'endCitizen',
  hash: '547e3f4d298d527a96ea229854bed4aabf665937577a564dff524c3f8a9fdd7c',
});

export const SHOW_CITIZEN_NUMBER: TrustedDocument<ShowCitizenNumberMutation, ShowCitizenNumberMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ShowCitizenNumber',
    field: 'showCitizenNumber',
    hash: '0a2973025560c70e25e618c9e5eda42d240dd617969c2bb56f10a8cc732d03a3',
  });

export const CITIZEN_IMPORTS: TrustedDocument<CitizenImportsQuery, CitizenImportsQueryVariables> = trusted({
  operation: 'query',
  name: 'CitizenImports',
  field: 'citizenImports',
  hash: '8d6600d6fc29ea01598b5d3b0ad50432eb6f9b5e155877a04dc7b478d201d0f1',
});

export const ROUNDS_OF_CITIZENS: TrustedDocument<RoundsOfCitizensQuery, RoundsOfCitizensQueryVariables> = trusted({
  operation: 'query',
  name: 'RoundsOfCitizens',
  field: 'assessmentRounds',
  hash: '303d18dda7fce554c12e49cc8c113a38b47ca6a8b13c6ff9286a39b13bba2c73',
});

export const CITIZEN_IMPORT: TrustedDocument<CitizenImportQuery, CitizenImportQueryVariables> = trusted({
  operation: 'query',
  name: 'CitizenImport',
  field: 'citizenImport',
  hash: 'f3bbf629b1b82be5fada0ed4c35a512b2c52f440f73080e1b62847cfefb44a1b',
});

export const IMPORT_FAULTS: TrustedDocument<ImportFaultsQuery, ImportFaultsQueryVariables> = trusted({
  operation: 'query',
  name: 'ImportFaults',
  field: 'importFaults',
  hash: 'd509e90b48342e5c58fa6fc454d7fe708f99c8d371229a998054c703973ab8ca',
  takes: ['id'],
});

export const MEND_IMPORT_ROW: TrustedDocument<MendImportRowMutation, MendImportRowMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MendImportRow',
  field: 'mendImportRow',
  hash: 'f49ff5bcb6adb22ee0265942ec995aadd1119806477d4afc896f01a2c11935c2',
  input: ['cells', 'importId', 'row'],
});

export const WRITE_CITIZEN_IMPORT: TrustedDocument<WriteCitizenImportMutation, WriteCitizenImportMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'WriteCitizenImport',
    field: 'writeCitizenImport',
    hash: '9437ed15d86396daddae36c9449883f4ed6917b973b590b1b5f78306db181435',
  });

export const CANCEL_CITIZEN_IMPORT: TrustedDocument<CancelCitizenImportMutation, CancelCitizenImportMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'CancelCitizenImport',
    field: 'cancelCitizenImport',
    hash: '5f73b9628c17e8a2e2cea95b5b6c78f59000de434c66cac6a3d51b2d1b5501dc',
  });

export const FAMILIES_TO_MOVE_TO: TrustedDocument<FamiliesToMoveToQuery, FamiliesToMoveToQueryVariables> = trusted({
  operation: 'query',
  name: 'FamiliesToMoveTo',
  field: 'families',
  hash: 'c89059ad2272e584a803d9461fea3daf11b2786157551ed595d73f2d70cd9f5b',
});

export const MOVE_CITIZEN: TrustedDocument<MoveCitizenMutation, MoveCitizenMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MoveCitizen',
  field: 'moveCitizen',
  hash: '18f8e031df1750657c986e9e6750a54c3f146ba7c7edd31e7f2ff155f3ac019b',
  input: ['communityId', 'familyId', 'id', 'movedOn', 'version'],
});
