import { join } from 'node:path';
import { repositoryRoot } from '../config';
import { runLocally } from '../setup/local-run';

const port = process.env.PORT ?? '3000';
const built = (app: 'api' | 'worker'): string[] => [
  '--enable-source-maps',
  join(repositoryRoot, `dist/apps/${app}/src/main.js`),
];

await runLocally({
  port,
  publicUrl: process.env.PUBLIC_URL ?? `http://localhost:${port}`,
  parts: [
    {
      name: 'api',
      args: built('api'),
      env: { CONSOLE_DIRECTORY: process.env.CONSOLE_DIRECTORY ?? join(repositoryRoot, 'dist-console') },
    },
    { name: 'worker', args: built('worker') },
  ],
});
