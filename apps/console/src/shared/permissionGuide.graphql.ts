// Made from permissionGuide.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type PermissionGuideQueryVariables = Record<string, never>;

export type PermissionGuideQuery = { permissionGuide: Array<{ name: string; what: string; roles: Array<Types.Role> }> };

export const PERMISSION_GUIDE: TrustedDocument<PermissionGuideQuery, PermissionGuideQueryVariables> = trusted({
  operation: 'query',
  name: 'PermissionGuide',
  field: 'permissionGuide',
  hash: '8c1cb2c69232962b6c242d7b9236573b8e0f497fb51be17720f172c6ef2c5e30',
});
