import Verified from '@mui/icons-material/VerifiedOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { recognitionRoundPanels } from '../recognitionRounds/places.ts';
import { recognitionActs } from '../recognitions/places.ts';
import { lazily } from '../shared/lazy.ts';
import { CERTIFICATES } from './certificates.graphql.ts';

export const resource = defineResource({
  name: 'certificates',
  icon: Verified,
  menu: { group: 'register', order: 34, permission: 'certificate.print' },
  pages: { list: lazily(() => import('./CertificatesPage'), 'CertificatesPage') },
  needs: { list: 'certificate.print' },
  additions: [
    addition(
      recognitionActs,
      10,
      lazily(() => import('./CertificateLink'), 'CertificateLink'),
    ),
    addition(
      recognitionRoundPanels,
      30,
      lazily(() => import('./PreviewPanel'), 'PreviewPanel'),
    ),
  ],
  things: [{ kind: 'CERTIFICATE', order: 48 }],
  operations: { certificates: { list: CERTIFICATES } },
});
