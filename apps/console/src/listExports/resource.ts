import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'listExports',
  icon: FileDownload,
  routes: [{ path: '/list-exports', page: lazily(() => import('./ListExportsPage'), 'ListExportsPage') }],
  things: [
    {
      kind: 'LIST_EXPORT',
      order: 120,
      wayTo: () => '/list-exports',
      standing: lazily(() => import('./ListExportStanding'), 'ListExportStanding'),
    },
  ],
});
