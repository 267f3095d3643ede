import base from './vite.config.ts';
import { existsSync } from 'node:fs';
const proxy={ '/graphql': 'http://127.0.0.1:3100', '/files': 'http://127.0.0.1:3100', '/reports': 'http://127.0.0.1:3100' };
export default { ...base, preview: { host: '127.0.0.1', port: 3101, strictPort: true, proxy }, build: { ...base.build, outDir: '/tmp/con/dist' }, plugins: [...base.plugins, { name: 's', enforce: 'pre', resolveId(id: string) { if (!process.env.REPORTS && id === './reports') return '/tmp/con/stub.ts'; } }] };
