import { addEventHandler } from 'jest-circus';
import { fileDone, testBegins } from './give-up-late-files.mjs';

/** When a test or hook is given up, not how fast it must be: a browser may work beside it. The runner itself waits for ever. */
const GIVE_UP_MS = 60_000;

/** The outermost block of the file that is being read. */
let root;

addEventHandler((event, state) => {
  const block = state.currentDescribeBlock;
  if (event.name === 'add_test') bound(block.children.at(-1), event.timeout);
  if (event.name === 'add_hook') bound(block.hooks.at(-1), event.timeout);
  if (state.rootDescribeBlock === root) return;
  root = state.rootDescribeBlock;
  root.hooks.push({ type: 'afterAll', fn: async () => fileDone(), parent: root });
});

function bound(thing, timeout = GIVE_UP_MS) {
  const { fn } = thing;
  if (!fn || fn.length > 0) return;
  thing.fn = async () => {
    testBegins(thing.name ?? thing.type);
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${timeout / 1000} s`)), timeout);
    });
    try {
      await Promise.race([fn(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
