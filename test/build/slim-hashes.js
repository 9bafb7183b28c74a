/**
 * Of @noble/hashes we call `sha256` with bytes that we made ourselves (src/proof/digest.ts). What goes is the checking of
 * arguments and of the order of calls, and what else a hash function carries for other users. The computation stays as
 * it is. 0.6 kB less to download.
 */
const checks = ['abytes', 'aexists', 'aoutput'];

export const hashes = {
  package: '@noble/hashes',
  askedBy: ['src/proof/digest.ts'],
  files: {
    '@noble/hashes/utils.js': {
      was: '037ad49adb78',
      cut(cuts) {
        for (const name of checks)
          cuts.declaration(`function ${name}`, `export function ${name}(value) { return value; }`);
        cuts.declaration(
          'function createHasher',
          'export function createHasher(create) { return (bytes) => create().update(bytes).digest(); }',
        );
      },
    },
  },
};
