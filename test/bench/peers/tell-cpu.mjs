/** Loaded before a measured program (`--import`): it answers its CPU so far, in milliseconds, and the memory that it holds, in bytes. */
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() });
});
