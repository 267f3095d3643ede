/**
 * A process of the runner that comes up late would wait for ever: the runner answers the first who asks what the run is about by telling all
 * processes, and forgets them. Whoever has not begun to listen yet misses it, and its own question finds nobody. So what was told before it
 * asked is kept, and told when it asks.
 */
const ASKS = 'jest-light-runner-get-worker-data';
const TOLD = 'jest-light-runner-worker-data';

if (process.send) {
  const send = process.send.bind(process);
  let told;
  process.on('message', (message) => {
    if (message?.type === TOLD) told ??= message;
  });
  process.send = (message, ...rest) => {
    if (message === ASKS && told) setImmediate(() => process.emit('message', told));
    return send(message, ...rest);
  };
}
