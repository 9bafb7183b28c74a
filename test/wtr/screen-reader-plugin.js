import { spokenLines } from './spoken.js';

/** The element that the page has put here is read out: see screen-reader.ts. */
const ELEMENT = 'window.elementToReadOut';

/** @returns {Promise<string[] | false>} false where the engine shows its tree to nobody */
async function readOut({ browser, id }) {
  if (browser.name !== 'chromium') return false;
  const connection = await browser.getPage(id).createCDPSession();
  try {
    const { result } = await connection.send('Runtime.evaluate', { expression: ELEMENT });
    const { node } = await connection.send('DOM.describeNode', { objectId: result.objectId });
    const { nodes } = await connection.send('Accessibility.getFullAXTree');
    return spokenLines(nodes, node.backendNodeId);
  } finally {
    await connection.detach();
  }
}

/** A command of our own, beside the test runner's. */
export function screenReader() {
  return {
    name: 'screen-reader',
    executeCommand: ({ command, session }) => (command === 'read-out' ? readOut(session) : undefined),
  };
}
