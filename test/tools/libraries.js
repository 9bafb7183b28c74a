import { existsSync } from 'node:fs';

const DEBIAN = '/usr/share/javascript';

/** Libraries of old shops that npm does not have as they were: by the address that tests load them from. */
export const LIBRARIES = {
  '/libraries/prototype.js': `${DEBIAN}/prototype/prototype.js`,
  '/libraries/mootools.js': `${DEBIAN}/mootools/mootools-core.min.js`,
};

/** The Debian packages of those that are not installed. */
export function missingLibraries() {
  const missing = Object.values(LIBRARIES).filter((file) => !existsSync(file));
  return missing.map((file) => `libjs-${file.split('/').at(-2)}`);
}
